//! The guard for what only a proven address may use.

use std::sync::Arc;

use ::rocket::{error::ErrorKind, get, routes};
use regain_http::mount::Mount;
use regain_rocket::{Refused, VerifiedAccount};
use regain_testkit::{
    Memory,
    host::Host,
    neutral::{Request, wire},
    world::{
        self,
        people::{ALICE, NEWCOMER, Person},
    },
};

use crate::host::{built, serve, signed_in};

#[get("/members")]
fn members(account: Result<VerifiedAccount, Refused>) -> Result<String, Refused> {
    Ok(account?.0.email.as_str().to_owned())
}

#[tokio::test]
async fn members_have_proven_their_address() {
    let (regain, ..) = world::regain(Arc::new(Memory::new())).await;
    let mount = Mount::new(&regain).native("/api/account");
    let rocket = built().attach(signed_in(Host::new(regain)));
    let rocket = rocket.attach(regain_rocket::fairing(mount));
    let server = serve(rocket.mount("/", routes![members])).await;
    let basic = |person: &Person| Request::get("/members").basic(person.email, person.password());
    let address = server.address();
    let send = |request| async move { wire::send(address, &request).await };
    let welcome = send(basic(&ALICE)).await;
    assert_eq!((welcome.status, welcome.body), (200, ALICE.email.into()));
    for (request, status, code) in [
        (basic(&NEWCOMER), 403, "EMAIL_NOT_VERIFIED"),
        (Request::get("/members"), 401, "AUTHENTICATION_REQUIRED"),
    ] {
        let refused = send(request).await;
        assert_eq!(refused.status, status);
        assert_eq!(refused.json()["code"], code);
    }
}

#[tokio::test]
async fn without_the_fairing_a_guard_aborts_the_launch() {
    let error = built().mount("/", routes![members]).ignite().await;
    let error = error.expect_err("it does not launch");
    assert!(
        matches!(error.kind(), ErrorKind::SentinelAborts(_)),
        "{error}"
    );
}
