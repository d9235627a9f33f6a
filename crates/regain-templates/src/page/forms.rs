//! What stands in the forms.

mod asking;
mod errors;
mod rules;

use regain_core::violation::Field;
use serde_json::{Map, Value, json};

use self::{errors::Errors, rules::rules};
use super::{Button, Register, Renew, Reset};
use crate::{fault::Fault, language::Language};

impl Reset<'_> {
    pub(super) fn values(&self, language: &Language) -> Result<Value, Fault> {
        let errors = Errors::of(self.violations, language)?;
        let own = json!({
            "action": path(self.action)?,
            "cancel": path(self.cancel)?,
            "token": self.token.expose_secret(),
            "login_hint": self.login_hint,
            "password_errors": errors.at(Field::Password),
            "confirmation_errors": errors.at(Field::PasswordConfirmation),
            "errors": errors.summary(),
        });
        Ok(together([own, rules(self.policy, language)?]))
    }
}

impl Button<'_> {
    /// Where anybody may read.
    pub(super) fn unnamed(self) -> Self {
        Self {
            login_hint: None,
            ..self
        }
    }

    pub(super) fn values(&self) -> Result<Value, Fault> {
        Ok(json!({
            "action": path(self.action)?,
            "token": self.token.expose_secret(),
            "login_hint": self.login_hint,
        }))
    }
}

impl Register<'_> {
    pub(super) fn values(&self, language: &Language) -> Result<Value, Fault> {
        let errors = Errors::of(self.violations, language)?.and(
            self.username_taken,
            Field::Username,
            ("page-register", "username_taken"),
            language,
        )?;
        let own = json!({
            "action": path(self.action)?,
            "token": self.token.expose_secret(),
            "invited": self.invited,
            "login_hint": self.login_hint,
            "username": self.username,
            "name": self.name,
            "username_errors": errors.at(Field::Username),
            "name_errors": errors.at(Field::Name),
            "password_errors": errors.at(Field::Password),
            "errors": errors.summary(),
        });
        Ok(together([own, rules(self.policy, language)?]))
    }
}

impl Renew<'_> {
    pub(super) fn values(renew: Option<Self>) -> Result<Value, Fault> {
        let Some(renew) = renew else {
            return Ok(json!({ "renew": null }));
        };
        Ok(json!({ "renew": path(renew.action)?, "token": renew.token.expose_secret() }))
    }
}

/// All values of all of them, later ones over earlier ones.
pub(super) fn together(values: [Value; 2]) -> Value {
    let values = values.into_iter().filter_map(|value| match value {
        Value::Object(values) => Some(values),
        _ => None,
    });
    Value::Object(values.flatten().collect::<Map<_, _>>())
}

/// A path of this site, from its root or from the page, and nothing that a browser takes for another site or for script.
pub(super) fn path(action: &str) -> Result<&str, Fault> {
    let elsewhere = action.is_empty() || action.starts_with("//") || action.contains([':', '\\']);
    if elsewhere || action.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err(Fault::new(
            "page",
            "what a form or a link leads to is not a path",
        ));
    }
    Ok(action)
}
