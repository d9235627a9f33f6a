//! Who is asking.

use regain_core::principal::{ADMIN, Principal};

use super::problems::Problem;
use crate::request::Request;

/// The caller, who must be signed in.
pub(super) fn signed_in(request: &Request) -> Result<&Principal, Problem> {
    request
        .principal
        .as_ref()
        .ok_or(Problem::AuthenticationRequired)
}

/// The caller, who must be an administrator.
pub(super) fn administrator(request: &Request) -> Result<&Principal, Problem> {
    let principal = signed_in(request)?;
    if principal.has_scope(ADMIN) {
        Ok(principal)
    } else {
        Err(Problem::AccessDenied)
    }
}
