//! Pages as replies.

use std::sync::Arc;

use regain_core::token::Token;
use regain_http::{asker::asker, form::Form, json::Unread, reply::Reply, request::Request};
use regain_templates::{
    Templates,
    page::{Page, View},
};

/// Writes pages.
pub(crate) struct Answers {
    templates: Arc<Templates>,
    policy: String,
}

impl Answers {
    pub(crate) fn new(templates: Arc<Templates>) -> Self {
        // No script at all, one style known by its hash, forms to this site alone, framed by nobody.
        let policy = format!(
            "default-src 'none'; style-src {}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            templates.style_source()
        );
        Self { templates, policy }
    }

    /// The page of `view`, in the reader's language.
    pub(crate) fn page(&self, status: u16, request: &Request, view: View<'_>) -> Reply {
        let locales = asker(request).accepted_locales;
        match self.templates.page(&Page {
            locales: &locales,
            view,
        }) {
            Ok(html) => Reply::html(status, html)
                .with("content-security-policy", self.policy.clone())
                .with("vary", "Accept-Language"),
            Err(fault) => {
                tracing::error!(%fault, "a page cannot be written");
                Reply::empty(500)
            }
        }
    }

    /// Sends the browser on to a page, so that reloading it sends no form again.
    pub(crate) fn see(&self, location: &'static str) -> Reply {
        Reply::empty(303).with("location", location)
    }

    /// The token of a form that has nothing else.
    pub(crate) fn only_token(&self, request: &Request) -> Result<Token, Reply> {
        Form::read(request)
            .map(|mut form| Token::new(form.take("token")))
            .map_err(|unread| self.unreadable(request, unread))
    }

    /// What there is to say about a form that could not be read; a password far too long makes ours one, too.
    pub(crate) fn unreadable(&self, request: &Request, unread: Unread) -> Reply {
        let status = match unread {
            Unread::Malformed => 400,
            Unread::TooLarge => 413,
            Unread::UnsupportedMediaType => 415,
        };
        self.page(status, request, View::Unreadable)
    }
}
