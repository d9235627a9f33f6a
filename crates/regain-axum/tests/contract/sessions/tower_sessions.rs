//! tower-sessions, alone.

use axum::{
    Form, Router,
    extract::{Request, State},
    http::StatusCode,
    middleware::{Next, from_fn_with_state},
    response::Response,
    routing::post,
};
use regain_core::{principal::PresentedBy, regain::Regain, session::SessionStamp};
use tower_sessions::{MemoryStore, Session, SessionManagerLayer};

use crate::sessions::signed_in::{Credentials, SignedIn};

const SIGNED_IN: &str = "signed_in";

pub(super) fn app(regain: &Regain) -> Router {
    Router::new()
        .route("/sign-in", post(sign_in))
        .nest("/api/account", regain_axum::router(regain))
        .layer(from_fn_with_state(regain.clone(), who))
        .layer(SessionManagerLayer::new(MemoryStore::default()))
        .with_state(regain.clone())
}

async fn sign_in(
    State(regain): State<Regain>,
    session: Session,
    Form(given): Form<Credentials>,
) -> Result<(), StatusCode> {
    let signed_in = SignedIn::check(&regain, given).await;
    let signed_in = signed_in.ok_or(StatusCode::UNAUTHORIZED)?;
    // Somebody may have planted the id that the browser came with.
    session.cycle_id().await.map_err(broken)?;
    session.insert(SIGNED_IN, signed_in).await.map_err(broken)
}

/// Says who is asking, and writes the stamp that comes back.
async fn who(
    State(regain): State<Regain>,
    session: Session,
    mut request: Request,
    next: Next,
) -> Result<Response, StatusCode> {
    let signed_in: Option<SignedIn> = session.get(SIGNED_IN).await.map_err(broken)?;
    if let Some(signed_in) = &signed_in {
        let id = session.id().map(|id| id.to_string()).unwrap_or_default();
        let principal = signed_in.principal(&regain, &id, PresentedBy::Cookie).await;
        match principal.map_err(broken)? {
            Some(principal) => drop(request.extensions_mut().insert(principal)),
            None => session.flush().await.map_err(broken)?,
        }
    }
    let response = next.run(request).await;
    let stamp = response.extensions().get::<SessionStamp>().cloned();
    if let Some((signed_in, stamp)) = signed_in.zip(stamp) {
        let signed_in = signed_in.stamped(&stamp);
        session.insert(SIGNED_IN, signed_in).await.map_err(broken)?;
    }
    Ok(response)
}

/// Nobody knows whether the session lives: that is no reason to let anybody in.
fn broken(_: impl std::error::Error) -> StatusCode {
    StatusCode::INTERNAL_SERVER_ERROR
}
