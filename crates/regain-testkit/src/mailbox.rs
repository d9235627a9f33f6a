//! A mailbox in memory: the transport of tests.

use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
};

use async_trait::async_trait;
use regain_core::deliver::{Class, Deliver, DeliverError, Outgoing};
use tokio::sync::Notify;

/// Keeps every message that is handed over, until somebody takes it.
///
/// # Examples
///
/// ```
/// use regain_testkit::mailbox::{Attempt, Mailbox};
///
/// let mailbox = Mailbox::new();
/// mailbox.script([Attempt::LoseAnswer]);
/// assert!(mailbox.take().is_empty());
/// ```
#[derive(Default)]
pub struct Mailbox {
    state: Mutex<State>,
    arrived: Notify,
}

#[derive(Default)]
struct State {
    kept: VecDeque<Outgoing>,
    script: VecDeque<Attempt>,
}

/// How an attempt to hand a message over goes.
#[derive(Clone, Debug)]
pub enum Attempt {
    /// The message is kept.
    Deliver,
    /// It is not, and this is the answer.
    Fail(DeliverError),
    /// It is, but the answer is lost: whoever sent it cannot know.
    LoseAnswer,
}

impl Attempt {
    /// It is refused before anybody can have seen it, for a fault of this class.
    pub fn refused(class: Class) -> Self {
        Self::Fail(DeliverError {
            class,
            failure: "rcpt refused".to_owned(),
            reached_data: false,
        })
    }
}

impl Mailbox {
    /// An empty mailbox, which keeps everything.
    pub fn new() -> Self {
        Self::default()
    }

    /// Says how the next attempts go; those after them deliver.
    pub fn script(&self, attempts: impl IntoIterator<Item = Attempt>) {
        self.lock().script.extend(attempts);
    }

    /// Takes all messages out, oldest first.
    pub fn take(&self) -> Vec<Outgoing> {
        self.lock().kept.drain(..).collect()
    }

    /// Takes the oldest message out; waits until there is one.
    pub async fn next(&self) -> Outgoing {
        loop {
            let arrived = self.arrived.notified();
            if let Some(message) = self.lock().kept.pop_front() {
                return message;
            }
            arrived.await;
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Deliver for Mailbox {
    async fn deliver(&self, outgoing: &Outgoing) -> Result<(), DeliverError> {
        let mut state = self.lock();
        let attempt = state.script.pop_front().unwrap_or(Attempt::Deliver);
        if let Attempt::Fail(error) = attempt {
            return Err(error);
        }
        state.kept.push_back(outgoing.clone());
        drop(state);
        self.arrived.notify_waiters();
        match attempt {
            Attempt::LoseAnswer => Err(DeliverError {
                class: Class::Transient,
                failure: "the answer was lost".to_owned(),
                reached_data: true,
            }),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use regain_core::{deliver::Deliver, timestamp::Timestamp};

    use super::{Attempt, Mailbox};
    use crate::plain;

    #[tokio::test]
    async fn who_waits_gets_what_comes() {
        let mailbox = Arc::new(Mailbox::new());
        let waiting = tokio::spawn({
            let mailbox = Arc::clone(&mailbox);
            async move { mailbox.next().await }
        });
        tokio::task::yield_now().await;
        let message = plain::sample("ada@example.com", Timestamp::default());
        mailbox.deliver(&message).await.expect("it delivers");
        assert_eq!(waiting.await.expect("it waits").to, message.to);
    }

    #[tokio::test]
    async fn a_lost_answer_leaves_the_message() {
        let mailbox = Mailbox::new();
        mailbox.script([Attempt::LoseAnswer]);
        let message = plain::sample("ada@example.com", Timestamp::default());
        assert!(
            mailbox
                .deliver(&message)
                .await
                .is_err_and(|error| error.reached_data)
        );
        assert_eq!(mailbox.take().len(), 1);
    }
}
