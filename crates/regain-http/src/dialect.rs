//! What a dialect is to the mount: a route table, and its own way to refuse.

use std::{future::Future, pin::Pin, sync::Arc};

use regain_core::regain::Regain;

use crate::{
    limits::Limit,
    operation::{Description, Operation},
    problem::{Problem, Result},
    reply::Reply,
    request::{Method, Request},
};

/// A contract: routes, and the shape of what is refused.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no dialect of regain",
    note = "the native one is mounted by `Mount::native`; `Sphere`, `SLaunch`, `Mango`, `Singularity` and `Pages` are others"
)]
pub trait Dialect: Send + Sync {
    /// The paths below its base that are its own, whether it has a route there or not.
    fn prefixes(&self) -> Vec<&'static str> {
        vec![""]
    }

    /// Its routes. A segment in braces takes any value.
    fn routes(&self) -> Vec<Route>;

    /// How its document describes it; without, it has none.
    fn description(&self) -> Option<Description> {
        None
    }

    /// Its status and its words for a refusal, be it a handler's or the mount's. The mount adds the headers that all
    /// dialects have in common.
    fn refuse(&self, problem: &Problem, call: &Call) -> Reply;
}

/// One route.
#[derive(Clone)]
pub struct Route {
    /// The method; HEAD goes with GET.
    pub method: Method,
    /// The path below the base.
    pub path: &'static str,
    /// What a source network may not do too often.
    pub limit: Option<Limit>,
    /// Whether it takes forms, which browsers send across sites without asking.
    pub form: bool,
    /// Whether it is about sessions of our own: it is not mounted where the host keeps them elsewhere.
    pub sessions: bool,
    /// What its document says of it.
    pub operation: Option<Operation>,
    /// What answers.
    pub handler: Handler,
}

/// What answers a call.
pub type Handler = Arc<dyn for<'a> Fn(&'a Call) -> Answer<'a> + Send + Sync>;

/// An answer to come.
pub type Answer<'a> = Pin<Box<dyn Future<Output = Result> + Send + 'a>>;

impl Route {
    /// A route that takes JSON or nothing, without a limit.
    pub fn new(
        method: Method,
        path: &'static str,
        handler: impl for<'a> Fn(&'a Call) -> Answer<'a> + Send + Sync + 'static,
    ) -> Self {
        Self {
            method,
            path,
            limit: None,
            form: false,
            sessions: false,
            operation: None,
            handler: Arc::new(handler),
        }
    }

    /// The same route with a limit per source network.
    pub fn limited(mut self, limit: Limit) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The same route with what its document says of it.
    pub fn described(mut self, operation: Operation) -> Self {
        self.operation = Some(operation);
        self
    }

    /// The same route for forms: every request must pass the cross-site rule.
    pub fn form(mut self) -> Self {
        self.form = true;
        self
    }

    /// The same route for hosts alone that keep their sessions here.
    pub fn of_sessions(mut self) -> Self {
        self.sessions = true;
        self
    }
}

/// A request, on its route where it found one.
pub struct Call {
    /// The running system.
    pub regain: Regain,
    /// The request.
    pub request: Request,
    /// The values of the braced segments, decoded.
    pub segments: Vec<String>,
}

impl Call {
    /// The value of the first braced segment; empty where the path has none.
    pub fn segment(&self) -> &str {
        self.segments.first().map_or("", String::as_str)
    }
}
