use std::process::Command;

use super::example::Example;

/// The walk in the README, run as it stands there, but for the port.
#[test]
fn the_walk_of_the_readme_works_as_written() {
    let readme = include_str!("../../../../README.md");
    let (_, walk) = readme
        .split_once("## Try it")
        .expect("the README has a walk");
    let (_, walk) = walk.split_once("```sh\n").expect("in a block of shell");
    let (walk, _) = walk.split_once("```").expect("that ends");
    let example = Example::start(&[]);
    let walk = walk
        .replace("127.0.0.1:3000", example.address())
        .replace("curl ", "curl -s -w '\\n' ");
    let output = Command::new("bash")
        .args(["-euc", &walk])
        .output()
        .expect("bash runs");
    let said = String::from_utf8(output.stdout).expect("text");
    assert!(
        output.status.success(),
        "{said}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let mut rest = said.as_str();
    for expected in [
        "{\"cooldown\":60}",
        "\"valid\":true",
        "VALIDATION_FAILED",
        "{\"sessions_revoked\":1}",
        "AUTHENTICATION_REQUIRED",
        "PASSWORD_RESET_TOKEN_INVALID",
        "INVALID_CREDENTIALS",
        "\"token\":",
    ] {
        let (_, after) = rest
            .split_once(expected)
            .unwrap_or_else(|| panic!("{expected} is missing in\n{said}"));
        rest = after;
    }
}
