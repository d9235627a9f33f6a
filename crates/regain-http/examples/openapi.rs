//! Writes the OpenAPI document of every dialect: `cargo xtask openapi` runs it.

use std::{env, fs, io, path::PathBuf};

use regain_http::openapi;

fn main() -> io::Result<()> {
    let folder = env::args_os().nth(1).map(PathBuf::from).unwrap_or_default();
    fs::create_dir_all(&folder)?;
    for dialect in openapi::dialects() {
        if let Some((file, text)) = openapi::kept(&*dialect) {
            fs::write(folder.join(file), text)?;
        }
    }
    Ok(())
}
