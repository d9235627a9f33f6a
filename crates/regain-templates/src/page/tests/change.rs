//! The pages of a change of address.

use super::*;

fn button(token: &Token) -> Button<'_> {
    verification(token)
}

#[test]
fn every_one_has_one_form_with_one_button() {
    let token = Token::new("v4.public.x");
    for tag in ["en", "de"] {
        for view in [
            View::Change(button(&token)),
            View::Approve(button(&token)),
            View::Revert(button(&token)),
        ] {
            let html = write(view, tag);
            for (part, count) in [
                (r#"<form method="post" action="/account/email/verify">"#, 1),
                ("<form", 1),
                ("<input", 1),
                ("<button", 1),
                ("v4.public.x", 1),
                (r#"type="hidden" name="token""#, 1),
            ] {
                assert_eq!(html.matches(part).count(), count, "{part} in {html}");
            }
        }
    }
}

/// Anybody may read at an address that somebody typed.
#[test]
fn the_new_address_learns_of_no_account() {
    let token = Token::new("t");
    let named = |view| write(view, "en").contains("a•••@e•••.test");
    assert!(!named(View::Change(button(&token))));
    assert!(named(View::Approve(button(&token))));
    assert!(named(View::Revert(button(&token))));
}

#[test]
fn taking_a_change_back_says_first_what_it_does() {
    let token = Token::new("t");
    for (tag, effects) in [
        (
            "en",
            [
                "keeps the address",
                "All devices are signed out.",
                "Your password is locked",
                "link to set a new password",
                "Opening this page has not changed anything.",
            ],
        ),
        (
            "de",
            [
                "weiterhin oder wieder die Adresse",
                "Alle Geräte werden abgemeldet.",
                "Ihr Passwort ist gesperrt",
                "ein neues Passwort festlegen",
                "Durch das Öffnen dieser Seite hat sich noch nichts geändert.",
            ],
        ),
    ] {
        let html = write(View::Revert(button(&token)), tag);
        let (before, _) = html.split_once("<form").expect("a form");
        for effect in effects {
            assert!(before.contains(effect), "{effect} in {before}");
        }
    }
}

#[test]
fn values_are_data() {
    let token = Token::new("\"><x");
    let hostile = Button {
        login_hint: Some("<x onclick='x'>"),
        ..button(&token)
    };
    for view in [
        View::Change(hostile),
        View::Approve(hostile),
        View::Revert(hostile),
    ] {
        assert!(!write(view, "en").contains("<x"));
    }
    let action = "https://evil.test";
    let elsewhere = Button { action, ..hostile };
    for view in [
        View::Change(elsewhere),
        View::Approve(elsewhere),
        View::Revert(elsewhere),
    ] {
        assert!(templates().page(&page(&[], view)).is_err());
    }
}
