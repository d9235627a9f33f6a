//! The native dialect: the reference contract.

use crate::{
    dialect::{Answer, Call, Complaint, Dialect, Route},
    reply::Reply,
    request::{Method, Request},
};

use problems::Problem;

mod email_verification;
mod keys;
mod password_change;
mod password_policy;
mod password_reset;
mod problems;
mod sessions;
#[cfg(test)]
mod tests;
mod tokens;
mod values;
mod who;

/// The native dialect.
#[derive(Clone, Copy, Debug, Default)]
pub struct Native;

type Result = std::result::Result<Reply, Problem>;

impl Dialect for Native {
    fn routes(&self) -> Vec<Route> {
        [
            password_reset::routes(),
            password_change::routes(),
            password_policy::routes(),
            email_verification::routes(),
            keys::routes(),
            sessions::routes(),
        ]
        .concat()
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
