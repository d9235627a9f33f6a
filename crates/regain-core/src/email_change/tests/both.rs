//! Where both addresses must agree.

use super::*;
use crate::outbox::State as Owed;

/// The halves of a change: that of the new address, and that of the present one.
fn halves(stage: &Stage, text: &str) -> [Token; 2] {
    request(stage, "ada", to(text)).unwrap();
    deliver(stage);
    let (new, present) = (letter(stage, CONFIRM), letter(stage, APPROVE));
    assert_eq!(new.to, address(text));
    assert_eq!(present.to, held_by(stage, "ada"));
    [new.token(), present.token()]
}

#[test]
fn neither_half_alone_changes_it_and_both_do_in_either_order() {
    for first in [0, 1] {
        let stage = both();
        let halves = halves(&stage, NEXT);
        assert_eq!(stage.mailbox.subjects(), [CONFIRM, APPROVE]);
        let waiting = confirm(&stage, &halves[first]).unwrap();
        assert_eq!(waiting.account.email.as_str(), HERS);
        assert!(waiting.pending);
        holds(&stage, "ada", HERS);
        assert_eq!(stage.heard.kinds().last(), Some(&"email_change_approved"));
        let again = confirm(&stage, &halves[first]);
        assert!(again.is_err() || again.is_ok_and(|again| again.pending && again.now.is_none()));
        holds(&stage, "ada", HERS);

        stage.pass(MINUTE);
        let changed = confirm(&stage, &halves[1 - first]).unwrap();
        assert_eq!(changed.account.email.as_str(), NEXT);
        assert!(!changed.pending);
        assert!(!confirm(&stage, &halves[0]).unwrap().pending);
        assert_eq!(changed.account.email_verified_at, Some(stage.now()));
        holds(&stage, "ada", NEXT);
        assert_eq!(stage.heard.kinds().last(), Some(&"email_changed"));
        deliver(&stage);
        let back = letter(&stage, CHANGED);
        assert_eq!(back.to.as_str(), HERS);
        revert(&stage, &back.token()).unwrap();
        holds(&stage, "ada", HERS);
    }
}

#[test]
fn halves_of_different_wishes_never_combine() {
    for first in [0, 1] {
        let stage = both();
        let old = halves(&stage, NEXT);
        confirm(&stage, &old[first]).unwrap();
        let new = halves(&stage, "other@example.net");
        // As no courier would leave it: the other half of the first wish is alive again.
        for record in stage.store.records() {
            if matches!(record.state, State::Superseded(_)) {
                let state = State::Live;
                stage.store.replace_record(Record { state, ..record });
            }
        }
        confirm(&stage, &new[1 - first]).unwrap();
        holds(&stage, "ada", HERS);
        confirm(&stage, &new[first]).unwrap();
        holds(&stage, "ada", "other@example.net");
    }
}

#[test]
fn a_newer_wish_ends_both_halves_of_the_older() {
    let stage = both();
    let old = halves(&stage, NEXT);
    let new = halves(&stage, "other@example.net");
    for token in &old {
        assert_eq!(refusal(confirm(&stage, token)), Refusal::TokenInvalid);
    }
    confirm(&stage, &new[0]).unwrap();
    confirm(&stage, &new[1]).unwrap();
    holds(&stage, "ada", "other@example.net");
}

#[test]
fn a_password_that_changes_in_between_ends_what_is_half_done() {
    for first in [0, 1] {
        let stage = both();
        let halves = halves(&stage, NEXT);
        confirm(&stage, &halves[first]).unwrap();
        let reset = stage.token();
        stage.redeem(redeem(&reset, NEW)).unwrap();
        let other = &halves[1 - first];
        assert_eq!(refusal(confirm(&stage, other)), Refusal::TokenInvalid);
        holds(&stage, "ada", HERS);
    }
}

#[test]
fn a_half_does_not_outlive_the_other() {
    let stage = both();
    let halves = halves(&stage, NEXT);
    confirm(&stage, &halves[1]).unwrap();
    stage.pass(DAY);
    assert_eq!(refusal(confirm(&stage, &halves[0])), Refusal::TokenExpired);
    holds(&stage, "ada", HERS);
}

#[test]
fn an_address_that_is_taken_at_the_last_half_spends_nothing() {
    let stage = both();
    let halves = halves(&stage, NEXT);
    confirm(&stage, &halves[1]).unwrap();
    stage.add(account("eve", NEXT, None));
    assert_eq!(refusal(confirm(&stage, &halves[0])), Refusal::EmailTaken);
    stage.store.remove_account(&AccountId::new("eve"));
    assert!(confirm(&stage, &halves[0]).is_ok());
    holds(&stage, "ada", NEXT);
}

#[test]
fn a_renewed_wish_asks_both_again() {
    let stage = both();
    let old = halves(&stage, NEXT);
    stage.pass(DAY);
    let present = renew(&stage, &old[1]);
    assert_eq!(
        refusal(present),
        Refusal::TokenInvalid,
        "it gives no address"
    );
    renew(&stage, &old[0]).unwrap();
    deliver(&stage);
    let [new, present] = [CONFIRM, APPROVE].map(|template| letter(&stage, template).token());
    confirm(&stage, &new).unwrap();
    holds(&stage, "ada", HERS);
    confirm(&stage, &present).unwrap();
    holds(&stage, "ada", NEXT);
}

#[test]
fn an_administrator_asks_the_new_address_alone() {
    let stage = both();
    let terms = DELIVERED;
    let command = Issue {
        terms,
        ..revealed(NEXT)
    };
    issue(&stage, command).unwrap();
    deliver(&stage);
    assert_eq!(stage.mailbox.subjects(), [CONFIRM, ASKED]);
    confirm(&stage, &letter(&stage, CONFIRM).token()).unwrap();
    holds(&stage, "ada", NEXT);
}

#[test]
fn an_approval_that_waits_ends_with_its_wish() {
    let stage = both();
    request(&stage, "ada", to(NEXT)).unwrap();
    stage.deliver();
    let reset = stage.token();
    stage.redeem(redeem(&reset, NEW)).unwrap();
    deliver(&stage);
    // Sent in the round of the reset's own letter, or not at all.
    let owed = stage.store.messages();
    assert!(owed.iter().all(|message| message.state != Owed::Waiting));
    assert!(
        living(&stage, Purpose::EmailChange)
            .iter()
            .all(|live| !live)
    );
}
