//! What only a proven address may use: the rule behind every adapter's guard.

use regain_core::{account::Account, principal::Principal, regain::Regain};

use crate::{
    native,
    problem::{Problem, Result},
    reply::Reply,
};

/// The caller's account, whose address must be proven.
///
/// # Errors
///
/// The reply to give instead, in the shape of the native dialect: `AUTHENTICATION_REQUIRED`, `EMAIL_NOT_VERIFIED`, or a fault
/// of the operator's.
pub async fn account(
    regain: &Regain,
    principal: Option<&Principal>,
) -> std::result::Result<Account, Reply> {
    judge(regain, principal).await.map_err(|problem| {
        if let Problem::Failed(error) = &problem {
            tracing::error!(%error, "an account could not be looked up");
        }
        native::refuse(&problem)
    })
}

async fn judge(regain: &Regain, principal: Option<&Principal>) -> Result<Account> {
    let principal = principal.ok_or(Problem::AuthenticationRequired)?;
    let account = regain.account(&principal.account).await?;
    let account = account.filter(|account| !account.disabled);
    let account = account.ok_or(Problem::AuthenticationRequired)?;
    if account.email_verified_at.is_some() {
        Ok(account)
    } else {
        Err(Problem::EmailNotVerified)
    }
}
