//! Promises of signing in.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::{sync::Arc, time::Duration};

use futures_executor::block_on;

use super::Refusal;
use crate::{
    account::Stamp,
    password::{PasswordHash, hasher::PasswordHasher as _},
    stage::{Door, Elsewhere, Gate, NEW, OLD, Stage, Turn, account, cheap, password, refusal},
    store::NewAccount,
};

/// The password behind every hash below.
const BATTERY: &str = "correct horse battery staple";
const OUTDATED: [&str; 5] = [
    "$scrypt$ln=9,r=4,p=2$AAECAwQFBgcICQoLDA0ODw$3ljAGYiNUpMMCYAIYPhnYFV4dVm410MfqnSbWmqPIGoghqq/J/DgYqOnoG3G9TlNYWEW9lErvdmsZ0LHVCb69A",
    "$argon2id$v=19$m=64,t=2,p=2$AAECAwQFBgcICQoLDA0ODw$3lna1VFG/f/wo75QIhAuAd1qbdP6wPuUV2Zp7X1x+NY",
    "$argon2i$v=19$m=64,t=2,p=2$AAECAwQFBgcICQoLDA0ODw$fNshOaxMvBkd81S5W5ObP38Pgn4g6+6nYpus/0NzeRo",
    "$pbkdf2-sha256$i=1000,l=32$AAECAwQFBgcICQoLDA0ODw$ppsXnjrdPB4KryJ6DrOqKqhkWrhv7PbKAMF1Eml8cZ4",
    "$2b$04$abcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6CG",
];

fn stored(stage: &Stage) -> PasswordHash {
    stage.store.account("ada").password.unwrap()
}

#[test]
fn a_login_and_its_password_belong_together() {
    let stage = Stage::new();
    for name in ["ada", "Ada", "ada@example.org", "ADA@EXAMPLE.ORG"] {
        assert_eq!(
            stage.sign_in(name, OLD).unwrap().id.as_str(),
            "ada",
            "{name}"
        );
        assert_eq!(
            refusal(stage.sign_in(name, NEW)),
            Refusal::InvalidCredentials,
            "{name}"
        );
    }
}

#[test]
fn an_unknown_login_costs_one_hash() {
    let gate = Arc::new(Gate::default());
    gate.open();
    let stage = Stage::with(|builder| builder.hasher(gate.clone()));
    stage.store.replace_account({
        let mut row = stage.store.account("ada");
        (row.account.id, row.account.email) = (
            crate::account::AccountId::new("shut"),
            "shut@example.org".parse().unwrap(),
        );
        (row.account.username, row.account.disabled) = (None, true);
        row
    });
    stage.add(account("empty", "empty@example.org", None));
    stage.store.replace_hash("empty", None);
    for (name, with) in [
        ("ada", NEW),
        ("nobody", OLD),
        ("nobody@example.org", "regain"),
        ("shut@example.org", OLD),
        ("empty@example.org", OLD),
        ("empty@example.org", ""),
    ] {
        let before = gate.verified();
        assert_eq!(
            refusal(stage.sign_in(name, with)),
            Refusal::InvalidCredentials,
            "{name}"
        );
        assert_eq!(gate.verified(), before + 1, "{name}");
    }
}

#[test]
fn an_outdated_hash_is_made_anew_and_changes_nothing_else() {
    for hash in OUTDATED {
        let stage = Stage::new();
        stage.store.replace_hash("ada", Some(hash));
        let token = stage.token();
        let before = stage.store.account("ada").stamp;
        stage.principal("ada");
        assert!(stage.sign_in("ada", NEW).is_err());
        assert_eq!(
            stored(&stage).expose_secret(),
            hash,
            "a wrong password upgrades nothing"
        );
        assert!(stage.sign_in("ada", BATTERY).is_ok(), "{hash}");
        assert!(
            stored(&stage)
                .expose_secret()
                .starts_with("$scrypt$ln=8,r=8,p=1$")
        );
        assert_eq!(stage.store.account("ada").stamp, before);
        assert_eq!(stage.store.sessions().len(), 1);
        assert!(stage.redeems(&token));
        let upgraded = stored(&stage);
        assert!(stage.sign_in("ada", BATTERY).is_ok());
        assert_eq!(stored(&stage), upgraded, "once");
    }
}

#[test]
fn a_failed_upgrade_is_no_reason_to_refuse() {
    let first = Stage::new();
    first.store.replace_hash("ada", Some(OUTDATED[0]));
    let door = Door::to(&first.store);
    let stage = Stage::over(first.store, door.clone(), |builder| builder);
    // The attempt is charged and given back; then comes the upgrade.
    door.then(Turn::AtOnce);
    door.then(Turn::AtOnce);
    door.then(Turn::Never);
    assert!(stage.sign_in("ada", BATTERY).is_ok());
    assert_eq!(stored(&stage).expose_secret(), OUTDATED[0]);
    assert!(stage.sign_in("ada", BATTERY).is_ok());
    assert_ne!(stored(&stage).expose_secret(), OUTDATED[0]);
}

#[test]
fn an_upgrade_does_not_undo_a_change_that_came_before_it() {
    let first = Stage::new();
    first.store.replace_hash("ada", Some(OUTDATED[0]));
    let changed = cheap().hash(&password(NEW)).unwrap();
    let work = block_on(crate::store::Store::begin(&*first.store)).unwrap();
    let id = crate::account::AccountId::new("ada");
    let stale = PasswordHash::new(OUTDATED[1].to_owned());
    let rehashed = work.accounts().rehash_password(&id, &stale, &changed);
    assert!(!block_on(rehashed).unwrap());
}

#[test]
fn a_hash_that_nobody_can_read_is_nobodys_password() {
    let stage = Stage::new();
    for hash in [
        "",
        "!",
        "plain text",
        "$scrypt$ln=8,r=8,p=1$AAAA",
        "$argon2id$v=19$m=4294967295,t=1,p=1$AAECAwQFBgcICQoLDA0ODw$AAAA",
    ] {
        stage.store.replace_hash("ada", Some(hash));
        // The same as for a login that does not exist.
        for password in [OLD, "", hash] {
            let refused = refusal(stage.sign_in("ada", password));
            assert_eq!(refused, Refusal::InvalidCredentials, "{hash}");
        }
    }
}

#[test]
fn a_hundred_wrong_passwords_shut_the_door_known_or_not() {
    for login in ["ada", "nobody"] {
        let stage = Stage::new();
        for _ in 0..100 {
            let refused = refusal(stage.sign_in(login, NEW));
            assert_eq!(refused, Refusal::InvalidCredentials);
        }
        let retry_after = Duration::from_mins(15);
        let refused = refusal(stage.sign_in(login, OLD));
        assert_eq!(refused, Refusal::TooManyAttempts { retry_after });
        stage.pass(retry_after);
        assert_eq!(stage.sign_in(login, OLD).is_ok(), login == "ada");
    }
}

#[test]
fn what_is_right_is_not_counted() {
    let stage = Stage::new();
    for _ in 0..101 {
        assert!(stage.sign_in("ada", OLD).is_ok());
    }
}

#[test]
fn a_password_that_was_changed_meanwhile_begins_no_session() {
    let stage = Stage::new();
    let check = super::Check {
        login: crate::stage::login("ada"),
        password: password(OLD),
    };
    let checked = block_on(stage.regain.sign_in().check(check)).unwrap();
    let sessions = stage.regain.sessions();
    assert!(
        block_on(sessions.start_checked(&checked, None))
            .unwrap()
            .is_some()
    );
    let token = stage.token();
    stage.redeem(crate::stage::redeem(&token, NEW)).unwrap();
    assert!(
        block_on(sessions.start_checked(&checked, None))
            .unwrap()
            .is_none()
    );
    assert!(stage.store.sessions().is_empty());
}

#[test]
fn a_password_that_the_host_changes_during_an_upgrade_begins_no_session() {
    let (stage, elsewhere) = Elsewhere::stage(|builder| builder);
    elsewhere.accounts.replace_hash("ada", Some(OUTDATED[0]));
    *elsewhere.after_upgrade.lock().unwrap() = Some(NewAccount {
        password: Some(crate::stage::hash(NEW)),
        stamp: Stamp::new("the host's"),
        ..elsewhere.accounts.account("ada")
    });
    let check = super::Check {
        login: crate::stage::login("ada"),
        password: password(BATTERY),
    };
    let checked = block_on(stage.regain.sign_in().check(check)).unwrap();
    let sessions = stage.regain.sessions();
    let started = block_on(sessions.start_checked(&checked, None));
    assert!(started.unwrap().is_none());
    assert!(stage.sign_in("ada", NEW).is_ok());
}

#[test]
fn debug_output_of_a_check_hides_the_password() {
    let check = super::Check {
        login: crate::stage::login("ada@example.org"),
        password: password(OLD),
    };
    let shown = format!("{check:?}");
    assert!(
        !shown.contains(OLD) && !shown.contains("ada@example.org"),
        "{shown}"
    );
}
