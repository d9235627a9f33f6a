//! What stands in the forms.

use fluent_bundle::FluentValue;
use regain_core::{
    password::policy::Policy,
    violation::{Field, Rule, Violation},
};
use serde_json::{Map, Value, json};

use super::{Button, Register, Renew, Reset};
use crate::{
    fault::Fault,
    language::{Arguments, Language},
};

impl Reset<'_> {
    pub(super) fn values(&self, language: &Language) -> Result<Value, Fault> {
        let errors = |wanted| errors(self.violations, wanted, language);
        let own = json!({
            "action": path(self.action)?,
            "cancel": path(self.cancel)?,
            "token": self.token.expose_secret(),
            "login_hint": self.login_hint,
            "errors": summary(self.violations, language)?,
            "password_errors": errors(Field::Password)?,
            "confirmation_errors": errors(Field::PasswordConfirmation)?,
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
        let errors = |wanted| errors(self.violations, wanted, language);
        let (mut summary, mut username_errors) = (
            summary(self.violations, language)?,
            errors(Field::Username)?,
        );
        if self.username_taken {
            let taken = language.attribute("page-register", "username_taken", &Arguments::new())?;
            summary.insert(0, json!({ "field": "username", "text": taken }));
            username_errors.push(taken);
        }
        let own = json!({
            "action": path(self.action)?,
            "token": self.token.expose_secret(),
            "login_hint": self.login_hint,
            "username": self.username,
            "name": self.name,
            "errors": summary,
            "username_errors": username_errors,
            "name_errors": errors(Field::Name)?,
            "password_errors": errors(Field::Password)?,
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

/// What a field for a new password says of the rules, to people and to password managers.
fn rules(policy: &Policy, language: &Language) -> Result<Value, Fault> {
    Ok(json!({
        "policy": needs(policy, language)?,
        "hint": language.attribute("policy", "hint", &Arguments::new())?,
        "min_length": policy.min_length(),
        // Bytes, while browsers count UTF-16 units: nothing that would pass is ever kept out.
        "max_length": policy.max_bytes(),
        "passwordrules": policy.passwordrules(),
    }))
}

/// What a password needs, one line each.
fn needs(policy: &Policy, language: &Language) -> Result<Vec<String>, Fault> {
    let classes = policy.classes();
    let arguments = Arguments::from([("min", number(policy.min_length()))]);
    let needs = [
        ("min_length", true),
        ("upper", classes.upper),
        ("lower", classes.lower),
        ("digit", classes.digit),
        ("special", classes.special),
        ("blocklist", policy.blocklist()),
    ];
    needs
        .iter()
        .filter(|(_, needed)| *needed)
        .map(|(name, _)| language.attribute("policy", name, &arguments))
        .collect()
}

/// What is wrong with one field.
fn errors(
    violations: &[Violation],
    wanted: Field,
    language: &Language,
) -> Result<Vec<String>, Fault> {
    let of_field = violations
        .iter()
        .filter(|violation| violation.field == wanted);
    of_field
        .map(|violation| wrong(&violation.rule, language))
        .collect()
}

/// What is wrong altogether, in the order of the fields.
fn summary(violations: &[Violation], language: &Language) -> Result<Vec<Value>, Fault> {
    let mut ordered: Vec<_> = violations.iter().collect();
    ordered.sort_by_key(|violation| match violation.field {
        Field::Username => 0,
        Field::Name => 1,
        Field::Password => 2,
        _ => 3,
    });
    ordered
        .into_iter()
        .map(|violation| summarised(violation, language))
        .collect()
}

/// A line of the summary, with the id of the field that it leads to, if it is on the page.
fn summarised(violation: &Violation, language: &Language) -> Result<Value, Fault> {
    let field = match violation.field {
        Field::Username => Some("username"),
        Field::Name => Some("name"),
        Field::Password => Some("password"),
        Field::PasswordConfirmation => Some("password-confirmation"),
        _ => None,
    };
    Ok(json!({ "field": field, "text": wrong(&violation.rule, language)? }))
}

fn wrong(rule: &Rule, language: &Language) -> Result<String, Fault> {
    let numbers = rule
        .params()
        .into_iter()
        .map(|(name, value)| (name, FluentValue::from(value)));
    language.attribute("rule", rule.name(), &numbers.collect())
}

/// A path of this site, from its root or from the page, and nothing that a browser takes for another site or for script.
fn path(action: &str) -> Result<&str, Fault> {
    let elsewhere = action.is_empty() || action.starts_with("//") || action.contains([':', '\\']);
    if elsewhere || action.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err(Fault::new("page", "the action of a form is not a path"));
    }
    Ok(action)
}

fn number(count: usize) -> FluentValue<'static> {
    FluentValue::from(u64::try_from(count).unwrap_or(u64::MAX))
}
