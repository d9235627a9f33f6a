//! The page that sets the application up, once.

use regain_core::{
    locale::Locale,
    password::Password,
    principal::ADMIN,
    setup::{Complete, Completed},
    violation::{Field, Rule, Violation},
};
use regain_http::{
    asker::asker,
    dialect::Call,
    form::Form,
    problem::{Problem, Result},
    who,
};
use regain_templates::page::{SetUp, View};

use crate::{
    account,
    answers::{Answers, told_once},
    asking::seen,
};

/// What was typed before, and what was wrong with it.
#[derive(Default)]
struct Tried {
    locale: String,
    time_zone: String,
    violations: Vec<Violation>,
}

/// GET: the form, for who may send it.
pub(crate) async fn open(answers: &Answers, call: &Call) -> Result {
    if !admitted(call).await? {
        return Ok(answers.page(403, &call.request, View::Forbidden));
    }
    show(answers, call, 200, Tried::default()).await
}

/// POST: does it. The session that sent the form lives on.
pub(crate) async fn complete(answers: &Answers, call: &Call) -> Result {
    if !admitted(call).await? {
        return Ok(answers.page(403, &call.request, View::Forbidden));
    }
    let mut form = Form::read(&call.request)?;
    let mut tried = Tried {
        locale: form.take("locale"),
        time_zone: form.take("time_zone"),
        violations: Vec::new(),
    };
    let command = Complete {
        password: Password::new(form.take("password")),
        locale: tried.locale.clone(),
        time_zone: tried.time_zone.clone(),
    };
    match set_up(call, command).await {
        Ok(done) => Ok(answers.see("setup/done").stamped(done.session_stamp)),
        Err(Problem::ValidationFailed(violations)) => {
            tried.violations = told_once(violations);
            show(answers, call, 422, tried).await
        }
        Err(problem) => Err(problem),
    }
}

/// Whether the caller may do it, who is told in which order of reasons the native dialect tells them.
async fn admitted(call: &Call) -> Result<bool> {
    let principal = who::signed_in(&call.request)?;
    if !principal.has_scope(ADMIN) {
        return Ok(false);
    }
    if !principal.is_password_sign_in() {
        return Err(Problem::AccessDenied);
    }
    if call.regain.setup().is_done().await? {
        return Err(Problem::SetupAlreadyDone);
    }
    Ok(true)
}

async fn set_up(call: &Call, command: Complete) -> Result<Completed> {
    let principal = who::signed_in(&call.request)?;
    if command.password.is_empty() {
        let mut violations = vec![Violation::new(Field::Password, Rule::Required)];
        violations.extend(command.violations());
        return Err(Problem::ValidationFailed(violations));
    }
    let flow = call.regain.setup();
    let done = flow.complete(command, principal, asker(&call.request));
    Ok(done.await?)
}

async fn show(answers: &Answers, call: &Call, status: u16, tried: Tried) -> Result {
    let account = account::own(call).await?;
    let locale = Locale::parse(&tried.locale);
    let view = View::Setup(SetUp {
        action: "setup",
        account: account.email.as_str(),
        locale: locale.as_ref(),
        time_zone: &seen(&tried.time_zone),
        policy: call.regain.password_policy(),
        violations: &tried.violations,
    });
    Ok(answers.page(status, &call.request, view))
}
