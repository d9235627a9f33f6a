//! What the host decides about verifications.

use std::time::Duration;

/// The host's decisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// How long a link works: 24 hours.
    pub lifetime: Duration,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            lifetime: Duration::from_hours(24),
        }
    }
}
