//! Asking for a link to register.

use std::time::Duration;

use regain_core::{
    asking::Asker,
    email_address::EmailAddress,
    registration::{Opening, Request},
    violation::{Field, Violation},
};
use regain_http::{
    dialect::Call,
    fields::Fields,
    problem::{Problem, Result},
    reply::Reply,
};
use regain_templates::page::{Ask, View, Wanted};

use super::{able, asked::Asked, seen, typed, waits};
use crate::answers::Answers;

const WANTED: Wanted = Wanted::Registration;

/// GET: the form.
pub(crate) async fn open(answers: &Answers, call: &Call) -> Result {
    match call.regain.registration().opening() {
        Opening::Nobody | Opening::Invited => return Err(Problem::FeatureDisabled),
        Opening::Approved | Opening::Anybody => able(call)?,
    }
    Ok(show(answers, call, 200, "", &[]))
}

/// POST: asks. Whether anybody has this address is told to nobody.
pub(crate) async fn ask(answers: &Answers, call: &Call) -> Result {
    let Some(typed) = typed(call, WANTED, "email")? else {
        return Ok(answers.see("registration"));
    };
    let mut fields = Fields::default();
    let address = fields.required_address(Field::Email, Some(typed.clone()));
    match fields.accept(address) {
        Ok(address) => {
            let asked = Asked::now(call, WANTED, typed);
            let wait = waits(request(call, address, asked.asker(call)).await)?;
            Ok(asked.remembered(answers.see("registration/sent"), call, wait))
        }
        Err(Problem::ValidationFailed(violations)) => {
            Ok(show(answers, call, 422, &typed, &violations))
        }
        Err(problem) => Err(problem),
    }
}

async fn request(call: &Call, address: EmailAddress, asker: Asker) -> Result<Duration> {
    let command = Request {
        address,
        locale: None,
    };
    let flow = call.regain.registration();
    let asked = flow.request(command, asker).await?;
    Ok(asked.cooldown)
}

fn show(
    answers: &Answers,
    call: &Call,
    status: u16,
    typed: &str,
    violations: &[Violation],
) -> Reply {
    let view = View::Registration(Ask {
        action: "registration",
        typed: &seen(typed),
        violations,
    });
    answers.page(status, &call.request, view)
}
