//! Promises of sessions.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::time::Duration;

use futures_executor::block_on;

use crate::{
    account::AccountId,
    principal::SignedInBy,
    session::{Session, SessionId, SessionSecret},
    stage::{Door, MINUTE, Stage, Turn, account},
};

mod stamps;

const DAY: Duration = Duration::from_hours(24);

fn start(stage: &Stage, id: &str, agent: Option<&str>) -> (Session, SessionSecret) {
    let sessions = stage.regain.sessions();
    block_on(sessions.start(&AccountId::new(id), SignedInBy::Password, agent)).unwrap()
}

fn resolve(stage: &Stage, secret: &SessionSecret) -> Option<Session> {
    let resolved = block_on(stage.regain.sessions().resolve(secret)).unwrap();
    resolved.map(|(session, account)| {
        assert_eq!(session.account, account.id);
        session
    })
}

#[test]
fn a_secret_finds_its_session_and_nothing_else_does() {
    let stage = Stage::new();
    let (session, secret) = start(&stage, "ada", Some("Firefox"));
    assert_eq!(resolve(&stage, &secret), Some(session.clone()));
    assert_eq!(secret.expose_secret().len(), 43);
    for text in ["", "x", session.id.as_str(), &secret.expose_secret()[..42]] {
        assert_eq!(resolve(&stage, &SessionSecret::new(text)), None, "{text}");
    }
    let (other, _) = start(&stage, "ada", None);
    assert_ne!(other.id, session.id);
    assert_ne!(other.secret_hash, session.secret_hash);
}

#[test]
fn the_store_keeps_no_secret_and_debug_output_shows_none() {
    let stage = Stage::new();
    let (session, secret) = start(&stage, "ada", None);
    let bytes = data_encoding::BASE64URL_NOPAD
        .decode(secret.expose_secret().as_bytes())
        .unwrap();
    assert_ne!(session.secret_hash.as_slice(), bytes);
    let shown = format!("{:?} {secret:?}", stage.store.sessions());
    assert!(!shown.contains(secret.expose_secret()) && shown.contains("SessionSecret(***)"));
}

#[test]
fn a_session_ends_after_thirty_days_used_or_not() {
    let stage = Stage::new();
    let (session, secret) = start(&stage, "ada", None);
    for _ in 0..29 {
        stage.pass(DAY);
        assert!(resolve(&stage, &secret).is_some());
    }
    stage.pass(DAY - Duration::from_millis(1));
    assert!(resolve(&stage, &secret).is_some());
    let of = || {
        block_on(stage.regain.sessions().of(&session.account))
            .unwrap()
            .len()
    };
    assert_eq!(of(), 1);
    stage.pass(Duration::from_millis(1));
    assert!(resolve(&stage, &secret).is_none());
    assert_eq!(of(), 0);
}

#[test]
fn use_is_noted_to_the_minute() {
    let stage = Stage::new();
    let (session, secret) = start(&stage, "ada", None);
    let seen = || stage.store.sessions()[0].last_seen_at;
    stage.pass(MINUTE - Duration::from_millis(1));
    resolve(&stage, &secret);
    assert_eq!(seen(), session.created_at);
    stage.pass(Duration::from_millis(1));
    resolve(&stage, &secret);
    assert_eq!(seen(), stage.now());
}

#[test]
fn a_use_that_cannot_be_noted_is_no_reason_to_sign_anybody_out() {
    let first = Stage::new();
    let door = Door::to(&first.store);
    let stage = Stage::over(first.store, door.clone(), |builder| builder);
    let (_, secret) = start(&stage, "ada", None);
    stage.pass(MINUTE);
    door.then(Turn::Never);
    assert!(resolve(&stage, &secret).is_some());
}

#[test]
fn sessions_of_disabled_and_vanished_accounts_do_not_live() {
    let stage = Stage::new();
    let (_, secret) = start(&stage, "ada", None);
    let mut row = stage.store.account("ada");
    row.account.disabled = true;
    stage.store.replace_account(row.clone());
    assert!(resolve(&stage, &secret).is_none());
    row.account.disabled = false;
    stage.store.replace_account(row);
    assert!(resolve(&stage, &secret).is_some());
    stage.store.remove_account(&AccountId::new("ada"));
    assert!(resolve(&stage, &secret).is_none());
}

#[test]
fn an_ended_session_is_over_and_others_are_not() {
    let stage = Stage::new();
    stage.add(account("bob", "bob@example.org", None));
    let (one, secret) = start(&stage, "ada", None);
    let (_, other) = start(&stage, "ada", None);
    let (_, bobs) = start(&stage, "bob", None);
    let end = |id: &SessionId| block_on(stage.regain.sessions().end(id)).unwrap();
    assert!(end(&one.id));
    assert!(!end(&one.id));
    assert!(!end(&SessionId::new("never was")));
    let lives = [secret, other, bobs].map(|secret| resolve(&stage, &secret).is_some());
    assert_eq!(lives, [false, true, true]);
}

#[test]
fn an_account_sees_its_own_sessions_newest_first() {
    let stage = Stage::new();
    stage.add(account("bob", "bob@example.org", None));
    let (first, _) = start(&stage, "ada", None);
    stage.pass(MINUTE);
    let (second, _) = start(&stage, "ada", None);
    start(&stage, "bob", None);
    let of = block_on(stage.regain.sessions().of(&AccountId::new("ada"))).unwrap();
    assert_eq!(
        of.iter().map(|session| &session.id).collect::<Vec<_>>(),
        [&second.id, &first.id]
    );
}

#[test]
fn a_browsers_name_is_cut_by_characters() {
    let stage = Stage::new();
    let (session, _) = start(&stage, "ada", Some(&"ü".repeat(1000)));
    assert_eq!(session.user_agent.unwrap(), "ü".repeat(200));
}

#[test]
fn an_account_ends_its_own_sessions_alone() {
    let stage = Stage::new();
    let (session, secret) = start(&stage, "ada", None);
    let end = |account: &str| {
        let sessions = stage.regain.sessions();
        block_on(sessions.end_of(&AccountId::new(account), &session.id)).unwrap()
    };
    assert!(!end("eve"));
    assert!(resolve(&stage, &secret).is_some());
    assert!(end("ada"));
    assert_eq!(resolve(&stage, &secret), None);
    assert!(!end("ada"), "it is gone");
}
