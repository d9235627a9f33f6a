//! What people read, word for word: every message and page in four languages, from left and from right, with and without
//! spaces. The others are for the judges.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use regain_core::{header_text::HeaderText, link::PublicUrl, locale::Locale};
use regain_templates::{Brand, Templates};

fn templates() -> Templates {
    let name = HeaderText::new("Example").expect("a line");
    let url = PublicUrl::parse("https://app.example.test").expect("a URL");
    let brand =
        Brand::new(name, url, "help@example.test".parse().expect("an address")).expect("short");
    Templates::new(brand, &Locale::parse("en").expect("a tag")).expect("templates")
}

const LANGUAGES: [&str; 4] = ["en", "de", "ar", "ja"];

fn locales() -> impl Iterator<Item = Locale> {
    LANGUAGES
        .iter()
        .map(|tag| Locale::parse(tag).expect("a tag"))
}

#[test]
fn messages() {
    let templates = templates();
    for sample in locales().flat_map(|locale| templates.samples_in(&locale).expect("samples")) {
        let name = format!(
            "{}{}.{}",
            sample.template.replace('/', "."),
            sample.code.map_or("", |_| "_with_code"),
            sample.composed.locale
        );
        let text = format!(
            "Subject: {}\n\n{}",
            sample.composed.subject.as_str(),
            sample.composed.text
        );
        insta::assert_snapshot!(format!("{name}.txt"), text);
        insta::assert_snapshot!(format!("{name}.html"), sample.composed.html);
    }
}

#[test]
fn pages() {
    let templates = templates();
    for tag in ["en", "de"] {
        let samples = templates.sample_pages_in(&Locale::parse(tag).expect("a tag"));
        for sample in samples.expect("pages") {
            let (_, body) = sample.html.split_once("</style>").expect("a style");
            insta::assert_snapshot!(format!("page.{}.{}", sample.name, sample.locale), body);
        }
    }
}
