//! Values as this dialect writes and reads them.

use std::collections::BTreeMap;

use regain_core::{
    account::{AccountId, Login},
    locale::Locale,
    violation::{Field, Rule, Violation},
};
use serde::Serialize;

use super::problems::Problem;
use crate::reply::Reply;

/// One broken rule.
#[derive(Serialize)]
pub(super) struct FieldError {
    field: &'static str,
    rule: &'static str,
    message: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    params: BTreeMap<&'static str, u64>,
}

impl From<&Violation> for FieldError {
    fn from(violation: &Violation) -> Self {
        Self {
            field: field_name(violation.field),
            rule: violation.rule.name(),
            message: violation.rule.to_string(),
            params: violation.rule.params().into_iter().collect(),
        }
    }
}

fn field_name(field: Field) -> &'static str {
    match field {
        Field::Login => "login",
        Field::AccountId => "account_id",
        Field::Token => "token",
        Field::Password => "password",
        Field::PasswordConfirmation => "password_confirmation",
        Field::CurrentPassword => "current_password",
        Field::ExpiresIn => "expires_in",
        Field::Deliver => "deliver",
        Field::Flow => "flow",
        _ => "",
    }
}

/// Collects broken rules, so that all of them are told at once.
#[derive(Default)]
pub(super) struct Fields(Vec<Violation>);

impl Fields {
    pub(super) fn refuse(&mut self, field: Field, rule: Rule) {
        self.0.push(Violation::new(field, rule));
    }

    pub(super) fn refuse_all(&mut self, violations: Vec<Violation>) {
        self.0.extend(violations);
    }

    /// A value that must be there; an empty one is not.
    pub(super) fn required(&mut self, field: Field, value: Option<String>) -> Option<String> {
        let value = value.filter(|value| !value.is_empty());
        if value.is_none() {
            self.refuse(field, Rule::Required);
        }
        value
    }

    /// A login that must be there.
    pub(super) fn required_login(&mut self, value: Option<String>) -> Option<Login> {
        let value = self.required(Field::Login, value);
        self.login(value)
    }

    /// A login, where there is one.
    pub(super) fn login(&mut self, value: Option<String>) -> Option<Login> {
        let value = value?;
        let login = value.parse().ok();
        if login.is_none() {
            let address = value.contains('@');
            self.refuse(
                Field::Login,
                if address {
                    Rule::EmailAddress
                } else {
                    Rule::Login
                },
            );
        }
        login
    }

    /// An account's id that must be there. None of the host's holds a control character.
    pub(super) fn account_id(&mut self, value: String) -> Option<AccountId> {
        let value = self.required(Field::AccountId, Some(value))?;
        if value.chars().any(char::is_control) {
            self.refuse(Field::AccountId, Rule::ControlCharacter);
            return None;
        }
        Some(AccountId::new(value))
    }

    /// The caller's correlation value, where there is one: 16 to 32 bytes.
    pub(super) fn flow(&mut self, value: Option<&str>) {
        let fits = |text: &str| {
            let bytes = data_encoding::BASE64URL_NOPAD.decode(text.as_bytes());
            bytes.is_ok_and(|bytes| (16..=32).contains(&bytes.len()))
        };
        if value.is_some_and(|text| !fits(text)) {
            self.refuse(Field::Flow, Rule::Flow);
        }
    }

    /// The values, which are all there where no rule is broken.
    pub(super) fn accept<T>(self, values: Option<T>) -> Result<T, Problem> {
        match values {
            Some(values) if self.0.is_empty() => Ok(values),
            _ => Err(Problem::ValidationFailed(self.0)),
        }
    }
}

/// A language tag, where there is a well-formed one; anything else falls back, it never fails.
pub(super) fn locale(value: Option<String>) -> Option<Locale> {
    value.as_deref().and_then(Locale::parse)
}

/// A reply in JSON.
pub(super) fn reply(status: u16, value: &impl Serialize) -> Reply {
    Reply::json(status, "application/json", value)
}
