//! Accounts: finding them, and changing what proves them.

use regain_core::{
    account::{Account, AccountId, Login, Stamp},
    store::{NewAccount, Store, StoreError},
};

use super::{
    Fresh, Outcome,
    race::race,
    sample::{account, account_id, address, hash, locale, login, now, seconds, with_accounts},
};

/// What is found by any name is the account, and nobody else's.
pub async fn an_account_is_found_by_id_address_and_username(store: Fresh) -> Outcome {
    let mut ada = account(1);
    ada.account.username = "Ada".parse().ok();
    with_accounts(&*store, &[ada, account(2)]).await?;
    let accounts = store.read().accounts();
    let id = |found: Option<Account>| found.map(|account| account.id);
    assert_eq!(
        id(accounts.by_id(&account_id(1)).await?),
        Some(account_id(1))
    );
    for name in ["user1@example.com", "USER1@Example.COM", "Ada", "aDA"] {
        assert_eq!(
            id(accounts.by_login(&login(name)).await?),
            Some(account_id(1)),
            "{name}"
        );
    }
    for name in ["user3@example.com", "user1", "user1@example.org", "adaa"] {
        assert_eq!(id(accounts.by_login(&login(name)).await?), None, "{name}");
    }
    assert_eq!(
        id(accounts.by_id(&AccountId::new("ACCOUNT-1")).await?),
        None
    );
    Ok(())
}

/// Everything there is to know about an account, and as little as there can be.
pub async fn an_account_reads_back_the_same(store: Fresh) -> Outcome {
    let full = Account {
        username: "Ádá Lovelace".parse().ok(),
        email: address("Ada.Lovelace+x@bücher.example"),
        email_verified_at: Some(now() + seconds(5)),
        name: Some("Ada \"Countess\" O'Lovelace; 伯爵夫人".to_owned()),
        locale: Some(locale("zh-Hant-TW")),
        time_zone: Some("Europe/London".to_owned()),
        scopes: vec!["admin".to_owned(), "read:all".to_owned()],
        disabled: true,
        ..account(1).account
    };
    let full = NewAccount {
        account: full,
        password: None,
        stamp: Stamp::new("other"),
    };
    let bare = account(2);
    with_accounts(&*store, &[full.clone(), bare.clone()]).await?;
    for written in [full, bare] {
        let accounts = store.read().accounts();
        let id = &written.account.id;
        let read = accounts.by_id(id).await?;
        assert_eq!(read.as_ref(), Some(&written.account));
        // Equality looks at keys; the spelling is the owner's.
        assert_eq!(read.map(spelling), Some(spelling(written.account.clone())));
        let found = accounts
            .by_login(&Login::Email(written.account.email.clone()))
            .await?;
        assert_eq!(found.as_ref(), Some(&written.account));
        let credentials = accounts.credentials(id).await?;
        let credentials = credentials.map(|read| (read.password, read.stamp));
        assert_eq!(
            credentials,
            Some((written.password.clone(), written.stamp.clone()))
        );
    }
    Ok(())
}

/// A password is written only where the stamp is still the one that was read.
pub async fn a_password_is_written_against_its_stamp(store: Fresh) -> Outcome {
    with_accounts(&*store, &[account(1), account(2)]).await?;
    let (first, second, third) = (
        Stamp::new("stamp-1"),
        Stamp::new("stamp-2"),
        Stamp::new("stamp-3"),
    );
    let unit = store.begin().await?;
    let accounts = unit.accounts();
    let id = account_id(1);
    assert!(
        !accounts
            .set_password(&id, &second, Some(&hash("never")), &third)
            .await?
    );
    assert!(
        accounts
            .set_password(&id, &first, Some(&hash("second")), &second)
            .await?
    );
    assert!(
        !accounts
            .set_password(&id, &first, Some(&hash("never")), &third)
            .await?
    );
    unit.commit().await?;
    assert_eq!(
        credentials(&*store, 1).await?,
        Some((Some(hash("second")), second))
    );
    assert_eq!(
        credentials(&*store, 2).await?,
        Some((Some(hash("first")), first))
    );
    Ok(())
}

/// A stamp is what it was written as, to its last character and in its case: by it a token knows its own work again.
pub async fn a_stamp_is_kept_and_compared_whole(store: Fresh) -> Outcome {
    let stamps = [
        "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_aBcDe",
        "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_aBcDE",
        "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_aBcD",
    ];
    let [whole, other_case, shorter] = stamps.map(Stamp::new);
    let first = NewAccount {
        stamp: whole.clone(),
        ..account(1)
    };
    with_accounts(&*store, &[first]).await?;
    let unit = store.begin().await?;
    let (accounts, id, next) = (unit.accounts(), account_id(1), Stamp::new("next"));
    let password = hash("never");
    for other in [&other_case, &shorter] {
        assert!(
            !accounts
                .set_password(&id, other, Some(&password), &next)
                .await?
        );
    }
    assert!(
        accounts
            .set_password(&id, &whole, None, &other_case)
            .await?
    );
    unit.commit().await?;
    assert_eq!(credentials(&*store, 1).await?, Some((None, other_case)));
    Ok(())
}

/// Of several who read the same stamp, one writes.
pub async fn of_racing_passwords_one_is_written(store: Fresh) -> Outcome {
    with_accounts(&*store, &[account(1)]).await?;
    let written = race(|number| {
        let store = store.clone();
        async move {
            let unit = store.begin().await?;
            let next = Stamp::new(format!("next-{number}"));
            let hash = hash(&number.to_string());
            let accounts = unit.accounts();
            let written = accounts
                .set_password(&account_id(1), &Stamp::new("stamp-1"), Some(&hash), &next)
                .await?;
            unit.commit().await?;
            Ok(written.then_some((Some(hash), next)))
        }
    })
    .await?;
    let winners: Vec<_> = written.into_iter().flatten().collect();
    assert_eq!(winners.len(), 1);
    assert_eq!(credentials(&*store, 1).await?.as_ref(), winners.first());
    Ok(())
}

/// A locked password is gone, and the stamp is new.
pub async fn a_locked_password_is_none(store: Fresh) -> Outcome {
    with_accounts(&*store, &[account(1)]).await?;
    let unit = store.begin().await?;
    let next = Stamp::new("stamp-2");
    assert!(
        unit.accounts()
            .set_password(&account_id(1), &Stamp::new("stamp-1"), None, &next)
            .await?
    );
    unit.commit().await?;
    assert_eq!(credentials(&*store, 1).await?, Some((None, next)));
    Ok(())
}

/// A better hash of the same password takes the place of the hash that it was made beside, and of no other.
pub async fn a_better_hash_replaces_its_own_only(store: Fresh) -> Outcome {
    with_accounts(&*store, &[account(1)]).await?;
    let unit = store.begin().await?;
    let accounts = unit.accounts();
    assert!(
        !accounts
            .rehash_password(&account_id(1), &hash("other"), &hash("never"))
            .await?
    );
    assert!(
        !accounts
            .rehash_password(&account_id(1), &hash("FIRST"), &hash("never"))
            .await?
    );
    assert!(
        accounts
            .rehash_password(&account_id(1), &hash("first"), &hash("better"))
            .await?
    );
    unit.commit().await?;
    assert_eq!(
        credentials(&*store, 1).await?,
        Some((Some(hash("better")), Stamp::new("stamp-1")))
    );
    Ok(())
}

/// The first proof of an address counts, and only while the account still holds it.
pub async fn an_address_is_proven_once_and_while_it_is_held(store: Fresh) -> Outcome {
    with_accounts(&*store, &[account(1), account(2)]).await?;
    let unit = store.begin().await?;
    let accounts = unit.accounts();
    accounts
        .mark_verified(
            &account_id(1),
            &address("user1@example.org"),
            now() + seconds(1),
        )
        .await?;
    let unproven = accounts.by_id(&account_id(1)).await?;
    assert_eq!(unproven.and_then(|account| account.email_verified_at), None);
    accounts
        .mark_verified(
            &account_id(1),
            &address("User1@example.com"),
            now() + seconds(2),
        )
        .await?;
    accounts
        .mark_verified(
            &account_id(1),
            &address("user1@example.com"),
            now() + seconds(3),
        )
        .await?;
    unit.commit().await?;
    let accounts = store.read().accounts();
    let proven = accounts.by_id(&account_id(1)).await?;
    assert_eq!(
        proven.and_then(|account| account.email_verified_at),
        Some(now() + seconds(2))
    );
    let other = accounts.by_id(&account_id(2)).await?;
    assert_eq!(other.and_then(|account| account.email_verified_at), None);
    Ok(())
}

/// Shutting and opening an account, as often as one likes.
pub async fn an_account_is_shut_and_opened(store: Fresh) -> Outcome {
    with_accounts(&*store, &[account(1)]).await?;
    for enabled in [false, false, true, true] {
        let unit = store.begin().await?;
        assert!(unit.accounts().set_enabled(&account_id(1), enabled).await?);
        unit.commit().await?;
        let read = store.read().accounts().by_id(&account_id(1)).await?;
        assert_eq!(read.map(|account| account.disabled), Some(!enabled));
    }
    Ok(())
}

/// What is done to nobody does nothing, and says so.
pub async fn an_unknown_account_is_left_alone(store: Fresh) -> Outcome {
    with_accounts(&*store, &[account(1)]).await?;
    let (nobody, stamp) = (account_id(9), Stamp::new("stamp-1"));
    let unit = store.begin().await?;
    let accounts = unit.accounts();
    assert!(
        !accounts
            .set_password(&nobody, &stamp, Some(&hash("never")), &stamp)
            .await?
    );
    assert!(
        !accounts
            .rehash_password(&nobody, &hash("first"), &hash("never"))
            .await?
    );
    assert!(!accounts.set_enabled(&nobody, false).await?);
    accounts
        .mark_verified(&nobody, &address("user1@example.com"), now())
        .await?;
    assert!(accounts.credentials(&nobody).await?.is_none());
    unit.commit().await?;
    let read = store.read().accounts().by_id(&account_id(1)).await?;
    assert_eq!(read, Some(account(1).account));
    Ok(())
}

type Proof = (Option<regain_core::password::PasswordHash>, Stamp);

async fn credentials(store: &dyn Store, number: u8) -> Result<Option<Proof>, StoreError> {
    let read = store
        .read()
        .accounts()
        .credentials(&account_id(number))
        .await?;
    Ok(read.map(|credentials| (credentials.password, credentials.stamp)))
}

fn spelling(account: Account) -> (String, Option<String>) {
    let username = account
        .username
        .map(|username| username.as_str().to_owned());
    (account.email.as_str().to_owned(), username)
}
