//! The same secrets, by the fields of other contracts.

use std::time::Duration;

use regain_core::deliver::Class;
use serde_json::{Value, json};

use super::{CHANGED, SHORT, STRANGER, Walk};
use crate::{
    mailbox::Attempt,
    neutral::Request,
    world::{
        NEW_PASSWORD, SPHERE,
        people::{ADMIN, ALICE, NEWCOMER},
    },
};

fn post(path: &str, body: &Value) -> Request {
    Request::post(path).json(body)
}

fn by_admin(request: Request) -> Request {
    request.basic(ADMIN.email, ADMIN.password())
}

impl Walk<'_> {
    pub(super) async fn other_dialects(&mut self) {
        self.sphere_and_s_launch().await;
        self.mango().await;
        self.singularity().await;
    }

    async fn sphere_and_s_launch(&mut self) {
        let sphere = |path: &str, body: &Value| post(&format!("{SPHERE}{path}"), body);
        self.send_to(sphere("/forgot-password", &json!({ "login": STRANGER })))
            .await;
        let token = self.token(&ALICE).await;
        for password in [SHORT, CHANGED, CHANGED] {
            let reset = json!({
                "token": token,
                "login": ALICE.email,
                "password": password,
                "password_confirmation": password,
            });
            self.send_to(sphere("/reset-password", &reset)).await;
            let change = json!({ "token": token, "new_password": password });
            self.send_to(post("/api/users/change-password", &change))
                .await;
        }
        for email in [ALICE.email, STRANGER] {
            let recovery = post("/api/users/password-recovery", &json!({ "email": email }));
            self.send_to(by_admin(recovery)).await;
        }
        self.take_letters().await;
    }

    async fn mango(&mut self) {
        for email in [ALICE.email, STRANGER] {
            let pair = json!({ "username": "alice", "email": email });
            self.send_to(post("/password-reset/send-email", &pair))
                .await;
            let address = json!({ "emailAddress": email });
            self.send_to(post("/email-verification/public/send-email", &address))
                .await;
        }
        self.take_letters().await;
        let whom = json!({ "username": "alice" });
        let token = self.reveal("/password-reset/create", &whom).await;
        let proof = json!({ "username": "newcomer", "emailAddress": NEWCOMER.email });
        let path = "/email-verification/create-token";
        let proof = self.reveal(path, &proof).await;
        let verify = |path: &str, token: &str| Request::get(&format!("{path}?token={token}"));
        self.send_to(verify("/password-reset/verify", &token)).await;
        self.send_to(verify("/password-reset/verify", &proof)).await;
        let other = verify("/email-verification/public/verify", &token);
        self.send_to(other).await;
        for password in [SHORT, NEW_PASSWORD, NEW_PASSWORD] {
            let reset = json!({ "token": token, "newPassword": password });
            self.send_to(post("/password-reset/reset", &reset)).await;
            let user = json!({ "token": proof, "user": { "password": password } });
            self.send_to(post("/email-verification/public/register", &user))
                .await;
        }
        self.take_letters().await;
    }

    /// The one whose tokens are in the query.
    async fn singularity(&mut self) {
        let token = self.token(&ALICE).await;
        for password in [SHORT, CHANGED, CHANGED] {
            let reset = format!("/api/auth/password/reset?token={token}");
            let body = json!({ "newPassword": password });
            self.send_to(post(&reset, &body)).await;
        }
        let verification = format!("/api/auth/email/verification?token={token}");
        self.send_to(Request::post(&verification)).await;
        self.world.advance(Duration::from_mins(2));
        let ours = Class::Ours {
            authentication: true,
        };
        for email in [ALICE.email, STRANGER] {
            self.world.mailbox.script([Attempt::refused(ours)]);
            for _ in 0..2 {
                let ask = post(
                    "/api/auth/password/reset-request",
                    &json!({ "email": email }),
                );
                self.send_to(ask).await;
            }
        }
        self.world.advance(Duration::from_mins(2));
        self.take_letters().await;
    }
}
