//! What a token may be redeemed for: one row per purpose.

use std::time::Duration;

/// What a token may be redeemed for. A token of one purpose works nowhere else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Setting a new password.
    PasswordReset,
    /// Proving the address that an account has.
    EmailVerification,
    /// Giving an account another address.
    EmailChange,
    /// Taking such a change back.
    EmailChangeRevert,
    /// Making an account for an address.
    Registration,
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
    for_the_address_held: bool,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 5] = [
        Self::PasswordReset,
        Self::EmailVerification,
        Self::EmailChange,
        Self::EmailChangeRevert,
        Self::Registration,
    ];

    /// Those whose tokens die with a changed credential. A revert outlives the change that it undoes.
    pub const BOUND_TO_CREDENTIALS: [Self; 3] = [
        Self::PasswordReset,
        Self::EmailVerification,
        Self::EmailChange,
    ];

    fn row(self) -> Row {
        match self {
            // NIST SP 800-63B-4 §4.2.1.2: recovery secrets by e-mail live 24 hours at most.
            Self::PasswordReset => Row {
                name: "password-reset",
                ring: Ring::PasswordReset,
                longest_life: Duration::from_hours(24),
                for_the_address_held: true,
            },
            Self::EmailVerification => Row {
                name: "email-verification",
                ring: Ring::EmailVerification,
                longest_life: Duration::from_hours(24),
                for_the_address_held: true,
            },
            Self::EmailChange => Row {
                name: "email-change",
                ring: Ring::EmailVerification,
                longest_life: Duration::from_hours(24),
                for_the_address_held: false,
            },
            Self::EmailChangeRevert => Row {
                name: "email-change-revert",
                ring: Ring::EmailVerification,
                longest_life: Duration::from_hours(72),
                for_the_address_held: false,
            },
            // An invitation; whoever registers alone gets a day.
            Self::Registration => Row {
                name: "registration",
                ring: Ring::EmailVerification,
                longest_life: Duration::from_hours(7 * 24),
                for_the_address_held: false,
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

    /// Those whose tokens `ring` signs.
    pub fn of(ring: Ring) -> Vec<Self> {
        let all = Self::ALL.into_iter();
        all.filter(|purpose| purpose.ring() == ring).collect()
    }

    /// The longest life that any token of it may have.
    pub fn longest_life(self) -> Duration {
        self.row().longest_life
    }

    /// Whether its tokens are worth nothing once the account has another address than theirs.
    pub(crate) fn is_for_the_address_held(self) -> bool {
        self.row().for_the_address_held
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

    /// The longest life that any of its tokens may have.
    pub fn longest_life(self) -> Duration {
        let lives = Purpose::of(self).into_iter().map(Purpose::longest_life);
        lives.max().unwrap_or_default()
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ring| ring.as_str() == name)
    }
}
