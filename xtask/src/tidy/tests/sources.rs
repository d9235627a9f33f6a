use super::{Case, file};

pub(super) const CASES: &[Case] = &[
    file("files::modules", &[("crates/a/src/b/mod.rs", "")], 1),
    file(
        "files::modules",
        &[("crates/a/src/b.rs", ""), ("crates/a/src/b/c.rs", "")],
        0,
    ),
    file(
        "files::names",
        &[
            ("crates/a/src/utils.rs", ""),
            ("crates/a/src/services/b.rs", ""),
        ],
        2,
    ),
    file(
        "files::names",
        &[("crates/a/src/token.rs", ""), ("docs/misc.md", "")],
        0,
    ),
    file(
        "attributes::ignored",
        &[("crates/a/tests/b.rs", "#[test]\n#[ignore]\nfn a() {}")],
        1,
    ),
    file(
        "attributes::ignored",
        &[("a.rs", "#[ignore = \"slow\"]\nfn a() {}")],
        1,
    ),
    file(
        "attributes::ignored",
        &[("a.rs", "#[test]\nfn ignore() {}\n// #[ignore]")],
        0,
    ),
    file(
        "attributes::reasons",
        &[("a.rs", "#[allow(dead_code)]\nfn a() {}")],
        1,
    ),
    file(
        "attributes::reasons",
        &[("a.rs", "#![cfg_attr(test, allow(\n  dead_code\n))]")],
        1,
    ),
    file(
        "attributes::reasons",
        &[("a.rs", "#[expect(dead_code, reason = \"later\")]")],
        0,
    ),
    file(
        "attributes::reasons",
        &[("a.rs", "a.expect(\"b\"); // #[allow(c)]")],
        0,
    ),
    file(
        "skips::written",
        &[("crates/a/tests/b.rs", "println!(\"SKIPPED: a: b\")")],
        1,
    ),
    file(
        "skips::written",
        &[(
            "crates/a/tests/b.rs",
            "env::var(\"REGAIN_TEST_SKIPS\");\nprintln!(\"SKIPPED: a\")",
        )],
        0,
    ),
    file("files::size", &[("crates/a/src/b.rs", VERY_LONG)], 1),
    file(
        "files::size",
        &[
            ("crates/a/src/b.rs", "fn a() {}"),
            ("crates/a/tests/b.rs", VERY_LONG),
        ],
        0,
    ),
];

/// 301 lines of code.
const VERY_LONG: &str = super::lines(&super::repeated::<{ 301 * 2 }>());
