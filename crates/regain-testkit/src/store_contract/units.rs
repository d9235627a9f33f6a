//! Units of work: all or nothing.

use regain_core::{
    account::AccountId,
    session::Revoke,
    store::{Charged, StoreError, UnitOfWork},
};

use super::{
    Fresh, Outcome,
    sample::{
        account, account_id, cooldown_key, draw, intent, key, message_id, now, record, reservation,
        seconds, session, token_id,
    },
};

/// What was committed can be read from outside.
pub async fn a_committed_unit_of_work_lasts(store: Fresh) -> Outcome {
    let unit = store.begin().await?;
    let id = write_everywhere(&*unit).await?;
    unit.commit().await?;
    let read = store.read();
    assert!(read.accounts().by_id(&id).await?.is_some());
    assert!(read.tokens().find(token_id(1)).await?.is_some());
    assert!(read.outbox().find(message_id(1)).await?.is_some());
    assert!(read.sessions().by_secret_hash(&draw(1)).await?.is_some());
    assert!(read.sessions().stamp(&account_id(2)).await?.is_some());
    assert_eq!(read.keys().all().await?.len(), 1);
    assert!(store.cooldown_end(&cooldown_key(1)).await?.is_some());
    Ok(())
}

/// Dropping a unit of work rolls back everything that it wrote, and the next one begins.
pub async fn a_dropped_unit_of_work_leaves_nothing(store: Fresh) -> Outcome {
    let unit = store.begin().await?;
    let id = write_everywhere(&*unit).await?;
    drop(unit);
    let read = store.read();
    assert!(read.accounts().by_id(&id).await?.is_none());
    assert!(read.tokens().find(token_id(1)).await?.is_none());
    assert!(read.outbox().find(message_id(1)).await?.is_none());
    assert!(read.sessions().by_secret_hash(&draw(1)).await?.is_none());
    assert!(read.sessions().stamp(&account_id(2)).await?.is_none());
    assert!(read.keys().all().await?.is_empty());
    assert!(store.cooldown_end(&cooldown_key(1)).await?.is_none());
    let next = store.begin().await?;
    assert_eq!(
        charge(&*next).await?,
        Charged::Allowed,
        "the attempt was not counted"
    );
    next.commit().await
}

/// Inside, everything that was written is there.
pub async fn a_unit_of_work_sees_its_own_writes(store: Fresh) -> Outcome {
    let unit = store.begin().await?;
    let id = write_everywhere(&*unit).await?;
    assert!(unit.accounts().by_id(&id).await?.is_some());
    assert!(unit.accounts().credentials(&id).await?.is_some());
    assert!(unit.tokens().find(token_id(1)).await?.is_some());
    assert!(unit.tokens().is_signed_by_a_living_key(&record(1)).await?);
    assert!(unit.outbox().find(message_id(1)).await?.is_some());
    assert!(unit.sessions().by_secret_hash(&draw(1)).await?.is_some());
    assert!(unit.sessions().stamp(&account_id(2)).await?.is_some());
    assert_eq!(unit.keys().all().await?.len(), 1);
    assert!(
        unit.cooldowns()
            .reserve(&reservation(1, now()))
            .await?
            .is_some()
    );
    assert_ne!(charge(&*unit).await?, Charged::Allowed);
    Ok(())
}

/// Who reads while a unit of work is open sees nothing of it.
pub async fn nothing_uncommitted_is_seen(store: Fresh) -> Outcome {
    let unit = store.begin().await?;
    write_everywhere(&*unit).await?;
    // A store may let the reader wait until the unit of work is over.
    let reader = tokio::spawn({
        let store = store.clone();
        async move { store.read().tokens().find(token_id(1)).await }
    });
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    drop(unit);
    assert_eq!(reader.await.map_err(StoreError::new)??, None);
    Ok(())
}

/// Answers the account's id.
async fn write_everywhere(unit: &dyn UnitOfWork) -> Result<AccountId, StoreError> {
    let created = unit.accounts().create(&account(1)).await?;
    let id = created.ok_or_else(|| StoreError::new("it is new"))?;
    unit.keys().insert_if_absent(&key(1)).await?;
    unit.tokens().insert(&record(1)).await?;
    unit.outbox().add(&intent(1), None).await?;
    unit.sessions().start(&session(1, &id)).await?;
    unit.sessions()
        .revoke(&account_id(2), &Revoke::All, &draw(2))
        .await?;
    assert_eq!(
        unit.cooldowns().reserve(&reservation(1, now())).await?,
        None
    );
    assert_eq!(charge(unit).await?, Charged::Allowed);
    Ok(id)
}

async fn charge(unit: &dyn UnitOfWork) -> Result<Charged, StoreError> {
    unit.attempts().charge("key", now(), seconds(60), 1).await
}
