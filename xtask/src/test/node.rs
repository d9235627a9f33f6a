//! The packages of npm that judge our letters and pages, and the browser that some of them drive.

use std::env;
use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::SetUp;
use crate::cargo;
use crate::workspace::Workspace;

const LISTED: [&str; 2] = ["package.json", "package-lock.json"];

/// Programs that Debian and others call by these names; the first needs no window.
const BROWSERS: [&str; 4] = [
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
];

/// Installs the packages unless they are there; answers the folder that has `node_modules`.
///
/// Nothing is installed while the stamp equals the lock file. None of the packages' own scripts runs.
pub(crate) fn set_up(workspace: &Workspace) -> Result<SetUp, Box<dyn Error>> {
    let judges = workspace.root.join("xtask").join("judges");
    let [_, lock] = LISTED;
    let wanted = fs::read_to_string(judges.join(lock))?;
    let folder = workspace.target.join("node");
    let stamp = folder.join("lock.stamp");
    for program in ["node", "npm"] {
        if !cargo::works(Command::new(program).arg("--version")) {
            println!("{program} is not installed");
            let command = "apt-get install --yes --no-install-recommends nodejs npm";
            return Ok(SetUp::Missing(command.to_owned()));
        }
    }
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        println!("up to date");
        return Ok(SetUp::Ready(folder));
    }
    fs::create_dir_all(&folder)?;
    for name in LISTED {
        fs::copy(judges.join(name), folder.join(name))?;
    }
    if !install(&folder)? {
        let command = format!("cd {} && npm ci --ignore-scripts", folder.display());
        return Ok(SetUp::Missing(command));
    }
    fs::write(stamp, wanted)?;
    Ok(SetUp::Ready(folder))
}

fn install(folder: &Path) -> io::Result<bool> {
    let mut npm = Command::new("npm");
    npm.current_dir(folder);
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    cargo::succeeds(&mut npm)
}

/// The Chromium of this machine, or the one that the variable `CHROMIUM` names.
pub(crate) fn browser() -> SetUp {
    let named = env::var_os("CHROMIUM").map(PathBuf::from);
    let usual = BROWSERS.iter().map(PathBuf::from);
    let mut browsers = named.into_iter().chain(usual);
    match browsers.find_map(|browser| found(&browser)) {
        Some(browser) => {
            println!("{}", browser.display());
            SetUp::Ready(browser)
        }
        None => SetUp::Missing(
            "apt-get install --yes --no-install-recommends chromium-headless-shell fonts-noto-core \
             fonts-droid-fallback"
                .to_owned(),
        ),
    }
}

/// Its whole path, if it starts: who drives it does not search.
fn found(browser: &Path) -> Option<PathBuf> {
    let folders = env::var_os("PATH").unwrap_or_default();
    let paths = env::split_paths(&folders).map(|folder| folder.join(browser));
    let mut there = paths.filter(|path| path.is_file());
    there.find(|path| cargo::works(Command::new(path).arg("--version")))
}
