//! The page that a verification link opens, and what its forms do.

use regain_core::{
    email_verification::{Dead, Inspect, Inspected, Redeem, Refusal, Renew as Again},
    error::Failure,
    token::Token,
};
use regain_http::{asker::asker, dialect::Call, problem::Result};
use regain_templates::page::{About, Renew, Verify, View};

use crate::answers::{Answers, only_token};

/// GET: shows what the link is worth, and changes nothing.
pub(crate) async fn open(answers: &Answers, call: &Call) -> Result {
    let token = call.request.query_values("token").pop();
    let token = Token::new(token.unwrap_or_default());
    let inspect = Inspect {
        token: token.clone(),
    };
    let renew = Some(Renew {
        action: "verify/renew",
        token: &token,
    });
    let hint;
    let view = match call.regain.email_verification().inspect(inspect).await {
        Ok(Inspected::Valid { login_hint, .. }) => {
            hint = login_hint;
            View::Verify(Verify {
                action: "verify",
                token: &token,
                login_hint: Some(&hint),
            })
        }
        Ok(Inspected::Dead(Dead::Superseded | Dead::Expired)) => dead(renew),
        Ok(Inspected::Dead(Dead::Used) | Inspected::Invalid) => dead(None),
        Err(failure) => return refused(answers, call, &token, failure, "verify/renew"),
    };
    Ok(answers.page(200, &call.request, view))
}

/// POST: proves the address.
pub(crate) async fn verify(answers: &Answers, call: &Call) -> Result {
    let token = only_token(&call.request)?;
    let redeem = Redeem {
        token: token.clone(),
    };
    match call.regain.email_verification().redeem(redeem).await {
        Ok(_) => Ok(answers.see("verify/done")),
        Err(failure) => refused(answers, call, &token, failure, "verify/renew"),
    }
}

/// POST: a fresh link for a dead one.
pub(crate) async fn renew(answers: &Answers, call: &Call) -> Result {
    let token = only_token(&call.request)?;
    let again = Again {
        token: token.clone(),
    };
    let flow = call.regain.email_verification();
    match flow.renew(again, asker(&call.request)).await {
        // A message that was asked for a moment ago is on its way as well.
        Ok(_) | Err(Failure::Refused(Refusal::CoolingDown { .. })) => Ok(answers.see("renewed")),
        Err(failure) => refused(answers, call, &token, failure, "renew"),
    }
}

fn dead(renew: Option<Renew<'_>>) -> View<'_> {
    let about = About::Address;
    View::DeadLink { about, renew }
}

fn refused(
    answers: &Answers,
    call: &Call,
    token: &Token,
    failure: Failure<Refusal>,
    action: &str,
) -> Result {
    let view = match failure {
        Failure::Refused(Refusal::TokenExpired) => dead(Some(Renew { action, token })),
        Failure::Refused(Refusal::TokenInvalid | Refusal::AccountUnknown) => dead(None),
        failure => return Err(failure.into()),
    };
    Ok(answers.page(401, &call.request, view))
}
