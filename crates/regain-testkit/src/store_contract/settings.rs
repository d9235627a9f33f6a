//! What the set-up decided: once.

use regain_core::store::{Store, StoreError, StoredSettings};

use super::{
    Fresh, Outcome,
    race::race,
    sample::{TICK, locale, now},
};

/// There are none until somebody stores some; they read back the same, and nobody replaces them.
pub async fn settings_are_stored_once(store: Fresh) -> Outcome {
    assert_eq!(store.read().settings().stored().await?, None);
    let first = settings("zh-Hant-TW", "America/Argentina/ComodRivadavia");
    let unit = store.begin().await?;
    assert!(unit.settings().store_once(&first).await?);
    assert_eq!(unit.settings().stored().await?.as_ref(), Some(&first));
    assert!(
        !unit
            .settings()
            .store_once(&settings("de", "Europe/Berlin"))
            .await?
    );
    unit.commit().await?;
    assert!(!store_once(&*store, &settings("de", "Europe/Berlin")).await?);
    assert_eq!(store.read().settings().stored().await?, Some(first));
    Ok(())
}

/// What is not committed was never decided.
pub async fn settings_that_were_dropped_can_be_stored(store: Fresh) -> Outcome {
    let unit = store.begin().await?;
    assert!(
        unit.settings()
            .store_once(&settings("de", "Europe/Berlin"))
            .await?
    );
    drop(unit);
    assert_eq!(store.read().settings().stored().await?, None);
    assert!(store_once(&*store, &settings("fr", "Europe/Paris")).await?);
    Ok(())
}

/// Of several who set it up at once, one does.
pub async fn of_racing_settings_one_is_stored(store: Fresh) -> Outcome {
    let stored = race(|number| {
        let store = store.clone();
        async move {
            let own = settings("de", &format!("Etc/GMT+{number}"));
            let stored = store_once(&*store, &own).await?;
            Ok(stored.then_some(own))
        }
    })
    .await?;
    let winners: Vec<_> = stored.into_iter().flatten().collect();
    assert_eq!(winners.len(), 1);
    let read = store.read().settings().stored().await?;
    assert_eq!(read.as_ref(), winners.first());
    Ok(())
}

fn settings(tag: &str, time_zone: &str) -> StoredSettings {
    StoredSettings {
        set_up_at: now() + TICK,
        locale: locale(tag),
        time_zone: time_zone.to_owned(),
    }
}

async fn store_once(store: &dyn Store, settings: &StoredSettings) -> Result<bool, StoreError> {
    let unit = store.begin().await?;
    let stored = unit.settings().store_once(settings).await?;
    unit.commit().await?;
    Ok(stored)
}
