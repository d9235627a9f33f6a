//! The host's own words and layout, laid over ours.

mod folder;

use std::{
    collections::BTreeMap,
    fmt,
    path::{Path, PathBuf},
};

use crate::{
    fault::{Fault, Faults},
    language::{File, Source},
    languages::SHIPPED,
    rules::{self, Place},
};

/// Files of the host that replace sentences, templates or the pages' style, or add a language.
///
/// They have the names of those that [`Templates::shipped`](crate::Templates::shipped) lists:
///
/// - `locales/TAG/NAME.ftl`: sentences. Only those that are in it are replaced, attribute by attribute, whatever the
///   file is called. A `TAG` that is not shipped is a further language, for every message that it has all sentences of.
/// - `templates/letters/….hbs` and `templates/pages/….hbs`: one template each, replaced as a whole.
/// - `templates/pages/style.css`: likewise.
///
/// They keep to the rules that ours keep to, and everything is checked at once.
///
/// # Examples
///
/// A program of one file takes its words along:
///
/// ```
/// use regain_templates::{Brand, Overrides, Templates};
///
/// let brand = Brand::parse("Example", "https://example.test", "help@example.test")?;
/// let overrides = Overrides::files([(
///     "locales/en/mine.ftl", // include_str!("../words/locales/en/mine.ftl") in an application
///     "password_reset-reset =\n    .subject = Choose a new password for { $product }\n",
/// )]);
/// let templates = Templates::with_overrides(brand, &"en".parse()?, overrides)?;
///
/// let sample = &templates.samples()?[0];
/// assert_eq!(sample.composed.subject.as_str(), "Choose a new password for Example");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// What breaks a rule is named with its file and line:
///
/// ```
/// # use regain_templates::{Brand, Overrides, Templates};
/// # let brand = Brand::parse("Example", "https://example.test", "help@example.test")?;
/// let typo = "password_reset-reset =\n    .subject = Welcome to { $prodct }\n";
/// let overrides = Overrides::files([("locales/en/mine.ftl", typo)]);
/// let faults = Templates::with_overrides(brand, &"en".parse()?, overrides).unwrap_err();
/// assert_eq!(
///     faults.to_string(),
///     "locales/en/mine.ftl:2: `password_reset-reset.subject` has no variable `$prodct`; did you mean `$product`?"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Overrides(pub(crate) Origin);

/// Where they are.
pub(crate) enum Origin {
    Files(Vec<(String, String)>),
    Folder { path: PathBuf, reloads: bool },
}

impl Overrides {
    /// Files by path and text, for programs without files beside them.
    pub fn files<P: Into<String>, T: Into<String>>(
        files: impl IntoIterator<Item = (P, T)>,
    ) -> Self {
        let files = files.into_iter();
        let files = files.map(|(path, text)| (path.into(), text.into()));
        Self(Origin::Files(files.collect()))
    }

    /// A folder that is read once.
    ///
    /// Nothing but the files above may be in it, except what begins with a dot or with `README`. Symbolic links may
    /// not lead out of it.
    pub fn folder(path: impl AsRef<Path>) -> Self {
        Self(Origin::Folder {
            path: path.as_ref().to_owned(),
            reloads: false,
        })
    }

    /// A folder that is read again whenever something is written: for development.
    ///
    /// A change is in the next message and the next page. What breaks a rule is logged as an error, at start too, and
    /// the last words that were good stay.
    pub fn reloading(path: impl AsRef<Path>) -> Self {
        Self(Origin::Folder {
            path: path.as_ref().to_owned(),
            reloads: true,
        })
    }
}

impl Origin {
    /// All files, as they are now.
    pub(crate) fn read(&self) -> Result<Layer, Faults> {
        match self {
            Self::Files(files) => Layer::of(files.iter().cloned()),
            Self::Folder { path, .. } => Layer::of(folder::read(path)?),
        }
    }
}

impl fmt::Debug for Overrides {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Origin::Files(files) => write!(f, "Overrides({} files)", files.len()),
            Origin::Folder { path, .. } => write!(f, "Overrides({})", path.display()),
        }
    }
}

/// The host's files by path; every path is a place for one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Layer(BTreeMap<String, String>);

impl Layer {
    fn of(files: impl IntoIterator<Item = (String, String)>) -> Result<Self, Faults> {
        let (mut layer, mut faults) = (BTreeMap::new(), Vec::new());
        for (path, text) in files {
            if let Err(fault) = Place::of(&path) {
                faults.push(fault);
            }
            // Both parts of a message end their lines in LF, whatever the host's editor does.
            let text = text.replace("\r\n", "\n");
            if layer.insert(path.clone(), text).is_some() {
                faults.push(Fault::new(path, "it is given twice"));
            }
        }
        Faults::none_in(faults)?;
        Ok(Self(layer))
    }

    /// The text at `path`: the host's, else ours.
    pub(crate) fn over<'a>(&'a self, path: &str, shipped: &'a str) -> &'a str {
        self.0.get(path).map_or(shipped, String::as_str)
    }

    /// Whether there is a file of that path, or in that folder, if it ends in a slash.
    pub(crate) fn has(&self, path: &str) -> bool {
        let mut paths = self.0.keys();
        paths.any(|one| one == path || (path.ends_with('/') && one.starts_with(path)))
    }

    /// The files that say what things look like.
    pub(crate) fn templates(&self) -> impl Iterator<Item = &str> {
        let paths = self.0.keys().map(String::as_str);
        paths.filter(|path| path.starts_with("templates/"))
    }

    /// One file of it, and no other.
    pub(crate) fn only(&self, path: &str) -> Self {
        let file = self.0.get_key_value(path);
        let file = file.map(|(path, text)| (path.clone(), text.clone()));
        Self(file.into_iter().collect())
    }

    /// Our languages with the host's sentences over them, and the host's own languages after them.
    pub(crate) fn sources(&self) -> Vec<Source> {
        let mut sources: Vec<Source> = SHIPPED.to_vec();
        for (path, text) in &self.0 {
            let Some(tag) = tag_of(path) else {
                continue;
            };
            let place = sources.iter().position(|source| source.tag == tag);
            let place = place.unwrap_or_else(|| {
                sources.push(Source::empty(tag));
                sources.len() - 1
            });
            let file: File = (path.clone().into(), text.clone().into());
            sources[place].over.push(file);
        }
        sources
    }

    /// Everything about the files themselves that breaks a rule.
    pub(crate) fn faults(&self) -> Vec<Fault> {
        let mut faults: Vec<Fault> = self
            .sources()
            .iter()
            .filter(|source| !source.over.is_empty())
            .flat_map(|source| rules::sentences(&source.tag, &source.over))
            .collect();
        for (path, text) in &self.0 {
            match Place::of(path) {
                Ok(Place::Template) => faults.extend(rules::template(path, text)),
                Ok(Place::Style) => faults.extend(rules::style(path, text)),
                _ => {}
            }
        }
        faults
    }
}

fn tag_of(path: &str) -> Option<&str> {
    let (tag, _) = path.strip_prefix("locales/")?.split_once('/')?;
    Some(tag)
}
