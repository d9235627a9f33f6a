//! What the facade composes: the same behaviour on every adapter and store, and the README's programs.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

#[path = "../../../regain-actix-web/tests/contract/host.rs"]
mod actix_web;
#[path = "../../../regain-axum/tests/contract/host.rs"]
mod axum;
#[path = "../../../regain-sea-orm/tests/store/databases.rs"]
mod databases;
mod one_behaviour;
mod readme;
#[path = "../../../regain-rocket/tests/contract/host.rs"]
mod rocket;
#[path = "../../../regain-sea-orm/tests/store/stores.rs"]
mod stores;
