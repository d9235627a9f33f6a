//! Python's strict parser reads what was sent, and finds no defect.

use data_encoding::BASE64;
use regain_core::{
    deliver::Deliver as _, email_address::EmailAddress, header_text::HeaderText, locale::Locale,
};
use regain_mail_send::mime;
use serde_json::Value;

use crate::{
    letter::{header, letter, saying},
    sink::Sink,
};

fn text<'a>(message: &'a Value, pointer: &str) -> &'a str {
    message
        .pointer(pointer)
        .and_then(Value::as_str)
        .unwrap_or_else(|| panic!("no {pointer} in {message}"))
}

/// What was typed, as a mail program shows it.
fn shown(text: &str) -> String {
    text.replace("\r\n", "\n")
}

#[tokio::test]
async fn a_letter_is_what_it_should_be() {
    let Some(mut sink) = Sink::plain("").await else {
        return;
    };
    let letter = letter();
    sink.client().deliver(&letter).await.expect("delivered");
    let message = sink.message().await;
    assert_eq!(message["defects"], serde_json::json!([]));
    assert_eq!(message["mail_from"], "account@app.example");
    assert_eq!(message["rcpt_to"], serde_json::json!(["Ada@x.example"]));
    assert_eq!(message["type"], "multipart/alternative");
    let expected = serde_json::json!([
        ["Date", "Sun, 22 Nov 2026 08:00:00 +0000"],
        ["From", "App <account@app.example>"],
        ["To", "Ada@x.example"],
        ["Reply-To", "help@app.example"],
        ["Subject", "Reset your password"],
        ["Message-ID", "<0193f2a4.1@app.example>"],
        ["MIME-Version", "1.0"],
        ["Auto-Submitted", "auto-generated"],
        ["X-Auto-Response-Suppress", "All"],
        ["Content-Language", "en"],
    ]);
    let headers = message["headers"].as_array().expect("a list");
    assert_eq!(Value::from(&headers[..10]), expected);
    assert!(
        headers.len() == 11 && headers[10][0] == "Content-Type",
        "{headers:?}"
    );
    assert_eq!(message["parts"].as_array().map(Vec::len), Some(2));
    assert_eq!(
        (
            text(&message, "/parts/0/type"),
            text(&message, "/parts/1/type")
        ),
        ("text/plain", "text/html")
    );
    assert_eq!(shown(text(&message, "/parts/0/text")), letter.content.text);
    assert_eq!(shown(text(&message, "/parts/1/text")), letter.content.html);
    assert_eq!(
        text(&message, "/raw"),
        BASE64.encode(&mime(&letter).expect("a message"))
    );
}

#[tokio::test]
async fn dots_and_lone_line_ends_neither_end_nor_split_a_message() {
    let Some(mut sink) = Sink::plain("").await else {
        return;
    };
    let smtp = sink.client();
    let smuggled =
        "MAIL FROM:<a@x.example>\r\nRCPT TO:<eve@y.example>\r\nDATA\r\nSubject: smuggled\r\n\r\nx";
    for end in [
        "\r\n.\r\n",
        "\n.\n",
        "\r.\r",
        "\n.\r\n",
        "\r\n.\n",
        "\r\n.\r",
        "\r.\r\n",
    ] {
        let letter = saying(&format!(".\r\n..\r\n.one{end}{smuggled}{end}"));
        smtp.deliver(&letter).await.expect("delivered");
        let message = sink.message().await;
        assert_eq!(message["defects"], serde_json::json!([]), "{end:?}");
        assert_eq!(
            message["rcpt_to"],
            serde_json::json!(["Ada@x.example"]),
            "{end:?}"
        );
        let expected = letter
            .content
            .text
            .replace("\r\n", "\n")
            .replace('\r', "\n");
        assert_eq!(shown(text(&message, "/parts/0/text")), expected, "{end:?}");
    }
    drop(smtp);
    let commands = sink.connection().await;
    let mails = commands
        .iter()
        .filter(|command| command.starts_with("MAIL "))
        .count();
    assert_eq!(mails, 7, "{commands:?}");
}

#[tokio::test]
async fn hostile_and_foreign_texts_arrive_as_they_are() {
    let Some(mut sink) = Sink::plain("").await else {
        return;
    };
    let smtp = sink.client();
    let long = "Donaudampfschifffahrt".repeat(40);
    let texts = [
        "Grüße aus Köln, \"quoted\" \\ and = signs",
        "パスワードを再設定する。パスワードを再設定する。パスワードを再設定する。",
        "إعادة تعيين كلمة المرور",
        "🗝 emoji 🇩🇪 and combining e\u{301}",
        "=?utf-8?B?4oCu?= =?iso-8859-1?q?x?= and more =?=",
        "a, b; <eve@y.example>, (comment) : ;",
        "Bcc: eve@y.example",
        "two  spaces   and a very-long-word-that-does-not-fold-at-all-but-has-to-go-somewhere-in-a-header ok",
        &long,
    ];
    for value in texts {
        let mut letter = saying(&format!(
            "{value}\nFrom here\n {value} \n\n{}\t\n",
            value.repeat(30)
        ));
        letter.content.html = format!("<p>{value}</p>");
        letter.content.subject = header(value);
        letter.from_name = header(value);
        letter.content.locale = Locale::parse("zh-Hant-TW").expect("a locale");
        smtp.deliver(&letter).await.expect("delivered");
        let message = sink.message().await;
        assert_eq!(message["defects"], serde_json::json!([]), "{value}");
        assert_eq!(text(&message, "/headers/4/1"), value);
        assert!(
            text(&message, "/headers/1/1").ends_with("<account@app.example>"),
            "{value}"
        );
        // Python shows a space between the encoded words of a name, against RFC 2047 §6.2.
        assert_eq!(
            text(&message, "/from_name").replace(' ', ""),
            value.replace(' ', "")
        );
        assert_eq!(
            message["headers"].as_array().map(Vec::len),
            Some(11),
            "{value}"
        );
        assert_eq!(
            shown(text(&message, "/parts/0/text")),
            letter.content.text,
            "{value}"
        );
        assert_eq!(
            shown(text(&message, "/parts/1/text")),
            letter.content.html,
            "{value}"
        );
    }
}

/// What reaches a command or a header is of a type that holds no line break; the message id is looked at.
#[test]
fn no_value_can_begin_another_line() {
    let ends = ["\r\n", "\n", "\r", "\0", "\u{85}", "\u{2028}"];
    for end in ends {
        let address = format!("ada@x.example>{end}RCPT TO:<eve@y.example");
        assert!(address.parse::<EmailAddress>().is_err(), "{end:?}");
        assert!(
            format!("ada{end}@x.example")
                .parse::<EmailAddress>()
                .is_err(),
            "{end:?}"
        );
        assert!(
            HeaderText::new(format!("Hello{end}Bcc: eve@y.example")).is_err(),
            "{end:?}"
        );
        assert!(
            Locale::parse(&format!("en{end}Bcc: eve@y.example")).is_none(),
            "{end:?}"
        );
        let mut letter = letter();
        letter.message_id = format!("1@app.example>{end}Bcc: <eve@y.example");
        assert!(mime(&letter).is_err(), "{end:?}");
    }
}
