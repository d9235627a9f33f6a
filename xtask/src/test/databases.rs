//! Servers for the tests of the store: one that is named, one that answers, or a throw-away one.

use std::env;
use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::cargo;
use crate::workspace::Workspace;

mod mariadb;
mod postgres;
#[cfg(test)]
mod tests;

/// How long a server may take to answer.
const PATIENCE: u32 = 300;
const BREATH: Duration = Duration::from_millis(100);

/// A kind of server.
pub(super) struct Kind {
    pub(super) name: &'static str,
    /// What the tests read.
    pub(super) variable: &'static str,
    pub(super) enable: &'static str,
    answers: fn(&str) -> bool,
    standard: &'static str,
    start: fn(&Path) -> Starting,
}

/// `None` where the programs are not installed.
type Starting = Result<Option<Started>, Box<dyn Error>>;

pub(super) const KINDS: [Kind; 2] = [postgres::KIND, mariadb::KIND];

/// Where the tests find a server.
pub(super) enum Found {
    /// Somebody's, who goes on running it.
    Running(String),
    /// Ours, until it is dropped.
    Ours(Started),
    /// None, nor a program that could be one.
    Missing,
}

/// A server that ends when it is dropped.
pub(super) struct Started {
    pub(super) url: String,
    server: Child,
    folder: PathBuf,
}

impl Drop for Started {
    fn drop(&mut self) {
        // Nobody needs what it holds.
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Kind {
    /// Finds a server, or starts one below `target/`.
    pub(super) fn find(&self, workspace: &Workspace) -> Result<Found, Box<dyn Error>> {
        if let Ok(url) = env::var(self.variable) {
            println!("{}: the one that {} names", self.name, self.variable);
            return Ok(Found::Running(url));
        }
        if (self.answers)(self.standard) {
            println!("{}: the one at its standard port", self.name);
            return Ok(Found::Running(self.standard.to_owned()));
        }
        let folder = workspace.target.join("servers").join(self.name);
        self.throw_away(&folder)
    }

    /// Starts a server in `folder`, where it is installed.
    fn throw_away(&self, folder: &Path) -> Result<Found, Box<dyn Error>> {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
        let Some(started) = (self.start)(folder)? else {
            return Ok(Found::Missing);
        };
        for _ in 0..PATIENCE {
            if (self.answers)(&started.url) {
                println!("{}: a throw-away one", self.name);
                return Ok(Found::Ours(started));
            }
            thread::sleep(BREATH);
        }
        Err(format!("{} was started and does not answer", self.name).into())
    }
}

/// The program in the path or in one of `folders`.
fn program(name: &str, folders: &[PathBuf]) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let path = env::split_paths(&path).collect::<Vec<_>>();
    let places = path.iter().chain(folders);
    places
        .map(|folder| folder.join(name))
        .find(|program| cargo::works(Command::new(program).arg("--version")))
}

/// Runs `program`; where we are root, as `user`, because servers refuse to be root.
fn as_user(user: &str, program: &Path, folder: &Path) -> io::Result<Command> {
    if !is_root() {
        return Ok(Command::new(program));
    }
    let owned = cargo::works(Command::new("chown").args(["-R", user]).arg(folder));
    if !owned {
        return Err(io::Error::other(format!("there is no user {user}")));
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid", user, "--regid", user, "--init-groups", "--"]);
    command.arg(program);
    Ok(command)
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|id| id.stdout.trim_ascii() == b"0")
}

/// A port that was free a moment ago.
fn free_port() -> io::Result<u16> {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0))?;
    Ok(listener.local_addr()?.port())
}

fn spawn(command: &mut Command, url: String, folder: &Path) -> io::Result<Started> {
    let log = fs::File::create(folder.with_extension("log"))?;
    let server = command
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .spawn()?;
    Ok(Started {
        url,
        server,
        folder: folder.to_owned(),
    })
}
