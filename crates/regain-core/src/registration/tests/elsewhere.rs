//! Accounts in another database, and a process that ends between the two commits.

use std::sync::Arc;

use super::*;
use crate::{
    account::Stamp,
    stage::Elsewhere,
    store::Accounts as _,
    token::{Record, Subject, TokenId},
};

const SECOND_TRY: &str = "cedar lantern over water";

fn begin_with(opening: Opening) -> (Stage, Arc<Elsewhere>, Token) {
    let policy = Policy {
        opening,
        ..Policy::default()
    };
    let (stage, elsewhere) = Elsewhere::stage(|builder| builder.registration(policy));
    let token = link(&stage);
    (stage, elsewhere, token)
}

fn named(token: &Token, text: &str) -> Complete {
    Complete {
        username: Some("grace".to_owned()),
        password: password(text),
        ..command(token)
    }
}

#[test]
fn a_registration_that_was_cut_off_is_completed_by_the_same_link() {
    for opening in [Opening::Anybody, Opening::Approved] {
        let cuts = Elsewhere::at_every_wait(
            || begin_with(opening),
            async |stage, token| {
                stage
                    .regain
                    .registration()
                    .complete(named(token, NEW))
                    .await
            },
            |stage, _, token, done| {
                let made = account_of(stage, HERS);
                let (done, text) = match done {
                    Some(done) => (done.unwrap(), NEW),
                    None => {
                        let again = complete(stage, named(token, SECOND_TRY)).unwrap();
                        assert!(made.is_none_or(|made| made == again.account), "one account");
                        (again, SECOND_TRY)
                    }
                };
                assert_eq!(account_of(stage, HERS), Some(done.account.clone()));
                assert_eq!(done.account.disabled, opening == Opening::Approved);
                if opening == Opening::Approved {
                    approve(stage, &done.account.id).unwrap();
                }
                let signed_in = stage.sign_in("grace", text).unwrap();
                assert_eq!(signed_in.id, done.account.id);
                assert!(matches!(states(stage)[..], [State::Used(_)]));
                let again = complete(stage, named(token, OLD));
                assert_eq!(refusal(again), Refusal::TokenInvalid);
                let told = stage.store.events();
                let told = told
                    .iter()
                    .filter(|event| event.kind.as_str() == "registered");
                assert_eq!(told.count(), 1);
            },
        );
        assert!(cuts > 4, "{cuts}");
    }
}

/// Whose password has changed since is somebody who has an account.
#[test]
fn an_account_that_lives_on_is_not_made_again() {
    let (stage, elsewhere, token) = begin_with(Opening::Anybody);
    let record = stage.store.records().pop().unwrap();
    let made = crate::store::NewAccount {
        account: account("grace", HERS, None),
        password: Some(crate::stage::hash(NEW)),
        stamp: record.next_stamp(&crate::entropy::Seeded::new(1)),
    };
    assert!(block_on(elsewhere.create(&made)).unwrap().is_some());
    let (id, later) = (&made.account.id, Stamp::new("later"));
    let password = made.password.as_ref();
    let moved = elsewhere.set_password(id, &made.stamp, password, &later);
    assert!(block_on(moved).unwrap());
    let refused = complete(&stage, named(&token, SECOND_TRY));
    assert_eq!(refusal(refused), Refusal::EmailTaken);
    assert!(stage.sign_in(HERS, NEW).is_ok());
    assert_eq!(states(&stage), [State::Live]);
}

/// Who has read the mailbox first may be somebody else than whoever completes it.
#[test]
fn what_began_with_an_account_that_was_cut_off_ends_when_it_is_completed() {
    let (stage, elsewhere, token) = begin_with(Opening::Anybody);
    let record = stage.store.records().pop().unwrap();
    let made = crate::store::NewAccount {
        account: account("grace", HERS, None),
        password: Some(crate::stage::hash(NEW)),
        stamp: record.next_stamp(&crate::entropy::Seeded::new(1)),
    };
    assert!(block_on(elsewhere.create(&made)).unwrap().is_some());
    let id = &made.account.id;
    stage.principal("grace");
    let sessions = stage.regain.sessions();
    let stamp = block_on(sessions.stamp(id)).unwrap();
    stage.store.replace_record(Record {
        id: TokenId::fresh(&crate::entropy::Seeded::new(2)),
        purpose: Purpose::EmailChangeRevert,
        subject: Subject::Account(id.clone()),
        ..record
    });
    complete(&stage, named(&token, SECOND_TRY)).unwrap();
    assert!(stage.store.sessions().is_empty());
    assert!(!block_on(sessions.is_current(id, &stamp)).unwrap());
    assert!(states(&stage).iter().all(|state| *state != State::Live));
}
