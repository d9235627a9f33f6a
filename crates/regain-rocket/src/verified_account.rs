//! The guard for what only a proven address may use.

use regain_core::{account::Account, principal::Principal, regain::Regain};
use regain_http::{reply::Reply, verified};
use rocket::{
    Ignite, Request, Rocket, Sentinel, State, async_trait, http::Status, outcome, request, response,
};

use crate::below::write;

/// The caller's account, whose address is proven. Anybody else gets 401 or 403 `EMAIL_NOT_VERIFIED`.
///
/// The [`Principal`] must be in the request-local cache, as for [`fairing`](crate::fairing()), which manages the
/// [`Regain`]. Without the fairing Rocket does not launch.
///
/// A route that takes the guard itself leaves the answer to the host's catchers; one that takes a `Result` gives regain's.
///
/// ```
/// # extern crate rocket;
/// use regain_rocket::{Refused, VerifiedAccount};
/// use rocket::get;
///
/// #[get("/members")]
/// fn members(account: Result<VerifiedAccount, Refused>) -> Result<String, Refused> {
///     Ok(format!("welcome, {}", account?.0.email.as_str()))
/// }
/// ```
#[derive(Clone, Debug)]
pub struct VerifiedAccount(pub Account);

/// The reply for who is no [`VerifiedAccount`].
#[derive(Debug)]
pub struct Refused(Reply);

#[async_trait]
impl<'r> request::FromRequest<'r> for VerifiedAccount {
    type Error = Refused;

    async fn from_request(request: &'r Request<'_>) -> request::Outcome<Self, Refused> {
        let managed = request.guard::<&State<Regain>>().await;
        let unmanaged = |(status, ()): (Status, ())| (status, Refused(Reply::empty(status.code)));
        let regain = outcome::try_outcome!(managed.map_error(unmanaged));
        let principal = request.local_cache(|| None::<Principal>).as_ref();
        match verified::account(regain, principal).await {
            Ok(account) => request::Outcome::Success(Self(account)),
            Err(reply) => request::Outcome::Error((Status::new(reply.status), Refused(reply))),
        }
    }
}

impl Sentinel for VerifiedAccount {
    fn abort(rocket: &Rocket<Ignite>) -> bool {
        let missing = rocket.state::<Regain>().is_none();
        if missing {
            log::error!("VerifiedAccount is a guard somewhere: attach regain_rocket::fairing");
        }
        missing
    }
}

impl<'r> response::Responder<'r, 'static> for Refused {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        Ok(write(self.0))
    }
}
