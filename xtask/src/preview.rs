//! `cargo xtask preview`: every letter and every page in a gallery below `target/preview`, with pictures.

use std::error::Error;
use std::path::Path;
use std::process::Command;

use crate::cargo;
use crate::test::{CHROMIUM, NODE, SetUp, node};
use crate::workspace::Workspace;

/// Runs the program of regain-templates that knows its samples, then a browser that takes their pictures.
pub(crate) fn run(workspace: &Workspace) -> Result<bool, Box<dyn Error>> {
    let folder = workspace.target.join("preview");
    let browser = match (node::set_up(workspace)?, node::browser()) {
        (SetUp::Ready(node), SetUp::Ready(browser)) => Some((node, browser)),
        (SetUp::Missing(command), _) | (_, SetUp::Missing(command)) => {
            println!("without pictures, which would need: {command}");
            None
        }
    };
    let mut write = cargo::cargo(&workspace.root);
    write.args(["run", "--quiet", "--package", "regain-templates"]);
    write.args(["--example", "preview", "--"]).arg(&folder);
    write.args(browser.is_some().then_some("--pictures"));
    let mut good = cargo::succeeds(&mut write)?;
    if let (true, Some((node, browser))) = (good, browser) {
        let judge = workspace.root.join("xtask/judges/documents.mjs");
        let mut take = Command::new("node");
        take.env(NODE, node).env(CHROMIUM, browser);
        take.args([&judge, &folder, Path::new("--only-pictures")]);
        good = cargo::succeeds(&mut take)?;
    }
    println!("{}", folder.join("index.html").display());
    Ok(good)
}
