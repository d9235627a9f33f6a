//! What stands in the forms that nobody needs a link for.

use regain_core::violation::Field;
use serde_json::{Value, json};

use super::{Errors, path, rules::rules, together};
use crate::{
    fault::Fault,
    language::{Arguments, Language, text},
    languages::Languages,
    page::{Ask, AskToChange, AskToVerify, NewPassword, Sent, SetUp},
};

impl Ask<'_> {
    /// The one field is `field`.
    pub(in crate::page) fn values(
        &self,
        field: Field,
        language: &Language,
    ) -> Result<Value, Fault> {
        let errors = Errors::of(self.violations, language)?;
        Ok(json!({
            "action": path(self.action)?,
            "typed": self.typed,
            "field_errors": errors.at(field),
            "errors": errors.summary(),
        }))
    }
}

impl AskToVerify<'_> {
    pub(in crate::page) fn values(&self) -> Result<Value, Fault> {
        Ok(json!({ "action": path(self.action)?, "account": self.account }))
    }
}

impl AskToChange<'_> {
    pub(in crate::page) fn values(&self, language: &Language) -> Result<Value, Fault> {
        let errors = Errors::of(self.violations, language)?.and(
            self.current_wrong,
            Field::CurrentPassword,
            ("page-email_change", "current_wrong"),
            language,
        )?;
        Ok(json!({
            "action": path(self.action)?,
            "account": self.account,
            "typed": self.typed,
            "field_errors": errors.at(Field::Email),
            "current_errors": errors.at(Field::CurrentPassword),
            "errors": errors.summary(),
        }))
    }
}

impl Sent<'_> {
    pub(in crate::page) fn values(
        &self,
        language: &Language,
        arguments: &Arguments,
    ) -> Result<Value, Fault> {
        let message = "page-sent";
        let code = self.code.as_ref();
        let wrong = code
            .filter(|code| code.wrong)
            .map(|_| language.attribute(message, "code_wrong", arguments))
            .transpose()?;
        let summary = wrong.iter();
        let summary = summary.map(|text| json!({ "field": "code", "text": text }));
        // The script puts what is left into its place.
        let mut left = arguments.clone();
        left.insert("span", text("0:00"));
        Ok(json!({
            "about": language.sentences(self.wanted.message(), arguments)?,
            "code": code.map(|code| path(code.action)).transpose()?,
            "code_errors": wrong,
            "again": self.again.map(path).transpose()?,
            "other": self.other.map(path).transpose()?,
            "seconds": self.wait.map(|wait| wait.as_secs()),
            "countdown": language.attribute(message, "wait", &left)?,
            "errors": summary.collect::<Vec<_>>(),
        }))
    }
}

impl NewPassword<'_> {
    pub(in crate::page) fn values(&self, language: &Language) -> Result<Value, Fault> {
        let errors = Errors::of(self.violations, language)?.and(
            self.current_wrong,
            Field::CurrentPassword,
            ("page-password_change", "current_wrong"),
            language,
        )?;
        let own = json!({
            "action": path(self.action)?,
            "forgot": path(self.forgot)?,
            "account": self.account,
            "current_errors": errors.at(Field::CurrentPassword),
            "password_errors": errors.at(Field::Password),
            "confirmation_errors": errors.at(Field::PasswordConfirmation),
            "errors": errors.summary(),
        });
        Ok(together([own, rules(self.policy, language)?]))
    }
}

impl SetUp<'_> {
    /// `languages` are the ones to choose from.
    pub(in crate::page) fn values(
        &self,
        languages: &Languages,
        language: &Language,
    ) -> Result<Value, Fault> {
        let errors = Errors::of(self.violations, language)?;
        let chosen = self.locale.unwrap_or(&language.locale).as_str();
        let choices = languages.names().map(|(tag, dir, name)| {
            json!({ "tag": tag, "dir": dir, "name": name, "chosen": tag == chosen })
        });
        let own = json!({
            "action": path(self.action)?,
            "account": self.account,
            "languages": choices.collect::<Vec<_>>(),
            "time_zone": self.time_zone,
            "password_errors": errors.at(Field::Password),
            "locale_errors": errors.at(Field::Locale),
            "zone_errors": errors.at(Field::TimeZone),
            "errors": errors.summary(),
        });
        Ok(together([own, rules(self.policy, language)?]))
    }
}
