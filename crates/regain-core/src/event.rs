//! What happened, for auditors and for metrics.

use crate::{account::AccountId, timestamp::Timestamp, token::TokenId};

/// One thing that happened to an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// What.
    pub kind: Kind,
    /// To whom.
    pub account: Option<AccountId>,
    /// Who did it, where that is somebody else.
    pub actor: Option<AccountId>,
    /// By which token.
    pub token: Option<TokenId>,
}

/// What can happen. The names are those of OWASP's logging vocabulary where it has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Somebody asked for a password reset; for whom is not known yet.
    PasswordResetRequested,
    /// A password-reset token was made.
    PasswordResetIssued,
    /// A password was reset.
    PasswordReset,
    /// A reset was called off by the person it was for.
    PasswordResetCancelled,
    /// A password was changed by somebody who knew the old one.
    PasswordChanged,
    /// A current password was wrong.
    CurrentPasswordWrong,
    /// An address was proven.
    EmailVerified,
    /// A message was handed over.
    MessageSent,
    /// A message will not be tried again.
    MessageDead,
}

impl Kind {
    /// The name in logs, in the audit table and in metrics.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PasswordResetRequested => "password_reset_requested",
            Self::PasswordResetIssued => "password_reset_issued",
            Self::PasswordReset => "password_reset",
            Self::PasswordResetCancelled => "password_reset_cancelled",
            Self::PasswordChanged => "password_changed",
            Self::CurrentPasswordWrong => "current_password_wrong",
            Self::EmailVerified => "email_verified",
            Self::MessageSent => "message_sent",
            Self::MessageDead => "message_dead",
        }
    }
}

/// Is told what happened, after it was committed.
pub trait Observe: Send + Sync {
    /// Takes note; must not block.
    fn observe(&self, event: &Event);
}

/// Tells nobody but the log.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nobody;

impl Observe for Nobody {
    fn observe(&self, _event: &Event) {}
}
