//! Asking for another address for one's own account.

use std::time::Duration;

use regain_core::{
    asking::Asker,
    email_change::{Request, Taken},
    password::Password,
    violation::{Field, Violation},
};
use regain_http::{
    dialect::Call,
    fields::Fields,
    form::Form,
    problem::{Problem, Result},
    who,
};
use regain_templates::page::{AskToChange, View, Wanted};

use super::{able, asked::Asked, seen, waits};
use crate::{account, answers::Answers};

/// What was typed before, and what was wrong with it.
#[derive(Default)]
struct Tried {
    email: String,
    current_wrong: bool,
    violations: Vec<Violation>,
}

/// GET: the form.
pub(crate) async fn open(answers: &Answers, call: &Call) -> Result {
    who::stepped_up(call)?;
    able(call)?;
    show(answers, call, 200, Tried::default()).await
}

/// POST: asks. Whether anybody has this address is told to nobody.
pub(crate) async fn ask(answers: &Answers, call: &Call) -> Result {
    who::stepped_up(call)?;
    let mut form = Form::read(&call.request)?;
    let (email, current) = (form.take("email"), form.take("current_password"));
    let mut tried = Tried {
        email: email.clone(),
        ..Tried::default()
    };
    let asked = Asked::now(call, Wanted::Change, email.clone());
    match waits(request(call, asked.asker(call), email, current).await) {
        Ok(wait) => Ok(asked.remembered(answers.see("change/sent"), call, wait)),
        Err(Problem::ValidationFailed(violations)) => {
            tried.violations = violations;
            show(answers, call, 422, tried).await
        }
        Err(Problem::InvalidCredentials) => {
            tried.current_wrong = true;
            show(answers, call, 422, tried).await
        }
        Err(problem) => Err(problem),
    }
}

async fn request(call: &Call, asker: Asker, email: String, current: String) -> Result<Duration> {
    let principal = who::stepped_up(call)?;
    let mut fields = Fields::default();
    let address = fields.required_address(Field::Email, Some(email));
    let current = fields.required(Field::CurrentPassword, Some(current));
    let (address, current) = fields.accept(address.zip(current))?;
    let command = Request {
        address,
        current_password: Some(Password::new(current)),
        taken: Taken::Untold,
        locale: None,
    };
    let flow = call.regain.email_change();
    let asked = flow.request(command, principal, asker).await?;
    Ok(asked.cooldown)
}

async fn show(answers: &Answers, call: &Call, status: u16, tried: Tried) -> Result {
    let account = account::own(call).await?;
    let view = View::EmailChange(AskToChange {
        action: "change",
        account: account.email.as_str(),
        typed: &seen(&tried.email),
        current_wrong: tried.current_wrong,
        violations: &tried.violations,
    });
    Ok(answers.page(status, &call.request, view))
}
