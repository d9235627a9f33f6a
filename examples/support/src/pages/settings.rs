//! The settings of one's own account.

use regain::{Regain, account::Account, error::Failure};

use super::{
    Page, escape,
    home::{name, sign_out},
};
use crate::replies::Refused;

/// Where nobody has settings, and who signs in finds them.
pub const SIGN_IN_FIRST: &str = "/sign-in?next=/settings";

/// The page for `account`.
///
/// # Errors
///
/// When it cannot be told whether the set-up is done.
pub async fn page(regain: &Regain, account: &Account) -> Result<Page, Refused> {
    let verified = match &account.email_verified_at {
        Some(_) => "verified",
        None => {
            "not verified: <a href=\"/account/email/verification\">get a message to verify it</a>"
        }
    };
    let setup = if is_administrator(account) && !is_set_up(regain).await? {
        "<section>\n<h2>Set-up</h2>\n<p>This application is not set up yet.</p>\n\
         <p><a class=\"button\" href=\"/account/setup\">Set it up</a></p>\n</section>\n"
    } else {
        ""
    };
    let main = format!(
        "<h1>Settings</h1>\n<p class=\"lead\">You are signed in as <strong>{name}</strong>.</p>\n{setup}\
         <section>\n<h2>Address</h2>\n<p><strong>{address}</strong>, {verified}.</p>\n\
         <p><a href=\"/account/email/change\">Change the address</a></p>\n</section>\n\
         <section>\n<h2>Password</h2>\n<p><a href=\"/account/password/change\">Change the password</a></p>\n</section>\n\
         <section>\n<h2>This browser</h2>\n{sign_out}</section>\n",
        name = name(account),
        address = escape(account.email.as_str()),
        sign_out = sign_out(),
    );
    Ok(Page::new("Settings", &main))
}

fn is_administrator(account: &Account) -> bool {
    account.scopes.iter().any(|scope| scope == "admin")
}

async fn is_set_up(regain: &Regain) -> Result<bool, Refused> {
    match regain.setup().is_done().await {
        Ok(done) => Ok(done),
        Err(Failure::Failed(error)) => Err(error.into()),
        // Nobody is refused a look: whoever is has nothing to do there.
        Err(Failure::Refused(_)) => Ok(true),
    }
}
