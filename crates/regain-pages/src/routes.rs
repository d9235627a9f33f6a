//! Which page is where.

use std::sync::Arc;

use regain_http::{
    dialect::{Answer, Call, Route},
    limits::Limit,
    request::Method::{self, Get, Post},
};
use regain_templates::page::View;

use crate::{
    answers::Answers,
    asking::{self, sent},
    email_change, email_verification, password_change, password_reset, registration, setup,
};

/// What answers, as a route wants it.
macro_rules! by {
    ($handler:path) => {
        |answers, call| Box::pin(async move { $handler(&answers, call).await })
    };
}

pub(crate) fn all(answers: &Arc<Answers>) -> Vec<Route> {
    let routes = Routes(answers);
    let mut all = routes.asking();
    all.extend(routes.links());
    all.extend(routes.signed_in());
    all
}

struct Routes<'a>(&'a Arc<Answers>);

impl Routes<'_> {
    /// Where somebody asks for a message, and is told where to go on.
    fn asking(&self) -> Vec<Route> {
        vec![
            self.page("/password/forgot", by!(asking::password::open)),
            self.asks("/password/forgot", by!(asking::password::ask)),
            self.page("/password/forgot/sent", by!(sent::password)),
            self.page("/registration", by!(asking::registration::open)),
            self.asks("/registration", by!(asking::registration::ask)),
            self.page("/registration/sent", by!(sent::registration)),
            self.redeems("/registration/sent", by!(sent::registration_code)),
            self.page("/email/verification", by!(asking::verification::open)),
            self.asks("/email/verification", by!(asking::verification::ask)),
            self.page("/email/verification/sent", by!(sent::verification)),
            self.redeems("/email/verification/sent", by!(sent::verification_code)),
            self.page("/email/change", by!(asking::change::open)),
            self.asks("/email/change", by!(asking::change::ask)),
            self.page("/email/change/sent", by!(sent::change)),
            self.redeems("/email/change/sent", by!(sent::change_code)),
        ]
    }

    /// Where links lead.
    fn links(&self) -> Vec<Route> {
        vec![
            self.link("/password/reset", by!(password_reset::open)),
            self.redeems("/password/reset", by!(password_reset::redeem)),
            self.redeems("/password/reset/cancel", by!(password_reset::cancel)),
            self.asks("/password/reset/renew", by!(password_reset::renew)),
            self.link("/email/verify", by!(email_verification::open)),
            self.redeems("/email/verify", by!(email_verification::verify)),
            self.asks("/email/verify/renew", by!(email_verification::renew)),
            self.link("/email/change/revert", by!(email_change::open)),
            self.redeems("/email/change/revert", by!(email_change::revert)),
            self.link("/registration/complete", by!(registration::open)),
            self.redeems("/registration/complete", by!(registration::complete)),
            self.asks("/registration/complete/renew", by!(registration::renew)),
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

    /// What those do who are signed in. How often a password may be wrong is counted on the account.
    fn signed_in(&self) -> Vec<Route> {
        vec![
            self.page("/password/change", by!(password_change::open)),
            self.form("/password/change", by!(password_change::change)),
            self.said("/password/change/done", View::PasswordChanged),
            self.page("/setup", by!(setup::open)),
            self.form("/setup", by!(setup::complete)),
            self.said("/setup/done", View::SetupDone),
        ]
    }

    fn page(&self, path: &'static str, handler: impl Handler) -> Route {
        self.route(Get, path, handler)
    }

    /// A page that looks at a token.
    fn link(&self, path: &'static str, handler: impl Handler) -> Route {
        self.route(Get, path, handler).limited(Limit::Redeem)
    }

    fn form(&self, path: &'static str, handler: impl Handler) -> Route {
        self.route(Post, path, handler).form()
    }

    /// A form that spends a token.
    fn redeems(&self, path: &'static str, handler: impl Handler) -> Route {
        self.form(path, handler).limited(Limit::Redeem)
    }

    /// A form that has a message sent.
    fn asks(&self, path: &'static str, handler: impl Handler) -> Route {
        self.form(path, handler).limited(Limit::Ask)
    }

    /// A page that only says something.
    fn said(&self, path: &'static str, view: View<'static>) -> Route {
        self.route(Get, path, move |answers, call| {
            let reply = answers.page(200, &call.request, view);
            Box::pin(async move { Ok(reply) })
        })
    }

    fn route(&self, method: Method, path: &'static str, handler: impl Handler) -> Route {
        let answers = Arc::clone(self.0);
        Route::new(method, path, move |call| {
            handler(Arc::clone(&answers), call)
        })
    }
}

/// What answers a call in pages.
trait Handler: for<'a> Fn(Arc<Answers>, &'a Call) -> Answer<'a> + Send + Sync + 'static {}

impl<T> Handler for T where
    T: for<'a> Fn(Arc<Answers>, &'a Call) -> Answer<'a> + Send + Sync + 'static
{
}
