//! Two processes on one database: one sends, both serve.

use serde_json::{Value, json};

use super::example::{Answer, Example};

const KEY: &str = "k4.local.AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA";
const BASE: &str = "/api/account";

fn post(example: &Example, path: &str, body: &Value) -> Answer {
    example.post(&format!("{BASE}{path}"), body)
}

fn administer(example: &Example, path: &str, body: &Value) -> Value {
    let answer = example.administer(&format!("{BASE}{path}"), body);
    assert!(matches!(answer.status, 200 | 201), "{}", answer.body);
    answer.json()
}

fn rotate(example: &Example, mode: &str) {
    let path = "/admin/keys/password-reset/rotate";
    administer(example, path, &json!({ "mode": mode }));
}

/// A token that `example` itself made.
fn revealed(example: &Example) -> String {
    let body = json!({ "login": "alice", "deliver": false, "reveal": true });
    let issued = administer(example, "/admin/password-resets", &body);
    issued["token"].as_str().expect("a token").to_owned()
}

fn is_valid(example: &Example, token: &str) -> bool {
    let body = json!({ "token": token });
    let worth = post(example, "/password/reset/inspect", &body).json();
    let valid = worth["valid"] == json!(true);
    if !valid {
        assert_eq!(worth, json!({ "valid": false, "reason": "invalid" }));
    }
    valid
}

fn redeem(example: &Example, token: &str) -> Answer {
    let body = json!({ "token": token, "password": "lentils and a blue bicycle" });
    post(example, "/password/reset", &body)
}

/// Looking at it and redeeming it, in either process.
fn is_dead(processes: [&Example; 2], token: &str) {
    for example in processes {
        assert!(!is_valid(example, token));
        let refused = redeem(example, token);
        let code = refused.json()["code"].clone();
        let invalid = json!("PASSWORD_RESET_TOKEN_INVALID");
        assert_eq!((refused.status, code), (401, invalid));
    }
}

/// Whichever process the keys are changed in, the other one knows at once.
#[test]
fn reset_keys_in_one_process_kills_tokens_in_another() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = format!("sqlite://{}/shared.db?mode=rwc", folder.path().display());
    let flags = ["--database-url", &database, "--application-key", KEY];
    let sending = Example::start(&flags);
    let serving = Example::start(&[&flags[..], &["--no-courier"]].concat());

    let asked = post(&serving, "/password/forgot", &json!({ "login": "alice" }));
    assert_eq!(asked.status, 202);
    let mailed = sending.token();
    assert!(is_valid(&sending, &mailed) && is_valid(&serving, &mailed));
    rotate(&serving, "invalidate");
    is_dead([&sending, &serving], &mailed);

    let shown = revealed(&serving);
    assert!(is_valid(&serving, &shown));
    rotate(&sending, "invalidate");
    is_dead([&serving, &sending], &shown);

    let kept = revealed(&sending);
    rotate(&serving, "grace");
    assert!(is_valid(&sending, &kept) && is_valid(&serving, &kept));
    rotate(&sending, "grace");
    assert!(is_valid(&sending, &kept) && is_valid(&serving, &kept));
    assert_eq!(redeem(&serving, &kept).status, 200);
}
