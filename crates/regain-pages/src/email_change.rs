//! The page that takes a change of address back, and what its form does.

use regain_core::{
    email_change::Revert,
    token::{Inspected, Purpose, Ring, Token},
};
use regain_http::{dialect::Call, problem::Result};
use regain_templates::page::{About, Button, View};

use crate::{
    answers::{Answers, only_token},
    link,
};

const PURPOSES: &[Purpose] = &[Purpose::EmailChangeRevert];

/// GET: shows what the link is worth, and changes nothing.
pub(crate) async fn open(answers: &Answers, call: &Call) -> Result {
    let token = link::token(&call.request);
    let worth = link::worth(call, &token, PURPOSES).await?;
    if !matches!(worth, Inspected::Valid { .. }) {
        return Ok(answers.page(200, &call.request, dead(&worth)));
    }
    // The account may have another address by now, which whoever comes to undo that would not know.
    let ring = Ring::EmailVerification;
    let described = call.regain.describe(&token, ring).await?;
    let hint = described.map(|described| described.address.masked());
    let view = View::Revert(Button {
        action: "revert",
        token: &token,
        login_hint: hint.as_deref(),
    });
    Ok(answers.page(200, &call.request, view))
}

/// POST: takes the change back.
pub(crate) async fn revert(answers: &Answers, call: &Call) -> Result {
    let token = only_token(&call.request)?;
    match spend(call, token.clone()).await {
        Ok(()) => Ok(answers.see("revert/done")),
        Err(problem) if link::is_dead(&problem) => {
            let worth = link::worth(call, &token, PURPOSES).await?;
            Ok(answers.page(401, &call.request, dead(&worth)))
        }
        Err(problem) => Err(problem),
    }
}

async fn spend(call: &Call, token: Token) -> Result<()> {
    call.regain.email_change().revert(Revert { token }).await?;
    Ok(())
}

/// Nobody gets a fresh one of these.
fn dead(worth: &Inspected) -> View<'static> {
    View::DeadLink {
        about: About::Revert,
        became: link::became(worth),
        renew: None,
    }
}
