//! The pages where somebody asks for a message, and the ones that say where to go on.

use std::time::Duration;

use regain_core::header_text::is_forbidden;
use regain_http::{
    dialect::Call,
    form::Form,
    problem::{Problem, Result},
};
use regain_templates::page::Wanted;

use self::asked::Asked;

mod asked;
pub(crate) mod change;
pub(crate) mod password;
pub(crate) mod registration;
pub(crate) mod sent;
pub(crate) mod verification;

/// Nobody fills in a form for nothing.
fn able(call: &Call) -> Result<()> {
    if call.regain.can_send() {
        Ok(())
    } else {
        Err(Problem::EmailDisabled)
    }
}

/// What was typed, or, where somebody asks again, what this browser asked for before. None where it does not remember.
fn typed(call: &Call, wanted: Wanted, field: &str) -> Result<Option<String>> {
    let mut form = Form::read(&call.request)?;
    Ok(if form.take("again").is_empty() {
        Some(form.take(field))
    } else {
        Asked::read(&call.request, wanted).map(|asked| asked.login)
    })
}

/// What nobody sees must not come back by itself.
pub(crate) fn seen(typed: &str) -> String {
    typed.replace(is_forbidden, "")
}

/// How long asking again sends nothing. Whoever asks too early is told the same: a message is on its way.
fn waits(asked: Result<Duration>) -> Result<Duration> {
    match asked {
        Err(Problem::CoolingDown { remaining }) => Ok(remaining),
        asked => asked,
    }
}
