//! PostgreSQL.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Kind, Starting, as_user, free_port, program, spawn};
use crate::cargo;

pub(super) const KIND: Kind = Kind {
    name: "PostgreSQL",
    variable: "REGAIN_TEST_POSTGRES_URL",
    enable: "apt-get install --yes postgresql",
    answers,
    standard: "postgres://postgres@127.0.0.1:5432/postgres",
    start,
};

fn answers(url: &str) -> bool {
    let mut client = Command::new("psql");
    cargo::works(client.args(["--no-password", "--command", "SELECT 1", url]))
}

fn start(folder: &Path) -> Starting {
    let folders = installed();
    let (Some(init), Some(server)) = (program("initdb", &folders), program("postgres", &folders))
    else {
        return Ok(None);
    };
    let rows = folder.join("rows");
    let mut init = as_user("postgres", &init, folder)?;
    init.args(["--auth", "trust", "--username", "postgres", "--no-sync"]);
    init.args(["--encoding", "UTF8", "--pgdata"]).arg(&rows);
    if !cargo::succeeds(&mut init)? {
        return Err("the folder for PostgreSQL cannot be made".into());
    }
    let port = free_port()?;
    let mut server = as_user("postgres", &server, folder)?;
    server.args(["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"]);
    server
        .args(["-c", "unix_socket_directories=", "-p"])
        .arg(port.to_string());
    server.arg("-D").arg(&rows);
    let url = format!("postgres://postgres@127.0.0.1:{port}/postgres");
    Ok(Some(spawn(&mut server, url, folder)?))
}

/// Debian keeps its versions out of the path; the newest first.
fn installed() -> Vec<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let mut folders: Vec<_> = versions
        .flatten()
        .map(|version| version.path().join("bin"))
        .collect();
    folders.sort();
    folders.reverse();
    folders
}
