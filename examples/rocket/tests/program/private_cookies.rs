//! The session in Rocket's private cookies: sealed with what is derived from the application key.

use serde_json::json;

use crate::rocket::example::Example;

const KEY: &str = "k4.local.AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA";
const OTHER: &str = "k4.local.ISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0-P0A";

fn me(example: &Example, cookie: &str) -> u16 {
    let headers = format!("Cookie: {cookie}\r\n");
    example.send("GET", "/me", &headers, "").status
}

#[test]
fn a_sealed_cookie_is_good_for_every_process_with_the_same_key() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = format!("sqlite://{}/kept.db?mode=rwc", folder.path().display());
    let start =
        |key: &str| Example::start(&["--database-url", &database, "--application-key", key]);
    let example = start(KEY);
    let login = json!({ "login": "alice", "password": "Alice-example-pass-1!" });
    let signed_in = example.post("/sign-in", &login);
    let cookie = signed_in.header("set-cookie").expect("a cookie");
    let cookie = cookie.split(';').next().unwrap_or_default();
    let answer = signed_in.json();
    let token = answer["token"].as_str().expect("a token");
    assert!(!cookie.contains(token), "{cookie}");
    assert_eq!(me(&example, cookie), 200);
    // What is not sealed is nobody's.
    assert_eq!(me(&example, &format!("example_session={token}")), 401);
    let replica = start(KEY);
    assert_eq!(me(&replica, cookie), 200);
    drop(replica);
    assert_eq!(example.terminate(), Some(0));

    let example = start(KEY);
    assert_eq!(me(&example, cookie), 200);
    let bearer = format!("Authorization: Bearer {token}\r\n");
    assert_eq!(example.send("POST", "/sign-out", &bearer, "").status, 204);
    assert_eq!(me(&example, cookie), 401);
    assert_eq!(example.terminate(), Some(0));

    let folder = tempfile::tempdir().expect("a folder");
    let database = format!("sqlite://{}/other.db?mode=rwc", folder.path().display());
    let example = Example::start(&["--database-url", &database, "--application-key", OTHER]);
    assert_eq!(me(&example, cookie), 401);
}
