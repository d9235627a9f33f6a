//! A walk through every flow, on its good and its bad ways: what it shows must not leak, and be the same on every adapter.

use std::time::Duration;

use data_encoding::BASE64URL_NOPAD;
use regain_core::deliver::Class;
use serde_json::{Value, json};

use crate::{
    faults::Fault,
    leak::Secrets,
    mailbox::Attempt,
    neutral::{Reply, Request},
    plain,
    world::{
        BASE, NEW_PASSWORD, World,
        people::{ADMIN, ALICE, CORRUPT, EVERYBODY, NEWCOMER, Person, Secret},
    },
};

mod addresses;
mod dialects;
mod everywhere;
mod pages;

const STRANGER: &str = "some.stranger@elsewhere.example";
const CHANGED: &str = "Violet engine over 9 lakes!";
const WRONG: &str = "a wrong guess of 2 hours";
const SHORT: &str = "Sh0rt-one-12";

/// What came of a walk.
pub struct Walked {
    /// What must not be told.
    pub secrets: Secrets,
    /// What was replied, in order.
    pub replies: Vec<Reply>,
    /// What was replied, in order, to whoever may see an address or a token in it.
    pub revealed: Vec<Reply>,
}

/// Walks every flow of a fresh world.
pub async fn walk(world: &World) -> Walked {
    let mut walk = Walk {
        world,
        secrets: known(),
        replies: Vec::new(),
        revealed: Vec::new(),
    };
    walk.everywhere().await;
    walk.reset().await;
    walk.change().await;
    walk.administer().await;
    walk.pages().await;
    walk.addresses().await;
    walk.other_dialects().await;
    walk.stumble().await;
    Walked {
        secrets: walk.secrets,
        replies: walk.replies,
        revealed: walk.revealed,
    }
}

fn known() -> Secrets {
    let mut secrets = Secrets::default();
    for person in EVERYBODY {
        secrets.add("an address", person.email);
        if let Secret::Password(password) = person.password {
            secrets.add("a password", password);
        }
    }
    secrets.add("an address", STRANGER);
    for password in [NEW_PASSWORD, CHANGED, WRONG, SHORT] {
        secrets.add("a password", password);
    }
    secrets
}

struct Walk<'a> {
    world: &'a World,
    secrets: Secrets,
    replies: Vec<Reply>,
    revealed: Vec<Reply>,
}

impl Walk<'_> {
    async fn send(&mut self, request: Request) {
        let reply = self.world.send(request).await;
        self.replies.push(reply);
    }

    async fn send_to(&mut self, request: Request) {
        let reply = self.world.send_to(request).await;
        self.replies.push(reply);
    }

    async fn post(&mut self, path: &str, body: Value) {
        self.send(Request::post(path).json(&body)).await;
    }

    async fn take_letters(&mut self) {
        for letter in self.world.letters().await {
            if let Some(token) = plain::token(&letter) {
                self.keep(token);
            }
        }
    }

    async fn token(&mut self, person: &Person) -> String {
        self.take_letters().await;
        self.world.advance(Duration::from_mins(2));
        let token = self.world.reset_token(person).await;
        self.keep(&token);
        token
    }

    fn keep(&mut self, token: &str) {
        let payload = token.split('.').nth(2).expect("a payload");
        let signed = BASE64URL_NOPAD
            .decode(payload.as_bytes())
            .expect("base64url");
        let payload = &signed[..signed.len() - 64];
        let payload: Value = serde_json::from_slice(payload).expect("JSON");
        self.secrets.add("a token", token);
        self.secrets.add(
            "the secret of a token",
            payload["sec"].as_str().expect("a string"),
        );
    }

    /// What the holder of a token, or an administrator, is told of an account.
    async fn show(&mut self, request: Request) {
        let reply = self.world.send(request).await;
        self.revealed.push(reply);
    }

    /// A token that an administrator asks to see: it is in this reply, and nowhere else.
    async fn reveal(&mut self, path: &str, body: &Value) -> String {
        let request = Request::post(path).basic(ADMIN.email, ADMIN.password());
        let revealed = self.world.send_to(request.json(body)).await;
        let token = revealed.json()["token"]
            .as_str()
            .expect("a token")
            .to_owned();
        self.revealed.push(revealed);
        self.keep(&token);
        token
    }

    async fn reset(&mut self) {
        self.post(
            "/password/forgot",
            json!({ "login": STRANGER, "locale": "de" }),
        )
        .await;
        self.post("/password/forgot", json!({ "login": STRANGER }))
            .await;
        self.send(Request::get(&format!(
            "/password/forgot/cooldown?login={STRANGER}"
        )))
        .await;
        self.take_letters().await;
        let cancelled = self.token(&NEWCOMER).await;
        for path in ["inspect", "cancel", "inspect"] {
            self.post(
                &format!("/password/reset/{path}"),
                json!({ "token": cancelled }),
            )
            .await;
        }
        self.world.advance(Duration::from_mins(1));
        self.post("/password/reset/renew", json!({ "token": cancelled }))
            .await;
        let token = self.token(&ALICE).await;
        for password in [SHORT, NEW_PASSWORD, NEW_PASSWORD] {
            let body = json!({ "token": token, "password": password, "login": ALICE.email });
            self.post("/password/reset", body).await;
        }
        self.take_letters().await;
    }

    async fn change(&mut self) {
        let session = self.world.session(&ALICE).await;
        self.secrets
            .add("the secret of a session", session.secret.as_str());
        for (current, new) in [
            (WRONG, CHANGED),
            (NEW_PASSWORD, SHORT),
            (NEW_PASSWORD, CHANGED),
        ] {
            let body = json!({ "current_password": current, "password": new });
            self.send(
                Request::post("/password/change")
                    .bearer(&session.secret)
                    .json(&body),
            )
            .await;
        }
        self.send(Request::get("/sessions").cookie(&session.secret))
            .await;
        self.send(Request::get("/sessions").basic(ALICE.email, WRONG))
            .await;
        let target = format!("/sessions/{}", session.id.as_str());
        self.send(
            Request::delete(&target)
                .cookie(&session.secret)
                .header("origin", "null"),
        )
        .await;
        self.send(Request::delete(&target).cookie(&session.secret))
            .await;
        self.take_letters().await;
    }

    async fn administer(&mut self) {
        let path = "/admin/password-resets";
        let admin = || Request::post(path).basic(ADMIN.email, ADMIN.password());
        for body in [
            json!({ "login": ALICE.email, "lock_password": true }),
            json!({ "login": STRANGER }),
            json!({ "login": ALICE.email, "deliver": false }),
        ] {
            self.send(admin().json(&body)).await;
        }
        let body = json!({ "login": ALICE.email, "reveal": true });
        let token = self.reveal(&format!("{BASE}{path}"), &body).await;
        self.post(
            "/password/reset",
            json!({ "token": token, "password": NEW_PASSWORD }),
        )
        .await;
        self.take_letters().await;
    }

    /// Everything that can go wrong says so in the log, or in a problem.
    async fn stumble(&mut self) {
        let token = self.token(&ALICE).await;
        for body in [
            format!("{{\"token\":\"{token}\",\"password\":\"{SHORT}\""),
            format!("{{\"token\":\"{token}\",\"password\":[\"{SHORT}\"]}}"),
            format!("{{\"token\":\"{token}\",\"{SHORT}\":1}}"),
            format!("{{\"token\":\"{token}x\",\"password\":\"{NEW_PASSWORD}\"}}"),
        ] {
            self.send(Request::post("/password/reset").text(body)).await;
        }
        for target in [
            format!("/password/reset?token={token}"),
            format!("/keys/x?token={token}"),
        ] {
            self.send(Request::get(&target)).await;
        }
        let session = self.world.session(&CORRUPT).await;
        self.secrets
            .add("the secret of a session", session.secret.as_str());
        let body = json!({ "current_password": WRONG, "password": CHANGED });
        self.send(
            Request::post("/password/change")
                .bearer(&session.secret)
                .json(&body),
        )
        .await;
        for fault in [
            Fault::Ask,
            Fault::Begin,
            Fault::Commit,
            Fault::Tokens,
            Fault::Accounts,
        ] {
            self.world.faults.inject(fault);
            self.post("/password/forgot", json!({ "login": NEWCOMER.email }))
                .await;
            self.post(
                "/password/reset",
                json!({ "token": token, "password": CHANGED }),
            )
            .await;
            self.world.faults.mend();
            self.world.advance(Duration::from_mins(1));
        }
        let ours = Class::Ours {
            authentication: true,
        };
        let attempts = [
            Attempt::refused(Class::Transient),
            Attempt::refused(ours),
            Attempt::LoseAnswer,
        ];
        self.world.mailbox.script(
            attempts
                .into_iter()
                .chain([Attempt::refused(Class::Permanent)]),
        );
        for _ in 0..5 {
            self.take_letters().await;
            self.world.advance(Duration::from_mins(2));
        }
    }
}
