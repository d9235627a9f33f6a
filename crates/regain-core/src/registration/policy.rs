//! What the host decides about registrations.

use std::time::Duration;

/// The host's decisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Who may make an account: nobody who is not invited.
    pub opening: Opening,
    /// How long a link works that somebody asked for: 24 hours.
    pub lifetime: Duration,
    /// How long an invitation works: 7 days.
    pub invitation_lifetime: Duration,
}

/// Who may make an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// Nobody, invited or not.
    Nobody,
    /// Whoever was invited.
    Invited,
    /// Anybody; an administrator approves of those who were not invited before they can sign in.
    Approved,
    /// Anybody.
    Anybody,
}

impl Opening {
    /// Whether accounts are made at all.
    pub fn is_open(self) -> bool {
        self != Self::Nobody
    }

    /// Whether who is `invited`, or is not, may make an account.
    pub(crate) fn admits(self, invited: bool) -> bool {
        match self {
            Self::Nobody => false,
            Self::Invited => invited,
            Self::Approved | Self::Anybody => true,
        }
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            opening: Opening::Invited,
            lifetime: Duration::from_hours(24),
            invitation_lifetime: Duration::from_hours(7 * 24),
        }
    }
}
