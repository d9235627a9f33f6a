//! The program as people run it: its flags, its routes, its messages, its end.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

const PROGRAM: &str = env!("CARGO_BIN_EXE_example-axum");

#[path = "../../support/tests/program/promises.rs"]
mod axum;

mod program {
    mod browser;
    mod fuzz;
}
