//! New accounts: one for each id, address and username.

use regain_core::store::{NewAccount, Store};

use super::{
    Fresh, Outcome,
    race::race,
    sample::{account, address, hash, login, with_accounts},
};

/// A taken address makes no account, in whatever case it is written.
pub async fn a_taken_address_is_not_created(store: Fresh) -> Outcome {
    let [first] = with_accounts(&*store, [account(1)]).await?;
    let mut second = account(2);
    second.account.email = address("USER1@EXAMPLE.com");
    is_refused(&*store, &first, &second).await
}

/// A taken username makes no account, in whatever case it is written; that many have none is no conflict.
pub async fn a_taken_username_is_not_created(store: Fresh) -> Outcome {
    let accounts = [with_username(1, "Ada"), account(3), account(4)];
    let [first, ..] = with_accounts(&*store, accounts).await?;
    is_refused(&*store, &first, &with_username(2, "aDA")).await
}

/// A taken id makes no account, but where the store chooses another one; the account that has it stays as it is.
pub async fn a_taken_id_is_not_created(store: Fresh) -> Outcome {
    let [first] = with_accounts(&*store, [account(1)]).await?;
    let mut second = account(2);
    second.account.id = first.account.id.clone();
    second.password = Some(hash("never"));
    let unit = store.begin().await?;
    let created = unit.accounts().create(&second).await?;
    unit.commit().await?;
    let chooses_ids = first.account.id != account(1).account.id;
    assert_eq!(created.is_some(), chooses_ids);
    assert_ne!(created.as_ref(), Some(&first.account.id));
    let accounts = store.read().accounts();
    let id = &first.account.id;
    assert_eq!(accounts.by_id(id).await?, Some(first.account.clone()));
    let password = accounts
        .credentials(id)
        .await?
        .and_then(|read| read.password);
    assert_eq!(password, Some(hash("first")));
    Ok(())
}

/// Of several who register the same address at once, one gets it.
pub async fn of_racing_registrations_one_is_created(store: Fresh) -> Outcome {
    let created = race(|number| {
        let store = store.clone();
        async move {
            let mut new = account(number);
            new.account.email = address("ada@example.com");
            let unit = store.begin().await?;
            let created = unit.accounts().create(&new).await?;
            unit.commit().await?;
            Ok(created)
        }
    })
    .await?;
    let winners: Vec<_> = created.into_iter().flatten().collect();
    assert_eq!(winners.len(), 1);
    let found = store
        .read()
        .accounts()
        .by_login(&login("ada@example.com"))
        .await?;
    assert_eq!(found.map(|account| account.id).as_ref(), winners.first());
    Ok(())
}

/// Two addresses are the same where their keys are the same bytes: what a database holds for alike is somebody else
/// (CVE-2019-19844).
pub async fn addresses_match_bytewise_by_key(store: Fresh) -> Outcome {
    let look_alikes = [
        "mike@bucher.example",
        "mike@bücher.example",
        "mike@buecher.example",
        "mik.e@bucher.example",
        "mike+@bucher.example",
        "mike_@bucher.example",
        "mike%@bucher.example",
        "_ike@bucher.example",
        "%@bucher.example",
        "*@bucher.example",
        "mike@bucher.exampl",
    ];
    let accounts: Vec<_> = look_alikes
        .iter()
        .zip(1..)
        .map(|(text, number)| with_address(number, text))
        .collect();
    for (number, known) in accounts.iter().enumerate() {
        for unknown in &look_alikes[number..] {
            let found = store.read().accounts().by_login(&login(unknown)).await?;
            assert_eq!(found, None, "{unknown} is new");
        }
        with_accounts(&*store, [known.clone()]).await?;
    }
    Ok(())
}

/// So are two usernames: accents, width, ligatures, dotless letters and foreign spaces tell them apart.
pub async fn usernames_match_bytewise_by_key(store: Fresh) -> Outcome {
    let look_alikes = [
        "mike",
        "míke",
        "ｍike",
        "mıke",
        "mikе",
        "mike\u{a0}",
        "mike\u{3000}",
        "\u{a0}mike",
        "m\u{131}ke\u{307}",
        "ﬁona",
        "fiona",
        "straße",
        "strasse",
        "STRAẞE",
        "mike_",
        "m%",
        "m_ke",
        "mike\\",
        "mike'",
    ];
    let mut number = 0;
    for (at, name) in look_alikes.iter().enumerate() {
        number += 1;
        for unknown in &look_alikes[at..] {
            let found = store.read().accounts().by_login(&login(unknown)).await?;
            assert_eq!(found, None, "{unknown:?} is new");
        }
        with_accounts(&*store, [with_username(number, name)]).await?;
    }
    Ok(())
}

async fn is_refused(store: &dyn Store, first: &NewAccount, second: &NewAccount) -> Outcome {
    let unit = store.begin().await?;
    assert_eq!(unit.accounts().create(second).await?, None);
    unit.commit().await?;
    let accounts = store.read().accounts();
    assert_eq!(accounts.by_id(&second.account.id).await?, None);
    assert_eq!(
        accounts.by_id(&first.account.id).await?,
        Some(first.account.clone())
    );
    Ok(())
}

fn with_address(number: u8, text: &str) -> NewAccount {
    let mut new = account(number);
    new.account.email = address(text);
    new
}

fn with_username(number: u8, name: &str) -> NewAccount {
    let mut new = account(number);
    new.account.username = name.parse().ok();
    assert!(new.account.username.is_some(), "{name:?} is a username");
    new
}
