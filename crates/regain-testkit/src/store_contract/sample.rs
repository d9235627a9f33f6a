//! Values to write: the same number makes the same value.
#![expect(clippy::expect_used, reason = "the samples are valid")]

use std::time::Duration;

use regain_core::{
    account::{Account, AccountId, Login, Stamp},
    cooldown,
    email_address::EmailAddress,
    entropy::{Entropy, Seeded},
    locale::Locale,
    outbox::{Ask, Claim, Intent, Kind, Lease, MessageId, Target},
    password::PasswordHash,
    principal::SignedInBy,
    session::{Session, SessionId},
    store::{NewAccount, Store, StoreError, StoredKey},
    timestamp::Timestamp,
    token::{HandedOver, Purpose, Record, SecretHash, State, Subject, TokenId},
};

/// 2026-11-22T08:00:00Z.
pub(super) fn now() -> Timestamp {
    Timestamp::from_milliseconds(1_795_334_400_000)
}

pub(super) fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

/// The smallest step of time.
pub(super) const TICK: Duration = Duration::from_millis(1);

pub(super) fn draw<const N: usize>(number: u8) -> [u8; N] {
    let entropy = Seeded::new(number.into());
    (&entropy as &dyn Entropy).draw()
}

pub(super) fn address(text: &str) -> EmailAddress {
    text.parse().expect("an address")
}

pub(super) fn login(text: &str) -> Login {
    text.parse().expect("a login")
}

pub(super) fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect("a tag")
}

/// An id as it is proposed: a store may choose another one.
pub(super) fn account_id(number: u8) -> AccountId {
    AccountId::new(format!("01930a1b-2c3d-7e4f-8a5b-0000000000{number:02x}"))
}

/// An account of which nothing is known but the address `user<number>@example.com`.
pub(super) fn account(number: u8) -> NewAccount {
    let account = Account {
        id: account_id(number),
        username: None,
        email: address(&format!("user{number}@example.com")),
        email_verified_at: None,
        name: None,
        locale: None,
        time_zone: None,
        scopes: Vec::new(),
        disabled: false,
        created_at: now(),
    };
    NewAccount {
        account,
        password: Some(hash("first")),
        stamp: Stamp::new("stamp-1"),
    }
}

pub(super) fn hash(text: &str) -> PasswordHash {
    PasswordHash::new(format!("$test${text}"))
}

pub(super) fn token_id(number: u8) -> TokenId {
    TokenId::from_bytes(draw(number))
}

pub(super) fn secret_hash(number: u8) -> SecretHash {
    SecretHash::from_bytes(draw(number))
}

/// A living token of account 1 that expires in half an hour, signed by the key of generation 1.
pub(super) fn record(number: u8) -> Record {
    Record {
        id: token_id(number),
        purpose: Purpose::PasswordReset,
        subject: Subject::Credentials(account_id(1), Stamp::new("stamp-1")),
        address: address("user1@example.com"),
        partner: None,
        flow: None,
        generation: 1,
        secret_hash: secret_hash(number),
        issued_at: now(),
        expires_at: now() + seconds(1800),
        handed_over: HandedOver::Message,
        fixed_dates: false,
        state: State::Live,
    }
}

/// The key that signs [`record`]s.
pub(super) fn key(generation: u32) -> StoredKey {
    StoredKey {
        ring: Purpose::PasswordReset.ring().as_str().to_owned(),
        generation,
        public: draw::<32>(1).to_vec(),
        sealed: "v4.local.first".to_owned(),
        created_at: now(),
        retires_at: None,
        invalidated_at: None,
    }
}

pub(super) fn message_id(number: u8) -> MessageId {
    MessageId::from_bytes(draw(number))
}

/// A message to whoever answers to `user<number>@example.com`.
pub(super) fn intent(number: u8) -> Intent {
    Intent {
        id: message_id(number),
        kind: Kind::PasswordReset,
        target: Target::Login(login(&format!("user{number}@example.com"))),
        token: None,
        lifetime: seconds(1800),
        new_address: None,
        requested_locale: None,
        accepted_locales: Vec::new(),
        flow: None,
        device: None,
        created_at: now(),
    }
}

pub(super) fn lease(number: u8) -> Lease {
    Lease(draw(number))
}

/// A claim at `at` that lapses after a minute.
pub(super) fn claim(number: u8, at: Timestamp) -> Claim {
    Claim {
        lease: lease(number),
        now: at,
        until: at + seconds(60),
        limit: 10,
    }
}

pub(super) fn cooldown_key(number: u8) -> cooldown::Key {
    cooldown::Key::asked(
        cooldown::Flow::Reset,
        &login(&format!("user{number}@example.com")),
    )
}

/// A minute from `from` on.
pub(super) fn reservation(number: u8, from: Timestamp) -> cooldown::Reservation {
    cooldown::Reservation {
        key: cooldown_key(number),
        from,
        until: from + seconds(60),
    }
}

/// Asks at `at` for message `message`, under the cooldown of `number`.
pub(super) fn ask(number: u8, message: u8, at: Timestamp) -> Ask {
    let intent = Intent {
        created_at: at,
        ..intent(message)
    };
    Ask {
        cooldown: reservation(number, at),
        intent,
        token: None,
        claim: None,
        newest: None,
        capacity: 100,
    }
}

/// A session of `account`.
pub(super) fn session(number: u8, account: &AccountId) -> Session {
    Session {
        id: SessionId::new(format!("session-{number}")),
        account: account.clone(),
        secret_hash: draw(number),
        created_at: now(),
        last_seen_at: now(),
        user_agent: None,
        signed_in_by: SignedInBy::Password,
    }
}

/// Writes accounts, in a unit of work of their own, and answers them as they are there: with the store's own ids, and without
/// what it has no place for.
pub(super) async fn with_accounts<const N: usize>(
    store: &dyn Store,
    mut accounts: [NewAccount; N],
) -> Result<[NewAccount; N], StoreError> {
    let unit = store.begin().await?;
    for new in &mut accounts {
        let created = unit.accounts().create(new).await?;
        let id = created.expect("it is new");
        let read = unit.accounts().by_id(&id).await?;
        new.account = read.expect("it is there");
        assert_eq!(new.account.id, id);
        let held = unit.accounts().credentials(&new.account.id).await?;
        new.stamp = held.expect("it is there").stamp;
    }
    unit.commit().await?;
    Ok(accounts)
}

/// The stamp that follows when `next` is written: that one, where the store has a place for it.
pub(super) async fn moved(
    store: &dyn Store,
    before: &NewAccount,
    next: &str,
) -> Result<Stamp, StoreError> {
    let held = store
        .read()
        .accounts()
        .credentials(&before.account.id)
        .await?;
    let held = held.expect("it is there").stamp;
    assert_ne!(held, before.stamp);
    let keeps_stamps = before.stamp == account(0).stamp;
    Ok(if keeps_stamps { Stamp::new(next) } else { held })
}

/// Writes tokens and the key of generation 1, in a unit of work of their own.
pub(super) async fn with_tokens(store: &dyn Store, records: &[Record]) -> Result<(), StoreError> {
    let unit = store.begin().await?;
    unit.keys().insert_if_absent(&key(1)).await?;
    for record in records {
        unit.tokens().insert(record).await?;
    }
    unit.commit().await
}

/// Writes messages, in a unit of work of their own.
pub(super) async fn with_messages(store: &dyn Store, intents: &[Intent]) -> Result<(), StoreError> {
    let unit = store.begin().await?;
    for intent in intents {
        unit.outbox().add(intent, None).await?;
    }
    unit.commit().await
}

/// Writes sessions, in a unit of work of their own.
pub(super) async fn with_sessions(
    store: &dyn Store,
    sessions: &[Session],
) -> Result<(), StoreError> {
    let unit = store.begin().await?;
    for session in sessions {
        unit.sessions().start(session).await?;
    }
    unit.commit().await
}
