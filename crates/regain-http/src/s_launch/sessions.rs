//! `/api/self/sessions` and `/api/admin/sessions`.

use regain_core::{
    account::AccountId,
    principal::{Principal, SignedInBy},
    session::{Session, SessionId},
};
use serde::Serialize;

use crate::{
    dialect::{Call, Route},
    fields::Fields,
    operation::Operation,
    problem::{Problem, Result},
    reply::Reply,
    request::Method::{Delete, Get},
    who,
};

pub(super) fn routes() -> Vec<Route> {
    let routes = [
        Route::new(Get, "/api/self/sessions", |call| Box::pin(own(call)))
            .described(Operation::signed_in("Where one is signed in").gives::<Sessions>(200)),
        Route::new(Delete, "/api/self/sessions/{id}", |call| {
            Box::pin(end_own(call))
        })
        .described(Operation::signed_in("End a session of one's own").gives_nothing(204)),
        Route::new(Get, "/api/admin/sessions", |call| Box::pin(anyones(call))).described(
            Operation::administrator("Where an account is signed in")
                .query("user", true)
                .gives::<Sessions>(200)
                .refuses(&[422]),
        ),
        Route::new(Delete, "/api/admin/sessions/{id}", |call| {
            Box::pin(end_anyones(call))
        })
        .described(Operation::administrator("End any session").gives_nothing(204)),
    ];
    routes.map(Route::of_sessions).into()
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Sessions {
    sessions: Vec<Listed>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Listed {
    id: String,
    current: bool,
    created_at: String,
    last_seen_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_agent: Option<String>,
    signed_in_by: &'static str,
}

async fn own(call: &Call) -> Result {
    let principal = who::signed_in(&call.request)?;
    list(call, principal, &principal.account).await
}

async fn anyones(call: &Call) -> Result {
    let principal = who::administrator(&call.request, false)?;
    let mut fields = Fields::default();
    let mut users = call.request.query_values("user");
    // Twice is as good as not at all: which one would be meant?
    let user = users.pop().filter(|_| users.is_empty()).unwrap_or_default();
    let user = fields.account_id(user);
    list(call, principal, &fields.accept(user)?).await
}

async fn list(call: &Call, principal: &Principal, account: &AccountId) -> Result {
    let sessions = call.regain.sessions().of(account).await?;
    let listed = |session: Session| Listed {
        current: principal.session.as_ref() == Some(&session.id),
        id: session.id.as_str().to_owned(),
        created_at: session.created_at.to_string(),
        last_seen_at: session.last_seen_at.to_string(),
        user_agent: session.user_agent,
        signed_in_by: match session.signed_in_by {
            SignedInBy::Password => "password",
            SignedInBy::Other => "other",
        },
    };
    let sessions = sessions.into_iter().map(listed).collect();
    Ok(Reply::json(200, &Sessions { sessions }))
}

async fn end_own(call: &Call) -> Result {
    let principal = who::signed_in(&call.request)?;
    let id = SessionId::new(call.segment());
    let sessions = call.regain.sessions();
    ended(sessions.end_of(&principal.account, &id).await?)
}

async fn end_anyones(call: &Call) -> Result {
    let principal = who::administrator(&call.request, false)?;
    let id = SessionId::new(call.segment());
    let administration = call.regain.administration();
    administration.end_session(&id, principal).await?;
    Ok(Reply::empty(204))
}

fn ended(ended: bool) -> Result {
    if ended {
        Ok(Reply::empty(204))
    } else {
        Err(Problem::NotFound)
    }
}
