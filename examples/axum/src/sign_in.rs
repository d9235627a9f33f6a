//! Signing in and out, and what only those who have may see.

use axum::{
    Json,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use example_support::{
    replies::{
        AUTHENTICATION_REQUIRED, AccountJson, INVALID_CREDENTIALS, MALFORMED_REQUEST, Me, Refused,
        SignIn, SignedIn,
    },
    who::{self, Unknown},
};
use regain::{
    account::Account,
    axum::VerifiedAccount,
    error::Failure,
    password::Password,
    session::Session,
    sign_in::{Check, Refusal},
};

use crate::{
    principal::{refuse, text},
    routes::Shared,
};

pub(crate) async fn sign_in(
    State(shared): State<Shared>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let Ok(SignIn { login, password }) = serde_json::from_slice(&body) else {
        return (StatusCode::BAD_REQUEST, Json(MALFORMED_REQUEST)).into_response();
    };
    let Ok(login) = login.parse() else {
        return denied(INVALID_CREDENTIALS);
    };
    let check = Check {
        login,
        password: Password::new(password),
    };
    let checked = match shared.regain.sign_in().check(check).await {
        Ok(checked) => checked,
        Err(Failure::Refused(Refusal::InvalidCredentials)) => return denied(INVALID_CREDENTIALS),
        Err(Failure::Refused(Refusal::TooManyAttempts { retry_after })) => {
            return refuse(Unknown::TooManyAttempts { retry_after });
        }
        Err(Failure::Refused(Refusal::Overloaded { retry_after })) => {
            return refuse(Unknown::Overloaded { retry_after });
        }
        Err(Failure::Failed(error)) => return refuse(Unknown::Failed(error)),
    };
    let agent = text(&headers, header::USER_AGENT);
    match shared
        .regain
        .sessions()
        .start_checked(&checked, agent)
        .await
    {
        Ok(Some((_, secret))) => {
            let cookie = [(
                header::SET_COOKIE,
                who::set_cookie(&shared.regain, Some(&secret)),
            )];
            let token = secret.expose_secret().to_owned();
            let account = AccountJson::from(checked.account);
            (cookie, Json(SignedIn { token, account })).into_response()
        }
        Ok(None) => denied(INVALID_CREDENTIALS),
        Err(error) => refuse(Unknown::Failed(error)),
    }
}

pub(crate) async fn sign_out(State(shared): State<Shared>, headers: HeaderMap) -> Response {
    match holder(&shared, &headers).await {
        Ok((session, _)) => match shared.regain.sessions().end(&session.id).await {
            Ok(_) => {
                let cookie = [(header::SET_COOKIE, who::set_cookie(&shared.regain, None))];
                (StatusCode::NO_CONTENT, cookie).into_response()
            }
            Err(error) => refuse(Unknown::Failed(error)),
        },
        Err(refused) => refused,
    }
}

pub(crate) async fn me(State(shared): State<Shared>, headers: HeaderMap) -> Response {
    match holder(&shared, &headers).await {
        Ok((session, account)) => Json(Me::new(account, &session)).into_response(),
        Err(refused) => refused,
    }
}

/// Only for those who have proven their address.
pub(crate) async fn members(VerifiedAccount(account): VerifiedAccount) -> Response {
    Json(serde_json::json!({ "welcome": account.email.as_str() })).into_response()
}

/// The holder of the session that the request carries.
pub(crate) async fn holder(
    shared: &Shared,
    headers: &HeaderMap,
) -> Result<(Session, Account), Response> {
    let authorization = text(headers, header::AUTHORIZATION);
    let cookie = text(headers, header::COOKIE);
    match who::session(&shared.regain, authorization, cookie).await {
        Ok(Some((session, account, _))) => Ok((session, account)),
        Ok(None) => Err(denied(AUTHENTICATION_REQUIRED)),
        Err(error) => Err(refuse(Unknown::Failed(error))),
    }
}

fn denied(refused: Refused) -> Response {
    let challenge = [(header::WWW_AUTHENTICATE, "Bearer")];
    (StatusCode::UNAUTHORIZED, challenge, Json(refused)).into_response()
}
