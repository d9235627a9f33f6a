//! The one path that password managers know.

use regain_http::request::{Body, Method};

use super::{request, site::Site};
use crate::WellKnown;

#[tokio::test]
async fn it_leads_to_the_page_and_owns_nothing_else() {
    let site = Site::new().await;
    let mount =
        regain_http::mount::Mount::new(&site.regain).dialect("", WellKnown::new("/account/"));
    assert_eq!(mount.prefixes(), ["/.well-known/change-password"]);
    for (method, path, status, location) in [
        (Method::Get, "", 302, Some("/account/password/change")),
        (Method::Head, "", 302, Some("/account/password/change")),
        (Method::Post, "", 405, None),
        (Method::Get, "/x", 404, None),
    ] {
        let mut asked = request(method, &[], Body::Complete(Vec::new()));
        asked.path = format!("/.well-known/change-password{path}");
        let reply = mount.answer(asked).await;
        assert_eq!((reply.status, reply.header("location")), (status, location));
        assert!(reply.body.is_empty());
    }
}
