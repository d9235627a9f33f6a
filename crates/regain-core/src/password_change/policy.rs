//! What the host decides about changes.

use std::time::Duration;

/// The host's decisions; the default is the strict one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Whether the person is told: yes (OWASP ASVS 6.3.7).
    pub notify: bool,
    /// How many wrong passwords an account takes within the window: 10.
    pub attempts: u32,
    /// The window: 15 minutes.
    pub window: Duration,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            notify: true,
            attempts: 10,
            window: Duration::from_mins(15),
        }
    }
}
