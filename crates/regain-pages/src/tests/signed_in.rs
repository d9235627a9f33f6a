//! The pages for those who are signed in, but for those where they ask for a message.

use std::time::Duration;

use regain_core::principal::{PresentedBy, SignedInBy};
use regain_testkit::world::{
    NEW_PASSWORD,
    people::{ADMIN, ALICE},
};

use super::site::Site;

const CHANGE: &str = "Change your password";
const SETUP: &str = "Set up Example";

#[tokio::test]
async fn a_password_is_changed_by_who_knows_it() {
    let site = Site::new().await;
    let path = "/account/password/change";
    site.visit(path).await.says(401, "Please sign in");
    site.sign_in(site.principal(&ALICE));
    let page = site.visit(path).await;
    page.says(200, CHANGE);
    assert!(page.html.contains(&format!(
        "autocomplete=\"username\" value=\"{}\"",
        ALICE.email
    )));

    let wrong = "a wrong guess of 2 hours";
    for (current, new, again, why) in [
        (
            "",
            "",
            "",
            "<li><a href=\"#current-password\">Fill in this field.</a></li>",
        ),
        (
            wrong,
            NEW_PASSWORD,
            NEW_PASSWORD,
            "This is not your current password.",
        ),
        (
            ALICE.password(),
            "short",
            "short",
            "Use at least 15 characters.",
        ),
        (
            ALICE.password(),
            NEW_PASSWORD,
            "x",
            "The two passwords are not the same.",
        ),
    ] {
        let typed = [
            ("current_password", current),
            ("password", new),
            ("password_confirmation", again),
        ];
        let told = site.send(&page, &typed).await;
        told.says(422, CHANGE);
        assert!(told.html.contains(why), "{why}: {told:?}");
        for secret in [wrong, NEW_PASSWORD, ALICE.password()] {
            assert!(!told.html.contains(secret), "{told:?}");
        }
    }
    let typed = [
        ("current_password", ALICE.password()),
        ("password", NEW_PASSWORD),
        ("password_confirmation", NEW_PASSWORD),
    ];
    site.send(&page, &typed)
        .await
        .says(200, "Your password was changed");
    assert!(site.signs_in("alice", NEW_PASSWORD).await);
}

#[tokio::test]
async fn guessing_a_current_password_ends_in_a_wait() {
    let site = Site::new().await;
    site.sign_in(site.principal(&ALICE));
    let page = site.visit("/account/password/change").await;
    let typed = [
        ("current_password", "a wrong guess of 2 hours"),
        ("password", NEW_PASSWORD),
        ("password_confirmation", NEW_PASSWORD),
    ];
    for _ in 0..10 {
        site.send(&page, &typed).await.says(422, CHANGE);
    }
    let (_, reply) = site.submit(&page, &typed, "same-origin").await;
    assert_eq!(reply.status, 429);
    let seconds = reply.header("retry-after").expect("a time");
    let minutes = Duration::from_secs(seconds.parse().expect("a number"))
        .as_secs()
        .div_ceil(60);
    let html = String::from_utf8(reply.body).expect("UTF-8");
    assert!(html.contains("<h1>Too many attempts</h1>"));
    assert!(
        html.contains(&format!("in {minutes} minute")),
        "{minutes}: {html}"
    );
}

#[tokio::test]
async fn the_first_administrator_sets_up_once() {
    let site = Site::new().await;
    let path = "/account/setup";
    site.visit(path).await.says(401, "Please sign in");
    site.sign_in(site.principal(&ALICE));
    site.visit(path)
        .await
        .says(403, "Your account may not do this");
    let mut bearer = site.principal(&ADMIN);
    bearer.presented_by = PresentedBy::Bearer;
    site.sign_in(bearer);
    site.visit(path).await.says(403, "Please sign in again");
    let mut other = site.principal(&ADMIN);
    other.signed_in_by = SignedInBy::Other;
    site.sign_in(other);
    site.visit(path).await.says(403, "Please sign in again");

    site.sign_in(site.principal(&ADMIN));
    let page = site.visit(path).await;
    page.says(200, SETUP);
    let english = "<option value=\"en\" lang=\"en\" dir=\"ltr\" selected>English</option>";
    let german = "<option value=\"de\" lang=\"de\" dir=\"ltr\">Deutsch</option>";
    assert!(
        page.html.contains(english) && page.html.contains(german),
        "{page:?}"
    );

    let typed = [
        ("password", ""),
        ("locale", "de"),
        ("time_zone", "Mars/<x>"),
    ];
    let told = site.send(&page, &typed).await;
    told.says(422, SETUP);
    for part in [
        "<li><a href=\"#password\">Fill in this field.</a></li>",
        "<li><a href=\"#time-zone\">Enter the name of a time zone, such as Europe/Berlin or UTC.</a></li>",
        "<option value=\"de\" lang=\"de\" dir=\"ltr\" selected>",
        "value=\"Mars/&lt;x&gt;\"",
    ] {
        assert!(told.html.contains(part), "{part}: {told:?}");
    }
    let typed = [
        ("password", NEW_PASSWORD),
        ("locale", "de"),
        ("time_zone", "Europe/Berlin"),
    ];
    site.send(&told, &typed)
        .await
        .says(200, "Example is set up");
    assert!(site.signs_in("admin", NEW_PASSWORD).await);
    let admin = site.account("admin").await.expect("an account");
    assert_eq!(admin.time_zone.as_deref(), Some("Europe/Berlin"));
    let done = "Example is set up already";
    site.visit(path).await.says(409, done);
    site.send(&page, &typed).await.says(409, done);
}

#[tokio::test]
async fn another_site_sends_none_of_these_forms() {
    let site = Site::new().await;
    site.sign_in(site.principal(&ADMIN));
    for path in [
        "password/change",
        "setup",
        "email/change",
        "password/forgot",
    ] {
        let page = site.visit(&format!("/account/{path}")).await;
        let (_, reply) = site.submit(&page, &[], "cross-site").await;
        assert_eq!(reply.status, 403, "{path}");
        let html = String::from_utf8(reply.body).expect("UTF-8");
        assert!(
            html.contains("<h1>This form came from another site</h1>"),
            "{html}"
        );
    }
}
