use std::sync::Arc;

use regain_core::{memory::Memory, regain::Regain};

use super::Mount;
use crate::{
    dialect::{Call, Dialect, Route},
    problem::Problem,
    reply::Reply,
    request::{Body, Headers, Method, Request},
};

/// A dialect that answers with its own name, and where it took the request for.
struct Named {
    name: &'static str,
    prefixes: &'static [&'static str],
    routes: &'static [(Method, &'static str)],
}

impl Dialect for Named {
    fn prefixes(&self) -> Vec<&'static str> {
        self.prefixes.to_vec()
    }

    fn routes(&self) -> Vec<Route> {
        let route = |&(method, path): &(Method, &'static str)| {
            let name = self.name;
            let route = Route::new(method, path, move |call| {
                let said = format!("{name} {:?}", call.segments);
                Box::pin(async { Ok(Reply::html(200, said)) })
            });
            if path.ends_with("form") {
                route.form()
            } else {
                route
            }
        };
        self.routes.iter().map(route).collect()
    }

    fn refuse(&self, problem: &Problem, _call: &Call) -> Reply {
        Reply::html(400, format!("{} {problem:?}", self.name))
    }
}

async fn regain() -> Regain {
    regain_testkit::world::regain(Arc::new(Memory::new()))
        .await
        .0
}

fn request(method: Method, path: &str, headers: &[(&str, &str)]) -> Request {
    let headers = headers
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.as_bytes().to_vec()));
    Request {
        method,
        path: path.to_owned(),
        query: None,
        headers: Headers::new(headers),
        peer: None,
        body: Body::Complete(Vec::new()),
        principal: None,
    }
}

async fn said(mount: &Mount, method: Method, path: &str) -> String {
    let reply = mount.answer(request(method, path, &[])).await;
    String::from_utf8(reply.body).expect("UTF-8")
}

#[tokio::test]
async fn a_route_of_any_dialect_comes_first() {
    let general = Named {
        name: "general",
        prefixes: &[""],
        routes: &[(Method::Get, "/x")],
    };
    let special = Named {
        name: "special",
        prefixes: &["/x"],
        routes: &[(Method::Post, "/x"), (Method::Get, "/x/y")],
    };
    let mount = Mount::new(&regain().await)
        .dialect("/", general)
        .dialect("", special);
    for (method, path, answer) in [
        (Method::Get, "/x", "general []"),
        (Method::Head, "/x", "general []"),
        (Method::Post, "/x", "special []"),
        (Method::Get, "/x/y", "special []"),
        (Method::Put, "/x", "general MethodNotAllowed([Get, Head])"),
        (
            Method::Post,
            "/x/y",
            "special MethodNotAllowed([Get, Head])",
        ),
        (Method::Get, "/x/z", "special NotFound"),
        (Method::Get, "/xy", "general NotFound"),
        (Method::Get, "/", "general NotFound"),
    ] {
        assert_eq!(
            said(&mount, method, path).await,
            answer,
            "{method:?} {path}"
        );
    }
}

#[tokio::test]
async fn the_longest_prefix_owns_an_unknown_path_and_the_first_of_equals() {
    let named = |name, prefixes| Named {
        name,
        prefixes,
        routes: &[],
    };
    let mount = Mount::new(&regain().await)
        .dialect("/a", named("first", &["", "/b"]))
        .dialect("/a", named("second", &["", "/b/c"]))
        .dialect("/a/b", named("third", &[""]));
    for (path, owner) in [
        ("/a", "first"),
        ("/a/x", "first"),
        ("/a/b", "first"),
        ("/a/b/x", "first"),
        ("/a/b/c", "second"),
        ("/a/b/c/d", "second"),
        ("/a/b/cd", "first"),
    ] {
        let answer = said(&mount, Method::Get, path).await;
        assert_eq!(answer, format!("{owner} NotFound"), "{path}");
    }
    // What is below another is handed over with it.
    assert_eq!(mount.prefixes(), ["/a"]);
    for path in ["/ab", "/", "", "/A"] {
        let reply = mount.answer(request(Method::Get, path, &[])).await;
        assert_eq!((reply.status, reply.body.len()), (404, 0), "{path}");
        assert!(
            reply
                .headers
                .contains(&("cache-control", "no-store".to_owned()))
        );
    }
}

#[tokio::test]
async fn braced_segments_are_decoded_once() {
    let dialect = Named {
        name: "it",
        prefixes: &[""],
        routes: &[(Method::Get, "/{one}/in/{two}")],
    };
    let mount = Mount::new(&regain().await).dialect("/base/", dialect);
    for (path, answer) in [
        ("/base/a/in/b", r#"it ["a", "b"]"#),
        ("/base/a%2Fb/in/%25%41", r#"it ["a/b", "%A"]"#),
        ("/base/a+b/in/a%20b", r#"it ["a+b", "a b"]"#),
        ("/base/a&b/in/a=b", r#"it ["a&b", "a=b"]"#),
        ("/base//in/b", "it NotFound"),
        ("/base/a/in/", "it NotFound"),
        ("/base/a/in/%00", "it NotFound"),
        ("/base/a/in/%FF", "it NotFound"),
        ("/base/a/%69n/b", "it NotFound"),
        ("/base/a/in/b/", "it NotFound"),
    ] {
        assert_eq!(said(&mount, Method::Get, path).await, answer, "{path}");
    }
    assert_eq!(
        mount.routes(),
        [(Method::Get, "/base/{one}/in/{two}".to_owned())]
    );
}

#[tokio::test]
async fn a_form_obeys_the_cross_site_rule_without_any_cookie() {
    let dialect = Named {
        name: "it",
        prefixes: &[""],
        routes: &[(Method::Post, "/form"), (Method::Post, "/json")],
    };
    let mount = Mount::new(&regain().await).dialect("", dialect);
    let status = |path: &'static str, headers: &'static [(&str, &str)]| {
        let request = request(Method::Post, path, headers);
        let mount = &mount;
        async move { mount.answer(request).await.status }
    };
    let own = [
        &[][..],
        &[("sec-fetch-site", "same-origin")],
        &[("origin", "https://app.example.com")],
    ];
    let strange = [
        &[("sec-fetch-site", "cross-site")][..],
        &[("sec-fetch-site", "")],
        &[("origin", "null")],
        &[("origin", "http://app.example.com")],
    ];
    for headers in own {
        assert_eq!(status("/form", headers).await, 200, "{headers:?}");
    }
    for headers in strange {
        assert_eq!(status("/form", headers).await, 400, "{headers:?}");
        assert_eq!(status("/json", headers).await, 200, "{headers:?}");
    }
}
