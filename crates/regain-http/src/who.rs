//! Who is asking.

use regain_core::principal::{ADMIN, Principal};

use crate::{
    dialect::Call,
    problem::{Problem, Result},
    request::Request,
};

/// The caller, who must be signed in.
///
/// # Errors
///
/// [`Problem::AuthenticationRequired`].
pub fn signed_in(request: &Request) -> Result<&Principal> {
    request
        .principal
        .as_ref()
        .ok_or(Problem::AuthenticationRequired)
}

/// The caller, who must be an administrator.
///
/// Where that takes a password sign-in, HTTP Basic is offered too, but never to a browser's fetch: it would open the
/// browser's own dialogue.
///
/// # Errors
///
/// [`Problem::AuthenticationRequired`], [`Problem::PasswordSignInRequired`], [`Problem::AccessDenied`].
pub fn administrator(request: &Request, by_password: bool) -> Result<&Principal> {
    let principal = signed_in(request).map_err(|problem| {
        let fetch = request.headers.get("sec-fetch-mode").is_some();
        if by_password && !fetch {
            Problem::PasswordSignInRequired
        } else {
            problem
        }
    })?;
    if principal.has_scope(ADMIN) {
        Ok(principal)
    } else {
        Err(Problem::AccessDenied)
    }
}

/// The caller, who must have given the password within the last 15 minutes.
///
/// # Errors
///
/// [`Problem::AuthenticationRequired`], [`Problem::AccessDenied`].
pub fn stepped_up(call: &Call) -> Result<&Principal> {
    let principal = signed_in(&call.request)?;
    if principal.is_stepped_up(call.regain.now()) {
        Ok(principal)
    } else {
        Err(Problem::AccessDenied)
    }
}
