//! From what a page shows to HTML.

use regain_core::token::Dead;
use serde_json::{Value, json};

use super::{About, Page, Renew, View, forms, style};
use crate::{
    engine::Engine,
    fault::Fault,
    language::{Arguments, Language, text},
    overrides::Layer,
    templates::{Edition, Templates},
};

/// The Fluent messages of the pages: a language that lacks a sentence of one of them has no pages.
pub(crate) const MESSAGES: [&str; 30] = [
    "page",
    "page-reset",
    "page-password_set",
    "page-cancelled",
    "page-verify",
    "page-verified",
    "page-change",
    "page-approve",
    "page-changed",
    "page-change_pending",
    "page-revert",
    "page-reverted",
    "page-register",
    "page-registered",
    "page-approval_pending",
    "page-closed",
    "page-email_taken",
    "page-dead_link",
    "page-dead_link-password",
    "page-dead_link-address",
    "page-dead_link-change",
    "page-dead_link-revert",
    "page-dead_link-registration",
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

const TEMPLATES: [(&str, &str); 10] = [
    template!("layout"),
    template!("home"),
    template!("errors"),
    template!("outcome"),
    template!("dead_link"),
    template!("password"),
    template!("reset"),
    template!("button"),
    template!("revert"),
    template!("register"),
];

/// An engine with all pages, the host's templates over ours.
pub(crate) fn engine(layer: &Layer) -> Result<Engine, Fault> {
    let mut engine = Engine::html();
    for (name, template) in TEMPLATES {
        let file = file(name);
        engine.add(name, &file, layer.over(&file, template))?;
    }
    Ok(engine)
}

/// The files that come with the crate.
pub(crate) fn shipped() -> impl Iterator<Item = (String, &'static str)> {
    let templates = TEMPLATES.iter();
    let templates = templates.map(|(name, template)| (file(name), *template));
    templates.chain([(style::FILE.to_owned(), style::RULES)])
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
        self.edition().page(page)
    }

    /// What a `style-src` of a content security policy needs for the pages: `'sha256-…'`, quotes included.
    ///
    /// That of the last page that was written: [`Overrides::reloading`](crate::Overrides::reloading) changes it.
    pub fn style_source(&self) -> String {
        self.current().style.source.clone()
    }
}

impl Edition {
    pub(crate) fn page(&self, page: &Page<'_>) -> Result<String, Fault> {
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
        self.pages
            .fill(template, &file(template), &forms::together([common, own]))
    }
}

impl View<'_> {
    /// The template, the Fluent message, and the values that only this page has.
    fn content(
        &self,
        language: &Language,
        arguments: &Arguments,
    ) -> Result<(&'static str, &'static str, Value), Fault> {
        let outcome = |message| ("outcome", message, json!({}));
        Ok(match self {
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
            Self::PasswordSet => outcome("page-password_set"),
            Self::Cancelled => outcome("page-cancelled"),
            Self::Verified => outcome("page-verified"),
            Self::Changed => outcome("page-changed"),
            Self::ChangePending => outcome("page-change_pending"),
            Self::Reverted => outcome("page-reverted"),
            Self::Registered => outcome("page-registered"),
            Self::ApprovalPending => outcome("page-approval_pending"),
            Self::Closed => outcome("page-closed"),
            Self::EmailTaken => outcome("page-email_taken"),
            Self::Renewed => outcome("page-renewed"),
            Self::Overloaded => outcome("page-overloaded"),
            Self::CrossSite => outcome("page-cross_site"),
            Self::Unreadable => outcome("page-unreadable"),
            Self::NotFound => outcome("page-not_found"),
        })
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

fn file(name: &str) -> String {
    format!("templates/pages/{name}.html.hbs")
}
