//! Who is asking: the sessions of the examples, as cookie or bearer token, and HTTP Basic.

use std::time::Duration;

use data_encoding::BASE64;
use regain::{
    Regain,
    account::Account,
    error::{Error, Failure},
    password::Password,
    principal::{PresentedBy, Principal, SignedInBy},
    session::{Session, SessionSecret},
    sign_in::{Check, Checked, Refusal},
};

/// The name of the session cookie.
pub const COOKIE: &str = "example_session";

/// Who could not be told.
#[derive(Debug)]
pub enum Unknown {
    /// The hashing queue is full.
    Overloaded {
        /// When to come back.
        retry_after: Duration,
    },
    /// Too many passwords were wrong for that login.
    TooManyAttempts {
        /// When to come back.
        retry_after: Duration,
    },
    /// The store or a hash failed.
    Failed(Error),
}

/// The session that a request carries.
///
/// # Errors
///
/// When the store failed.
pub async fn session(
    regain: &Regain,
    authorization: Option<&str>,
    cookie: Option<&str>,
) -> Result<Option<(Session, Account, PresentedBy)>, Error> {
    let (secret, presented_by) = match (authorization.map(scheme), cookie) {
        (Some(("bearer", token)), _) => (token.to_owned(), PresentedBy::Bearer),
        (Some(_), _) => return Ok(None),
        (None, Some(cookie)) => match session_cookie(cookie) {
            Some(value) => (value, PresentedBy::Cookie),
            None => return Ok(None),
        },
        (None, None) => return Ok(None),
    };
    let resolved = regain
        .sessions()
        .resolve(&SessionSecret::new(secret))
        .await?;
    Ok(resolved.map(|(session, account)| (session, account, presented_by)))
}

/// The principal of a request to the recovery routes, where HTTP Basic is taken too.
///
/// # Errors
///
/// [`Unknown`] when it cannot be told; a wrong password is nobody, not an error.
pub async fn principal(
    regain: &Regain,
    authorization: Option<&str>,
    cookie: Option<&str>,
) -> Result<Option<Principal>, Unknown> {
    if let Some(("basic", credentials)) = authorization.map(scheme) {
        return basic(regain, credentials).await;
    }
    let held = session(regain, authorization, cookie)
        .await
        .map_err(Unknown::Failed)?;
    Ok(held.map(|(session, account, presented_by)| Principal {
        account: account.id,
        session: Some(session.id),
        scopes: account.scopes,
        signed_in_by: session.signed_in_by,
        presented_by,
        authenticated_at: session.created_at,
    }))
}

async fn basic(regain: &Regain, credentials: &str) -> Result<Option<Principal>, Unknown> {
    let decoded = BASE64.decode(credentials.as_bytes()).ok();
    let Some(text) = decoded.and_then(|bytes| String::from_utf8(bytes).ok()) else {
        return Ok(None);
    };
    let Some((login, password)) = text.split_once(':') else {
        return Ok(None);
    };
    let Ok(login) = login.parse() else {
        return Ok(None);
    };
    let password = Password::new(password.to_owned());
    match regain.sign_in().check(Check { login, password }).await {
        Ok(Checked { account, .. }) => Ok(Some(Principal {
            account: account.id,
            session: None,
            scopes: account.scopes,
            signed_in_by: SignedInBy::Password,
            presented_by: PresentedBy::Basic,
            authenticated_at: regain.now(),
        })),
        Err(Failure::Refused(Refusal::InvalidCredentials)) => Ok(None),
        Err(Failure::Refused(Refusal::TooManyAttempts { retry_after })) => {
            Err(Unknown::TooManyAttempts { retry_after })
        }
        Err(Failure::Refused(Refusal::Overloaded { retry_after })) => {
            Err(Unknown::Overloaded { retry_after })
        }
        Err(Failure::Failed(error)) => Err(Unknown::Failed(error)),
    }
}

/// The scheme in lower case, for it is case-insensitive, and what follows it.
fn scheme(authorization: &str) -> (&'static str, &str) {
    let (scheme, rest) = authorization.split_once(' ').unwrap_or((authorization, ""));
    let known = ["bearer", "basic"]
        .into_iter()
        .find(|known| scheme.eq_ignore_ascii_case(known));
    (known.unwrap_or("other"), rest.trim())
}

fn session_cookie(header: &str) -> Option<String> {
    let pairs = header
        .split(';')
        .filter_map(|pair| pair.trim().split_once('='));
    pairs
        .into_iter()
        .find(|(name, _)| *name == COOKIE)
        .map(|(_, value)| value.to_owned())
}

/// The cookie that carries `secret`, or that takes it away.
pub fn set_cookie(regain: &Regain, secret: Option<&SessionSecret>) -> String {
    let secure = if regain.public_url().is_plain() {
        ""
    } else {
        "; Secure"
    };
    match secret {
        Some(secret) => {
            let value = secret.expose_secret();
            format!("{COOKIE}={value}; Path=/; HttpOnly; SameSite=Lax{secure}")
        }
        None => format!("{COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure}"),
    }
}
