//! The start page of every example.

use regain::{Regain, account::Account, settings::Mode};

use super::{Page, escape};
use crate::accounts;

const WELCOME: &str = "<h1>Account recovery, to try</h1>\n\
    <p class=\"lead\">A small application. Whatever has to do with a forgotten password, an address or a new account \
    comes from <strong>regain</strong>; sign-in, sign-out and settings are its own.</p>\n";

/// The page, for the holder of a session or for nobody.
pub fn page(regain: &Regain, holder: Option<&Account>, mailbox: bool) -> Page {
    let base = escape(regain.public_url().as_str());
    let who = holder.map_or_else(nobody, somebody);
    let walk = if mailbox { walk() } else { "" };
    let accounts = match regain.mode() {
        Mode::Development => sign_ins(),
        Mode::Production => String::new(),
    };
    let main = format!(
        "{WELCOME}{who}{walk}{accounts}\
         <section>\n<h2>For programs</h2>\n<pre tabindex=\"0\">curl -X POST {base}/api/account/password/forgot \\\n     \
         -H 'content-type: application/json' -d '{{\"login\": \"alice\"}}'</pre>\n\
         <ul>\n<li><a href=\"/api/account/docs\">The API</a>, to read and to try</li>\n\
         <li><a href=\"/healthz\">Health</a> and <a href=\"/metrics\">metrics</a></li>\n</ul>\n</section>\n"
    );
    Page::new("Start", &main)
}

/// Whoever has no username has an address.
pub(super) fn name(account: &Account) -> String {
    // It is its owner's to choose: nothing of it may become markup.
    match &account.username {
        Some(username) => escape(username.as_str()),
        None => escape(account.email.as_str()),
    }
}

fn somebody(account: &Account) -> String {
    format!(
        "<section>\n<p>You are signed in as <strong>{}</strong>.</p>\n<div class=\"row\">\n\
         <a class=\"button\" href=\"/settings\">Settings</a>\n{}</div>\n</section>\n",
        name(account),
        sign_out()
    )
}

fn nobody() -> String {
    "<section>\n<p>Nobody is signed in.</p>\n<div class=\"row\">\n\
     <a class=\"button\" href=\"/sign-in\">Sign in</a>\n\
     <a class=\"button quiet\" href=\"/account/registration\">Create an account</a>\n\
     <a href=\"/account/password/forgot\">Forgot your password?</a>\n</div>\n</section>\n"
        .to_owned()
}

/// The form that ends a session: a link would be followed by whatever looks ahead.
pub(super) fn sign_out() -> &'static str {
    "<form method=\"post\" action=\"/sign-out\"><button class=\"button quiet\">Sign out</button></form>\n"
}

fn walk() -> &'static str {
    "<section>\n<h2>A minute’s walk</h2>\n<ol>\n\
     <li><a href=\"/account/password/forgot\">Forget a password</a>: say that you are <code>alice</code>.</li>\n\
     <li>Read the letter in <a href=\"/mailbox\">the mailbox</a>, where every letter stays that would have been sent.</li>\n\
     <li>Follow its link, choose a password, and <a href=\"/sign-in\">sign in</a> with it.</li>\n</ol>\n</section>\n"
}

fn sign_ins() -> String {
    let rows: String = accounts::SIGN_INS
        .iter()
        .map(|(login, password, about)| {
            format!("<tr><td>{login}</td><td><code>{password}</code></td><td>{about}</td></tr>\n")
        })
        .collect();
    format!(
        "<section>\n<h2>Accounts that are there</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Accounts\">\n\
         <table>\n<thead><tr><th scope=\"col\">Login</th><th scope=\"col\">Password</th><th scope=\"col\">What is special</th></tr></thead>\n\
         <tbody>\n{rows}</tbody>\n</table>\n</div>\n</section>\n"
    )
}
