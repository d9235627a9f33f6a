//! Chosen dialects at chosen base paths.

use regain_core::regain::Regain;

use crate::{
    cross_site,
    dialect::{Call, Dialect, Route},
    limits::Limits,
    native::Native,
    network::{self, IpNet},
    problem::{Problem, Result},
    reply::Reply,
    request::{Method, Request},
};

use path::Pattern;

#[cfg(feature = "openapi")]
mod docs;
mod path;
#[cfg(test)]
mod tests;

/// The mounted dialects: what an adapter hands its requests to.
pub struct Mount {
    regain: Regain,
    dialects: Vec<Mounted>,
    limits: Option<Limits>,
    proxies: Vec<IpNet>,
}

struct Mounted {
    #[cfg(feature = "openapi")]
    base: String,
    prefixes: Vec<String>,
    routes: Vec<(Pattern, Route)>,
    dialect: Box<dyn Dialect>,
}

impl Mount {
    /// Nothing mounted yet.
    pub fn new(regain: &Regain) -> Self {
        let limits = Some(Limits::new(regain));
        Self {
            regain: regain.clone(),
            dialects: Vec::new(),
            limits,
            proxies: Vec::new(),
        }
    }

    /// Mounts the native dialect at `base`, such as `/api/account`; the empty base is where the adapter is mounted.
    pub fn native(self, base: &str) -> Self {
        self.dialect(base, Native)
    }

    /// Mounts a dialect at `base`.
    pub fn dialect(mut self, base: &str, dialect: impl Dialect + 'static) -> Self {
        let base = base.trim_end_matches('/');
        let keeps_sessions = self.regain.keeps_sessions();
        let (routes, absent): (Vec<_>, Vec<_>) = dialect
            .routes()
            .into_iter()
            .partition(|route| keeps_sessions || !route.sessions);
        let below = |routes: &[Route], prefix| {
            let mut paths = routes.iter().map(|route| route.path);
            paths.any(|path| path::is_below(path, prefix))
        };
        let mut prefixes = dialect.prefixes();
        // What lies below one without a route is the host's.
        prefixes.retain(|prefix| below(&routes, prefix) || !below(&absent, prefix));
        self.dialects.push(Mounted {
            #[cfg(feature = "openapi")]
            base: base.to_owned(),
            prefixes: prefixes
                .iter()
                .map(|prefix| format!("{base}{prefix}"))
                .collect(),
            routes: routes
                .into_iter()
                .map(|route| (Pattern::new(base, route.path), route))
                .collect(),
            dialect: Box::new(dialect),
        });
        self
    }

    /// Believes `X-Forwarded-For` as far as proxies in `network` wrote it.
    pub fn trusted_proxy(mut self, network: IpNet) -> Self {
        self.proxies.push(network);
        self
    }

    /// Lifts the limits per source network: for benchmarks and end-to-end tests.
    pub fn dangerous_without_limits(mut self) -> Self {
        self.limits = None;
        self
    }

    /// The running system behind it.
    pub fn regain(&self) -> &Regain {
        &self.regain
    }

    /// The paths below which everything is answered here, none of them below another. The empty prefix is the whole mount.
    pub fn prefixes(&self) -> Vec<&str> {
        let all = self.dialects.iter().flat_map(|mounted| &mounted.prefixes);
        let mut prefixes: Vec<_> = all.map(String::as_str).collect();
        prefixes.sort_unstable();
        prefixes.dedup();
        // An adapter hands everything below the outer one over; whose it is then, is found here.
        let outer = prefixes.clone();
        let inner = |prefix: &str| {
            let mut others = outer.iter().filter(|other| **other != prefix);
            others.any(|other| path::is_below(prefix, other))
        };
        prefixes.retain(|prefix| !inner(prefix));
        prefixes
    }

    /// Every route: method and full path.
    pub fn routes(&self) -> Vec<(Method, String)> {
        let all = self.dialects.iter().flat_map(|mounted| &mounted.routes);
        all.map(|(pattern, route)| (route.method, pattern.to_string()))
            .collect()
    }

    /// Answers a request below one of the prefixes. HEAD is answered like GET: servers leave the body out, and must
    /// know its length (RFC 9110 §9.3.2).
    pub async fn answer(&self, request: Request) -> Reply {
        tracing::debug!(
            method = request.method.as_str(),
            path = request.path,
            "recovery request"
        );
        let mut reply = self.routed(request).await;
        for (name, value) in [
            ("cache-control", "no-store"),
            ("referrer-policy", "no-referrer"),
            ("x-content-type-options", "nosniff"),
        ] {
            reply = reply.with(name, value);
        }
        reply
    }

    async fn routed(&self, request: Request) -> Reply {
        let found = self.find(&request);
        let mut call = Call {
            regain: self.regain.clone(),
            request,
            segments: Vec::new(),
        };
        let (mounted, answer) = match found {
            Found::Route(mounted, route, segments) => {
                call.segments = segments;
                (mounted, self.handle(route, &call).await)
            }
            Found::Path(mounted, methods) => (mounted, Err(Problem::MethodNotAllowed(methods))),
            Found::Prefix(mounted) => (mounted, Err(Problem::NotFound)),
            Found::Nothing => return Reply::empty(404),
        };
        answer.unwrap_or_else(|problem| refuse(&*mounted.dialect, &problem, &call))
    }

    async fn handle(&self, route: &Route, call: &Call) -> Result {
        self.guard(&call.request, route)?;
        (route.handler)(call).await
    }

    fn guard(&self, request: &Request, route: &Route) -> Result<()> {
        let suspect = cross_site::applies(request, route.form);
        if suspect && !cross_site::passes(request, self.regain.public_url()) {
            return Err(Problem::CrossSiteRequest);
        }
        let Some((limit, limits)) = route.limit.zip(self.limits.as_ref()) else {
            return Ok(());
        };
        limits
            .count(limit, network::source(request, &self.proxies))
            .map_err(|retry_after| Problem::RateLimited { limit, retry_after })
    }

    /// A route of any dialect comes first; then a path of any, with another method; then the longest prefix.
    fn find(&self, request: &Request) -> Found<'_> {
        let wanted = if request.method == Method::Head {
            Method::Get
        } else {
            request.method
        };
        let mut with_path = None;
        for mounted in &self.dialects {
            let mut methods = Vec::new();
            for (pattern, route) in &mounted.routes {
                match pattern.segments(&request.path) {
                    Some(segments) if route.method == wanted => {
                        return Found::Route(mounted, route, segments);
                    }
                    Some(_) => methods.push(route.method),
                    None => {}
                }
            }
            if !methods.is_empty() && with_path.is_none() {
                if methods.contains(&Method::Get) {
                    methods.push(Method::Head);
                }
                with_path = Some(Found::Path(mounted, methods));
            }
        }
        with_path.unwrap_or_else(|| self.by_prefix(&request.path))
    }

    fn by_prefix(&self, path: &str) -> Found<'_> {
        let owned = self.dialects.iter().rev().flat_map(|mounted| {
            let prefixes = mounted
                .prefixes
                .iter()
                .filter(|prefix| path::is_below(path, prefix));
            prefixes.map(move |prefix| (prefix.len(), mounted))
        });
        // Of equals the last maximum is taken, which is the first mounted: the list is walked backwards.
        owned
            .max_by_key(|(length, _)| *length)
            .map_or(Found::Nothing, |(_, mounted)| Found::Prefix(mounted))
    }
}

/// The dialect's words for a refusal, the headers that all dialects have in common, and a line for the operator.
fn refuse(dialect: &dyn Dialect, problem: &Problem, call: &Call) -> Reply {
    let reply = dialect.refuse(problem, call);
    let correlation_id = reply.header("x-correlation-id");
    if let Problem::Failed(error) = problem {
        tracing::error!(%error, correlation_id, "a recovery request failed");
    } else {
        tracing::debug!(
            status = reply.status,
            correlation_id,
            "a recovery request was refused"
        );
    }
    let headers = problem.headers(reply.status);
    headers
        .into_iter()
        .fold(reply, |reply, (name, value)| reply.with(name, value))
}

enum Found<'a> {
    Route(&'a Mounted, &'a Route, Vec<String>),
    Path(&'a Mounted, Vec<Method>),
    Prefix(&'a Mounted),
    Nothing,
}

/// The native dialect alone, where the adapter is mounted.
impl From<&Regain> for Mount {
    fn from(regain: &Regain) -> Self {
        Self::new(regain).native("")
    }
}
