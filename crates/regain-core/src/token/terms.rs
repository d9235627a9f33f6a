//! On what terms an administrator makes a token for somebody else.

use std::time::Duration;

use super::{HandedOver, Purpose, Record, Token};
use crate::{
    error::{Error, ErrorKind},
    link::Link,
    principal::{ADMIN, Principal},
    timestamp::Timestamp,
    violation::{Field, Rule, Violation},
    wiring::Wiring,
};

/// The shortest life that anybody may give a token.
pub(crate) const SHORTEST: Duration = Duration::from_mins(1);

/// Who gets a token that an administrator makes, and for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Whether the person gets it by message.
    pub deliver: bool,
    /// Whether the administrator gets to see it, which demands a password sign-in.
    pub reveal: bool,
    /// How long it shall live, from 60 seconds to the longest life of its purpose; the policy's answer where none is given.
    pub expires_in: Option<Duration>,
}

impl Terms {
    /// The rules that they break, whoever the token is for: a caller whose other fields are wrong too can be told everything
    /// at once.
    pub fn violations(&self, purpose: Purpose) -> Vec<Violation> {
        let longest = purpose.longest_life();
        let mut violations = Vec::new();
        if !self.deliver && !self.reveal {
            violations.push(Violation::new(Field::Deliver, Rule::NobodyReceives));
        }
        if self
            .expires_in
            .is_some_and(|span| !(SHORTEST..=longest).contains(&span))
        {
            let rule = Rule::Range {
                min: SHORTEST.as_secs(),
                max: longest.as_secs(),
            };
            violations.push(Violation::new(Field::ExpiresIn, rule));
        }
        violations
    }

    /// Whether `principal` may make a token on these terms now.
    pub(crate) fn judge(
        &self,
        wiring: &Wiring,
        purpose: Purpose,
        principal: &Principal,
    ) -> Result<(), Unfit> {
        if !principal.has_scope(ADMIN) || self.reveal && !principal.is_password_sign_in() {
            return Err(Unfit::AccessDenied);
        }
        let violations = self.violations(purpose);
        if !violations.is_empty() {
            return Err(Unfit::Unacceptable(violations));
        }
        if self.deliver && wiring.transport.is_none() {
            return Err(Unfit::NoTransport);
        }
        Ok(())
    }

    /// The record on these terms.
    pub(crate) fn on(&self, record: Record) -> Record {
        let handed_over = if self.reveal {
            HandedOver::Revealed
        } else {
            HandedOver::Message
        };
        Record {
            handed_over,
            fixed_dates: self.reveal || self.expires_in.is_some(),
            ..record
        }
    }

    /// What the administrator is told of a token that was made on these terms.
    pub(crate) fn told(&self, wiring: &Wiring, record: &Record) -> Result<Issued, Error> {
        let revealed = if self.reveal {
            Some(reveal(wiring, record)?)
        } else {
            None
        };
        Ok(Issued {
            expires_at: record.expires_at,
            revealed,
        })
    }
}

/// Why no token is made on some terms.
pub(crate) enum Unfit {
    /// The principal is no administrator, or wants to see it without a password sign-in.
    AccessDenied,
    /// They break rules.
    Unacceptable(Vec<Violation>),
    /// It cannot be delivered.
    NoTransport,
}

/// A token was made.
#[derive(Clone, Debug)]
pub struct Issued {
    /// When its life ends.
    pub expires_at: Timestamp,
    /// The token and its link, where they were to be revealed.
    pub revealed: Option<(Token, Link)>,
}

fn reveal(wiring: &Wiring, record: &Record) -> Result<(Token, Link), Error> {
    let token = wiring
        .authority
        .mint(record)
        .map_err(|error| Error::new(ErrorKind::TokenCreation(record.purpose.ring()), error))?;
    let link = wiring.settings.links.of(record.purpose).with(&token);
    Ok((token, link))
}
