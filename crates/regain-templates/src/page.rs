//! The pages that a link leads to, and what they show.
//!
//! They work without script: a form that the person submits, and an answer. Nothing here decides anything; the HTTP
//! layer says which page it is and what stands on it.

mod sample;
mod style;
mod writing;

use regain_core::{locale::Locale, password::policy::Policy, token::Token, violation::Violation};

pub use sample::Sample;
pub(crate) use style::Style;
pub(crate) use writing::{MESSAGES, engine};

/// A page for somebody.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    /// The reader's languages, best first; the application's default is tried after them.
    pub locales: &'a [Locale],
    /// What it shows.
    pub view: View<'a>,
}

/// What a page shows.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum View<'a> {
    /// The form for a new password, which the link opens.
    Reset(Reset<'a>),
    /// The new password is in force.
    PasswordSet,
    /// The person said *this was not me*.
    Cancelled,
    /// The form that confirms an address, which the link opens.
    Verify(Verify<'a>),
    /// The address is confirmed.
    Verified,
    /// The link is expired, used, superseded or no link at all: one page, so that it tells nothing.
    DeadLink {
        /// What the link was for, which its path tells.
        about: About,
        /// Where to ask for a fresh message, if that is allowed.
        renew: Option<Renew<'a>>,
    },
    /// A fresh message is on its way.
    Renewed,
    /// Too much to do; nothing was changed.
    Overloaded,
    /// A form from another site.
    CrossSite,
    /// A form that could not be read: too large, a field twice, of a wrong type or sent by a wrong method.
    Unreadable,
    /// A path that leads nowhere.
    NotFound,
}

/// The form for a new password.
///
/// The paths of this and the other form are seen from the root, or from the page itself.
#[derive(Clone, Copy, Debug)]
pub struct Reset<'a> {
    /// The path that takes `token`, `password` and `password_confirmation`.
    pub action: &'a str,
    /// The path that takes `token` and ends the request.
    pub cancel: &'a str,
    /// What the link carried.
    pub token: &'a Token,
    /// The account's masked login, for the person and for password managers.
    pub login_hint: Option<&'a str>,
    /// The rules, told before anybody types.
    pub policy: &'a Policy,
    /// What was wrong with the last try.
    pub violations: &'a [Violation],
}

/// The form that confirms an address. Scanners open links too, so that opening the page confirms nothing.
#[derive(Clone, Copy, Debug)]
pub struct Verify<'a> {
    /// The path that takes `token`.
    pub action: &'a str,
    /// What the link carried.
    pub token: &'a Token,
    /// The account's masked login, for the person.
    pub login_hint: Option<&'a str>,
}

/// What a link was for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum About {
    /// A new password.
    Password,
    /// An address to confirm.
    Address,
}

/// The form for a fresh message.
#[derive(Clone, Copy, Debug)]
pub struct Renew<'a> {
    /// The path that takes `token`.
    pub action: &'a str,
    /// What the dead link carried.
    pub token: &'a Token,
}

#[cfg(test)]
mod tests;
