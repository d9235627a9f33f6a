//! Counted attempts.

use regain_core::{
    store::{Charged, Store, StoreError},
    timestamp::Timestamp,
};

use super::{
    Fresh, Outcome,
    race::{RACERS, race},
    sample::{TICK, now, seconds},
};

const LIMIT: u32 = 3;

/// However many try at once, as many as the limit get through.
pub async fn attempts_are_counted_atomically(store: Fresh) -> Outcome {
    let charged = race(|_| {
        let store = store.clone();
        async move { charge(&*store, "key", now()).await }
    })
    .await?;
    let allowed = charged
        .iter()
        .filter(|charged| **charged == Charged::Allowed)
        .count();
    assert_eq!(allowed, LIMIT as usize);
    let until = now() + seconds(60);
    let exhausted = charged
        .iter()
        .filter(|charged| **charged == Charged::Exhausted { until })
        .count();
    assert_eq!(exhausted, usize::from(RACERS) - LIMIT as usize);
    Ok(())
}

/// The window is neither moved by later attempts nor by refused ones, and when it ends a new one starts.
pub async fn a_window_starts_with_its_first_attempt(store: Fresh) -> Outcome {
    let until = now() + seconds(60);
    for at in [now(), now() + seconds(20), until - TICK] {
        assert_eq!(charge(&*store, "key", at).await?, Charged::Allowed);
    }
    assert_eq!(
        charge(&*store, "key", until - TICK).await?,
        Charged::Exhausted { until }
    );
    for _ in 0..LIMIT {
        assert_eq!(charge(&*store, "key", until).await?, Charged::Allowed);
    }
    let until = until + seconds(60);
    assert_eq!(
        charge(&*store, "key", until - TICK).await?,
        Charged::Exhausted { until }
    );
    Ok(())
}

/// What turned out right was no attempt. More cannot be given back than was taken.
pub async fn a_refund_gives_one_attempt_back(store: Fresh) -> Outcome {
    for _ in 0..LIMIT {
        charge(&*store, "key", now()).await?;
    }
    refund(&*store, "key").await?;
    assert_eq!(charge(&*store, "key", now()).await?, Charged::Allowed);
    assert_ne!(charge(&*store, "key", now()).await?, Charged::Allowed);
    for _ in 0..LIMIT + 2 {
        refund(&*store, "key").await?;
    }
    refund(&*store, "unknown").await?;
    for _ in 0..LIMIT {
        assert_eq!(charge(&*store, "key", now()).await?, Charged::Allowed);
    }
    assert_ne!(charge(&*store, "key", now()).await?, Charged::Allowed);
    Ok(())
}

/// One key's attempts are not another's, however alike they are.
pub async fn attempts_on_different_keys_are_apart(store: Fresh) -> Outcome {
    for key in ["key", "KEY", "kéy", "key ", ""] {
        for _ in 0..LIMIT {
            assert_eq!(
                charge(&*store, key, now()).await?,
                Charged::Allowed,
                "{key:?}"
            );
        }
    }
    Ok(())
}

/// A limit of nought allows nothing at all.
pub async fn a_limit_of_none_allows_nothing(store: Fresh) -> Outcome {
    let unit = store.begin().await?;
    let charged = unit.attempts().charge("key", now(), seconds(60), 0).await?;
    assert_eq!(
        charged,
        Charged::Exhausted {
            until: now() + seconds(60)
        }
    );
    unit.commit().await
}

/// What is over goes; what runs stays.
pub async fn the_sweep_keeps_running_windows(store: Fresh) -> Outcome {
    for _ in 0..LIMIT {
        charge(&*store, "over", now()).await?;
        charge(&*store, "running", now() + TICK).await?;
    }
    let unit = store.begin().await?;
    assert_eq!(unit.attempts().sweep(now() + seconds(60) + TICK).await?, 1);
    unit.commit().await?;
    assert_eq!(charge(&*store, "over", now()).await?, Charged::Allowed);
    assert_ne!(
        charge(&*store, "running", now() + TICK).await?,
        Charged::Allowed
    );
    Ok(())
}

async fn charge(store: &dyn Store, key: &str, at: Timestamp) -> Result<Charged, StoreError> {
    let unit = store.begin().await?;
    let charged = unit.attempts().charge(key, at, seconds(60), LIMIT).await?;
    unit.commit().await?;
    Ok(charged)
}

async fn refund(store: &dyn Store, key: &str) -> Outcome {
    let unit = store.begin().await?;
    unit.attempts().refund(key).await?;
    unit.commit().await
}
