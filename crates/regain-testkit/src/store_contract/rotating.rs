//! What becomes of older keys when a ring gets a new one.

use regain_core::store::{Store, StoreError, StoredKey};

use super::{
    Fresh, Outcome,
    sample::{TICK, key, now, record, seconds, with_tokens},
};

/// Keys before a generation sign until that moment at the latest; what retires earlier still does.
pub async fn a_retired_key_keeps_its_earlier_end(store: Fresh) -> Outcome {
    let end = now() + seconds(60);
    let retiring = |generation, at| StoredKey {
        retires_at: Some(at),
        ..key(generation)
    };
    let dead = StoredKey {
        invalidated_at: Some(now()),
        ..key(4)
    };
    let keys = [
        key(1),
        retiring(2, end - TICK),
        retiring(3, end + TICK),
        dead,
        key(5),
        key(6),
    ];
    with(&*store, &keys).await?;
    with(&*store, &[other_ring(1)]).await?;
    let unit = store.begin().await?;
    unit.keys().retire(&key(1).ring, 5, end).await?;
    unit.commit().await?;
    let [ends @ .., other] = &*of_both(&*store).await? else {
        panic!("no keys")
    };
    let ends: Vec<_> = ends
        .iter()
        .map(|key| (key.generation, key.retires_at))
        .collect();
    let expected = [Some(end), Some(end - TICK), Some(end), None, None, None];
    assert_eq!(ends, (1..).zip(expected).collect::<Vec<_>>());
    assert_eq!(*other, other_ring(1));
    Ok(())
}

/// Keys before a generation end with every token that they signed; newer ones and those of other rings do not, and what
/// ended earlier did so then.
pub async fn invalidating_spares_newer_keys_and_other_rings(store: Fresh) -> Outcome {
    let earlier = StoredKey {
        invalidated_at: Some(now() - seconds(9)),
        ..key(1)
    };
    let retired = StoredKey {
        retires_at: Some(now() + seconds(60)),
        ..key(2)
    };
    with(
        &*store,
        &[
            earlier.clone(),
            retired.clone(),
            key(3),
            key(4),
            other_ring(2),
        ],
    )
    .await?;
    let unit = store.begin().await?;
    unit.keys().invalidate(&key(1).ring, 4, now()).await?;
    unit.commit().await?;
    let ended = |key: StoredKey| StoredKey {
        invalidated_at: Some(now()),
        ..key
    };
    let expected = [
        earlier,
        ended(retired),
        ended(key(3)),
        key(4),
        other_ring(2),
    ];
    assert_eq!(of_both(&*store).await?, expected);
    for (generation, lives) in [(1, false), (2, false), (3, false), (4, true)] {
        let mut record = record(generation as u8);
        record.generation = generation;
        let read = store
            .read()
            .tokens()
            .is_signed_by_a_living_key(&record)
            .await?;
        assert_eq!(read, lives, "generation {generation}");
    }
    Ok(())
}

/// Of an invalidated key nothing is spent, in the unit of work that invalidates and after it.
pub async fn nothing_of_an_invalidated_key_is_spent(store: Fresh) -> Outcome {
    with_tokens(&*store, &[record(1)]).await?;
    let spend = async |unit: &dyn regain_core::store::UnitOfWork| {
        let (id, purpose, secret) = (record(1).id, record(1).purpose, record(1).secret_hash);
        unit.tokens().consume(id, purpose, &secret, now()).await
    };
    let unit = store.begin().await?;
    unit.keys().insert_if_absent(&key(2)).await?;
    unit.keys().invalidate(&key(1).ring, 2, now()).await?;
    assert!(!spend(&*unit).await?);
    unit.commit().await?;
    let unit = store.begin().await?;
    assert!(!spend(&*unit).await?);
    Ok(())
}

fn other_ring(generation: u32) -> StoredKey {
    StoredKey {
        // Sorted behind the sample's.
        ring: "zeta".to_owned(),
        ..key(generation)
    }
}

async fn of_both(store: &dyn Store) -> Result<Vec<StoredKey>, StoreError> {
    store.read().keys().all().await
}

async fn with(store: &dyn Store, keys: &[StoredKey]) -> Result<(), StoreError> {
    let unit = store.begin().await?;
    for key in keys {
        unit.keys().insert_if_absent(key).await?;
    }
    unit.commit().await
}
