//! The pages of a change of address.

use std::time::Duration;

use regain_core::{
    account::{AccountId, Stamp},
    email_change::{Confirmation, Policy},
    store::NewAccount,
};
use regain_testkit::{plain, world::people::ALICE};

use super::site::{NEXT, Site};

const CONFIRM: &str = "Confirm the new e-mail address";
const APPROVE: &str = "Approve the change of your e-mail address";
const CHANGED: &str = "The e-mail address was changed";
const REVERT: &str = "Cancel the change of your e-mail address";
const REVERTED: &str = "The address change was cancelled";
const DAY: Duration = Duration::from_hours(24);

async fn holds(site: &Site, address: &str) -> bool {
    let account = site.account(address).await;
    account.is_some_and(|account| account.id == ALICE.id())
}

#[tokio::test]
async fn the_new_address_is_confirmed_by_its_form_alone() {
    let site = Site::new().await;
    site.change_to(NEXT).await;
    let link = site.link("email_change/confirm").await;
    let page = site.open(&link).await;
    page.says(200, CONFIRM);
    assert!(!page.html.contains("a•••@"), "{page:?}");
    assert!(holds(&site, ALICE.email).await);

    // A second press says the same.
    for _ in 0..2 {
        site.send(&page, &[]).await.says(200, CHANGED);
        assert!(holds(&site, NEXT).await);
    }
    let dead = site.open(&link).await;
    dead.is_dead(200, "It has already been used.", false);
}

#[tokio::test]
async fn where_both_must_agree_the_first_learns_that_one_is_missing() {
    let both = Policy {
        confirmation: Confirmation::BothAddresses,
        ..Policy::default()
    };
    for order in [[0, 1], [1, 0]] {
        let policy = both.clone();
        let site = Site::with(move |builder| builder.email_change(policy)).await;
        site.change_to(NEXT).await;
        let letters = site.letters().await;
        let mut pages = Vec::new();
        for (template, heading) in [
            ("email_change/confirm", CONFIRM),
            ("email_change/approve", APPROVE),
        ] {
            let letter = letters
                .iter()
                .find(|letter| plain::template(letter) == template);
            let link = letter.and_then(plain::link).expect(template);
            let page = site.open(link).await;
            page.says(200, heading);
            pages.push(page);
        }
        let first = site.send(&pages[order[0]], &[]).await;
        first.says(200, "One confirmation is still missing");
        assert!(holds(&site, ALICE.email).await);
        site.send(&pages[order[1]], &[]).await.says(200, CHANGED);
        assert!(holds(&site, NEXT).await);
    }
}

#[tokio::test]
async fn a_change_is_taken_back_by_its_form_alone() {
    for confirmed in [false, true] {
        let site = Site::new().await;
        site.change_to(NEXT).await;
        let letters = site.letters().await;
        let link = |template: &str| {
            let letter = letters
                .iter()
                .find(|letter| plain::template(letter) == template);
            letter.and_then(plain::link).expect(template).to_owned()
        };
        let (asked, confirm) = (link("email_change/asked"), link("email_change/confirm"));
        let mut back = asked;
        if confirmed {
            let page = site.open(&confirm).await;
            site.send(&page, &[]).await.says(200, CHANGED);
            back = site.link("email_change/changed").await;
        }
        let page = site.open(&back).await;
        page.says(200, REVERT);
        assert!(page.html.contains("a•••@e•••.com"), "{page:?}");
        assert!(site.signs_in("alice", ALICE.password()).await);
        assert_eq!(holds(&site, NEXT).await, confirmed);

        site.send(&page, &[]).await.says(200, REVERTED);
        assert!(holds(&site, ALICE.email).await);
        assert!(!site.signs_in("alice", ALICE.password()).await);
        let reset = site.link("password_reset/reset").await;
        site.open(&reset).await.says(200, "Set a new password");

        let why = "It has already been used.";
        site.open(&back).await.is_dead(200, why, false);
        site.send(&page, &[]).await.is_dead(401, why, false);
        let why = if confirmed { why } else { "It was replaced by" };
        site.open(&confirm).await.is_dead(200, why, false);
    }
}

#[tokio::test]
async fn only_time_leaves_a_fresh_link_to_be_had() {
    let site = Site::new().await;
    site.change_to(NEXT).await;
    let first = site.link("email_change/confirm").await;
    site.pass(Duration::from_mins(1));
    site.change_to(NEXT).await;
    let second = site.link("email_change/confirm").await;
    let superseded = site.open(&first).await;
    superseded.is_dead(200, "It was replaced by a newer link", false);

    let page = site.open(&second).await;
    site.pass(DAY);
    let late = site.send(&page, &[]).await;
    late.is_dead(401, "It has expired.", true);
    site.send(&late, &[]).await.says(200, "Check your mailbox");
    let fresh = site.open(&site.link("email_change/confirm").await).await;
    site.send(&fresh, &[]).await.says(200, CHANGED);
}

#[tokio::test]
async fn nobody_gets_a_fresh_link_to_take_a_change_back() {
    let site = Site::new().await;
    site.change_to(NEXT).await;
    let back = site.link("email_change/asked").await;
    let page = site.open(&back).await;
    site.pass(3 * DAY);
    let why = "It has expired.";
    site.open(&back).await.is_dead(200, why, false);
    site.send(&page, &[]).await.is_dead(401, why, false);
    let astray = back.replace("change/revert", "verify");
    let why = "It was not copied in full";
    site.open(&astray).await.is_dead(200, why, false);
}

#[tokio::test]
async fn an_address_that_was_taken_meanwhile_is_told() {
    let site = Site::new().await;
    site.change_to(NEXT).await;
    let page = site.open(&site.link("email_change/confirm").await).await;
    let alice = site.account(ALICE.email).await.expect("an account");
    let work = site.store.begin().await.expect("a unit of work");
    let account = regain_core::account::Account {
        id: AccountId::new("other"),
        email: NEXT.parse().expect("an address"),
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
    let refused = site.send(&page, &[]).await;
    refused.says(409, "This address belongs to another account");
    assert!(holds(&site, ALICE.email).await);
}

#[tokio::test]
async fn another_site_sends_no_form() {
    let site = Site::new().await;
    site.change_to(NEXT).await;
    let letters = site.letters().await;
    let links: Vec<_> = letters.iter().filter_map(plain::link).collect();
    assert_eq!(links.len(), 2);
    for link in links {
        let page = site.open(link).await;
        let (_, reply) = site.submit(&page, &[], "cross-site").await;
        assert_eq!(reply.status, 403);
    }
    assert!(holds(&site, ALICE.email).await);
    assert!(site.signs_in("alice", ALICE.password()).await);
}
