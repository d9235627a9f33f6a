//! Writes every letter and every page into a folder, with a gallery to look at them: `cargo xtask preview` runs it.

use std::{
    collections::BTreeMap,
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

#[path = "preview/documents.rs"]
mod documents;

use documents::Document;

const STYLE: &str = ":root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; } \
    body { margin: 1rem; } h2 { font-size: 1rem; } \
    .all { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 40rem), 1fr)); gap: 2rem; } \
    img { max-inline-size: 48%; vertical-align: top; border: 1px solid #888; }";

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args_os().skip(1);
    let folder = arguments.next().map(PathBuf::from).unwrap_or_default();
    // Who calls knows whether there is a browser to take them.
    let pictured = arguments.next().is_some_and(|flag| flag == "--pictures");
    let documents = documents::every()?;
    documents::write(&folder, &documents)?;
    gallery(&folder, &documents, pictured)
}

/// A list of languages, and a page for each of them.
fn gallery(folder: &Path, documents: &[Document], pictured: bool) -> Result<(), Box<dyn Error>> {
    let mut locales = BTreeMap::<_, Vec<_>>::new();
    for document in documents {
        locales.entry(&document.locale).or_default().push(document);
    }
    let mut list = String::from("<ul>\n");
    for (locale, documents) in locales {
        let count = documents.len();
        writeln!(
            list,
            "<li><a href=\"{locale}.html\">{locale}</a>, {count} letters and pages</li>"
        )?;
        let mut all =
            String::from("<p><a href=\"index.html\">All languages</a></p>\n<div class=\"all\">\n");
        for document in documents {
            all += &entry(document, pictured);
        }
        all += "</div>\n";
        fs::write(folder.join(format!("{locale}.html")), page(locale, &all))?;
    }
    list += "</ul>\n";
    if !pictured {
        list += "<p>Without pictures: there was no browser to take them.</p>\n";
    }
    fs::write(folder.join("index.html"), page("Letters and pages", &list))?;
    Ok(())
}

fn entry(document: &Document, pictured: bool) -> String {
    let Document { kind, name, .. } = document;
    let html = document.path("html");
    let text = document.text.as_ref().map_or(String::new(), |_| {
        format!(", <a href=\"{}\">text</a>", document.path("txt"))
    });
    let pictures = ["light", "dark"].map(|scheme| {
        let path = document.path(&format!("600.{scheme}.png"));
        format!("<a href=\"pictures/{path}\"><img loading=\"lazy\" src=\"pictures/{path}\" alt=\"{name}, {scheme}\"></a>\n")
    });
    let pictures = if pictured {
        pictures.concat()
    } else {
        String::new()
    };
    format!(
        "<section>\n<h2>{kind} {name}: <a href=\"{html}\">HTML</a>{text}</h2>\n{pictures}</section>\n"
    )
}

fn page(title: &str, content: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n{content}</body>\n</html>\n"
    )
}
