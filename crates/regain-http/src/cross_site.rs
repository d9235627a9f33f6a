//! The cross-site rule: Fetch-Metadata first, `Origin` for browsers that do not send it.

use regain_core::{link::PublicUrl, principal::PresentedBy};

use crate::{json, request::Request};

/// Whether `request` must pass the rule: it changes something, and a browser could have been made to send it.
pub fn applies(request: &Request, form: bool) -> bool {
    let attached =
        request
            .principal
            .as_ref()
            .is_some_and(|principal| match principal.presented_by {
                PresentedBy::Cookie => true,
                // A browser that was once asked for it attaches it by itself, but sends JSON across sites to nobody.
                PresentedBy::Basic => !json::is_claimed(request),
                PresentedBy::Bearer => false,
            });
    !request.method.is_safe() && (form || attached)
}

/// Whether it comes from the application's own pages, or from no browser.
pub fn passes(request: &Request, public_url: &PublicUrl) -> bool {
    let origin = request.headers.get("origin");
    let own = origin.is_some_and(|origin| origin == public_url.origin());
    match request.headers.get("sec-fetch-site") {
        Some("same-origin" | "none") => true,
        Some(_) => own,
        None => own || origin.is_none_or(|origin| is_host(origin, request, public_url)),
    }
}

/// Whether `origin` names the host that the request was sent to, by the scheme of the application: for browsers that say
/// no more. A page of another site cannot choose that host and have this site's cookies sent along.
fn is_host(origin: &str, request: &Request, public_url: &PublicUrl) -> bool {
    let scheme = if public_url.is_plain() {
        "http"
    } else {
        "https"
    };
    let named = origin
        .split_once("://")
        .filter(|(named, _)| *named == scheme);
    named.is_some_and(|(_, authority)| Some(authority) == request.headers.get("host"))
}
