//! The guard for what only a proven address may use.

use std::sync::Arc;

use ::actix_web::web::{self, Data};
use regain_actix_web::VerifiedAccount;
use regain_testkit::{
    Memory,
    host::Host,
    neutral::{Request, wire},
    world::{
        self,
        people::{ALICE, NEWCOMER, Person},
    },
};

use crate::host::serve;

async fn members(VerifiedAccount(account): VerifiedAccount) -> String {
    account.email.as_str().to_owned()
}

#[tokio::test]
async fn members_have_proven_their_address() {
    let (regain, ..) = world::regain(Arc::new(Memory::new())).await;
    let handle = Data::new(regain.clone());
    let server = serve(Some(Host::new(regain)), move |config| {
        config.app_data(handle.clone());
        config.route("/members", web::get().to(members));
    })
    .await;
    let address = server.address();
    let basic = |person: &Person| Request::get("/members").basic(person.email, person.password());
    let welcome = wire::send(address, &basic(&ALICE)).await;
    assert_eq!((welcome.status, welcome.body), (200, ALICE.email.into()));
    for (request, status, code) in [
        (basic(&NEWCOMER), 403, "EMAIL_NOT_VERIFIED"),
        (Request::get("/members"), 401, "AUTHENTICATION_REQUIRED"),
    ] {
        let refused = wire::send(address, &request).await;
        assert_eq!(refused.status, status);
        assert_eq!(refused.json()["code"], code);
    }
}
