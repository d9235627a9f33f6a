use clap::Parser as _;

use super::Settings;
use crate::flags::Flags;

fn judge(arguments: &[&str]) -> Result<Settings, String> {
    let flags = Flags::try_parse_from([&["example"], arguments].concat()).expect("known flags");
    Settings::judge(flags).map_err(|problems| problems.to_string())
}

#[test]
fn nothing_at_all_is_fine() {
    assert!(judge(&[]).is_ok());
}

#[test]
fn every_problem_is_told_at_once() {
    let problems = judge(&[
        "--listen",
        "nowhere",
        "--mode",
        "test",
        "--accounts",
        "-1",
        "--cooldown",
        "soon",
        "--rate-limit",
        "maybe",
        "--hash-cost",
        "3",
        "--password-policy",
        "none",
        "--registration",
        "x",
        "--locale",
        "!",
        "--trusted-proxy",
        "10.0.0.0/99",
        "--epoch",
        "x",
        "--public-url",
        "ftp://example.com",
        "--mail-from",
        "x",
        "--smtp-url",
        "ftp://x",
        "--database-url",
        "oracle://u:hunter2@h/d",
        "--application-key",
        "k4.local.short",
        "--log",
        "a=b=c",
    ])
    .err()
    .expect("all of it is wrong");
    for flag in [
        "listen",
        "mode",
        "accounts",
        "cooldown",
        "rate-limit",
        "hash-cost",
        "password-policy",
        "registration",
        "locale",
        "trusted-proxy",
        "epoch",
        "public-url",
        "mail-from",
        "smtp-url",
        "database-url",
        "application-key",
        "log",
    ] {
        assert!(
            problems.contains(&format!("- --{flag}: ")),
            "--{flag} is missing in\n{problems}"
        );
    }
    assert!(!problems.contains("hunter2") && !problems.contains("k4.local.short"));
}

#[test]
fn production_demands_what_development_forgives() {
    let problems = judge(&[
        "--mode",
        "production",
        "--rate-limit",
        "off",
        "--hash-cost",
        "10",
    ]);
    let problems = problems.err().expect("weak settings");
    for flag in [
        "smtp-url",
        "public-url",
        "application-key",
        "rate-limit",
        "hash-cost",
    ] {
        assert!(
            problems.contains(&format!("- --{flag}: ")),
            "--{flag} is missing in\n{problems}"
        );
    }
}

#[test]
fn development_listens_on_this_machine_only() {
    assert!(judge(&["--listen", "0.0.0.0:3000"]).is_err());
    assert!(judge(&["--listen", "[::1]:0"]).is_ok());
}
