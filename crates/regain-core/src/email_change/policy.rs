//! What the host decides about changes of address.

use std::time::Duration;

pub use crate::session::Revocation;

/// The host's decisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// How long a link works: 24 hours.
    pub lifetime: Duration,
    /// How long a change can be taken back: 72 hours.
    pub revert_lifetime: Duration,
    /// Who must agree: the holder of the new address.
    pub confirmation: Confirmation,
    /// Which sessions end with a change: none. Taking it back always ends all.
    pub revocation: Revocation,
}

/// Who must agree to another address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmation {
    /// Whoever reads at the new address.
    NewAddress,
    /// And whoever reads at the present one.
    BothAddresses,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            lifetime: Duration::from_hours(24),
            revert_lifetime: Duration::from_hours(72),
            confirmation: Confirmation::NewAddress,
            revocation: Revocation::Keep,
        }
    }
}
