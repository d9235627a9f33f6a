//! The outbox: messages that are owed to people, until they are handed over.
//!
//! The asking path writes an [`Intent`], which holds no secret and not even whose account is meant. The courier
//! resolves it, and notes what it [`Prepared`] before the first attempt.

use async_trait::async_trait;

use crate::{
    account::Login,
    cooldown,
    email_address::EmailAddress,
    store::StoreError,
    timestamp::Timestamp,
    token::{Record, TokenId},
};

pub use intent::{Intent, Target};
pub use kind::Kind;
pub use message_id::MessageId;
pub(crate) use plan::Plan;

mod intent;
mod kind;
mod message_id;
pub(crate) mod notice;
mod plan;

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
            | (
                None,
                Target::Account { address, .. }
                | Target::Pair { address, .. }
                | Target::Login(Login::Email(address)),
            ) => address.masked(),
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
    /// Where it is noted that this is the newest of its kind, as a cooldown that ends when the intent was created.
    pub newest: Option<cooldown::Key>,
    /// How many messages may wait at most.
    pub capacity: u32,
}

impl Ask {
    /// What notes that it is the newest, where that matters. Two of one millisecond are both.
    pub fn newest(&self) -> Option<cooldown::Reservation> {
        let key = self.newest.clone()?;
        let (from, until) = (self.intent.created_at, self.intent.created_at);
        Some(cooldown::Reservation { key, from, until })
    }
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

    /// Messages in this state, newest first, from after `before` on: `limit`, or fewer where there are no more. What
    /// cannot be read is left out.
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
