//! What the asking path writes.

use std::time::Duration;

use super::{Kind, MessageId};
use crate::{
    account::{AccountId, Login},
    code::FlowHash,
    device::Device,
    email_address::EmailAddress,
    entropy::Entropy,
    locale::Locale,
    timestamp::Timestamp,
    token::{Record, TokenId},
};

/// Whom a message is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Whoever answers to this, if anybody does.
    Login(Login),
    /// Whoever answers to both, if anybody does.
    Pair {
        /// The login.
        login: Login,
        /// The address.
        address: EmailAddress,
    },
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
    /// The flow that it was asked for in, where there is one.
    pub flow: Option<FlowHash>,
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
            flow: None,
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
            flow: None,
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
