//! The pages where somebody asks for a message.

use std::time::Duration;

use regain_core::{
    deliver::Outgoing, principal::SignedInBy, registration::Opening, settings::Mode,
};
use regain_testkit::{
    plain,
    world::people::{ALICE, NEWCOMER},
};

use super::site::{HERS, NEXT, Seen, Site};

const SENT: &str = "Check your mailbox";

fn names(letters: &[Outgoing]) -> Vec<&str> {
    letters.iter().map(plain::template).collect()
}

/// The body, which says all that differs.
fn body(page: &Seen) -> &str {
    page.html.split_once("<main>").expect("a body").1
}

#[tokio::test]
async fn whoever_is_asked_for_the_answer_is_the_same() {
    let mut bodies = Vec::new();
    for login in [ALICE.email, "alice", "nobody@example.org", "nobody"] {
        let site = Site::new().await;
        let page = site.visit("/account/password/forgot").await;
        page.says(200, "Forgot your password?");
        let sent = site.send(&page, &[("login", login)]).await;
        sent.says(200, SENT);
        assert!(!sent.html.contains(login), "{sent:?}");
        bodies.push(body(&sent).to_owned());
    }
    assert!(bodies.windows(2).all(|pair| pair[0] == pair[1]));
}

#[tokio::test]
async fn a_browser_asks_again_without_typing_and_not_too_early() {
    let site = Site::new().await;
    let page = site.visit("/account/password/forgot").await;
    let sent = site.send(&page, &[("login", ALICE.email)]).await;
    assert!(sent.html.contains("data-seconds=\"60\""), "{sent:?}");
    assert!(sent.html.contains("You can ask again in 1 minute."));
    assert_eq!(names(&site.letters().await), ["password_reset/reset"]);

    site.pass(Duration::from_secs(40));
    let early = site.send_to(&sent, "../forgot", &[]).await;
    early.says(200, SENT);
    assert!(early.html.contains("data-seconds=\"20\""), "{early:?}");
    assert!(site.letters().await.is_empty());

    site.pass(Duration::from_secs(20));
    let waited = site.visit("/account/password/forgot/sent").await;
    assert!(!waited.html.contains("You can ask again"), "{waited:?}");
    site.send_to(&waited, "../forgot", &[])
        .await
        .says(200, SENT);
    assert_eq!(names(&site.letters().await), ["password_reset/reset"]);
}

#[tokio::test]
async fn what_was_asked_is_for_the_pages_beside_it_and_for_this_browser() {
    let site = Site::new().await;
    let page = site.visit("/account/password/forgot").await;
    let sent = site.send(&page, &[("login", ALICE.email)]).await;
    let cookies = |path| site.cookies(path);
    assert!(cookies("/account/password/forgot/sent").starts_with("regain_asked_password="));
    for path in ["/", "/account", "/account/email/verify", "/members"] {
        assert_eq!(cookies(path), "", "{path}");
    }
    site.change_browser();
    let elsewhere = site.visit("/account/password/forgot/sent").await;
    elsewhere.says(200, SENT);
    assert!(!elsewhere.html.contains("<form"), "{elsewhere:?}");
    assert!(
        elsewhere
            .html
            .contains("<a href=\"../forgot\">Enter another address</a>")
    );
    // A button of the other browser: there is nothing to ask for again.
    let form = site.send_to(&sent, "../forgot", &[]).await;
    form.says(200, "Forgot your password?");
}

#[tokio::test]
async fn nobody_believes_what_a_browser_says_that_it_asked_for() {
    let site = Site::new().await;
    let page = site.visit("/account/password/forgot").await;
    let sent = site.send(&page, &[("login", ALICE.email)]).await;
    let long = format!("9..{}", "QUFB".repeat(300));
    for forged in [
        "", ".", "..", "x..", "9", "9.QQ", "9..=", "9.._w", "9.QQ.QQ", "9..QQ.", &long,
    ] {
        site.plant(
            "/account/password",
            &format!("regain_asked_password={forged}"),
        );
        let page = site.visit("/account/password/forgot/sent").await;
        assert!(!page.html.contains("<form"), "{forged}: {page:?}");
    }
    // As good as typed, and as bad: at the end of time, with a login that is none.
    let markup = "regain_asked_password=9223372036854775..PHg-QA";
    site.plant("/account/password", markup);
    let page = site.visit("/account/password/forgot/sent").await;
    assert!(page.html.contains("data-seconds=\"3600\""), "{page:?}");
    let refused = site.send_to(&sent, "../forgot", &[]).await;
    refused.says(422, "Forgot your password?");
    assert!(refused.html.contains("value=\"&lt;x&gt;@\""), "{refused:?}");
}

#[tokio::test]
async fn what_is_no_login_is_told_beside_the_field_and_kept() {
    let site = Site::new().await;
    let page = site.visit("/account/password/forgot").await;
    for (typed, why) in [
        ("", "Fill in this field."),
        ("ada@", "Enter a valid e-mail address."),
        ("a\u{7}b", "Enter a valid e-mail address or username."),
    ] {
        let again = site.send(&page, &[("login", typed)]).await;
        again.says(422, "Forgot your password?");
        let line = format!("<li><a href=\"#login\">{why}</a></li>");
        assert!(again.html.contains(&line), "{again:?}");
        assert!(!again.html.contains('\u{7}'));
    }
    assert!(site.letters().await.is_empty());
}

#[tokio::test]
async fn a_registration_is_asked_for_where_it_is_open() {
    let site = Site::registering(Opening::Anybody).await;
    let page = site.visit("/account/registration").await;
    page.says(200, "Create an account");
    let wrong = site.send(&page, &[("email", "ada")]).await;
    wrong.says(422, "Create an account");
    assert!(wrong.html.contains("value=\"ada\""), "{wrong:?}");
    let mut bodies = Vec::new();
    for address in [HERS, ALICE.email] {
        let sent = site.send(&page, &[("email", address)]).await;
        sent.says(200, SENT);
        bodies.push(body(&sent).to_owned());
    }
    assert_eq!(bodies[0], bodies[1]);
    let mut sent = site.letters().await;
    sent.sort_by_key(|letter| plain::template(letter).to_owned());
    assert_eq!(
        names(&sent),
        ["registration/register", "registration/taken"]
    );

    for opening in [Opening::Nobody, Opening::Invited] {
        let closed = Site::registering(opening).await;
        let seen = closed.visit("/account/registration").await;
        seen.says(409, "Registration is closed");
        let refused = closed.send(&page, &[("email", HERS)]).await;
        refused.says(409, "Registration is closed");
    }
}

#[tokio::test]
async fn an_address_is_proven_by_who_is_signed_in_until_it_is_proven() {
    let site = Site::new().await;
    let stranger = site.visit("/account/email/verification").await;
    stranger.says(401, "Please sign in");
    site.sign_in(site.principal(&NEWCOMER));
    let page = site.visit("/account/email/verification").await;
    page.says(200, "Confirm your e-mail address");
    assert!(page.html.contains(NEWCOMER.email));
    let sent = site.send(&page, &[]).await;
    sent.says(200, SENT);
    assert_eq!(names(&site.letters().await), ["email_verification/verify"]);
    site.pass(Duration::from_mins(1));
    site.send_to(&sent, "../verification", &[])
        .await
        .says(200, SENT);
    let link = site.link("email_verification/verify").await;
    let proof = site.open(&link).await;
    site.send(&proof, &[])
        .await
        .says(200, "Your e-mail address is confirmed");
    let already = "Your e-mail address is confirmed already";
    site.visit("/account/email/verification")
        .await
        .says(200, already);
    site.send(&page, &[]).await.says(200, already);
}

#[tokio::test]
async fn another_address_takes_a_recent_sign_in_and_the_password() {
    let site = Site::new().await;
    let path = "/account/email/change";
    site.visit(path).await.says(401, "Please sign in");
    let mut other = site.principal(&ALICE);
    other.signed_in_by = SignedInBy::Other;
    site.sign_in(other);
    site.visit(path).await.says(403, "Please sign in again");
    site.sign_in(site.principal(&ALICE));
    let page = site.visit(path).await;
    page.says(200, "Change your e-mail address");

    for (typed, current, why) in [
        (
            "",
            "",
            "<li><a href=\"#current-password\">Fill in this field.</a></li>",
        ),
        (
            ALICE.email,
            ALICE.password(),
            "This is what you have already.",
        ),
        (
            NEXT,
            "something else",
            "<li><a href=\"#current-password\">This is not your",
        ),
    ] {
        let fields = [("email", typed), ("current_password", current)];
        let again = site.send(&page, &fields).await;
        again.says(422, "Change your e-mail address");
        assert!(again.html.contains(why), "{why}: {again:?}");
        assert!(again.html.contains(&format!("value=\"{typed}\"")));
        assert!(
            current.is_empty() || !again.html.contains(current),
            "{again:?}"
        );
    }
    let right = [("email", NEXT), ("current_password", ALICE.password())];
    let sent = site.send(&page, &right).await;
    sent.says(200, SENT);
    assert!(!sent.html.contains(NEXT) && !sent.html.contains("Send it again"));
    let link = site.link_among("email_change/confirm").await;
    site.open(&link)
        .await
        .says(200, "Confirm the new e-mail address");
    // Somebody has it: the same answer.
    let taken = [
        ("email", NEWCOMER.email),
        ("current_password", ALICE.password()),
    ];
    let told = site.send(&page, &taken).await;
    assert_eq!(body(&told), body(&sent));

    site.pass(Duration::from_mins(16));
    let late = site.send(&page, &right).await;
    late.says(403, "Please sign in again");
}

#[tokio::test]
async fn without_mail_nobody_fills_in_a_form() {
    let site = Site::without_mail().await;
    assert_eq!(site.regain.mode(), Mode::Development);
    site.sign_in(site.principal(&NEWCOMER));
    for path in [
        "password/forgot",
        "registration",
        "email/verification",
        "email/change",
    ] {
        let refused = site.visit(&format!("/account/{path}")).await;
        refused.says(503, "We cannot send messages at the moment");
    }
}
