//! Every file of words and structure that comes with the crate.

use std::{fs, io, path::Path};

use crate::{languages::SHIPPED, letter, page, templates::Templates};

/// All of them, by path below the crate's folder.
pub(crate) fn files() -> impl Iterator<Item = (String, &'static str)> {
    letter::shipped().chain(page::shipped())
}

impl Templates {
    /// Every file of words and structure that comes with the crate, by path and text: what
    /// [`Overrides`](crate::Overrides) may replace.
    pub fn shipped() -> impl Iterator<Item = (String, &'static str)> {
        let sentences = SHIPPED.iter().flat_map(|source| source.shipped());
        sentences.chain(files())
    }

    /// Writes all of them below `folder`, to start from.
    ///
    /// `cargo run -p regain-templates --example export -- FOLDER` does it. What stays as it is should be deleted
    /// again: a copy of ours never gets better.
    ///
    /// # Errors
    ///
    /// When one of the files exists, before anything is written, or when one cannot be written.
    pub fn export(folder: impl AsRef<Path>) -> io::Result<()> {
        let folder = folder.as_ref();
        for (path, _) in Self::shipped() {
            if folder.join(&path).symlink_metadata().is_ok() {
                let what = format!("{path} exists, and is not overwritten");
                return Err(io::Error::new(io::ErrorKind::AlreadyExists, what));
            }
        }
        for (path, text) in Self::shipped() {
            let path = folder.join(path);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            let mut file = fs::File::create_new(path)?;
            io::Write::write_all(&mut file, text.as_bytes())?;
        }
        Ok(())
    }
}
