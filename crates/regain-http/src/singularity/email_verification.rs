//! `/api/auth/email/verification`, for present and for new addresses, and how to ask for it.

use regain_core::{
    account,
    email_change::Confirm,
    email_verification::{Redeem, Request, Requested},
    token::{Purpose, Ring, Token},
};

use super::{
    account::Account,
    asker, locale,
    replies::{Cooldown, Nothing, Remaining},
    token, told,
};
use crate::{
    dialect::{Call, Route},
    json,
    limits::Limit,
    operation::Operation,
    problem::{Problem, Result},
    reply::Reply,
    request::Method::{Get, Post},
    who,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::new(Post, "/api/auth/email/verification", |call| {
            Box::pin(verify(call))
        })
        .limited(Limit::Redeem)
        .described(
            Operation::public("Prove an address with a token")
                .query("token", true)
                .query("locale", false)
                .may_take::<Nothing>()
                .gives::<Account>(200)
                .refuses(&[401, 404, 409]),
        ),
        Route::new(Post, "/api/auth/email/verification/send", |call| {
            Box::pin(send(call))
        })
        .limited(Limit::Ask)
        .described(
            Operation::signed_in("Ask for a message with a verification link")
                .query("locale", false)
                .may_take::<Nothing>()
                .gives::<Cooldown>(200)
                .refuses(&[409, 429, 503]),
        ),
        Route::new(Get, "/api/auth/email/verification/cooldown", |call| {
            Box::pin(cooldown(call))
        })
        .described(Operation::signed_in("When to ask again").gives::<Remaining>(200)),
    ]
}

async fn verify(call: &Call) -> Result {
    let token = token(call, Ring::EmailVerification)?;
    let Nothing {} = json::optional(&call.request)?;
    let account = match call.regain.claimed_purpose(&token) {
        Some(Purpose::EmailChange) => new_address(call, token).await?,
        _ => present_address(call, token).await?,
    };
    Ok(Reply::json(200, &Account::from(account)))
}

async fn present_address(call: &Call, token: Token) -> Result<account::Account> {
    let flow = call.regain.email_verification();
    let verified = flow.redeem(Redeem { token }).await?;
    let now = verified.now.filter(|_| !verified.proven_before);
    told(now.ok_or(Problem::AlreadyVerified)?)?;
    let account = call.regain.account(&verified.account).await?;
    account.ok_or(Problem::UserNotFound)
}

async fn new_address(call: &Call, token: Token) -> Result<account::Account> {
    let confirmed = call
        .regain
        .email_change()
        .confirm(Confirm { token })
        .await?;
    told(confirmed.now.ok_or(Problem::AlreadyVerified)?)?;
    Ok(confirmed.account)
}

async fn send(call: &Call) -> Result {
    let principal = who::signed_in(&call.request)?;
    let Nothing {} = json::optional(&call.request)?;
    let command = Request {
        locale: locale(call).await?,
    };
    let flow = call.regain.email_verification();
    match flow.request(command, principal, asker(call)).await? {
        Requested::Owed { cooldown } => Ok(Reply::json(200, &Cooldown::from(cooldown))),
        Requested::AlreadyVerified { .. } => Err(Problem::AlreadyVerified),
    }
}

async fn cooldown(call: &Call) -> Result {
    let principal = who::signed_in(&call.request)?;
    let left = call.regain.email_verification().cooldown(principal).await?;
    Ok(Reply::json(200, &Remaining::from(left)))
}
