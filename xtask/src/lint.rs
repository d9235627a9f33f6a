//! `cargo xtask lint`: clippy, apart from `test` because it compiles everything once more.

use std::error::Error;

use crate::cargo;
use crate::workspace::Workspace;

/// Clippy over every target with warnings denied.
pub(crate) fn run(workspace: &Workspace) -> Result<bool, Box<dyn Error>> {
    if !cargo::works(cargo::cargo(&workspace.root).args(["clippy", "--version"])) {
        return Err("clippy is not installed: rustup component add clippy".into());
    }
    let arguments = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    Ok(cargo::succeeds(
        cargo::cargo(&workspace.root).args(arguments),
    )?)
}
