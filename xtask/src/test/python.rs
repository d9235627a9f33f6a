//! The Python programs that judge our messages, tokens and API, in a virtual environment of their own.

use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::SetUp;
use crate::cargo;
use crate::workspace::Workspace;

const REQUIREMENTS: &str = "xtask/requirements.txt";

/// Makes the environment unless it is there; answers its interpreter.
///
/// Nothing is installed while the stamp equals the requirements. A changed list makes a new
/// environment, so that none keeps what is no longer listed; half an environment has no stamp.
pub(super) fn set_up(workspace: &Workspace) -> Result<SetUp, Box<dyn Error>> {
    let wanted = fs::read_to_string(workspace.root.join(REQUIREMENTS))?;
    let environment = workspace.target.join("venv");
    let stamp = environment.join("requirements.stamp");
    let python = interpreter(&environment);
    let current = fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted);
    if current && cargo::works(Command::new(&python).arg("--version")) {
        println!("up to date");
        return Ok(SetUp::Ready(python));
    }
    if !create(&environment)? {
        return Ok(SetUp::Missing(
            "apt-get install --yes python3 python3-venv".to_owned(),
        ));
    }
    if !install(&python, &workspace.root)? {
        let pip = "-m pip install --requirement";
        let command = format!("{} {pip} {REQUIREMENTS}", python.display());
        return Ok(SetUp::Missing(command));
    }
    fs::write(stamp, wanted)?;
    Ok(SetUp::Ready(python))
}

fn create(environment: &Path) -> io::Result<bool> {
    if !cargo::works(Command::new("python3").arg("--version")) {
        println!("python3 is not installed");
        return Ok(false);
    }
    let mut command = Command::new("python3");
    cargo::succeeds(command.args(["-m", "venv", "--clear"]).arg(environment))
}

fn install(python: &Path, root: &Path) -> io::Result<bool> {
    let mut command = Command::new(python);
    command.current_dir(root);
    command.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]);
    cargo::succeeds(command.args(["--requirement", REQUIREMENTS]))
}

fn interpreter(environment: &Path) -> PathBuf {
    if cfg!(windows) {
        environment.join("Scripts").join("python.exe")
    } else {
        environment.join("bin").join("python")
    }
}
