//! The same walk through every flow of every dialect has the same replies on every adapter and store, byte for byte.

use std::sync::Arc;

use regain::{
    pages::{Pages, WellKnown},
    templates::Templates,
};
use regain_testkit::{
    http_contract::Harness,
    neutral::Reply,
    walk::{Walked, walk},
    world::Setup,
};

use crate::{actix_web, axum, rocket, stores};

/// What a server or its framework says by itself.
const THEIRS: [&str; 5] = [
    "connection",
    "date",
    "permissions-policy",
    "server",
    "x-frame-options",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everywhere_the_same_replies() {
    let expected = replies(axum::Axum(stores::MEMORY)).await;
    assert!(expected.len() > 1_000, "{}", expected.len());
    for (name, replies) in [
        ("axum::sqlite", replies(axum::Axum(stores::SQLITE)).await),
        (
            "actix_web::postgres",
            replies(actix_web::Actix(stores::POSTGRES)).await,
        ),
        (
            "rocket::mariadb",
            replies(rocket::OnRocket(stores::MARIADB)).await,
        ),
    ] {
        for (number, (expected, reply)) in expected.iter().zip(&replies).enumerate() {
            assert_eq!(expected, reply, "reply {number} of {name}");
        }
        assert_eq!(expected.len(), replies.len(), "{name}");
    }
}

async fn replies(harness: impl Harness + 'static) -> Vec<Reply> {
    let words = Templates::english("Example", "https://app.example.com", "help@example.com");
    let words = Arc::new(words.expect("templates"));
    let setup = Setup::new(Arc::new(harness));
    let setup = setup.mount(|mount| {
        mount
            .dialect("/account", Pages::new(words))
            .dialect("", WellKnown::new("/account"))
            .with_docs()
    });
    let Walked {
        replies, revealed, ..
    } = walk(&setup.start().await).await;
    replies.into_iter().chain(revealed).map(ours).collect()
}

/// In the order of their names, as several of one name keep theirs.
fn ours(mut reply: Reply) -> Reply {
    reply
        .headers
        .retain(|(name, _)| !THEIRS.contains(&name.as_str()));
    reply.headers.sort_by(|(one, _), (other, _)| one.cmp(other));
    reply
}
