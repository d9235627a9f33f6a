//! Reading a folder of the host's.

use std::{fs, io, path::Path};

use crate::{
    fault::{Fault, Faults},
    rules::Place,
};

/// Ours have at most a tenth of it.
const MOST_BYTES: u64 = 256 * 1024;

/// `templates/letters/FLOW/NAME`: nothing is deeper, whatever links there are.
const DEEPEST: usize = 4;

/// Every file below `root` by its path from there, with slashes.
pub(super) fn read(root: &Path) -> Result<Vec<(String, String)>, Faults> {
    let mut found = Found {
        files: Vec::new(),
        faults: Vec::new(),
    };
    match fs::canonicalize(root) {
        Ok(root) => found.enter(&root, &root, ""),
        Err(error) => found.refuse(&root.display().to_string(), &unreadable(&error)),
    }
    Faults::none_in(found.faults)?;
    Ok(found.files)
}

struct Found {
    files: Vec<(String, String)>,
    faults: Vec<Fault>,
}

impl Found {
    fn enter(&mut self, root: &Path, folder: &Path, below: &str) {
        let shown = if below.is_empty() { "." } else { below };
        match fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
            Ok(entries) => {
                for entry in entries {
                    self.look(root, &entry, below);
                }
            }
            Err(error) => self.refuse(shown, &unreadable(&error)),
        }
    }

    fn look(&mut self, root: &Path, entry: &fs::DirEntry, below: &str) {
        let name = entry.file_name();
        let Some(name) = name.to_str() else {
            return self.refuse(&name.to_string_lossy(), "its name is not UTF-8");
        };
        if name.starts_with('.') || name.starts_with("README") {
            return;
        }
        let path = format!("{below}{name}");
        // Where links lead: Kubernetes mounts its files as links to one another.
        let real = match fs::canonicalize(entry.path()) {
            Ok(real) => real,
            Err(error) => return self.refuse(&path, &unreadable(&error)),
        };
        if !real.starts_with(root) {
            return self.refuse(&path, "it leads out of the folder");
        }
        if !real.is_dir() {
            return self.take(&path, &real);
        }
        let known = !below.is_empty() || ["locales", "templates"].contains(&name);
        if known && path.split('/').count() < DEEPEST {
            self.enter(root, &real, &format!("{path}/"));
        } else {
            self.refuse(&path, "there is no such folder");
        }
    }

    /// Opens nothing that has no place.
    fn take(&mut self, path: &str, real: &Path) {
        if let Err(fault) = Place::of(path) {
            return self.faults.push(fault);
        }
        match fs::metadata(real) {
            Ok(file) if !file.is_file() => self.refuse(path, "it is no regular file"),
            Ok(file) if file.len() > MOST_BYTES => {
                self.refuse(path, &format!("it has more than {MOST_BYTES} bytes"))
            }
            Ok(_) => match fs::read_to_string(real) {
                Ok(text) => self.files.push((path.to_owned(), text)),
                Err(error) => self.refuse(path, &unreadable(&error)),
            },
            Err(error) => self.refuse(path, &unreadable(&error)),
        }
    }

    fn refuse(&mut self, path: &str, rule: &str) {
        self.faults.push(Fault::new(path, rule));
    }
}

fn unreadable(error: &io::Error) -> String {
    format!("it cannot be read: {error}")
}
