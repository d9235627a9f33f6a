//! Who has an account in every world.

use regain_core::{
    account::{Account, AccountId, Stamp},
    password::{Password, PasswordHash, hasher::PasswordHasher},
    principal::ADMIN as ADMIN_SCOPE,
    store::{NewAccount, Store, StoreError},
    timestamp::Timestamp,
};

/// Somebody with an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// The name to sign in with.
    pub username: Option<&'static str>,
    /// The address.
    pub email: &'static str,
    /// What the account has for a password.
    pub password: Secret,
    /// Whether the address is proven.
    pub verified: bool,
    /// Whether the account is shut.
    pub disabled: bool,
    /// What it may do.
    pub scopes: &'static [&'static str],
}

/// What an account has for a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secret {
    /// This one.
    Password(&'static str),
    /// None: it is locked, or never was set.
    Nothing,
    /// A stored hash that no hasher reads.
    Corrupt,
}

const SOMEBODY: Person = Person {
    username: None,
    email: "",
    password: Secret::Nothing,
    verified: true,
    disabled: false,
    scopes: &[],
};

/// Holds the scope `admin`.
pub const ADMIN: Person = Person {
    username: Some("admin"),
    email: "admin@example.com",
    password: Secret::Password("Admin-example-pass-1!"),
    scopes: &[ADMIN_SCOPE],
    ..SOMEBODY
};

/// Has proven her address.
pub const ALICE: Person = Person {
    username: Some("alice"),
    email: "alice@example.com",
    password: Secret::Password("Alice-example-pass-1!"),
    ..SOMEBODY
};

/// Has not proven the address.
pub const NEWCOMER: Person = Person {
    username: Some("newcomer"),
    email: "newcomer@example.com",
    password: Secret::Password("Newcomer-example-pass-1!"),
    verified: false,
    ..SOMEBODY
};

/// May not use the application any more.
pub const DISABLED: Person = Person {
    username: Some("disabled"),
    email: "disabled@example.com",
    password: Secret::Password("Disabled-example-pass-1!"),
    disabled: true,
    ..SOMEBODY
};

/// Has a password that an administrator took away.
pub const LOCKED: Person = Person {
    username: Some("locked"),
    email: "locked@example.com",
    ..SOMEBODY
};

/// Never had a password.
pub const PASSWORDLESS: Person = Person {
    username: Some("passwordless"),
    email: "passwordless@example.com",
    ..SOMEBODY
};

/// Has no username.
pub const UNNAMED: Person = Person {
    email: "unnamed@example.com",
    password: Secret::Password("Unnamed-example-pass-1!"),
    ..SOMEBODY
};

/// Has a stored hash that cannot be read.
pub const CORRUPT: Person = Person {
    username: Some("corrupt"),
    email: "corrupt@example.com",
    password: Secret::Corrupt,
    ..SOMEBODY
};

/// Everybody.
pub const EVERYBODY: [Person; 8] = [
    ADMIN,
    ALICE,
    NEWCOMER,
    DISABLED,
    LOCKED,
    PASSWORDLESS,
    UNNAMED,
    CORRUPT,
];

impl Person {
    /// The account's id.
    pub fn id(&self) -> AccountId {
        let (name, _) = self.email.split_once('@').unwrap_or((self.email, ""));
        AccountId::new(format!("account-{name}"))
    }

    /// The password.
    ///
    /// # Panics
    ///
    /// Where the account has none.
    pub fn password(&self) -> &'static str {
        match self.password {
            Secret::Password(password) => password,
            Secret::Nothing | Secret::Corrupt => panic!("{} has no password", self.email),
        }
    }

    fn account(&self, now: Timestamp) -> Account {
        Account {
            id: self.id(),
            username: self.username.map(|name| name.parse().expect("a username")),
            email: self.email.parse().expect("an address"),
            email_verified_at: self.verified.then_some(now),
            name: None,
            locale: None,
            time_zone: None,
            scopes: self.scopes.iter().map(|&scope| scope.to_owned()).collect(),
            disabled: self.disabled,
            created_at: now,
        }
    }

    fn hash(&self, hasher: &dyn PasswordHasher) -> Option<PasswordHash> {
        match self.password {
            Secret::Password(text) => {
                let hash = hasher.hash(&Password::new(text.to_owned()));
                Some(hash.expect("it hashes"))
            }
            Secret::Nothing => None,
            Secret::Corrupt => Some(PasswordHash::new("$scrypt$corrupt".to_owned())),
        }
    }
}

/// Adds everybody to a store.
///
/// # Errors
///
/// When the store failed.
pub async fn move_in(
    store: &dyn Store,
    hasher: &dyn PasswordHasher,
    now: Timestamp,
) -> Result<(), StoreError> {
    let work = store.begin().await?;
    for person in EVERYBODY {
        let stamp = Stamp::new(format!("stamp-{}", person.email));
        let account = person.account(now);
        let new = NewAccount {
            account,
            password: person.hash(hasher),
            stamp,
        };
        assert!(
            work.accounts().create(&new).await?.is_some(),
            "{} is new",
            person.email
        );
    }
    work.commit().await
}
