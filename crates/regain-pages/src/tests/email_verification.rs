//! The page that proves the address of an account.

use std::time::Duration;

use regain_core::{asking::Asker, email_verification::Request};
use regain_testkit::world::people::NEWCOMER;

use super::site::Site;

async fn link(site: &Site) -> String {
    let flow = site.regain.email_verification();
    let (request, principal) = (Request { locale: None }, site.principal(&NEWCOMER));
    let asked = flow.request(request, &principal, Asker::default()).await;
    asked.expect("it is asked for");
    site.link("email_verification/verify").await
}

async fn is_proven(site: &Site) -> bool {
    let account = site.account(NEWCOMER.email).await;
    account.expect("an account").email_verified_at.is_some()
}

#[tokio::test]
async fn an_address_is_proven_by_its_form_alone() {
    let site = Site::new().await;
    let link = link(&site).await;
    let page = site.open(&link).await;
    page.says(200, "Confirm your e-mail address");
    assert!(!is_proven(&site).await);
    // A second press says the same.
    for _ in 0..2 {
        let next = site.send(&page, &[]).await;
        next.says(200, "Your e-mail address is confirmed");
        assert!(is_proven(&site).await);
    }
    let dead = site.open(&link).await;
    dead.is_dead(200, "It has already been used.", false);
}

#[tokio::test]
async fn a_dead_link_is_renewed_once_it_is_expired_or_superseded() {
    let site = Site::new().await;
    let first = link(&site).await;
    site.pass(Duration::from_mins(1));
    let second = link(&site).await;
    let superseded = site.open(&first).await;
    superseded.is_dead(200, "It was replaced by a newer link", true);
    let page = site.open(&second).await;
    site.pass(Duration::from_hours(24));
    let late = site.send(&page, &[]).await;
    late.is_dead(401, "It has expired.", true);
    site.send(&late, &[]).await.says(200, "Check your mailbox");
    let fresh = site.link("email_verification/verify").await;
    let page = site.open(&fresh).await;
    site.send(&page, &[]).await;
    assert!(is_proven(&site).await);
}
