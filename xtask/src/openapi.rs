//! `cargo xtask openapi`: writes `docs/openapi` anew, which a test of regain-http compares.

use std::error::Error;

use crate::cargo;
use crate::workspace::Workspace;

/// Runs the program of regain-http that knows its dialects.
pub(crate) fn run(workspace: &Workspace) -> Result<bool, Box<dyn Error>> {
    let mut command = cargo::cargo(&workspace.root);
    command.args(["run", "--quiet", "--package", "regain-http"]);
    command.args(["--features", "openapi", "--example", "openapi"]);
    Ok(cargo::succeeds(command.args(["--", "docs/openapi"]))?)
}
