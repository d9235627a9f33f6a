//! How messages end without being sent, and which tell why.

use std::sync::atomic::Ordering;

use super::{Class, MINUTE, Post, Stage, State, busy, states};
use crate::{
    account::{AccountId, Stamp},
    password_reset::{For, Issue},
    stage::{NEW, account, administrator, hash, login, redeem},
    store::Store as _,
    token::Terms,
};

fn issue(
    stage: &Stage,
    reveal: bool,
    expires_in: Option<std::time::Duration>,
) -> crate::password_reset::Issued {
    let command = Issue {
        whose: For::Login(login("ada")),
        terms: Terms {
            deliver: true,
            reveal,
            expires_in,
        },
        lock_password: false,
        heeds_cooldown: false,
        locale: None,
    };
    futures_executor::block_on(
        stage
            .regain
            .password_reset()
            .issue(command, &administrator("root")),
    )
    .unwrap()
}

fn change_password(stage: &Stage) {
    futures_executor::block_on(async {
        let work = stage.store.begin().await.unwrap();
        let (id, old) = (AccountId::new("ada"), Stamp::new("stamp of ada"));
        let next = Stamp::new("next");
        assert!(
            work.accounts()
                .set_password(&id, &old, Some(&hash(NEW)), &next)
                .await
                .unwrap()
        );
        work.commit().await.unwrap();
    });
}

#[test]
fn a_permanent_refusal_is_final() {
    let stage = Stage::new();
    stage.mailbox.then(Post::Refuse(Class::Permanent));
    stage.token();
    assert_eq!(states(&stage), [State::Dead]);
    assert_eq!(
        stage.heard.kinds(),
        ["password_reset_requested", "message_dead"]
    );
    let failure = stage.store.messages().remove(0).failure.unwrap();
    assert!(
        failure.contains("Permanent") && !failure.contains('@'),
        "{failure}"
    );
    stage.pass(MINUTE * 60);
    assert_eq!(stage.deliver(), 0);
}

#[test]
fn a_fault_of_ours_waits_until_it_is_mended() {
    let stage = Stage::new();
    for authentication in [true, false, true] {
        stage
            .mailbox
            .then(Post::Refuse(Class::Ours { authentication }));
    }
    stage.token();
    for _ in 0..2 {
        assert_eq!(states(&stage), [State::Waiting]);
        stage.pass(MINUTE * 30);
        stage.deliver();
    }
    stage.pass(MINUTE * 30);
    stage.deliver();
    assert_eq!(states(&stage), [State::Sent]);
}

#[test]
fn a_message_that_cannot_be_written_is_dead() {
    let stage = Stage::new();
    stage.plain.broken.store(true, Ordering::SeqCst);
    stage.request("ada").unwrap();
    stage.deliver();
    assert_eq!(states(&stage), [State::Dead]);
    assert!(stage.mailbox.attempts().is_empty());
    let failure = stage.store.messages().remove(0).failure.unwrap();
    assert!(failure.contains("as told"), "{failure}");
}

#[test]
fn a_letter_whose_token_died_with_the_stamp_is_not_sent() {
    let stage = Stage::new();
    stage.mailbox.then(busy());
    stage.token();
    change_password(&stage);
    stage.pass(MINUTE);
    stage.deliver();
    assert_eq!(stage.mailbox.attempts().len(), 1);
    assert_eq!(states(&stage), [State::Superseded]);
}

#[test]
fn a_letter_whose_token_was_used_or_cancelled_is_not_sent_again() {
    for cancel in [false, true] {
        let stage = Stage::new();
        stage.mailbox.then(Post::LoseTheAnswer);
        let token = stage.token();
        stage.pass(super::SECOND);
        if cancel {
            let command = crate::password_reset::Cancel { token };
            futures_executor::block_on(stage.regain.password_reset().cancel(command)).unwrap();
        } else {
            stage.redeem(redeem(&token, NEW)).unwrap();
        }
        stage.pass(MINUTE);
        stage.deliver();
        let links = stage.mailbox.attempts();
        let links = links
            .iter()
            .filter(|letter| letter.content.text.contains("https://"));
        assert_eq!(links.count(), 1);
        assert_eq!(states(&stage)[0], State::Superseded);
    }
}

#[test]
fn a_letter_to_an_account_that_was_disabled_or_removed_meanwhile_is_not_sent() {
    for remove in [false, true] {
        let stage = Stage::new();
        stage.mailbox.then(busy());
        stage.token();
        if remove {
            stage.store.remove_account(&AccountId::new("ada"));
        } else {
            let mut shut = account("ada", "ada@example.org", None);
            shut.disabled = true;
            stage.add(shut);
        }
        stage.pass(MINUTE);
        stage.deliver();
        assert_eq!(stage.mailbox.attempts().len(), 1);
        assert_eq!(states(&stage), [State::Superseded]);
    }
}

#[test]
fn what_could_not_be_sent_in_a_day_is_given_up() {
    let stage = Stage::new();
    stage.mailbox.then(busy());
    stage.token();
    stage.pass(MINUTE * (24 * 60));
    stage.deliver();
    assert_eq!(stage.mailbox.attempts().len(), 1);
    assert_eq!(states(&stage), [State::Expired]);
    let failure = stage.store.messages().remove(0).failure.unwrap();
    assert_eq!(failure, "its time ran out");
}

#[test]
fn dates_that_an_administrator_was_told_never_move() {
    for (reveal, expires_in) in [(true, None), (false, Some(MINUTE * 30))] {
        let stage = Stage::new();
        stage.mailbox.then(busy());
        let issued = issue(&stage, reveal, expires_in);
        stage.pass(MINUTE * 20);
        stage.deliver();
        stage.pass(MINUTE * 4);
        stage.deliver();
        let token = stage.mailbox.last().token();
        assert_eq!(stage.store.records()[0].expires_at, issued.expires_at);
        if let Some((revealed, _)) = issued.revealed {
            assert_eq!(revealed.expose_secret(), token.expose_secret());
        }
        assert_eq!(states(&stage), [State::Sent]);
    }
}

#[test]
fn a_promised_link_that_can_no_longer_arrive_in_time_expires() {
    let stage = Stage::new();
    stage.mailbox.then(busy());
    issue(&stage, false, Some(MINUTE * 30));
    stage.deliver();
    stage.pass(MINUTE * 26);
    stage.deliver();
    assert_eq!(stage.mailbox.attempts().len(), 1);
    assert_eq!(states(&stage), [State::Expired]);
}

#[test]
fn a_link_that_nobody_was_promised_has_its_whole_life_when_it_leaves() {
    let stage = Stage::new();
    issue(&stage, false, None);
    stage.pass(MINUTE * 20);
    stage.deliver();
    assert_eq!(
        stage.mailbox.subjects(),
        ["password_reset/by_administrator"]
    );
    let record = stage.store.records().remove(0);
    assert_eq!(record.expires_at, stage.now().whole_second() + MINUTE * 30);
}

#[test]
fn an_older_request_does_not_end_what_an_administrator_issued_after_it() {
    let stage = Stage::new();
    stage.request("ada").unwrap();
    stage.pass(std::time::Duration::from_millis(1));
    let (token, _) = issue(&stage, true, None).revealed.unwrap();
    stage.deliver();
    assert!(stage.redeems(&token));
    assert_eq!(
        stage.mailbox.subjects(),
        ["password_reset/by_administrator"]
    );
}
