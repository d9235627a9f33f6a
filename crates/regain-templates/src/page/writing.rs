//! From what a page shows to HTML.

use std::time::Duration;

use serde_json::json;

use super::{Page, forms, script, style};
use crate::{
    engine::Engine,
    fault::Fault,
    language::{Arguments, Language, text},
    overrides::Layer,
    span::Span,
    templates::{Edition, Templates},
};

/// The Fluent messages of the pages: a language that lacks a sentence of one of them has no pages.
pub(crate) const MESSAGES: [&str; 51] = [
    "page",
    "page-forgot",
    "page-registration",
    "page-verification",
    "page-email_change",
    "page-sent",
    "page-sent-password",
    "page-sent-registration",
    "page-sent-address",
    "page-sent-change",
    "page-password_change",
    "page-password_changed",
    "page-setup",
    "page-setup_done",
    "page-setup_already_done",
    "page-already_verified",
    "page-sign_in_first",
    "page-sign_in_again",
    "page-forbidden",
    "page-no_mail",
    "page-too_many",
    "page-failed",
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

const TEMPLATES: &[(&str, &str)] = &[
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
    template!("forgot"),
    template!("registration"),
    template!("verification"),
    template!("email_change"),
    template!("sent"),
    template!("password_change"),
    template!("setup"),
    template!("confirmation"),
    template!("current"),
    template!("reveal"),
    template!("named"),
];

/// An engine with all pages, the host's templates over ours.
pub(crate) fn engine(layer: &Layer) -> Result<Engine, Fault> {
    let mut engine = Engine::html();
    for (name, template) in TEMPLATES {
        let file = file(name);
        engine.add(name, &file, layer.over(&file, template))?;
    }
    engine.add("script", &file("script"), &script::template()?)?;
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
    /// [`Fault`] when a form or a link leads to what is not a path.
    ///
    /// # Security
    ///
    /// Nothing from elsewhere, no style and no handler in an attribute: a policy of `default-src 'none'; form-action
    /// 'self'` with [`style_source`](Self::style_source) and [`script_source`](Self::script_source) is enough, and
    /// `img-src 'self'` where the host has a logo. Without script, all works. The token is in hidden fields only, and no
    /// `Referer` leaves the page.
    pub fn page(&self, page: &Page<'_>) -> Result<String, Fault> {
        self.edition().page(page)
    }

    /// What a `style-src` of a content security policy needs for the pages: `'sha256-…'`, quotes included.
    ///
    /// That of the last page that was written: [`Overrides::reloading`](crate::Overrides::reloading) changes it.
    pub fn style_source(&self) -> String {
        self.current().style.source.clone()
    }

    /// The same for a `script-src`.
    pub fn script_source(&self) -> String {
        script::source()
    }
}

impl Edition {
    pub(crate) fn page(&self, page: &Page<'_>) -> Result<String, Fault> {
        let (language, _) = self
            .language("page", page.locales)
            .ok_or_else(|| Fault::new("page", "there are no words in the default language"))?;
        let mut arguments = Arguments::from([("product", text(&self.brand.name))]);
        if let Some(wait) = page.view.wait() {
            arguments.insert("span", text(span(wait, language)?));
        }
        let (template, message, own) = page.view.content(language, &self.languages, &arguments)?;
        let home = self.brand.url.as_str();
        let common = json!({
            "lang": language.locale.as_str(),
            "dir": language.direction(),
            "product": self.brand.name,
            "home": home,
            "sign_in": page.places.sign_in.as_deref().unwrap_or(home),
            "logo": page.places.logo,
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

/// A span in words.
fn span(wait: Duration, language: &Language) -> Result<String, Fault> {
    let Span { count, unit } = Span::of(wait);
    let arguments = [("count", count.into()), ("unit", text(unit))];
    language.sentence("span", &Arguments::from(arguments))
}

fn file(name: &str) -> String {
    format!("templates/pages/{name}.html.hbs")
}
