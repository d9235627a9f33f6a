//! The pages that say where to go on, and their forms for a code. They are the same whether there is an account or not.

use regain_core::{
    code::{Code, Exchange},
    token::Token,
};
use regain_http::{dialect::Call, form::Form, problem::Result, reply::Reply};
use regain_templates::page::{CodeForm, Sent, View, Wanted};

use super::asked::{Asked, purpose};
use crate::{answers::Answers, email_verification, link};

pub(crate) async fn password(answers: &Answers, call: &Call) -> Result {
    Ok(show(answers, call, Wanted::Password, None))
}

pub(crate) async fn registration(answers: &Answers, call: &Call) -> Result {
    Ok(show(answers, call, Wanted::Registration, None))
}

pub(crate) async fn verification(answers: &Answers, call: &Call) -> Result {
    Ok(show(answers, call, Wanted::Verification, None))
}

pub(crate) async fn change(answers: &Answers, call: &Call) -> Result {
    Ok(show(answers, call, Wanted::Change, None))
}

/// POST: goes where the link of the message leads.
pub(crate) async fn registration_code(answers: &Answers, call: &Call) -> Result {
    let wanted = Wanted::Registration;
    Ok(match exchange(call, wanted).await? {
        Some(token) => answers.see(format!("complete?token={}", token.expose_secret())),
        None => show(answers, call, wanted, Some(Wrong)),
    })
}

/// POST: proves the address.
pub(crate) async fn verification_code(answers: &Answers, call: &Call) -> Result {
    spend(answers, call, Wanted::Verification).await
}

/// POST: gives the account the address.
pub(crate) async fn change_code(answers: &Answers, call: &Call) -> Result {
    spend(answers, call, Wanted::Change).await
}

async fn spend(answers: &Answers, call: &Call, wanted: Wanted) -> Result {
    let wrong = || Ok(show(answers, call, wanted, Some(Wrong)));
    let Some(token) = exchange(call, wanted).await? else {
        return wrong();
    };
    match email_verification::spend(call, token).await {
        Ok(outcome) => Ok(answers.see(format!("../{outcome}"))),
        Err(problem) if link::is_dead(&problem) => wrong(),
        Err(problem) => Err(problem),
    }
}

/// The token of the link beside the code, where this browser asked for it.
async fn exchange(call: &Call, wanted: Wanted) -> Result<Option<Token>> {
    let code = Code::parse(&Form::read(&call.request)?.take("code"));
    let asked = Asked::read(&call.request, wanted);
    let Some((flow, code)) = asked.and_then(|asked| asked.flow).zip(code) else {
        return Ok(None);
    };
    let command = Exchange { flow, code };
    let codes = call.regain.codes();
    Ok(codes.exchange(command, &[purpose(wanted)]).await?)
}

/// The code was, or no longer works.
struct Wrong;

fn show(answers: &Answers, call: &Call, wanted: Wanted, wrong: Option<Wrong>) -> Reply {
    let asked = Asked::read(&call.request, wanted);
    let (again, other) = ways(wanted);
    let in_flow = asked.as_ref().is_some_and(|asked| asked.flow.is_some());
    let status = if wrong.is_some() { 422 } else { 200 };
    let view = View::Sent(Sent {
        wanted,
        code: in_flow.then_some(CodeForm {
            action: "sent",
            wrong: wrong.is_some(),
        }),
        // Only this browser knows what to ask for again, but where the account says it.
        again: again.filter(|_| asked.is_some() || wanted == Wanted::Verification),
        wait: asked.and_then(|asked| asked.wait(call)),
        other,
    });
    answers.page(status, &call.request, view)
}

/// The form that asks again, and the page where one asks for something else.
fn ways(wanted: Wanted) -> (Option<&'static str>, Option<&'static str>) {
    match wanted {
        Wanted::Registration => (Some("../registration"), Some("../registration")),
        Wanted::Verification => (Some("../verification"), None),
        // It takes the password again.
        Wanted::Change => (None, Some("../change")),
        _ => (Some("../forgot"), Some("../forgot")),
    }
}
