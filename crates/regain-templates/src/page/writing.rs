//! From what a page shows to HTML.

use fluent_bundle::FluentValue;
use regain_core::{
    password::policy::Policy,
    violation::{Field, Rule, Violation},
};
use serde_json::{Map, Value, json};

use super::{About, Page, Renew, Reset, Verify, View};
use crate::{
    engine::Engine,
    fault::Fault,
    language::{Arguments, Language, text},
    templates::Templates,
};

/// The Fluent messages of the pages: a language that lacks a sentence of one of them has no pages.
pub(crate) const MESSAGES: [&str; 16] = [
    "page",
    "page-reset",
    "page-password_set",
    "page-cancelled",
    "page-verify",
    "page-verified",
    "page-dead_link",
    "page-dead_link-password",
    "page-dead_link-address",
    "page-renewed",
    "page-overloaded",
    "page-cross_site",
    "page-unreadable",
    "page-not_found",
    "policy",
    "rule",
];

macro_rules! template {
    ($name:literal) => {
        (
            $name,
            include_str!(concat!("../../templates/pages/", $name, ".html.hbs")),
        )
    };
}

const TEMPLATES: [(&str, &str); 7] = [
    template!("layout"),
    template!("home"),
    template!("errors"),
    template!("outcome"),
    template!("dead_link"),
    template!("reset"),
    template!("verify"),
];

/// An engine with all pages.
pub(crate) fn engine() -> Result<Engine, Fault> {
    let mut engine = Engine::html();
    for (name, template) in TEMPLATES {
        engine.add(name, &file(name), template)?;
    }
    Ok(engine)
}

impl Templates {
    /// Writes a page in the first of its languages that has all pages, else in the default one.
    ///
    /// # Errors
    ///
    /// [`Fault`] when a form's action is not a path.
    ///
    /// # Security
    ///
    /// No script, no inline style attribute, nothing from elsewhere: a policy of `default-src 'none'; form-action
    /// 'self'` and `style-src` with [`style_source`](Self::style_source) is enough. The token is in hidden fields
    /// only, and no `Referer` leaves the page.
    pub fn page(&self, page: &Page<'_>) -> Result<String, Fault> {
        let (language, _) = self
            .language("page", page.locales)
            .ok_or_else(|| Fault::new("page", "there are no words in the default language"))?;
        let arguments = Arguments::from([("product", text(&self.brand.name))]);
        let (template, message, own) = page.view.content(language, &arguments)?;
        let common = json!({
            "lang": language.locale.as_str(),
            "dir": language.direction(),
            "product": self.brand.name,
            "home": self.brand.url.as_str(),
            "support": self.brand.support.as_str(),
            "style": self.style.css,
            "say": language.sentences(message, &arguments)?,
            "common": language.sentences("page", &arguments)?,
            "errors": [],
        });
        let values = [common, own]
            .into_iter()
            .filter_map(|value| value.as_object().cloned());
        let values: Map<String, Value> = values.flatten().collect();
        self.pages
            .fill(template, &file(template), &Value::Object(values))
    }

    /// What a `style-src` of a content security policy needs for the pages: `'sha256-…'`, quotes included.
    pub fn style_source(&self) -> &str {
        &self.style.source
    }
}

impl View<'_> {
    /// The template, the Fluent message, and the values that only this page has.
    fn content(
        &self,
        language: &Language,
        arguments: &Arguments,
    ) -> Result<(&'static str, &'static str, Value), Fault> {
        let none = json!({});
        Ok(match self {
            Self::Reset(reset) => ("reset", "page-reset", reset.values(language)?),
            Self::Verify(verify) => ("verify", "page-verify", verify.values()?),
            Self::DeadLink { about, renew } => {
                let mut values = Renew::values(*renew)?;
                values["about"] = json!(language.sentences(about.message(), arguments)?);
                ("dead_link", "page-dead_link", values)
            }
            Self::PasswordSet => ("outcome", "page-password_set", none),
            Self::Cancelled => ("outcome", "page-cancelled", none),
            Self::Verified => ("outcome", "page-verified", none),
            Self::Renewed => ("outcome", "page-renewed", none),
            Self::Overloaded => ("outcome", "page-overloaded", none),
            Self::CrossSite => ("outcome", "page-cross_site", none),
            Self::Unreadable => ("outcome", "page-unreadable", none),
            Self::NotFound => ("outcome", "page-not_found", none),
        })
    }
}

impl Reset<'_> {
    fn values(&self, language: &Language) -> Result<Value, Fault> {
        let errors = |wanted: Field| -> Result<Vec<String>, Fault> {
            let of_field = self
                .violations
                .iter()
                .filter(|violation| violation.field == wanted);
            of_field
                .map(|violation| wrong(&violation.rule, language))
                .collect()
        };
        let summary = self
            .violations
            .iter()
            .map(|violation| summarised(violation, language));
        Ok(json!({
            "action": path(self.action)?,
            "cancel": path(self.cancel)?,
            "token": self.token.expose_secret(),
            "login_hint": self.login_hint,
            "policy": needs(self.policy, language)?,
            "hint": language.attribute("policy", "hint", &Arguments::new())?,
            "min_length": self.policy.min_length(),
            // Bytes, while browsers count UTF-16 units: nothing that would pass is ever kept out.
            "max_length": self.policy.max_bytes(),
            "passwordrules": self.policy.passwordrules(),
            "errors": summary.collect::<Result<Vec<_>, _>>()?,
            "password_errors": errors(Field::Password)?,
            "confirmation_errors": errors(Field::PasswordConfirmation)?,
        }))
    }
}

impl Verify<'_> {
    fn values(&self) -> Result<Value, Fault> {
        Ok(json!({
            "action": path(self.action)?,
            "token": self.token.expose_secret(),
            "login_hint": self.login_hint,
        }))
    }
}

impl About {
    /// What a dead link's page says of what is still wanted.
    fn message(self) -> &'static str {
        match self {
            Self::Password => "page-dead_link-password",
            Self::Address => "page-dead_link-address",
        }
    }
}

impl Renew<'_> {
    fn values(renew: Option<Self>) -> Result<Value, Fault> {
        let Some(renew) = renew else {
            return Ok(json!({ "renew": null }));
        };
        Ok(json!({ "renew": path(renew.action)?, "token": renew.token.expose_secret() }))
    }
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

fn wrong(rule: &Rule, language: &Language) -> Result<String, Fault> {
    let numbers = rule
        .params()
        .into_iter()
        .map(|(name, value)| (name, FluentValue::from(value)));
    language.attribute("rule", rule.name(), &numbers.collect())
}

/// A line of the summary, with the id of the field that it leads to, if it is on the page.
fn summarised(violation: &Violation, language: &Language) -> Result<Value, Fault> {
    let field = match violation.field {
        Field::Password => Some("password"),
        Field::PasswordConfirmation => Some("password-confirmation"),
        _ => None,
    };
    Ok(json!({ "field": field, "text": wrong(&violation.rule, language)? }))
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

fn file(name: &str) -> String {
    format!("templates/pages/{name}.html.hbs")
}
