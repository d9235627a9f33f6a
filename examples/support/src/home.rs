//! The start page of every example.

use regain::{Regain, account::Account};

/// The page, for the holder of a session or for nobody.
pub fn page(regain: &Regain, holder: Option<&Account>, mailbox: bool) -> String {
    let base = regain.public_url().as_str();
    let username = holder.and_then(|account| account.username.as_ref());
    // A username is its owner's to choose: nothing of it may become markup.
    let username = username.map(|name| name.as_str().replace('&', "&amp;").replace('<', "&lt;"));
    let who = match username {
        Some(name) => format!("<p>You are signed in as <strong>{name}</strong>.</p>"),
        None => "<p>Nobody is signed in.</p>".to_owned(),
    };
    let mailbox = if mailbox {
        "<li><a href=\"/mailbox\">The mailbox</a>: every message that would have been sent</li>"
    } else {
        ""
    };
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Example</title>\
         <meta name=\"viewport\" content=\"width=device-width\"><style>\
         :root{{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}}\
         body{{max-width:40rem;margin:0 auto;padding:1rem}}pre{{overflow-x:auto}}</style></head><body>\
         <h1>Example</h1>{who}<p>A small application with account recovery. Try:</p>\
         <pre>curl -X POST {base}/api/account/password/forgot \\\n     \
         -H 'content-type: application/json' -d '{{\"login\": \"alice\"}}'</pre>\
         <ul>{mailbox}<li><a href=\"/api/account/docs\">The API</a>, to read and to try</li>\
         <li><a href=\"/healthz\">Health</a> and <a href=\"/metrics\">metrics</a></li></ul></body></html>"
    )
}
