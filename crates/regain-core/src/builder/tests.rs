//! Promises of the builder: everything that is wrong, at once, with the way to mend it.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use futures_executor::block_on;

use super::{Builder, PUBLISHED_APPLICATION_KEY, Problem};
use crate::{
    deliver::{Deliver, DeliverError, Outgoing},
    email_address::EmailAddress,
    email_change, email_verification,
    memory::Memory,
    password_reset,
    regain::Regain,
    registration::{self, Opening},
    stage::{
        APPLICATION_KEY, Door, Elsewhere, Mailbox, OTHER_APPLICATION_KEY, Plain, Stage, Turn, cheap,
    },
    store::{Lack, with_accounts},
};

fn good() -> Builder {
    with("Example", "https://example.com", APPLICATION_KEY)
}

fn with(name: &str, url: &str, key: &str) -> Builder {
    Regain::builder(Arc::new(Memory::new()), name, url, key).hasher(Arc::new(cheap()))
}

fn messages(builder: Builder, from: &str) -> Builder {
    builder.messages(Arc::<Plain>::default(), Arc::<Mailbox>::default(), from)
}

/// What is wrong with it; nothing where it builds.
fn problems(builder: Builder) -> Vec<Problem> {
    match block_on(builder.build()) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().cloned().collect(),
    }
}

fn codes(builder: Builder) -> Vec<&'static str> {
    problems(builder)
        .iter()
        .map(|problem| problem.code)
        .collect()
}

fn lifetime(builder: Builder, lifetime: Duration) -> Builder {
    builder.password_reset(password_reset::Policy {
        lifetime,
        ..Default::default()
    })
}

#[test]
fn good_settings_build() {
    assert_eq!(problems(good()), []);
    assert_eq!(problems(messages(good(), "account@example.com")), []);
    assert_eq!(
        problems(good().former_application_key(OTHER_APPLICATION_KEY)),
        []
    );
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let builder = with("", "http://example.com", "changeme").former_application_key("k4.local.x");
    let builder = messages(builder, "nobody")
        .reply_to("nobody@")
        .reset_link("https://evil.test");
    let builder = lifetime(builder, Duration::ZERO);
    let codes = codes(builder);
    assert_eq!(
        codes,
        [
            "C001", "C002", "C003", "C004", "C004", "C005", "C005", "C006"
        ]
        .map(|code| format!("REGAIN-{code}"))
    );
    let builder = with("\r\n", "http://localhost:3000", PUBLISHED_APPLICATION_KEY)
        .reset_link("x")
        .audience("");
    let codes = self::codes(builder);
    assert_eq!(
        codes,
        ["C001", "C002", "C003", "C009", "C004"].map(|code| format!("REGAIN-{code}"))
    );
}

#[test]
fn every_problem_says_what_was_seen_what_is_wrong_and_how_to_mend_it() {
    let builder = with("", "ftp://example.com", "changeme");
    let problems = block_on(messages(builder, "nobody").build()).unwrap_err();
    let text = problems.to_string();
    assert!(
        text.starts_with("regain cannot start:\n- [REGAIN-C001] application_name: "),
        "{text}"
    );
    for problem in problems.iter() {
        assert!(!problem.wrong.is_empty() && !problem.seen.is_empty() && !problem.mend.is_empty());
        assert!(text.contains(&format!(
            "    seen: {}\n    mend: {}",
            problem.seen, problem.mend
        )));
    }
}

#[test]
fn no_secret_is_shown() {
    let secret = "k4.local.this-is-a-secret-of-the-operators";
    let builder =
        with("", "https://root:hunter2@example.com", secret).former_application_key(secret);
    let shown = format!(
        "{:?}",
        problems(builder.reset_link("https://x:hunter3@evil.test/@"))
    );
    for secret in ["this-is-a-secret", "hunter2", "hunter3"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(shown.contains("https://***@example.com"), "{shown}");
    let regain = Stage::new().regain;
    assert_eq!(format!("{regain:?}"), "Regain(https://example.com)");
}

#[test]
fn production_demands_what_development_does_not() {
    let builder = || {
        with(
            "Example",
            "http://localhost:3000",
            PUBLISHED_APPLICATION_KEY,
        )
    };
    assert_eq!(codes(builder()), ["REGAIN-C002", "REGAIN-C004"]);
    assert_eq!(problems(builder().dangerous_development_mode()), []);
    assert_eq!(
        codes(good().former_application_key(PUBLISHED_APPLICATION_KEY)),
        ["REGAIN-C004"]
    );
}

#[test]
fn a_key_given_twice_is_a_mistake() {
    assert_eq!(
        codes(good().former_application_key(APPLICATION_KEY)),
        ["REGAIN-C004"]
    );
}

#[test]
fn the_published_key_is_a_key() {
    let key = crate::keyring::ApplicationKey::parse(PUBLISHED_APPLICATION_KEY);
    assert!(key.is_ok());
}

#[test]
fn a_lifetime_is_a_minute_to_a_day() {
    for (seconds, codes) in [(59, 1), (60, 0), (86_400, 0), (86_401, 1)] {
        let builder = lifetime(good(), Duration::from_secs(seconds));
        assert_eq!(problems(builder).len(), codes, "{seconds}");
    }
}

#[test]
fn every_link_has_a_longest_life() {
    let hours = Duration::from_hours;
    type Set = fn(Builder, Duration) -> Builder;
    let rows: [(&str, u64, Set); 5] = [
        ("email_verification.lifetime", 24, |builder, lifetime| {
            builder.email_verification(email_verification::Policy { lifetime })
        }),
        ("email_change.lifetime", 24, |builder, lifetime| {
            builder.email_change(email_change::Policy {
                lifetime,
                ..Default::default()
            })
        }),
        (
            "email_change.revert_lifetime",
            72,
            |builder, revert_lifetime| {
                builder.email_change(email_change::Policy {
                    revert_lifetime,
                    ..Default::default()
                })
            },
        ),
        ("registration.lifetime", 24, |builder, lifetime| {
            builder.registration(registration::Policy {
                lifetime,
                ..Default::default()
            })
        }),
        (
            "registration.invitation_lifetime",
            168,
            |builder, invitation_lifetime| {
                builder.registration(registration::Policy {
                    invitation_lifetime,
                    ..Default::default()
                })
            },
        ),
    ];
    for (setting, longest, with) in rows {
        let second = Duration::from_secs(1);
        for fits in [second * 60, hours(longest)] {
            assert_eq!(problems(with(good(), fits)), [], "{setting}");
        }
        for unfit in [Duration::ZERO, second * 59, hours(longest) + second] {
            let told = problems(with(good(), unfit));
            let told: Vec<_> = told.iter().map(|it| (it.code, it.setting)).collect();
            assert_eq!(told, [("REGAIN-C006", setting)], "{unfit:?}");
        }
    }
}

#[test]
fn no_audience_makes_tokens_that_are_too_long() {
    let audience = "\"".repeat(160);
    assert_eq!(codes(good().audience("a".repeat(161))), ["REGAIN-C009"]);
    assert_eq!(codes(good().audience("a\nb")), ["REGAIN-C009"]);
    let stage = Stage::with(|builder| builder.audience(audience));
    let token = stage.token();
    assert!(
        stage.redeems(&token),
        "{} bytes",
        token.expose_secret().len()
    );
}

#[test]
fn answers_go_where_the_host_says_in_whatever_order_it_says_it() {
    for first in [false, true] {
        let stage = Stage::with(|builder| builder.reply_to("help@example.com"));
        let stage = if first {
            stage
        } else {
            Stage::over(stage.store.clone(), stage.store.clone(), |builder| {
                builder.reply_to("help@example.com")
            })
        };
        stage.token();
        assert_eq!(stage.mailbox.last().reply_to.as_str(), "help@example.com");
    }
    let before = good().reply_to("help@");
    assert_eq!(
        codes(messages(before, "account@example.com")),
        ["REGAIN-C005"]
    );
}

#[test]
fn a_store_that_cannot_be_reached_is_told() {
    let door = Door::to(&Arc::new(Memory::new()));
    door.then(Turn::Never);
    let builder = Regain::builder(door, "Example", "https://example.com", APPLICATION_KEY);
    let problems = problems(builder.hasher(Arc::new(cheap())));
    assert_eq!(
        (problems[0].code, problems[0].setting),
        ("REGAIN-C007", "store")
    );
}

#[test]
fn what_the_store_lacks_is_told_beside_everything_else() {
    let door = Door::to(&Arc::new(Memory::new()));
    door.lack(Lack {
        missing: "unique index on users.email".to_owned(),
        wrong: "two accounts could have one address".to_owned(),
        mend: "create it".to_owned(),
    });
    let builder = Regain::builder(door, "", "https://example.com", APPLICATION_KEY);
    let problems = problems(builder.hasher(Arc::new(cheap())));
    let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["REGAIN-C001", "REGAIN-C011"]);
    assert_eq!(
        problems[1].to_string(),
        "[REGAIN-C011] store: two accounts could have one address\n    \
         seen: no unique index on users.email\n    mend: create it"
    );
}

/// Delivers for one domain.
struct Bound;

#[async_trait]
impl Deliver for Bound {
    async fn deliver(&self, _: &Outgoing) -> Result<(), DeliverError> {
        Ok(())
    }

    fn lacks(&self, from: &EmailAddress) -> Option<Lack> {
        (from.domain() != "example.com").then(|| Lack {
            missing: format!("key to sign for {}", from.domain()),
            wrong: "nothing can be signed".to_owned(),
            mend: "sign for it".to_owned(),
        })
    }
}

#[test]
fn a_sender_that_nothing_can_be_delivered_from_is_told() {
    let from = |from| good().messages(Arc::<Plain>::default(), Arc::new(Bound), from);
    assert_eq!(problems(from("account@example.com")), []);
    let problems = problems(from("account@other.example"));
    assert_eq!(
        problems[0].to_string(),
        "[REGAIN-C011] messages: nothing can be signed\n    \
         seen: no key to sign for other.example\n    mend: sign for it"
    );
    assert_eq!(codes(from("nobody")), ["REGAIN-C005"]);
}

#[test]
fn accounts_that_cannot_be_made_are_told_where_somebody_may_register() {
    for (creates, opening, expected) in [
        (false, Opening::Invited, vec!["REGAIN-C011"]),
        (false, Opening::Anybody, vec!["REGAIN-C011"]),
        (false, Opening::Nobody, vec![]),
        (true, Opening::Anybody, vec![]),
    ] {
        let accounts = Arc::new(Elsewhere::new(creates));
        let store = with_accounts(Arc::new(Memory::new()), accounts);
        let builder = Regain::builder(store, "Example", "https://example.com", APPLICATION_KEY);
        let policy = registration::Policy {
            opening,
            ..Default::default()
        };
        let builder = builder.hasher(Arc::new(cheap())).registration(policy);
        assert_eq!(codes(builder), expected, "{creates} {opening:?}");
    }
}

#[test]
fn a_wrong_application_key_is_told_with_the_way_to_mend_it() {
    let store = Stage::new().store;
    let builder = Regain::builder(
        store,
        "Example",
        "https://example.com",
        OTHER_APPLICATION_KEY,
    );
    let problems = problems(builder.hasher(Arc::new(cheap())));
    assert_eq!(problems.len(), 1);
    assert_eq!(
        (problems[0].code, problems[0].setting),
        ("REGAIN-C008", "application_key")
    );
    assert!(problems[0].mend.contains("former_application_key"));
    assert!(!format!("{problems:?}").contains(OTHER_APPLICATION_KEY));
}
