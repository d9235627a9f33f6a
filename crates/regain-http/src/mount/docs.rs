//! `/openapi.json`, `/openapi/{dialect}.json` and `/docs`, below the native base.

use std::{collections::BTreeMap, sync::Arc};

use utoipa::openapi::server::Server;
use utoipa_swagger_ui::{Config, Url, serve};

use super::Mount;
use crate::{
    dialect::{Call, Dialect, Route},
    native::Native,
    openapi,
    operation::Description,
    problem::{Problem, Result},
    reply::Reply,
    request::Method,
};

/// Nothing from elsewhere, and no script within a page. Styles are: the pages write them as they go.
const POLICY: &str = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The name of the dialect below whose base all of this is.
const NATIVE: &str = "native";

impl Mount {
    /// Publishes the dialects that are mounted so far, below the base of the native one: `/openapi.json`,
    /// `/openapi/{dialect}.json`, and the interactive pages `/docs`. Call it last.
    pub fn with_docs(self) -> Self {
        let described = self.dialects.iter().filter_map(|mounted| {
            let description = mounted.dialect.description()?;
            let routes = mounted.routes.iter().map(|(_, route)| route.clone());
            let routes: Vec<_> = routes.collect();
            Some((mounted.base.as_str(), routes, description))
        });
        let described: Vec<_> = described.collect();
        let native = described.iter().find(|(.., it)| it.name == NATIVE);
        let Some(base) = native.map(|(base, ..)| (*base).to_owned()) else {
            tracing::warn!("there are no API pages where the native dialect is not mounted");
            return self;
        };
        let mut docs = Docs::default();
        for (its_base, routes, description) in described {
            docs.add(&base, its_base, &routes, &description);
        }
        self.dialect(&base, Pages(Arc::new(docs)))
    }
}

/// The documents of the mounted dialects, and the interactive pages that show them.
#[derive(Default)]
struct Docs {
    /// By path below the native base.
    documents: BTreeMap<String, Vec<u8>>,
    /// Title and path, in the order of mounting.
    contents: Vec<(&'static str, String)>,
}

/// Their routes.
struct Pages(Arc<Docs>);

impl Pages {
    fn route(&self, path: &'static str, handler: fn(&Docs, &Call) -> Result) -> Route {
        let docs = Arc::clone(&self.0);
        Route::new(Method::Get, path, move |call| {
            let answer = handler(&docs, call);
            Box::pin(async { answer })
        })
    }
}

impl Dialect for Pages {
    fn prefixes(&self) -> Vec<&'static str> {
        // An unknown path is native's.
        Vec::new()
    }

    fn routes(&self) -> Vec<Route> {
        vec![
            self.route("/openapi.json", |docs, _| docs.document("/openapi.json")),
            self.route("/openapi/{document}", |docs, call| {
                docs.document(&format!("/openapi/{}", segment(call)))
            }),
            self.route("/docs", |docs, _| docs.page()),
            self.route("/docs/", |_, _| {
                Ok(Reply::empty(308).with("location", "../docs"))
            }),
            self.route("/docs/{asset}", |docs, call| docs.asset(segment(call))),
        ]
    }

    fn refuse(&self, problem: &Problem, call: &Call) -> Reply {
        Native.refuse(problem, call)
    }
}

fn segment(call: &Call) -> &str {
    call.segments
        .first()
        .map(String::as_str)
        .unwrap_or_default()
}

impl Docs {
    fn add(&mut self, native: &str, base: &str, routes: &[Route], description: &Description) {
        let at = |up: &str| {
            let mut document = openapi::document(routes, description);
            document.servers = Some(vec![Server::new(server(native, base, up))]);
            document.to_json().unwrap_or_default().into_bytes()
        };
        if description.name == NATIVE {
            self.documents.insert("/openapi.json".to_owned(), at("."));
        }
        let path = format!("/openapi/{}.json", description.name);
        self.documents.insert(path.clone(), at(".."));
        self.contents.push((description.title, path));
    }

    fn document(&self, path: &str) -> Result {
        let body = self.documents.get(path).ok_or(Problem::NotFound)?.clone();
        let reply = Reply {
            body,
            ..Reply::empty(200)
        };
        Ok(reply.with("content-type", "application/json"))
    }

    /// The one page. Its assets are below it, while it is not: a page at `/docs/` would have a second address.
    fn page(&self) -> Result {
        let mut page = self.asset("index.html")?;
        let html = String::from_utf8_lossy(&page.body);
        let html = html
            .replace("=\"./", "=\"docs/")
            .replace("=\"index.css", "=\"docs/index.css");
        page.body = html.into_bytes();
        Ok(page)
    }

    fn asset(&self, name: &str) -> Result {
        // Relative to the page, wherever the mount is nested.
        let urls = self.contents.iter();
        let urls = urls.map(|(title, path)| Url::new(title, path.trim_start_matches('/')));
        // Unless told otherwise, pages ask a validator on the Internet for its opinion.
        let config = Config::new(urls).validator_url("none");
        let file = serve(name, Arc::new(config)).ok().flatten();
        let file = file.ok_or(Problem::NotFound)?;
        let reply = Reply {
            body: file.bytes.into_owned(),
            ..Reply::empty(200)
        };
        Ok(reply
            .with("content-type", file.content_type)
            .with("content-security-policy", POLICY))
    }
}

/// Where a dialect is. A mount whose native base is empty may be nested anywhere: then, seen from the document.
fn server(native: &str, base: &str, up: &str) -> String {
    match (native, base) {
        ("", base) => format!("{up}{base}"),
        (_, "") => "/".to_owned(),
        (_, base) => base.to_owned(),
    }
}

#[cfg(test)]
mod tests;
