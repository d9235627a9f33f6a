//! MariaDB, which stands for MySQL too.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Kind, Starting, as_user, free_port, program, spawn};
use crate::cargo;

pub(super) const KIND: Kind = Kind {
    name: "MariaDB",
    variable: "REGAIN_TEST_MYSQL_URL",
    enable: "apt-get install --yes mariadb-server",
    answers,
    standard: "mysql://root@127.0.0.1:3306/mysql",
    start,
};

fn answers(url: &str) -> bool {
    let port = url
        .rsplit(':')
        .next()
        .and_then(|rest| rest.split('/').next());
    let mut client = Command::new("mariadb");
    client.args(["--no-defaults", "--host", "127.0.0.1", "--user", "root"]);
    client.args(["--port", port.unwrap_or_default(), "--execute", "SELECT 1"]);
    cargo::works(&mut client)
}

fn start(folder: &Path) -> Starting {
    let folders = [PathBuf::from("/usr/sbin")];
    let (Some(init), Some(server)) = (
        program("mariadb-install-db", &folders).or_else(|| program("mysql_install_db", &folders)),
        program("mariadbd", &folders),
    ) else {
        return Ok(None);
    };
    let rows = folder.join("rows");
    let data = format!("--datadir={}", rows.display());
    let mut init = as_user("mysql", &init, folder)?;
    init.args(["--no-defaults", "--auth-root-authentication-method=normal"]);
    init.args(["--skip-test-db", &data]);
    if !cargo::succeeds(&mut init)? {
        return Err("the folder for MariaDB cannot be made".into());
    }
    let port = free_port()?;
    let mut server = as_user("mysql", &server, folder)?;
    server.args(["--no-defaults", "--bind-address=127.0.0.1", &data]);
    server.arg(format!("--port={port}"));
    server.arg(format!("--socket={}", folder.join("socket").display()));
    server.arg("--innodb-flush-log-at-trx-commit=0");
    let url = format!("mysql://root@127.0.0.1:{port}/mysql");
    Ok(Some(spawn(&mut server, url, folder)?))
}
