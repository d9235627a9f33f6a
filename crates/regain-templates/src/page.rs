//! The pages, and what they show.
//!
//! They work without script: a form that the person submits, and an answer. Nothing here decides anything; the HTTP
//! layer says which page it is and what stands on it.

mod asking;
mod content;
mod forms;
mod places;
mod sample;
mod script;
mod style;
mod writing;

use std::time::Duration;

use regain_core::{
    locale::Locale,
    password::policy::Policy,
    token::{Dead, Token},
    violation::Violation,
};

pub use asking::{Ask, AskToChange, AskToVerify, CodeForm, NewPassword, Sent, SetUp, Wanted};
pub use places::Places;
pub use sample::Sample;
pub(crate) use style::Style;
pub(crate) use writing::{MESSAGES, engine, shipped};

/// A page for somebody.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    /// The reader's languages, best first; the application's default is tried after them.
    pub locales: &'a [Locale],
    /// What the host has.
    pub places: &'a Places,
    /// What it shows.
    pub view: View<'a>,
}

/// What a page shows.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum View<'a> {
    /// The form that asks for a link to set a new password.
    Forgot(Ask<'a>),
    /// The form that asks for a link to register.
    Registration(Ask<'a>),
    /// The form that asks for a link to prove an address.
    Verification(AskToVerify<'a>),
    /// The form that asks for a link to another address.
    EmailChange(AskToChange<'a>),
    /// A message was asked for. It says the same whether there is an account or not.
    Sent(Sent<'a>),
    /// The address is proven already.
    AlreadyVerified,
    /// The form for another password of somebody who is signed in.
    PasswordChange(NewPassword<'a>),
    /// The password was changed.
    PasswordChanged,
    /// The form that sets the application up.
    Setup(SetUp<'a>),
    /// The application is set up.
    SetupDone,
    /// It was before.
    SetupAlreadyDone,
    /// The form for a new password, which the link opens.
    Reset(Reset<'a>),
    /// The new password is in force.
    PasswordSet,
    /// The person said *this was not me*.
    Cancelled,
    /// The form that confirms an address, which the link opens.
    Verify(Button<'a>),
    /// The address is confirmed.
    Verified,
    /// The form that makes the address of the link that of an account. Anybody may read there: no account is named.
    Change(Button<'a>),
    /// The form by which whoever reads at the present address agrees to another one.
    Approve(Button<'a>),
    /// The account has the other address.
    Changed,
    /// The account has it as soon as somebody else agrees.
    ChangePending,
    /// The form that takes a change back, done or not. Its hint is the address that the account has afterwards.
    Revert(Button<'a>),
    /// The change is taken back.
    Reverted,
    /// The form for a new account.
    Register(Register<'a>),
    /// There is an account.
    Registered,
    /// There is an account that waits for approval.
    ApprovalPending,
    /// Only those who are invited may register.
    Closed,
    /// Another account has the address.
    EmailTaken,
    /// The link leads nowhere any more.
    DeadLink {
        /// What the link was for, which its path tells.
        about: About,
        /// What became of it; none where it was no genuine link.
        became: Option<Dead>,
        /// Where to ask for a fresh message, if that is allowed.
        renew: Option<Renew<'a>>,
    },
    /// A fresh message is on its way.
    Renewed,
    /// A page for those who are signed in.
    SignInFirst,
    /// A page for those who have just given their password.
    SignInAgain,
    /// A page for those who may do more.
    Forbidden,
    /// No message can be sent.
    NoMail,
    /// Too often; nothing was changed.
    TooMany {
        /// When to come back.
        wait: Duration,
    },
    /// Something failed that only the operator can mend.
    Failed,
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

/// The form of one button. Scanners open links too, so that opening the page changes nothing.
#[derive(Clone, Copy, Debug)]
pub struct Button<'a> {
    /// The path that takes `token`.
    pub action: &'a str,
    /// What the link carried.
    pub token: &'a Token,
    /// A masked login, for the person.
    pub login_hint: Option<&'a str>,
}

/// The form for a new account.
#[derive(Clone, Copy, Debug)]
pub struct Register<'a> {
    /// The path that takes `token`, `username`, `name` and `password`.
    pub action: &'a str,
    /// Whether an administrator sent the link.
    pub invited: bool,
    /// What the link carried.
    pub token: &'a Token,
    /// The masked address that the account will have.
    pub login_hint: Option<&'a str>,
    /// The username of the last try.
    pub username: &'a str,
    /// Whether somebody else has it.
    pub username_taken: bool,
    /// The name of the last try.
    pub name: &'a str,
    /// The rules, told before anybody types.
    pub policy: &'a Policy,
    /// What was wrong with the last try.
    pub violations: &'a [Violation],
}

/// What a link was for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum About {
    /// A new password.
    Password,
    /// An address to confirm.
    Address,
    /// Another address for an account.
    Change,
    /// A change to take back.
    Revert,
    /// A new account.
    Registration,
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
