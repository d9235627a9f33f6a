use std::slice;

use regain_core::{
    header_text::HeaderText,
    link::PublicUrl,
    locale::Locale,
    password::policy::Policy,
    token::{Dead, Token},
    violation::{Field, Rule, Violation},
};

use super::{About, Button, Page, Places, Register, Renew, Reset, View};
use crate::{Brand, Templates, brand::LEAST_CONTRAST, contrast::Colour};

mod asking;
mod change;
mod register;

/// What a fresh link can be had for.
const RENEWABLE: [About; 4] = [
    About::Password,
    About::Address,
    About::Change,
    About::Registration,
];

fn templates() -> Templates {
    let name = HeaderText::new("Example").expect("a line");
    let url = PublicUrl::parse("https://app.example.test").expect("a URL");
    let support = "help@example.test".parse().expect("an address");
    let brand = Brand::new(name, url, support).expect("short");
    Templates::new(brand, &Locale::parse("en").expect("a tag")).expect("templates")
}

fn form<'a>(token: &'a Token, policy: &'a Policy, violations: &'a [Violation]) -> Reset<'a> {
    Reset {
        action: "/account/password/reset",
        cancel: "/account/password/reset/cancel",
        token,
        login_hint: Some("a•••@e•••.test"),
        policy,
        violations,
    }
}

fn verification(token: &Token) -> Button<'_> {
    Button {
        action: "/account/email/verify",
        token,
        login_hint: Some("a•••@e•••.test"),
    }
}

fn dead<'a>(about: About, action: &'a str, token: &'a Token) -> View<'a> {
    let renew = Some(Renew { action, token });
    View::DeadLink {
        about,
        became: Some(Dead::Expired),
        renew,
    }
}

fn unrenewable(about: About) -> View<'static> {
    View::DeadLink {
        about,
        became: Some(Dead::Used),
        renew: None,
    }
}

fn write(view: View<'_>, tag: &str) -> String {
    let locales = [Locale::parse(tag).expect("a tag")];
    templates().page(&page(&locales, view)).expect("a page")
}

fn page<'a>(locales: &'a [Locale], view: View<'a>) -> Page<'a> {
    static PLACES: Places = Places {
        sign_in: None,
        logo: None,
    };
    Page {
        locales,
        places: &PLACES,
        view,
    }
}

fn style(html: &str) -> &str {
    let (_, rest) = html.split_once("<style>").expect("a style");
    rest.split_once("</style>").expect("an end").0
}

fn script(html: &str) -> &str {
    let (_, rest) = html.split_once("<script>").expect("a script");
    rest.split_once("</script>").expect("an end").0
}

fn hashed(text: &str) -> String {
    let digest = <sha2::Sha256 as sha2::Digest>::digest(text);
    format!("'sha256-{}'", data_encoding::BASE64.encode(&digest))
}

#[test]
fn pages_need_no_policy_beyond_two_hashes() {
    let templates = templates();
    for page in templates.sample_pages().expect("pages") {
        let html = page.html.to_lowercase();
        for word in [
            "<script ",
            "style=",
            "javascript:",
            " onclick",
            " onload",
            "<img",
            "<link",
            "url(",
            "@import",
        ] {
            assert!(!html.contains(word), "{}: {word}", page.name);
        }
        assert!(
            html.len() < 20_000,
            "{}.{}: {}",
            page.name,
            page.locale,
            html.len()
        );
        for once in ["<style", "<script"] {
            assert_eq!(html.matches(once).count(), 1, "{}", page.name);
        }
        assert_eq!(html.matches("<h1").count(), 1, "{}", page.name);
        assert!(
            html.contains(r#"<meta name="referrer" content="no-referrer">"#),
            "{}",
            page.name
        );
        assert_eq!(hashed(style(&page.html)), templates.style_source());
        assert_eq!(hashed(script(&page.html)), templates.script_source());
    }
}

/// No value is ever in it, so that none can be script.
#[test]
fn the_script_is_the_same_on_every_page() {
    let pages = templates().sample_pages().expect("pages");
    let first = script(&pages[0].html);
    assert!(pages.iter().all(|page| script(&page.html) == first));
    assert!(!first.is_empty() && !first.contains("innerHTML") && !first.contains("eval"));
}

#[test]
fn the_form_says_all_that_password_managers_ask_for() {
    let (token, policy) = (Token::new("v4.public.x"), Policy::character_classes());
    let html = write(View::Reset(form(&token, &policy, &[])), "en");
    let rules = templates().edition().pages.escape(&policy.passwordrules());
    assert_eq!(html.matches(r#"autocomplete="new-password" "#).count(), 2);
    assert_eq!(
        html.matches(r#" required minlength="8" maxlength="1024" passwordrules="#)
            .count(),
        2
    );
    assert_eq!(
        html.matches(&format!("passwordrules=\"{rules}\"")).count(),
        2
    );
    assert!(
        html.contains(r#"autocomplete="username" value="a•••@e•••.test" readonly tabindex="-1">"#)
    );
    assert_eq!(
        html.matches(r#"<input type="hidden" name="token" value="v4.public.x">"#)
            .count(),
        2
    );
    assert_eq!(
        html.matches("v4.public.x").count(),
        2,
        "the token is in hidden fields only"
    );
    assert!(html.contains(r#"<form method="post" action="/account/password/reset/cancel">"#));
    assert!(html.find("at least 8 characters") < html.find(r#"<label for="password">"#));
    for id in ["username", "password", "password-confirmation"] {
        assert!(
            html.contains(&format!("<label for=\"{id}\">"))
                && html.contains(&format!("<input id=\"{id}\""))
        );
    }
}

#[test]
fn errors_lead_to_their_fields() {
    let (token, policy) = (Token::new("t"), Policy::nist());
    let violations = [
        Violation::new(Field::Password, Rule::MinLength { min: 15 }),
        Violation::new(Field::PasswordConfirmation, Rule::Confirmation),
        Violation::new(Field::Token, Rule::Required),
    ];
    let html = write(View::Reset(form(&token, &policy, &violations)), "de");
    for part in [
        "<title>Fehler: Neues Passwort festlegen – Example</title>",
        r#"<h2 id="errors" tabindex="-1" autofocus>"#,
        r##"<li><a href="#password">Bitte verwenden Sie mindestens 15 Zeichen.</a></li>"##,
        r##"<li><a href="#password-confirmation">Die beiden Passwörter stimmen nicht überein.</a></li>"##,
        "<li>Bitte füllen Sie dieses Feld aus.</li>",
        r#"aria-describedby="policy password-errors" aria-invalid="true">"#,
        r#"aria-describedby="password-confirmation-errors" aria-invalid="true">"#,
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    for id in ["policy", "password-errors", "password-confirmation-errors"] {
        assert_eq!(html.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
    }
    let clean = write(View::Reset(form(&token, &policy, &[])), "de");
    assert!(
        !clean.contains("aria-invalid=")
            && !clean.contains("Fehler:")
            && !clean.contains(r#"id="errors""#)
    );
}

#[test]
fn values_are_data() {
    let (token, policy) = (
        Token::new("\"><script>alert(1)</script>{{token}}"),
        Policy::nist(),
    );
    let hostile = Reset {
        login_hint: Some("<b onmouseover='x'>"),
        ..form(&token, &policy, &[])
    };
    let plain = form(&token, &policy, &[]);
    let tags = |html: String| html.matches('<').count();
    assert_eq!(
        tags(write(View::Reset(hostile), "en")),
        tags(write(View::Reset(plain), "en"))
    );
    let hostile = Button {
        login_hint: Some("<b onmouseover='x'>"),
        ..verification(&token)
    };
    let ordinary = Token::new("v4.public.x");
    assert_eq!(
        tags(write(View::Verify(hostile), "en")),
        tags(write(View::Verify(verification(&ordinary)), "en"))
    );
    let action = "/r?a=\"><x";
    for about in RENEWABLE {
        assert!(!write(dead(about, action, &token), "en").contains("<x"));
    }
}

#[test]
fn actions_are_paths_of_this_site() {
    let (token, policy) = (Token::new("t"), Policy::nist());
    for action in [
        "",
        "javascript:alert(1)",
        "//evil.test",
        "https://evil.test",
        "/\\evil.test",
        "/\t/evil.test",
        "data:text/html,x",
        "re set",
    ] {
        for view in [
            View::Reset(Reset {
                action,
                ..form(&token, &policy, &[])
            }),
            View::Reset(Reset {
                cancel: action,
                ..form(&token, &policy, &[])
            }),
            View::Verify(Button {
                action,
                ..verification(&token)
            }),
            dead(About::Password, action, &token),
            dead(About::Address, action, &token),
        ] {
            assert!(templates().page(&page(&[], view)).is_err(), "{action:?}");
        }
    }
    for action in [
        "reset",
        "reset/cancel",
        "../reset",
        "/account/password/reset",
    ] {
        let view = View::Reset(Reset {
            action,
            ..form(&token, &policy, &[])
        });
        assert!(write(view, "en").contains(&format!("action=\"{action}\"")));
    }
}

#[test]
fn an_address_is_confirmed_by_one_button_and_by_nothing_else() {
    let token = Token::new("v4.public.x");
    for (tag, button, opened) in [
        (
            "en",
            "Confirm this address",
            "Opening this page has not changed anything.",
        ),
        (
            "de",
            "Diese Adresse bestätigen",
            "Durch das Öffnen dieser Seite hat sich noch nichts geändert.",
        ),
    ] {
        let html = write(View::Verify(verification(&token)), tag);
        let form = format!(
            "<form method=\"post\" action=\"/account/email/verify\">\n\
             <input type=\"hidden\" name=\"token\" value=\"v4.public.x\">\n\
             <button class=\"button\" type=\"submit\">{button}</button>\n</form>"
        );
        assert!(html.contains(&form) && html.contains(opened), "{html}");
        for (part, count) in [
            ("<form", 1),
            ("<input", 1),
            ("<button", 1),
            ("autofocus", 0),
            ("v4.public.x", 1),
        ] {
            assert_eq!(html.matches(part).count(), count, "{tag}: {part}");
        }
    }
}

#[test]
fn an_account_is_named_where_it_is_known() {
    let token = Token::new("t");
    let known = verification(&token);
    let unknown = Button {
        login_hint: None,
        ..known
    };
    let named = r#"For the account <strong><bdi dir="ltr">a•••@e•••.test</bdi></strong>"#;
    assert!(write(View::Verify(known), "en").contains(named));
    assert!(!write(View::Verify(unknown), "en").contains("For the account"));
}

#[test]
fn a_dead_link_offers_a_fresh_one_where_that_is_allowed() {
    let token = Token::new("t");
    for about in RENEWABLE {
        let renewable = write(dead(about, "/renew", &token), "en");
        assert!(renewable.contains(r#"<form method="post" action="/renew">"#));
        assert!(!write(unrenewable(about), "en").contains("<form"));
    }
}

#[test]
fn a_dead_link_tells_what_became_of_it_and_nothing_else() {
    for (tag, sentences) in [
        (
            "en",
            ["already been used", "replaced", "expired", "copied in full"],
        ),
        (
            "de",
            [
                "bereits verwendet",
                "ersetzt",
                "abgelaufen",
                "vollständig kopiert",
            ],
        ),
    ] {
        let became = [
            Some(Dead::Used),
            Some(Dead::Superseded),
            Some(Dead::Expired),
            None,
        ];
        for (became, said) in became.into_iter().zip(sentences) {
            let (about, renew) = (About::Revert, None);
            let html = write(
                View::DeadLink {
                    about,
                    became,
                    renew,
                },
                tag,
            );
            for sentence in sentences {
                assert_eq!(html.contains(sentence), sentence == said, "{html}");
            }
        }
    }
}

#[test]
fn a_dead_link_tells_what_it_was_for_and_nothing_else() {
    let token = Token::new("t");
    for (tag, password, address) in [
        ("en", "need a new password", "need to confirm your address"),
        ("de", "ein neues Passwort", "Ihre Adresse noch bestätigen"),
    ] {
        for (about, said, unsaid) in [
            (About::Password, password, address),
            (About::Address, address, password),
        ] {
            for view in [unrenewable(about), dead(about, "/renew", &token)] {
                let html = write(view, tag);
                assert_eq!(html.matches(said).count(), 1, "{html}");
                assert!(!html.contains(unsaid), "{html}");
            }
        }
    }
}

#[test]
fn what_pages_of_every_family_share_names_none() {
    for view in [
        View::Renewed,
        View::Overloaded,
        View::CrossSite,
        View::NotFound,
    ] {
        for (tag, words) in [
            ("en", ["password", "confirm"]),
            ("de", ["passwor", "bestätig"]),
        ] {
            let html = write(view, tag);
            let (_, body) = html.split_once("<main>").expect("a page");
            let body = body.to_lowercase();
            assert!(!words.iter().any(|word| body.contains(word)), "{body}");
        }
    }
}

#[test]
fn a_form_that_could_not_be_read_changed_nothing_and_tells_what_is_read() {
    assert_eq!(Policy::nist().max_bytes(), 1024);
    for (tag, parts) in [
        (
            "en",
            [
                "Nothing has been changed.",
                "Go back, load the page again and use the form there.",
                "If it asks for a password, enter one of at most 1,024 bytes.",
            ],
        ),
        (
            "de",
            [
                "Es wurde nichts geändert.",
                "Gehen Sie zurück, laden Sie die Seite neu und verwenden Sie das Formular dort.",
                "Falls es nach einem Passwort fragt, geben Sie eines mit höchstens 1.024 Byte ein.",
            ],
        ),
    ] {
        let html = write(View::Unreadable, tag);
        for part in parts {
            assert_eq!(html.matches(part).count(), 1, "{part} in {html}");
        }
        assert!(!html.contains("<form"), "{html}");
    }
}

#[test]
fn where_nothing_is_a_way_leads_home() {
    for (tag, heading, home) in [
        ("en", "There is nothing at this address", "Open Example"),
        (
            "de",
            "Unter dieser Webadresse gibt es keine Seite",
            "Example öffnen",
        ),
    ] {
        let html = write(View::NotFound, tag);
        let way = format!("<a class=\"button quiet\" href=\"https://app.example.test\">{home}</a>");
        assert!(
            html.contains(&format!("<h1>{heading}</h1>")) && html.contains(&way),
            "{html}"
        );
        assert!(!html.contains("<form"), "{html}");
    }
}

/// The custom properties of one colour scheme, later ones over earlier ones.
fn colours(css: &str, blocks: usize) -> impl Fn(&str) -> Colour {
    let roots: Vec<&str> = css
        .split(":root {")
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(root, _)| root)
        .collect();
    // Brand, light, dark, more contrast, more contrast in the dark: see the style.
    assert_eq!(roots.len(), 5);
    let chosen = roots
        .iter()
        .enumerate()
        .filter(|(place, _)| blocks & (1 << place) != 0)
        .map(|(_, root)| *root);
    let all = chosen.collect::<Vec<_>>().join(";");
    move |name: &str| {
        let declaration = all
            .rsplit(';')
            .map(str::trim)
            .find_map(|one| one.strip_prefix(name)?.strip_prefix(": "));
        Colour::parse(declaration.expect(name)).expect(name)
    }
}

#[test]
fn every_scheme_has_contrast() {
    let html = write(View::Renewed, "en");
    for (scheme, blocks) in [
        ("light", 0b00011),
        ("dark", 0b00111),
        ("more", 0b01011),
        ("more, dark", 0b11111),
    ] {
        let colour = colours(style(&html), blocks);
        let against = |text: &str, ground: &str| colour(text).contrast(colour(ground));
        for ground in ["--page", "--card"] {
            for text in ["--text", "--muted", "--error"] {
                assert!(
                    against(text, ground) >= LEAST_CONTRAST,
                    "{scheme}: {text} on {ground}"
                );
            }
            // WCAG 2.2, 1.4.11: the edge of a field is what shows it.
            assert!(
                against("--line", ground) >= 3.0,
                "{scheme}: a line on {ground}"
            );
        }
        assert!(
            against("--on-brand", "--brand") >= LEAST_CONTRAST,
            "{scheme}: a button"
        );
    }
}
