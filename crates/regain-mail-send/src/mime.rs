//! The message as bytes (RFC 5322, RFC 2045–2047).

use std::fmt;

use mail_builder::{
    MessageBuilder,
    headers::{
        HeaderType, address::Address, content_type::ContentType, date::Date, raw::Raw, text::Text,
    },
    mime::MimePart,
};
use regain_core::{
    deliver::Outgoing, email_address::EmailAddress, header_text::HeaderText, timestamp::Timestamp,
};

#[cfg(test)]
mod tests;
mod words;

/// The end of the year 9999, behind which a `Date` has five digits.
const LAST_SECOND: i64 = 253_402_300_799;

/// Writes `outgoing`: the same one always becomes the same bytes.
///
/// `multipart/alternative`, text before HTML, seven-bit, CRLF line ends, these headers and no others: Date, From, To,
/// Reply-To, Subject, Message-ID, MIME-Version, Auto-Submitted (RFC 3834 §5), X-Auto-Response-Suppress (Exchange's
/// own), Content-Language, Content-Type.
///
/// # Errors
///
/// [`Unwritable`] when a field whose type cannot promise it is unfit for a header.
pub fn mime(outgoing: &Outgoing) -> Result<Vec<u8>, Unwritable> {
    let content = &outgoing.content;
    let (text, html) = (lines(&content.text), lines(&content.html));
    let boundary = boundary(&outgoing.message_id, &[&text, &html]);
    let kind = ContentType::new("multipart/alternative").attribute("boundary", boundary);
    let parts = vec![
        MimePart::new("text/plain", text),
        MimePart::new("text/html", html),
    ];
    let mut bytes = Vec::new();
    MessageBuilder::new()
        .date(date(outgoing.dated_at)?)
        .header("From", from(&outgoing.from_name, &outgoing.from))
        .to(outgoing.to.as_str())
        .reply_to(outgoing.reply_to.as_str())
        .header("Subject", subject(&content.subject))
        .message_id(message_id(&outgoing.message_id)?)
        .header("MIME-Version", Raw::new("1.0"))
        .header("Auto-Submitted", Raw::new("auto-generated"))
        .header("X-Auto-Response-Suppress", Raw::new("All"))
        .header("Content-Language", Raw::new(content.locale.as_str()))
        .body(MimePart::new(kind, parts))
        .serialize(&mut bytes);
    Ok(bytes)
}

/// Part of a message cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unwritable {
    /// The message id is not `left@right` in the characters of a dot-atom (RFC 5322 §3.6.4).
    MessageId,
    /// The date is before 1970 or after the year 9999.
    Date,
}

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MessageId => "the message id cannot stand in a header",
            Self::Date => "the date cannot stand in a header",
        })
    }
}

impl std::error::Error for Unwritable {}

fn date(at: Timestamp) -> Result<Date, Unwritable> {
    let second = at.as_seconds();
    if (0..=LAST_SECOND).contains(&second) {
        Ok(Date::new(second))
    } else {
        Err(Unwritable::Date)
    }
}

/// mail-builder writes ids as they are, so a line break would make a header.
fn message_id(id: &str) -> Result<&str, Unwritable> {
    let is_dot_atom = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&b))
    };
    match id.split_once('@') {
        Some((left, right)) if id.len() <= 250 && is_dot_atom(left) && is_dot_atom(right) => Ok(id),
        _ => Err(Unwritable::MessageId),
    }
}

fn from<'a>(name: &'a HeaderText, address: &'a EmailAddress) -> HeaderType<'a> {
    match words::disguised(name.as_str()) {
        Some(words) => Raw::new(format!("{words} <{}>", address.as_str())).into(),
        None => Address::from((name.as_str(), address.as_str())).into(),
    }
}

fn subject(subject: &HeaderText) -> HeaderType<'_> {
    match words::disguised(subject.as_str()) {
        Some(words) => Raw::new(words).into(),
        None => Text::new(subject.as_str()).into(),
    }
}

/// Lines that end in CRLF and hold no other control than tabs.
///
/// mail-builder would pass a lone CR and a NUL on in a seven-bit part, and encode a lone LF as it is in base64.
fn lines(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut lines = String::with_capacity(unified.len() + unified.len() / 16);
    for c in unified.chars() {
        match c {
            '\n' => lines.push_str("\r\n"),
            '\t' => lines.push('\t'),
            c if c.is_control() => {}
            c => lines.push(c),
        }
    }
    lines
}

/// A boundary of the message's own, found nowhere in `parts`.
///
/// mail-builder's is random, and a retry has to be byte-equal. `=_` cannot be in quoted-printable or base64
/// (RFC 2045 §6.7); in a seven-bit part it can, so that is looked up.
fn boundary(message_id: &str, parts: &[&str]) -> String {
    let own: String = message_id
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(32)
        .collect();
    let mut number = 0_usize;
    loop {
        let boundary = format!("=_{own}_{number}");
        if parts.iter().all(|part| !part.contains(&boundary)) {
            return boundary;
        }
        number += 1;
    }
}
