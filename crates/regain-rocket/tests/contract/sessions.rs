//! A recipe for sessions of the host's own, which the book shows; and that it holds.

use std::sync::Arc;

use regain_core::regain::Regain;
use regain_testkit::{Memory, http_contract::Server, session_contract::Stack, world};
use rocket::{Config, config::SecretKey, error::ErrorKind};

use crate::host::{quiet, serve};

mod private_cookies;
#[path = "../../../regain-axum/tests/contract/sessions/signed_in.rs"]
mod signed_in;

fn config() -> Config {
    let secret_key = SecretKey::from(&[7; 64]);
    Config {
        secret_key,
        ..quiet()
    }
}

struct PrivateCookies;

#[async_trait::async_trait]
impl Stack for PrivateCookies {
    async fn serve(&self, regain: Regain) -> Server {
        serve(private_cookies::app(&regain, config())).await
    }
}

mod with_private_cookies {
    regain_testkit::session_contract!(super::PrivateCookies);
}

/// Rocket would make a key of its own, and forget everybody with it.
#[tokio::test]
async fn without_a_secret_key_it_does_not_start() {
    let (regain, ..) = world::regain(Arc::new(Memory::new())).await;
    let ignited = private_cookies::app(&regain, quiet()).ignite().await;
    let error = ignited.expect_err("there is no key");
    assert!(
        matches!(error.kind(), ErrorKind::FailedFairings(failed) if failed[0].name == "Sessions"),
        "{error}"
    );
    let ignited = private_cookies::app(&regain, config()).ignite().await;
    assert!(ignited.is_ok());
}
