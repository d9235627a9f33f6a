//! Accounts: finding them, and changing what proves them.
#![expect(clippy::expect_used, reason = "what is not there is a broken promise")]

use regain_core::{
    account::{Account, AccountId, Login, Stamp},
    store::{NewAccount, Store, StoreError},
};

use super::{
    Fresh, Outcome,
    race::race,
    sample::{
        account, account_id, address, hash, locale, login, moved, now, seconds, with_accounts,
    },
};

/// What is found by any name is the account, and nobody else's.
pub async fn an_account_is_found_by_id_address_and_username(store: Fresh) -> Outcome {
    let mut ada = account(1);
    ada.account.username = "Ada".parse().ok();
    let [ada, _] = with_accounts(&*store, [ada, account(2)]).await?;
    let ada = ada.account.id;
    let accounts = store.read().accounts();
    let id = |found: Option<Account>| found.map(|account| account.id);
    assert_eq!(id(accounts.by_id(&ada).await?), Some(ada.clone()));
    for name in ["user1@example.com", "USER1@Example.COM", "Ada", "aDA"] {
        assert_eq!(
            id(accounts.by_login(&login(name)).await?),
            Some(ada.clone()),
            "{name}"
        );
    }
    for name in ["user3@example.com", "user1", "user1@example.org", "adaa"] {
        assert_eq!(id(accounts.by_login(&login(name)).await?), None, "{name}");
    }
    let known = ada.as_str();
    let others = [
        known.to_uppercase(),
        format!("{known} "),
        format!(" {known}"),
        format!("+{known}"),
        format!("0{known}"),
        format!("{known}\0"),
        known.replace('-', ""),
        "Ünïcode/1 '\"%".to_owned(),
        "9223372036854775808".to_owned(),
        String::new(),
    ];
    for other in others.into_iter().filter(|other| other != known) {
        let found = accounts.by_id(&AccountId::new(&*other)).await?;
        assert_eq!(id(found), None, "{other:?}");
        let credentials = accounts.credentials(&AccountId::new(&*other)).await?;
        assert!(credentials.is_none(), "{other:?}");
    }
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
    let given = [full, account(2)];
    let written = with_accounts(&*store, given.clone()).await?;
    for (mut given, written) in given.into_iter().zip(written) {
        given.account.id = written.account.id;
        let written = given;
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
    let [ada, bob] = with_accounts(&*store, [account(1), account(2)]).await?;
    let (id, first, second) = (&ada.account.id, &ada.stamp, Stamp::new("stamp-2"));
    let unit = store.begin().await?;
    let accounts = unit.accounts();
    let never = hash("never");
    let never = Some(&never);
    assert!(!accounts.set_password(id, &second, never, &second).await?);
    assert!(
        accounts
            .set_password(id, first, Some(&hash("second")), &second)
            .await?
    );
    assert!(!accounts.set_password(id, first, never, &second).await?);
    unit.commit().await?;
    let moved = moved(&*store, &ada, "stamp-2").await?;
    assert_eq!(
        credentials(&*store, &ada).await?,
        Some((Some(hash("second")), moved))
    );
    assert_eq!(
        credentials(&*store, &bob).await?,
        Some((Some(hash("first")), bob.stamp))
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
    let [ada] = with_accounts(&*store, [first]).await?;
    let unit = store.begin().await?;
    let (accounts, id) = (unit.accounts(), ada.account.id.clone());
    let next = Stamp::new("next");
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
    let held = credentials(&*store, &ada).await?;
    assert_eq!(held, Some((None, other_case)));
    Ok(())
}

/// Of several who read the same stamp, one writes.
pub async fn of_racing_passwords_one_is_written(store: Fresh) -> Outcome {
    let [ada] = with_accounts(&*store, [account(1)]).await?;
    let written = race(|number| {
        let (store, id, first) = (store.clone(), ada.account.id.clone(), ada.stamp.clone());
        async move {
            let unit = store.begin().await?;
            let next = format!("next-{number}");
            let hash = hash(&number.to_string());
            let accounts = unit.accounts();
            let written = accounts
                .set_password(&id, &first, Some(&hash), &Stamp::new(next.as_str()))
                .await?;
            unit.commit().await?;
            Ok(written.then_some((hash, next)))
        }
    })
    .await?;
    let mut winners = written.into_iter().flatten();
    let (hash, next) = winners.next().expect("a winner");
    assert_eq!(winners.next(), None);
    let moved = moved(&*store, &ada, &next).await?;
    assert_eq!(credentials(&*store, &ada).await?, Some((Some(hash), moved)));
    Ok(())
}

/// A locked password is gone, and the stamp is new.
pub async fn a_locked_password_is_none(store: Fresh) -> Outcome {
    let [ada] = with_accounts(&*store, [account(1)]).await?;
    let unit = store.begin().await?;
    let (id, next) = (&ada.account.id, Stamp::new("stamp-2"));
    assert!(
        unit.accounts()
            .set_password(id, &ada.stamp, None, &next)
            .await?
    );
    unit.commit().await?;
    let moved = moved(&*store, &ada, "stamp-2").await?;
    assert_eq!(credentials(&*store, &ada).await?, Some((None, moved)));
    Ok(())
}

/// A better hash of the same password takes the place of the hash that it was made beside, and of no other.
pub async fn a_better_hash_replaces_its_own_only(store: Fresh) -> Outcome {
    let [ada] = with_accounts(&*store, [account(1)]).await?;
    let id = &ada.account.id;
    let unit = store.begin().await?;
    let accounts = unit.accounts();
    for other in ["other", "FIRST", "fírst", "first "] {
        let replaced = accounts
            .rehash_password(id, &hash(other), &hash("never"))
            .await?;
        assert!(!replaced, "{other:?}");
    }
    assert!(
        accounts
            .rehash_password(id, &hash("first"), &hash("better"))
            .await?
    );
    unit.commit().await?;
    let held = credentials(&*store, &ada).await?;
    let (password, stamp) = held.expect("it is there");
    assert_eq!(password, Some(hash("better")));
    // One that is derived moves with the hash.
    let keeps_stamps = ada.stamp == account(1).stamp;
    assert_eq!(stamp == ada.stamp, keeps_stamps);
    Ok(())
}

/// The first proof of an address counts, and only while the account still holds it.
pub async fn an_address_is_proven_once_and_while_it_is_held(store: Fresh) -> Outcome {
    let [ada, bob] = with_accounts(&*store, [account(1), account(2)]).await?;
    let id = &ada.account.id;
    let unit = store.begin().await?;
    let accounts = unit.accounts();
    for other in ["user1@example.org", "user2@example.com"] {
        accounts
            .mark_verified(id, &address(other), now() + seconds(1))
            .await?;
    }
    let unproven = accounts.by_id(id).await?;
    assert_eq!(unproven.and_then(|account| account.email_verified_at), None);
    for (spelling, at) in [("User1@example.com", 2), ("user1@example.com", 3)] {
        accounts
            .mark_verified(id, &address(spelling), now() + seconds(at))
            .await?;
    }
    unit.commit().await?;
    let accounts = store.read().accounts();
    let proven = accounts.by_id(id).await?;
    assert_eq!(
        proven.and_then(|account| account.email_verified_at),
        Some(now() + seconds(2))
    );
    let other = accounts.by_id(&bob.account.id).await?;
    assert_eq!(other.and_then(|account| account.email_verified_at), None);
    Ok(())
}

/// Shutting and opening an account, as often as one likes.
pub async fn an_account_is_shut_and_opened(store: Fresh) -> Outcome {
    let [ada] = with_accounts(&*store, [account(1)]).await?;
    let id = &ada.account.id;
    for enabled in [false, false, true, true] {
        let unit = store.begin().await?;
        assert!(unit.accounts().set_enabled(id, enabled).await?);
        unit.commit().await?;
        let read = store.read().accounts().by_id(id).await?;
        assert_eq!(read.map(|account| account.disabled), Some(!enabled));
        let unit = store.begin().await?;
        assert!(!unit.accounts().set_enabled(&account_id(9), enabled).await?);
    }
    Ok(())
}

/// What is done to nobody does nothing, and says so.
pub async fn an_unknown_account_is_left_alone(store: Fresh) -> Outcome {
    let [ada] = with_accounts(&*store, [account(1)]).await?;
    for nobody in [account_id(9), AccountId::new("9")] {
        let unit = store.begin().await?;
        let accounts = unit.accounts();
        assert!(
            !accounts
                .set_password(&nobody, &ada.stamp, Some(&hash("never")), &ada.stamp)
                .await?
        );
        assert!(
            !accounts
                .rehash_password(&nobody, &hash("first"), &hash("never"))
                .await?
        );
        accounts
            .mark_verified(&nobody, &address("user1@example.com"), now())
            .await?;
        assert!(accounts.credentials(&nobody).await?.is_none());
        unit.commit().await?;
    }
    let read = store.read().accounts().by_id(&ada.account.id).await?;
    assert_eq!(read, Some(ada.account));
    Ok(())
}

type Proof = (Option<regain_core::password::PasswordHash>, Stamp);

async fn credentials(store: &dyn Store, of: &NewAccount) -> Result<Option<Proof>, StoreError> {
    let read = store.read().accounts().credentials(&of.account.id).await?;
    Ok(read.map(|credentials| (credentials.password, credentials.stamp)))
}

fn spelling(account: Account) -> (String, Option<String>) {
    let username = account
        .username
        .map(|username| username.as_str().to_owned());
    (account.email.as_str().to_owned(), username)
}
