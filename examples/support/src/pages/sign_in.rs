//! The page to sign in on.

use super::{Page, escape};
use crate::replies::Refused;

/// The form; `next` is where its sender wants to go on.
pub fn page(query: Option<&str>) -> Page {
    form("", &next(query.unwrap_or_default()), "")
}

/// The form once more, after `refused`.
pub(crate) fn again(refused: &Refused, login: &str, next: &str) -> Page {
    let error = format!(
        "<p class=\"error\" id=\"error\" role=\"alert\">{}</p>\n",
        escape(refused.detail)
    );
    let mut page = form(login, next, &error);
    page.status = refused.status;
    page.headers.extend(refused.header());
    page
}

fn form(login: &str, next: &str, error: &str) -> Page {
    let described = if error.is_empty() {
        ""
    } else {
        " aria-describedby=\"error\""
    };
    // After a refusal it is the password that has to be typed again.
    let (first, second) = if login.is_empty() {
        (" autofocus", "")
    } else {
        ("", " autofocus")
    };
    let main = format!(
        "<form method=\"post\" action=\"/sign-in\">\n<h1>Sign in</h1>\n{error}\
         <label for=\"login\">Username or address</label>\n\
         <input id=\"login\" name=\"login\" value=\"{login}\" autocomplete=\"username\" autocapitalize=\"none\" \
         spellcheck=\"false\" required{described}{first}>\n\
         <label for=\"password\">Password</label>\n\
         <input id=\"password\" name=\"password\" type=\"password\" autocomplete=\"current-password\" \
         required{described}{second}>\n\
         <input type=\"hidden\" name=\"next\" value=\"{next}\">\n\
         <div class=\"row\">\n<button class=\"button\">Sign in</button>\n\
         <a href=\"/account/password/forgot\">Forgot your password?</a>\n</div>\n</form>\n\
         <p class=\"lead\">Nobody yet? <a href=\"/account/registration\">Create an account</a>.</p>\n",
        login = escape(login),
        next = escape(next),
    );
    Page::new("Sign in", &main)
}

fn next(query: &str) -> String {
    let mut fields = url::form_urlencoded::parse(query.as_bytes());
    let next = fields.find(|(name, _)| name == "next");
    next.map(|(_, path)| onward(&path).to_owned())
        .unwrap_or_else(|| "/".to_owned())
}

/// `path` where it is one of this site, spelled so plainly that no browser reads anything else from it; else the start.
pub(crate) fn onward(path: &str) -> &str {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/-._~?&=".contains(c);
    if path.starts_with('/') && !path.starts_with("//") && path.chars().all(plain) {
        path
    } else {
        "/"
    }
}

#[cfg(test)]
mod tests;
