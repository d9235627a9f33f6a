//! The host's own words and layout over ours.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::{fs, path::Path};

use regain_core::{locale::Locale, message::Composed};
use regain_templates::{Brand, Faults, Overrides, Templates};
use tempfile::TempDir;

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect(tag)
}

fn with(default: &str, overrides: Overrides) -> Result<Templates, Faults> {
    let brand = Brand::parse("Example", "https://app.example.test", "help@example.test");
    Templates::with_overrides(brand.expect("a brand"), &locale(default), overrides)
}

fn files(files: &[(&str, &str)]) -> Result<Templates, Faults> {
    with("en", Overrides::files(files.iter().copied()))
}

fn told(overridden: Result<Templates, Faults>) -> Vec<String> {
    let faults = overridden.expect_err("a fault");
    faults.iter().map(ToString::to_string).collect()
}

/// A message of `templates` for somebody who reads `tag`.
fn message(templates: &Templates, template: &str, tag: &str) -> Composed {
    let samples = templates.samples_in(&locale(tag)).expect("samples");
    let mut found = samples.into_iter().filter(|one| one.template == template);
    found.next().expect(template).composed
}

fn subject(templates: &Templates, tag: &str) -> String {
    let message = message(templates, "password_reset/reset", tag);
    message.subject.as_str().to_owned()
}

fn page(templates: &Templates, name: &str, tag: &str) -> String {
    let pages = templates.sample_pages_in(&locale(tag)).expect("pages");
    let mut found = pages.into_iter().filter(|one| one.name == name);
    found.next().expect(name).html
}

/// Our file at `path`, with `from` changed to `to`.
fn changed(path: &str, from: &str, to: &str) -> String {
    let (_, text) = Templates::shipped()
        .find(|(one, _)| one == path)
        .expect(path);
    assert!(text.contains(from), "{from} in {path}");
    text.replacen(from, to, 1)
}

fn write(root: &Path, path: &str, text: impl AsRef<[u8]>) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

const SUBJECT: &str = "password_reset-reset =\n    .subject = Your key to { $product }\n";

#[test]
fn one_sentence_is_replaced_and_the_rest_stays() {
    let ours = files(&[]).expect("templates");
    let theirs = files(&[("locales/en/mine.ftl", SUBJECT)]).expect("templates");
    assert_eq!(subject(&theirs, "en"), "Your key to Example");
    assert_eq!(subject(&theirs, "de"), subject(&ours, "de"));
    let (one, other) = (
        message(&ours, "password_reset/reset", "en"),
        message(&theirs, "password_reset/reset", "en"),
    );
    assert_eq!(one.text, other.text);
    let subject = one.subject.as_str();
    assert_eq!(one.html.replace(subject, "Your key to Example"), other.html);

    let moment = "moment = { $date } at { $time } ({ $zone })\n";
    let theirs = files(&[("locales/en/a.ftl", SUBJECT), ("locales/en/b.ftl", moment)]);
    let theirs = theirs.expect("templates");
    let message = message(&theirs, "password_reset/reset", "en");
    assert!(
        message.text.contains("November 22, 2026 at 1:05"),
        "{}",
        message.text
    );
}

#[test]
fn a_changed_language_still_writes_whole_messages_or_none() {
    // Swiss German has one letter of its own, all of it, and one sentence of another.
    let (_, german) = Templates::shipped()
        .find(|(path, _)| path == "locales/de/letter.ftl")
        .expect("a file");
    let (_, letters) = Templates::shipped()
        .find(|(path, _)| path == "locales/de/setup.ftl")
        .expect("a file");
    let overrides = [
        ("locales/de-CH/letter.ftl", german),
        ("locales/de-CH/setup.ftl", letters),
        ("locales/de-CH/reset.ftl", SUBJECT),
        (
            "locales/de/mine.ftl",
            "password_reset-reset =\n    .subject = Ihr Schlüssel zu { $product }\n",
        ),
    ];
    let templates = files(&overrides).expect("templates");
    let done = message(&templates, "setup/done", "de-CH");
    assert_eq!(done.locale.as_str(), "de-CH");
    let reset = message(&templates, "password_reset/reset", "de-CH");
    assert_eq!(reset.locale.as_str(), "de");
    assert_eq!(reset.subject.as_str(), "Ihr Schlüssel zu Example");
    assert!(page(&templates, "reset", "de-CH").contains("<html lang=\"de\""));
}

#[test]
fn a_language_of_the_hosts_own_is_one_like_ours() {
    let english: Vec<(String, &str)> = Templates::shipped()
        .filter_map(|(path, text)| Some((path.strip_prefix("locales/en/")?.to_owned(), text)))
        .map(|(name, text)| (format!("locales/eo/{name}"), text))
        .collect();
    assert!(english.len() > 5);
    let templates = with("eo", Overrides::files(english.clone())).expect("templates");
    assert!(templates.locales().contains(&locale("eo")));
    assert_eq!(
        message(&templates, "setup/done", "eo-XX").locale.as_str(),
        "eo"
    );
    assert_eq!(
        message(&templates, "setup/done", "de").locale.as_str(),
        "de"
    );

    let without_pages = english
        .into_iter()
        .filter(|(path, _)| !path.ends_with("page.ftl"));
    assert_eq!(
        told(with("eo", Overrides::files(without_pages))),
        ["locales/eo: page: not in the default language"]
    );
}

#[test]
fn one_template_is_replaced_in_every_language() {
    let layout = changed(
        "templates/letters/layout.html.hbs",
        "<h1 class=\"text\"",
        "<p class=\"text\">{{product}}!</p>\n<h1 class=\"text\"",
    );
    let style = changed("templates/pages/style.css", "body {", "body { color: red;");
    let templates = files(&[
        ("templates/letters/layout.html.hbs", &layout),
        ("templates/pages/style.css", &style),
    ])
    .expect("templates");
    for tag in ["en", "ar", "ja"] {
        let html = message(&templates, "password_reset/reset", tag).html;
        assert!(html.contains("<p class=\"text\">Example!</p>"), "{tag}");
        assert!(page(&templates, "reset", tag).contains("body { color: red;"));
    }
    let ours = files(&[]).expect("templates");
    assert_ne!(ours.style_source(), templates.style_source());
}

#[test]
fn everything_is_told_at_once() {
    let faults = told(files(&[
        ("locales/en/b.ftl", "\nletter =\n    .copy = <b>\n"),
        ("locales/en/a.ftl", "leter = x\nmoment = { $dat }\n"),
        ("locales/de/a.ftl", SUBJECT),
        ("templates/letters/layout.html.hbs", "\n{{{say.heading}}}"),
    ]));
    assert_eq!(
        faults,
        [
            "locales/en/a.ftl:1: there is no message `leter`; did you mean `letter`?",
            "locales/en/a.ftl:2: `moment` has no variable `$dat`; did you mean `$date`?",
            "locales/en/b.ftl:3: `letter.copy` holds markup: `<b>`",
            "templates/letters/layout.html.hbs:2: `{{{` writes without escaping",
        ]
    );
    assert_eq!(
        told(files(&[
            ("locales/en/a.ftl", ""),
            ("locales/en/a.ftl", ""),
            ("a.txt", "")
        ])),
        [
            "a.txt: there is no such file",
            "locales/en/a.ftl: it is given twice"
        ]
    );
}

#[test]
fn what_only_shows_when_it_is_written_names_its_place_too() {
    let reset = "templates/letters/password_reset/reset";
    let (html, text) = (format!("{reset}.html.hbs"), format!("{reset}.txt.hbs"));
    let layout = "templates/letters/layout.html.hbs";
    let page_layout = "templates/pages/layout.html.hbs";
    let form = "templates/pages/reset.html.hbs";
    for (path, from, to, expected) in [
        (
            &*html,
            "{{> facts}}",
            "{{> fact}}",
            ":6: Partial not found fact",
        ),
        (
            &*html,
            "{{say.validity}}",
            "{{say.validty}}",
            ":4: Failed to access variable in strict mode Some(\"say.validty\")",
        ),
        (
            &*text,
            "{{say.validity}}",
            "{{valid_until}}",
            ": it leaves out `validity`",
        ),
        (
            "templates/letters/action.txt.hbs",
            "{{target}}",
            "<{{target}}>",
            ": it leaves out the link on a line of its own",
        ),
        (
            layout,
            "{{say.preheader}}",
            "",
            ": it leaves out `preheader`",
        ),
        (
            layout,
            "<title>{{say.subject}}",
            "<title>{{target}} {{say.subject}}",
            ": it says before the preheader the link",
        ),
        (
            "templates/letters/address.html.hbs",
            "{{target}}",
            "",
            ": it leaves out the link",
        ),
        (
            "templates/letters/code.txt.hbs",
            "{{code}}",
            "<{{code}}>",
            ": it leaves out the code on a line of its own",
        ),
        (
            "templates/letters/code.html.hbs",
            "{{code}}",
            "",
            ": it leaves out the code",
        ),
        (
            page_layout,
            "<style>{{style}}</style>",
            "",
            ": it leaves out `<style>{{style}}</style>`",
        ),
        (
            "templates/pages/confirmation.html.hbs",
            "name=\"password_confirmation\"",
            "",
            ": it leaves out `name=\"password_confirmation\"`",
        ),
        (
            form,
            "{{cancel}}",
            "{{action}}",
            ": it leaves out `action=\"/account/password/reset/cancel\"`",
        ),
        (
            form,
            "<section>",
            "<section onclick=\"x\">",
            ": `onclick` is not for here: the pages' policy stops it",
        ),
    ] {
        let text = changed(path, from, to);
        assert_eq!(
            told(files(&[(path, &text)])),
            [format!("{path}{expected}")],
            "{to}"
        );
    }
    // Names that were never given do not show before somebody writes.
    let unnamed = "page-register =\n    .username_taken = { $product } has it.\n";
    let faults = told(files(&[("locales/de/a.ftl", unnamed)]));
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].starts_with("locales/de/a.ftl:2: page-register.username_taken: "));
}

#[test]
fn a_folder_is_what_it_was_exported_as() {
    let folder = TempDir::new().expect("a folder");
    Templates::export(folder.path()).expect("an export");
    let (ours, theirs) = (
        files(&[]).expect("templates"),
        with("en", Overrides::folder(folder.path())).expect("templates"),
    );
    let (one, other) = (
        ours.samples().expect("samples"),
        theirs.samples().expect("samples"),
    );
    assert_eq!(one.len(), other.len());
    for (one, other) in one.iter().zip(&other) {
        let place = format!("{} {}", one.template, one.composed.locale);
        assert_eq!(one.composed.subject, other.composed.subject, "{place}");
        assert_eq!(one.composed.text, other.composed.text, "{place}");
        assert_eq!(one.composed.html, other.composed.html, "{place}");
    }
    let pages = |templates: &Templates| {
        let pages = templates.sample_pages().expect("pages").into_iter();
        pages.map(|page| page.html).collect::<Vec<_>>()
    };
    assert!(pages(&ours) == pages(&theirs), "the pages differ");
    assert_eq!(ours.style_source(), theirs.style_source());

    let again = Templates::export(folder.path()).expect_err("it is there");
    assert_eq!(again.kind(), std::io::ErrorKind::AlreadyExists);
}

#[test]
fn a_folder_holds_nothing_else() {
    let folder = TempDir::new().expect("a folder");
    let root = folder.path();
    let overridden = || with("en", Overrides::folder(root));
    write(root, "README.md", "ours");
    write(root, ".gitignore", "");
    write(root, ".git/config", "");
    write(root, "locales/en/.mine.ftl.swp", [0xff]);
    // As an editor of another system writes it.
    write(root, "locales/en/mine.ftl", SUBJECT.replace('\n', "\r\n"));
    let templates = overridden().expect("templates");
    assert_eq!(subject(&templates, "en"), "Your key to Example");

    write(root, "notes.txt", "");
    write(root, "local/en/mine.ftl", "");
    write(root, "locales/en/old/mine.ftl", "");
    write(root, "locales/en/mine.ftl~", "");
    write(root, "locales/en/latin.ftl", [0xff]);
    write(root, "locales/en/large.ftl", "#".repeat(256 * 1024 + 1));
    let faults = told(overridden());
    assert_eq!(faults.len(), 6, "{faults:#?}");
    for (fault, expected) in faults.iter().zip([
        "local: there is no such folder",
        "locales/en/large.ftl: it has more than 262144 bytes",
        "locales/en/latin.ftl: it cannot be read: stream did not contain valid UTF-8",
        "locales/en/mine.ftl~: it is not locales/TAG/NAME.ftl",
        "locales/en/old/mine.ftl: it is not locales/TAG/NAME.ftl",
        "notes.txt: there is no such file",
    ]) {
        assert_eq!(fault, expected);
    }

    let missing = told(with("en", Overrides::folder(root.join("missing"))));
    assert!(missing[0].contains("missing: it cannot be read: "));
}

#[cfg(unix)]
#[test]
fn links_stay_inside() {
    use std::os::unix::fs::symlink;

    let (folder, outside) = (
        TempDir::new().expect("a folder"),
        TempDir::new().expect("a folder"),
    );
    let root = folder.path();
    // The way Kubernetes mounts a config map.
    write(root, "..2026/locales/en/mine.ftl", SUBJECT);
    symlink("..2026", root.join("..data")).expect("a link");
    symlink("..data/locales", root.join("locales")).expect("a link");
    let templates = with("en", Overrides::folder(root)).expect("templates");
    assert_eq!(subject(&templates, "en"), "Your key to Example");

    write(outside.path(), "mine.ftl", SUBJECT);
    fs::remove_file(root.join("locales")).expect("a link");
    fs::create_dir_all(root.join("locales")).expect("a folder");
    symlink(outside.path(), root.join("locales/en")).expect("a link");
    symlink("nowhere", root.join("locales/de")).expect("a link");
    symlink(root, root.join("templates")).expect("a link");
    let faults = told(with("en", Overrides::folder(root)));
    assert!(
        faults.contains(&"locales/en: it leads out of the folder".to_owned()),
        "{faults:#?}"
    );
    assert!(
        faults
            .iter()
            .any(|fault| fault.starts_with("locales/de: it cannot be read: "))
    );
    assert!(faults.len() < 10, "{faults:#?}");
}

#[test]
fn a_changed_file_is_in_the_next_message_and_a_bad_one_in_none() {
    let folder = TempDir::new().expect("a folder");
    let root = folder.path();
    let templates = with("en", Overrides::reloading(root)).expect("templates");
    let ours = subject(&templates, "en");
    write(root, "locales/en/mine.ftl", SUBJECT);
    assert_eq!(subject(&templates, "en"), "Your key to Example");
    write(
        root,
        "locales/en/mine.ftl",
        SUBJECT.replace("$product", "$prodct"),
    );
    assert_eq!(subject(&templates, "en"), "Your key to Example");
    write(root, "locales/en/mine.ftl", SUBJECT.replace("key", "way"));
    assert_eq!(subject(&templates, "en"), "Your way to Example");
    write(root, "notes.txt", "");
    fs::remove_file(root.join("locales/en/mine.ftl")).expect("a file");
    assert_eq!(subject(&templates, "en"), "Your way to Example");
    fs::remove_file(root.join("notes.txt")).expect("a file");
    assert_eq!(subject(&templates, "en"), ours);

    let style = templates.style_source();
    let red = changed("templates/pages/style.css", "body {", "body { color: red;");
    write(root, "templates/pages/style.css", red);
    assert!(page(&templates, "reset", "en").contains("body { color: red;"));
    assert_ne!(templates.style_source(), style);
}

#[test]
fn a_start_for_development_begins_with_ours_when_theirs_are_bad() {
    let folder = TempDir::new().expect("a folder");
    write(folder.path(), "locales/en/mine.ftl", "letter = {\n");
    let strict = told(with("en", Overrides::folder(folder.path())));
    assert_eq!(strict.len(), 1, "{strict:?}");
    assert!(strict[0].starts_with("locales/en/mine.ftl:"), "{strict:?}");
    let templates = with("en", Overrides::reloading(folder.path())).expect("templates");
    assert_eq!(subject(&templates, "en"), "Reset your Example password");
    write(folder.path(), "locales/en/mine.ftl", SUBJECT);
    assert_eq!(subject(&templates, "en"), "Your key to Example");
}
