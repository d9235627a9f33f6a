//! The flags are the configuration: Rocket's own ways to configure have no say.

use crate::rocket::example::{Example, command};

#[test]
fn neither_the_environment_nor_a_file_configures_rocket() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = "[default]\nport = \"none\"\n[release]\naddress = 1\n[default.regain]\nbase = \"/elsewhere\"\n";
    std::fs::write(folder.path().join("Rocket.toml"), file).expect("a file");
    let mut command = command(&["--listen", "127.0.0.1:0", "--log", "warn"]);
    command
        .current_dir(folder.path())
        .env("ROCKET_PORT", "none")
        .env("ROCKET_LOG_LEVEL", "normal")
        .env("ROCKET_REGAIN", "{base=\"/elsewhere\"}");
    let example = Example::spawn(&mut command);
    assert_eq!(example.get("/api/account/openapi.json").status, 200);
    assert_eq!(example.terminate(), Some(0));
}
