//! The guard for what only a proven address may use.

use axum::{
    body::Body,
    extract::{FromRef, FromRequestParts},
    http::{Response, request::Parts},
};
use regain_core::{account::Account, principal::Principal, regain::Regain};
use regain_http::verified;

use crate::write;

/// The caller's account, whose address is proven. Anybody else gets 401 or 403 `EMAIL_NOT_VERIFIED`.
///
/// The [`Principal`] must be in the request's extensions, as for [`router`](crate::router()), and a [`Regain`] in the state.
///
/// ```
/// use axum::{Router, extract::FromRef, routing::get};
/// use regain_axum::VerifiedAccount;
/// use regain_core::regain::Regain;
///
/// #[derive(Clone)]
/// struct AppState {
///     regain: Regain,
/// }
///
/// impl FromRef<AppState> for Regain {
///     fn from_ref(state: &AppState) -> Self {
///         state.regain.clone()
///     }
/// }
///
/// async fn members(VerifiedAccount(account): VerifiedAccount) -> String {
///     format!("welcome, {}", account.email.as_str())
/// }
///
/// fn app(state: AppState) -> Router {
///     Router::new().route("/members", get(members)).with_state(state)
/// }
/// ```
#[derive(Clone, Debug)]
pub struct VerifiedAccount(pub Account);

impl<S> FromRequestParts<S> for VerifiedAccount
where
    S: Send + Sync,
    Regain: FromRef<S>,
{
    type Rejection = Response<Body>;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let principal = parts.extensions.get::<Principal>();
        let account = verified::account(&Regain::from_ref(state), principal).await;
        account.map(Self).map_err(write)
    }
}
