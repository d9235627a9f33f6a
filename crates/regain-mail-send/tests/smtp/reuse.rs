//! One connection for many messages, for as long as it is healthy.

use std::time::Duration;

use regain_core::deliver::Deliver as _;
use serde_json::Value;

use crate::{
    letter::{letter, saying},
    sink::Sink,
};

fn number(message: &Value) -> u64 {
    message["connection"].as_u64().expect("a number")
}

#[tokio::test]
async fn two_messages_one_connection() {
    let Some(mut sink) = Sink::plain("").await else {
        return;
    };
    let smtp = sink.client();
    for _ in 0..2 {
        smtp.deliver(&letter()).await.expect("delivered");
        assert_eq!(number(&sink.message().await), 1);
    }
    drop(smtp);
    let commands = sink.connection().await;
    let verbs: Vec<_> = commands
        .iter()
        .filter_map(|command| command.split(' ').next())
        .collect();
    assert_eq!(
        verbs,
        ["EHLO", "MAIL", "RCPT", "DATA", "MAIL", "RCPT", "DATA"]
    );
}

#[tokio::test]
async fn a_refused_message_is_forgotten_before_the_next() {
    for rule in [
        "mail=550 no*1",
        "rcpt=550 no*1",
        "rcpt=451 later*1",
        "data=451 later*1",
        "end=554 no*1",
    ] {
        let Some(mut sink) = Sink::plain(rule).await else {
            return;
        };
        let smtp = sink.client();
        smtp.deliver(&letter()).await.expect_err(rule);
        smtp.deliver(&saying("again")).await.expect(rule);
        drop(smtp);
        let commands = sink.connection().await;
        let reset = commands
            .iter()
            .position(|command| command == "RSET")
            .expect(rule);
        assert!(
            commands[reset + 1].starts_with("MAIL "),
            "{rule}: {commands:?}"
        );
    }
}

#[tokio::test]
async fn a_connection_that_cannot_reset_is_given_up() {
    let Some(mut sink) = Sink::plain("rcpt=550 no*1;rset=drop").await else {
        return;
    };
    let smtp = sink.client();
    smtp.deliver(&letter()).await.expect_err("refused");
    smtp.deliver(&letter()).await.expect("delivered");
    assert_eq!(number(&sink.message().await), 2);
}

#[tokio::test]
async fn a_kept_connection_that_died_costs_nothing() {
    for rule in [
        "reuse=drop",
        "reuse=421 4.4.2 idle too long",
        "reuse=garbage",
    ] {
        let Some(mut sink) = Sink::plain(rule).await else {
            return;
        };
        let smtp = sink.client();
        for expected in [1, 2] {
            smtp.deliver(&letter()).await.expect(rule);
            assert_eq!(number(&sink.message().await), expected, "{rule}");
        }
    }
}

/// Behind the final dot a second try could be a second message.
#[tokio::test]
async fn a_connection_that_dies_behind_the_message_is_not_tried_again() {
    let Some(mut sink) = Sink::plain("end=250 taken*1|drop").await else {
        return;
    };
    let smtp = sink.client();
    smtp.deliver(&letter()).await.expect("delivered");
    assert_eq!(number(&sink.message().await), 1);
    assert!(
        smtp.deliver(&saying("lost"))
            .await
            .expect_err("lost")
            .reached_data
    );
    assert_eq!(
        number(&sink.message().await),
        1,
        "over the connection that was kept"
    );
    smtp.deliver(&saying("after")).await.expect_err("lost");
    assert_eq!(
        sink.message().await["parts"][0]["text"],
        "after",
        "and no second copy of the lost one"
    );
}

#[tokio::test]
async fn a_connection_is_kept_for_thirty_seconds() {
    let Some(mut sink) = Sink::plain("").await else {
        return;
    };
    let smtp = sink.client();
    for (wait, expected) in [(0, 1), (29, 1), (31, 2)] {
        tokio::time::pause();
        tokio::time::advance(Duration::from_secs(wait)).await;
        tokio::time::resume();
        smtp.deliver(&letter()).await.expect("delivered");
        assert_eq!(number(&sink.message().await), expected, "after {wait} s");
    }
    let commands = sink.connection().await;
    assert_eq!(
        commands.last().map(String::as_str),
        Some("QUIT"),
        "the stale one was closed in words"
    );
}

#[tokio::test]
async fn a_connection_carries_a_hundred_messages() {
    let Some(mut sink) = Sink::plain("").await else {
        return;
    };
    let smtp = sink.client();
    for number_of_message in 1..=101 {
        smtp.deliver(&letter()).await.expect("delivered");
        let expected = if number_of_message <= 100 { 1 } else { 2 };
        assert_eq!(number(&sink.message().await), expected);
    }
}

#[tokio::test]
async fn messages_at_once_do_not_mix() {
    let Some(mut sink) = Sink::plain("").await else {
        return;
    };
    let smtp = sink.client();
    let letters: Vec<_> = (0..12)
        .map(|number| {
            let mut letter = saying(&format!("number {number}"));
            letter.to = format!("reader{number}@x.example")
                .parse()
                .expect("an address");
            letter
        })
        .collect();
    let mut under_way = tokio::task::JoinSet::new();
    let smtp = std::sync::Arc::new(smtp);
    for letter in letters {
        let smtp = smtp.clone();
        under_way.spawn(async move { smtp.deliver(&letter).await });
    }
    while let Some(outcome) = under_way.join_next().await {
        outcome.expect("no panic").expect("delivered");
    }
    for _ in 0..12 {
        let message = sink.message().await;
        let to = message["rcpt_to"][0].as_str().expect("text").to_owned();
        let text = message["parts"][0]["text"]
            .as_str()
            .expect("text")
            .to_owned();
        assert_eq!(
            to.replace("reader", "number ").replace("@x.example", ""),
            text
        );
    }
}
