//! What is sent.

use regain_core::{deliver::Outgoing, header_text::HeaderText, locale::Locale, message::Composed};

/// A message like regain's own.
pub(crate) fn letter() -> Outgoing {
    Outgoing {
        message_id: "0193f2a4.1@app.example".to_owned(),
        dated_at: "2026-11-22T08:00:00Z".parse().expect("a date"),
        from_name: header("App"),
        from: "account@app.example".parse().expect("an address"),
        reply_to: "help@app.example".parse().expect("an address"),
        to: "Ada@x.example".parse().expect("an address"),
        content: Composed {
            locale: Locale::parse("en").expect("a locale"),
            subject: header("Reset your password"),
            text: "Reset it here:\nhttps://app.example/reset?token=abc\n".to_owned(),
            html: "<p><a href=\"https://app.example/reset?token=abc\">Reset it</a></p>\n"
                .to_owned(),
        },
    }
}

/// A letter with another body.
pub(crate) fn saying(text: &str) -> Outgoing {
    let mut letter = letter();
    letter.content.text = text.to_owned();
    letter
}

pub(crate) fn header(text: &str) -> HeaderText {
    HeaderText::new(text).expect("text of a header")
}
