use std::sync::Arc;

use regain_core::memory::Memory;
use serde_json::Value;

use crate::{
    mount::Mount,
    reply::Reply,
    request::{Body, Headers, Method, Request},
};

async fn mount() -> Mount {
    let (regain, ..) = regain_testkit::world::regain(Arc::new(Memory::new())).await;
    Mount::new(&regain)
}

async fn ask(mount: &Mount, method: Method, path: &str) -> Reply {
    let request = Request {
        method,
        path: path.to_owned(),
        query: None,
        headers: Headers::default(),
        peer: None,
        body: Body::Complete(Vec::new()),
        principal: None,
    };
    mount.answer(request).await
}

async fn text(mount: &Mount, path: &str) -> String {
    let reply = ask(mount, Method::Get, path).await;
    assert_eq!(reply.status, 200, "{path}");
    assert_eq!(reply.header("cache-control"), Some("no-store"), "{path}");
    assert_eq!(
        reply.header("x-content-type-options"),
        Some("nosniff"),
        "{path}"
    );
    String::from_utf8(reply.body).expect("UTF-8")
}

async fn server(mount: &Mount, path: &str) -> Value {
    let document: Value = serde_json::from_str(&text(mount, path).await).expect("JSON");
    assert_eq!(document["openapi"], "3.1.0", "{path}");
    document["servers"][0]["url"].clone()
}

#[tokio::test]
async fn there_is_none_unless_asked_for() {
    let mount = mount().await.native("/api");
    for path in ["/api/openapi.json", "/api/openapi/native.json", "/api/docs"] {
        assert_eq!(ask(&mount, Method::Get, path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn every_document_says_where_its_dialect_is() {
    let mounted = mount().await.native("/api").with_docs();
    for path in ["/api/openapi.json", "/api/openapi/native.json"] {
        assert_eq!(server(&mounted, path).await, "/api");
    }
    let nested = mount().await.native("").with_docs();
    assert_eq!(server(&nested, "/openapi.json").await, ".");
    assert_eq!(server(&nested, "/openapi/native.json").await, "..");
}

#[tokio::test]
async fn the_page_has_no_script_of_its_own_and_nothing_from_elsewhere() {
    let mount = mount().await.native("/api").with_docs();
    let page = text(&mount, "/api/docs").await;
    assert!(!page.contains("://"), "{page}");
    let mut scripts = page.split("<script").skip(1);
    assert!(scripts.all(|script| script.trim_start().starts_with("src=\"docs/")));
    let links = page.split(&['"', '\''][..]);
    for asset in links.filter(|link| link.starts_with("docs/")) {
        let reply = ask(&mount, Method::Get, &format!("/api/{asset}")).await;
        assert_eq!(reply.status, 200, "{asset}");
        let policy = reply.header("content-security-policy");
        assert!(policy.is_some_and(|policy| policy.starts_with("default-src 'self'; ")));
    }
    let initializer = text(&mount, "/api/docs/swagger-initializer.js").await;
    assert!(initializer.contains("\"openapi/native.json\""));
    assert!(initializer.contains("\"validatorUrl\": \"none\""));
    assert!(!initializer.contains("://"), "{initializer}");
}

#[tokio::test]
async fn what_is_not_there_is_refused_as_native_does() {
    let mount = mount().await.native("/api").with_docs();
    for (method, path, status) in [
        (Method::Head, "/api/docs", 200),
        (Method::Get, "/api/docs/", 308),
        (Method::Post, "/api/docs", 405),
        (Method::Get, "/api/docs/nothing.js", 404),
        (Method::Get, "/api/docs/..%2Findex.html", 404),
        (Method::Get, "/api/openapi/nothing.json", 404),
        (Method::Get, "/api/openapi/native", 404),
    ] {
        let reply = ask(&mount, method, path).await;
        assert_eq!(reply.status, status, "{method:?} {path}");
        if status >= 400 {
            let media_type = reply.header("content-type");
            assert_eq!(media_type, Some("application/problem+json"), "{path}");
        }
    }
}

#[tokio::test]
async fn sessions_that_are_elsewhere_are_not_described() {
    let store = Arc::new(Memory::new());
    let key = regain_core::builder::PUBLISHED_APPLICATION_KEY;
    let builder = regain_core::regain::Regain::builder(store, "Example", "http://localhost", key);
    let builder = builder.dangerous_development_mode().sessions_elsewhere();
    let regain = builder.build().await.expect("the settings are right");
    let elsewhere = Mount::new(&regain).native("/api").with_docs();
    let here = mount().await.native("/api").with_docs();
    for (mount, described) in [(elsewhere, false), (here, true)] {
        let document = text(&mount, "/api/openapi.json").await;
        assert_eq!(document.contains("sessions\""), described);
        assert!(document.contains("/password/forgot\""));
    }
}
