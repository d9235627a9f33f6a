//! Every page in every language, with values that are made up.

mod asking;

use std::slice;

use regain_core::{
    locale::Locale,
    password::policy::Policy,
    token::{Dead, Token},
    violation::{Field, Rule, Violation},
};

use super::{About, Button, Page, Places, Register, Renew, Reset, View};
use crate::{
    fault::Fault,
    templates::{Edition, Templates},
};

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
    /// As [`Templates::samples`].
    pub fn sample_pages(&self) -> Result<Vec<Sample>, Fault> {
        let edition = self.edition();
        let languages = edition.languages.all("page");
        let samples = languages.flat_map(|language| edition.pages_in(&language.locale));
        samples.collect()
    }

    /// Every page for somebody who reads `locale`: in the default language where there are no such words.
    ///
    /// # Errors
    ///
    /// As [`Templates::samples`].
    pub fn sample_pages_in(&self, locale: &Locale) -> Result<Vec<Sample>, Fault> {
        self.edition().pages_in(locale).into_iter().collect()
    }
}

impl Edition {
    /// Every page for somebody who reads `locale`, or what is wrong with it.
    pub(crate) fn pages_in(&self, locale: &Locale) -> Vec<Result<Sample, Fault>> {
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
        let button = |action| Button {
            action,
            token: &token,
            login_hint: Some("a•••@e•••.test"),
        };
        let verify = button("/account/email/verify");
        let unnamed = Button {
            login_hint: None,
            ..verify
        };
        let revert = button("/account/email/change/revert");
        let register = Register {
            action: "/account/registration/complete",
            invited: false,
            token: &token,
            login_hint: Some("a•••@e•••.test"),
            username: "",
            username_taken: false,
            name: "",
            policy: &policy,
            violations: &[],
        };
        let misregistered = [
            Violation::new(Field::Password, Rule::MinLength { min: 8 }),
            Violation::new(Field::Name, Rule::ControlCharacter),
        ];
        let register_again = Register {
            username: "ada",
            username_taken: true,
            name: "Ada",
            violations: &misregistered,
            ..register
        };
        let invited = Register {
            invited: true,
            ..register
        };
        let dead = |about, became, action: Option<&'static str>| View::DeadLink {
            about,
            became,
            renew: action.map(|action| Renew {
                action,
                token: &token,
            }),
        };
        let verification = "/account/email/verify/renew";
        let registration = "/account/registration/complete/renew";
        let every = every_violation();
        let views = [
            ("reset", View::Reset(first)),
            ("reset_again", View::Reset(again)),
            ("password_set", View::PasswordSet),
            ("cancelled", View::Cancelled),
            ("verify", View::Verify(verify)),
            ("verify_unnamed", View::Verify(unnamed)),
            ("verified", View::Verified),
            ("change", View::Change(verify)),
            ("approve", View::Approve(verify)),
            ("changed", View::Changed),
            ("change_pending", View::ChangePending),
            ("revert", View::Revert(revert)),
            ("reverted", View::Reverted),
            ("register", View::Register(register)),
            ("register_again", View::Register(register_again)),
            ("register_invited", View::Register(invited)),
            ("registered", View::Registered),
            ("approval_pending", View::ApprovalPending),
            ("closed", View::Closed),
            ("email_taken", View::EmailTaken),
            ("dead_link", dead(About::Password, None, None)),
            (
                "dead_link_renewable",
                dead(
                    About::Password,
                    Some(Dead::Expired),
                    Some("/account/password/reset/renew"),
                ),
            ),
            (
                "dead_link_address",
                dead(About::Address, Some(Dead::Used), None),
            ),
            (
                "dead_link_address_renewable",
                dead(About::Address, Some(Dead::Superseded), Some(verification)),
            ),
            (
                "dead_link_change",
                dead(About::Change, Some(Dead::Superseded), None),
            ),
            (
                "dead_link_change_renewable",
                dead(About::Change, Some(Dead::Expired), Some(verification)),
            ),
            (
                "dead_link_revert",
                dead(About::Revert, Some(Dead::Used), None),
            ),
            (
                "dead_link_registration",
                dead(About::Registration, Some(Dead::Used), None),
            ),
            (
                "dead_link_registration_renewable",
                dead(About::Registration, Some(Dead::Expired), Some(registration)),
            ),
            ("renewed", View::Renewed),
            ("overloaded", View::Overloaded),
            ("cross_site", View::CrossSite),
            ("unreadable", View::Unreadable),
            ("not_found", View::NotFound),
        ];
        let wanted = slice::from_ref(locale);
        let Some((language, _)) = self.language("page", wanted) else {
            let fault = Fault::new("page", "there are no words in the default language");
            return vec![Err(fault)];
        };
        let places = Places::default();
        let write = |view| {
            self.page(&Page {
                locales: wanted,
                places: &places,
                view,
            })
        };
        // Too long to look at, but no rule may be without words.
        let longest = write(View::Reset(Reset {
            violations: &every,
            ..again
        }));
        let views = views.into_iter().chain(asking::views(&policy, &classes));
        let samples = views.map(|(name, view)| {
            Ok(Sample {
                name,
                locale: language.locale.clone(),
                html: write(view)?,
            })
        });
        samples.chain(longest.err().map(Err)).collect()
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
        Rule::Username,
        Rule::MaxLength { max: 200 },
        Rule::Unchanged,
        Rule::Taken,
        Rule::Locale,
        Rule::TimeZone,
    ];
    rules
        .into_iter()
        .map(|rule| Violation::new(Field::Password, rule))
        .collect()
}
