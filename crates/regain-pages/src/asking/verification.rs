//! Asking for a link to prove the address of one's own account.

use std::time::Duration;

use regain_core::{
    asking::Asker,
    email_verification::{Request, Requested},
};
use regain_http::{dialect::Call, form::Form, problem::Result, who};
use regain_templates::page::{AskToVerify, View, Wanted};

use super::{able, asked::Asked, waits};
use crate::{account, answers::Answers};

/// GET: the form, where there is something to prove.
pub(crate) async fn open(answers: &Answers, call: &Call) -> Result {
    let account = account::own(call).await?;
    if account.email_verified_at.is_some() {
        return Ok(answers.page(200, &call.request, View::AlreadyVerified));
    }
    able(call)?;
    let view = View::Verification(AskToVerify {
        action: "verification",
        account: account.email.as_str(),
    });
    Ok(answers.page(200, &call.request, view))
}

/// POST: asks.
pub(crate) async fn ask(answers: &Answers, call: &Call) -> Result {
    Form::read(&call.request)?;
    let asked = Asked::now(call, Wanted::Verification, String::new());
    let Some(wait) = request(call, asked.asker(call)).await? else {
        // The page of the form says so.
        return Ok(answers.see("verification"));
    };
    Ok(asked.remembered(answers.see("verification/sent"), call, wait))
}

/// None where there is nothing to prove.
async fn request(call: &Call, asker: Asker) -> Result<Option<Duration>> {
    let principal = who::signed_in(&call.request)?;
    let flow = call.regain.email_verification();
    let command = Request { locale: None };
    let asked = flow.request(command, principal, asker).await;
    match asked {
        Ok(Requested::AlreadyVerified { .. }) => Ok(None),
        Ok(Requested::Owed { cooldown }) => Ok(Some(cooldown)),
        Err(failure) => waits(Err(failure.into())).map(Some),
    }
}
