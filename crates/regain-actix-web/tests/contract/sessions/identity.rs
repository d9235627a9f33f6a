//! actix-session with actix-identity.

use std::sync::Arc;

use actix_identity::{Identity, IdentityMiddleware, error::GetIdentityError};
use actix_session::{Session, SessionGetError, SessionMiddleware, storage::CookieSessionStore};
use actix_web::{
    App, Error, HttpMessage as _, HttpRequest,
    body::MessageBody,
    cookie::Key,
    dev::{ServiceFactory, ServiceRequest, ServiceResponse},
    error::{ErrorInternalServerError, ErrorUnauthorized},
    middleware::{Next, from_fn},
    web::{self, Data, Form},
};
use regain_core::{principal::PresentedBy, regain::Regain, session::SessionStamp};
use regain_http::mount::Mount;

use crate::sessions::signed_in::{Credentials, SignedIn};

const SIGNED_IN: &str = "signed_in";

/// An actix-session of another version than actix-identity's would go unnoticed, and forget everybody: here the compiler
/// notices.
const _: fn(SessionGetError) -> GetIdentityError = From::from;

/// `key` comes from the configuration: one that is made at every start forgets everybody at every start.
pub(super) fn app(
    regain: &Regain,
    mount: &Arc<Mount>,
    key: &Key,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody + use<>>,
        Error = Error,
        InitError = (),
    > + use<>,
> {
    App::new()
        .app_data(Data::new(regain.clone()))
        .service(regain_actix_web::scope("/api/account", mount))
        .route("/sign-in", web::post().to(sign_in))
        // The last one comes first: the session, then whose it is, then whether that still holds.
        .wrap(from_fn(who))
        .wrap(IdentityMiddleware::default())
        .wrap(SessionMiddleware::new(
            CookieSessionStore::default(),
            key.clone(),
        ))
}

async fn sign_in(
    regain: Data<Regain>,
    request: HttpRequest,
    session: Session,
    Form(given): Form<Credentials>,
) -> Result<&'static str, Error> {
    let signed_in = SignedIn::check(&regain, given).await;
    let signed_in = signed_in.ok_or_else(|| ErrorUnauthorized(""))?;
    session.insert(SIGNED_IN, &signed_in)?;
    Identity::login(&request.extensions(), signed_in.account)?;
    Ok("")
}

/// Says who is asking, and writes the stamp that comes back.
async fn who(
    regain: Data<Regain>,
    session: Session,
    identity: Option<Identity>,
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let mut signed_in = None;
    if identity.is_some() {
        signed_in = session.get::<SignedIn>(SIGNED_IN)?;
        let principal = match &signed_in {
            // The session is in the cookie and has no name of its own: any will do.
            Some(held) => held.principal(&regain, "cookie", PresentedBy::Cookie).await,
            None => Ok(None),
        };
        match principal.map_err(|_| ErrorInternalServerError(""))? {
            Some(principal) => drop(request.extensions_mut().insert(principal)),
            // A log-out would purge the session, and this request might be the next sign-in.
            None => session.clear(),
        }
    }
    let response = next.call(request).await?;
    let stamp = response
        .response()
        .extensions()
        .get::<SessionStamp>()
        .cloned();
    if let Some((signed_in, stamp)) = signed_in.zip(stamp) {
        session.insert(SIGNED_IN, signed_in.stamped(&stamp))?;
    }
    Ok(response)
}
