//! Scanners of mail open every link before the person does, and every link still works.

use serde_json::{Value, json};

use super::example::Example;

const PASSWORD: &str = "Regain-example-pass-1!";
const NEW: &str = "lentils+and+a+blue+bicycle";

/// What a proxy says of where scanners come from: hosts of clouds, not of the person.
pub(crate) const NETWORKS: [&str; 3] = ["198.51.100.7", "203.0.113.20", "2001:db8::5"];

/// How they come.
const VISITS: [(&str, &str); 6] = [
    ("HEAD", ""),
    ("GET", ""),
    ("GET", "Purpose: prefetch\r\n"),
    ("GET", "Sec-Purpose: prefetch;prerender\r\n"),
    ("GET", "X-Moz: prefetch\r\n"),
    ("GET", "X-Purpose: preview\r\n"),
];

/// A link that somebody was sent, and what they do there.
pub(crate) struct Sent {
    /// The letter that brought it.
    kind: &'static str,
    pub(crate) url: String,
    /// What they type; nothing where one button is all.
    pub(crate) typed: String,
    /// Where they land.
    done: &'static str,
}

/// The program, as it is behind a proxy.
pub(crate) fn program() -> Example {
    let flags = ["--trusted-proxy", "127.0.0.1/32", "--accounts", "4"];
    Example::start(&flags)
}

/// Every letter with a link that the program sends at first.
pub(crate) fn sent(example: &Example) -> Vec<Sent> {
    let password = format!("&password={NEW}");
    let confirmed = format!("{password}&password_confirmation={NEW}");
    let api = |path: &str| format!("/api/account{path}");
    let ask = |kind, path: &str, body: Value, to: &str, typed: &str, done| {
        assert_eq!(example.post(&api(path), &body).status, 202, "{kind}");
        found(example, kind, to, typed, done)
    };
    let order = |kind, path: &str, body: Value, to: &str, typed: &str, done| {
        assert_eq!(example.administer(&api(path), &body).status, 201, "{kind}");
        found(example, kind, to, typed, done)
    };
    let (reset, registered) = ("reset/done", "complete/done");
    let verify = ("verify/done", "Newcomer-example-pass-1!");
    signed_in(
        example,
        ("newcomer", verify.1),
        "/email/verification",
        &json!({}),
    );
    for (user, email) in [
        ("user000003", "three@example.net"),
        ("user000004", "four@example.net"),
    ] {
        let body = json!({ "email": email, "current_password": PASSWORD });
        signed_in(example, (user, PASSWORD), "/email/change", &body);
    }
    vec![
        ask(
            "password_reset/reset",
            "/password/forgot",
            json!({ "login": "user000001" }),
            "user000001@example.com",
            &confirmed,
            reset,
        ),
        order(
            "password_reset/by_administrator",
            "/admin/password-resets",
            json!({ "login": "user000002" }),
            "user000002@example.com",
            &confirmed,
            reset,
        ),
        ask(
            "registration/register",
            "/registration",
            json!({ "email": "grace@example.net" }),
            "grace@example.net",
            &password,
            registered,
        ),
        order(
            "registration/invitation",
            "/admin/email-verifications",
            json!({ "email": "hopper@example.net" }),
            "hopper@example.net",
            &password,
            registered,
        ),
        found(
            example,
            "email_verification/verify",
            "newcomer@example.com",
            "",
            verify.0,
        ),
        found(
            example,
            "email_change/confirm",
            "three@example.net",
            "",
            "verify/changed",
        ),
        found(
            example,
            "email_change/asked",
            "user000004@example.com",
            "",
            "revert/done",
        ),
    ]
}

/// The letter that comes once a change of address is confirmed.
pub(crate) fn sent_at_last(example: &Example) -> Sent {
    let (kind, to) = ("email_change/changed", "user000003@example.com");
    // The one before it told of what was asked.
    await_letters(example, to, 2);
    found(example, kind, to, "", "revert/done")
}

/// The person comes, opens the link and sends the form that is there.
pub(crate) fn used(example: &Example, sent: &Sent) {
    let Sent {
        kind, typed, done, ..
    } = sent;
    let page = page(example, sent);
    assert!(page.contains("<form"), "{kind}: {page}");
    let (path, token) = target(example, &sent.url)
        .split_once("?token=")
        .expect("a token");
    let headers = "Content-Type: application/x-www-form-urlencoded\r\n";
    let answer = example.send("POST", path, headers, &format!("token={token}{typed}"));
    let landed = answer.header("location");
    assert_eq!(
        (answer.status, landed),
        (303, Some(*done)),
        "{kind}: {}",
        answer.body
    );
}

/// Whether its page still has a form.
pub(crate) fn works(example: &Example, sent: &Sent) -> bool {
    page(example, sent).contains("<form")
}

fn page(example: &Example, sent: &Sent) -> String {
    let page = example.get(target(example, &sent.url));
    assert_eq!(page.status, 200, "{}: {}", sent.kind, page.body);
    page.body
}

/// Where a link of this program leads, seen from its root.
fn target<'a>(example: &Example, url: &'a str) -> &'a str {
    let (_, target) = url
        .split_once(example.address())
        .expect("a link of this program");
    target
}

fn signed_in(example: &Example, (login, password): (&str, &str), path: &str, body: &Value) {
    let session = example.session(login, password).expect("a session");
    let headers = format!("Authorization: Bearer {session}\r\nContent-Type: application/json\r\n");
    let asked = example.send(
        "POST",
        &format!("/api/account{path}"),
        &headers,
        &body.to_string(),
    );
    assert_eq!(asked.status, 202, "{path}");
}

fn found(example: &Example, kind: &'static str, to: &str, typed: &str, done: &'static str) -> Sent {
    let newest = await_letters(example, to, 1).swap_remove(0);
    let links = newest["links"].as_array().expect("links").iter();
    let links = links.map(|link| link.as_str().expect("a link"));
    let mut secret = links.filter(|link| link.contains("?token="));
    let url = secret.next().expect("a link with a token").to_owned();
    assert_eq!(secret.next(), None, "{kind}");
    Sent {
        kind,
        url,
        typed: typed.to_owned(),
        done,
    }
}

/// All letters to an address, newest first, once there are so many.
fn await_letters(example: &Example, to: &str, count: usize) -> Vec<Value> {
    loop {
        let Value::Array(mut letters) = example.get("/mailbox.json").json() else {
            panic!("no mailbox");
        };
        letters.retain(|letter| letter["to"] == to);
        if letters.len() >= count {
            return letters;
        }
    }
}

/// Every way that there is to open it, from everywhere.
fn visit(example: &Example, url: &str) {
    let target = target(example, url);
    for network in NETWORKS {
        for (method, headers) in VISITS {
            let headers = format!("{headers}X-Forwarded-For: {network}\r\n");
            let answer = example.send(method, target, &headers, "");
            let cached = answer.header("cache-control");
            assert_eq!(
                (answer.status, cached),
                (200, Some("no-store")),
                "{method} {headers}"
            );
            assert_eq!(
                answer.body.is_empty(),
                method == "HEAD",
                "{method} {headers}"
            );
        }
    }
}

#[test]
fn every_link_works_after_scanners_have_opened_it() {
    let example = program();
    let letters = sent(&example);
    for letter in &letters {
        visit(&example, &letter.url);
    }
    for letter in &letters {
        used(&example, letter);
    }
    let last = sent_at_last(&example);
    visit(&example, &last.url);
    used(&example, &last);
}

/// Whoever sends the form has used the link, and who comes later sees that: so would the cases above of a scanner.
#[test]
fn a_link_that_was_used_works_for_nobody() {
    let example = program();
    for letter in sent(&example) {
        used(&example, &letter);
        assert!(!works(&example, &letter), "{}", letter.kind);
    }
}
