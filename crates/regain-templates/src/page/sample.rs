//! Every page in every language, with values that are made up.

use std::slice;

use regain_core::{
    locale::Locale,
    password::policy::Policy,
    token::Token,
    violation::{Field, Rule, Violation},
};

use super::{About, Page, Renew, Reset, Verify, View};
use crate::{fault::Fault, templates::Templates};

/// A page to look at: for previews and the check at start.
#[derive(Clone, Debug)]
pub struct Sample {
    /// Which page.
    pub name: &'static str,
    /// The language it is in.
    pub locale: Locale,
    /// The page.
    pub html: String,
}

impl Templates {
    /// Every page in every language that has them.
    ///
    /// # Errors
    ///
    /// Never after [`Templates::new`], which does the same.
    pub fn sample_pages(&self) -> Result<Vec<Sample>, Fault> {
        let (policy, classes) = (Policy::nist(), Policy::character_classes());
        let token = Token::new("v4.public.SAMPLE");
        let first = Reset {
            action: "/account/password/reset",
            cancel: "/account/password/reset/cancel",
            token: &token,
            login_hint: Some("a•••@e•••.test"),
            policy: &policy,
            violations: &[],
        };
        let wrong = [
            Violation::new(Field::Password, Rule::MinLength { min: 8 }),
            Violation::new(Field::Password, Rule::Digit),
            Violation::new(Field::PasswordConfirmation, Rule::Confirmation),
        ];
        let again = Reset {
            login_hint: None,
            policy: &classes,
            violations: &wrong,
            ..first
        };
        let verify = Verify {
            action: "/account/email/verify",
            token: &token,
            login_hint: Some("a•••@e•••.test"),
        };
        let unnamed = Verify {
            login_hint: None,
            ..verify
        };
        let dead = |about, action: Option<&'static str>| View::DeadLink {
            about,
            renew: action.map(|action| Renew {
                action,
                token: &token,
            }),
        };
        let every = every_violation();
        let views = [
            ("reset", View::Reset(first)),
            ("reset_again", View::Reset(again)),
            ("password_set", View::PasswordSet),
            ("cancelled", View::Cancelled),
            ("verify", View::Verify(verify)),
            ("verify_unnamed", View::Verify(unnamed)),
            ("verified", View::Verified),
            ("dead_link", dead(About::Password, None)),
            (
                "dead_link_renewable",
                dead(About::Password, Some("/account/password/reset/renew")),
            ),
            ("dead_link_address", dead(About::Address, None)),
            (
                "dead_link_address_renewable",
                dead(About::Address, Some("/account/email/verify/renew")),
            ),
            ("renewed", View::Renewed),
            ("overloaded", View::Overloaded),
            ("cross_site", View::CrossSite),
            ("unreadable", View::Unreadable),
            ("not_found", View::NotFound),
        ];
        let mut samples = Vec::new();
        for place in self.written_in.get("page").into_iter().flatten() {
            let locale = &self.languages[*place].locale;
            let write = |view| {
                self.page(&Page {
                    locales: slice::from_ref(locale),
                    view,
                })
            };
            for (name, view) in views {
                samples.push(Sample {
                    name,
                    locale: locale.clone(),
                    html: write(view)?,
                });
            }
            // Too long to look at, but no rule may be without words.
            write(View::Reset(Reset {
                violations: &every,
                ..again
            }))?;
        }
        Ok(samples)
    }
}

fn every_violation() -> Vec<Violation> {
    let rules = [
        Rule::Required,
        Rule::EmailAddress,
        Rule::Login,
        Rule::ControlCharacter,
        Rule::MinLength { min: 8 },
        Rule::MaxBytes { max: 1024 },
        Rule::Uppercase,
        Rule::Lowercase,
        Rule::Digit,
        Rule::Special,
        Rule::Blocklisted,
        Rule::Predictable,
        Rule::ContextWord,
        Rule::Confirmation,
        Rule::Range { min: 1, max: 2 },
        Rule::NobodyReceives,
    ];
    rules
        .into_iter()
        .map(|rule| Violation::new(Field::Password, rule))
        .collect()
}
