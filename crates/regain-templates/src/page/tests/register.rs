//! The form for a new account.

use super::*;

fn register<'a>(token: &'a Token, policy: &'a Policy) -> Register<'a> {
    Register {
        action: "/account/registration/complete",
        invited: false,
        token,
        login_hint: Some("a•••@e•••.test"),
        username: "",
        username_taken: false,
        name: "",
        policy,
        violations: &[],
    }
}

#[test]
fn it_says_all_that_password_managers_ask_for() {
    let (token, policy) = (Token::new("v4.public.x"), Policy::character_classes());
    let html = write(View::Register(register(&token, &policy)), "en");
    let rules = templates().edition().pages.escape(&policy.passwordrules());
    for part in [
        r#"<form method="post" action="/account/registration/complete">"#,
        r#"<input type="hidden" name="token" value="v4.public.x">"#,
        r#"<input id="username" name="username" type="text" autocomplete="username""#,
        r#"<input id="name" name="name" type="text" autocomplete="name""#,
        r#"name="password" type="password" autocomplete="new-password" "#,
        r#" required minlength="8" maxlength="1024" passwordrules="#,
        &format!("passwordrules=\"{rules}\""),
        r#"<bdi dir="ltr">a•••@e•••.test</bdi>"#,
    ] {
        assert_eq!(html.matches(part).count(), 1, "{part} in {html}");
    }
    assert_eq!(html.matches("v4.public.x").count(), 1);
    assert_eq!(html.matches(" required minlength=").count(), 1);
    assert!(!html.contains("aria-invalid=") && !html.contains(r#"id="errors""#));
    for id in ["username", "name", "password"] {
        assert!(html.contains(&format!("<label for=\"{id}\">")), "{id}");
    }
    assert!(html.find("at least 8 characters") < html.find(r#"<label for="password">"#));
}

#[test]
fn errors_lead_to_their_fields() {
    let (token, policy) = (Token::new("t"), Policy::nist());
    let violations = [
        Violation::new(Field::Password, Rule::Blocklisted),
        Violation::new(Field::Username, Rule::Username),
        Violation::new(Field::Name, Rule::ControlCharacter),
        Violation::new(Field::Name, Rule::MaxLength { max: 200 }),
    ];
    let wrong = Register {
        violations: &violations,
        ..register(&token, &policy)
    };
    let html = write(View::Register(wrong), "de");
    for part in [
        "<title>Fehler: Konto anlegen – Example</title>",
        r##"<li><a href="#password">Dieses Passwort ist zu gängig. Bitte wählen Sie ein anderes.</a></li>"##,
        r##"<li><a href="#username">Bitte verwenden Sie 1 bis 64 Zeichen ohne At-Zeichen.</a></li>"##,
        r##"<li><a href="#name">Bitte verwenden Sie keine Steuerzeichen.</a></li>"##,
        r##"<li><a href="#name">Bitte verwenden Sie höchstens 200 Zeichen.</a></li>"##,
        r#"aria-describedby="username-hint username-errors" aria-invalid="true">"#,
        r#"aria-describedby="name-hint name-errors" aria-invalid="true">"#,
        r#"aria-describedby="policy password-errors" aria-invalid="true">"#,
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    let places = ["username", "name", "password"].map(|id| html.find(&format!("href=\"#{id}\"")));
    assert!(places.is_sorted(), "{places:?}");
    for id in ["username-errors", "name-errors", "password-errors"] {
        assert_eq!(html.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
    }
}

#[test]
fn a_taken_username_is_told_beside_it_and_what_was_typed_is_kept() {
    let (token, policy) = (Token::new("t"), Policy::nist());
    let taken = Register {
        username: "ada",
        username_taken: true,
        name: "Ada & Co",
        ..register(&token, &policy)
    };
    let html = write(View::Register(taken), "en");
    let told = "This username is taken. Choose another one.";
    for part in [
        format!("<li><a href=\"#username\">{told}</a></li>"),
        format!("<p class=\"error\">{told}</p>"),
        r#"value="ada" aria-describedby="username-hint username-errors" aria-invalid="true">"#
            .to_owned(),
        r#"value="Ada &amp; Co" aria-describedby="name-hint">"#.to_owned(),
    ] {
        assert_eq!(html.matches(&part).count(), 1, "{part} in {html}");
    }
}

#[test]
fn values_are_data() {
    let (token, policy) = (Token::new("\"><x"), Policy::nist());
    let hostile = Register {
        login_hint: Some("<x>"),
        username: "\"><x onfocus='x' autofocus>",
        name: "{{token}}</title><x>",
        ..register(&token, &policy)
    };
    let html = write(View::Register(hostile), "en");
    assert!(!html.contains("<x") && html.contains("{{token}}"), "{html}");
    let elsewhere = Register {
        action: "//evil.test",
        ..hostile
    };
    let view = View::Register(elsewhere);
    assert!(templates().page(&page(&[], view)).is_err());
}
