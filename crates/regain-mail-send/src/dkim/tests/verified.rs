//! dkimpy and mailauth verify both signatures with the records that are to be published, and notice every change.

use data_encoding::BASE64;
use regain_core::{deliver::Outgoing, locale::Locale};
use regain_testkit::judge;
use serde_json::{Value, json};

use super::{RSA, both, header, outgoing, signed};
use crate::dkim::{Record, Signer};

/// Scripts of `xtask/judges`.
const JUDGES: [&str; 2] = ["signatures.py", "signatures.mjs"];

fn question(signer: &Signer, message: &str) -> Value {
    let records = signer
        .records()
        .map(|Record { name, text }| (name, text.into()));
    let records: serde_json::Map<_, _> = records.collect();
    json!({"message": BASE64.encode(message.as_bytes()), "records": records})
}

/// Whether the signatures of each message hold, by every judge that is here; and that rule M9 is kept, where a judge
/// looks at it and `form` is asked for.
fn verdicts(signer: &Signer, messages: &[String], form: bool) -> Vec<(String, Vec<bool>)> {
    let questions: Vec<_> = messages
        .iter()
        .map(|message| question(signer, message))
        .collect();
    let mut verdicts = Vec::new();
    for judge in JUDGES {
        let answers = judge::ask("DKIM against others", judge, &questions).unwrap_or_default();
        for (message, answer) in messages.iter().zip(answers) {
            let findings = answer["findings"].as_array();
            let kept = findings.is_none_or(Vec::is_empty);
            assert!(kept || !form, "{judge}: {answer}\n{message}");
            let signatures = answer["signatures"].as_array().expect("a list");
            let verified = signatures.iter().map(|one| one["verified"] == true);
            verdicts.push((format!("{judge}: {answer}\n{message}"), verified.collect()));
        }
    }
    verdicts
}

fn all_hold(signer: &Signer, messages: &[String]) {
    for (seen, verified) in verdicts(signer, messages, true) {
        assert_eq!(verified, [true, true], "{seen}");
    }
}

/// Both signatures break. Some of these are hardly messages, so their form is not asked for.
fn none_holds(signer: &Signer, messages: &[String]) {
    for (seen, verified) in verdicts(signer, messages, false) {
        assert_eq!(verified, [false, false], "{seen}");
    }
}

fn saying(text: &str) -> Outgoing {
    let mut outgoing = outgoing();
    outgoing.content.text = text.to_owned();
    outgoing.content.html = format!("<p>{text}</p>\n\n\n");
    outgoing
}

#[test]
fn every_kind_of_message() {
    let texts = [
        "",
        "\n",
        "\n\n\n",
        " \t \n\t\n",
        ".\n..\n.\n",
        "trailing  \t\nand   inner \t space\n\n\n",
        "Grüße aus Köln\n",
        "パスワードを再設定する\n",
        "From here\n",
        "no end",
        &"long ".repeat(400),
        &"ü".repeat(3000),
    ];
    let mut letters: Vec<_> = texts.map(saying).into();
    for name in [
        "Grüße aus Köln, \"quoted\" \\ and = signs",
        "パスワードを再設定する。パスワードを再設定する。パスワードを再設定する。",
        "=?utf-8?B?4oCu?= =?iso-8859-1?q?x?=",
        "two  spaces   and a very-long-word-that-does-not-fold-at-all-but-has-to-go-somewhere-in-a-header ok",
        "b=x; bh=y",
    ] {
        let mut letter = saying(name);
        letter.content.subject = header(name);
        letter.from_name = header(name);
        letter.content.locale = Locale::parse("zh-Hant-TW").expect("a locale");
        letters.push(letter);
    }
    let messages: Vec<_> = letters
        .iter()
        .map(|letter| signed(&both(), letter))
        .collect();
    all_hold(&both(), &messages);
}

/// Messages that `mime` does not write: the signer promises nothing about their form.
#[test]
fn bodies_at_the_edge() {
    // The blank line behind the headers is the first of each.
    let head = "From: a@app.example\r\nTo: b@x.example\r\nReply-To: a@app.example\r\nSubject:\r\n \tfolded \r\n\tvalue  \r\n\
                Date: x\r\nMessage-ID: <1@app.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\
                Auto-Submitted: auto-generated\r\nX-Other: not signed\r\n";
    let bodies = [
        "\r\n",
        "\r\n\r\n",
        "\r\n\r\n\r\n \t\r\n",
        "\r\nx",
        "\r\n\r\nx\r\n.\r\n",
        "\r\nx \t y\r\n \r\n\r\n",
    ];
    let messages = bodies.map(|body| {
        let message = format!("{head}{body}").into_bytes();
        let signed = both().sign(message, &outgoing()).expect("signed");
        String::from_utf8(signed).expect("text")
    });
    all_hold(&both(), &messages);
}

#[test]
fn a_key_in_the_older_form_has_the_same_record() {
    let pkcs1 = include_bytes!("../../../tests/dkim-keys/rsa-pkcs1.test-only.key");
    let [old, new] =
        [&pkcs1[..], RSA].map(|pem| Signer::new("app.example", "2026a", pem).expect("a key"));
    assert!(old.records().eq(new.records()));
}

#[test]
fn what_servers_change_on_the_way_breaks_nothing() {
    let message = signed(&both(), &outgoing());
    let messages = [
        format!("Received: from a by b;\r\n\tSun, 22 Nov 2026 08:00:01 +0000\r\n{message}"),
        format!("Return-Path: <account@app.example>\r\nSender: x@app.example\r\n{message}"),
        message.replace("\r\nSubject: Reset ", "\r\nsubject:  \tReset\r\n\t"),
        message.replace("\r\nHello\r\n", "\r\nHello \t\r\n"),
        format!("{message}\r\n\r\n"),
    ];
    assert!(messages.iter().all(|changed| *changed != message));
    all_hold(&both(), &messages);
}

#[test]
fn a_change_of_any_header_or_of_the_body_is_noticed() {
    let message = signed(&both(), &outgoing());
    let (_, plain) = message.split_once("\r\nDate:").expect("a message");
    let (head, _) = plain.split_once("\r\n\r\n").expect("a head");
    let mut messages = Vec::new();
    for line in format!("Date:{head}").split("\r\n") {
        let (name, value) = line.split_once(": ").expect("a header");
        // Another value, none, the header gone.
        for other in [
            format!("{name}: x{value}"),
            format!("{name}: "),
            String::new(),
        ] {
            let end = if other.is_empty() { "" } else { "\r\n" };
            messages.push(message.replacen(
                &format!("\r\n{line}\r\n"),
                &format!("\r\n{other}{end}"),
                1,
            ));
        }
    }
    assert_eq!(messages.len(), 3 * 11);
    messages.extend([
        message.replace("Hello\r\n.", "Hello\r\n"),
        message.replace("token=a=b", "token=a=c"),
        message.replace("<p>Hello", "<p> Hello"),
        format!("{message}appended\r\n"),
        message.replace("t=1795334400", "t=1795334401"),
        message.replace("d=app.example", "d=example"),
        message.replace("from:from:", "from:"),
    ]);
    assert!(messages.iter().all(|changed| *changed != message));
    none_holds(&both(), &messages);
}

/// A reader would be shown the one on top, while a verifier takes the one at the bottom.
#[test]
fn a_second_header_is_noticed() {
    let message = signed(&both(), &outgoing());
    let second = [
        "From: Bank <bank@bank.example>",
        "To: eve@y.example",
        "Reply-To: eve@y.example",
        "Subject: Your account is closed",
        "Date: Mon, 23 Nov 2026 08:00:00 +0000",
        "Message-ID: <2@app.example>",
        "MIME-Version: 1.0",
        "Content-Type: text/plain",
    ];
    let above = second.map(|second| format!("{second}\r\n{message}"));
    let below =
        second.map(|second| message.replacen("\r\nDate:", &format!("\r\n{second}\r\nDate:"), 1));
    none_holds(&both(), &[above, below].concat());
}
