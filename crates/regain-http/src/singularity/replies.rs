//! Successes that several routes have in common.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::reply::whole_seconds;

/// A body that says nothing: an empty object is as good as none.
#[derive(Default, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct Nothing {}

/// How many seconds nobody may ask again.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Cooldown {
    cooldown: u64,
}

impl From<Duration> for Cooldown {
    fn from(cooldown: Duration) -> Self {
        let cooldown = whole_seconds(cooldown);
        Self { cooldown }
    }
}

/// How many of them are left.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Remaining {
    remaining: u64,
}

impl From<Duration> for Remaining {
    fn from(remaining: Duration) -> Self {
        let remaining = whole_seconds(remaining);
        Self { remaining }
    }
}
