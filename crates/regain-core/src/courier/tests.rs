//! Promises of the courier, by part.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::{
    future::Future,
    pin::Pin,
    task::{Context, Waker},
    time::Duration,
};

use crate::{
    deliver::Class,
    outbox::State,
    stage::{MINUTE, Post, Stage},
    token,
};

mod asked;
mod budget;
mod ends;
mod failures;
mod inline;
mod retries;
mod running;
mod secrets;
mod strangers;

const SECOND: Duration = Duration::from_secs(1);
const RESET: &str = "password_reset/reset";
const NO_ACCOUNT: &str = "password_reset/no_account";

/// States of all messages, oldest first.
fn states(stage: &Stage) -> Vec<State> {
    stage
        .store
        .messages()
        .iter()
        .map(|message| message.state)
        .collect()
}

/// Whether each token was superseded, oldest first.
fn superseded(stage: &Stage) -> Vec<bool> {
    let records = stage.store.records();
    records
        .iter()
        .map(|record| matches!(record.state, token::State::Superseded(_)))
        .collect()
}

/// Lets `future` run until it waits.
fn poll_once<T>(future: Pin<&mut impl Future<Output = T>>) -> Option<T> {
    match future.poll(&mut Context::from_waker(Waker::noop())) {
        std::task::Poll::Ready(value) => Some(value),
        std::task::Poll::Pending => None,
    }
}

/// Begins a round of the courier that never learns how it ended, as when a process is killed.
fn die_while_delivering(stage: &Stage) {
    stage.mailbox.then(Post::Hang);
    let tried = stage.mailbox.attempts().len();
    let courier = stage.regain.courier();
    assert!(poll_once(std::pin::pin!(courier.deliver_due())).is_none());
    assert_eq!(stage.mailbox.attempts().len(), tried + 1);
}

fn busy() -> Post {
    Post::Refuse(Class::Transient)
}
