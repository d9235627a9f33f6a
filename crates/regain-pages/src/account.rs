//! The caller's own account.

use regain_core::account::Account;
use regain_http::{
    dialect::Call,
    problem::{Problem, Result},
    who,
};

/// The account of who is signed in. One that is gone or shut belongs to nobody.
pub(crate) async fn own(call: &Call) -> Result<Account> {
    let principal = who::signed_in(&call.request)?;
    let account = call.regain.account(&principal.account).await?;
    account
        .filter(|account| !account.disabled)
        .ok_or(Problem::AuthenticationRequired)
}
