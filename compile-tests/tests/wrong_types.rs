//! Programs that must not compile, and what the compiler says of them: a host's developer reads nothing else.
//!
//! After a change on purpose, `TRYBUILD=overwrite cargo test -p compile-tests` writes the messages anew.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::process::Command;

use regain_testkit::judge;

/// The compiler whose words were kept: others say the same in other words.
const COMPILER: &str = "rustc 1.95.";

#[test]
fn a_wrong_type_is_told_in_words() {
    let version = Command::new("rustc").arg("--version").output();
    let version = version.expect("a compiler").stdout;
    if version.starts_with(COMPILER.as_bytes()) {
        trybuild::TestCases::new().compile_fail("tests/wrong/*.rs");
    } else {
        judge::skip("the compiler's messages", "rustup toolchain install 1.95");
    }
}
