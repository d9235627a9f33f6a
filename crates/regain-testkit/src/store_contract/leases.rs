//! Leases: who may send what, and for how long.

use std::collections::HashSet;

use regain_core::outbox::{Claim, Entry, Intent, MessageId, Outcome as Ending, Prepared, State};

use super::{
    Fresh, Outcome,
    race::{RACERS, race},
    sample::{TICK, address, claim, intent, lease, message_id, now, seconds, with_messages},
};

/// What one claim holds, no other one gets.
pub async fn a_claim_is_exclusive(store: Fresh) -> Outcome {
    with_messages(&*store, &[intent(1), intent(2)]).await?;
    let unit = store.begin().await?;
    assert_eq!(unit.outbox().claim(&claim(1, now())).await?.len(), 2);
    unit.commit().await?;
    let unit = store.begin().await?;
    assert!(unit.outbox().claim(&claim(2, now())).await?.is_empty());
    let last_moment = claim(1, now()).until - TICK;
    assert!(
        unit.outbox()
            .claim(&claim(3, last_moment))
            .await?
            .is_empty()
    );
    unit.commit().await
}

/// Many couriers at once, and every message goes to one of them.
pub async fn racing_claims_share_nothing(store: Fresh) -> Outcome {
    let intents: Vec<_> = (1..=40).map(intent).collect();
    with_messages(&*store, &intents).await?;
    let claimed = race(|number| {
        let store = store.clone();
        async move {
            let unit = store.begin().await?;
            let claim = Claim {
                limit: 3,
                ..claim(100 + number, now())
            };
            let entries = unit.outbox().claim(&claim).await?;
            unit.commit().await?;
            Ok(ids(&entries))
        }
    })
    .await?;
    let all: Vec<_> = claimed.into_iter().flatten().collect();
    assert_eq!(all.len(), 40.min(3 * usize::from(RACERS)));
    assert_eq!(
        all.iter().collect::<HashSet<_>>().len(),
        all.len(),
        "none was claimed twice"
    );
    Ok(())
}

/// An attempt is counted before it is made: a message that kills the process is bounded all the same.
pub async fn a_claim_counts_an_attempt(store: Fresh) -> Outcome {
    with_messages(&*store, &[intent(1)]).await?;
    let mut at = now();
    for (number, attempts) in [(1, 1), (2, 2), (3, 3)] {
        let unit = store.begin().await?;
        let claimed = unit.outbox().claim(&claim(number, at)).await?;
        assert_eq!(
            claimed
                .iter()
                .map(|entry| entry.attempts)
                .collect::<Vec<_>>(),
            [attempts]
        );
        unit.commit().await?;
        at = claim(number, at).until;
    }
    let read = store.read().outbox().find(message_id(1)).await?;
    assert_eq!(read.map(|entry| entry.attempts), Some(3));
    Ok(())
}

/// Who waited longest goes first, and the limit cuts off the rest.
pub async fn a_claim_takes_the_oldest_first(store: Fresh) -> Outcome {
    let written = [(1, 30), (2, 10), (3, 40), (4, 20)];
    let intents = written.map(|(number, age)| Intent {
        created_at: now() - seconds(age),
        ..intent(number)
    });
    with_messages(&*store, &intents).await?;
    let unit = store.begin().await?;
    let first = unit
        .outbox()
        .claim(&Claim {
            limit: 3,
            ..claim(1, now())
        })
        .await?;
    assert_eq!(ids(&first), [3, 1, 4].map(message_id));
    let rest = unit
        .outbox()
        .claim(&Claim {
            limit: 3,
            ..claim(2, now())
        })
        .await?;
    assert_eq!(ids(&rest), [message_id(2)]);
    unit.commit().await
}

/// Nothing is claimed before its time.
pub async fn what_is_not_due_is_not_claimed(store: Fresh) -> Outcome {
    with_messages(&*store, &[intent(1)]).await?;
    let unit = store.begin().await?;
    assert!(
        unit.outbox()
            .claim(&claim(1, now() - TICK))
            .await?
            .is_empty()
    );
    assert!(
        unit.outbox()
            .claim(&Claim {
                limit: 0,
                ..claim(1, now())
            })
            .await?
            .is_empty()
    );
    assert_eq!(unit.outbox().claim(&claim(1, now())).await?.len(), 1);
    unit.commit().await
}

/// A courier that died loses what it held, when the lease ends.
pub async fn a_lapsed_lease_can_be_claimed_again(store: Fresh) -> Outcome {
    with_messages(&*store, &[intent(1)]).await?;
    let unit = store.begin().await?;
    unit.outbox().claim(&claim(1, now())).await?;
    unit.commit().await?;
    let unit = store.begin().await?;
    let again = unit
        .outbox()
        .claim(&claim(2, claim(1, now()).until))
        .await?;
    assert_eq!(ids(&again), [message_id(1)]);
    unit.commit().await
}

/// Who lost a lease to somebody else changes nothing any more.
pub async fn a_lost_lease_cannot_write(store: Fresh) -> Outcome {
    with_messages(&*store, &[intent(1)]).await?;
    let unit = store.begin().await?;
    let outbox = unit.outbox();
    outbox.claim(&claim(1, now())).await?;
    outbox.claim(&claim(2, claim(1, now()).until)).await?;
    let before = outbox.find(message_id(1)).await?;
    assert!(!outbox.prepare(message_id(1), lease(1), &prepared()).await?);
    assert!(
        !outbox
            .settle(message_id(1), lease(1), &ended(State::Sent))
            .await?
    );
    assert!(!outbox.settle(message_id(1), lease(1), &retry()).await?);
    assert_eq!(outbox.find(message_id(1)).await?, before);
    assert!(outbox.prepare(message_id(1), lease(2), &prepared()).await?);
    assert!(
        outbox
            .settle(message_id(1), lease(2), &ended(State::Sent))
            .await?
    );
    unit.commit().await
}

/// Settling gives the lease back: it writes nothing afterwards.
pub async fn a_settled_lease_is_given_back(store: Fresh) -> Outcome {
    with_messages(&*store, &[intent(1), intent(2), intent(3)]).await?;
    let unit = store.begin().await?;
    let outbox = unit.outbox();
    assert!(
        !outbox.settle(message_id(3), lease(1), &retry()).await?,
        "nobody holds it yet"
    );
    outbox.claim(&claim(1, now())).await?;
    assert!(outbox.settle(message_id(1), lease(1), &retry()).await?);
    assert!(
        outbox
            .settle(message_id(2), lease(1), &ended(State::Dead))
            .await?
    );
    for number in [1, 2, 9] {
        assert!(
            !outbox
                .prepare(message_id(number), lease(1), &prepared())
                .await?,
            "message {number}"
        );
        assert!(
            !outbox
                .settle(message_id(number), lease(1), &ended(State::Sent))
                .await?,
            "message {number}"
        );
    }
    assert!(
        outbox
            .settle(message_id(3), lease(1), &ended(State::Sent))
            .await?,
        "still held"
    );
    unit.commit().await
}

/// The next work of anybody's: what waits, what comes back, and what a dead courier held.
pub async fn next_due_counts_leases(store: Fresh) -> Outcome {
    let later = Intent {
        created_at: now() + seconds(600),
        ..intent(2)
    };
    with_messages(&*store, &[intent(1), later]).await?;
    assert_eq!(store.read().outbox().next_due().await?, Some(now()));
    let unit = store.begin().await?;
    unit.outbox().claim(&claim(1, now())).await?;
    unit.commit().await?;
    assert_eq!(
        store.read().outbox().next_due().await?,
        Some(claim(1, now()).until)
    );
    let unit = store.begin().await?;
    unit.outbox()
        .settle(message_id(1), lease(1), &ended(State::Sent))
        .await?;
    unit.commit().await?;
    assert_eq!(
        store.read().outbox().next_due().await?,
        Some(now() + seconds(600))
    );
    Ok(())
}

fn ids(entries: &[Entry]) -> Vec<MessageId> {
    entries.iter().map(|entry| entry.intent.id).collect()
}

fn prepared() -> Prepared {
    let to = address("user1@example.com");
    Prepared {
        to,
        token: None,
        dated_at: now(),
        seen: true,
        redated: false,
    }
}

fn ended(state: State) -> Ending {
    Ending::Ended {
        state,
        at: now(),
        failure: None,
    }
}

fn retry() -> Ending {
    Ending::Retry {
        at: now() + seconds(5),
        failure: "451".to_owned(),
        seen: false,
    }
}
