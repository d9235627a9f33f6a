//! `/sessions`.

use regain_core::{
    principal::{Principal, SignedInBy},
    session::{self, SessionId},
};
use serde::Serialize;

use crate::{
    dialect::{Call, Route},
    operation::Operation,
    problem::{Problem, Result},
    reply::Reply,
    request::Method,
    who,
};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::new(Method::Get, "/sessions", |call| Box::pin(list(call)))
            .described(
                Operation::signed_in("Where the account is signed in").gives::<Sessions>(200),
            )
            .of_sessions(),
        Route::new(Method::Delete, "/sessions/{id}", |call| Box::pin(end(call)))
            .described(Operation::signed_in("End a session of one's own").gives_nothing(204))
            .of_sessions(),
    ]
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Session {
    id: String,
    current: bool,
    created_at: String,
    last_seen_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_agent: Option<String>,
    signed_in_by: &'static str,
}

/// Sessions, the caller's own marked.
#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Sessions {
    sessions: Vec<Session>,
}

impl Sessions {
    pub(super) fn new(sessions: Vec<session::Session>, principal: &Principal) -> Self {
        let current = principal.session.as_ref();
        let sessions = sessions.into_iter().map(|session| Session {
            current: current == Some(&session.id),
            id: session.id.as_str().to_owned(),
            created_at: session.created_at.to_string(),
            last_seen_at: session.last_seen_at.to_string(),
            user_agent: session.user_agent,
            signed_in_by: match session.signed_in_by {
                SignedInBy::Password => "password",
                SignedInBy::Other => "other",
            },
        });
        Self {
            sessions: sessions.collect(),
        }
    }
}

async fn list(call: &Call) -> Result {
    let principal = who::signed_in(&call.request)?;
    let sessions = call.regain.sessions().of(&principal.account).await?;
    Ok(Reply::json(200, &Sessions::new(sessions, principal)))
}

async fn end(call: &Call) -> Result {
    let principal = who::signed_in(&call.request)?;
    let id = SessionId::new(call.segment());
    let own = &principal.account;
    if call.regain.sessions().end_of(own, &id).await? {
        Ok(Reply::empty(204))
    } else {
        // Somebody else's session is as unknown as one that never was.
        Err(Problem::NotFound)
    }
}
