use super::{Case, file};

const AXUM: &str = "crates/regain-axum/src/lib.rs";
const CORE: &str = "crates/regain-core/src/account.rs";
const FACADE: &str = "crates/regain/src/lib.rs";
const RESET: &str = "crates/regain-core/src/password_reset/redeem.rs";
const TOKEN: &str = "crates/regain-core/src/token/payload.rs";

pub(super) const CASES: &[Case] = &[
    file(
        "ambient::environment",
        &[(CORE, "use std::env;\nlet a = env::var(\"A\");")],
        2,
    ),
    file(
        "ambient::environment",
        &[("crates/regain-http/src/a.rs", "std::env::args()")],
        1,
    ),
    file(
        "ambient::environment",
        &[(CORE, "env!(\"CARGO_PKG_NAME\") // std::env")],
        0,
    ),
    file(
        "ambient::environment",
        &[(CORE, "#[cfg(test)]\nmod t {\n env::var(\"A\");\n}")],
        0,
    ),
    file(
        "ambient::clock",
        &[(CORE, "SystemTime::now();\ngetrandom::fill(b);")],
        2,
    ),
    file(
        "ambient::clock",
        &[("crates/regain-axum/src/a.rs", "jiff::Timestamp::now()")],
        1,
    ),
    file(
        "ambient::clock",
        &[("crates/regain-core/src/clock.rs", "Timestamp::now()")],
        0,
    ),
    file(
        "ambient::clock",
        &[("crates/regain-core/src/clock/system.rs", "Timestamp::now()")],
        0,
    ),
    file(
        "ambient::clock",
        &[("crates/regain-core/src/clockwork.rs", "Timestamp::now()")],
        1,
    ),
    file(
        "ambient::clock",
        &[("crates/a/tests/b.rs", "Instant::now()")],
        0,
    ),
    file(
        "ambient::clock",
        &[("examples/a/src/main.rs", "Instant::now()")],
        0,
    ),
    file(
        "core_model::serialisation",
        &[(CORE, "#[derive(\n  serde::Serialize,\n)]")],
        1,
    ),
    file(
        "core_model::serialisation",
        &[(TOKEN, "#[derive(Serialize, Deserialize)]")],
        0,
    ),
    file("core_model::http", &[(CORE, "use http::StatusCode;")], 1),
    file(
        "core_model::http",
        &[(CORE, "// the StatusCode of regain_http::\nregain_http::A")],
        0,
    ),
    file(
        "core_model::flows",
        &[(RESET, "use crate::password_change::Policy;")],
        1,
    ),
    file(
        "core_model::flows",
        &[(RESET, "use crate::password_reset::Policy;")],
        0,
    ),
    file(
        "core_model::flows",
        &[(
            RESET,
            "use super::Refusal;\npub(crate) use crate::{\n    account::Account,\n    \
             email_verification::{self, Policy},\n    token::Token, sign_in,\n};",
        )],
        2,
    ),
    file(
        "core_model::flows",
        &[(
            "crates/regain-core/src/sign_in.rs",
            "use super::password_change;\nfn a() { crate::email_change::b(); }",
        )],
        2,
    ),
    file(
        "core_model::flows",
        &[(RESET, "use super::super::registration::messages::Register;")],
        1,
    ),
    file(
        "core_model::flows",
        &[(
            RESET,
            "use super::{Policy, prepare};\nuse crate::{\n    password_reset::{self, Refusal},\n    \
             setup_of::A as setup,\n    wiring::Wiring,\n};\nwiring.settings.password_change",
        )],
        0,
    ),
    file(
        "core_model::flows",
        &[(
            RESET,
            "#[cfg(test)]\nmod tests {\n    use crate::{\n        sign_in,\n    };\n}",
        )],
        0,
    ),
    file(
        "core_model::flows",
        &[("crates/regain-core/src/courier.rs", "crate::setup::A")],
        0,
    ),
    file(
        "core_model::model",
        &[(
            CORE,
            "use crate::{\n    clock::Clock,\n    password_reset::Policy,\n    sign_in::{\n        \
             Check,\n        Refusal,\n    },\n};",
        )],
        3,
    ),
    file(
        "core_model::model",
        &[(TOKEN, "fn a() -> super::super::email_verification::Policy")],
        1,
    ),
    file(
        "core_model::model",
        &[
            (
                "crates/regain-core/src/courier_plan.rs",
                "use crate::setup;",
            ),
            (
                "crates/regain-core/src/memory/settings.rs",
                "use crate::setup;",
            ),
        ],
        2,
    ),
    file(
        "core_model::model",
        &[
            (CORE, "use crate::{password::Password, token::setup};"),
            (
                "crates/regain-core/src/builder.rs",
                "use crate::{\n    setup,\n};",
            ),
            (
                "crates/regain-core/src/builder/check.rs",
                "use crate::setup;",
            ),
            (
                "crates/regain-core/src/courier/plan.rs",
                "use crate::setup;",
            ),
            (
                "crates/regain-core/src/lib.rs",
                "pub mod setup;\nuse crate::setup;",
            ),
            ("crates/regain-core/src/regain.rs", "use crate::setup;"),
            ("crates/regain-core/src/settings.rs", "use crate::setup;"),
            ("crates/regain-core/src/stage/door.rs", "use crate::setup;"),
            (
                "crates/regain-core/src/outbox/tests.rs",
                "use crate::setup;",
            ),
            (RESET, "use crate::sign_in;"),
            ("crates/regain-http/src/a.rs", "use crate::password_reset;"),
        ],
        0,
    ),
    file(
        "adapters::paths",
        &[(AXUM, "route(\"/password/forgot\")")],
        1,
    ),
    file(
        "adapters::paths",
        &[(AXUM, "route(\"/\").route(\"/{*rest}\") // \"/password\"")],
        0,
    ),
    file("adapters::statuses", &[(AXUM, "StatusCode::NOT_FOUND")], 1),
    file("adapters::statuses", &[(AXUM, "(404, body)")], 1),
    file(
        "adapters::statuses",
        &[(AXUM, "StatusCode::from_u16(reply.status()); 16 * 1024")],
        0,
    ),
    file("adapters::json", &[(AXUM, "json!({})")], 1),
    file("adapters::json", &[(AXUM, "r#\"{\"code\": 1}\"#")], 1),
    file(
        "adapters::json",
        &[(AXUM, "reply.body() // \"a\": json!")],
        0,
    ),
    file("adapters::budget", &[(AXUM, LONG)], 1),
    file("adapters::budget", &[(AXUM, "fn a() {}")], 0),
    file(
        "adapters::budget",
        &[("crates/regain-axum/tests/a.rs", LONG)],
        0,
    ),
    file("facade::logic", &[(FACADE, "pub fn a() {}\nimpl A {}")], 2),
    file(
        "facade::logic",
        &[(FACADE, "//! fn main() {}\npub use regain_core::*;")],
        0,
    ),
    file(
        "facade::switches",
        &[(FACADE, "#[cfg(feature = \"a\")]\nconst A: u8 = 1;")],
        1,
    ),
    file(
        "facade::switches",
        &[(FACADE, "const A: bool = cfg!(test);")],
        1,
    ),
    file(
        "facade::switches",
        &[(
            FACADE,
            "#[cfg(feature = \"a\")]\n#[doc(inline)]\npub use regain_axum as axum;",
        )],
        0,
    ),
];

/// 151 lines of code.
const LONG: &str = super::lines(&super::repeated::<{ 151 * 2 }>());
