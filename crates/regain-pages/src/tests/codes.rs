//! The code of a message, beside its link.

use regain_core::{builder::Builder, code, deliver::Outgoing, registration::Opening};
use regain_testkit::{
    plain,
    world::{
        NEW_PASSWORD,
        people::{ALICE, NEWCOMER},
    },
};

use super::site::{HERS, NEXT, Seen, Site};

const SENT: &str = "Check your mailbox";
const WRONG: &str = "<p class=\"error\">This code is not right, or it no longer works.";

/// The code in the one letter from this template.
async fn code(site: &Site, template: &str) -> String {
    let letters = site.letters().await;
    let mut named = letters
        .iter()
        .filter(|one| plain::template(one) == template);
    let code = named.next().and_then(plain::code).expect(template);
    code.to_owned()
}

/// Another one.
fn other(code: &str) -> String {
    let digits = code
        .chars()
        .map(|digit| if digit == '9' { '0' } else { '9' });
    digits.collect()
}

async fn registering(site: &Site) -> Seen {
    let page = site.visit("/account/registration").await;
    let sent = site.send(&page, &[("email", HERS)]).await;
    sent.says(200, SENT);
    sent
}

#[tokio::test]
async fn a_code_leads_to_where_the_link_does() {
    let site = Site::registering(Opening::Anybody).await;
    let sent = registering(&site).await;
    let code = code(&site, "registration/register").await;
    let typed = format!(" {}-{} ", &code[..4], &code[4..]);
    let (url, reply) = site.submit(&sent, &[("code", &typed)], "same-origin").await;
    assert_eq!(reply.status, 303);
    let location = reply.header("location").expect("a location");
    let page = url.join(location).expect("a path");
    assert_eq!(page.path(), "/account/registration/complete");
    let form = site.open(page.as_str()).await;
    form.says(200, "Create your account");
    assert_eq!(site.account(HERS).await, None);
    let done = site.send(&form, &[("password", NEW_PASSWORD)]).await;
    done.says(200, "Your account is ready");
    // As the link does, it tells what became of it.
    let why = "It has already been used.";
    site.open(page.as_str()).await.is_dead(200, why, false);
    let (_, again) = site.submit(&sent, &[("code", &code)], "same-origin").await;
    assert_eq!(again.header("location"), reply.header("location"));
}

#[tokio::test]
async fn a_code_proves_an_address_at_once() {
    let site = Site::new().await;
    site.sign_in(site.principal(&NEWCOMER));
    let page = site.visit("/account/email/verification").await;
    let sent = site.send(&page, &[]).await;
    let code = code(&site, "email_verification/verify").await;
    let proven = async || {
        let account = site.account(NEWCOMER.email).await;
        account.expect("an account").email_verified_at.is_some()
    };
    for typed in ["", "1234567", "abcdefgh", &other(&code)] {
        let wrong = site.send(&sent, &[("code", typed)]).await;
        wrong.says(422, SENT);
        assert!(wrong.html.contains(WRONG), "{wrong:?}");
        assert!(typed.is_empty() || !wrong.html.contains(typed), "{wrong:?}");
        assert!(!proven().await);
    }
    let done = site.send(&sent, &[("code", &code)]).await;
    done.says(200, "Your e-mail address is confirmed");
    assert!(proven().await);
}

#[tokio::test]
async fn a_code_gives_the_account_the_address() {
    let site = Site::new().await;
    site.sign_in(site.principal(&ALICE));
    let page = site.visit("/account/email/change").await;
    let typed = [("email", NEXT), ("current_password", ALICE.password())];
    let sent = site.send(&page, &typed).await;
    let code = code(&site, "email_change/confirm").await;
    let done = site.send(&sent, &[("code", &code)]).await;
    done.says(200, "The e-mail address was changed");
    assert!(site.account(NEXT).await.is_some());
}

#[tokio::test]
async fn five_wrong_codes_end_it_and_the_link_works_on() {
    let site = Site::registering(Opening::Anybody).await;
    let sent = registering(&site).await;
    let letters = site.letters().await;
    let letter = letters.first().expect("a letter");
    let code = plain::code(letter).expect("a code");
    for _ in 0..5 {
        let wrong = site.send(&sent, &[("code", &other(code))]).await;
        wrong.says(422, SENT);
    }
    site.send(&sent, &[("code", code)]).await.says(422, SENT);
    let link = plain::link(letter).expect("a link");
    site.open(link).await.says(200, "Create your account");
}

#[tokio::test]
async fn a_code_is_worth_something_in_the_browser_that_asked_and_nowhere_else() {
    let site = Site::registering(Opening::Anybody).await;
    let sent = registering(&site).await;
    let code = code(&site, "registration/register").await;
    site.change_browser();
    let elsewhere = site.send(&sent, &[("code", &code)]).await;
    elsewhere.says(422, SENT);
    assert!(!elsewhere.html.contains("name=\"code\""), "{elsewhere:?}");
    // One of its own is another flow.
    registering(&site).await;
    site.send(&sent, &[("code", &code)]).await.says(422, SENT);
}

#[tokio::test]
async fn whoever_asks_for_the_same_again_goes_on_in_the_same_flow() {
    let site = Site::registering(Opening::Anybody).await;
    let sent = registering(&site).await;
    let first = code(&site, "registration/register").await;
    // Too early for another message, by either way.
    registering(&site).await;
    site.send_to(&sent, "../registration", &[])
        .await
        .says(200, SENT);
    assert!(site.letters().await.is_empty());
    let (_, reply) = site.submit(&sent, &[("code", &first)], "same-origin").await;
    assert_eq!(reply.status, 303);
}

#[tokio::test]
async fn without_codes_nobody_is_asked_for_one() {
    let none = code::Policy {
        email_verification: false,
        email_change: false,
        registration: false,
    };
    let site = Site::with(|builder: Builder| builder.codes(none)).await;
    site.sign_in(site.principal(&NEWCOMER));
    let page = site.visit("/account/email/verification").await;
    let sent = site.send(&page, &[]).await;
    assert!(!sent.html.contains("name=\"code\""), "{sent:?}");
    let letters: Vec<Outgoing> = site.letters().await;
    assert!(letters.iter().all(|letter| plain::code(letter).is_none()));
    // A reset has none whatever the policy says.
    let site = Site::new().await;
    let page = site.visit("/account/password/forgot").await;
    let sent = site.send(&page, &[("login", ALICE.email)]).await;
    assert!(!sent.html.contains("name=\"code\""), "{sent:?}");
}
