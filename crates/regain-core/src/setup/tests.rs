//! Promises of the set-up.
#![allow(clippy::unwrap_used, reason = "tests")]

use futures_executor::block_on;
use futures_util::future::join_all;

use super::{Complete, Completed, Refusal};
use crate::{
    account::AccountId,
    asking::Asker,
    event::AfterCommit,
    locale::Locale,
    principal::{ADMIN, PresentedBy, Principal, SignedInBy},
    stage::{MINUTE, NEW, OLD, Stage, account, administrator, password, refusal},
    store::Store as _,
    violation::{Field, Rule},
};

mod elsewhere;

fn command() -> Complete {
    Complete {
        password: password(NEW),
        locale: "de".to_owned(),
        time_zone: "Europe/Berlin".to_owned(),
    }
}

/// An administrator with a session.
fn ada(stage: &Stage) -> Principal {
    Principal {
        scopes: vec![ADMIN.to_owned()],
        presented_by: PresentedBy::Cookie,
        ..stage.principal("ada")
    }
}

fn complete(stage: &Stage, command: Complete, who: &Principal) -> super::Result<Completed> {
    block_on(
        stage
            .regain
            .setup()
            .complete(command, who, Asker::default()),
    )
}

fn is_done(stage: &Stage) -> bool {
    block_on(stage.regain.setup().is_done()).unwrap()
}

#[test]
fn it_is_done_once_and_all_of_it() {
    let stage = Stage::new();
    let (here, elsewhere) = (ada(&stage), ada(&stage));
    assert!(!is_done(&stage));
    stage.pass(MINUTE);
    let stamp = stage.session_stamp("ada");
    let completed = complete(&stage, command(), &here).unwrap();
    assert_eq!(completed.session_stamp, Some(stage.session_stamp("ada")));
    assert_ne!(completed.session_stamp, Some(stamp));
    assert!(is_done(&stage));
    assert_eq!(completed.after_commit, AfterCommit::Told);
    assert_eq!(completed.account.locale, Locale::parse("de"));
    assert_eq!(
        completed.account.time_zone.as_deref(),
        Some("Europe/Berlin")
    );
    assert_eq!(stage.store.account("ada").account, completed.account);
    assert!(stage.sign_in("ada", NEW).is_ok());
    assert!(stage.sign_in("ada", OLD).is_err());
    let stored = block_on(stage.store.read().settings().stored())
        .unwrap()
        .unwrap();
    assert_eq!(stored.set_up_at, stage.now());
    assert_eq!(
        (stored.locale.as_str(), stored.time_zone.as_str()),
        ("de", "Europe/Berlin")
    );
    let sessions: Vec<_> = stage
        .store
        .sessions()
        .into_iter()
        .map(|session| session.id)
        .collect();
    assert_eq!(
        sessions,
        [here.session.clone().unwrap()],
        "not {elsewhere:?}"
    );
    assert_eq!(stage.store.events().pop().unwrap().kind.as_str(), "set_up");

    let again = Complete {
        password: password("hazel engine over sand"),
        ..command()
    };
    assert_eq!(
        refusal(complete(&stage, again, &here)),
        Refusal::AlreadyDone
    );
    assert!(stage.sign_in("ada", NEW).is_ok());
}

#[test]
fn another_process_knows_of_it() {
    let first = Stage::new();
    complete(&first, command(), &ada(&first)).unwrap();
    let second = Stage::over(first.store.clone(), first.store, |builder| builder);
    assert!(is_done(&second));
    let who = ada(&second);
    assert_eq!(
        refusal(complete(&second, command(), &who)),
        Refusal::AlreadyDone
    );
}

#[test]
fn of_those_who_race_one_does_it() {
    let stage = Stage::new();
    stage.add(account("bob", "bob@example.org", None));
    let people = [
        ada(&stage),
        administrator("bob"),
        ada(&stage),
        administrator("bob"),
    ];
    let setup = stage.regain.setup();
    let racing = people
        .iter()
        .map(|who| setup.complete(command(), who, Asker::default()));
    let results = block_on(join_all(racing));
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
    let changed = ["ada", "bob"]
        .into_iter()
        .filter(|who| stage.sign_in(&format!("{who}@example.org"), NEW).is_ok());
    assert_eq!(changed.count(), 1, "nobody else's password changed");
    for refused in results.into_iter().filter(Result::is_err) {
        assert_eq!(refusal(refused), Refusal::AlreadyDone);
    }
}

#[test]
fn everything_that_is_wrong_is_told_at_once_and_nothing_is_written() {
    let stage = Stage::new();
    let wrong = Complete {
        password: password("short"),
        locale: "not a language".to_owned(),
        time_zone: "Mars/Olympus".to_owned(),
    };
    let Refusal::Unacceptable(violations) = refusal(complete(&stage, wrong, &ada(&stage))) else {
        panic!()
    };
    assert_eq!(violations[0].field, Field::Password);
    let others = violations
        .iter()
        .filter(|broken| broken.field != Field::Password);
    let told: Vec<_> = others.map(|broken| (broken.field, &broken.rule)).collect();
    assert_eq!(
        told,
        [
            (Field::Locale, &Rule::Locale),
            (Field::TimeZone, &Rule::TimeZone)
        ]
    );
    let places = Complete {
        time_zone: String::new(),
        ..command()
    };
    assert!(matches!(
        refusal(complete(&stage, places, &ada(&stage))),
        Refusal::Unacceptable(_)
    ));
    assert!(!is_done(&stage));
    assert!(stage.sign_in("ada", OLD).is_ok());
    assert!(stage.store.events().is_empty() && stage.store.messages().is_empty());
}

#[test]
fn only_an_administrator_with_a_password_sign_in_may() {
    let stage = Stage::new();
    let other = Principal {
        signed_in_by: SignedInBy::Other,
        ..ada(&stage)
    };
    let bearer = Principal {
        presented_by: PresentedBy::Bearer,
        ..ada(&stage)
    };
    for who in [stage.principal("ada"), other, bearer] {
        let refused = refusal(complete(&stage, command(), &who));
        assert_eq!(refused, Refusal::AccessDenied, "{who:?}");
    }
    let gone = administrator("nobody");
    assert_eq!(
        refusal(complete(&stage, command(), &gone)),
        Refusal::PrincipalUnknown
    );
    assert!(!is_done(&stage));
}

#[test]
fn who_has_no_language_or_time_zone_is_written_to_in_the_applications() {
    let stage = Stage::new();
    stage.add(account("bob", "bob@example.org", None));
    let mut french = account("eve", "eve@example.org", None);
    french.locale = Locale::parse("fr");
    french.time_zone = Some("Europe/Paris".to_owned());
    stage.add(french);
    let place = |login: &str| {
        stage.request(login).unwrap();
        while stage.deliver() > 0 {}
        let language = stage.mailbox.last().content.locale;
        let time_zone = stage.plain.time_zone.lock().unwrap().clone();
        (language.as_str().to_owned(), time_zone)
    };
    let place_of =
        |language: &str, time_zone: &str| (language.to_owned(), Some(time_zone.to_owned()));
    assert_eq!(place("bob@example.org"), ("en".to_owned(), None));
    complete(&stage, command(), &ada(&stage)).unwrap();
    while stage.deliver() > 0 {}
    assert_eq!(stage.mailbox.subjects().pop().unwrap(), "setup/done");
    assert_eq!(stage.mailbox.last().content.locale.as_str(), "de");
    assert_eq!(stage.mailbox.last().to.as_str(), "ada@example.org");
    stage.pass(MINUTE);
    let berlin = place_of("de", "Europe/Berlin");
    assert_eq!(place("bob@example.org"), berlin);
    assert_eq!(place("eve@example.org"), place_of("fr", "Europe/Paris"));
    assert_eq!(place("nobody@example.org"), berlin);
    assert_eq!(stage.store.account("bob").account.id, AccountId::new("bob"));
}

#[test]
fn links_that_were_out_die_with_the_old_password() {
    let stage = Stage::new();
    let link = stage.token();
    complete(&stage, command(), &ada(&stage)).unwrap();
    assert!(!stage.redeems(&link));
}
