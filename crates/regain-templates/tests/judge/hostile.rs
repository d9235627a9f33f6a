//! What somebody else wrote never makes a header, a tag, a link or a line, and never stops a message.
//!
//! The corpus is `tests/corpus/hostile.txt`, one JSON string a line. The judge compares the shape of each message and page
//! with that of the same one with harmless values.

use std::time::Duration;

use regain_core::{
    device::Device,
    email_change::messages::Asked,
    header_text::is_forbidden,
    link::{Link, PublicUrl, Target},
    message::{Compose as _, Context as _, Draft},
    password::policy::Policy,
    timestamp::Timestamp,
    token::Token,
};
use regain_templates::{
    Brand, Templates,
    page::{Button, Page, Places, Register, Reset, View},
};
use serde_json::{Value, json};

use super::{brand, judge, letter, locale, templates};

fn corpus() -> Vec<String> {
    let lines = include_str!("../corpus/hostile.txt").lines();
    let corpus: Vec<String> = lines
        .map(|line| serde_json::from_str(line).expect("a JSON string"))
        .collect();
    assert!(corpus.len() > 100);
    corpus
}

/// Another language for every entry, so that each language meets many of them.
fn tags() -> impl Iterator<Item = String> {
    let tags: Vec<String> = templates()
        .locales()
        .iter()
        .map(ToString::to_string)
        .collect();
    tags.into_iter().cycle()
}

#[test]
fn names_of_applications() {
    let Some(python) = regain_testkit::judge::python("the judge of rendered messages") else {
        return;
    };
    let plain = templates();
    let (mut rows, mut taken) = (Vec::new(), 0);
    for (name, tag) in corpus().into_iter().zip(tags()) {
        let Ok(brand) = Brand::parse(&name, "https://app.example.test", "help@example.test") else {
            continue;
        };
        let locale = locale(&tag);
        let templates = Templates::new(brand, &locale).expect(&name);
        let samples = templates.samples_in(&locale).expect(&name);
        let harmless = plain.samples_in(&locale).expect("samples");
        // Every third, others for each name: they differ in sentences, not in what is done to a name.
        for (sample, plain) in samples.iter().zip(&harmless).skip(taken % 3).step_by(3) {
            let mut row = letter(sample);
            row["given"] = json!([name.trim()]);
            row["plain"] = json!({ "html": plain.composed.html, "text": plain.composed.text });
            rows.push(row);
        }
        let written = pages(&templates, &tag, "ada");
        let plain = pages(&plain, &tag, "ada");
        let pages = written.iter().zip(&plain);
        rows.extend(pages.map(|(page, plain)| shape(&name, &tag, [page], [plain])));
        taken += 1;
    }
    assert!((20..corpus().len()).contains(&taken), "{taken}");
    let (good, report) = judge(&python, &rows);
    assert!(good, "{report}");
}

/// A row of which the judge looks at the shape alone.
fn shape<const N: usize>(name: &str, tag: &str, said: [&str; N], plain: [&str; N]) -> Value {
    let parts = |parts: [&str; N]| match parts.as_slice() {
        [html, text] => json!({ "html": html, "text": text }),
        parts => json!({ "html": parts.concat() }),
    };
    let mut row = parts(said);
    row["name"] = json!(name.chars().take(60).collect::<String>());
    row["locale"] = json!(tag);
    row["plain"] = parts(plain);
    row
}

fn link() -> Link {
    let url = PublicUrl::parse("https://app.example.test").expect("a URL");
    let target = Target::parse("/account/link", &url, &[]).expect("a target");
    target.with(&Token::new("v4.public.SAMPLE"))
}

/// The letter with most values of others, as its flow writes it.
fn asked(templates: &Templates, tag: &str, account: &str, device: Option<Device>) -> [String; 2] {
    let dated_at: Timestamp = "2026-11-22T13:05:00Z".parse().expect("RFC 3339");
    let valid_for = Duration::from_secs(72 * 60 * 60);
    let context = Asked {
        link: link(),
        valid_for,
        valid_until: dated_at + valid_for,
        asked_at: dated_at,
        new_address: account.to_owned(),
        device,
        account: account.to_owned(),
    };
    let composed = templates.compose(&Draft {
        template: Asked::TEMPLATE,
        facts: context.facts(),
        locales: vec![locale(tag)],
        time_zone: Some(account.to_owned()),
        dated_at,
    });
    let composed = composed.expect(account);
    assert!(!composed.subject.as_str().contains(['\r', '\n']));
    [composed.html, composed.text]
}

/// The pages with values of others.
fn pages(templates: &Templates, tag: &str, value: &str) -> Vec<String> {
    let (policy, token) = (Policy::nist(), Token::new("v4.public.SAMPLE"));
    let reset = Reset {
        action: "/account/password/reset",
        cancel: "/account/password/reset/cancel",
        token: &token,
        login_hint: Some(value),
        policy: &policy,
        violations: &[],
    };
    let verify = Button {
        action: "/account/email/verify",
        token: &token,
        login_hint: Some(value),
    };
    let register = Register {
        action: "/account/registration/complete",
        invited: true,
        token: &token,
        login_hint: Some(value),
        username: value,
        username_taken: true,
        name: value,
        policy: &policy,
        violations: &[],
    };
    let views = [
        View::Reset(reset),
        View::Verify(verify),
        View::Register(register),
    ];
    let (locales, places) = ([locale(tag)], Places::default());
    let pages = views.into_iter().map(|view| {
        let page = Page {
            locales: &locales,
            places: &places,
            view,
        };
        templates.page(&page).expect(value)
    });
    pages.collect()
}

#[test]
fn names_addresses_and_user_agents_of_people() {
    let Some(python) = regain_testkit::judge::python("the judge of rendered messages") else {
        return;
    };
    let templates = Templates::new(brand("Example"), &locale("en")).expect("templates");
    let mut rows = Vec::new();
    for (value, tag) in corpus().into_iter().zip(tags()) {
        let device = Device::recognise(&value);
        let name = format!("{tag} {}", value.escape_debug());
        // An account without a single character is not shown: no flow masks one to that.
        if value.contains(|c| !is_forbidden(c)) {
            let [html, text] = asked(&templates, &tag, &value, device);
            let harmless = device.and(Device::parse("Firefox/Linux"));
            let plain = asked(&templates, &tag, "a•••@e•••.test", harmless);
            rows.push(shape(&name, &tag, [&html, &text], [&plain[0], &plain[1]]));
        }
        let written = pages(&templates, &tag, &value);
        let plain = pages(&templates, &tag, if value.is_empty() { "" } else { "ada" });
        let pages = written.iter().zip(&plain);
        rows.extend(pages.map(|(page, plain)| shape(&name, &tag, [page], [plain])));
    }
    let (good, report) = judge(&python, &rows);
    assert!(good, "{report}");
}
