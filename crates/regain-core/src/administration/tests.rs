//! Promises of the operator's side, by part.
#![allow(clippy::unwrap_used, reason = "tests")]

use futures_executor::block_on;

use super::{PAGE, Page, Refusal};
use crate::{
    account::AccountId,
    keyring::{Published, Rotation},
    outbox::{MessageId, State},
    principal::{PresentedBy, Principal, SignedInBy},
    session::SessionId,
    stage::{MINUTE, NEW, Post, Stage, administrator, redeem, refusal},
    token::Ring,
};

mod keys;
mod outbox;

#[test]
fn anybodys_session_is_ended_once_and_recorded() {
    let stage = Stage::new();
    let (one, other) = (stage.principal("ada"), stage.principal("ada"));
    let session = one.session.unwrap();
    let operator = stage.regain.administration();
    let root = administrator("root");
    block_on(operator.end_session(&session, &root)).unwrap();
    let left: Vec<_> = stage
        .store
        .sessions()
        .into_iter()
        .map(|session| session.id)
        .collect();
    assert_eq!(left, [other.session.unwrap()]);
    let event = stage.store.events().pop().unwrap();
    assert_eq!(event.kind.as_str(), "session_ended");
    assert_eq!(event.actor, Some(AccountId::new("root")));
    let events = stage.store.events().len();
    let again = block_on(operator.end_session(&session, &root));
    assert_eq!(refusal(again), Refusal::NotFound);
    assert_eq!(stage.store.events().len(), events);
}

#[test]
fn nobody_else_may_do_anything() {
    let stage = Stage::new();
    let nobody = stage.principal("ada");
    let operator = stage.regain.administration();
    let session = nobody.session.clone().unwrap();
    let ended = block_on(operator.end_session(&session, &nobody));
    assert_eq!(refusal(ended), Refusal::AccessDenied);
    let listed = block_on(operator.messages(State::Dead, None, &nobody));
    assert_eq!(refusal(listed), Refusal::AccessDenied);
    let message = MessageId::from_bytes([0; 16]);
    let retried = block_on(operator.retry(message, &nobody));
    assert_eq!(refusal(retried), Refusal::AccessDenied);
    let rotated = operator.rotate_keys(Ring::PasswordReset, Rotation::Invalidate, &nobody);
    assert_eq!(refusal(block_on(rotated)), Refusal::AccessDenied);
    assert_eq!(stage.store.sessions().len(), 1);
    assert_eq!(stage.store.keys().len(), 3);
    let unknown = SessionId::new("nobody's");
    let ended = block_on(operator.end_session(&unknown, &administrator("root")));
    assert_eq!(refusal(ended), Refusal::NotFound);
}
