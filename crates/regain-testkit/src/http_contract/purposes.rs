//! Tokens of every purpose at every route that redeems one, whatever the dialect: a token of one purpose works nowhere else.

use std::sync::Arc;

use regain_core::token::Purpose;
use serde_json::{Value, json};

use super::{Harness, email_change, problem};
use crate::{
    neutral::{Reply, Request},
    plain,
    world::{
        BASE, NEW_PASSWORD, SPHERE, Setup, World,
        people::{ADMIN, ALICE, NEWCOMER, UNNAMED},
    },
};

/// A route that redeems tokens.
struct Door {
    base: &'static str,
    path: &'static str,
    /// Of which purposes.
    takes: &'static [Purpose],
    body: fn(&str) -> Value,
    /// Its refusal of every other token.
    refuses: fn(&Reply),
    /// Whether the token is in the query.
    in_query: bool,
}

/// Every one. A dialect that redeems tokens adds its own here.
const DOORS: &[Door] = &[
    Door {
        base: BASE,
        path: "/password/reset",
        takes: &[Purpose::PasswordReset],
        body: |token| json!({ "token": token, "password": NEW_PASSWORD }),
        refuses: |reply| problem::is(reply, "PASSWORD_RESET_TOKEN_INVALID"),
        in_query: false,
    },
    Door {
        base: BASE,
        path: "/email/verify",
        takes: &[Purpose::EmailVerification, Purpose::EmailChange],
        body: |token| json!({ "token": token }),
        refuses: |reply| problem::is(reply, "EMAIL_VERIFICATION_TOKEN_INVALID"),
        in_query: false,
    },
    Door {
        base: BASE,
        path: "/email/change/revert",
        takes: &[Purpose::EmailChangeRevert],
        body: |token| json!({ "token": token }),
        refuses: |reply| problem::is(reply, "EMAIL_VERIFICATION_TOKEN_INVALID"),
        in_query: false,
    },
    Door {
        base: BASE,
        path: "/registration/complete",
        takes: &[Purpose::Registration],
        body: |token| json!({ "token": token, "password": NEW_PASSWORD }),
        refuses: |reply| problem::is(reply, "EMAIL_VERIFICATION_TOKEN_INVALID"),
        in_query: false,
    },
    Door {
        base: SPHERE,
        path: "/reset-password",
        takes: &[Purpose::PasswordReset],
        body: |token| {
            json!({
                "token": token,
                "login": ALICE.email,
                "password": NEW_PASSWORD,
                "password_confirmation": NEW_PASSWORD,
            })
        },
        refuses: |reply| assert_eq!(reply.status, 422, "{reply:?}"),
        in_query: false,
    },
    Door {
        base: SPHERE,
        path: "/email/verify",
        takes: &[Purpose::EmailVerification],
        body: |token| json!({ "token": token }),
        refuses: |reply| assert_eq!(reply.status, 422, "{reply:?}"),
        in_query: false,
    },
    Door {
        base: "",
        path: "/api/users/change-password",
        takes: &[Purpose::PasswordReset],
        body: |token| json!({ "token": token, "password": NEW_PASSWORD }),
        refuses: |reply| assert_eq!(reply.status, 401, "{reply:?}"),
        in_query: false,
    },
    Door {
        base: "",
        path: "/password-reset/reset",
        takes: &[Purpose::PasswordReset],
        body: |token| json!({ "token": token, "newPassword": NEW_PASSWORD }),
        refuses: |reply| assert_eq!(reply.status, 400, "{reply:?}"),
        in_query: false,
    },
    Door {
        base: "",
        path: "/email-verification/public/update-email",
        takes: &[Purpose::EmailVerification, Purpose::EmailChange],
        body: |token| json!({ "token": token }),
        refuses: |reply| assert_eq!(reply.status, 400, "{reply:?}"),
        in_query: false,
    },
    Door {
        base: "",
        path: "/email-verification/public/register",
        takes: &[Purpose::Registration],
        body: |token| json!({ "token": token, "user": { "password": NEW_PASSWORD } }),
        refuses: |reply| assert_eq!(reply.status, 400, "{reply:?}"),
        in_query: false,
    },
    Door {
        base: "",
        path: "/api/auth/password/reset",
        takes: &[Purpose::PasswordReset],
        body: |_| json!({ "newPassword": NEW_PASSWORD }),
        refuses: |reply| assert_eq!(reply.status, 401, "{reply:?}"),
        in_query: true,
    },
    Door {
        base: "",
        path: "/api/auth/email/verification",
        takes: &[Purpose::EmailVerification, Purpose::EmailChange],
        body: |_| json!({}),
        refuses: |reply| assert_eq!(reply.status, 401, "{reply:?}"),
        in_query: true,
    },
];

impl Door {
    async fn open(&self, world: &World, token: &str) -> Reply {
        let query = if self.in_query {
            format!("?token={token}")
        } else {
            String::new()
        };
        let target = format!("{}{}{query}", self.base, self.path);
        let body = (self.body)(token);
        world.send_to(Request::post(&target).json(&body)).await
    }
}

/// A living token of every purpose, each of somebody else, so that redeeming one ends no other.
async fn every_purpose(world: &World) -> [(Purpose, String); 5] {
    let reset = world.reset_token(&ALICE).await;
    let session = world.session(&NEWCOMER).await;
    let ask = Request::post("/email/verification").bearer(&session.secret);
    assert_eq!(world.send(ask).await.status, 202);
    let verification = carried(world).await;
    let change = email_change::links(world, &UNNAMED, "unnamed.next@example.net").await;
    let back = email_change::links(world, &ADMIN, "admin.next@example.net").await;
    let invitation = Request::post("/admin/email-verifications");
    let invitation = invitation.basic(ADMIN.email, ADMIN.password());
    let body = json!({ "email": "invited@example.net" });
    assert_eq!(world.send(invitation.json(&body)).await.status, 201);
    let registration = carried(world).await;
    [
        (Purpose::PasswordReset, reset),
        (Purpose::EmailVerification, verification),
        (Purpose::EmailChange, change.confirm),
        (Purpose::EmailChangeRevert, back.revert),
        (Purpose::Registration, registration),
    ]
}

async fn carried(world: &World) -> String {
    let letter = world.letter().await;
    plain::token(&letter).expect("a link").to_owned()
}

async fn world(harness: Arc<dyn Harness>) -> World {
    let setup = Setup::new(harness);
    let setup = setup.mount(|mount| mount.dangerous_without_limits());
    setup.start().await
}

/// Every token is refused by every route for others, which spends nothing; and each is taken by its own.
pub async fn only_the_diagonal_of_purposes_succeeds(harness: Arc<dyn Harness>) {
    let world = world(harness).await;
    let tokens = every_purpose(&world).await;
    for door in DOORS {
        for (purpose, token) in &tokens {
            if !door.takes.contains(purpose) {
                (door.refuses)(&door.open(&world, token).await);
            }
        }
    }
    assert!(world.letters().await.is_empty());
    for (purpose, token) in &tokens {
        let mut own = DOORS.iter().filter(|door| door.takes.contains(purpose));
        let door = own.next().expect("a native route");
        let reply = door.open(&world, token).await;
        assert!(matches!(reply.status, 200 | 201), "{purpose:?}: {reply:?}");
    }
}

/// Every route takes each of its own purposes: what it refuses otherwise is the token, not the shape of the request.
pub async fn every_route_takes_its_own_purposes(harness: Arc<dyn Harness>) {
    for door in DOORS {
        for own in door.takes {
            let world = world(Arc::clone(&harness)).await;
            let tokens = every_purpose(&world).await;
            let (_, token) = tokens
                .iter()
                .find(|(purpose, _)| purpose == own)
                .expect("a token of every purpose");
            let reply = door.open(&world, token).await;
            let path = door.path;
            assert!(
                matches!(reply.status, 200 | 201 | 204),
                "{own:?} {path}: {reply:?}"
            );
        }
    }
}

/// Looking at a token, calling it off and renewing it are for some purposes too.
pub async fn only_the_diagonal_of_purposes_is_looked_at(harness: Arc<dyn Harness>) {
    let world = world(harness).await;
    let tokens = every_purpose(&world).await;
    for (purpose, token) in &tokens {
        let reset = *purpose == Purpose::PasswordReset;
        for (path, takes) in [
            ("/password/reset/inspect", reset),
            ("/email/verification/inspect", !reset),
        ] {
            let inspected = world.post(path, json!({ "token": token })).await.json();
            let invalid = json!({ "valid": false, "reason": "invalid" });
            assert_eq!(inspected["valid"], json!(takes), "{purpose:?} {path}");
            assert_eq!(inspected == invalid, !takes, "{purpose:?} {path}");
        }
    }
    for (purpose, token) in &tokens {
        let refused = [
            ("/password/reset/cancel", Purpose::PasswordReset),
            ("/password/reset/renew", Purpose::PasswordReset),
        ];
        for (path, _) in refused.iter().filter(|(_, takes)| takes != purpose) {
            let reply = world.post(path, json!({ "token": token })).await;
            problem::is(&reply, "PASSWORD_RESET_TOKEN_INVALID");
        }
        // Neither can be had anew by whoever lets them lapse: an administrator invites, and a change can be taken back once.
        let other = matches!(
            purpose,
            Purpose::PasswordReset | Purpose::EmailChangeRevert | Purpose::Registration
        );
        if other {
            let path = "/email/verification/renew";
            let reply = world.post(path, json!({ "token": token })).await;
            problem::is(&reply, "EMAIL_VERIFICATION_TOKEN_INVALID");
        }
    }
    assert!(world.letters().await.is_empty());
}
