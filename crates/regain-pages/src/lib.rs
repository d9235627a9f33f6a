//! The HTML dialect: ready-made pages for the links in messages.
//!
//! Every page works without script. A GET changes nothing, however often a scanner makes it; a form is sent by the
//! person alone, answered by a redirect, and must come from the page itself.

mod answers;
mod email_change;
mod email_verification;
mod link;
mod password_reset;
mod registration;

use std::sync::Arc;

use regain_http::{
    dialect::{Answer, Call, Dialect, Route},
    limits::Limit,
    problem::Problem,
    reply::Reply,
    request::Method,
};
use regain_templates::{Templates, page::View};

use answers::Answers;

/// The pages. Mount them where the links of the builder lead: `/account`, where nothing else is said.
pub struct Pages {
    answers: Arc<Answers>,
}

impl Pages {
    /// Pages in the words of `templates`.
    pub fn new(templates: Arc<Templates>) -> Self {
        Self {
            answers: Arc::new(Answers::new(templates)),
        }
    }

    fn route(
        &self,
        method: Method,
        path: &'static str,
        handler: impl for<'a> Fn(Arc<Answers>, &'a Call) -> Answer<'a> + Send + Sync + 'static,
    ) -> Route {
        let answers = Arc::clone(&self.answers);
        Route::new(method, path, move |call| {
            handler(Arc::clone(&answers), call)
        })
    }

    /// A page that only says something.
    fn said(&self, path: &'static str, view: View<'static>) -> Route {
        self.route(Method::Get, path, move |answers, call| {
            let reply = answers.page(200, &call.request, view);
            Box::pin(async move { Ok(reply) })
        })
    }
}

impl Dialect for Pages {
    fn routes(&self) -> Vec<Route> {
        use Method::{Get, Post};
        vec![
            self.route(Get, "/password/reset", |answers, call| {
                Box::pin(async move { password_reset::open(&answers, call).await })
            })
            .limited(Limit::Redeem),
            self.route(Post, "/password/reset", |answers, call| {
                Box::pin(async move { password_reset::redeem(&answers, call).await })
            })
            .form()
            .limited(Limit::Redeem),
            self.route(Post, "/password/reset/cancel", |answers, call| {
                Box::pin(async move { password_reset::cancel(&answers, call).await })
            })
            .form()
            .limited(Limit::Redeem),
            self.route(Post, "/password/reset/renew", |answers, call| {
                Box::pin(async move { password_reset::renew(&answers, call).await })
            })
            .form()
            .limited(Limit::Ask),
            self.route(Get, "/email/verify", |answers, call| {
                Box::pin(async move { email_verification::open(&answers, call).await })
            })
            .limited(Limit::Redeem),
            self.route(Post, "/email/verify", |answers, call| {
                Box::pin(async move { email_verification::verify(&answers, call).await })
            })
            .form()
            .limited(Limit::Redeem),
            self.route(Post, "/email/verify/renew", |answers, call| {
                Box::pin(async move { email_verification::renew(&answers, call).await })
            })
            .form()
            .limited(Limit::Ask),
            self.route(Get, "/email/change/revert", |answers, call| {
                Box::pin(async move { email_change::open(&answers, call).await })
            })
            .limited(Limit::Redeem),
            self.route(Post, "/email/change/revert", |answers, call| {
                Box::pin(async move { email_change::revert(&answers, call).await })
            })
            .form()
            .limited(Limit::Redeem),
            self.route(Get, "/registration/complete", |answers, call| {
                Box::pin(async move { registration::open(&answers, call).await })
            })
            .limited(Limit::Redeem),
            self.route(Post, "/registration/complete", |answers, call| {
                Box::pin(async move { registration::complete(&answers, call).await })
            })
            .form()
            .limited(Limit::Redeem),
            self.route(Post, "/registration/complete/renew", |answers, call| {
                Box::pin(async move { registration::renew(&answers, call).await })
            })
            .form()
            .limited(Limit::Ask),
            self.said("/password/reset/done", View::PasswordSet),
            self.said("/password/reset/cancelled", View::Cancelled),
            self.said("/password/reset/renewed", View::Renewed),
            self.said("/email/verify/done", View::Verified),
            self.said("/email/verify/changed", View::Changed),
            self.said("/email/verify/pending", View::ChangePending),
            self.said("/email/verify/renewed", View::Renewed),
            self.said("/email/change/revert/done", View::Reverted),
            self.said("/registration/complete/done", View::Registered),
            self.said("/registration/complete/pending", View::ApprovalPending),
            self.said("/registration/complete/renewed", View::Renewed),
        ]
    }

    fn refuse(&self, problem: &Problem, call: &Call) -> Reply {
        self.answers.refused(problem, &call.request)
    }
}

#[cfg(test)]
mod tests;
