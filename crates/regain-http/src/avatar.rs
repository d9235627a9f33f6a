//! Pictures of accounts, as every dialect shows them.

use regain_core::{
    account::{Account, AccountId},
    avatar::Avatar,
    error::Error,
    header_text::is_forbidden,
    regain::Regain,
    settings::Mode,
};
use unicode_segmentation::UnicodeSegmentation;

use crate::reply::Reply;

/// Nothing runs and nothing is fetched, even where the picture is opened on its own. The style is the browser's, which
/// puts a picture into a page.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// Calm grounds for white text: each with a contrast of 4.5 or more (WCAG 2.2, 1.4.3).
const GROUNDS: [&str; 12] = [
    "#8a3b4a", "#8c4a2f", "#7a5a1e", "#5a662a", "#3b6b3a", "#1f6b5c", "#1f657a", "#2b5f8f",
    "#46559b", "#64519a", "#7f4789", "#4d5b6a",
];

/// One grapheme may hold thousands of marks.
const MOST_BYTES: usize = 32;

/// The picture of an account, while no real people depend on it; `None` where there is no such account, or where they do.
///
/// # Errors
///
/// When the store failed.
pub async fn of(regain: &Regain, id: &str) -> Result<Option<Reply>, Error> {
    if regain.mode() != Mode::Development {
        return Ok(None);
    }
    let found = regain.avatar(&AccountId::new(id)).await?;
    Ok(found.map(|(account, avatar)| reply(&account, avatar)))
}

/// The picture that is stored, the way to it, or else one that is made of the account's initials.
pub fn reply(account: &Account, avatar: Option<Avatar>) -> Reply {
    match avatar {
        Some(Avatar::Image { media_type, bytes }) => image(media_type.as_str(), bytes),
        Some(Avatar::At(url)) => Reply::empty(302).with("location", url.as_str()),
        None => image("image/svg+xml", drawn(account).into_bytes()),
    }
}

fn image(media_type: &str, body: Vec<u8>) -> Reply {
    Reply {
        body,
        ..Reply::empty(200)
    }
    .with("content-type", media_type)
    .with("content-disposition", "inline")
    .with("content-security-policy", POLICY)
}

/// The same account always looks the same.
///
/// # Security
///
/// Of the account it shows two initials at most, and [`initial`] lets no character through that XML reads as markup.
fn drawn(account: &Account) -> String {
    let ground = ground(account.id.as_str());
    let initials = of_account(account);
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="0 0 128 128"><circle cx="64" cy="64" r="64" fill="{ground}"/><text x="64" y="64" dy=".35em" fill="#ffffff" font-family="system-ui,sans-serif" font-size="52" text-anchor="middle">{initials}</text></svg>"##
    )
}

/// FNV-1a: no secret hangs on it, and it is the same in every build.
fn ground(id: &str) -> &'static str {
    let hash = id.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    GROUNDS[hash as usize % GROUNDS.len()]
}

fn of_account(account: &Account) -> String {
    let name = account.name.as_deref();
    let username = account.username.as_ref().map(|username| username.as_str());
    let mut texts = [name, username, Some(account.email.as_str())].into_iter();
    texts.find_map(|text| initials(text?)).unwrap_or_default()
}

/// Those of the first and the last word; one alone where a script knows no capitals: Arabic letters would join.
fn initials(text: &str) -> Option<String> {
    let mut words = text.split_whitespace().filter_map(initial);
    let first = words.next()?;
    let last = words.next_back().unwrap_or_default();
    let capitals = first.starts_with(char::is_uppercase) && last.starts_with(char::is_uppercase);
    Some(if capitals { first + &last } else { first })
}

/// The first letter or digit with its marks, as a capital. Whatever else is ASCII, a control or reorders is skipped.
fn initial(word: &str) -> Option<String> {
    let mut graphemes = word.graphemes(true);
    let shown = graphemes.find(|grapheme| {
        grapheme.len() <= MOST_BYTES
            && grapheme.starts_with(char::is_alphanumeric)
            && grapheme.chars().all(is_text)
    });
    shown.map(str::to_uppercase)
}

/// Neither markup nor what XML cannot hold (XML 1.0 §2.2).
fn is_text(c: char) -> bool {
    let held = !is_forbidden(c) && !matches!(c, '\u{fffe}' | '\u{ffff}');
    held && (!c.is_ascii() || c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests;
