use std::net::TcpListener;

use super::example::{Example, run};

#[test]
fn bad_values_end_with_two_and_name_every_problem() {
    let output = run(&["--hash-cost", "99", "--mode", "staging", "--locale", "?"]);
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8(output.stderr).expect("text");
    for part in [
        "--hash-cost",
        "99",
        "--mode",
        "staging",
        "--locale",
        "mend: --hash-cost",
    ] {
        assert!(message.contains(part), "{part} is missing in\n{message}");
    }
}

#[test]
fn an_unknown_flag_ends_with_two() {
    assert_eq!(run(&["--colour", "red"]).status.code(), Some(2));
}

#[test]
fn a_database_that_cannot_be_opened_is_named() {
    let output = run(&[
        "--listen",
        "127.0.0.1:0",
        "--database-url",
        "sqlite:///nowhere/at/all.db",
    ]);
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8(output.stderr).expect("text");
    assert!(message.contains("--database-url"), "{message}");
}

#[test]
fn an_address_that_is_taken_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let taken = taken.local_addr().map(|address| (address, taken));
    let (address, _taken) = taken.expect("an address");
    let output = run(&["--listen", &address.to_string()]);
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8(output.stderr).expect("text");
    let expected = format!("--listen: Address already in use (os error 98)\n    seen: {address}");
    assert!(message.contains(&expected), "{message}");
    assert!(output.stdout.is_empty());
}

#[test]
fn it_prints_where_everything_is() {
    let example = Example::start(&[]);
    let base = format!("http://{}", example.address());
    let printed = example.printed();
    for expected in [
        "Account recovery with regain, in ".to_owned(),
        format!("start here   {base}/\n"),
        format!("mailbox      {base}/mailbox\n"),
        format!("API pages    {base}/api/account/docs\n"),
        "alice     Alice-example-pass-1!\n".to_owned(),
        "admin     Admin-example-pass-1!".to_owned(),
        "newcomer  Newcomer-example-pass-1!".to_owned(),
        format!("\nlistening on {base}\n"),
        "cargo run -p example-".to_owned(),
    ] {
        assert!(
            printed.contains(&expected),
            "{expected} is missing in\n{printed}"
        );
    }
}

#[test]
fn production_starts_with_strong_settings_and_hides_the_mailbox() {
    let example = Example::start(&[
        "--mode",
        "production",
        "--hash-cost",
        "17",
        "--public-url",
        "https://app.example.com",
        "--smtp-url",
        "disabled",
        "--application-key",
        "k4.local.AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA",
    ]);
    assert_eq!(
        example.printed(),
        format!("listening on http://{}\n", example.address())
    );
    assert_eq!(example.get("/healthz").status, 200);
    assert_eq!(example.get("/mailbox.json").status, 404);
    let login = serde_json::json!({ "login": "alice" });
    let refused = example.post("/api/account/password/forgot", &login);
    assert_eq!(
        (refused.status, refused.json()["code"].as_str()),
        (503, Some("EMAIL_DISABLED"))
    );
}
