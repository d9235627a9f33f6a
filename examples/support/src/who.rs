//! Who is asking: the sessions of the examples, as cookie or bearer token, and HTTP Basic.

use data_encoding::BASE64;
use regain::{
    Regain,
    account::Account,
    error::Failure,
    password::Password,
    principal::{PresentedBy, Principal, SignedInBy},
    session::{SessionId, SessionSecret},
    sign_in::{Check, Checked, Refusal},
};

use crate::replies::Refused;

/// The name of the session cookie.
pub const COOKIE: &str = "example_session";

/// Somebody who is known.
#[derive(Clone, Debug)]
pub struct Caller {
    /// What the recovery routes want to know.
    pub principal: Principal,
    /// The account.
    pub account: Account,
}

impl Caller {
    /// The holder of a session: who comes with HTTP Basic has none.
    pub fn holder(self) -> Option<(SessionId, Account)> {
        Some((self.principal.session?, self.account))
    }
}

/// Who sends a request, by its `Authorization` or else by the session in its cookie.
///
/// # Errors
///
/// When it cannot be told; a wrong password is nobody, not an error.
pub async fn caller(
    regain: &Regain,
    authorization: Option<&str>,
    cookie: Option<SessionSecret>,
) -> Result<Option<Caller>, Refused> {
    match (authorization.map(scheme), cookie) {
        (Some(("bearer", token)), _) => {
            holder(regain, &SessionSecret::new(token), PresentedBy::Bearer).await
        }
        (Some(("basic", credentials)), _) => basic(regain, credentials).await,
        (Some(_), _) | (None, None) => Ok(None),
        (None, Some(secret)) => holder(regain, &secret, PresentedBy::Cookie).await,
    }
}

async fn holder(
    regain: &Regain,
    secret: &SessionSecret,
    presented_by: PresentedBy,
) -> Result<Option<Caller>, Refused> {
    let resolved = regain.sessions().resolve(secret).await?;
    Ok(resolved.map(|(session, account)| Caller {
        principal: Principal {
            account: account.id.clone(),
            session: Some(session.id),
            scopes: account.scopes.clone(),
            signed_in_by: session.signed_in_by,
            presented_by,
            authenticated_at: session.created_at,
        },
        account,
    }))
}

async fn basic(regain: &Regain, credentials: &str) -> Result<Option<Caller>, Refused> {
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
        Ok(Checked { account, .. }) => Ok(Some(Caller {
            principal: Principal {
                account: account.id.clone(),
                session: None,
                scopes: account.scopes.clone(),
                signed_in_by: SignedInBy::Password,
                presented_by: PresentedBy::Basic,
                authenticated_at: regain.now(),
            },
            account,
        })),
        Err(Failure::Refused(Refusal::InvalidCredentials)) => Ok(None),
        Err(failure) => Err(failure.into()),
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

/// The session in a `Cookie` header.
pub fn session_cookie(header: &str) -> Option<SessionSecret> {
    let mut pairs = header
        .split(';')
        .filter_map(|pair| pair.trim().split_once('='));
    let (_, value) = pairs.find(|(name, _)| *name == COOKIE)?;
    Some(SessionSecret::new(value))
}

/// The cookie that carries a session, or that takes it away.
pub fn set_cookie(regain: &Regain, token: Option<&str>) -> String {
    let secure = if regain.public_url().is_plain() {
        ""
    } else {
        "; Secure"
    };
    match token {
        Some(token) => format!("{COOKIE}={token}; Path=/; HttpOnly; SameSite=Lax{secure}"),
        None => format!("{COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure}"),
    }
}
