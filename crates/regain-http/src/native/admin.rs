//! `/admin/email-verifications`, `/admin/keys`, `/admin/sessions` and `/admin/outbox`.

use std::time::Duration;

use regain_core::{
    account::AccountId,
    email_change,
    keyring::Rotation,
    outbox::{Entry, MessageId, State},
    registration::{Invite, Standing},
    session::SessionId,
    token::{Purpose, Ring, Terms},
    violation::Field,
};
use serde::{Deserialize, Serialize};

use super::{password_reset::Issued, replies::Done, sessions};
use crate::{
    asker::locale,
    dialect::{Call, Route},
    fields::Fields,
    json,
    operation::Operation,
    problem::{Problem, Result},
    reply::Reply,
    request::Method,
    who,
};

pub(super) fn routes() -> Vec<Route> {
    use Method::{Delete, Get, Post};
    vec![
        Route::new(Post, "/admin/email-verifications", |call| {
            Box::pin(issue(call))
        })
        .described(
            Operation::administrator("Make a token for an address, or an invitation")
                .takes::<Issue>(&["email"])
                .gives::<Issued>(201)
                .refuses(&[404, 409, 422, 503]),
        ),
        Route::new(Post, "/admin/keys/{ring}/rotate", |call| {
            Box::pin(rotate(call))
        })
        .described(
            Operation::administrator("Give a ring a new key")
                .takes::<Rotate>(&["mode"])
                .gives::<Rotated>(200)
                .refuses(&[422]),
        ),
        Route::new(Get, "/admin/sessions", |call| Box::pin(list(call)))
            .described(
                Operation::administrator("Where an account is signed in")
                    .query("account_id", true)
                    .gives::<sessions::Sessions>(200)
                    .refuses(&[404, 422]),
            )
            .of_sessions(),
        Route::new(Delete, "/admin/sessions/{id}", |call| Box::pin(end(call)))
            .described(Operation::administrator("End anybody's session").gives_nothing(204))
            .of_sessions(),
        Route::new(Get, "/admin/outbox", |call| Box::pin(outbox(call))).described(
            Operation::administrator("Messages that wait, or that could not be sent")
                .query("state", true)
                .query("after", false)
                .gives::<Outbox>(200)
                .refuses(&[422]),
        ),
        Route::new(Post, "/admin/outbox/{id}/retry", |call| {
            Box::pin(retry(call))
        })
        .described(
            Operation::administrator("Send a message again that could not be sent")
                .gives::<Done>(202),
        ),
    ]
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct Issue {
    #[serde(default, deserialize_with = "json::present")]
    email: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    account_id: Option<String>,
    #[serde(default = "yes")]
    deliver: bool,
    #[serde(default)]
    reveal: bool,
    #[serde(default, deserialize_with = "json::present")]
    expires_in: Option<i128>,
    #[serde(default, deserialize_with = "json::present")]
    locale: Option<String>,
}

fn yes() -> bool {
    true
}

/// Without an account it is an invitation.
async fn issue(call: &Call) -> Result {
    let body = json::object::<Issue>(&call.request);
    let reveals = body.as_ref().is_ok_and(|body| body.reveal);
    let principal = who::administrator(&call.request, reveals)?;
    let body = body?;
    let mut fields = Fields::default();
    let address = fields.required_address(Field::Email, body.email);
    let invites = body.account_id.is_none();
    let account = body.account_id.and_then(|id| fields.account_id(id));
    let terms = Terms {
        deliver: body.deliver,
        reveal: body.reveal,
        // A negative span is out of range like any other that is too short.
        expires_in: body
            .expires_in
            .map(|s| Duration::from_secs(u64::try_from(s).unwrap_or(0))),
    };
    fields.refuse_all(terms.violations(if invites {
        Purpose::Registration
    } else {
        Purpose::EmailChange
    }));
    let address = fields.accept(address)?;
    let locale = locale(body.locale);
    let issued = match account {
        Some(account) => {
            let command = email_change::Issue {
                account,
                address,
                terms,
                locale,
            };
            call.regain.email_change().issue(command, principal).await?
        }
        None => {
            let command = Invite {
                address,
                standing: Standing::Invited,
                terms,
                locale,
            };
            call.regain
                .registration()
                .invite(command, principal)
                .await?
        }
    };
    Ok(Reply::json(201, &Issued::from(issued)))
}

#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
struct Rotate {
    #[serde(default, deserialize_with = "json::present")]
    mode: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Rotated {
    kid: String,
}

async fn rotate(call: &Call) -> Result {
    let principal = who::administrator(&call.request, true)?;
    if !principal.is_password_sign_in() {
        return Err(Problem::AccessDenied);
    }
    let ring = Ring::parse(call.segment()).ok_or(Problem::NotFound)?;
    let body: Rotate = json::object(&call.request)?;
    let mut fields = Fields::default();
    let mode = fields.required(Field::Mode, body.mode);
    let mode = fields.choice(Field::Mode, mode, |mode| match mode {
        "grace" => Some(Rotation::Grace),
        "invalidate" => Some(Rotation::Invalidate),
        _ => None,
    });
    let mode = fields.accept(mode)?;
    let administration = call.regain.administration();
    let kid = administration.rotate_keys(ring, mode, principal).await?;
    Ok(Reply::json(200, &Rotated { kid }))
}

async fn list(call: &Call) -> Result {
    let principal = who::administrator(&call.request, false)?;
    let mut fields = Fields::default();
    let id = fields.query(&call.request, "account_id");
    let id = fields.account_id(id.unwrap_or_default());
    let id: AccountId = fields.accept(id)?;
    if call.regain.account(&id).await?.is_none() {
        return Err(Problem::UserNotFound);
    }
    let sessions = call.regain.sessions().of(&id).await?;
    Ok(Reply::json(
        200,
        &sessions::Sessions::new(sessions, principal),
    ))
}

async fn end(call: &Call) -> Result {
    let principal = who::administrator(&call.request, false)?;
    let id = SessionId::new(call.segment());
    call.regain
        .administration()
        .end_session(&id, principal)
        .await?;
    Ok(Reply::empty(204))
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Outbox {
    messages: Vec<Message>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Message {
    id: String,
    state: &'static str,
    kind: &'static str,
    to: String,
    attempts: u32,
    next_attempt_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    failure: Option<String>,
    created_at: String,
}

impl From<Entry> for Message {
    fn from(entry: Entry) -> Self {
        Self {
            id: entry.intent.id.to_string(),
            state: entry.state.as_str(),
            kind: entry.intent.kind.as_str(),
            to: entry.to_masked(),
            attempts: entry.attempts,
            next_attempt_at: entry.next_attempt_at.to_string(),
            failure: entry.failure,
            created_at: entry.intent.created_at.to_string(),
        }
    }
}

/// `next` of one page is `after` of the following one.
async fn outbox(call: &Call) -> Result {
    let principal = who::administrator(&call.request, false)?;
    let mut fields = Fields::default();
    let state = fields.query(&call.request, "state");
    let state = fields.required(Field::State, state);
    let state = fields.choice(Field::State, state, |state| match state {
        "waiting" => Some(State::Waiting),
        "dead" => Some(State::Dead),
        _ => None,
    });
    let after = fields.query(&call.request, "after");
    let before = after
        .map(|id| fields.choice(Field::After, Some(id), MessageId::parse))
        .unwrap_or_default();
    let state = fields.accept(state)?;
    let administration = call.regain.administration();
    let page = administration.messages(state, before, principal).await?;
    let body = Outbox {
        messages: page.messages.into_iter().map(Message::from).collect(),
        next: page.next.map(|id| id.to_string()),
    };
    Ok(Reply::json(200, &body))
}

async fn retry(call: &Call) -> Result {
    let principal = who::administrator(&call.request, false)?;
    let id = MessageId::parse(call.segment()).ok_or(Problem::NotFound)?;
    call.regain.administration().retry(id, principal).await?;
    Ok(Reply::json(202, &Done {}))
}
