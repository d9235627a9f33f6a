//! New addresses and preferences of accounts that are there.

use regain_core::{
    account::{Account, Stamp},
    store::{AddressSet, ProvenAddress, Store, StoreError},
    timestamp::Timestamp,
};

use super::{
    Fresh, Outcome,
    race::race,
    sample::{account, account_id, address, hash, locale, login, now, seconds, with_accounts},
};

/// An address is written only where the stamp is still the one that was read; it is found by from then on, and the old one
/// is free.
pub async fn an_address_is_written_against_its_stamp(store: Fresh) -> Outcome {
    with_accounts(&*store, &[account(1), account(2)]).await?;
    let next = proven("Ada.Lovelace@example.net", Some(now() + seconds(5)));
    assert_eq!(set(&*store, 1, "stamp-0", &next).await?, AddressSet::Stale);
    assert_eq!(read(&*store, 1).await?, Some(account(1).account));
    assert_eq!(
        set(&*store, 9, "stamp-1", &next).await?,
        AddressSet::Stale,
        "nobody"
    );
    assert_eq!(
        set(&*store, 1, "stamp-1", &next).await?,
        AddressSet::Written
    );
    assert_eq!(
        set(&*store, 1, "stamp-1", &next).await?,
        AddressSet::Stale,
        "it has moved on"
    );
    let written = Account {
        email: next.address.clone(),
        email_verified_at: next.verified_at,
        ..account(1).account
    };
    let found = read(&*store, 1).await?;
    let spelling = found.as_ref().map(|account| account.email.as_str());
    assert_eq!(spelling, Some("Ada.Lovelace@example.net"));
    assert_eq!(found.as_ref(), Some(&written));
    let accounts = store.read().accounts();
    assert_eq!(
        accounts
            .by_login(&login("ada.lovelace@example.net"))
            .await?,
        Some(written)
    );
    assert_eq!(accounts.by_login(&login("user1@example.com")).await?, None);
    let credentials = accounts.credentials(&account_id(1)).await?;
    let credentials = credentials.map(|held| (held.password, held.stamp));
    assert_eq!(
        credentials,
        Some((Some(hash("first")), Stamp::new("stamp-next")))
    );
    assert_eq!(read(&*store, 2).await?, Some(account(2).account));
    Ok(())
}

/// What is proven no more reads back so.
pub async fn an_unproven_address_can_be_written(store: Fresh) -> Outcome {
    let mut ada = account(1);
    ada.account.email_verified_at = Some(now());
    with_accounts(&*store, &[ada]).await?;
    let next = proven("ada@example.net", None);
    assert_eq!(
        set(&*store, 1, "stamp-1", &next).await?,
        AddressSet::Written
    );
    let verified_at = read(&*store, 1)
        .await?
        .map(|account| account.email_verified_at);
    assert_eq!(verified_at, Some(None));
    Ok(())
}

/// Another account's address is taken, in whatever case it is written; one's own is not.
pub async fn a_taken_address_is_not_written(store: Fresh) -> Outcome {
    with_accounts(&*store, &[account(1), account(2)]).await?;
    let taken = proven("USER2@example.com", Some(now()));
    assert_eq!(set(&*store, 1, "stamp-1", &taken).await?, AddressSet::Taken);
    assert_eq!(read(&*store, 1).await?, Some(account(1).account));
    assert_eq!(read(&*store, 2).await?, Some(account(2).account));
    let own = proven("USER1@example.com", Some(now()));
    assert_eq!(set(&*store, 1, "stamp-1", &own).await?, AddressSet::Written);
    Ok(())
}

/// Of several accounts that want one address at once, one gets it.
pub async fn of_racing_accounts_one_gets_the_address(store: Fresh) -> Outcome {
    let accounts: Vec<_> = (0..super::race::RACERS).map(account).collect();
    with_accounts(&*store, &accounts).await?;
    let set = race(|number| {
        let store = store.clone();
        async move {
            let wanted = proven("ada@example.net", Some(now()));
            let set = set(&*store, number, "stamp-1", &wanted).await?;
            Ok((number, set))
        }
    })
    .await?;
    let winners: Vec<_> = set
        .iter()
        .filter(|(_, set)| *set == AddressSet::Written)
        .collect();
    let [(winner, _)] = winners[..] else {
        panic!("{winners:?}")
    };
    let others = set.iter().filter(|(_, set)| *set == AddressSet::Taken);
    assert_eq!(others.count(), set.len() - 1);
    let found = store
        .read()
        .accounts()
        .by_login(&login("ada@example.net"))
        .await?;
    assert_eq!(found.map(|account| account.id), Some(account_id(*winner)));
    Ok(())
}

/// Of several who change one account under the same stamp, one does.
pub async fn of_racing_addresses_one_is_written(store: Fresh) -> Outcome {
    with_accounts(&*store, &[account(1)]).await?;
    let set = race(|number| {
        let store = store.clone();
        async move {
            let wanted = proven(&format!("ada{number}@example.net"), Some(now()));
            let set = set(&*store, 1, "stamp-1", &wanted).await?;
            Ok((set == AddressSet::Written).then_some(wanted.address))
        }
    })
    .await?;
    let winners: Vec<_> = set.into_iter().flatten().collect();
    assert_eq!(winners.len(), 1);
    let held = read(&*store, 1).await?.map(|account| account.email);
    assert_eq!(held.as_ref(), winners.first());
    Ok(())
}

/// Language and time zone, and nothing else.
pub async fn preferences_are_written_and_nothing_else(store: Fresh) -> Outcome {
    with_accounts(&*store, &[account(1), account(2)]).await?;
    let (chosen, zone) = (locale("zh-Hant-TW"), "America/Argentina/ComodRivadavia");
    let unit = store.begin().await?;
    assert!(
        unit.accounts()
            .set_preferences(&account_id(1), &chosen, zone)
            .await?
    );
    assert!(
        !unit
            .accounts()
            .set_preferences(&account_id(9), &chosen, zone)
            .await?
    );
    unit.commit().await?;
    let written = Account {
        locale: Some(chosen),
        time_zone: Some(zone.to_owned()),
        ..account(1).account
    };
    assert_eq!(read(&*store, 1).await?, Some(written));
    assert_eq!(read(&*store, 2).await?, Some(account(2).account));
    let credentials = store.read().accounts().credentials(&account_id(1)).await?;
    assert_eq!(
        credentials.map(|held| held.stamp),
        Some(Stamp::new("stamp-1"))
    );
    Ok(())
}

fn proven(text: &str, verified_at: Option<Timestamp>) -> ProvenAddress {
    let address = address(text);
    ProvenAddress {
        address,
        verified_at,
    }
}

/// In a unit of work of its own; what was not written is rolled back.
async fn set(
    store: &dyn Store,
    number: u8,
    expected: &str,
    to: &ProvenAddress,
) -> Result<AddressSet, StoreError> {
    let unit = store.begin().await?;
    let (expected, next) = (Stamp::new(expected), Stamp::new("stamp-next"));
    let set = unit
        .accounts()
        .set_address(&account_id(number), &expected, to, &next)
        .await?;
    if set == AddressSet::Written {
        unit.commit().await?;
    }
    Ok(set)
}

async fn read(store: &dyn Store, number: u8) -> Result<Option<Account>, StoreError> {
    store.read().accounts().by_id(&account_id(number)).await
}
