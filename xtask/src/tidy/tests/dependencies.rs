use super::{Case, Kind, file};
use Kind::{Build, Dev, Normal};

type Known = &'static [(&'static str, Kind)];

const fn member(
    rule: &'static str,
    members: &'static [(&'static str, Known)],
    finds: usize,
) -> Case {
    Case {
        rule,
        files: &[],
        members,
        finds,
    }
}

const CORE: (&str, Known) = ("regain-core", &[]);
const HTTP: (&str, Known) = ("regain-http", &[("regain-core", Normal)]);
const TESTKIT: (&str, Known) = ("regain-testkit", &[("regain-core", Normal)]);

pub(super) const CASES: &[Case] = &[
    member("knows", &[CORE, HTTP, TESTKIT], 0),
    member(
        "knows",
        &[("regain-core", &[("regain-http", Normal)]), HTTP],
        1,
    ),
    member(
        "knows",
        &[("regain-core", &[("regain-testkit", Dev)]), TESTKIT],
        1,
    ),
    member(
        "knows",
        &[("regain-http", &[("regain-testkit", Normal)]), TESTKIT],
        1,
    ),
    member(
        "knows",
        &[("regain-http", &[("regain-testkit", Dev)]), TESTKIT],
        0,
    ),
    member(
        "knows",
        &[("regain-sea-orm", &[("regain-http", Dev)]), HTTP],
        1,
    ),
    member(
        "knows",
        &[
            ("regain-axum", &[("regain-sea-orm", Dev)]),
            ("regain-sea-orm", &[]),
        ],
        0,
    ),
    member(
        "knows",
        &[
            ("regain-axum", &[("regain-sea-orm", Build)]),
            ("regain-sea-orm", &[]),
        ],
        1,
    ),
    member(
        "knows",
        &[("example-axum", &[("regain-core", Normal)]), CORE],
        1,
    ),
    member("knows", &[("xtask", &[("regain-core", Dev)]), CORE], 1),
    member("knows", &[("regain-novelty", &[])], 1),
    member(
        "third_party::per_crate",
        &[("regain-core", &[("url", Normal), ("tokio", Dev)])],
        0,
    ),
    member(
        "third_party::per_crate",
        &[("regain-core", &[("tokio", Normal), ("http", Build)])],
        2,
    ),
    member(
        "third_party::per_crate",
        &[("regain-http", &[("axum", Normal)])],
        1,
    ),
    member(
        "third_party::per_crate",
        &[("regain-axum", &[("axum", Normal)])],
        0,
    ),
    member(
        "third_party::per_crate",
        &[("regain-axum", &[("rocket", Normal)])],
        1,
    ),
    member(
        "third_party::per_crate",
        &[("regain-rocket", &[("rocket", Normal)])],
        0,
    ),
    member(
        "third_party::per_crate",
        &[("regain-rocket", &[("actix-web", Normal)])],
        1,
    ),
    member(
        "third_party::per_crate",
        &[("regain-sea-orm", &[("mail-send", Normal)])],
        1,
    ),
    member("third_party::anywhere", &[("xtask", &[("rand", Dev)])], 1),
    member(
        "third_party::anywhere",
        &[("xtask", &[("clap", Normal)])],
        0,
    ),
    member("third_party::facade", &[("regain", &[("url", Normal)])], 1),
    member(
        "third_party::facade",
        &[("regain", &[("regain-core", Normal), ("url", Dev)])],
        0,
    ),
    file(
        "manifests::reasons",
        &[("Cargo.toml", "[workspace.dependencies]\nurl = \"2\"\n")],
        1,
    ),
    file(
        "manifests::reasons",
        &[(
            "Cargo.toml",
            "[workspace.dependencies]\na = { path = \"a\" }\n# --- Text\nurl = \"2\"\n",
        )],
        0,
    ),
    file(
        "manifests::reasons",
        &[("Cargo.toml", "[profile.dev]\ndebug = false\n")],
        0,
    ),
    Case {
        rule: "manifests::inherited",
        files: &[(
            "crates/a/Cargo.toml",
            "[dependencies]\nb.workspace = true\nurl = \"2\"\n",
        )],
        members: &[("a", &[])],
        finds: 1,
    },
    Case {
        rule: "manifests::inherited",
        files: &[(
            "crates/a/Cargo.toml",
            "[package]\nname = \"a\"\n[dev-dependencies]\nurl = { workspace = true, features = [\n    \"x\",\n] }\n",
        )],
        members: &[("a", &[])],
        finds: 0,
    },
];
