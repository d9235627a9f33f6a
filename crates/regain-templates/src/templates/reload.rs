//! Reading the host's files again while the program runs, for development.

use std::sync::{Arc, Mutex, PoisonError, RwLock};

use super::Edition;
use crate::{
    fault::Faults,
    overrides::{Layer, Origin},
};

/// What was read last, good or not.
///
/// The whole folder is read at every use: it is small, and times of files tell less than their text does.
pub(super) struct Reload {
    origin: Origin,
    last: Mutex<Option<Result<Layer, Faults>>>,
}

impl Reload {
    pub(super) fn of(origin: Origin) -> Self {
        Self {
            origin,
            last: Mutex::new(None),
        }
    }

    /// Puts what was changed since the last look in force, if something was and nothing of it breaks a rule.
    ///
    /// One look at a time, so that none brings back what another one has replaced.
    pub(super) fn look(&self, current: &RwLock<Arc<Edition>>) {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.origin.read();
        if last.as_ref() == Some(&now) {
            return;
        }
        let before = Arc::clone(&current.read().unwrap_or_else(PoisonError::into_inner));
        let edition = now
            .as_ref()
            .map_err(Faults::clone)
            .and_then(|layer| Edition::new(before.brand.clone(), &before.default, layer));
        *last = Some(now);
        match edition {
            Ok(edition) => {
                *current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(edition);
                tracing::info!("the host's words and layout are in force");
            }
            Err(faults) => {
                for fault in &faults {
                    tracing::error!(%fault, "the host's words and layout stay as they were");
                }
            }
        }
    }
}
