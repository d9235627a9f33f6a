//! Tokens that an administrator makes: for how long, and what is shown of them.

use std::time::Duration;

use regain_core::{
    timestamp::Timestamp,
    token::{self, Purpose, Terms},
    violation::{Field, Rule},
};
use serde::Serialize;

use crate::{
    dialect::Call,
    fields::Fields,
    problem::{Problem, Result},
    reply::Reply,
};

/// A token and its link; the link's path and query alone as well.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct Issued {
    token: String,
    full_url: String,
    relative_url: String,
}

/// The reply with the token, which is always shown here.
pub(super) fn reply(issued: &token::Issued) -> Result {
    let (token, link) = issued.revealed.as_ref().ok_or(Problem::AccessDenied)?;
    let body = Issued {
        token: token.expose_secret().to_owned(),
        full_url: link.expose_secret().to_owned(),
        relative_url: link.expose_relative_secret().to_owned(),
    };
    Ok(Reply::json(200, &body))
}

/// Shown to the administrator, sent too where that is wanted, and dead at `expiry` where that is given.
pub(super) fn terms(
    fields: &mut Fields,
    call: &Call,
    purpose: Purpose,
    send_email: bool,
    expiry: Option<String>,
) -> Terms {
    let terms = Terms {
        deliver: send_email,
        reveal: true,
        expires_in: expiry.and_then(|expiry| life(fields, call, &expiry)),
    };
    fields.refuse_all(terms.violations(purpose));
    terms
}

/// From now, as tokens count it, until `expiry`; nothing is left of it where that is past.
fn life(fields: &mut Fields, call: &Call, expiry: &str) -> Option<Duration> {
    let Ok(expiry) = expiry.parse::<Timestamp>() else {
        fields.refuse(Field::ExpiresIn, Rule::Time);
        return None;
    };
    let now = call.regain.now().whole_second();
    Some(now.until(expiry.whole_second()))
}
