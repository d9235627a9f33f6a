//! The guard for what only a proven address may use.

use std::pin::Pin;

use actix_web::{
    Error, FromRequest, HttpMessage as _, HttpRequest, dev::Payload, error::InternalError,
    web::Data,
};
use regain_core::{account::Account, principal::Principal, regain::Regain};
use regain_http::verified;

use crate::write;

/// The caller's account, whose address is proven. Anybody else gets 401 or 403 `EMAIL_NOT_VERIFIED`.
///
/// The [`Principal`] must be in the request's extensions, as for [`scope`](crate::scope()), and a [`Regain`] in the
/// application's data.
///
/// ```
/// use actix_web::{App, web};
/// use regain_actix_web::VerifiedAccount;
/// # use std::sync::Arc;
/// # use regain_core::{builder::PUBLISHED_APPLICATION_KEY, memory::Memory, regain::Regain};
///
/// async fn members(VerifiedAccount(account): VerifiedAccount) -> String {
///     format!("welcome, {}", account.email.as_str())
/// }
///
/// # actix_web::rt::System::new().block_on(async {
/// # let store = Arc::new(Memory::new());
/// # let builder = Regain::builder(store, "Example", "http://localhost", PUBLISHED_APPLICATION_KEY);
/// # let regain = builder.dangerous_development_mode().build().await?;
/// let regain = web::Data::new(regain); // outside of the factory
/// let app = App::new().app_data(regain.clone()).route("/members", web::get().to(members));
/// # drop(app);
/// # Ok::<(), regain_core::builder::Problems>(())
/// # }).unwrap();
/// ```
#[derive(Clone, Debug)]
pub struct VerifiedAccount(pub Account);

impl FromRequest for VerifiedAccount {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let regain = Data::<Regain>::from_request(request, payload);
        let principal = request.extensions().get::<Principal>().cloned();
        Box::pin(async move {
            let account = verified::account(&*regain.await?, principal.as_ref()).await;
            let refused = |reply| InternalError::from_response("refused", write(reply)).into();
            account.map(Self).map_err(refused)
        })
    }
}
