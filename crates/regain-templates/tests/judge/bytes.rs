//! A message as bytes, and a second parser that reads them.

use data_encoding::{BASE64, BASE64_MIME};
use mail_parser::{Message, MessageParser};

use super::templates;

/// The simplest bytes that break no rule; those of a transport are judged where the transport is.
pub(crate) fn mime(subject: &str, text: &str, html: &str) -> String {
    let part = |kind: &str, body: &str| {
        let body = BASE64_MIME.encode(body.as_bytes());
        format!(
            "--x\r\nContent-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{body}\r\n"
        )
    };
    let words: Vec<char> = subject.chars().collect();
    let words = words.chunks(10).map(|word| {
        let word: String = word.iter().collect();
        format!("=?utf-8?B?{}?=", BASE64.encode(word.as_bytes()))
    });
    let subject = words.collect::<Vec<_>>().join("\r\n ");
    format!(
        "Date: Sun, 22 Nov 2026 13:05:00 +0000\r\nFrom: Example <account@example.test>\r\nTo: ada@a.test\r\n\
         Reply-To: help@example.test\r\nSubject: {subject}\r\nMessage-ID: <1@example.test>\r\n\
         MIME-Version: 1.0\r\nAuto-Submitted: auto-generated\r\n\
         Content-Type: multipart/alternative; boundary=x\r\n\r\n{}{}--x--\r\n",
        part("plain", text),
        part("html", html),
    )
}

fn read(bytes: &str) -> Option<[Option<String>; 3]> {
    let message: Message<'_> = MessageParser::default().parse(bytes.as_bytes())?;
    Some([
        message.subject().map(str::to_owned),
        message.body_text(0).map(|text| text.into_owned()),
        message.body_html(0).map(|html| html.into_owned()),
    ])
}

#[test]
fn a_second_parser_reads_the_same() {
    for sample in templates().samples().expect("samples") {
        let composed = sample.composed;
        let subject = composed.subject.as_str();
        let bytes = mime(subject, &composed.text, &composed.html);
        let expected = [subject, &composed.text, &composed.html];
        let expected = expected.map(|part| Some(part.to_owned()));
        let place = format!("{} {}", sample.template, composed.locale);
        assert_eq!(read(&bytes), Some(expected.clone()), "{place}");
        let broken = bytes.replacen("boundary=x", "boundary=y", 1);
        assert_ne!(read(&broken), Some(expected), "{place}");
    }
}
