//! Asking for a link to set a new password.

use std::time::Duration;

use regain_core::{account::Login, asking::Asker, password_reset::Request, violation::Violation};
use regain_http::{
    dialect::Call,
    fields::Fields,
    problem::{Problem, Result},
    reply::Reply,
};
use regain_templates::page::{Ask, View, Wanted};

use super::{able, asked::Asked, seen, typed, waits};
use crate::answers::Answers;

const WANTED: Wanted = Wanted::Password;

/// GET: the form.
pub(crate) async fn open(answers: &Answers, call: &Call) -> Result {
    able(call)?;
    Ok(show(answers, call, 200, "", &[]))
}

/// POST: asks. Whether anybody has this login is told to nobody.
pub(crate) async fn ask(answers: &Answers, call: &Call) -> Result {
    let Some(typed) = typed(call, WANTED, "login")? else {
        return Ok(answers.see("forgot"));
    };
    let mut fields = Fields::default();
    let login = fields.required_login(Some(typed.clone()));
    match fields.accept(login) {
        Ok(login) => {
            let asked = Asked::now(call, WANTED, typed);
            let wait = waits(request(call, login, asked.asker(call)).await)?;
            Ok(asked.remembered(answers.see("forgot/sent"), call, wait))
        }
        Err(Problem::ValidationFailed(violations)) => {
            Ok(show(answers, call, 422, &typed, &violations))
        }
        Err(problem) => Err(problem),
    }
}

async fn request(call: &Call, login: Login, asker: Asker) -> Result<Duration> {
    let command = Request {
        login,
        address: None,
        locale: None,
        lifetime: None,
    };
    let flow = call.regain.password_reset();
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
    let view = View::Forgot(Ask {
        action: "forgot",
        typed: &seen(typed),
        violations,
    });
    answers.page(status, &call.request, view)
}
