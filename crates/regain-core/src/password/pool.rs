//! Threads that hash, few enough for the machine, and a short queue in front of them.

mod bench;
mod limits;
mod permit;
mod turns;

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

pub use self::limits::Limits;
pub use self::permit::Permit;
use self::turns::Turns;
use super::hasher::PasswordHasher;

/// Where flows have passwords hashed and checked.
///
/// One hash takes 128 MiB and the good part of a second: as many at once as requests come would be
/// the end of the machine (R-47). So plain threads of this pool's own do the work, one hash at a
/// time each, and whoever wants one asks for a [`Permit`] first, before doing anything else that
/// costs. A full queue says so at once.
///
/// Clones share the threads, which end with the last clone and permit. It needs no async runtime.
///
/// # Security
///
/// A login that does not exist takes the same turn and does the same work as one that does; see
/// [`Permit::verify`].
///
/// # Examples
///
/// ```
/// use std::sync::Arc;
///
/// use regain_core::entropy::System;
/// use regain_core::password::hasher::{HashError, Standard, Verified};
/// use regain_core::password::pool::{Limits, Pool};
/// use regain_core::password::{Password, PasswordHash};
///
/// let hasher = Standard::scrypt(8, Arc::new(System))?; // 8 is for tests
/// let limits = Limits::of_machine(&hasher);
/// let pool = Pool::new(Arc::new(hasher), limits)?;
///
/// async fn sign_in(
///     pool: &Pool,
///     password: Password,
///     stored: Option<PasswordHash>,
/// ) -> Result<Verified, Box<dyn std::error::Error>> {
///     let permit = pool.permit().await?; // 503 and Retry-After, should it be `Full`
///     Ok(permit.verify(password, stored).await?)
/// }
/// # let _ = sign_in(&pool, Password::new(String::new()), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Pool {
    turns: Arc<Turns>,
}

impl Pool {
    /// Starts the threads, which first make the hash that stands for unknown logins. Returns
    /// without waiting for it.
    ///
    /// # Errors
    ///
    /// When the operating system does not give a thread.
    pub fn new(hasher: Arc<dyn PasswordHasher>, limits: Limits) -> io::Result<Self> {
        let jobs = bench::start(hasher, limits.threads)?;
        Ok(Self {
            turns: Arc::new(Turns::new(jobs, limits)),
        })
    }

    /// Waits for a turn: first come, first served.
    ///
    /// Dropping the future gives the place in the queue to the next one.
    ///
    /// # Errors
    ///
    /// When as many callers as [`Limits::waiting`] allows are waiting already.
    pub async fn permit(&self) -> Result<Permit, Full> {
        self.turns.take().await
    }
}

impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pool")
            .field("limits", &self.turns.limits())
            .finish_non_exhaustive()
    }
}

/// More callers wait for a hash than may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Full {
    /// How long the queue is likely to take: whole seconds, one at least.
    pub retry_after: Duration,
}

impl fmt::Display for Full {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "too many passwords to hash; try again in {} s",
            self.retry_after.as_secs()
        )
    }
}

impl std::error::Error for Full {}
