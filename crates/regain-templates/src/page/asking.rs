//! The forms that nobody needs a link for.

use std::time::Duration;

use regain_core::{locale::Locale, password::policy::Policy, violation::Violation};

/// The form by which anybody asks for a message.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// The path that takes `login`, or `email` for a new account.
    pub action: &'a str,
    /// What was typed the last time.
    pub typed: &'a str,
    /// What was wrong with it.
    pub violations: &'a [Violation],
}

/// The form by which somebody who is signed in asks for a link to prove their address.
#[derive(Clone, Copy, Debug)]
pub struct AskToVerify<'a> {
    /// The path that takes it.
    pub action: &'a str,
    /// The address of the account.
    pub account: &'a str,
}

/// The form by which somebody who is signed in asks for another address.
#[derive(Clone, Copy, Debug)]
pub struct AskToChange<'a> {
    /// The path that takes `email` and `current_password`.
    pub action: &'a str,
    /// The address of the account.
    pub account: &'a str,
    /// The address of the last try.
    pub typed: &'a str,
    /// Whether the current password was another one.
    pub current_wrong: bool,
    /// What was wrong with the last try.
    pub violations: &'a [Violation],
}

/// Where to go on after a message was asked for.
#[derive(Clone, Copy, Debug)]
pub struct Sent<'a> {
    /// What the message is for.
    pub wanted: Wanted,
    /// The form for its code, where it may have one.
    pub code: Option<CodeForm<'a>>,
    /// The path that takes `again` and sends another message.
    pub again: Option<&'a str>,
    /// How long that sends none.
    pub wait: Option<Duration>,
    /// The page where one asks for something else.
    pub other: Option<&'a str>,
}

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Wanted {
    /// A new password.
    Password,
    /// A new account.
    Registration,
    /// The proof of an address.
    Verification,
    /// Another address.
    Change,
}

/// The form for the code of a message.
#[derive(Clone, Copy, Debug)]
pub struct CodeForm<'a> {
    /// The path that takes `code`.
    pub action: &'a str,
    /// Whether the last one was wrong.
    pub wrong: bool,
}

/// The form for another password of somebody who is signed in.
#[derive(Clone, Copy, Debug)]
pub struct NewPassword<'a> {
    /// The path that takes `current_password`, `password` and `password_confirmation`.
    pub action: &'a str,
    /// The page for whoever does not know the current one.
    pub forgot: &'a str,
    /// The address of the account, for the person and for password managers.
    pub account: &'a str,
    /// Whether the current password was another one.
    pub current_wrong: bool,
    /// The rules, told before anybody types.
    pub policy: &'a Policy,
    /// What was wrong with the last try.
    pub violations: &'a [Violation],
}

/// The form by which the first administrator sets the application up.
#[derive(Clone, Copy, Debug)]
pub struct SetUp<'a> {
    /// The path that takes `password`, `locale` and `time_zone`.
    pub action: &'a str,
    /// The address of the account, for the person and for password managers.
    pub account: &'a str,
    /// The language of the last try; without, the one that the page is in is chosen.
    pub locale: Option<&'a Locale>,
    /// The time zone of the last try.
    pub time_zone: &'a str,
    /// The rules, told before anybody types.
    pub policy: &'a Policy,
    /// What was wrong with the last try.
    pub violations: &'a [Violation],
}
