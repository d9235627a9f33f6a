//! Token records, apart from redeeming them.

use regain_core::{
    account::{AccountId, Stamp},
    store::{Store, StoreError},
    token::{HandedOver, Purpose, Record, State, Subject},
};

use super::{
    Fresh, Outcome,
    sample::{TICK, account_id, address, now, record, seconds, token_id, with_tokens},
};

/// Every purpose, state and way of handing over.
pub async fn a_token_reads_back_the_same(store: Fresh) -> Outcome {
    let mut records = vec![
        Record {
            state: State::Used(now() + TICK),
            ..record(1)
        },
        Record {
            state: State::Superseded(now() + TICK),
            ..record(2)
        },
        Record {
            handed_over: HandedOver::Revealed,
            fixed_dates: true,
            ..record(3)
        },
        Record {
            subject: Subject::Credentials(AccountId::new("Ünïcode/1 '\"%"), Stamp::new("-_Az09")),
            address: address("Ada.Lovelace@bücher.example"),
            generation: u32::MAX,
            issued_at: now() + TICK,
            expires_at: now() + seconds(86400) + TICK,
            ..record(4)
        },
    ];
    let purposes = Purpose::ALL.into_iter().zip(5..);
    records.extend(purposes.map(|(purpose, number)| Record {
        purpose,
        ..record(number)
    }));
    with_tokens(&*store, &records).await?;
    for written in &records {
        let read = store.read().tokens().find(written.id).await?;
        assert_eq!(read.as_ref(), Some(written));
        // Equality looks at keys; the spelling is the owner's.
        let spelling = read.map(|record| record.address.as_str().to_owned());
        assert_eq!(spelling.as_deref(), Some(written.address.as_str()));
    }
    assert_eq!(store.read().tokens().find(token_id(99)).await?, None);
    Ok(())
}

/// Superseding ends what lives, and nothing else.
pub async fn superseding_ends_a_living_token_once(store: Fresh) -> Outcome {
    let used = Record {
        state: State::Used(now()),
        ..record(2)
    };
    with_tokens(&*store, &[record(1), used]).await?;
    let unit = store.begin().await?;
    let tokens = unit.tokens();
    assert!(tokens.supersede(token_id(1), now() + seconds(1)).await?);
    assert!(!tokens.supersede(token_id(1), now() + seconds(2)).await?);
    assert!(!tokens.supersede(token_id(2), now() + seconds(2)).await?);
    assert!(!tokens.supersede(token_id(9), now() + seconds(2)).await?);
    unit.commit().await?;
    assert_eq!(
        state(&*store, 1).await?,
        Some(State::Superseded(now() + seconds(1)))
    );
    assert_eq!(state(&*store, 2).await?, Some(State::Used(now())));
    Ok(())
}

/// The account's other living tokens of these purposes end; the exception, the used and other people's do not.
pub async fn siblings_end_but_the_exception_lives(store: Fresh) -> Outcome {
    let used = Record {
        state: State::Used(now()),
        ..record(4)
    };
    let foreign = Record {
        subject: Subject::Account(account_id(2)),
        ..record(5)
    };
    with_tokens(&*store, &[record(1), record(2), record(3), used, foreign]).await?;
    let (purposes, at) = (&[Purpose::PasswordReset], now() + seconds(1));
    let unit = store.begin().await?;
    let tokens = unit.tokens();
    assert_eq!(
        tokens
            .supersede_siblings(&account_id(1), &[], None, at)
            .await?,
        0
    );
    assert_eq!(
        tokens
            .supersede_siblings(&account_id(1), purposes, Some(token_id(2)), at)
            .await?,
        2
    );
    unit.commit().await?;
    for (number, expected) in [
        (1, State::Superseded(at)),
        (2, State::Live),
        (3, State::Superseded(at)),
        (4, State::Used(now())),
        (5, State::Live),
    ] {
        assert_eq!(
            state(&*store, number).await?,
            Some(expected),
            "token {number}"
        );
    }
    let unit = store.begin().await?;
    assert_eq!(
        unit.tokens()
            .supersede_siblings(&account_id(1), purposes, None, at)
            .await?,
        1
    );
    unit.commit().await?;
    assert_eq!(state(&*store, 2).await?, Some(State::Superseded(at)));
    Ok(())
}

/// New dates and the present key; everything else stays, so that copies which are out still redeem.
pub async fn a_redated_token_has_new_dates_and_the_same_secret(store: Fresh) -> Outcome {
    with_tokens(&*store, &[record(1), record(2)]).await?;
    let (issued_at, expires_at) = (now() + seconds(900), now() + seconds(2700));
    let unit = store.begin().await?;
    assert!(
        unit.tokens()
            .redate(token_id(1), 7, issued_at, expires_at)
            .await?
    );
    unit.commit().await?;
    let redated = Record {
        generation: 7,
        issued_at,
        expires_at,
        ..record(1)
    };
    assert_eq!(
        store.read().tokens().find(token_id(1)).await?,
        Some(redated)
    );
    assert_eq!(
        store.read().tokens().find(token_id(2)).await?,
        Some(record(2))
    );
    Ok(())
}

/// New dates revive nothing.
pub async fn an_ended_token_is_not_redated(store: Fresh) -> Outcome {
    let used = Record {
        state: State::Used(now()),
        ..record(1)
    };
    let superseded = Record {
        state: State::Superseded(now()),
        ..record(2)
    };
    with_tokens(&*store, &[used.clone(), superseded.clone()]).await?;
    let unit = store.begin().await?;
    for number in [1, 2, 9] {
        let later = now() + seconds(9000);
        assert!(
            !unit
                .tokens()
                .redate(token_id(number), 2, now(), later)
                .await?,
            "token {number}"
        );
    }
    unit.commit().await?;
    assert_eq!(store.read().tokens().find(token_id(1)).await?, Some(used));
    assert_eq!(
        store.read().tokens().find(token_id(2)).await?,
        Some(superseded)
    );
    Ok(())
}

/// Only what expired before that moment goes, whatever became of it.
pub async fn the_sweep_keeps_the_living(store: Fresh) -> Outcome {
    let before = now() + seconds(1800);
    let lapsed = Record {
        expires_at: before - TICK,
        ..record(1)
    };
    let lapsed_and_used = Record {
        state: State::Used(now()),
        ..Record {
            id: token_id(2),
            ..lapsed.clone()
        }
    };
    let used = Record {
        state: State::Used(now()),
        ..record(4)
    };
    with_tokens(&*store, &[lapsed, lapsed_and_used, record(3), used]).await?;
    let unit = store.begin().await?;
    assert_eq!(unit.tokens().sweep(before).await?, 2);
    unit.commit().await?;
    for (number, kept) in [(1, false), (2, false), (3, true), (4, true)] {
        assert_eq!(
            state(&*store, number).await?.is_some(),
            kept,
            "token {number}"
        );
    }
    Ok(())
}

async fn state(store: &dyn Store, number: u8) -> Result<Option<State>, StoreError> {
    Ok(store
        .read()
        .tokens()
        .find(token_id(number))
        .await?
        .map(|record| record.state))
}
