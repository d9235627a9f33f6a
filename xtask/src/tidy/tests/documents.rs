use super::{Case, file};

pub(super) const CASES: &[Case] = &[
    file(
        "documents::decisions",
        &[("docs/decisions/0001-a.md", "# 1. A\n\nStatus: accepted\n")],
        0,
    ),
    file(
        "documents::decisions",
        &[("docs/decisions/0001-a.md", "A\n")],
        2,
    ),
    file(
        "documents::decisions",
        &[("docs/decisions/a.md", "# A\nStatus: accepted\n")],
        1,
    ),
    file(
        "documents::changelog",
        &[("CHANGELOG.md", "# Changes\n\n## [Unreleased]\n")],
        0,
    ),
    file(
        "documents::changelog",
        &[("CHANGELOG.md", "# Unreleased\n")],
        1,
    ),
    file("documents::changelog", &[], 1),
    file(
        "documents::seeds",
        &[
            ("docs/seeds.md", "| \"It works.\" | `it_works`, `again` |\n"),
            ("a.rs", "fn it_works() {}\nasync fn again() {}"),
        ],
        0,
    ),
    file(
        "documents::seeds",
        &[
            (
                "docs/seeds.md",
                "| \"It works.\" | `it_works` |\n| \"So.\" | |\n",
            ),
            ("a.rs", "fn it_worked() {}"),
        ],
        2,
    ),
    file("comments::owed", &[("a.rs", "// TODO: later")], 1),
    file("comments::owed", &[("a.rs", "// FIXME(later)")], 1),
    file("comments::owed", &[("a.yml", "# TODO later")], 1),
    file(
        "comments::owed",
        &[("a.rs", "// TODO(#12): later\n// a `TODO` names an issue")],
        0,
    ),
    file(
        "comments::owed",
        &[("a.rs", "let a = \"TODO\";"), ("a.md", "TODO")],
        0,
    ),
    file(
        "comments::examples",
        &[("a.rs", "/// ```no_run\n/// ```\n//! ```rust,ignore")],
        2,
    ),
    file("comments::examples", &[("a.md", "```rust,no_run\n```")], 1),
    file(
        "comments::examples",
        &[("a.rs", "/// ```\n/// ```text\n/// ```compile_fail")],
        0,
    ),
];
