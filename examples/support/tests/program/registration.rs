use serde_json::{Value, json};

use super::example::{Answer, Example};

const GRACE: &str = "grace@example.net";
const PASSWORD: &str = "lentils and a blue bicycle";

fn register(example: &Example) -> Answer {
    let asked = example.post("/api/account/registration", &json!({ "email": GRACE }));
    let cooldown = json!({ "cooldown": 60 });
    assert_eq!((asked.status, asked.json()), (202, cooldown));
    let body = json!({ "token": example.token(), "password": PASSWORD, "username": "grace" });
    example.post("/api/account/registration/complete", &body)
}

fn members(example: &Example, session: &str) -> u16 {
    let headers = format!("Authorization: Bearer {session}\r\n");
    example.send("GET", "/members", &headers, "").status
}

#[test]
fn who_registers_signs_in_at_once() {
    let example = Example::start(&["--registration", "on"]);
    let made = register(&example);
    assert_eq!(
        (made.status, &made.json()["disabled"]),
        (201, &json!(false))
    );
    let session = example.session("grace", PASSWORD).expect("a session");
    // The address was proven by the link.
    assert_eq!(members(&example, &session), 200);
}

#[test]
fn who_registers_waits_for_approval() {
    let example = Example::start(&["--registration", "approval"]);
    let made = register(&example);
    let account = made.json();
    assert_eq!((made.status, &account["disabled"]), (201, &json!(true)));
    assert_eq!(example.session(GRACE, PASSWORD), None);
    let id = account["id"].as_str().expect("an id");
    let path = format!("/api/account/admin/accounts/{id}/approve");
    assert_eq!(example.post(&path, &json!({})).status, 401);
    let approved = example.administer(&path, &json!({}));
    assert_eq!(
        (approved.status, &approved.json()["disabled"]),
        (200, &json!(false))
    );
    assert!(example.session(GRACE, PASSWORD).is_some());
}

#[test]
fn who_is_invited_registers_where_nobody_else_may() {
    let example = Example::start(&["--registration", "off"]);
    let path = "/api/account/registration";
    let refused = example.post(path, &json!({ "email": GRACE }));
    let code: Value = refused.json()["code"].clone();
    assert_eq!((refused.status, code), (409, json!("FEATURE_DISABLED")));
    let path = "/api/account/admin/email-verifications";
    let invited = example.administer(path, &json!({ "email": GRACE }));
    assert_eq!(invited.status, 201);
    let body = json!({ "token": example.token(), "password": PASSWORD });
    let made = example.post("/api/account/registration/complete", &body);
    assert_eq!(made.status, 201);
    assert!(example.session(GRACE, PASSWORD).is_some());
}

#[test]
fn members_have_proven_their_address() {
    let example = Example::start(&[]);
    let session = example.session("newcomer", "Newcomer-example-pass-1!");
    let session = session.expect("a session");
    assert_eq!(members(&example, &session), 403);
    let headers = format!("Authorization: Bearer {session}\r\n");
    let path = "/api/account/email/verification";
    assert_eq!(example.send("POST", path, &headers, "").status, 202);
    let body = json!({ "token": example.token() });
    let verified = example.post("/api/account/email/verify", &body);
    assert_eq!(verified.status, 200);
    assert_eq!(members(&example, &session), 200);
}

#[test]
fn members_may_have_proven_their_address_in_sphere() {
    let example = Example::start(&[]);
    let session = example.session("newcomer", "Newcomer-example-pass-1!");
    let session = session.expect("a session");
    assert_eq!(members(&example, &session), 403);
    let headers = format!("Authorization: Bearer {session}\r\n");
    let path = "/auth/api/v1/auth/email/send-verification";
    assert_eq!(example.send("POST", path, &headers, "").status, 200);
    let body = json!({ "token": example.token() });
    let verified = example.post("/auth/api/v1/auth/email/verify", &body);
    assert_eq!(verified.status, 200);
    assert_eq!(members(&example, &session), 200);
}
