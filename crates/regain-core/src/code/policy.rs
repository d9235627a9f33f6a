//! What the host decides about codes.

use crate::token::Purpose;

/// Which messages carry a code beside their link, where the asker sent a flow: all that may.
///
/// That of a password reset never does: with a code alone, whoever reads it over somebody's shoulder has the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The proof of an account's address.
    pub email_verification: bool,
    /// A new address.
    pub email_change: bool,
    /// A new account.
    pub registration: bool,
}

impl Policy {
    /// No codes at all.
    pub const NONE: Self = Self {
        email_verification: false,
        email_change: false,
        registration: false,
    };

    pub(crate) fn allows(self, purpose: Purpose) -> bool {
        match purpose {
            Purpose::EmailVerification => self.email_verification,
            Purpose::EmailChange => self.email_change,
            Purpose::Registration => self.registration,
            Purpose::PasswordReset | Purpose::EmailChangeRevert => false,
        }
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            email_verification: true,
            email_change: true,
            registration: true,
        }
    }
}
