//! The page that a link to prove an address opens, be it that of an account or another one, and what its forms do.

use regain_core::{
    email_change,
    email_verification::{Redeem, Renew as Again},
    token::{Dead, Inspected, Purpose, Ring, Token},
};
use regain_http::{
    asker::asker,
    dialect::Call,
    problem::{Problem, Result},
};
use regain_templates::page::{About, Button, Renew, View};

use crate::{
    answers::{Answers, only_token},
    link,
};

const PURPOSES: &[Purpose] = &[Purpose::EmailVerification, Purpose::EmailChange];

/// GET: shows what the link is worth, and changes nothing.
pub(crate) async fn open(answers: &Answers, call: &Call) -> Result {
    let token = link::token(&call.request);
    let worth = link::worth(call, &token, PURPOSES).await?;
    let view = match &worth {
        Inspected::Valid { login_hint, .. } => {
            let button = Button {
                action: "verify",
                token: &token,
                login_hint: Some(login_hint),
            };
            living(call, button).await?
        }
        worth => dead(call, &token, link::became(worth), Some("verify/renew")),
    };
    Ok(answers.page(200, &call.request, view))
}

/// A change is agreed to at the new address or, where both must agree, at the one that the account has.
async fn living<'a>(call: &Call, button: Button<'a>) -> Result<View<'a>> {
    if !is_change(call, button.token) {
        return Ok(View::Verify(button));
    }
    let ring = Ring::EmailVerification;
    let described = call.regain.describe(button.token, ring).await?;
    let at_home = described.is_some_and(|described| {
        let account = described.account.as_ref();
        account.is_some_and(|account| account.email == described.address)
    });
    Ok(if at_home {
        View::Approve(button)
    } else {
        View::Change(button)
    })
}

/// POST: proves the address.
pub(crate) async fn verify(answers: &Answers, call: &Call) -> Result {
    let token = only_token(&call.request)?;
    match spend(call, token.clone()).await {
        Ok(outcome) => Ok(answers.see(outcome)),
        Err(problem) => refused(answers, call, &token, problem, Some("verify/renew")).await,
    }
}

/// Spends the token; answers where the browser goes then, beside the page of the link.
pub(crate) async fn spend(call: &Call, token: Token) -> Result<&'static str> {
    if !is_change(call, &token) {
        let flow = call.regain.email_verification();
        flow.redeem(Redeem { token }).await?;
        return Ok("verify/done");
    }
    let flow = call.regain.email_change();
    let confirmed = flow.confirm(email_change::Confirm { token }).await?;
    Ok(if confirmed.pending {
        "verify/pending"
    } else {
        "verify/changed"
    })
}

/// POST: a fresh link for a dead one.
pub(crate) async fn renew(answers: &Answers, call: &Call) -> Result {
    let token = only_token(&call.request)?;
    match again(call, token.clone()).await {
        // A message that was asked for a moment ago is on its way as well.
        Ok(()) | Err(Problem::CoolingDown { .. }) => Ok(answers.see("renewed")),
        Err(problem) => refused(answers, call, &token, problem, None).await,
    }
}

async fn again(call: &Call, token: Token) -> Result<()> {
    let asker = asker(&call.request);
    if is_change(call, &token) {
        let flow = call.regain.email_change();
        flow.renew(email_change::Renew { token }, asker).await?;
    } else {
        let flow = call.regain.email_verification();
        flow.renew(Again { token }, asker).await?;
    }
    Ok(())
}

fn is_change(call: &Call, token: &Token) -> bool {
    call.regain.claimed_purpose(token) == Some(Purpose::EmailChange)
}

fn dead<'a>(
    call: &Call,
    token: &'a Token,
    became: Option<Dead>,
    action: Option<&'a str>,
) -> View<'a> {
    // Whatever ended a wish for another address but time has ended it for good.
    let (about, renewable) = if is_change(call, token) {
        (About::Change, became == Some(Dead::Expired))
    } else {
        let ended = [Some(Dead::Superseded), Some(Dead::Expired)];
        (About::Address, ended.contains(&became))
    };
    let renew = action
        .filter(|_| renewable)
        .map(|action| Renew { action, token });
    View::DeadLink {
        about,
        became,
        renew,
    }
}

async fn refused(
    answers: &Answers,
    call: &Call,
    token: &Token,
    problem: Problem,
    action: Option<&str>,
) -> Result {
    if !link::is_dead(&problem) {
        return Err(problem);
    }
    let worth = link::worth(call, token, PURPOSES).await?;
    let view = dead(call, token, link::became(&worth), action);
    Ok(answers.page(401, &call.request, view))
}
