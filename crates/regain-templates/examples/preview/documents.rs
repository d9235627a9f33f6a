//! Every letter and every page as files, and a list of them: for people to look at, and for judges.

use std::{fs, io, path::Path};

use regain_core::locale::Locale;
use regain_templates::{Brand, Fault, Pseudo, Templates};
use serde_json::{Value, json};

const NAME: &str = "Example";
const URL: &str = "https://app.example.test";
const SUPPORT: &str = "help@example.test";

/// One file.
pub(crate) struct Document {
    pub(crate) kind: &'static str,
    pub(crate) name: String,
    pub(crate) locale: String,
    pub(crate) html: String,
    /// The plain text of a letter.
    pub(crate) text: Option<String>,
}

impl Document {
    /// Where it is, below the folder.
    pub(crate) fn path(&self, extension: &str) -> String {
        let Self {
            kind, name, locale, ..
        } = self;
        format!("{kind}/{}.{locale}.{extension}", name.replace('/', "."))
    }

    /// Which way it says that it runs.
    pub(crate) fn direction(&self) -> &'static str {
        let head = self.html.split_once("<head").map_or("", |(head, _)| head);
        if head.contains("dir=\"rtl\"") {
            "rtl"
        } else {
            "ltr"
        }
    }

    fn listed(&self) -> Value {
        json!({
            "kind": self.kind,
            "name": self.name,
            "locale": self.locale,
            "dir": self.direction(),
            "file": self.path("html"),
        })
    }
}

/// Every sample in every language, those that nobody speaks included.
pub(crate) fn every() -> Result<Vec<Document>, Fault> {
    let pseudo = |pseudo| Templates::pseudo(Brand::parse(NAME, URL, SUPPORT)?, pseudo);
    let spoken_by_nobody = [pseudo(Pseudo::Longer)?, pseudo(Pseudo::RightToLeft)?];
    let mut every = Vec::new();
    for templates in [shipped()?].iter().chain(&spoken_by_nobody) {
        for locale in templates.locales() {
            every.append(&mut of(templates, &locale)?);
        }
    }
    Ok(every)
}

/// Every sample in one language: letters first.
pub(crate) fn of(templates: &Templates, locale: &Locale) -> Result<Vec<Document>, Fault> {
    let letters = templates.samples_in(locale)?.into_iter();
    let letters = letters.map(|sample| Document {
        kind: "letter",
        name: format!(
            "{}{}",
            sample.template,
            sample.code.map_or("", |_| "_with_code")
        ),
        locale: sample.composed.locale.as_str().to_owned(),
        html: sample.composed.html,
        text: Some(sample.composed.text),
    });
    let pages = templates.sample_pages_in(locale)?.into_iter();
    let pages = pages.map(|sample| Document {
        kind: "page",
        name: sample.name.to_owned(),
        locale: sample.locale.as_str().to_owned(),
        html: sample.html,
        text: None,
    });
    Ok(letters.chain(pages).collect())
}

/// In all languages that people speak, English first.
pub(crate) fn shipped() -> Result<Templates, Fault> {
    Templates::english(NAME, URL, SUPPORT)
}

/// Writes them below `folder`, without those of the last time: what is no more must not be looked at.
pub(crate) fn write(folder: &Path, documents: &[Document]) -> io::Result<()> {
    for written in ["letter", "page", "pictures"] {
        match fs::remove_dir_all(folder.join(written)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => fs::create_dir_all(folder.join(written))?,
        }
    }
    for document in documents {
        fs::write(folder.join(document.path("html")), &document.html)?;
        if let Some(text) = &document.text {
            fs::write(folder.join(document.path("txt")), text)?;
        }
    }
    let list: Vec<_> = documents.iter().map(Document::listed).collect();
    fs::write(folder.join("documents.json"), Value::from(list).to_string())
}
