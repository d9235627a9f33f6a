//! Several who want something at once.

use futures_util::future::{join, join_all};

use super::*;

/// The same tables, through a door.
fn through(first: Stage) -> (Stage, std::sync::Arc<Door>) {
    let door = Door::to(&first.store);
    let clock = first.clock.clone();
    let mut stage = Stage::over(first.store, door.clone(), |builder| builder.clock(clock));
    stage.clock = first.clock;
    (stage, door)
}

/// Two links of one account that are both alive, as no courier would leave them.
fn two_links() -> (Stage, [Token; 2]) {
    let stage = Stage::new();
    let first = link(&stage, NEXT);
    let second = link(&stage, "other@example.net");
    for record in stage.store.records() {
        let state = State::Live;
        stage.store.replace_record(Record { state, ..record });
    }
    (stage, [first, second])
}

/// CVE-2026-32700: token and pending address of two concurrent changes came apart.
#[test]
fn two_changes_never_confirm_an_address_that_the_token_did_not_carry() {
    let addresses = [NEXT, "other@example.net"];
    for first in [0, 1] {
        let (stage, tokens) = two_links();
        let (stage, door) = through(stage);
        // Whoever comes first to the store lets the other one go first.
        door.then(Turn::AfterOthers);
        let flow = stage.regain.email_change();
        let command = |index: usize| Confirm {
            token: tokens[index].clone(),
        };
        let results = block_on(join(
            flow.confirm(command(first)),
            flow.confirm(command(1 - first)),
        ));
        assert_eq!(refusal(results.0), Refusal::TokenInvalid);
        assert_eq!(
            results.1.unwrap().account.email,
            address(addresses[1 - first])
        );
        holds(&stage, "ada", addresses[1 - first]);
        let events = stage.store.events();
        let changes = events
            .iter()
            .filter(|event| event.kind.as_str() == "email_changed");
        assert_eq!(changes.count(), 1);
    }
}

/// Two couriers, or two attempts of one, prepare the letters in any order.
#[test]
fn of_two_changes_the_newer_one_lives_whichever_is_prepared_first() {
    for newer in [Turn::AtOnce, Turn::AfterOthers] {
        let (stage, door) = through(Stage::new());
        for text in ["other@example.net", NEXT] {
            request(&stage, "ada", to(text)).unwrap();
            stage.pass(Duration::from_millis(1));
        }
        let claim = Turn::AtOnce;
        door.then(claim);
        door.then(newer);
        deliver(&stage);
        assert_eq!(stage.mailbox.subjects(), [CONFIRM, ASKED]);
        let letter = letter(&stage, CONFIRM);
        assert_eq!(letter.to, address(NEXT));
        confirm(&stage, &letter.token()).unwrap();
        holds(&stage, "ada", NEXT);
    }
}

#[test]
fn of_sixteen_who_confirm_at_once_one_changes() {
    let stage = Stage::new();
    let token = link(&stage, NEXT);
    let (stage, door) = through(stage);
    for _ in 0..16 {
        door.then(Turn::AfterOthers);
    }
    let flow = stage.regain.email_change();
    let racing = (0..16).map(|_| {
        flow.confirm(Confirm {
            token: token.clone(),
        })
    });
    let results = block_on(join_all(racing));
    let changed = results
        .iter()
        .flatten()
        .filter(|confirmed| confirmed.now.is_some());
    assert_eq!(changed.count(), 1);
    assert_eq!(states(&stage, Purpose::EmailChangeRevert).len(), 1);
}

#[test]
fn of_two_accounts_that_confirm_one_address_one_has_it() {
    let stage = Stage::new();
    bob(&stage);
    let adas = link(&stage, NEXT);
    stage.pass(MINUTE);
    request(&stage, "bob", to(NEXT)).unwrap();
    deliver(&stage);
    let bobs = letter(&stage, CONFIRM).token();
    let (stage, door) = through(stage);
    door.then(Turn::AfterOthers);
    let flow = stage.regain.email_change();
    let confirm_by = |token: &Token| {
        flow.confirm(Confirm {
            token: token.clone(),
        })
    };
    let (ada, bob) = block_on(join(confirm_by(&adas), confirm_by(&bobs)));
    assert_eq!(refusal(ada), Refusal::EmailTaken);
    assert!(bob.is_ok());
    holds(&stage, "ada", HERS);
    holds(&stage, "bob", NEXT);
}

#[test]
fn a_revert_and_a_confirm_that_meet_leave_the_old_address() {
    for revert_last in [false, true] {
        let stage = Stage::new();
        let token = link(&stage, NEXT);
        let back = letter(&stage, ASKED).token();
        let (stage, door) = through(stage);
        let flow = stage.regain.email_change();
        let confirmed = flow.confirm(Confirm { token });
        let reverted = flow.revert(Revert { token: back });
        door.then(Turn::AfterOthers);
        if revert_last {
            let (reverted, confirmed) = block_on(join(reverted, confirmed));
            assert!(confirmed.is_ok());
            assert!(
                reverted.is_ok(),
                "what was confirmed meanwhile is taken back too"
            );
        } else {
            let (confirmed, reverted) = block_on(join(confirmed, reverted));
            assert_eq!(refusal(confirmed), Refusal::TokenInvalid);
            assert!(reverted.is_ok());
        }
        holds(&stage, "ada", HERS);
    }
}

#[test]
fn a_newer_wish_that_is_sent_while_an_older_is_confirmed_wins_or_loses_as_a_whole() {
    let stage = Stage::new();
    let old = link(&stage, NEXT);
    request(&stage, "ada", to("other@example.net")).unwrap();
    let (stage, door) = through(stage);
    door.then(Turn::AfterOthers);
    let flow = stage.regain.email_change();
    let confirmed = flow.confirm(Confirm { token: old });
    let courier = stage.regain.courier();
    let (confirmed, delivered) = block_on(join(confirmed, courier.deliver_due()));
    delivered.unwrap();
    let links = stage.mailbox.subjects();
    if confirmed.is_ok() {
        assert!(!links.contains(&CONFIRM.to_owned()), "{links:?}");
        holds(&stage, "ada", NEXT);
    } else {
        assert!(links.contains(&CONFIRM.to_owned()), "{links:?}");
        holds(&stage, "ada", HERS);
        assert!(confirm(&stage, &letter(&stage, CONFIRM).token()).is_ok());
    }
}
