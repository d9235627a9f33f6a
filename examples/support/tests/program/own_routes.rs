//! What the host's own routes answer, to the letter: the same text for every program, so all of them answer alike.

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::example::{Answer, Example};

const ALICE: &str = r#"{"login":"alice","password":"Alice-example-pass-1!"}"#;

/// What servers and frameworks say by themselves: Rocket's `Shield`, and how the body travels.
const THEIRS: &[&str] = &[
    "connection",
    "content-length",
    "date",
    "permissions-policy",
    "server",
    "x-content-type-options",
    "x-frame-options",
];

/// Status, headers in order, body.
fn shown(answer: &Answer) -> String {
    let lines = answer.head.lines().skip(1);
    let headers = lines.filter_map(|line| line.split_once(": "));
    let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value));
    let ours = headers.filter(|(name, _)| !THEIRS.contains(&name.as_str()));
    let mut lines: Vec<_> = ours
        .map(|(name, value)| match name.as_str() {
            "allow" => format!("{name}: {}", methods(value)),
            "set-cookie" => format!("{name}: {}", cookie(value)),
            "content-security-policy" => format!("{name}: {}", policy(value)),
            _ => format!("{name}: {value}"),
        })
        .collect();
    lines.sort();
    lines.insert(0, answer.status.to_string());
    lines.push(body(answer));
    lines.join("\n").trim_end().to_owned()
}

/// In order.
fn methods(text: &str) -> String {
    let mut methods: Vec<_> = text.split(',').map(str::trim).collect();
    methods.sort_unstable();
    methods.join(",")
}

/// The attributes in order. Beside `Max-Age`, `Expires` says the same to older browsers.
fn cookie(text: &str) -> String {
    let (pair, attributes) = text.split_once("; ").unwrap_or((text, ""));
    let mut attributes: Vec<_> = attributes.split("; ").collect();
    attributes.retain(|attribute| !attribute.starts_with("Expires="));
    attributes.sort_unstable();
    let (name, value) = pair.split_once('=').expect("a name and a value");
    let value = if value.is_empty() { "" } else { "…" };
    format!("{name}={value}; {}", attributes.join("; "))
}

/// Without the hash of what is in the page.
fn policy(text: &str) -> String {
    let sources = text.split('\'').map(|source| match source.split_once('-') {
        Some(("sha256", _)) => "sha256-…",
        _ => source,
    });
    sources.collect::<Vec<_>>().join("'")
}

/// As it is, but for what is new every time.
fn body(answer: &Answer) -> String {
    let Ok(mut json) = serde_json::from_str::<Value>(&answer.body) else {
        let lines = answer.body.lines().next().unwrap_or_default();
        return lines.chars().take(60).collect();
    };
    let mut hide = |pointer: &str| {
        if let Some(value) = json.pointer_mut(pointer) {
            *value = json!("…");
        }
    };
    for pointer in [
        "/token",
        "/session",
        "/account/id",
        "/id",
        "/account/created_at",
        "/account/email_verified_at",
        "/email_verified_at",
    ] {
        hide(pointer);
    }
    json.to_string()
}

fn get(example: &Example, path: &str) -> String {
    shown(&example.get(path))
}

fn post(example: &Example, path: &str, headers: &str, body: &str) -> String {
    shown(&example.send("POST", path, headers, body))
}

#[test]
fn nobody_sees_what_is_public() {
    let example = Example::start(&[]);
    assert_snapshot!(get(&example, "/"), @"
    200
    cache-control: no-store
    content-security-policy: default-src 'none'; style-src 'sha256-…'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
    content-type: text/html; charset=utf-8
    referrer-policy: no-referrer
    <!doctype html>
    ");
    assert_snapshot!(get(&example, "/healthz"), @"
    200
    content-type: text/plain; charset=utf-8
    ok
    ");
    assert_snapshot!(get(&example, "/metrics"), @"
    200
    content-type: application/openmetrics-text; version=1.0.0; charset=utf-8
    # EOF
    ");
    assert_snapshot!(get(&example, "/mailbox"), @"
    200
    cache-control: no-store
    content-security-policy: default-src 'none'; script-src 'sha256-…'; style-src 'unsafe-inline'; img-src data: https:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
    content-type: text/html; charset=utf-8
    referrer-policy: no-referrer
    <!doctype html>
    ");
    assert_snapshot!(get(&example, "/sign-in"), @"
    200
    cache-control: no-store
    content-security-policy: default-src 'none'; style-src 'sha256-…'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
    content-type: text/html; charset=utf-8
    referrer-policy: no-referrer
    <!doctype html>
    ");
    assert_snapshot!(get(&example, "/settings"), @"
    303
    location: /sign-in?next=/settings
    ");
    assert_snapshot!(get(&example, "/mailbox.json"), @"
    200
    content-type: application/json
    []
    ");
    let head = example.send("HEAD", "/healthz", "", "");
    assert_eq!((head.status, head.body.as_str()), (200, ""));
    assert_snapshot!(get(&example, "/me"), @r#"
    401
    content-type: application/json
    www-authenticate: Bearer
    {"code":"AUTHENTICATION_REQUIRED","detail":"Sign in first."}
    "#);
    assert_snapshot!(get(&example, "/members"), @r#"
    401
    content-type: application/problem+json
    www-authenticate: Bearer
    {"code":"AUTHENTICATION_REQUIRED","detail":"Sign in first.","status":401,"title":"Unauthorized","type":"urn:regain:problem:authentication-required"}
    "#);
    assert_snapshot!(post(&example, "/sign-out", "", ""), @r#"
    401
    content-type: application/json
    www-authenticate: Bearer
    {"code":"AUTHENTICATION_REQUIRED","detail":"Sign in first."}
    "#);
}

#[test]
fn what_is_not_there_is_the_hosts_to_say() {
    let example = Example::start(&[]);
    assert_snapshot!(get(&example, "/nowhere"), @r#"
    404
    content-type: application/json
    {"code":"NOT_FOUND","detail":"There is nothing here."}
    "#);
    assert_snapshot!(post(&example, "/api/nowhere", "", "{}"), @r#"
    404
    content-type: application/json
    {"code":"NOT_FOUND","detail":"There is nothing here."}
    "#);
    assert_snapshot!(get(&example, "/sign-out"), @"
    405
    allow: POST
    ");
    assert_snapshot!(post(&example, "/settings", "", ""), @"
    405
    allow: GET,HEAD
    ");
    assert_snapshot!(post(&example, "/mailbox.json", "", ""), @"
    405
    allow: DELETE,GET,HEAD
    ");
    assert_snapshot!(post(&example, "/me", "", ""), @"
    405
    allow: GET,HEAD
    ");
}

#[test]
fn a_sign_in_that_cannot_be_read_or_is_wrong() {
    let example = Example::start(&[]);
    let sign_in = |body: &str| post(&example, "/sign-in", "", body);
    assert_snapshot!(sign_in(r#"{"login":"alice"}"#), @r#"
    400
    content-type: application/json
    {"code":"MALFORMED_REQUEST","detail":"Send a JSON object with login and password."}
    "#);
    assert_snapshot!(sign_in(r#"{"login":"alice","password":"no"}"#), @r#"
    401
    content-type: application/json
    www-authenticate: Bearer
    {"code":"INVALID_CREDENTIALS","detail":"Login or password is wrong."}
    "#);
    assert_snapshot!(sign_in(r#"{"login":"nobody@example.com","password":"no"}"#), @r#"
    401
    content-type: application/json
    www-authenticate: Bearer
    {"code":"INVALID_CREDENTIALS","detail":"Login or password is wrong."}
    "#);
    let typed = |media_type: &str| {
        let headers = format!("Content-Type: {media_type}\r\n");
        post(&example, "/sign-in", &headers, ALICE)
    };
    let unsupported = typed("text/plain");
    assert_snapshot!(unsupported, @r#"
    415
    content-type: application/json
    {"code":"UNSUPPORTED_MEDIA_TYPE","detail":"Send application/json or a form."}
    "#);
    assert_eq!(typed("multipart/form-data; boundary=x"), unsupported);
    assert_eq!(
        typed("application/json\r\nContent-Type: text/plain"),
        unsupported
    );
    assert!(typed("Application/JSON; charset=utf-8").starts_with("200"));
    assert_snapshot!(sign_in(&" ".repeat(64 * 1024)), @r#"
    400
    content-type: application/json
    {"code":"MALFORMED_REQUEST","detail":"Send a JSON object with login and password."}
    "#);
    assert_snapshot!(sign_in(&" ".repeat(64 * 1024 + 1)), @r#"
    413
    content-type: application/json
    {"code":"PAYLOAD_TOO_LARGE","detail":"That is too much."}
    "#);
}

#[test]
fn a_session_travels_as_a_cookie() {
    let example = Example::start(&[]);
    let signed_in = example.send("POST", "/sign-in", "", ALICE);
    assert_snapshot!(shown(&signed_in), @r#"
    200
    content-type: application/json
    set-cookie: example_session=…; HttpOnly; Path=/; SameSite=Lax
    {"account":{"created_at":"…","disabled":false,"email":"alice@example.com","email_verified_at":"…","id":"…","scopes":[],"username":"alice"},"token":"…"}
    "#);
    let cookie = signed_in.header("set-cookie").expect("a cookie");
    let cookie = cookie.split(';').next().unwrap_or_default();
    let cookie = format!("Cookie: other=1; {cookie}\r\n");
    let me = || shown(&example.send("GET", "/me", &cookie, ""));
    assert_snapshot!(me(), @r#"
    200
    content-type: application/json
    {"email":"alice@example.com","email_verified_at":"…","id":"…","scopes":[],"session":"…","username":"alice"}
    "#);
    assert_snapshot!(shown(&example.send("GET", "/members", &cookie, "")), @r#"
    200
    content-type: application/json
    {"welcome":"alice@example.com"}
    "#);
    let home = example.send("GET", "/", &cookie, "").body;
    assert!(
        home.contains("signed in as <strong>alice</strong>"),
        "{home}"
    );
    // The cookie-borne session may ask the dialects too.
    let sessions = example.send("GET", "/api/self/sessions", &cookie, "");
    assert_eq!(sessions.status, 200, "{}", sessions.body);
    assert_snapshot!(post(&example, "/sign-out", &cookie, ""), @"
    204
    set-cookie: example_session=; HttpOnly; Max-Age=0; Path=/; SameSite=Lax
    ");
    assert_snapshot!(me(), @r#"
    401
    content-type: application/json
    www-authenticate: Bearer
    {"code":"AUTHENTICATION_REQUIRED","detail":"Sign in first."}
    "#);
}

#[test]
fn a_session_travels_as_a_bearer_token_and_basic_is_none() {
    let example = Example::start(&[]);
    let token = example.session("newcomer", "Newcomer-example-pass-1!");
    let bearer = format!("Authorization: bearer {}\r\n", token.expect("a session"));
    assert_snapshot!(shown(&example.send("GET", "/me", &bearer, "")), @r#"
    200
    content-type: application/json
    {"email":"newcomer@example.com","email_verified_at":"…","id":"…","scopes":[],"session":"…","username":"newcomer"}
    "#);
    assert_snapshot!(shown(&example.send("GET", "/members", &bearer, "")), @r#"
    403
    content-type: application/problem+json
    {"code":"EMAIL_NOT_VERIFIED","detail":"Verify your address first.","status":403,"title":"Forbidden","type":"urn:regain:problem:email-not-verified"}
    "#);
    // admin:Admin-example-pass-1!
    let basic = "Authorization: Basic YWRtaW46QWRtaW4tZXhhbXBsZS1wYXNzLTEh\r\n";
    assert_snapshot!(shown(&example.send("GET", "/me", basic, "")), @r#"
    401
    content-type: application/json
    www-authenticate: Bearer
    {"code":"AUTHENTICATION_REQUIRED","detail":"Sign in first."}
    "#);
    assert_snapshot!(shown(&example.send("GET", "/members", basic, "")), @r#"
    200
    content-type: application/json
    {"welcome":"admin@example.com"}
    "#);
}

#[test]
fn whoever_guesses_is_told_to_wait() {
    let example = Example::start(&["--accounts", "1", "--hash-cost", "8"]);
    let wrong = r#"{"login":"user000001","password":"no"}"#;
    let refused = loop {
        let answer = example.send("POST", "/sign-in", "", wrong);
        if answer.status != 401 {
            break answer;
        }
    };
    assert!(refused.header("retry-after").is_some());
    assert_eq!(
        (refused.status, refused.json()["code"].as_str()),
        (429, Some("RATE_LIMITED"))
    );
    // user000001:no, on a route of a dialect: the host refuses before the route is asked.
    let basic = "Authorization: Basic dXNlcjAwMDAwMTpubw==\r\n";
    let refused = example.send("GET", "/api/self/sessions", basic, "");
    assert!(refused.header("retry-after").is_some());
    assert_eq!(
        (refused.status, refused.json()["code"].as_str()),
        (429, Some("RATE_LIMITED"))
    );
}

#[test]
fn behind_https_the_cookie_is_for_https_alone() {
    let example = Example::start(&["--public-url", "https://app.example.com"]);
    assert_snapshot!(post(&example, "/sign-in", "", ALICE), @r#"
    200
    content-type: application/json
    set-cookie: example_session=…; HttpOnly; Path=/; SameSite=Lax; Secure
    {"account":{"created_at":"…","disabled":false,"email":"alice@example.com","email_verified_at":"…","id":"…","scopes":[],"username":"alice"},"token":"…"}
    "#);
}
