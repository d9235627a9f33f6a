//! Looking after messages.

use super::*;
use crate::deliver::Class;

fn messages(stage: &Stage, state: State, before: Option<MessageId>) -> Page {
    let operator = stage.regain.administration();
    block_on(operator.messages(state, before, &administrator("root"))).unwrap()
}

fn retry(stage: &Stage, message: MessageId) -> super::super::Result<()> {
    let operator = stage.regain.administration();
    block_on(operator.retry(message, &administrator("root")))
}

/// A message that its server has refused for good.
fn dead(stage: &Stage) -> MessageId {
    stage.mailbox.then(Post::Refuse(Class::Permanent));
    stage.request("ada").unwrap();
    stage.deliver();
    let page = messages(stage, State::Dead, None);
    assert_eq!(page.next, None);
    page.messages[0].intent.id
}

#[test]
fn a_bearer_may_look_and_retry() {
    let stage = Stage::new();
    let message = dead(&stage);
    let bearer = Principal {
        presented_by: PresentedBy::Bearer,
        ..administrator("root")
    };
    let operator = stage.regain.administration();
    assert!(block_on(operator.messages(State::Dead, None, &bearer)).is_ok());
    assert!(block_on(operator.retry(message, &bearer)).is_ok());
}

#[test]
fn a_dead_message_is_sent_again_and_only_a_dead_one() {
    let stage = Stage::new();
    let message = dead(&stage);
    retry(&stage, message).unwrap();
    let event = stage.store.events().pop().unwrap();
    assert_eq!(event.kind.as_str(), "message_revived");
    assert_eq!(event.actor, Some(AccountId::new("root")));
    assert!(messages(&stage, State::Dead, None).messages.is_empty());
    let waiting = messages(&stage, State::Waiting, None).messages;
    assert_eq!(waiting[0].next_attempt_at, stage.now());
    assert_eq!(
        refusal(retry(&stage, message)),
        Refusal::NotFound,
        "it waits"
    );
    assert_eq!(stage.deliver(), 1);
    assert!(
        stage
            .redeem(redeem(&stage.mailbox.last().token(), NEW))
            .is_ok()
    );
    assert_eq!(
        refusal(retry(&stage, message)),
        Refusal::NotFound,
        "it was sent"
    );
    let unknown = MessageId::from_bytes([0; 16]);
    assert_eq!(refusal(retry(&stage, unknown)), Refusal::NotFound);
}

#[test]
fn a_retry_wakes_the_courier() {
    let stage = Stage::new();
    let message = dead(&stage);
    retry(&stage, message).unwrap();
    let (quit, shutdown) = futures_channel::oneshot::channel::<()>();
    let courier = stage.regain.courier();
    let mut run = Box::pin(courier.run(async {
        _ = shutdown.await;
    }));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(run.as_mut().poll(&mut context).is_pending());
    assert_eq!(stage.mailbox.letters().len(), 1);
    drop(quit);
}

#[test]
fn pages_are_newest_first_and_lead_to_the_end() {
    let stage = Stage::new();
    for number in 0..(2 * PAGE + 1) {
        stage.request(&format!("user{number}@example.org")).unwrap();
        stage.pass(std::time::Duration::from_millis(1));
    }
    let all: Vec<_> = stage
        .store
        .messages()
        .iter()
        .rev()
        .map(|entry| entry.intent.id)
        .collect();
    let (mut seen, mut before, mut sizes) = (Vec::new(), None, Vec::new());
    loop {
        let page = messages(&stage, State::Waiting, before);
        sizes.push(page.messages.len());
        seen.extend(page.messages.iter().map(|entry| entry.intent.id));
        before = page.next;
        if before.is_none() {
            break;
        }
    }
    assert_eq!(sizes, [50, 50, 1]);
    assert_eq!(seen, all);
}

#[test]
fn a_full_page_without_more_leads_nowhere() {
    let stage = Stage::new();
    for number in 0..PAGE {
        stage.request(&format!("user{number}@example.org")).unwrap();
    }
    let page = messages(&stage, State::Waiting, None);
    assert_eq!((page.messages.len(), page.next), (PAGE as usize, None));
    assert!(messages(&stage, State::Sent, None).messages.is_empty());
}
