//! What happened, for auditors and for metrics.

use std::fmt;

use crate::{account::AccountId, timestamp::Timestamp, token::TokenId};

#[cfg(test)]
mod tests;

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
    /// The code of a message was wrong.
    CodeWrong,
    /// A code was tried after too many that were wrong; it was not looked at.
    CodeDead,
    /// An address was proven.
    EmailVerified,
    /// Somebody signed in asked for another address.
    EmailChangeRequested,
    /// A token to prove or change an address was made by an administrator.
    EmailVerificationIssued,
    /// One of the two who must agree to another address did.
    EmailChangeApproved,
    /// An account has another address.
    EmailChanged,
    /// Such a change was taken back, and the password locked.
    EmailChangeReverted,
    /// An administrator invited somebody.
    Invited,
    /// An account was made.
    Registered,
    /// An administrator approved an account.
    Approved,
    /// A key ring got a new key.
    KeysRotated,
    /// An administrator ended somebody's session.
    SessionEnded,
    /// An administrator had a dead message sent again.
    MessageRevived,
    /// The application was set up.
    SetUp,
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
            Self::CodeWrong => "code_wrong",
            Self::CodeDead => "code_dead",
            Self::EmailVerified => "email_verified",
            Self::EmailChangeRequested => "email_change_requested",
            Self::EmailVerificationIssued => "email_verification_issued",
            Self::EmailChangeApproved => "email_change_approved",
            Self::EmailChanged => "email_changed",
            Self::EmailChangeReverted => "email_change_reverted",
            Self::Invited => "invited",
            Self::Registered => "registered",
            Self::Approved => "approved",
            Self::KeysRotated => "keys_rotated",
            Self::SessionEnded => "session_ended",
            Self::MessageRevived => "message_revived",
            Self::SetUp => "set_up",
            Self::MessageSent => "message_sent",
            Self::MessageDead => "message_dead",
        }
    }
}

/// Is told what happened, after it was committed.
pub trait Observe: Send + Sync {
    /// Takes note; must not block.
    ///
    /// # Errors
    ///
    /// [`HookFailed`], which is logged. What happened stays as it is.
    fn observe(&self, event: &Event) -> Result<(), HookFailed>;
}

/// Something of the host's failed after the commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HookFailed(String);

impl HookFailed {
    /// Says what failed, for the log.
    pub fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }
}

impl fmt::Display for HookFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a hook failed after the commit: {}", self.0)
    }
}

impl std::error::Error for HookFailed {}

/// What became of the host's hooks after something was committed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterCommit {
    /// They were all told.
    Told,
    /// One of them failed; the change stands.
    HookFailed,
}

/// Tells nobody but the log.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nobody;

impl Observe for Nobody {
    fn observe(&self, _event: &Event) -> Result<(), HookFailed> {
        Ok(())
    }
}
