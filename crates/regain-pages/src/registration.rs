//! The page that a link to register opens, and what its forms do.

use regain_core::{
    error::Failure,
    password::Password,
    registration::{Complete, Refusal, Renew as Again},
    token::{Dead, Inspected, Purpose, Token},
    violation::Violation,
};
use regain_http::{
    asker::asker,
    dialect::Call,
    form::Form,
    problem::{Problem, Result},
};
use regain_templates::page::{About, Register, Renew, View};

use crate::{
    answers::{Answers, only_token, told_once},
    asking::seen,
    link,
};

const PURPOSES: &[Purpose] = &[Purpose::Registration];

/// What was typed before, and what was wrong with it.
#[derive(Default)]
struct Tried {
    username: String,
    name: String,
    username_taken: bool,
    violations: Vec<Violation>,
}

/// GET: shows what the link is worth, and changes nothing.
pub(crate) async fn open(answers: &Answers, call: &Call) -> Result {
    let token = link::token(&call.request);
    show(answers, call, 200, &token, Tried::default()).await
}

/// POST: makes the account.
pub(crate) async fn complete(answers: &Answers, call: &Call) -> Result {
    let mut form = Form::read(&call.request)?;
    let token = Token::new(form.take("token"));
    let password = Password::new(form.take("password"));
    let mut tried = Tried {
        username: form.take("username"),
        name: form.take("name"),
        ..Tried::default()
    };
    let command = Complete {
        token: token.clone(),
        password,
        username: said(&tried.username),
        name: said(&tried.name),
        // Whose browser it is, we write to from now on.
        locale: asker(&call.request).accepted_locales.into_iter().next(),
        time_zone: None,
    };
    match call.regain.registration().complete(command).await {
        Ok(completed) if completed.account.disabled => Ok(answers.see("complete/pending")),
        Ok(_) => Ok(answers.see("complete/done")),
        Err(Failure::Refused(Refusal::Unacceptable(violations))) => {
            tried.violations = told_once(violations);
            show(answers, call, 422, &token, tried).await
        }
        Err(Failure::Refused(Refusal::UsernameTaken)) => {
            tried.username_taken = true;
            show(answers, call, 409, &token, tried).await
        }
        Err(failure) => refused(answers, call, &token, failure, Some("complete/renew")).await,
    }
}

/// POST: a fresh link for a dead one.
pub(crate) async fn renew(answers: &Answers, call: &Call) -> Result {
    let token = only_token(&call.request)?;
    let again = Again {
        token: token.clone(),
    };
    let flow = call.regain.registration();
    match flow.renew(again, asker(&call.request)).await {
        // A message that was asked for a moment ago is on its way as well.
        Ok(_) | Err(Failure::Refused(Refusal::CoolingDown { .. })) => Ok(answers.see("renewed")),
        Err(failure) => refused(answers, call, &token, failure, None).await,
    }
}

/// A field that people leave empty says nothing.
fn said(typed: &str) -> Option<String> {
    let typed = typed.trim_matches(' ');
    (!typed.is_empty()).then(|| typed.to_owned())
}

async fn show(answers: &Answers, call: &Call, status: u16, token: &Token, tried: Tried) -> Result {
    let worth = link::worth(call, token, PURPOSES).await?;
    let Inspected::Valid { login_hint, .. } = worth else {
        let became = link::became(&worth);
        let view = dead(call, token, became, Some("complete/renew")).await?;
        return Ok(answers.page(status, &call.request, view));
    };
    let again = Again {
        token: token.clone(),
    };
    // A living link that cannot be renewed is an administrator's.
    let invited = !call.regain.registration().is_renewable(&again).await?;
    let (username, name) = (seen(&tried.username), seen(&tried.name));
    let view = View::Register(Register {
        action: "complete",
        invited,
        token,
        login_hint: Some(&login_hint),
        username: &username,
        username_taken: tried.username_taken,
        name: &name,
        policy: call.regain.password_policy(),
        violations: &tried.violations,
    });
    Ok(answers.page(status, &call.request, view))
}

async fn dead<'a>(
    call: &Call,
    token: &'a Token,
    became: Option<Dead>,
    action: Option<&'a str>,
) -> Result<View<'a>> {
    let again = Again {
        token: token.clone(),
    };
    let renewable = became.is_some() && call.regain.registration().is_renewable(&again).await?;
    Ok(View::DeadLink {
        about: About::Registration,
        became,
        renew: action
            .filter(|_| renewable)
            .map(|action| Renew { action, token }),
    })
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
    let worth = link::worth(call, token, PURPOSES).await?;
    let view = dead(call, token, link::became(&worth), action).await?;
    Ok(answers.page(401, &call.request, view))
}
