use mail_parser::{Address, DateTime, MessageParser};
use regain_core::{
    deliver::Outgoing, header_text::HeaderText, locale::Locale, message::Composed,
    timestamp::Timestamp,
};

use super::{Unwritable, mime};

fn outgoing() -> Outgoing {
    Outgoing {
        message_id: "0193f2.reset@mail.app.example".to_owned(),
        dated_at: "2026-11-22T08:00:00Z".parse().expect("a date"),
        from_name: header("App"),
        from: "account@app.example".parse().expect("an address"),
        reply_to: "help@app.example".parse().expect("an address"),
        to: "Ada@x.example".parse().expect("an address"),
        content: Composed {
            locale: Locale::parse("en").expect("a locale"),
            subject: header("Reset your password"),
            text: "Hello\n.\nhttps://app.example/reset?token=a=b\n".to_owned(),
            html: "<p>Hello</p>\n".to_owned(),
        },
    }
}

fn header(text: &str) -> HeaderText {
    HeaderText::new(text).expect("text of a header")
}

fn written(outgoing: &Outgoing) -> String {
    let text = String::from_utf8(mime(outgoing).expect("a message")).expect("seven-bit");
    assert!(text.is_ascii());
    assert!(
        !text.replace("\r\n", "").contains(['\r', '\n', '\0']),
        "{text:?}"
    );
    assert!(text.split("\r\n").all(|line| line.len() <= 998), "{text:?}");
    text
}

/// Unfolded, without the blank line and what follows.
fn headers(message: &str) -> Vec<String> {
    let (head, _) = message.split_once("\r\n\r\n").expect("a head");
    head.replace("\r\n ", " ")
        .split("\r\n")
        .map(String::from)
        .collect()
}

#[test]
fn is_exactly_this() {
    let expected = "\
        Date: Sun, 22 Nov 2026 08:00:00 +0000\r\n\
        From: \"App\" <account@app.example>\r\n\
        To: <Ada@x.example>\r\n\
        Reply-To: <help@app.example>\r\n\
        Subject: Reset your password\r\n\
        Message-ID: <0193f2.reset@mail.app.example>\r\n\
        MIME-Version: 1.0\r\n\
        Auto-Submitted: auto-generated\r\n\
        X-Auto-Response-Suppress: All\r\n\
        Content-Language: en\r\n\
        Content-Type: multipart/alternative; boundary=\"=_0193f2resetmailappexample_0\"\r\n\
        \r\n\
        --=_0193f2resetmailappexample_0\r\n\
        Content-Type: text/plain; charset=\"utf-8\"\r\n\
        Content-Transfer-Encoding: 7bit\r\n\
        \r\n\
        Hello\r\n\
        .\r\n\
        https://app.example/reset?token=a=b\r\n\
        \r\n\
        --=_0193f2resetmailappexample_0\r\n\
        Content-Type: text/html; charset=\"utf-8\"\r\n\
        Content-Transfer-Encoding: 7bit\r\n\
        \r\n\
        <p>Hello</p>\r\n\
        \r\n\
        --=_0193f2resetmailappexample_0--\r\n";
    assert_eq!(written(&outgoing()), expected);
}

#[test]
fn the_same_message_becomes_the_same_bytes() {
    let mut outgoing = outgoing();
    outgoing.content.text = "Grüße 🗝 ".repeat(500);
    assert_eq!(mime(&outgoing), mime(&outgoing.clone()));
    let elsewhere = std::thread::spawn({
        let outgoing = outgoing.clone();
        move || mime(&outgoing)
    });
    assert_eq!(elsewhere.join().expect("no panic"), mime(&outgoing));
}

#[test]
fn a_boundary_is_nowhere_in_the_parts() {
    let mut outgoing = outgoing();
    outgoing.content.text =
        "--=_0193f2resetmailappexample_0--\r\n--=_0193f2resetmailappexample_1".to_owned();
    let message = written(&outgoing);
    assert!(
        message.contains("boundary=\"=_0193f2resetmailappexample_2\""),
        "{message}"
    );
}

#[test]
fn line_ends_are_unified_and_controls_dropped() {
    let mut outgoing = outgoing();
    outgoing.content.text = "one\rtwo\nthree\r\nfour\n\rfive\0\u{b}\u{7f}\u{85}\tsix".to_owned();
    assert!(
        written(&outgoing).contains("\r\n\r\none\r\ntwo\r\nthree\r\nfour\r\n\r\nfive\tsix\r\n")
    );
}

#[test]
fn every_header_is_there_once_whatever_the_values() {
    let long = "x".repeat(900);
    let names = [
        "Müller & Söhne",
        "\"quoted\" \\ name",
        "a, b; <c@d.example>",
        "株式会社",
        "=?utf-8?B?4oCu?=",
        &long,
    ];
    for name in names {
        let mut outgoing = outgoing();
        outgoing.from_name = header(name);
        outgoing.content.subject = header(name);
        let headers = headers(&written(&outgoing));
        let starts: Vec<_> = headers
            .iter()
            .filter_map(|line| Some(line.split_once(": ")?.0))
            .collect();
        let expected = [
            "Date",
            "From",
            "To",
            "Reply-To",
            "Subject",
            "Message-ID",
            "MIME-Version",
            "Auto-Submitted",
            "X-Auto-Response-Suppress",
            "Content-Language",
            "Content-Type",
        ];
        assert_eq!(starts, expected, "{name}");
    }
}

#[test]
fn what_looks_like_an_encoded_word_is_encoded() {
    let mut outgoing = outgoing();
    outgoing.from_name = header("=?utf-8?B?4oCu?= & Co");
    outgoing.content.subject = header("=?utf-8?B?4oCu?=");
    let headers = headers(&written(&outgoing));
    assert_eq!(
        headers[1],
        "From: =?utf-8?Q?=3D=3Futf=2D8=3FB=3F4oCu=3F=3D_=26_Co?= <account@app.example>"
    );
    assert_eq!(
        headers[4],
        "Subject: =?utf-8?Q?=3D=3Futf=2D8=3FB=3F4oCu=3F=3D?="
    );
}

#[test]
fn a_message_id_that_could_end_its_header_is_refused() {
    let long = format!("{}@app.example", "a".repeat(250));
    let ids = [
        "",
        "a",
        "@b",
        "a@",
        "a@b>\r\nBcc: <eve@y.example",
        "a b@c",
        "a@b@c",
        "<a@b>",
        "ä@b",
        "a\0@b",
        &long,
    ];
    for id in ids {
        let mut outgoing = outgoing();
        outgoing.message_id = id.to_owned();
        assert_eq!(mime(&outgoing), Err(Unwritable::MessageId), "{id:?}");
    }
}

#[test]
fn a_date_has_a_year_of_four_digits() {
    for second in [-1, super::LAST_SECOND + 1] {
        let mut outgoing = outgoing();
        outgoing.dated_at = Timestamp::from_milliseconds(second * 1000);
        assert_eq!(mime(&outgoing), Err(Unwritable::Date));
    }
}

/// A parser of another author's reads the headers and both bodies as they were meant.
#[test]
fn a_second_parser_reads_the_same() {
    let mut message = outgoing();
    message.from_name = header("Bücher & Söhne");
    message.content.subject =
        header("Passwort für Bücher zurücksetzen – bitte lesen Sie das hier bis zum Ende");
    message.content.text = "Grüße\n.\nhttps://app.example/reset?token=a=b\n".to_owned();
    message.content.html = "<p>Grüße</p>\n".to_owned();
    let bytes = mime(&message).expect("a message");
    let parsed = MessageParser::default().parse(&bytes).expect("a message");
    let address = |read: Option<&Address<'_>>| {
        let first = read.and_then(Address::first).expect("an address");
        (
            first.name().map(str::to_owned),
            first.address().map(str::to_owned),
        )
    };
    let plain = |text: &str| (None, Some(text.to_owned()));
    let from = (
        Some("Bücher & Söhne".to_owned()),
        Some("account@app.example".to_owned()),
    );
    assert_eq!(address(parsed.from()), from);
    assert_eq!(address(parsed.to()), plain("Ada@x.example"));
    assert_eq!(address(parsed.reply_to()), plain("help@app.example"));
    assert_eq!(parsed.subject(), Some(message.content.subject.as_str()));
    assert_eq!(parsed.message_id(), Some("0193f2.reset@mail.app.example"));
    let date = parsed.date().map(DateTime::to_rfc3339);
    assert_eq!(date.as_deref(), Some("2026-11-22T08:00:00Z"));
    let lines =
        |body: Option<std::borrow::Cow<'_, str>>| body.expect("a body").replace("\r\n", "\n");
    assert_eq!(lines(parsed.body_text(0)), message.content.text);
    assert_eq!(lines(parsed.body_html(0)), message.content.html);
    assert_eq!((parsed.text_body_count(), parsed.html_body_count()), (1, 1));
    assert_eq!(parsed.attachment_count(), 0);
}
