//! What people read, word for word: every message and page in every language.

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

#[test]
fn messages() {
    for sample in templates().samples().expect("samples") {
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
    for sample in templates().sample_pages().expect("pages") {
        let (_, body) = sample.html.split_once("</style>").expect("a style");
        insta::assert_snapshot!(format!("page.{}.{}", sample.name, sample.locale), body);
    }
}
