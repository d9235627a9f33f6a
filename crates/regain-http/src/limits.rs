//! Limits per source network (GCRA), on the clock of the running system.

use std::{
    num::NonZeroU32,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use governor::{
    NotUntil, Quota, RateLimiter,
    clock::{Clock, Reference},
    middleware::NoOpMiddleware,
    nanos::Nanos,
    state::keyed::HashMapStateStore,
};
use regain_core::{regain::Regain, timestamp::Timestamp};

use crate::network::Network;

/// What a source network may not do too often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Asking for a message: 60 a minute.
    Ask,
    /// Redeeming or inspecting a token: 120 a minute.
    Redeem,
}

impl Limit {
    /// The name in the `RateLimit` fields.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Redeem => "redeem",
        }
    }

    /// How many a minute.
    pub const fn per_minute(self) -> u32 {
        match self {
            Self::Ask => 60,
            Self::Redeem => 120,
        }
    }
}

/// The counters.
pub(crate) struct Limits {
    asks: Counter,
    redeems: Counter,
    looked_through_at: AtomicI64,
}

type Counter = RateLimiter<Network, HashMapStateStore<Network>, Watch, NoOpMiddleware<Moment>>;

/// The most networks that are remembered before those that are quiet again are forgotten.
const REMEMBERED: usize = 10_000;

impl Limits {
    pub(crate) fn new(regain: &Regain) -> Self {
        let counter = |limit: Limit| {
            let per_minute = NonZeroU32::new(limit.per_minute()).unwrap_or(NonZeroU32::MIN);
            let watch = Watch(Arc::new(regain.clone()));
            RateLimiter::new(
                Quota::per_minute(per_minute),
                HashMapStateStore::default(),
                watch,
            )
        };
        Self {
            asks: counter(Limit::Ask),
            redeems: counter(Limit::Redeem),
            looked_through_at: AtomicI64::new(0),
        }
    }

    /// Counts one; answers how long to wait where it is one too many.
    pub(crate) fn count(&self, limit: Limit, network: Network) -> Result<(), Duration> {
        let counter = match limit {
            Limit::Ask => &self.asks,
            Limit::Redeem => &self.redeems,
        };
        if counter.len() > REMEMBERED {
            self.forget_the_quiet(counter);
        }
        // So many at once are one attacker with many addresses, or a site that needs a limit of its own in front of it.
        let crowded = counter.len() > 2 * REMEMBERED;
        let network = if crowded { network.coarse() } else { network };
        counter
            .check_key(&network)
            .map_err(|refused: NotUntil<Moment>| refused.wait_time_from(counter.clock().now()))
    }
}

impl Limits {
    /// Looks through all of them, once a second at most.
    fn forget_the_quiet(&self, counter: &Counter) {
        let now = counter.clock().now().0.as_seconds();
        if self.looked_through_at.swap(now, Ordering::Relaxed) != now {
            counter.retain_recent();
        }
    }
}

/// The clock of the running system, as governor reads it.
#[derive(Clone)]
struct Watch(Arc<Regain>);

impl Clock for Watch {
    type Instant = Moment;

    fn now(&self) -> Moment {
        Moment(self.0.now())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Moment(Timestamp);

impl std::ops::Add<Nanos> for Moment {
    type Output = Self;

    fn add(self, span: Nanos) -> Self {
        Self(self.0 + Duration::from(span))
    }
}

impl Reference for Moment {
    fn duration_since(&self, earlier: Self) -> Nanos {
        Nanos::from(earlier.0.until(self.0))
    }

    fn saturating_sub(&self, span: Nanos) -> Self {
        Self(self.0 - Duration::from(span))
    }
}
