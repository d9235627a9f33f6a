//! Which template, sentences and values a page is made of.

use std::time::Duration;

use regain_core::{token::Dead, violation::Field};
use serde_json::{Value, json};

use super::{About, Renew, View, Wanted};
use crate::{
    fault::Fault,
    language::{Arguments, Language},
    languages::Languages,
};

/// The template, the Fluent message, and the values that only this page has.
type Content = (&'static str, &'static str, Value);

impl View<'_> {
    pub(super) fn content(
        &self,
        language: &Language,
        languages: &Languages,
        arguments: &Arguments,
    ) -> Result<Content, Fault> {
        let outcome = |message| ("outcome", message, json!({ "onwards": false }));
        // What is left to do is to sign in.
        let onwards = |message| ("outcome", message, json!({ "onwards": true }));
        Ok(match self {
            Self::Forgot(ask) => {
                let values = ask.values(Field::Login, language)?;
                ("forgot", "page-forgot", values)
            }
            Self::Registration(ask) => {
                let values = ask.values(Field::Email, language)?;
                ("registration", "page-registration", values)
            }
            Self::Verification(ask) => ("verification", "page-verification", ask.values()?),
            Self::EmailChange(ask) => ("email_change", "page-email_change", ask.values(language)?),
            Self::Sent(sent) => ("sent", "page-sent", sent.values(language, arguments)?),
            Self::PasswordChange(form) => {
                let values = form.values(language)?;
                ("password_change", "page-password_change", values)
            }
            Self::Setup(form) => ("setup", "page-setup", form.values(languages, language)?),
            Self::Reset(reset) => ("reset", "page-reset", reset.values(language)?),
            Self::Verify(button) => ("button", "page-verify", button.values()?),
            Self::Change(button) => ("button", "page-change", button.unnamed().values()?),
            Self::Approve(button) => ("button", "page-approve", button.values()?),
            Self::Revert(button) => ("revert", "page-revert", button.values()?),
            Self::Register(register) => ("register", "page-register", register.values(language)?),
            Self::DeadLink {
                about,
                became,
                renew,
            } => {
                let message = "page-dead_link";
                let mut values = Renew::values(*renew)?;
                values["about"] = json!(language.sentences(about.message(), arguments)?);
                values["became"] =
                    json!(language.attribute(message, reason(*became), arguments)?);
                ("dead_link", message, values)
            }
            Self::AlreadyVerified => outcome("page-already_verified"),
            Self::PasswordChanged => outcome("page-password_changed"),
            Self::SetupDone => outcome("page-setup_done"),
            Self::SetupAlreadyDone => outcome("page-setup_already_done"),
            Self::PasswordSet => onwards("page-password_set"),
            Self::Cancelled => outcome("page-cancelled"),
            Self::Verified => outcome("page-verified"),
            Self::Changed => outcome("page-changed"),
            Self::ChangePending => outcome("page-change_pending"),
            Self::Reverted => outcome("page-reverted"),
            Self::Registered => onwards("page-registered"),
            Self::ApprovalPending => outcome("page-approval_pending"),
            Self::Closed => outcome("page-closed"),
            Self::EmailTaken => outcome("page-email_taken"),
            Self::Renewed => outcome("page-renewed"),
            Self::SignInFirst => onwards("page-sign_in_first"),
            Self::SignInAgain => onwards("page-sign_in_again"),
            Self::Forbidden => outcome("page-forbidden"),
            Self::NoMail => outcome("page-no_mail"),
            Self::TooMany { .. } => outcome("page-too_many"),
            Self::Failed => outcome("page-failed"),
            Self::Overloaded => outcome("page-overloaded"),
            Self::CrossSite => outcome("page-cross_site"),
            Self::Unreadable => outcome("page-unreadable"),
            Self::NotFound => outcome("page-not_found"),
        })
    }

    /// The span that its sentences speak of; rounded up, for who comes back then must not come too early.
    pub(super) fn wait(&self) -> Option<Duration> {
        let wait = match self {
            Self::Sent(sent) => sent.wait.unwrap_or_default(),
            Self::TooMany { wait } => *wait,
            _ => return None,
        };
        Some(Duration::from_secs(wait.as_secs().div_ceil(60) * 60))
    }
}

impl Wanted {
    /// What the page says of the message.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Password => "page-sent-password",
            Self::Registration => "page-sent-registration",
            Self::Verification => "page-sent-address",
            Self::Change => "page-sent-change",
        }
    }
}

impl About {
    /// What a dead link's page says of what is still wanted.
    fn message(self) -> &'static str {
        match self {
            Self::Password => "page-dead_link-password",
            Self::Address => "page-dead_link-address",
            Self::Change => "page-dead_link-change",
            Self::Revert => "page-dead_link-revert",
            Self::Registration => "page-dead_link-registration",
        }
    }
}

/// The sentence that says what became of a link.
fn reason(became: Option<Dead>) -> &'static str {
    match became {
        Some(Dead::Used) => "used",
        Some(Dead::Superseded) => "superseded",
        Some(Dead::Expired) => "expired",
        None => "invalid",
    }
}
