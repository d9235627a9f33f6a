//! What the host decides about resets.

use std::time::Duration;

pub use crate::session::Revocation;

/// The host's decisions; the default is the strict one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// How long a link works: 30 minutes.
    pub lifetime: Duration,
    /// Which sessions end with a reset: all.
    pub revocation: Revocation,
    /// Whether the person is told that the password was reset: yes (OWASP ASVS 6.3.7).
    pub notify: bool,
    /// How often an address without an account is told so: once in 24 hours; `None` for never.
    pub tell_strangers_every: Option<Duration>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            lifetime: Duration::from_mins(30),
            revocation: Revocation::All,
            notify: true,
            tell_strangers_every: Some(Duration::from_hours(24)),
        }
    }
}
