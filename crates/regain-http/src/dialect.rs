//! What a dialect is to the mount: a route table, and its own way to complain.

use std::{future::Future, pin::Pin, sync::Arc, time::Duration};

use regain_core::regain::Regain;

use crate::{
    limits::Limit,
    reply::Reply,
    request::{Method, Request},
};

/// A contract: routes, and the shape of what no route answers.
pub trait Dialect: Send + Sync {
    /// The paths below its base that are its own, whether it has a route there or not.
    fn prefixes(&self) -> Vec<&'static str> {
        vec![""]
    }

    /// Its routes. A segment in braces takes any value.
    fn routes(&self) -> Vec<Route>;

    /// Its words for what the rim decides.
    fn complain(&self, complaint: Complaint, request: &Request) -> Reply;
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
    /// What answers.
    pub handler: Handler,
}

/// What answers a call.
pub type Handler = Arc<dyn for<'a> Fn(&'a Call) -> Answer<'a> + Send + Sync>;

/// An answer to come.
pub type Answer<'a> = Pin<Box<dyn Future<Output = Reply> + Send + 'a>>;

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
            handler: Arc::new(handler),
        }
    }

    /// The same route with a limit per source network.
    pub fn limited(mut self, limit: Limit) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The same route for forms: every request must pass the cross-site rule.
    pub fn form(mut self) -> Self {
        self.form = true;
        self
    }
}

/// A request on its route.
pub struct Call {
    /// The running system.
    pub regain: Regain,
    /// The request.
    pub request: Request,
    /// The values of the braced segments, decoded.
    pub segments: Vec<String>,
}

/// What the rim decides before a route answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Complaint {
    /// No route has this path.
    NotFound,
    /// Routes have this path, with these methods.
    MethodNotAllowed(Vec<Method>),
    /// The request comes from another site.
    CrossSite,
    /// The source network asks too often.
    RateLimited {
        /// What it asks for.
        limit: Limit,
        /// When to come back.
        retry_after: Duration,
    },
}
