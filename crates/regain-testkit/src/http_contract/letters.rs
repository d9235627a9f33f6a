//! The letters that follow `POST /password/forgot`.

use std::{sync::Arc, time::Duration};

use regain_core::{
    builder::Builder,
    deliver::{Class, DeliverError, Outgoing},
    registration::{Opening, Policy},
};
use serde_json::json;

use super::{Harness, email_change, password_forgot::forgot, registration};
use crate::{
    mailbox::Attempt,
    neutral::Request,
    plain,
    world::{
        FROM, NEW_PASSWORD, PUBLIC_URL, Setup, World,
        people::{ALICE, CORRUPT, DISABLED, LOCKED, NEWCOMER, PASSWORDLESS, UNNAMED},
    },
};

/// A letter goes to the stored address, with one link to the configured page.
pub async fn asking_sends_one_link_to_the_stored_address(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    forgot(&world, " ALICE@Example.COM ").await;
    let letter = world.letter().await;
    assert_eq!(plain::template(&letter), "password_reset/reset");
    assert_eq!(
        (letter.to.as_str(), letter.from.as_str()),
        (ALICE.email, FROM)
    );
    assert_eq!(letter.content.text.matches("http").count(), 1);
    let start = format!("{PUBLIC_URL}/account/password/reset?token=v4.public.");
    assert!(plain::link(&letter).is_some_and(|link| link.starts_with(&start)));
}

/// Every link, to a page of its own on a host that is listed; what the page's URL asks for beside stays there.
pub async fn a_link_leads_to_the_front_end_of_the_application(harness: Arc<dyn Harness>) {
    let world = Setup::new(harness).configure(elsewhere).start().await;
    forgot(&world, UNNAMED.email).await;
    let token = led(&world, "password_reset/reset", "reset").await;
    let body = json!({ "token": token, "password": NEW_PASSWORD });
    assert_eq!(world.post("/password/reset", body).await.status, 200);
    world.letters().await;
    let session = world.session(&NEWCOMER).await;
    let ask = Request::post("/email/verification").bearer(&session.secret);
    world.send(ask).await;
    let token = led(&world, "email_verification/verify", "verify").await;
    let verified = email_change::confirm(&world, &token).await;
    assert_eq!(verified.status, 200);
    email_change::ask(&world, &ALICE, "next@example.net").await;
    let letters = world.letters().await;
    let confirm = carried(&letters, "email_change/confirm", "verify");
    let revert = carried(&letters, "email_change/asked", "revert");
    let changed = email_change::confirm(&world, &confirm).await;
    assert_eq!(changed.status, 200);
    let reverted = email_change::revert(&world, &revert).await;
    assert_eq!(reverted.status, 200);
    world.letters().await;
    registration::ask(&world, "grace@example.net").await;
    let token = led(&world, "registration/register", "register").await;
    let body = json!({ "token": token, "password": NEW_PASSWORD });
    let made = world.post("/registration/complete", body).await;
    assert_eq!(made.status, 201);
}

const FRONT_END: &str = "https://front.example.com";

/// Links that lead away from the public URL, and anybody may register.
fn elsewhere(builder: Builder) -> Builder {
    let opening = Opening::Anybody;
    let policy = Policy {
        opening,
        ..Policy::default()
    };
    builder
        .link_host("front.example.com")
        .reset_link(format!("{FRONT_END}/reset?x=1"))
        .verification_link(format!("{FRONT_END}/verify?x=1"))
        .revert_link(format!("{FRONT_END}/revert?x=1"))
        .registration_link(format!("{FRONT_END}/register?x=1"))
        .registration(policy)
}

async fn led(world: &World, template: &str, page: &str) -> String {
    carried(&[world.letter().await], template, page)
}

/// The token of a link to `page` of the front end, out of the letter that was made from `template`.
fn carried(letters: &[Outgoing], template: &str, page: &str) -> String {
    let mut letters = letters.iter();
    let letter = letters.find(|letter| plain::template(letter) == template);
    let link = plain::link(letter.expect(template)).expect("a link");
    let token = link.strip_prefix(&format!("{FRONT_END}/{page}?x=1&token="));
    let token = token.unwrap_or_else(|| panic!("{link} leads to {page}"));
    assert!(token.starts_with("v4.public."), "{link}");
    token.to_owned()
}

/// Username, address and spellings of an account share one letter.
pub async fn one_account_gets_one_letter_a_cooldown(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    assert_eq!(forgot(&world, ALICE.email).await.status, 202);
    assert_eq!(forgot(&world, "alice").await.status, 202);
    world.letter().await;
}

/// Nobody's address is told that it has no account, at most once a day; a username tells nobody.
pub async fn strangers_are_told_once_a_day(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    assert_eq!(forgot(&world, "nobody").await.status, 202);
    assert!(world.letters().await.is_empty());
    forgot(&world, "nobody@example.com").await;
    let letter = world.letter().await;
    assert_eq!(plain::template(&letter), "password_reset/no_account");
    assert_eq!(
        (letter.to.as_str(), plain::link(&letter)),
        ("nobody@example.com", None)
    );
    world.advance(Duration::from_hours(23));
    assert_eq!(forgot(&world, "nobody@example.com").await.status, 202);
    assert!(world.letters().await.is_empty());
    world.advance(Duration::from_hours(1));
    forgot(&world, "nobody@example.com").await;
    world.letter().await;
}

/// A shut account gets nothing; one without a password gets its first.
pub async fn letters_go_to_whoever_may_have_a_password(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    forgot(&world, DISABLED.email).await;
    assert!(world.letters().await.is_empty());
    for person in [LOCKED, PASSWORDLESS, CORRUPT] {
        forgot(&world, person.email).await;
        assert_eq!(world.letter().await.to.as_str(), person.email);
    }
}

/// The language: of the request, else of the browser; what is no language falls back and never fails.
pub async fn the_letter_is_in_the_language_asked_for(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let accept = "fr;q=0.5, de-CH, *;q=0.1";
    for (locale, accept, language) in [
        (Some("de"), Some("fr"), "de"),
        (Some("../etc"), Some(accept), "de-CH"),
        (Some("\u{0}"), None, "en"),
        (None, Some(accept), "de-CH"),
        (None, Some("%&/()"), "en"),
    ] {
        let mut body = json!({ "login": ALICE.email });
        if let Some(locale) = locale {
            body["locale"] = json!(locale);
        }
        let mut request = Request::post("/password/forgot").json(&body);
        if let Some(accept) = accept {
            request = request.header("accept-language", accept);
        }
        assert_eq!(world.send(request).await.status, 202, "{locale:?}");
        assert_eq!(
            world.letter().await.content.locale.as_str(),
            language,
            "{locale:?} {accept:?}"
        );
        world.advance(Duration::from_mins(1));
    }
}

/// A letter whose answer was lost goes out again with the same bytes: same Message-ID, date and token.
pub async fn a_lost_answer_repeats_the_letter_byte_for_byte(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    world.mailbox.script([Attempt::LoseAnswer]);
    forgot(&world, ALICE.email).await;
    let first = world.letter().await;
    world.advance(Duration::from_mins(1));
    let second = world.letter().await;
    assert_eq!(
        (&first.message_id, first.dated_at),
        (&second.message_id, second.dated_at)
    );
    assert_eq!(first.content.text, second.content.text);
    assert!(world.letters().await.is_empty());
}

/// A server that is busy costs time, never the letter.
pub async fn a_busy_server_delays_the_letter(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    let failure = "rcpt 451".to_owned();
    let busy = DeliverError {
        class: Class::Transient,
        failure,
        reached_data: false,
    };
    world.mailbox.script([Attempt::Fail(busy)]);
    forgot(&world, ALICE.email).await;
    assert!(world.letters().await.is_empty());
    world.advance(Duration::from_mins(1));
    assert_eq!(world.letter().await.to.as_str(), ALICE.email);
}
