//! The header `DKIM-Signature` (RFC 6376 §3.5).

use std::fmt::Write as _;

use data_encoding::BASE64;
use sha2::{Digest as _, Sha256};

use super::{Unsigned, canonical, headers::Signed, key::Key};

const NAME: &str = "DKIM-Signature";

/// What lines are to keep to (RFC 5322 §2.1.1).
const WIDTH: usize = 78;

/// The header with its line end.
pub(super) fn of(
    signed: &Signed,
    key: &Key,
    domain: &str,
    second: i64,
) -> Result<String, Unsigned> {
    let tags = tags(signed, key, domain, second);
    let own = canonical::header(NAME, &tags);
    let signature = key.sign(format!("{}{own}", signed.headers).as_bytes())?;
    let mut field = format!("{NAME}:{tags}");
    let signature = BASE64.encode(&signature);
    for (number, piece) in signature.as_bytes().chunks(WIDTH - 4).enumerate() {
        let fold = if number == 0 { "" } else { "\r\n " };
        let piece = String::from_utf8_lossy(piece);
        write!(field, "{fold}{piece}").unwrap_or_default();
    }
    Ok(field + "\r\n")
}

/// Everything but the signature itself.
fn tags(signed: &Signed, key: &Key, domain: &str, second: i64) -> String {
    let mut tags = Folded {
        text: String::new(),
        column: NAME.len() + 1,
    };
    let selector = &key.selector;
    let hash = BASE64.encode(&Sha256::digest(signed.body.as_bytes()));
    tags.word(" v=1;");
    tags.word(&format!(" a={};", key.algorithm.name()));
    tags.word(" c=relaxed/relaxed;");
    tags.word(&format!(" d={domain};"));
    tags.word(&format!(" s={selector};"));
    tags.word(&format!(" t={second};"));
    for (number, name) in signed.names.iter().enumerate() {
        let before = if number == 0 { " h=" } else { "" };
        let last = number + 1 == signed.names.len();
        let behind = if last { ";" } else { ":" };
        tags.word(&format!("{before}{name}{behind}"));
    }
    tags.word(&format!(" bh={hash};"));
    // On a line of its own: verifiers take out what is behind it, and need not take out a fold.
    format!("{}\r\n b=", tags.text)
}

/// Text that is folded between its words.
struct Folded {
    text: String,
    column: usize,
}

impl Folded {
    /// On this line, unless it would become too long.
    fn word(&mut self, word: &str) {
        if self.column + word.len() > WIDTH {
            let word = word.trim_start();
            self.text.push_str("\r\n ");
            self.text.push_str(word);
            self.column = 1 + word.len();
        } else {
            self.text.push_str(word);
            self.column += word.len();
        }
    }
}
