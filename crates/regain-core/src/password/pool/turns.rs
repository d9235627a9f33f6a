//! Who may hash now, and who waits.

use std::collections::VecDeque;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_channel::oneshot;

use super::bench::Job;
use super::{Full, Limits, Permit};

/// As many permits as threads; a turn passes from hand to hand while anybody waits.
pub(super) struct Turns {
    jobs: Sender<Job>,
    limits: Limits,
    line: Mutex<Line>,
}

/// Never are turns free while somebody waits.
struct Line {
    free: usize,
    waiting: VecDeque<oneshot::Sender<Permit>>,
}

impl Turns {
    pub(super) fn new(jobs: Sender<Job>, limits: Limits) -> Self {
        let line = Line {
            free: limits.threads.get(),
            waiting: VecDeque::new(),
        };
        Self {
            jobs,
            limits,
            line: Mutex::new(line),
        }
    }

    pub(super) fn limits(&self) -> Limits {
        self.limits
    }

    pub(super) async fn take(self: &Arc<Self>) -> Result<Permit, Full> {
        let turn = match self.stand()? {
            Stand::Now(permit) => return Ok(permit),
            Stand::Behind(turn) => turn,
        };
        // Whoever hands turns on holds one, and with it the other end.
        turn.await.map_err(|_| Full {
            retry_after: self.limits.retry_after(0),
        })
    }

    pub(super) fn jobs(&self) -> Sender<Job> {
        self.jobs.clone()
    }

    /// Gives a turn that has ended to whoever has waited longest and still does.
    pub(super) fn pass_on(this: &Arc<Self>) {
        loop {
            let mut line = this.line();
            let Some(next) = line.waiting.pop_front() else {
                line.free += 1;
                return;
            };
            drop(line);
            match next.send(Permit::new(Arc::clone(this))) {
                Ok(()) => return,
                Err(unwanted) => unwanted.forget(),
            }
        }
    }

    fn stand(self: &Arc<Self>) -> Result<Stand, Full> {
        let mut line = self.line();
        if line.free > 0 {
            line.free -= 1;
            return Ok(Stand::Now(Permit::new(Arc::clone(self))));
        }
        line.waiting.retain(|waiter| !waiter.is_canceled());
        if line.waiting.len() >= self.limits.waiting {
            return Err(Full {
                retry_after: self.limits.retry_after(line.waiting.len()),
            });
        }
        let (sender, turn) = oneshot::channel();
        line.waiting.push_back(sender);
        Ok(Stand::Behind(turn))
    }

    fn line(&self) -> MutexGuard<'_, Line> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where a caller finds itself.
enum Stand {
    Now(Permit),
    Behind(oneshot::Receiver<Permit>),
}
