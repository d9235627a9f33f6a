//! The outbox: messages that are owed to people, until they are handed over.
//!
//! The asking path writes an [`Intent`], which holds no secret and not even whose account is meant. The courier
//! resolves it, and notes what it [`Prepared`] before the first attempt.

use std::time::Duration;

use async_trait::async_trait;

use crate::{
    account::{AccountId, Login},
    cooldown,
    device::Device,
    email_address::EmailAddress,
    entropy::{Entropy, uuid_v7},
    locale::Locale,
    store::StoreError,
    timestamp::Timestamp,
    token::{Record, TokenId},
};

pub(crate) use plan::Plan;

pub(crate) mod notice;
mod plan;

/// The id of a message: UUID version 7, so that ids sort by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId([u8; 16]);

impl MessageId {
    /// A new id (RFC 9562 §5.7).
    pub(crate) fn fresh(now: Timestamp, entropy: &dyn Entropy) -> Self {
        Self(uuid_v7(now, entropy))
    }

    /// Takes a stored id.
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Reads what `Display` wrote.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = data_encoding::HEXLOWER.decode(text.as_bytes()).ok()?;
        Some(Self(bytes.try_into().ok()?))
    }

    /// The bytes, for stores.
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

/// 32 hexadecimal digits.
impl std::fmt::Display for MessageId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&data_encoding::HEXLOWER.encode(&self.0))
    }
}

/// Which message is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The link to set a new password; or, to a stranger, that there is no account.
    PasswordReset,
    /// The same link, asked for by an administrator.
    PasswordResetByAdministrator,
    /// The notice that a password was changed or reset.
    PasswordChanged,
    /// The link to prove the account's address.
    EmailVerification,
    /// The link that gives the account another address; or, to the owner of a taken one, that somebody asked for it.
    EmailChange,
    /// The link by which the holder of the present address agrees to another one.
    EmailChangeApproval,
    /// The notice, with a link to take it back, that another address was asked for.
    EmailChangeAsked,
    /// The same once the account has the other address.
    EmailChanged,
    /// The notice that such a change was taken back.
    EmailChangeReverted,
    /// The link to register; or, to the owner of a taken address, that somebody asked for it.
    Registration,
    /// The link to register, by an administrator's invitation.
    Invitation,
    /// The notice that an administrator has approved the account.
    Approved,
    /// The notice that the application is set up.
    SetupDone,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 13] = [
        Self::PasswordReset,
        Self::PasswordResetByAdministrator,
        Self::PasswordChanged,
        Self::EmailVerification,
        Self::EmailChange,
        Self::EmailChangeApproval,
        Self::EmailChangeAsked,
        Self::EmailChanged,
        Self::EmailChangeReverted,
        Self::Registration,
        Self::Invitation,
        Self::Approved,
        Self::SetupDone,
    ];

    /// The name in stores and metrics.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PasswordReset => "password_reset",
            Self::PasswordResetByAdministrator => "password_reset_by_administrator",
            Self::PasswordChanged => "password_changed",
            Self::EmailVerification => "email_verification",
            Self::EmailChange => "email_change",
            Self::EmailChangeApproval => "email_change_approval",
            Self::EmailChangeAsked => "email_change_asked",
            Self::EmailChanged => "email_changed",
            Self::EmailChangeReverted => "email_change_reverted",
            Self::Registration => "registration",
            Self::Invitation => "invitation",
            Self::Approved => "approved",
            Self::SetupDone => "setup_done",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// Whom a message is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Whoever answers to this, if anybody does.
    Login(Login),
    /// This account, at this address: the one it has, it had, or it is to have.
    Account {
        /// The account.
        id: AccountId,
        /// The address.
        address: EmailAddress,
    },
}

/// A message that is owed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intent {
    /// The message's id.
    pub id: MessageId,
    /// Which message.
    pub kind: Kind,
    /// For whom.
    pub target: Target,
    /// The token that it carries, where that was made with the intent.
    pub token: Option<TokenId>,
    /// The life of a token that is yet to be made.
    pub lifetime: Duration,
    /// The other address that it speaks of, where it tells of a change.
    pub new_address: Option<EmailAddress>,
    /// The language that was asked for; it stands over the account's own.
    pub requested_locale: Option<Locale>,
    /// The languages of the asker's browser, best first; the account's own stands over them.
    pub accepted_locales: Vec<Locale>,
    /// Roughly what was asked from.
    pub device: Option<Device>,
    /// When.
    pub created_at: Timestamp,
}

impl Intent {
    /// A message without a token that tells `account` at `address` what happened at `at`.
    ///
    /// It is in the reader's language, never in that of the browser that caused it.
    pub(crate) fn notice(
        kind: Kind,
        account: &AccountId,
        address: &EmailAddress,
        at: Timestamp,
        entropy: &dyn Entropy,
    ) -> Self {
        Self {
            id: MessageId::fresh(at, entropy),
            kind,
            target: Target::Account {
                id: account.clone(),
                address: address.clone(),
            },
            token: None,
            lifetime: Duration::ZERO,
            new_address: None,
            requested_locale: None,
            accepted_locales: Vec::new(),
            device: None,
            created_at: at,
        }
    }

    /// The message that carries a token which was made already, to an address of nobody's.
    pub(crate) fn to_stranger(kind: Kind, record: &Record, entropy: &dyn Entropy) -> Self {
        Self {
            id: MessageId::fresh(record.issued_at, entropy),
            kind,
            target: Target::Login(Login::Email(record.address.clone())),
            token: Some(record.id),
            lifetime: record.lifetime(),
            new_address: None,
            requested_locale: None,
            accepted_locales: Vec::new(),
            device: None,
            created_at: record.issued_at,
        }
    }

    /// The message that carries a token which was made already.
    pub(crate) fn carrying(
        kind: Kind,
        account: &AccountId,
        record: &Record,
        at: Timestamp,
        entropy: &dyn Entropy,
    ) -> Self {
        Self {
            token: Some(record.id),
            lifetime: record.lifetime(),
            ..Self::notice(kind, account, &record.address, at, entropy)
        }
    }
}

/// What the courier settled before the first attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    /// The stored address that the message goes to.
    pub to: EmailAddress,
    /// The token that it carries; none for notices and strangers.
    pub token: Option<TokenId>,
    /// The message's `Date`.
    pub dated_at: Timestamp,
    /// Whether somebody may have seen it: an attempt is running, reached DATA, or was lost without an outcome. Then
    /// every retry must be byte-equal.
    pub seen: bool,
    /// Whether it got new dates after it may have been seen. That happens once.
    pub redated: bool,
}

impl Prepared {
    /// Settled now, and seen by nobody yet.
    pub(crate) fn new(to: EmailAddress, token: Option<TokenId>, now: Timestamp) -> Self {
        Self {
            to,
            token,
            dated_at: now,
            seen: false,
            redated: false,
        }
    }
}

/// A message in the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What is owed.
    pub intent: Intent,
    /// What was settled.
    pub prepared: Option<Prepared>,
    /// Whether it is still owed.
    pub state: State,
    /// How many attempts were begun.
    pub attempts: u32,
    /// When the next attempt is due.
    pub next_attempt_at: Timestamp,
    /// How the last attempt failed, in words without addresses.
    pub failure: Option<String>,
}

impl Entry {
    /// Whom it is for, masked.
    pub fn to_masked(&self) -> String {
        let prepared = self.prepared.as_ref().map(|prepared| &prepared.to);
        match (prepared, &self.intent.target) {
            (Some(address), _)
            | (None, Target::Account { address, .. } | Target::Login(Login::Email(address))) => {
                address.masked()
            }
            (None, Target::Login(Login::Username(username))) => {
                let first = username.as_str().chars().take(1);
                first.chain("•••".chars()).collect()
            }
        }
    }
}

/// Whether a message is still owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// It is.
    Waiting,
    /// It was handed over.
    Sent,
    /// It cannot be delivered.
    Dead,
    /// It could not be delivered in time.
    Expired,
    /// A newer one took its place, or its token died.
    Superseded,
    /// Nothing had to be sent: another message said it, or nobody was there to tell.
    Settled,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 6] = [
        Self::Waiting,
        Self::Sent,
        Self::Dead,
        Self::Expired,
        Self::Superseded,
        Self::Settled,
    ];

    /// The name in stores.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sent => "sent",
            Self::Dead => "dead",
            Self::Expired => "expired",
            Self::Superseded => "superseded",
            Self::Settled => "settled",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

/// The fencing value of a claim: who does not hold it any more cannot write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lease(pub [u8; 16]);

/// A claim on what is due.
#[derive(Clone, Copy, Debug)]
pub struct Claim {
    /// The fencing value.
    pub lease: Lease,
    /// The present.
    pub now: Timestamp,
    /// When the claim lapses.
    pub until: Timestamp,
    /// How many messages at most.
    pub limit: u32,
}

/// How an attempt ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The message will not be tried again.
    Ended {
        /// As what; never `Waiting`.
        state: State,
        /// When.
        at: Timestamp,
        /// Why, in words without addresses.
        failure: Option<String>,
    },
    /// It will.
    Retry {
        /// When.
        at: Timestamp,
        /// Why, in words without addresses.
        failure: String,
        /// Whether somebody may have seen it.
        seen: bool,
    },
}

/// Everything that the asking path writes.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The cooldown to take.
    pub cooldown: cooldown::Reservation,
    /// The message that is owed then.
    pub intent: Intent,
    /// The token that was made with it.
    pub token: Option<Record>,
    /// Who attempts it at once, so that nobody else claims it meanwhile.
    pub claim: Option<Claim>,
    /// How many messages may wait at most.
    pub capacity: u32,
}

/// What became of an [`Ask`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The message is owed.
    Owed,
    /// A cooldown is running.
    CoolingDown {
        /// When it ends.
        until: Timestamp,
    },
    /// The outbox is full: for everyone.
    Full,
}

/// Reading the outbox.
#[async_trait]
pub trait FindOutbox: Send + Sync {
    /// The message with this id.
    async fn find(&self, id: MessageId) -> Result<Option<Entry>, StoreError>;

    /// Messages in this state, newest first, from after `before` on: `limit` at most. What cannot be read is left out.
    async fn list(
        &self,
        state: State,
        before: Option<MessageId>,
        limit: u32,
    ) -> Result<Vec<Entry>, StoreError>;

    /// When the next attempt of any waiting message is due; leases count.
    async fn next_due(&self) -> Result<Option<Timestamp>, StoreError>;
}

/// Changing the outbox, inside a unit of work.
#[async_trait]
pub trait Outbox: FindOutbox {
    /// Adds a message that is owed at once; with a `claim` it is leased from the start, and its first attempt counted.
    async fn add(&self, intent: &Intent, claim: Option<&Claim>) -> Result<(), StoreError>;

    /// Owes a dead message again, due at `at`; `false` where it is not dead.
    async fn revive(&self, id: MessageId, at: Timestamp) -> Result<bool, StoreError>;

    /// Leases what is due, oldest first, and counts an attempt on each. A message that cannot be read ends as dead. What is leased is claimed by nobody else until
    /// the lease lapses.
    async fn claim(&self, claim: &Claim) -> Result<Vec<Entry>, StoreError>;

    /// Notes what was settled; `false` where the lease is lost.
    async fn prepare(
        &self,
        id: MessageId,
        lease: Lease,
        prepared: &Prepared,
    ) -> Result<bool, StoreError>;

    /// Writes how an attempt ended and gives the lease back; `false` where it is lost.
    async fn settle(
        &self,
        id: MessageId,
        lease: Lease,
        outcome: &Outcome,
    ) -> Result<bool, StoreError>;

    /// Removes messages that ended before `before`. Answers how many.
    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError>;
}
