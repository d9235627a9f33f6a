//! New addresses and preferences of accounts that are there.

use regain_core::{
    account::{Account, Stamp},
    store::{AddressSet, NewAccount, ProvenAddress, Store, StoreError},
    timestamp::Timestamp,
};

use super::{
    Fresh, Outcome,
    race::{ALL, race},
    sample::{
        account, account_id, address, hash, locale, login, moved, now, seconds, with_accounts,
    },
};

/// An address is written only where the stamp is still the one that was read; it is found by from then on, and the old one
/// is free.
pub async fn an_address_is_written_against_its_stamp(store: Fresh) -> Outcome {
    let [ada, bob] = with_accounts(&*store, [account(1), account(2)]).await?;
    let next = proven("ada.lovelace@example.net", Some(now() + seconds(5)));
    let (other, nobody) = (Stamp::new("stamp-0"), account(9));
    assert_eq!(set(&*store, &ada, &other, &next).await?, AddressSet::Stale);
    assert_eq!(read(&*store, &ada).await?, Some(ada.account.clone()));
    assert_eq!(
        set(&*store, &nobody, &ada.stamp, &next).await?,
        AddressSet::Stale,
        "nobody"
    );
    assert_eq!(
        set(&*store, &ada, &ada.stamp, &next).await?,
        AddressSet::Written
    );
    assert_eq!(
        set(&*store, &ada, &ada.stamp, &next).await?,
        AddressSet::Stale,
        "it has moved on"
    );
    let found = read(&*store, &ada).await?;
    assert_eq!(found.map(|account| account.email), Some(next.address));
    let accounts = store.read().accounts();
    let id = |found: Option<Account>| found.map(|account| account.id);
    assert_eq!(
        id(accounts
            .by_login(&login("Ada.Lovelace@example.net"))
            .await?),
        Some(ada.account.id.clone())
    );
    assert_eq!(accounts.by_login(&login("user1@example.com")).await?, None);
    let credentials = accounts.credentials(&ada.account.id).await?;
    let credentials = credentials.map(|held| (held.password, held.stamp));
    let moved = moved(&*store, &ada, "stamp-next").await?;
    assert_eq!(credentials, Some((Some(hash("first")), moved)));
    assert_eq!(read(&*store, &bob).await?, Some(bob.account));
    Ok(())
}

/// With an address go its spelling and the time since when it is proven, and nothing else.
pub async fn an_address_keeps_its_spelling_and_proof(store: Fresh) -> Outcome {
    let [ada] = with_accounts(&*store, [account(1)]).await?;
    let next = proven("Ada.Lovelace@example.net", Some(now() + seconds(5)));
    assert_eq!(
        set(&*store, &ada, &ada.stamp, &next).await?,
        AddressSet::Written
    );
    let found = read(&*store, &ada).await?;
    let spelling = found.as_ref().map(|account| account.email.as_str());
    assert_eq!(spelling, Some("Ada.Lovelace@example.net"));
    let written = Account {
        email: next.address,
        email_verified_at: next.verified_at,
        ..ada.account
    };
    assert_eq!(found, Some(written));
    Ok(())
}

/// What is proven no more reads back so.
pub async fn an_unproven_address_can_be_written(store: Fresh) -> Outcome {
    let mut ada = account(1);
    ada.account.email_verified_at = Some(now());
    let [ada] = with_accounts(&*store, [ada]).await?;
    let next = proven("ada@example.net", None);
    assert_eq!(
        set(&*store, &ada, &ada.stamp, &next).await?,
        AddressSet::Written
    );
    let verified_at = read(&*store, &ada)
        .await?
        .map(|account| account.email_verified_at);
    assert_eq!(verified_at, Some(None));
    Ok(())
}

/// Another account's address is taken, in whatever case it is written; one's own is not.
pub async fn a_taken_address_is_not_written(store: Fresh) -> Outcome {
    let [ada, bob] = with_accounts(&*store, [account(1), account(2)]).await?;
    let taken = proven("USER2@example.com", Some(now()));
    assert_eq!(
        set(&*store, &ada, &ada.stamp, &taken).await?,
        AddressSet::Taken
    );
    assert_eq!(read(&*store, &ada).await?, Some(ada.account.clone()));
    assert_eq!(read(&*store, &bob).await?, Some(bob.account));
    let own = proven("USER1@example.com", Some(now()));
    assert_eq!(
        set(&*store, &ada, &ada.stamp, &own).await?,
        AddressSet::Written
    );
    Ok(())
}

/// Of several accounts that want one address at once, one gets it.
pub async fn of_racing_accounts_one_gets_the_address(store: Fresh) -> Outcome {
    let accounts = ALL.map(account);
    let accounts = with_accounts(&*store, accounts).await?;
    let set = race(|number| {
        let (store, own) = (store.clone(), accounts[usize::from(number)].clone());
        async move {
            let wanted = proven("ada@example.net", Some(now()));
            let set = set(&*store, &own, &own.stamp, &wanted).await?;
            Ok((own.account.id, set))
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
    assert_eq!(found.map(|account| account.id).as_ref(), Some(winner));
    Ok(())
}

/// Of several who change one account under the same stamp, one does.
pub async fn of_racing_addresses_one_is_written(store: Fresh) -> Outcome {
    let [ada] = with_accounts(&*store, [account(1)]).await?;
    let set = race(|number| {
        let (store, ada) = (store.clone(), ada.clone());
        async move {
            let wanted = proven(&format!("ada{number}@example.net"), Some(now()));
            let set = set(&*store, &ada, &ada.stamp, &wanted).await?;
            Ok((set == AddressSet::Written).then_some(wanted.address))
        }
    })
    .await?;
    let winners: Vec<_> = set.into_iter().flatten().collect();
    assert_eq!(winners.len(), 1);
    let held = read(&*store, &ada).await?.map(|account| account.email);
    assert_eq!(held.as_ref(), winners.first());
    Ok(())
}

/// Language and time zone, and nothing else.
pub async fn preferences_are_written_and_nothing_else(store: Fresh) -> Outcome {
    let [ada, bob] = with_accounts(&*store, [account(1), account(2)]).await?;
    let (chosen, zone) = (locale("zh-Hant-TW"), "America/Argentina/ComodRivadavia");
    let unit = store.begin().await?;
    let accounts = unit.accounts();
    assert!(
        accounts
            .set_preferences(&ada.account.id, &chosen, zone)
            .await?
    );
    assert!(
        !accounts
            .set_preferences(&account_id(9), &chosen, zone)
            .await?
    );
    unit.commit().await?;
    let written = Account {
        locale: Some(chosen),
        time_zone: Some(zone.to_owned()),
        ..ada.account.clone()
    };
    assert_eq!(read(&*store, &ada).await?, Some(written));
    assert_eq!(read(&*store, &bob).await?, Some(bob.account));
    let credentials = store.read().accounts().credentials(&ada.account.id).await?;
    assert_eq!(credentials.map(|held| held.stamp), Some(ada.stamp));
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
    whose: &NewAccount,
    expected: &Stamp,
    to: &ProvenAddress,
) -> Result<AddressSet, StoreError> {
    let unit = store.begin().await?;
    let next = Stamp::new("stamp-next");
    let set = unit
        .accounts()
        .set_address(&whose.account.id, expected, to, &next)
        .await?;
    if set == AddressSet::Written {
        unit.commit().await?;
    }
    Ok(set)
}

async fn read(store: &dyn Store, whose: &NewAccount) -> Result<Option<Account>, StoreError> {
    store.read().accounts().by_id(&whose.account.id).await
}
