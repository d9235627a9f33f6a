//! Redeeming: a token is spent once, by who may.

use regain_core::{
    store::{Store, StoreError, StoredKey},
    timestamp::Timestamp,
    token::{Purpose, Record, State},
};

use super::{
    Fresh, Outcome,
    race::race,
    sample::{TICK, key, now, record, seconds, secret_hash, token_id, with_tokens},
};

/// The first to redeem a token spends it, and the record says when.
pub async fn a_token_is_consumed_once(store: Fresh) -> Outcome {
    with_tokens(&*store, &[record(1), record(2)]).await?;
    assert!(consume(&*store, 1, now() + seconds(1)).await?);
    assert!(!consume(&*store, 1, now() + seconds(2)).await?);
    assert_eq!(
        state(&*store, 1).await?,
        Some(State::Used(now() + seconds(1)))
    );
    assert_eq!(state(&*store, 2).await?, Some(State::Live));
    Ok(())
}

/// Of any number who redeem at the same moment, one succeeds.
pub async fn sixteen_racing_consumers_one_winner(store: Fresh) -> Outcome {
    for number in 1..=5 {
        with_tokens(&*store, &[record(number)]).await?;
        let consumed = race(|_| {
            let store = store.clone();
            async move { consume(&*store, number, now()).await }
        })
        .await?;
        assert_eq!(consumed.iter().filter(|won| **won).count(), 1);
    }
    Ok(())
}

/// The secret is part of the condition.
pub async fn a_wrong_secret_consumes_nothing(store: Fresh) -> Outcome {
    with_tokens(&*store, &[record(1)]).await?;
    let unit = store.begin().await?;
    let (id, purpose) = (token_id(1), Purpose::PasswordReset);
    assert!(
        !unit
            .tokens()
            .consume(id, purpose, &secret_hash(2), now())
            .await?
    );
    assert!(
        !unit
            .tokens()
            .consume(token_id(2), purpose, &secret_hash(1), now())
            .await?
    );
    unit.commit().await?;
    assert_eq!(state(&*store, 1).await?, Some(State::Live));
    Ok(())
}

/// So is the purpose.
pub async fn a_token_of_another_purpose_is_not_consumed(store: Fresh) -> Outcome {
    with_tokens(&*store, &[record(1)]).await?;
    for purpose in Purpose::ALL
        .into_iter()
        .filter(|other| *other != record(1).purpose)
    {
        let unit = store.begin().await?;
        assert!(
            !unit
                .tokens()
                .consume(token_id(1), purpose, &secret_hash(1), now())
                .await?
        );
        unit.commit().await?;
    }
    assert_eq!(state(&*store, 1).await?, Some(State::Live));
    Ok(())
}

/// A life ends on the millisecond.
pub async fn an_expired_token_is_not_consumed(store: Fresh) -> Outcome {
    with_tokens(&*store, &[record(1), record(2)]).await?;
    let end = record(1).expires_at;
    assert!(!consume(&*store, 1, end + TICK).await?);
    assert!(!consume(&*store, 1, end).await?);
    assert_eq!(
        state(&*store, 1).await?,
        Some(State::Live),
        "time alone changes no record"
    );
    assert!(consume(&*store, 2, end - TICK).await?);
    Ok(())
}

/// What was called off cannot be redeemed, and says that it was called off.
pub async fn a_superseded_token_is_not_consumed(store: Fresh) -> Outcome {
    with_tokens(&*store, &[record(1)]).await?;
    let unit = store.begin().await?;
    assert!(unit.tokens().supersede(token_id(1), now()).await?);
    unit.commit().await?;
    assert!(!consume(&*store, 1, now() + seconds(1)).await?);
    assert_eq!(state(&*store, 1).await?, Some(State::Superseded(now())));
    Ok(())
}

/// An invalidated key takes its tokens with it, in the statement that would have spent them.
pub async fn a_consumed_token_of_an_invalidated_key_fails(store: Fresh) -> Outcome {
    let invalidated = StoredKey {
        invalidated_at: Some(now()),
        ..key(2)
    };
    let record = Record {
        generation: 2,
        ..record(1)
    };
    with_key(&*store, &invalidated).await?;
    with_tokens(&*store, std::slice::from_ref(&record)).await?;
    assert!(
        !store
            .read()
            .tokens()
            .is_signed_by_a_living_key(&record)
            .await?
    );
    assert!(!consume(&*store, 1, now()).await?);
    assert_eq!(state(&*store, 1).await?, Some(State::Live));
    Ok(())
}

/// A key that only signs no more still stands behind the tokens that it signed.
pub async fn a_retired_key_still_redeems(store: Fresh) -> Outcome {
    let retired = StoredKey {
        retires_at: Some(now() - seconds(1)),
        ..key(2)
    };
    let record = Record {
        generation: 2,
        ..record(1)
    };
    with_key(&*store, &retired).await?;
    with_tokens(&*store, std::slice::from_ref(&record)).await?;
    assert!(
        store
            .read()
            .tokens()
            .is_signed_by_a_living_key(&record)
            .await?
    );
    assert!(consume(&*store, 1, now()).await?);
    Ok(())
}

/// Neither a generation that never was nor the same one of another ring stands behind a token.
pub async fn a_token_of_an_unknown_key_is_not_consumed(store: Fresh) -> Outcome {
    let other_ring = StoredKey {
        ring: "derivation".to_owned(),
        ..key(2)
    };
    let record = Record {
        generation: 2,
        ..record(1)
    };
    with_key(&*store, &other_ring).await?;
    with_tokens(&*store, std::slice::from_ref(&record)).await?;
    assert!(
        !store
            .read()
            .tokens()
            .is_signed_by_a_living_key(&record)
            .await?
    );
    assert!(!consume(&*store, 1, now()).await?);
    Ok(())
}

async fn consume(store: &dyn Store, number: u8, at: Timestamp) -> Result<bool, StoreError> {
    let unit = store.begin().await?;
    let (id, secret) = (token_id(number), secret_hash(number));
    let consumed = unit
        .tokens()
        .consume(id, Purpose::PasswordReset, &secret, at)
        .await?;
    unit.commit().await?;
    Ok(consumed)
}

async fn state(store: &dyn Store, number: u8) -> Result<Option<State>, StoreError> {
    Ok(store
        .read()
        .tokens()
        .find(token_id(number))
        .await?
        .map(|record| record.state))
}

async fn with_key(store: &dyn Store, key: &StoredKey) -> Outcome {
    let unit = store.begin().await?;
    unit.keys().insert_if_absent(key).await?;
    unit.commit().await
}
