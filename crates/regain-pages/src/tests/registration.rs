//! The page of a link to register.

use std::time::Duration;

use regain_core::{
    account::{AccountId, Stamp},
    registration::{Invite, Opening, Standing, Terms},
    store::NewAccount,
};
use regain_testkit::world::{
    NEW_PASSWORD,
    people::{ADMIN, ALICE},
};

use super::site::{HERS, Seen, Site};

const FORM: &str = "Create your account";
const READY: &str = "Your account is ready";
const DAY: Duration = Duration::from_hours(24);

const FILLED: &[(&str, &str)] = &[
    ("username", "ada"),
    ("name", "Ada Lovelace"),
    ("password", NEW_PASSWORD),
];

async fn invitation(site: &Site) -> String {
    let invite = Invite {
        address: HERS.parse().expect("an address"),
        standing: Standing::Invited,
        terms: Terms {
            deliver: true,
            reveal: false,
            expires_in: None,
        },
        locale: None,
    };
    let flow = site.regain.registration();
    let issued = flow.invite(invite, &site.principal(&ADMIN)).await;
    issued.expect("an invitation");
    site.link("registration/invitation").await
}

#[tokio::test]
async fn opening_the_link_makes_nothing_and_sending_the_form_makes_the_account() {
    let site = Site::registering(Opening::Anybody).await;
    let link = site.registration().await;
    let page = site.open(&link).await;
    page.says(200, FORM);
    assert!(page.html.contains("a•••@e•••.org"), "{page:?}");
    assert_eq!(site.account(HERS).await, None);

    site.send(&page, FILLED).await.says(200, READY);
    let account = site.account(HERS).await.expect("an account");
    assert_eq!(account.name.as_deref(), Some("Ada Lovelace"));
    assert!(account.email_verified_at.is_some() && account.scopes.is_empty());
    assert!(site.signs_in("ada", NEW_PASSWORD).await);

    let why = "It has already been used.";
    site.open(&link).await.is_dead(200, why, false);
    site.send(&page, FILLED).await.is_dead(401, why, false);
}

#[tokio::test]
async fn only_the_password_must_be_typed() {
    let site = Site::registering(Opening::Anybody).await;
    let page = site.open(&site.registration().await).await;
    let typed = [("username", ""), ("name", "  "), ("password", NEW_PASSWORD)];
    site.send(&page, &typed).await.says(200, READY);
    let account = site.account(HERS).await.expect("an account");
    assert_eq!((account.username, account.name), (None, None));
}

#[tokio::test]
async fn who_must_be_approved_of_is_told() {
    let site = Site::registering(Opening::Approved).await;
    let page = site.open(&site.registration().await).await;
    let next = site.send(&page, FILLED).await;
    next.says(200, "Your account waits for approval");
    assert!(site.account(HERS).await.expect("an account").disabled);
}

#[tokio::test]
async fn an_invitation_opens_the_same_form_and_is_not_renewed() {
    let site = Site::new().await;
    let lapsed = invitation(&site).await;
    let page = site.open(&lapsed).await;
    site.pass(7 * DAY);
    let why = "It has expired.";
    site.open(&lapsed).await.is_dead(200, why, false);
    site.send(&page, FILLED).await.is_dead(401, why, false);

    let page = site.open(&invitation(&site).await).await;
    site.send(&page, FILLED).await.says(200, READY);
}

#[tokio::test]
async fn a_dead_link_is_renewed_once_it_is_expired_or_superseded() {
    let site = Site::registering(Opening::Anybody).await;
    let first = site.registration().await;
    let form = site.open(&first).await;
    site.pass(Duration::from_mins(1));
    let second = site.registration().await;
    let why = "It was replaced by a newer link";
    site.open(&first).await.is_dead(200, why, true);
    site.send(&form, FILLED).await.is_dead(401, why, true);

    site.pass(DAY);
    let dead = site.open(&second).await;
    dead.is_dead(200, "It has expired.", true);
    assert!(site.letters().await.is_empty());
    // The second time inside the cooldown.
    for _ in 0..2 {
        site.send(&dead, &[]).await.says(200, "Check your mailbox");
    }
    let third = site.link("registration/register").await;
    let page = site.open(&third).await;
    site.send(&page, FILLED).await.says(200, READY);
    // A form that nobody was shown: of a used link.
    let token = |link: &str| link.split_once("token=").expect("a token").1.to_owned();
    let html = dead.html.replace(&token(&second), &token(&third));
    let forged = Seen { html, ..dead };
    let refused = site.send(&forged, &[]).await;
    refused.is_dead(401, "It has already been used.", false);
}

#[tokio::test]
async fn a_taken_username_is_told_and_spends_nothing() {
    let site = Site::registering(Opening::Anybody).await;
    let page = site.open(&site.registration().await).await;
    let taken = [
        ("username", "alice"),
        ("name", "A \"<b>\""),
        ("password", NEW_PASSWORD),
    ];
    let again = site.send(&page, &taken).await;
    again.says(409, FORM);
    for part in [
        "<p class=\"error\">This username is taken. Choose another one.</p>",
        "value=\"alice\"",
        "value=\"A &quot;&lt;b&gt;&quot;\"",
    ] {
        assert!(again.html.contains(part), "{part}: {again:?}");
    }
    assert!(!again.html.contains(NEW_PASSWORD));
    site.send(&again, FILLED).await.says(200, READY);
}

#[tokio::test]
async fn everything_that_is_wrong_is_told_at_once() {
    let site = Site::registering(Opening::Anybody).await;
    let page = site.open(&site.registration().await).await;
    let name = format!("\u{0}\u{202e}<x>{}", "é".repeat(200));
    let typed = [("username", "a@b\u{7}"), ("name", &name), ("password", "")];
    let again = site.send(&page, &typed).await;
    again.says(422, FORM);
    for line in [
        "<li><a href=\"#password\">Fill in this field.</a></li>",
        "<li><a href=\"#username\">Use 1 to 64 characters, without an at sign.</a></li>",
        "<li><a href=\"#name\">Leave out control characters.</a></li>",
        "<li><a href=\"#name\">Use at most 200 characters.</a></li>",
    ] {
        assert_eq!(again.html.matches(line).count(), 1, "{line}: {again:?}");
    }
    assert!(!again.html.contains("<x>"));
    assert!(!again.html.contains(['\u{0}', '\u{7}', '\u{202e}']));
    site.send(&again, FILLED).await.says(200, READY);
}

#[tokio::test]
async fn an_address_that_was_taken_meanwhile_is_told() {
    let site = Site::registering(Opening::Anybody).await;
    let page = site.open(&site.registration().await).await;
    let alice = site.account(ALICE.email).await.expect("an account");
    let work = site.store.begin().await.expect("a unit of work");
    let account = regain_core::account::Account {
        id: AccountId::new("other"),
        email: HERS.parse().expect("an address"),
        username: None,
        ..alice
    };
    let new = NewAccount {
        account,
        password: None,
        stamp: Stamp::new("stamp"),
    };
    let created = work.accounts().create(&new).await.expect("it is written");
    assert!(created.is_some());
    work.commit().await.expect("it commits");
    let refused = site.send(&page, FILLED).await;
    refused.says(409, "This address belongs to another account");
}

#[tokio::test]
async fn links_for_something_else_make_no_account() {
    let site = Site::registering(Opening::Anybody).await;
    let link = site.registration().await;
    let page = site.open(&link).await;
    for other in ["email/verify", "email/change/revert", "password/reset"] {
        let astray = link.replace("registration/complete", other);
        let why = "It was not copied in full";
        site.open(&astray).await.is_dead(200, why, false);
    }
    for junk in [
        "",
        "?token=",
        "?token=%00%22%3E%3Cx%3E",
        "?token=v4.public.x",
    ] {
        let (path, _) = link.split_once('?').expect("a query");
        let dead = site.open(&format!("{path}{junk}")).await;
        dead.is_dead(200, "It was not copied in full", false);
    }
    site.send(&page, FILLED).await.says(200, READY);
}

#[tokio::test]
async fn the_reader_chooses_the_language() {
    let site = Site::registering(Opening::Anybody).await;
    let link = site.registration().await;
    for (accepted, heading) in [
        ("de-AT, en;q=0.5", "Konto anlegen"),
        ("tlh, en;q=0.1", FORM),
        ("", FORM),
    ] {
        site.open_in(&link, accepted).await.says(200, heading);
    }
}

#[tokio::test]
async fn another_site_sends_no_form() {
    let site = Site::registering(Opening::Anybody).await;
    let link = site.registration().await;
    let page = site.open(&link).await;
    let (_, reply) = site.submit(&page, FILLED, "cross-site").await;
    assert_eq!(reply.status, 403);
    assert_eq!(site.account(HERS).await, None);
    site.pass(DAY);
    let dead = site.open(&link).await;
    let (_, reply) = site.submit(&dead, &[], "cross-site").await;
    assert_eq!(reply.status, 403);
    assert!(site.letters().await.is_empty());
}
