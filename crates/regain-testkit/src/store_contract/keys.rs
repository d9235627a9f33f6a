//! Sealed keys.

use regain_core::{
    store::{Store, StoreError, StoredKey},
    token::Ring,
};

use super::{
    Fresh, Outcome,
    race::race,
    sample::{TICK, draw, key, now, seconds},
};

/// With everything and with nothing that is optional.
pub async fn a_key_reads_back_the_same(store: Fresh) -> Outcome {
    let full = StoredKey {
        public: draw::<64>(1).to_vec(),
        created_at: now() + TICK,
        retires_at: Some(now() + seconds(60)),
        invalidated_at: Some(now() + seconds(61)),
        ..key(1)
    };
    let bare = StoredKey {
        public: Vec::new(),
        ..key(u32::MAX)
    };
    let keys = [full, bare];
    insert(&*store, &keys).await?;
    assert_eq!(store.read().keys().all().await?, keys);
    Ok(())
}

/// Rings one after the other, and their generations as they were made.
pub async fn keys_come_in_order(store: Fresh) -> Outcome {
    let [one, other] = Ring::ALL.map(|ring| ring.as_str().to_owned());
    let of = |ring: &str, generation| StoredKey {
        ring: ring.to_owned(),
        ..key(generation)
    };
    insert(
        &*store,
        &[
            of(&one, 10),
            of(&other, 2),
            of("derivation", 1),
            of(&one, 9),
            of(&other, 1),
        ],
    )
    .await?;
    let mut expected = [
        (one.clone(), 10),
        (other.clone(), 2),
        ("derivation".to_owned(), 1),
        (one, 9),
        (other, 1),
    ];
    expected.sort();
    let keys = store.read().keys().all().await?;
    let order: Vec<_> = keys
        .into_iter()
        .map(|key| (key.ring, key.generation))
        .collect();
    assert_eq!(order, expected);
    Ok(())
}

/// The first key of a generation stays: whoever comes later reads it back.
pub async fn keys_are_inserted_once(store: Fresh) -> Outcome {
    insert(&*store, &[key(1)]).await?;
    let late = StoredKey {
        sealed: "v4.local.late".to_owned(),
        public: draw::<32>(9).to_vec(),
        ..key(1)
    };
    insert(&*store, &[late]).await?;
    assert_eq!(store.read().keys().all().await?, [key(1)]);
    Ok(())
}

/// Of replicas that start at once one makes the key, and all of them have that one.
pub async fn racing_replicas_agree_on_a_key(store: Fresh) -> Outcome {
    let seen = race(|number| {
        let store = store.clone();
        async move {
            let own = StoredKey {
                sealed: format!("v4.local.{number}"),
                ..key(1)
            };
            insert(&*store, &[own]).await?;
            store.read().keys().all().await
        }
    })
    .await?;
    assert_eq!(seen[0].len(), 1);
    assert!(seen.iter().all(|keys| *keys == seen[0]));
    Ok(())
}

/// Another seal, and the same key.
pub async fn a_seal_is_replaced(store: Fresh) -> Outcome {
    insert(&*store, &[key(1), key(2)]).await?;
    let unit = store.begin().await?;
    unit.keys()
        .reseal(&key(2).ring, 2, "v4.local.second")
        .await?;
    unit.keys()
        .reseal("derivation", 1, "v4.local.nobody")
        .await?;
    unit.commit().await?;
    let resealed = StoredKey {
        sealed: "v4.local.second".to_owned(),
        ..key(2)
    };
    assert_eq!(store.read().keys().all().await?, [key(1), resealed]);
    Ok(())
}

async fn insert(store: &dyn Store, keys: &[StoredKey]) -> Result<(), StoreError> {
    let unit = store.begin().await?;
    for key in keys {
        unit.keys().insert_if_absent(key).await?;
    }
    unit.commit().await
}
