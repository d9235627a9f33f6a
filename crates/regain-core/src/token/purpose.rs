//! What a token may be redeemed for: one row per purpose.

use std::time::Duration;

/// What a token may be redeemed for. A token of one purpose works nowhere else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Setting a new password.
    PasswordReset,
    /// Proving the address that an account has.
    EmailVerification,
}

/// The keys that sign a family of purposes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ring {
    /// Self-service and administrator's password resets.
    PasswordReset,
    /// Verification, change, revert, registration, invitation.
    EmailVerification,
}

struct Row {
    name: &'static str,
    ring: Ring,
    longest_life: Duration,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 2] = [Self::PasswordReset, Self::EmailVerification];

    fn row(self) -> Row {
        match self {
            // NIST SP 800-63B-4 §4.2.1.2: recovery secrets by e-mail live 24 hours at most.
            Self::PasswordReset => Row {
                name: "password-reset",
                ring: Ring::PasswordReset,
                longest_life: Duration::from_hours(24),
            },
            Self::EmailVerification => Row {
                name: "email-verification",
                ring: Ring::EmailVerification,
                longest_life: Duration::from_hours(24),
            },
        }
    }

    /// The name in payloads and stores.
    pub fn as_str(self) -> &'static str {
        self.row().name
    }

    /// The ring that signs it.
    pub fn ring(self) -> Ring {
        self.row().ring
    }

    /// The longest life that any token of it may have.
    pub fn longest_life(self) -> Duration {
        self.row().longest_life
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|purpose| purpose.as_str() == name)
    }
}

impl Ring {
    /// Both rings.
    pub const ALL: [Self; 2] = [Self::PasswordReset, Self::EmailVerification];

    /// The name in paths, assertions and stores.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PasswordReset => "password-reset",
            Self::EmailVerification => "email-verification",
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ring| ring.as_str() == name)
    }
}
