//! The page that a reset link opens, and what its forms do.

use regain_core::{
    error::Failure,
    password::Password,
    password_reset::{Cancel, Dead, Inspect, Inspected, Redeem, Refusal, Renew as Again},
    token::Token,
    violation::{Field, Rule, Violation},
};
use regain_http::{asker::asker, dialect::Call, form::Form, problem::Result};
use regain_templates::page::{About, Renew, Reset, View};

use crate::answers::{Answers, only_token};

/// Relative to the page that shows the form, so that no page has to know where it is mounted.
struct Actions {
    redeem: &'static str,
    cancel: &'static str,
    renew: &'static str,
}

/// As seen from `/password/reset`.
const HERE: Actions = Actions {
    redeem: "reset",
    cancel: "reset/cancel",
    renew: "reset/renew",
};
/// As seen from `/password/reset/cancel` and the like.
const BELOW: Actions = Actions {
    redeem: "../reset",
    cancel: "cancel",
    renew: "renew",
};

/// GET: shows what the link is worth, and changes nothing.
pub(crate) async fn open(answers: &Answers, call: &Call) -> Result {
    let token = call.request.query_values("token").pop().unwrap_or_default();
    show(answers, call, 200, &Token::new(token), &[]).await
}

/// POST: sets the new password.
pub(crate) async fn redeem(answers: &Answers, call: &Call) -> Result {
    let mut form = Form::read(&call.request)?;
    let token = Token::new(form.take("token"));
    let command = Redeem {
        token: token.clone(),
        password: Password::new(form.take("password")),
        confirmation: Some(Password::new(form.take("password_confirmation"))),
        login: None,
        locale: None,
        revocation: None,
    };
    match call
        .regain
        .password_reset()
        .redeem(command, asker(&call.request))
        .await
    {
        Ok(_) => Ok(answers.see("reset/done")),
        Err(Failure::Refused(Refusal::Unacceptable(violations))) => {
            show(answers, call, 422, &token, &told_once(violations)).await
        }
        Err(failure) => refused(answers, call, &token, failure, &HERE),
    }
}

/// POST: *this was not me*.
pub(crate) async fn cancel(answers: &Answers, call: &Call) -> Result {
    let token = only_token(&call.request)?;
    match call
        .regain
        .password_reset()
        .cancel(Cancel {
            token: token.clone(),
        })
        .await
    {
        Ok(_) => Ok(answers.see("cancelled")),
        Err(failure) => refused(answers, call, &token, failure, &BELOW),
    }
}

/// POST: a fresh link for a dead one.
pub(crate) async fn renew(answers: &Answers, call: &Call) -> Result {
    let token = only_token(&call.request)?;
    let command = Again {
        token: token.clone(),
    };
    match call
        .regain
        .password_reset()
        .renew(command, asker(&call.request))
        .await
    {
        // A message that was asked for a moment ago is on its way as well.
        Ok(_) | Err(Failure::Refused(Refusal::CoolingDown { .. })) => Ok(answers.see("renewed")),
        Err(failure) => refused(answers, call, &token, failure, &BELOW),
    }
}

async fn show(
    answers: &Answers,
    call: &Call,
    status: u16,
    token: &Token,
    violations: &[Violation],
) -> Result {
    let renew = Some(Renew {
        action: HERE.renew,
        token,
    });
    let command = Inspect {
        token: token.clone(),
    };
    let hint;
    let view = match call.regain.password_reset().inspect(command).await {
        Ok(Inspected::Valid { login_hint, .. }) => {
            hint = login_hint;
            View::Reset(Reset {
                action: HERE.redeem,
                cancel: HERE.cancel,
                token,
                login_hint: Some(&hint),
                policy: call.regain.password_policy(),
                violations,
            })
        }
        Ok(Inspected::Dead(Dead::Superseded | Dead::Expired)) => dead(renew),
        Ok(Inspected::Dead(Dead::Used) | Inspected::Invalid) => dead(None),
        Err(failure) => return refused(answers, call, token, failure, &HERE),
    };
    Ok(answers.page(status, &call.request, view))
}

fn refused(
    answers: &Answers,
    call: &Call,
    token: &Token,
    failure: Failure<Refusal>,
    actions: &Actions,
) -> Result {
    let view = match failure {
        Failure::Refused(Refusal::TokenExpired) => dead(Some(Renew {
            action: actions.renew,
            token,
        })),
        Failure::Refused(Refusal::TokenInvalid | Refusal::AccountUnknown) => dead(None),
        failure => return Err(failure.into()),
    };
    Ok(answers.page(401, &call.request, view))
}

fn dead(renew: Option<Renew<'_>>) -> View<'_> {
    View::DeadLink {
        about: About::Password,
        renew,
    }
}

/// An empty form breaks one rule that people understand, not two.
fn told_once(mut violations: Vec<Violation>) -> Vec<Violation> {
    let empty = Violation::new(Field::Password, Rule::Required);
    if violations.contains(&empty) {
        violations.retain(|violation| *violation == empty);
    }
    violations
}
