//! Living token records, by whom and what they act on.

use regain_core::{
    account::{AccountId, Stamp},
    store::{Store, StoreError},
    token::{Purpose, Record, State, Subject, TokenId},
};

use super::{
    Fresh, Outcome,
    sample::{account_id, address, now, record, seconds, token_id, with_tokens},
};

/// Whomever a token acts on, and with whatever other half.
pub async fn a_subject_reads_back_the_same(store: Fresh) -> Outcome {
    let id = AccountId::new("Ünïcode/1 '\"%");
    let subjects = [
        Subject::Address { inviter: None },
        Subject::Address {
            inviter: Some(id.clone()),
        },
        Subject::Account(id.clone()),
        Subject::Credentials(id, Stamp::new("-_Az09")),
    ];
    let partners = [None, Some(token_id(99))];
    let pairs = subjects
        .into_iter()
        .flat_map(|subject| partners.map(|partner| (subject.clone(), partner)));
    let records: Vec<_> = pairs
        .zip(1..)
        .map(|((subject, partner), number)| Record {
            subject,
            partner,
            ..record(number)
        })
        .collect();
    with_tokens(&*store, &records).await?;
    for written in &records {
        let read = store.read().tokens().find(written.id).await?;
        assert_eq!(read.as_ref(), Some(written));
    }
    Ok(())
}

/// An account's living tokens of one purpose, newest first, whatever it is that they go by; those that are over in time are
/// among them.
pub async fn living_tokens_are_found_by_account(store: Fresh) -> Outcome {
    let newer = Record {
        issued_at: now() + seconds(1),
        subject: Subject::Account(account_id(1)),
        ..record(2)
    };
    let over = Record {
        issued_at: now() - seconds(9000),
        expires_at: now() - seconds(8000),
        ..record(3)
    };
    let mut records = vec![record(1), newer, over];
    records.extend(others().map(|(_, other)| other));
    with_tokens(&*store, &records).await?;
    let unit = store.begin().await?;
    let purpose = record(1).purpose;
    let found = unit.tokens().live_of(&account_id(1), purpose).await?;
    assert_eq!(ids(&found), [2, 1, 3].map(token_id));
    assert_eq!(found, [2, 1, 3].map(|number| records[number - 1].clone()));
    drop(unit);
    let found = store
        .read()
        .tokens()
        .live_of(&account_id(1), purpose)
        .await?;
    assert_eq!(ids(&found), [2, 1, 3].map(token_id));
    let none = store
        .read()
        .tokens()
        .live_of(&account_id(9), purpose)
        .await?;
    assert!(none.is_empty());
    Ok(())
}

/// Likewise an address's, by its key: in whatever case it is written, and no other that a database holds for alike.
pub async fn living_tokens_are_found_by_address(store: Fresh) -> Outcome {
    let at = |text: &str, number| Record {
        subject: Subject::Address { inviter: None },
        address: address(text),
        issued_at: now() + seconds(number),
        ..record(number as u8)
    };
    let records = [
        at("Mike@bücher.example", 1),
        at("mike@BÜCHER.example", 2),
        at("mike@bucher.example", 3),
        at("mike%@bücher.example", 4),
        at("mike_@bücher.example", 5),
    ];
    with_tokens(&*store, &records).await?;
    let ended = Record {
        state: State::Used(now()),
        ..at("mike@bücher.example", 6)
    };
    let other = Record {
        purpose: Purpose::Registration,
        ..at("mike@bücher.example", 7)
    };
    with_tokens(&*store, &[ended, other]).await?;
    let tokens = store.read().tokens();
    let wanted = address("mike@bücher.example");
    let found = tokens.live_for(&wanted, record(1).purpose).await?;
    assert_eq!(ids(&found), [2, 1].map(token_id));
    let found = tokens.live_for(&wanted, Purpose::Registration).await?;
    assert_eq!(ids(&found), [token_id(7)]);
    Ok(())
}

/// Tokens of one moment come in one order, whoever asks.
pub async fn living_tokens_of_one_moment_come_in_one_order(store: Fresh) -> Outcome {
    let records: Vec<_> = (1..=9).map(record).collect();
    with_tokens(&*store, &records).await?;
    let mut expected: Vec<_> = records.iter().map(|record| record.id).collect();
    expected.sort();
    expected.reverse();
    let (tokens, purpose) = (store.read().tokens(), record(1).purpose);
    assert_eq!(
        ids(&tokens.live_of(&account_id(1), purpose).await?),
        expected
    );
    let found = tokens.live_for(&record(1).address, purpose).await?;
    assert_eq!(ids(&found), expected);
    Ok(())
}

/// What an account's living tokens are not ends with none of them, and an address's token is no account's.
pub async fn siblings_are_an_accounts_own(store: Fresh) -> Outcome {
    let records: Vec<_> = others().map(|(_, other)| other).collect();
    with_tokens(&*store, &records).await?;
    let unit = store.begin().await?;
    let purposes = &[record(1).purpose];
    let ended = unit
        .tokens()
        .supersede_siblings(&account_id(1), purposes, None, now())
        .await?;
    assert_eq!(ended, 0);
    unit.commit().await?;
    for (what, written) in others() {
        assert_eq!(
            state(&*store, written.id).await?,
            Some(written.state),
            "{what}"
        );
    }
    Ok(())
}

/// Records that are no living tokens of account 1 of the sample's purpose.
fn others() -> impl Iterator<Item = (&'static str, Record)> {
    let inviter = Some(account_id(1));
    [
        (
            "of another purpose",
            Record {
                purpose: Purpose::EmailChange,
                ..record(11)
            },
        ),
        (
            "another account's",
            Record {
                subject: Subject::Account(account_id(2)),
                ..record(12)
            },
        ),
        (
            "an address's",
            Record {
                subject: Subject::Address { inviter: None },
                ..record(13)
            },
        ),
        (
            "invited by it",
            Record {
                subject: Subject::Address { inviter },
                ..record(14)
            },
        ),
        (
            "used",
            Record {
                state: State::Used(now()),
                ..record(15)
            },
        ),
        (
            "superseded",
            Record {
                state: State::Superseded(now()),
                ..record(16)
            },
        ),
    ]
    .into_iter()
}

fn ids(records: &[Record]) -> Vec<TokenId> {
    records.iter().map(|record| record.id).collect()
}

async fn state(store: &dyn Store, id: TokenId) -> Result<Option<State>, StoreError> {
    let found = store.read().tokens().find(id).await?;
    Ok(found.map(|record| record.state))
}
