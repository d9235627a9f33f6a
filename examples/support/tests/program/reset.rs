use std::{
    io::Write as _,
    process::{Command, Stdio},
};

use regain_testkit::judge;
use serde_json::{Value, json};

use super::example::{Answer, Example};

const NEW: &str = "lentils and a blue bicycle";

fn sign_in(example: &Example, password: &str) -> Answer {
    example.post(
        "/sign-in",
        &json!({ "login": "alice", "password": password }),
    )
}

fn me(example: &Example, token: &str) -> u16 {
    example
        .send(
            "GET",
            "/me",
            &format!("Authorization: Bearer {token}\r\n"),
            "",
        )
        .status
}

#[test]
fn a_reset_from_end_to_end() {
    let example = Example::start(&[]);
    let session = sign_in(&example, "Alice-example-pass-1!").json();
    let session = session["token"].as_str().expect("a session").to_owned();
    assert_eq!(me(&example, &session), 200);

    let asked = example.post("/api/account/password/forgot", &json!({ "login": "alice" }));
    assert_eq!(
        (asked.status, asked.json()),
        (202, json!({ "cooldown": 60 }))
    );
    let token = example.token();

    let weak = json!({ "token": token, "password": "password" });
    assert_eq!(
        example.post("/api/account/password/reset", &weak).status,
        422
    );
    let good = json!({ "token": token, "password": NEW });
    let reset = example.post("/api/account/password/reset", &good);
    assert_eq!(
        (reset.status, reset.json()),
        (200, json!({ "sessions_revoked": 1 }))
    );
    let again = example.post("/api/account/password/reset", &good);
    assert_eq!(
        (again.status, again.json()["code"].as_str()),
        (401, Some("PASSWORD_RESET_TOKEN_INVALID"))
    );

    assert_eq!(me(&example, &session), 401);
    assert_eq!(sign_in(&example, "Alice-example-pass-1!").status, 401);
    assert_eq!(sign_in(&example, NEW).status, 200);
}

#[test]
fn the_page_that_the_link_opens_sets_the_password_without_script() {
    let example = Example::start(&[]);
    example.post("/api/account/password/forgot", &json!({ "login": "alice" }));
    let token = example.token();
    let page = example.get(&format!("/account/password/reset?token={token}"));
    assert_eq!(page.status, 200);
    assert!(page.head.contains("content-type: text/html") && page.body.contains("new-password"));
    // The one script is known by its hash, and nothing here runs it.
    assert!(page.head.contains("script-src 'sha256-"));

    let form = format!("token={token}&password=lentils+and+a+blue+bicycle&password_confirmation=");
    let headers = "Content-Type: application/x-www-form-urlencoded\r\n";
    let submit = |headers: &str, confirmation: &str| {
        example.send(
            "POST",
            "/account/password/reset",
            headers,
            &format!("{form}{confirmation}"),
        )
    };
    let foreign =
        format!("{headers}Origin: https://evil.example\r\nSec-Fetch-Site: cross-site\r\n");
    assert_eq!(submit(&foreign, "lentils+and+a+blue+bicycle").status, 403);
    assert_eq!(submit(headers, "something+else").status, 422);
    let done = submit(headers, "lentils+and+a+blue+bicycle");
    assert_eq!(done.status, 303);
    assert!(done.head.contains("location: reset/done"));
    assert_eq!(example.get("/account/password/reset/done").status, 200);
    assert_eq!(sign_in(&example, NEW).status, 200);
}

#[test]
fn a_token_verifies_with_the_published_key_elsewhere() {
    let Some(python) = judge::python("pyseto verifies a mailed token") else {
        return;
    };
    let example = Example::start(&[]);
    example.post("/api/account/password/forgot", &json!({ "login": "alice" }));
    let keys = example.get("/api/account/keys/password-reset").json();
    let given = json!({ "token": example.token(), "keys": keys });
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../xtask/judges/paseto.py");
    let mut judged = Command::new(python)
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the judge runs");
    let input = judged.stdin.take().expect("piped");
    { input }
        .write_all(given.to_string().as_bytes())
        .expect("the judge reads");
    let output = judged.wait_with_output().expect("the judge ends");
    assert!(output.status.success(), "the judge refuses the token");
    let payload: Value = serde_json::from_slice(&output.stdout).expect("a payload");
    assert_eq!(payload["purpose"], "password-reset");
    assert!(!payload.to_string().contains("alice"));
}

#[test]
fn an_administrator_starts_a_reset_with_http_basic_only() {
    let example = Example::start(&[]);
    let body = json!({ "login": "alice", "reveal": true, "deliver": false });
    let path = "/api/account/admin/password-resets";
    assert_eq!(example.post(path, &body).status, 401);
    let issued = example.administer(path, &body);
    assert_eq!(issued.status, 201);
    assert!(
        issued.json()["url"]
            .as_str()
            .is_some_and(|url| url.contains("/account/password/reset?token=v4.public."))
    );
    let session = example.session("admin", "Admin-example-pass-1!");
    let session = session.expect("a session");
    let bearer = format!("Content-Type: application/json\r\nAuthorization: Bearer {session}\r\n");
    assert_eq!(
        example
            .send("POST", path, &bearer, &body.to_string())
            .status,
        403
    );
}

#[test]
fn links_survive_a_new_application_key_and_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = format!("sqlite://{}/kept.db?mode=rwc", folder.path().display());
    let old = "k4.local.AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA";
    let new = "k4.local.ISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0-P0A";
    let example = Example::start(&["--database-url", &database, "--application-key", old]);
    example.post("/api/account/password/forgot", &json!({ "login": "alice" }));
    let token = json!({ "token": example.token() });
    assert_eq!(example.terminate(), Some(0));

    let both = [
        "--database-url",
        &database,
        "--application-key",
        new,
        "--application-key",
        old,
    ];
    let example = Example::start(&both);
    let inspected = example
        .post("/api/account/password/reset/inspect", &token)
        .json();
    assert_eq!(inspected["valid"], true, "{inspected}");
    assert_eq!(example.terminate(), Some(0));

    let example = Example::start(&["--database-url", &database, "--application-key", new]);
    let inspected = example
        .post("/api/account/password/reset/inspect", &token)
        .json();
    assert_eq!(inspected["valid"], true, "{inspected}");
    drop(example);

    let raised = [
        "--database-url",
        &database,
        "--application-key",
        new,
        "--epoch",
        "1",
    ];
    let example = Example::start(&raised);
    let inspected = example
        .post("/api/account/password/reset/inspect", &token)
        .json();
    assert_eq!(inspected["valid"], false, "{inspected}");
    drop(example);

    let lost = super::example::run(&["--listen", "127.0.0.1:0", "--database-url", &database]);
    assert_eq!(lost.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&lost.stderr).contains("--application-key"));
}
