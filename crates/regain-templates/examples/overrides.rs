//! An application with words and layout of its own: checks a folder of them.

use std::{env, error::Error, io, path::Path, process::ExitCode};

use regain_templates::{Brand, Overrides, Templates};

fn words(folder: &Path, development: bool) -> Result<Templates, Box<dyn Error>> {
    let brand = Brand::parse("Example", "https://example.com", "help@example.com")?;
    let overrides = if development {
        Overrides::reloading(folder)
    } else {
        Overrides::folder(folder)
    };
    // In production the program ends here, if anything in the folder breaks a rule.
    Ok(Templates::with_overrides(brand, &"en".parse()?, overrides)?)
}

fn main() -> io::Result<ExitCode> {
    let folder = env::args_os().nth(1).unwrap_or_else(|| "words".into());
    match words(Path::new(&folder), false) {
        Ok(_) => Ok(ExitCode::SUCCESS),
        Err(faults) => {
            io::Write::write_all(&mut io::stderr(), format!("{faults}\n").as_bytes())?;
            Ok(ExitCode::FAILURE)
        }
    }
}
