//! What several flows of this dialect answer.

use std::time::Duration;

use serde::Serialize;

use crate::reply::whole_seconds;

/// Nothing to add.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Done {}

/// Seconds to wait before asking again.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Cooldown {
    cooldown: u64,
}

impl From<Duration> for Cooldown {
    fn from(wait: Duration) -> Self {
        let cooldown = whole_seconds(wait);
        Self { cooldown }
    }
}

/// Seconds that are left of a cooldown.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Remaining {
    remaining: u64,
}

impl From<Duration> for Remaining {
    fn from(wait: Duration) -> Self {
        let remaining = whole_seconds(wait);
        Self { remaining }
    }
}

/// What became of the sessions; `null` where the application cannot count them.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Revoked {
    #[cfg_attr(feature = "openapi", schema(required))]
    pub(super) sessions_revoked: Option<u64>,
}
