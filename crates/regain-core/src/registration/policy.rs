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
    /// Whoever was invited.
    Invited,
    /// Anybody; an administrator approves of those who were not invited before they can sign in.
    Approved,
    /// Anybody.
    Anybody,
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
