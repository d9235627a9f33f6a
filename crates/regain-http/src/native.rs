//! The native dialect: the reference contract.

use crate::{
    dialect::{Answer, Call, Complaint, Dialect, Route},
    limits::Limit,
    reply::Reply,
    request::{Method, Request},
};

use problems::Problem;

mod keys;
mod password_change;
mod password_policy;
mod password_reset;
mod problems;
mod sessions;
#[cfg(test)]
mod tests;
mod values;
mod who;

/// The native dialect.
#[derive(Clone, Copy, Debug, Default)]
pub struct Native;

type Result = std::result::Result<Reply, Problem>;

impl Dialect for Native {
    fn routes(&self) -> Vec<Route> {
        use Method::{Delete, Get, Post};
        vec![
            route(Post, "/password/forgot", |call| {
                Box::pin(password_reset::forgot(call))
            })
            .limited(Limit::Ask),
            route(Get, "/password/forgot/cooldown", |call| {
                Box::pin(password_reset::cooldown(call))
            }),
            route(Post, "/password/reset/inspect", |call| {
                Box::pin(password_reset::inspect(call))
            })
            .limited(Limit::Redeem),
            route(Post, "/password/reset", |call| {
                Box::pin(password_reset::redeem(call))
            })
            .limited(Limit::Redeem),
            route(Post, "/password/reset/cancel", |call| {
                Box::pin(password_reset::cancel(call))
            })
            .limited(Limit::Redeem),
            route(Post, "/password/reset/renew", |call| {
                Box::pin(password_reset::renew(call))
            })
            .limited(Limit::Ask),
            route(Post, "/password/change", |call| {
                Box::pin(password_change::change(call))
            })
            .limited(Limit::Redeem),
            route(Get, "/password/policy", |call| {
                Box::pin(password_policy::policy(call))
            }),
            route(Post, "/admin/password-resets", |call| {
                Box::pin(password_reset::issue(call))
            }),
            route(Get, "/keys/{ring}", |call| Box::pin(keys::published(call))),
            route(Get, "/sessions", |call| Box::pin(sessions::list(call))),
            route(Delete, "/sessions/{id}", |call| {
                Box::pin(sessions::end(call))
            }),
        ]
    }

    fn complain(&self, complaint: Complaint, _request: &Request) -> Reply {
        match complaint {
            Complaint::NotFound => Problem::NotFound,
            Complaint::MethodNotAllowed(methods) => Problem::MethodNotAllowed(methods),
            Complaint::CrossSite => Problem::CrossSiteRequest,
            Complaint::RateLimited { limit, retry_after } => {
                Problem::RateLimited { limit, retry_after }
            }
        }
        .into()
    }
}

/// A handler that may refuse.
type Refusing<'a> = std::pin::Pin<Box<dyn Future<Output = Result> + Send + 'a>>;

fn route(
    method: Method,
    path: &'static str,
    handler: impl for<'a> Fn(&'a Call) -> Refusing<'a> + Clone + Send + Sync + 'static,
) -> Route {
    Route::new(method, path, move |call| -> Answer<'_> {
        let answer = handler(call);
        Box::pin(async move { answer.await.unwrap_or_else(Reply::from) })
    })
}
