//! The operator's view of the outbox: pages, and the dead that come back.

use regain_core::{
    outbox::{Claim, Intent, MessageId, Outcome as Ending, State},
    store::{Store, StoreError},
};

use super::{
    Fresh, Outcome,
    sample::{claim, intent, lease, message_id, now, seconds, with_messages},
};

/// Messages in one state, newest first by their ids, page by page.
pub async fn messages_are_listed_newest_first_page_by_page(store: Fresh) -> Outcome {
    let mut ids: Vec<_> = (1..=7).map(message_id).collect();
    let intents: Vec<_> = (1..=7).map(intent).collect();
    with_messages(&*store, &intents).await?;
    ids.sort();
    ids.reverse();
    end(&*store, ids[2], State::Sent).await?;
    let sent = ids.remove(2);
    let first = list(&*store, State::Waiting, None, 4).await?;
    assert_eq!(first, ids[..4]);
    let second = list(&*store, State::Waiting, first.last().copied(), 4).await?;
    assert_eq!(second, ids[4..]);
    assert!(
        list(&*store, State::Waiting, second.last().copied(), 4)
            .await?
            .is_empty()
    );
    assert!(list(&*store, State::Waiting, None, 0).await?.is_empty());
    assert_eq!(
        list(&*store, State::Waiting, Some(sent), 9).await?,
        ids[2..]
    );
    assert_eq!(list(&*store, State::Sent, None, 9).await?, [sent]);
    assert!(list(&*store, State::Dead, None, 9).await?.is_empty());
    Ok(())
}

/// A listed message is the one that is found.
pub async fn a_listed_message_is_the_one_that_is_found(store: Fresh) -> Outcome {
    with_messages(&*store, &[intent(1)]).await?;
    end(&*store, message_id(1), State::Dead).await?;
    let listed = store.read().outbox().list(State::Dead, None, 9).await?;
    let found = store.read().outbox().find(message_id(1)).await?;
    assert_eq!(listed.first(), found.as_ref());
    assert!(found.is_some_and(|entry| entry.failure.is_some()));
    Ok(())
}

/// A dead message is owed again, to whoever claims it, and keeps its count; nothing else comes back.
pub async fn only_the_dead_are_revived(store: Fresh) -> Outcome {
    let at = now() + seconds(600);
    let ends: Vec<_> = State::ALL.into_iter().zip(1..).collect();
    for (state, number) in &ends {
        with_messages(&*store, &[intent(*number)]).await?;
        if *state != State::Waiting {
            end(&*store, message_id(*number), *state).await?;
        }
    }
    for (state, number) in &ends {
        let before = store.read().outbox().find(message_id(*number)).await?;
        let unit = store.begin().await?;
        let revived = unit.outbox().revive(message_id(*number), at).await?;
        assert_eq!(revived, *state == State::Dead, "{state:?}");
        unit.commit().await?;
        let after = store.read().outbox().find(message_id(*number)).await?;
        if revived {
            let waiting = after.map(|entry| (entry.state, entry.next_attempt_at, entry.attempts));
            assert_eq!(waiting, Some((State::Waiting, at, 1)));
        } else {
            assert_eq!(after, before, "{state:?}");
        }
    }
    let unit = store.begin().await?;
    assert!(!unit.outbox().revive(message_id(99), at).await?);
    let early = unit.outbox().claim(&claim(2, at - seconds(1))).await?;
    assert_eq!(early.len(), 1, "the one that waited");
    let claimed = unit.outbox().claim(&claim(3, at)).await?;
    assert_eq!(claimed.len(), 1);
    assert_eq!(claimed[0].attempts, 2);
    let sent = ended(State::Sent);
    let stale = unit.outbox().settle(claimed[0].intent.id, lease(1), &sent);
    assert!(
        !stale.await?,
        "the lease that it died under is worth nothing"
    );
    unit.commit().await
}

/// What is owed again is swept no more.
pub async fn the_sweep_keeps_the_revived(store: Fresh) -> Outcome {
    with_messages(&*store, &[intent(1)]).await?;
    end(&*store, message_id(1), State::Dead).await?;
    let unit = store.begin().await?;
    unit.outbox().revive(message_id(1), now()).await?;
    assert_eq!(unit.outbox().sweep(now() + seconds(9000)).await?, 0);
    unit.commit().await
}

/// What is added with a claim is under its lease from the start, and its first attempt is counted.
pub async fn a_message_can_be_leased_from_the_start(store: Fresh) -> Outcome {
    let unit = store.begin().await?;
    unit.outbox()
        .add(&intent(1), Some(&claim(1, now())))
        .await?;
    unit.commit().await?;
    is_leased(&*store, &intent(1), &claim(1, now())).await
}

/// That `claim` holds the message of `intent` and nobody else gets it, until the lease lapses.
pub(super) async fn is_leased(store: &dyn Store, intent: &Intent, held: &Claim) -> Outcome {
    let entry = store.read().outbox().find(intent.id).await?;
    let entry = entry.map(|entry| (entry.intent, entry.state, entry.attempts));
    assert_eq!(entry, Some((intent.clone(), State::Waiting, 1)));
    assert_eq!(store.read().outbox().next_due().await?, Some(held.until));
    let unit = store.begin().await?;
    assert!(unit.outbox().claim(&claim(7, now())).await?.is_empty());
    let sent = ended(State::Sent);
    assert!(!unit.outbox().settle(intent.id, lease(7), &sent).await?);
    drop(unit);
    let unit = store.begin().await?;
    let lapsed = unit.outbox().claim(&claim(7, held.until)).await?;
    assert_eq!(lapsed.len(), 1, "once the lease has lapsed");
    drop(unit);
    let unit = store.begin().await?;
    assert!(unit.outbox().settle(intent.id, held.lease, &sent).await?);
    Ok(())
}

async fn list(
    store: &dyn Store,
    state: State,
    before: Option<MessageId>,
    limit: u32,
) -> Result<Vec<MessageId>, StoreError> {
    let entries = store.read().outbox().list(state, before, limit).await?;
    Ok(entries.into_iter().map(|entry| entry.intent.id).collect())
}

/// Claims the one message that is due and ends it; others that were claimed with it wait on.
async fn end(store: &dyn Store, id: MessageId, state: State) -> Outcome {
    let unit = store.begin().await?;
    let claimed = unit.outbox().claim(&claim(1, now())).await?;
    for entry in claimed {
        let ending = if entry.intent.id == id {
            ended(state)
        } else {
            Ending::Retry {
                at: now(),
                failure: "later".to_owned(),
                seen: false,
            }
        };
        assert!(
            unit.outbox()
                .settle(entry.intent.id, lease(1), &ending)
                .await?
        );
    }
    unit.commit().await
}

fn ended(state: State) -> Ending {
    Ending::Ended {
        state,
        at: now(),
        failure: (state == State::Dead).then(|| "550 5.1.1".to_owned()),
    }
}
