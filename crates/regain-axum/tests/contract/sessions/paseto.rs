//! Bearer tokens that nobody keeps.

use std::sync::Arc;

use axum::{
    Form, Router,
    extract::{Request, State},
    http::{HeaderName, StatusCode, header::AUTHORIZATION},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::post,
};
use pasetors::{
    Local, keys::SymmetricKey, token::UntrustedToken, version4::LocalToken, version4::V4,
};
use regain_core::{principal::PresentedBy, regain::Regain, session::SessionStamp};

use crate::sessions::signed_in::{Credentials, SignedIn};

/// How a token comes, at the sign-in and after a change.
const TOKEN: HeaderName = HeaderName::from_static("session-token");

#[derive(Clone)]
pub(super) struct Tokens {
    regain: Regain,
    key: Arc<SymmetricKey<V4>>,
}

impl Tokens {
    fn seal(&self, signed_in: &SignedIn) -> Option<String> {
        let claims = serde_json::to_vec(signed_in).ok()?;
        LocalToken::encrypt(&self.key, &claims, None, None).ok()
    }

    fn open(&self, request: &Request) -> Option<SignedIn> {
        let header = request.headers().get(AUTHORIZATION)?.to_str().ok()?;
        let token = header.strip_prefix("Bearer ")?;
        let token = UntrustedToken::<Local, V4>::try_from(token).ok()?;
        let opened = LocalToken::decrypt(&self.key, &token, None, None).ok()?;
        serde_json::from_str(opened.payload()).ok()
    }
}

pub(super) fn app(regain: &Regain, key: SymmetricKey<V4>) -> Router {
    let (regain, key) = (regain.clone(), Arc::new(key));
    let tokens = Tokens { regain, key };
    Router::new()
        .route("/sign-in", post(sign_in))
        .nest("/api/account", regain_axum::router(&tokens.regain))
        .layer(from_fn_with_state(tokens.clone(), who))
        .with_state(tokens)
}

async fn sign_in(
    State(tokens): State<Tokens>,
    Form(given): Form<Credentials>,
) -> Result<Response, StatusCode> {
    let signed_in = SignedIn::check(&tokens.regain, given).await;
    let signed_in = signed_in.ok_or(StatusCode::UNAUTHORIZED)?;
    let token = tokens.seal(&signed_in).ok_or(BROKEN)?;
    Ok([(TOKEN, token)].into_response())
}

/// Says who is asking, and hands out a token with the stamp that comes back.
async fn who(
    State(tokens): State<Tokens>,
    mut request: Request,
    next: Next,
) -> Result<Response, StatusCode> {
    let signed_in = tokens.open(&request);
    if let Some(signed_in) = &signed_in {
        // A token has no name of its own here: any will do.
        let principal = signed_in.principal(&tokens.regain, "token", PresentedBy::Bearer);
        if let Some(principal) = principal.await.map_err(|_| BROKEN)? {
            request.extensions_mut().insert(principal);
        }
    }
    let mut response = next.run(request).await;
    let stamp = response.extensions().get::<SessionStamp>().cloned();
    if let Some((signed_in, stamp)) = signed_in.zip(stamp) {
        let token = tokens.seal(&signed_in.stamped(&stamp)).ok_or(BROKEN)?;
        let token = token.parse().map_err(|_| BROKEN)?;
        response.headers_mut().insert(TOKEN, token);
    }
    Ok(response)
}

const BROKEN: StatusCode = StatusCode::INTERNAL_SERVER_ERROR;
