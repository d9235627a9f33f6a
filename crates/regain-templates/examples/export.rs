//! Writes every built-in sentence, template and style below a folder, to start one's own from.

use std::{env, io};

use regain_templates::Templates;

fn main() -> io::Result<()> {
    let folder = env::args_os().nth(1).ok_or_else(|| {
        let usage = "say where to: cargo run -p regain-templates --example export -- FOLDER";
        io::Error::new(io::ErrorKind::InvalidInput, usage)
    })?;
    Templates::export(folder)
}
