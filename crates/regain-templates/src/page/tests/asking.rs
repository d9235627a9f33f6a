//! The forms that nobody needs a link for.

use std::time::Duration;

use super::*;
use crate::page::{Ask, AskToChange, AskToVerify, CodeForm, NewPassword, Sent, SetUp, Wanted};

const HERS: &str = "ada@example.test";

fn ask<'a>(typed: &'a str, violations: &'a [Violation]) -> Ask<'a> {
    Ask {
        action: "forgot",
        typed,
        violations,
    }
}

fn sent(wanted: Wanted) -> Sent<'static> {
    Sent {
        wanted,
        code: Some(CodeForm {
            action: "sent",
            wrong: false,
        }),
        again: Some("../again"),
        wait: Some(Duration::from_secs(61)),
        other: Some("../other"),
    }
}

fn new_password<'a>(policy: &'a Policy, violations: &'a [Violation]) -> NewPassword<'a> {
    NewPassword {
        action: "change",
        forgot: "forgot",
        account: HERS,
        current_wrong: false,
        policy,
        violations,
    }
}

fn set_up<'a>(policy: &'a Policy, locale: Option<&'a Locale>) -> SetUp<'a> {
    SetUp {
        action: "setup",
        account: HERS,
        locale,
        time_zone: "",
        policy,
        violations: &[],
    }
}

#[test]
fn every_field_says_what_it_is_for() {
    let (policy, nobody) = (Policy::nist(), Violation::new(Field::Login, Rule::Login));
    let change = AskToChange {
        action: "change",
        account: HERS,
        typed: "",
        current_wrong: false,
        violations: &[],
    };
    for (view, parts) in [
        (
            View::Forgot(ask("ada", slice::from_ref(&nobody))),
            &[
                r#"<input id="login" name="login" type="text" inputmode="email" autocomplete="username" "#,
                r#"value="ada" aria-describedby="login-errors" aria-invalid="true">"#,
                r##"<li><a href="#login">"##,
                "<title>Error: Forgot your password?",
            ][..],
        ),
        (
            View::Registration(ask("", &[])),
            &[r#"<input id="email" name="email" type="email" autocomplete="username" "#],
        ),
        (
            View::EmailChange(change),
            &[
                r#"<input id="email" name="email" type="email" autocomplete="email" "#,
                r#"autocomplete="username" value="ada@example.test" readonly"#,
                r#"name="current_password" type="password" autocomplete="current-password" "#,
            ],
        ),
        (
            View::Sent(sent(Wanted::Registration)),
            &[
                r#"name="code" type="text" inputmode="numeric" autocomplete="one-time-code" "#,
                r#"aria-describedby="code-hint">"#,
            ],
        ),
        (
            View::PasswordChange(new_password(&policy, &[])),
            &[
                r#"autocomplete="username" value="ada@example.test" readonly"#,
                r#"name="current_password" type="password" autocomplete="current-password" "#,
                r#"name="password" type="password" autocomplete="new-password" "#,
                r#"name="password_confirmation" type="password" autocomplete="new-password" "#,
            ],
        ),
        (
            View::Setup(set_up(&policy, None)),
            &[
                r#"autocomplete="username" value="ada@example.test" readonly"#,
                r#"name="password" type="password" autocomplete="new-password" "#,
                r#"<select id="locale" name="locale" required>"#,
                r#"aria-describedby="time-zone-hint">"#,
            ],
        ),
    ] {
        let html = write(view, "en");
        for part in parts {
            assert_eq!(html.matches(part).count(), 1, "{part} in {html}");
        }
        for label in html.split("<label for=\"").skip(1) {
            let (id, _) = label.split_once('"').expect("an end");
            assert!(html.contains(&format!(" id=\"{id}\"")), "{id} in {html}");
        }
    }
}

#[test]
fn a_wait_is_told_in_words_and_never_too_short() {
    for (seconds, told) in [
        (1, "in 1 minute."),
        (60, "in 1 minute."),
        (61, "in 2 minutes."),
    ] {
        let wait = Some(Duration::from_secs(seconds));
        let html = write(
            View::Sent(Sent {
                wait,
                ..sent(Wanted::Password)
            }),
            "en",
        );
        assert!(
            html.contains(&format!("You can ask again {told}</p>")),
            "{html}"
        );
        assert!(
            html.contains(&format!("data-seconds=\"{seconds}\"")),
            "{html}"
        );
        assert!(
            html.contains("data-countdown=\"You can ask again in 0:00.\""),
            "{html}"
        );
        let wait = Duration::from_secs(seconds);
        let html = write(View::TooMany { wait }, "en");
        assert!(
            html.contains(&format!("You can try again {told}</p>")),
            "{html}"
        );
    }
    let none = Sent {
        wait: None,
        ..sent(Wanted::Password)
    };
    assert!(!write(View::Sent(none), "en").contains("You can ask again"));
}

/// The script has one place to put the time that is left into.
#[test]
fn every_countdown_has_its_clock() {
    let templates = templates();
    let pages = templates.sample_pages().expect("pages");
    let mut counted = 0;
    for page in pages
        .iter()
        .filter(|page| page.html.contains("data-countdown"))
    {
        let (_, rest) = page.html.split_once("data-countdown=\"").expect("it has");
        let (sentence, _) = rest.split_once('"').expect("an end");
        assert_eq!(sentence.matches("0:00").count(), 1, "{sentence}");
        counted += 1;
    }
    assert!(counted > 0);
}

#[test]
fn a_wrong_code_is_told_beside_it() {
    let code = Some(CodeForm {
        action: "sent",
        wrong: true,
    });
    let html = write(
        View::Sent(Sent {
            code,
            ..sent(Wanted::Verification)
        }),
        "en",
    );
    for part in [
        "<title>Error: Check your mailbox",
        r##"<li><a href="#code">This code is not right"##,
        r#"<p class="error">This code is not right"#,
        r#"aria-describedby="code-hint code-errors" aria-invalid="true">"#,
    ] {
        assert_eq!(html.matches(part).count(), 1, "{part} in {html}");
    }
}

#[test]
fn what_cannot_be_done_is_not_offered() {
    let bare = Sent {
        wanted: Wanted::Password,
        code: None,
        again: None,
        wait: None,
        other: None,
    };
    let html = write(View::Sent(bare), "en");
    let (_, body) = html.split_once("<main>").expect("a body");
    assert!(!body.contains("<form") && !body.contains("href=\"..") && !body.contains("null"));
}

#[test]
fn languages_are_chosen_by_their_own_names() {
    let (policy, german) = (Policy::nist(), Locale::parse("de").expect("a tag"));
    for (tag, locale, chosen) in [
        ("en", None, "en"),
        ("de", None, "de"),
        ("en", Some(&german), "de"),
    ] {
        let html = write(View::Setup(set_up(&policy, locale)), tag);
        for (one, name) in [("en", "English"), ("de", "Deutsch")] {
            let selected = if one == chosen { " selected" } else { "" };
            let option =
                format!("<option value=\"{one}\" lang=\"{one}\" dir=\"ltr\"{selected}>{name}<");
            assert_eq!(html.matches(&option).count(), 1, "{option} in {html}");
        }
        assert_eq!(html.matches(" selected").count(), 1);
    }
}

#[test]
fn a_wrong_current_password_comes_first() {
    let policy = Policy::nist();
    let short = [Violation::new(Field::Password, Rule::MinLength { min: 15 })];
    let form = NewPassword {
        current_wrong: true,
        ..new_password(&policy, &short)
    };
    let html = write(View::PasswordChange(form), "en");
    let places = ["current-password", "password"].map(|id| html.find(&format!("href=\"#{id}\"")));
    assert!(places[0].is_some() && places.is_sorted(), "{places:?}");
    assert!(html.contains(r#"aria-describedby="current-password-errors" aria-invalid="true">"#));
}

#[test]
fn values_are_data_and_ways_are_paths() {
    let policy = Policy::nist();
    let hostile = "\"><x onfocus='x' autofocus>{{token}}";
    let tags = |view| write(view, "en").matches('<').count();
    let pair = |account, typed, action| {
        [
            View::Forgot(Ask {
                action,
                ..ask(typed, &[])
            }),
            View::Registration(Ask {
                action,
                ..ask(typed, &[])
            }),
            View::Verification(AskToVerify { action, account }),
            View::EmailChange(AskToChange {
                action,
                account,
                typed,
                current_wrong: false,
                violations: &[],
            }),
            View::PasswordChange(NewPassword {
                action,
                account,
                ..new_password(&policy, &[])
            }),
            View::Setup(SetUp {
                action,
                account,
                time_zone: typed,
                ..set_up(&policy, None)
            }),
        ]
    };
    for (one, other) in pair(hostile, hostile, "a")
        .into_iter()
        .zip(pair("a", "a", "a"))
    {
        assert_eq!(tags(one), tags(other));
    }
    let code = |action| {
        Some(CodeForm {
            action,
            wrong: false,
        })
    };
    let plain = sent(Wanted::Change);
    for elsewhere in [
        "",
        "//evil.test",
        "https://evil.test",
        "javascript:alert(1)",
    ] {
        let mut views = pair("a", "a", elsewhere).to_vec();
        views.extend([
            View::Sent(Sent {
                code: code(elsewhere),
                ..plain
            }),
            View::Sent(Sent {
                again: Some(elsewhere),
                ..plain
            }),
            View::Sent(Sent {
                other: Some(elsewhere),
                ..plain
            }),
            View::PasswordChange(NewPassword {
                forgot: elsewhere,
                ..new_password(&policy, &[])
            }),
        ]);
        for view in views {
            assert!(templates().page(&page(&[], view)).is_err(), "{elsewhere}");
        }
    }
    let places = Places::default();
    for elsewhere in [
        "",
        "logo.svg",
        "//evil.test/x",
        "/\\evil",
        "javascript:x",
        "data:x",
        "/a b",
    ] {
        assert!(places.clone().logo_at(elsewhere).is_err(), "{elsewhere}");
        assert!(places.clone().sign_in_at(elsewhere).is_err(), "{elsewhere}");
    }
    assert!(places.clone().logo_at("https://cdn.test/x.svg").is_err());
    assert!(places.sign_in_at("https://id.example.test/in").is_ok());
}
