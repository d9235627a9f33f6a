//! Addresses that are proven, changed and taken back, and accounts that come of them.

use std::time::Duration;

use serde_json::{Value, json};

use super::{CHANGED, SHORT, STRANGER, WRONG, Walk};
use crate::{
    neutral::Request,
    plain,
    world::{
        BASE, NEW_PASSWORD, Session,
        people::{ADMIN, ALICE, NEWCOMER, Person, UNNAMED},
    },
};

const NEXT: &str = "some.next.address@elsewhere.example";
const INVITED: &str = "somebody.invited@elsewhere.example";

impl Walk<'_> {
    pub(super) async fn addresses(&mut self) {
        for address in [NEXT, INVITED] {
            self.secrets.add("an address", address);
        }
        self.prove().await;
        self.change_address().await;
        self.register().await;
        self.operate().await;
    }

    async fn prove(&mut self) {
        let session = self.signed_in(&NEWCOMER).await;
        let ask = || Request::post("/email/verification").bearer(&session.secret);
        self.send(ask()).await;
        self.send(ask()).await;
        let tokens = self.tokens().await;
        for token in &tokens {
            let body = json!({ "token": token });
            self.post("/email/verification/inspect", body.clone()).await;
            for _ in 0..2 {
                self.show(Request::post("/email/verify").json(&body)).await;
            }
            self.post("/email/verification/renew", body).await;
        }
    }

    async fn change_address(&mut self) {
        let session = self.signed_in(&UNNAMED).await;
        let mut tokens = Vec::new();
        for (email, password) in [
            (NEXT, WRONG),
            (ALICE.email, UNNAMED.password()),
            (NEXT, UNNAMED.password()),
        ] {
            let body = json!({ "email": email, "current_password": password });
            let request = Request::post("/email/change").bearer(&session.secret);
            self.send(request.json(&body)).await;
            tokens.extend(self.tokens().await);
        }
        for path in ["/email/verify", "/email/change/revert"] {
            for token in &tokens {
                let body = json!({ "token": token });
                self.show(Request::post(path).json(&body)).await;
            }
        }
        self.take_letters().await;
    }

    async fn register(&mut self) {
        self.world.advance(Duration::from_mins(2));
        self.by_admin("/admin/email-verifications", json!({ "email": INVITED }))
            .await;
        for email in [STRANGER, ALICE.email] {
            self.post("/registration", json!({ "email": email })).await;
        }
        for token in self.tokens().await {
            for password in [SHORT, NEW_PASSWORD, NEW_PASSWORD] {
                let body = json!({ "token": token, "password": password, "name": "Grace" });
                let complete = Request::post("/registration/complete");
                self.show(complete.json(&body)).await;
            }
        }
        let body = json!({ "email": STRANGER, "deliver": false, "reveal": true });
        self.reveal(&format!("{BASE}/admin/email-verifications"), &body)
            .await;
        self.take_letters().await;
    }

    async fn operate(&mut self) {
        let by_admin = |request: Request| request.basic(ADMIN.email, ADMIN.password());
        for path in ["/admin/outbox", "/admin/outbox?state=dead", "/setup"] {
            self.send(by_admin(Request::get(path))).await;
        }
        for ring in ["password-reset", "email-verification"] {
            let path = format!("/admin/keys/{ring}/rotate");
            self.by_admin(&path, json!({ "mode": "grace" })).await;
            self.send(Request::get(&format!("/keys/{ring}"))).await;
        }
        for password in [SHORT, CHANGED, CHANGED] {
            let body = json!({ "password": password, "locale": "en", "time_zone": "Etc/UTC" });
            let setup = Request::post("/setup").basic(ADMIN.email, ADMIN.password());
            self.show(setup.json(&body)).await;
        }
        let id = ADMIN.id();
        let body = json!({ "current_password": CHANGED, "password": ADMIN.password() });
        let change = Request::post("/password/change").basic(ADMIN.email, CHANGED);
        self.send(change.json(&body)).await;
        let sessions = format!("/admin/accounts/{}/sessions", id.as_str());
        self.send(by_admin(Request::get(&sessions))).await;
        self.take_letters().await;
    }

    async fn by_admin(&mut self, path: &str, body: Value) {
        let request = Request::post(path).basic(ADMIN.email, ADMIN.password());
        self.send(request.json(&body)).await;
    }

    async fn signed_in(&mut self, person: &Person) -> Session {
        let session = self.world.session(person).await;
        self.secrets
            .add("the secret of a session", session.secret.as_str());
        session
    }

    async fn tokens(&mut self) -> Vec<String> {
        let mut letters = self.world.letters().await;
        // A store hands over what is due at once in any order.
        letters.sort_by_key(|letter| {
            (
                plain::template(letter).to_owned(),
                letter.to.as_str().to_owned(),
            )
        });
        let tokens = letters.iter().filter_map(plain::token);
        let tokens: Vec<_> = tokens.map(str::to_owned).collect();
        for token in &tokens {
            self.keep(token);
        }
        tokens
    }
}
