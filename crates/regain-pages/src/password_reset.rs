//! The page that a reset link opens, and what its forms do.

use regain_core::{
    error::Failure,
    password::Password,
    password_reset::{Cancel, Dead, Inspect, Inspected, Redeem, Refusal, Renew as Again},
    token::Token,
    violation::Violation,
};
use regain_http::{
    asker::asker,
    dialect::Call,
    form::Form,
    problem::{Problem, Result},
};
use regain_templates::page::{About, Renew, Reset, View};

use crate::{
    answers::{Answers, only_token, told_once},
    link,
};

/// Relative to the page that shows the form, so that no page has to know where it is mounted.
const RENEW: &str = "reset/renew";

/// GET: shows what the link is worth, and changes nothing.
pub(crate) async fn open(answers: &Answers, call: &Call) -> Result {
    show(answers, call, 200, &link::token(&call.request), &[]).await
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
        Err(failure) => refused(answers, call, &token, failure, Some(RENEW)).await,
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
        Err(failure) => refused(answers, call, &token, failure, None).await,
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
        Err(failure) => refused(answers, call, &token, failure, None).await,
    }
}

async fn show(
    answers: &Answers,
    call: &Call,
    status: u16,
    token: &Token,
    violations: &[Violation],
) -> Result {
    let worth = worth(call, token).await?;
    let view = match &worth {
        Inspected::Valid { login_hint, .. } => View::Reset(Reset {
            action: "reset",
            cancel: "reset/cancel",
            token,
            login_hint: Some(login_hint),
            policy: call.regain.password_policy(),
            violations,
        }),
        worth => dead(token, link::became(worth), Some(RENEW)),
    };
    Ok(answers.page(status, &call.request, view))
}

async fn worth(call: &Call, token: &Token) -> Result<Inspected> {
    let token = token.clone();
    let flow = call.regain.password_reset();
    Ok(flow.inspect(Inspect { token }).await?)
}

fn dead<'a>(token: &'a Token, became: Option<Dead>, action: Option<&'a str>) -> View<'a> {
    let renewable = [Some(Dead::Superseded), Some(Dead::Expired)].contains(&became);
    View::DeadLink {
        about: About::Password,
        became,
        renew: action
            .filter(|_| renewable)
            .map(|action| Renew { action, token }),
    }
}

async fn refused(
    answers: &Answers,
    call: &Call,
    token: &Token,
    failure: Failure<Refusal>,
    action: Option<&str>,
) -> Result {
    let problem = Problem::from(failure);
    if !link::is_dead(&problem) {
        return Err(problem);
    }
    let became = link::became(&worth(call, token).await?);
    let view = dead(token, became, action);
    Ok(answers.page(401, &call.request, view))
}
