//! The page for another password of somebody who is signed in.

use regain_core::{
    password::Password,
    password_change::{Change, Changed},
    violation::{Field, Violation},
};
use regain_http::{
    asker::asker,
    dialect::Call,
    fields::Fields,
    form::Form,
    problem::{Problem, Result},
    who,
};
use regain_templates::page::{NewPassword, View};

use crate::{
    account,
    answers::{Answers, told_once},
};

/// GET: the form.
pub(crate) async fn open(answers: &Answers, call: &Call) -> Result {
    show(answers, call, 200, false, &[]).await
}

/// POST: changes it. The session that sent the form lives on.
pub(crate) async fn change(answers: &Answers, call: &Call) -> Result {
    who::signed_in(&call.request)?;
    let form = Form::read(&call.request)?;
    match set(call, form).await {
        Ok(changed) => Ok(answers.see("change/done").stamped(changed.session_stamp)),
        Err(Problem::ValidationFailed(violations)) => {
            show(answers, call, 422, false, &told_once(violations)).await
        }
        Err(Problem::InvalidCredentials) => show(answers, call, 422, true, &[]).await,
        Err(problem) => Err(problem),
    }
}

async fn set(call: &Call, mut form: Form) -> Result<Changed> {
    let principal = who::signed_in(&call.request)?;
    let mut fields = Fields::default();
    let current = form.take("current_password");
    let current = fields.required(Field::CurrentPassword, Some(current));
    let password = fields.required(Field::Password, Some(form.take("password")));
    let (current, password) = fields.accept(current.zip(password))?;
    let command = Change {
        current_password: Password::new(current),
        password: Password::new(password),
        confirmation: Some(Password::new(form.take("password_confirmation"))),
        locale: None,
    };
    let flow = call.regain.password_change();
    let changed = flow.change(command, principal, asker(&call.request));
    Ok(changed.await?)
}

async fn show(
    answers: &Answers,
    call: &Call,
    status: u16,
    current_wrong: bool,
    violations: &[Violation],
) -> Result {
    let account = account::own(call).await?;
    let view = View::PasswordChange(NewPassword {
        action: "change",
        forgot: "forgot",
        account: account.email.as_str(),
        current_wrong,
        policy: call.regain.password_policy(),
        violations,
    });
    Ok(answers.page(status, &call.request, view))
}
