//! The page that sets a new password.

use std::time::Duration;

use regain_core::{asking::Asker, password_reset::Request};
use regain_testkit::world::{NEW_PASSWORD, people::ALICE};

use super::site::Site;

const FILLED: &[(&str, &str)] = &[
    ("password", NEW_PASSWORD),
    ("password_confirmation", NEW_PASSWORD),
];

async fn link(site: &Site) -> String {
    let request = Request {
        login: ALICE.email.parse().expect("a login"),
        locale: None,
        lifetime: None,
        address: None,
    };
    let flow = site.regain.password_reset();
    let asked = flow.request(request, Asker::default()).await;
    asked.expect("it is asked for");
    site.link("password_reset/reset").await
}

#[tokio::test]
async fn a_dead_link_tells_what_became_of_it_and_is_renewed_until_it_is_used() {
    let site = Site::new().await;
    let first = link(&site).await;
    site.pass(Duration::from_mins(1));
    let second = link(&site).await;
    let why = "It was replaced by a newer link";
    site.open(&first).await.is_dead(200, why, true);
    let page = site.open(&second).await;
    site.pass(Duration::from_mins(30));
    let late = site.send(&page, FILLED).await;
    late.is_dead(401, "It has expired.", true);
    site.send(&late, &[]).await.says(200, "Check your mailbox");
    let third = site.link("password_reset/reset").await;
    let page = site.open(&third).await;
    let done = site.send(&page, FILLED).await;
    done.says(200, "Your new password is set");
    let why = "It has already been used.";
    site.open(&third).await.is_dead(200, why, false);
    site.send(&page, FILLED).await.is_dead(401, why, false);
    assert!(site.signs_in("alice", NEW_PASSWORD).await);
}

#[tokio::test]
async fn an_empty_form_breaks_one_rule() {
    let site = Site::new().await;
    let page = site.open(&link(&site).await).await;
    for typed in [&[][..], &[("password_confirmation", "x")]] {
        let again = site.send(&page, typed).await;
        again.says(422, "Set a new password");
        assert_eq!(again.html.matches("<p class=\"error\">").count(), 1);
    }
}
