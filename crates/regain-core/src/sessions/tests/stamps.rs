//! Promises to hosts that keep sessions of their own.

use futures_channel::oneshot;
use futures_util::future::join;

use super::*;
use crate::{
    session::SessionStamp,
    sign_in::Check,
    stage::{OLD, login, password},
};

fn is_current(stage: &Stage, account: &str, stamp: &SessionStamp) -> bool {
    let sessions = stage.regain.sessions();
    block_on(sessions.is_current(&AccountId::new(account), stamp)).unwrap()
}

fn end_all(stage: &Stage, account: &str) -> Option<u64> {
    block_on(stage.regain.sessions().end_all(&AccountId::new(account))).unwrap()
}

#[test]
fn a_stamp_is_the_accounts_until_its_sessions_end() {
    let stage = Stage::new();
    stage.add(account("bob", "bob@example.org", None));
    let [ada, bob] = ["ada", "bob"].map(|id| stage.session_stamp(id));
    assert_eq!(ada.as_str().len(), 22);
    start(&stage, "ada", None);
    start(&stage, "ada", None);
    assert_eq!(stage.session_stamp("ada"), ada, "signing in writes nothing");
    assert!(is_current(&stage, "ada", &SessionStamp::new(ada.as_str())));
    assert!(!is_current(&stage, "bob", &ada) && !is_current(&stage, "ada", &bob));
    let mut seen = vec![ada];
    for ended in [2, 0] {
        assert_eq!(end_all(&stage, "ada"), Some(ended));
        let next = stage.session_stamp("ada");
        assert!(seen.iter().all(|old| !is_current(&stage, "ada", old)));
        assert!(is_current(&stage, "ada", &next));
        seen.push(next);
    }
    assert!(is_current(&stage, "bob", &bob));
}

#[test]
fn a_single_session_that_ends_changes_no_stamp() {
    let stage = Stage::new();
    let stamp = stage.session_stamp("ada");
    let (session, _) = start(&stage, "ada", None);
    assert!(block_on(stage.regain.sessions().end(&session.id)).unwrap());
    assert!(is_current(&stage, "ada", &stamp));
}

#[test]
fn the_stamp_of_a_check_is_older_than_it() {
    let first = Stage::new();
    let door = Door::to(&first.store);
    let stage = Stage::over(first.store, door.clone(), |builder| builder);
    let check = || Check {
        login: login("ada"),
        password: password(OLD),
    };
    let checked = block_on(stage.regain.sign_in().check(check())).unwrap();
    assert_eq!(checked.session_stamp, stage.session_stamp("ada"));

    // The check has read, and waits to count itself, while all sessions are ended.
    let (tell, told) = oneshot::channel();
    door.then(Turn::Told(told));
    let ending = async {
        let sessions = stage.regain.sessions();
        sessions.end_all(&AccountId::new("ada")).await.unwrap();
        tell.send(()).unwrap();
    };
    let (checked, ()) = block_on(join(stage.regain.sign_in().check(check()), ending));
    assert!(!is_current(&stage, "ada", &checked.unwrap().session_stamp));
}

#[test]
fn sessions_that_are_elsewhere_are_not_counted() {
    let stage = Stage::with(|builder| builder.sessions_elsewhere());
    assert!(!stage.regain.keeps_sessions() && Stage::new().regain.keeps_sessions());
    let stamp = stage.session_stamp("ada");
    start(&stage, "ada", None);
    assert_eq!(end_all(&stage, "ada"), None);
    assert!(stage.store.sessions().is_empty() && !is_current(&stage, "ada", &stamp));
}
