//! The accounts that every example has.

use regain::{
    account::{Account, AccountId, Stamp, Username},
    email_address::{EmailAddress, NotAnAddress},
    password::PasswordHash,
    store::{NewAccount, Store, StoreError},
    timestamp::Timestamp,
};

/// The password of the accounts that `--accounts` makes.
pub const SEEDED_PASSWORD: &str = "Regain-example-pass-1!";

/// Login, password, and what is special about the accounts that every example has.
pub const SIGN_INS: [(&str, &str, &str); 3] = [
    ("alice", "Alice-example-pass-1!", ""),
    ("admin", "Admin-example-pass-1!", "scope admin"),
    (
        "newcomer",
        "Newcomer-example-pass-1!",
        "address not verified",
    ),
];

struct Seed {
    id: &'static str,
    username: &'static str,
    scope: Option<&'static str>,
    verified: bool,
    /// `Admin-example-pass-1!` and so on, by scrypt at cost 17.
    hash: &'static str,
}

const SEEDS: [Seed; 3] = [
    Seed {
        id: "0197a000-0000-7000-8000-00000000ad01",
        username: "admin",
        scope: Some("admin"),
        verified: true,
        hash: "$scrypt$ln=17,r=8,p=1$lGn7nWka3k7XMUl2iwXk1w$LhOEP5Cy9LBnsbFCUopFEfW5M5gsYFuHr+tGxYkQKn0",
    },
    Seed {
        id: "0197a000-0000-7000-8000-00000000a11c",
        username: "alice",
        scope: None,
        verified: true,
        hash: "$scrypt$ln=17,r=8,p=1$5xnq3gStYqHrmOuxgkLZoQ$SWgb3PCZNL6g4KjZ1vjKa4JNlanap9F9wGVz1RIofms",
    },
    Seed {
        id: "0197a000-0000-7000-8000-0000000e3c0e",
        username: "newcomer",
        scope: None,
        verified: false,
        hash: "$scrypt$ln=17,r=8,p=1$KubzXDmLFxl3bEsJCzVb2w$g5YK7UahUqoL+vs+hTEknuukDpl4kedsWr+s/HcSUtk",
    },
];

/// Adds the accounts that are not there yet, and `many` more with one password's `hash`.
///
/// # Errors
///
/// [`StoreError`] when nothing was added.
pub async fn seed(
    store: &dyn Store,
    many: u32,
    hash: &PasswordHash,
    now: Timestamp,
) -> Result<(), StoreError> {
    let work = store.begin().await?;
    for seed in SEEDS {
        let scopes = seed.scope.into_iter().map(str::to_owned).collect();
        let hash = PasswordHash::new(seed.hash.to_owned());
        let account = account(seed.id, seed.username, now).map_err(StoreError::new)?;
        let email_verified_at = account.email_verified_at.filter(|_| seed.verified);
        let account = Account {
            scopes,
            email_verified_at,
            ..account
        };
        work.accounts().create(&new(account, hash)).await?;
    }
    for number in 1..=many {
        let id = format!("0197a000-0000-7000-8001-{number:012}");
        let account = account(&id, &format!("user{number:06}"), now).map_err(StoreError::new)?;
        work.accounts().create(&new(account, hash.clone())).await?;
    }
    work.commit().await
}

fn account(id: &str, username: &str, now: Timestamp) -> Result<Account, NotAnAddress> {
    let email: EmailAddress = format!("{username}@example.com").parse()?;
    Ok(Account {
        id: AccountId::new(id),
        username: username.parse::<Username>().ok(),
        email,
        email_verified_at: Some(now),
        name: None,
        locale: None,
        time_zone: None,
        scopes: Vec::new(),
        disabled: false,
        created_at: now,
    })
}

fn new(account: Account, hash: PasswordHash) -> NewAccount {
    // The first stamp may be guessable: it proves nothing, it only has to change.
    let stamp = Stamp::new(format!("seed-{}", account.id));
    NewAccount {
        account,
        password: Some(hash),
        stamp,
    }
}
