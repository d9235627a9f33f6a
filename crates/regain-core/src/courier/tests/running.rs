//! `run`: woken by commits, patient otherwise, and obedient.

use std::{
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use futures_channel::oneshot;

use super::{MINUTE, Post, SECOND, Stage, State, poll_once, states};
use crate::{
    clock::{Clock, Frozen},
    settings::Budget,
    stage::{Door, Turn, account, morning},
    timestamp::Timestamp,
};

/// A frozen clock that notices who does not rest.
struct Watched {
    frozen: Arc<Frozen>,
    slept: AtomicUsize,
}

#[async_trait]
impl Clock for Watched {
    fn now(&self) -> Timestamp {
        self.frozen.now()
    }

    async fn sleep(&self, span: Duration) {
        let slept = self.slept.fetch_add(1, Ordering::SeqCst);
        assert!(slept < 100, "it spins");
        self.frozen.sleep(span).await;
    }
}

fn watched() -> Arc<Watched> {
    Arc::new(Watched {
        frozen: Arc::new(Frozen::at(morning())),
        slept: AtomicUsize::new(0),
    })
}

#[test]
fn it_can_be_spawned() {
    fn is_send<T: Send>(value: T) -> T {
        value
    }
    let regain = Stage::new().regain;
    drop(is_send(async move {
        regain.courier().run(std::future::ready(())).await
    }));
}

#[test]
fn a_request_wakes_it_at_once() {
    let stage = Stage::new();
    let (stop, stopped) = oneshot::channel::<()>();
    let courier = stage.regain.courier();
    let mut run = pin!(courier.run(async { _ = stopped.await }));
    assert!(poll_once(run.as_mut()).is_none());
    stage.request("ada").unwrap();
    assert!(poll_once(run.as_mut()).is_none());
    assert_eq!(stage.mailbox.letters().len(), 1);
    stop.send(()).unwrap();
    assert!(poll_once(run.as_mut()).is_some());
}

#[test]
fn one_that_hangs_does_not_hold_up_the_others() {
    let stage = Stage::new();
    stage.add(account("bob", "bob@example.org", None));
    stage.mailbox.then(Post::Hang);
    let (stop, stopped) = oneshot::channel::<()>();
    let courier = stage.regain.courier();
    let mut run = pin!(courier.run(async { _ = stopped.await }));
    stage.request("ada").unwrap();
    assert!(poll_once(run.as_mut()).is_none());
    assert!(stage.mailbox.letters().is_empty());
    stage.request("bob@example.org").unwrap();
    assert!(poll_once(run.as_mut()).is_none());
    let letters = stage.mailbox.letters();
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].to.as_str(), "bob@example.org");
    // Told to stop, it gives the other its minute.
    stop.send(()).unwrap();
    assert!(poll_once(run.as_mut()).is_none());
    stage.pass(MINUTE);
    assert!(poll_once(run.as_mut()).is_some());
    assert_eq!(states(&stage), [State::Waiting, State::Sent]);
}

/// A store that gives writers their turn in order waits for each to take it: one on its way that nobody polls would
/// keep the courier, and everybody else, waiting.
#[test]
fn what_is_on_its_way_goes_on_while_it_waits_for_the_store() {
    let first = Stage::new();
    let door = Door::to(&first.store);
    let stage = Stage::over(first.store, door.clone(), |builder| builder);
    let (attempt, attempt_told) = oneshot::channel();
    let (claim, claim_told) = oneshot::channel();
    // The sweep, the claim, the attempt, and the claim after it.
    door.then(Turn::AtOnce);
    door.then(Turn::AtOnce);
    door.then(Turn::Told(attempt_told));
    door.then(Turn::Told(claim_told));
    stage.request("ada").unwrap();
    let courier = stage.regain.courier();
    let mut run = pin!(courier.run(std::future::pending()));
    assert!(poll_once(run.as_mut()).is_none());
    stage.request("nobody@example.org").unwrap();
    assert!(poll_once(run.as_mut()).is_none());
    assert!(stage.mailbox.letters().is_empty());
    attempt.send(()).unwrap();
    assert!(poll_once(run.as_mut()).is_none());
    assert_eq!(stage.mailbox.letters().len(), 1);
    claim.send(()).unwrap();
    assert!(poll_once(run.as_mut()).is_none());
    assert_eq!(stage.mailbox.letters().len(), 2);
}

#[test]
fn what_another_replica_owes_is_found_within_five_seconds() {
    let stage = Stage::new();
    let replica = Stage::over(stage.store.clone(), stage.store.clone(), |builder| builder);
    let courier = stage.regain.courier();
    let mut run = pin!(courier.run(std::future::pending()));
    assert!(poll_once(run.as_mut()).is_none());
    replica.request("ada").unwrap();
    assert!(poll_once(run.as_mut()).is_none());
    assert!(stage.mailbox.attempts().is_empty());
    stage.pass(SECOND * 5);
    assert!(poll_once(run.as_mut()).is_none());
    assert_eq!(stage.mailbox.letters().len(), 1);
}

#[test]
fn a_retry_is_made_when_it_is_due() {
    let stage = Stage::new();
    stage.mailbox.then(super::busy());
    stage.request("ada").unwrap();
    let courier = stage.regain.courier();
    let mut run = pin!(courier.run(std::future::pending()));
    for _ in 0..8 {
        assert!(poll_once(run.as_mut()).is_none());
        stage.pass(SECOND);
    }
    assert!(poll_once(run.as_mut()).is_none());
    assert_eq!(states(&stage), [State::Sent]);
}

#[test]
fn it_finishes_what_is_on_its_way_before_it_stops() {
    let stage = Stage::new();
    stage.mailbox.then(Post::Hang);
    stage.request("ada").unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let courier = stage.regain.courier();
    let mut run = pin!(courier.run(async { _ = stopped.await }));
    assert!(poll_once(run.as_mut()).is_none());
    stop.send(()).unwrap();
    assert!(poll_once(run.as_mut()).is_none());
    stage.pass(MINUTE);
    assert!(poll_once(run.as_mut()).is_some());
    assert!(
        stage.store.messages()[0].failure.is_some(),
        "settled, not just dropped"
    );
}

#[test]
fn it_takes_nothing_up_after_it_was_told_to_stop() {
    let stage = Stage::new();
    stage.request("ada").unwrap();
    futures_executor::block_on(stage.regain.courier().run(std::future::ready(())));
    assert_eq!(states(&stage), [State::Waiting]);
}

#[test]
fn it_rests_while_nothing_may_be_sent() {
    let none = Budget {
        messages_per_minute: 0,
        strangers_per_minute: 0,
    };
    let clock = watched();
    let stage = Stage::with(|builder| builder.clock(clock.clone()).budget(none));
    stage.request("ada").unwrap();
    let courier = stage.regain.courier();
    let mut run = pin!(courier.run(std::future::pending()));
    assert!(poll_once(run.as_mut()).is_none());
    clock.frozen.advance(MINUTE);
    assert!(poll_once(run.as_mut()).is_none());
    assert_eq!(states(&stage), [State::Waiting]);
}

#[test]
fn it_rests_while_the_store_cannot_be_written() {
    let first = Stage::new();
    first.request("ada").unwrap();
    let (door, clock) = (Door::to(&first.store), watched());
    let stage = Stage::over(first.store, door.clone(), |builder| {
        builder.clock(clock.clone())
    });
    // The sweep, and four claims.
    for _ in 0..5 {
        door.then(Turn::Never);
    }
    let courier = stage.regain.courier();
    let mut run = pin!(courier.run(std::future::pending()));
    for _ in 0..4 {
        assert!(poll_once(run.as_mut()).is_none());
        assert!(stage.mailbox.attempts().is_empty());
        clock.frozen.advance(SECOND * 5);
    }
    assert!(poll_once(run.as_mut()).is_none());
    assert_eq!(states(&stage), [State::Sent]);
}

#[test]
fn what_ended_a_month_ago_is_removed_and_the_rest_stays() {
    let stage = Stage::new();
    let token = stage.token();
    let day = MINUTE * 60 * 24;
    let run = |stage: &Stage| {
        let courier = stage.regain.courier();
        assert!(poll_once(pin!(courier.run(std::future::pending()))).is_none());
    };
    stage.pass(day * 29);
    run(&stage);
    let expired = crate::password_reset::Inspected::Dead(crate::password_reset::Dead::Expired);
    assert_eq!(stage.inspect(&token), expired);
    assert_eq!(stage.store.messages().len(), 1);
    stage.pass(day * 2);
    run(&stage);
    assert_eq!(
        stage.inspect(&token),
        crate::password_reset::Inspected::Invalid
    );
    assert!(stage.store.messages().is_empty() && stage.store.records().is_empty());
}

#[test]
fn the_sweep_leaves_what_waiting_messages_are_coalesced_by() {
    let budget = Budget {
        messages_per_minute: 1,
        strangers_per_minute: 1,
    };
    let stage = Stage::with(|builder| builder.budget(budget));
    stage.request("ada").unwrap();
    stage.pass(SECOND * 10);
    stage.request("ada@example.org").unwrap();
    stage.pass(MINUTE * 10);
    stage.deliver();
    stage.pass(MINUTE);
    let courier = stage.regain.courier();
    assert!(poll_once(pin!(courier.run(std::future::pending()))).is_none());
    assert_eq!(states(&stage), [State::Sent, State::Settled]);
}
