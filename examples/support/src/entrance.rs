//! Signing in and out: programs send JSON, browsers a form.

use regain::{
    Regain,
    http::{
        cross_site,
        form::Form,
        request::{Body, Headers, Method, Request},
    },
    password::Password,
    session::SessionId,
    sign_in::Check,
};

use crate::{
    pages::{Page, sign_in},
    replies::{
        AUTHENTICATION_REQUIRED, CROSS_SITE_REQUEST, INVALID_CREDENTIALS, MALFORMED_REQUEST,
        Refused, SignIn, SignedIn, UNSUPPORTED_MEDIA_TYPE,
    },
};

/// What comes of trying to sign in.
pub enum Entered {
    /// A program gets the session's secret, as JSON and as the cookie.
    Program(SignedIn),
    /// A browser gets the cookie, and goes on.
    Browser {
        /// The session's secret.
        token: String,
        /// A path of this site.
        next: String,
    },
    /// A browser gets the form once more.
    Again(Page),
}

/// Who has signed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// A program, which wants to hear no more of it.
    Program,
    /// A browser, which goes to the start page.
    Browser,
}

/// What a body says that it is.
#[derive(PartialEq, Eq)]
enum Said {
    Json,
    Form,
    Nothing,
    Other,
}

/// Begins a session for who sends login and password.
///
/// # Errors
///
/// When a program does not, or they belong to nobody; when another site made a browser send them; and when it cannot
/// be told.
pub async fn sign_in(regain: &Regain, headers: Headers, body: Vec<u8>) -> Result<Entered, Refused> {
    let request = request(headers, Body::Complete(body));
    match said(&request) {
        // No browser sends it to another site unasked.
        Said::Json => by_program(regain, &request).await,
        Said::Nothing => {
            from_here(regain, &request)?;
            by_program(regain, &request).await
        }
        Said::Form => {
            from_here(regain, &request)?;
            by_form(regain, &request).await
        }
        Said::Other => Err(UNSUPPORTED_MEDIA_TYPE),
    }
}

async fn by_program(regain: &Regain, request: &Request) -> Result<Entered, Refused> {
    let Body::Complete(body) = &request.body else {
        return Err(MALFORMED_REQUEST);
    };
    let sent = serde_json::from_slice(body).map_err(|_| MALFORMED_REQUEST)?;
    begin(regain, sent, request).await.map(Entered::Program)
}

async fn by_form(regain: &Regain, request: &Request) -> Result<Entered, Refused> {
    let mut form = Form::read(request).map_err(|_| MALFORMED_REQUEST)?;
    let (login, password) = (form.take("login"), form.take("password"));
    let next = sign_in::onward(&form.take("next")).to_owned();
    let sent = SignIn {
        login: login.clone(),
        password,
    };
    Ok(match begin(regain, sent, request).await {
        Ok(SignedIn { token, .. }) => Entered::Browser { token, next },
        Err(refused) => Entered::Again(sign_in::again(&refused, &login, &next)),
    })
}

async fn begin(regain: &Regain, sent: SignIn, request: &Request) -> Result<SignedIn, Refused> {
    let login = sent.login.parse().map_err(|_| INVALID_CREDENTIALS)?;
    let password = Password::new(sent.password);
    let checked = regain.sign_in().check(Check { login, password }).await?;
    let started = regain
        .sessions()
        .start_checked(&checked, request.headers.get("user-agent"))
        .await?;
    let (_, secret) = started.ok_or(INVALID_CREDENTIALS)?;
    Ok(SignedIn {
        token: secret.expose_secret().to_owned(),
        account: checked.account.into(),
    })
}

/// Ends `session`. A browser without one is as good as signed out: another window was first.
///
/// # Errors
///
/// When there is none, or another site made a browser ask; and when it cannot be told.
pub async fn sign_out(
    regain: &Regain,
    headers: Headers,
    session: Option<SessionId>,
) -> Result<Left, Refused> {
    let request = request(headers, Body::Complete(Vec::new()));
    // Whoever names the session by a header of its own is no browser that was made to; Basic it attaches by itself.
    let named = request.headers.get("authorization");
    if named.is_none_or(|named| !named.starts_with("Bearer ")) {
        from_here(regain, &request)?;
    }
    let left = match said(&request) {
        Said::Form => Left::Browser,
        _ => Left::Program,
    };
    match session {
        Some(session) => {
            regain.sessions().end(&session).await?;
        }
        None if left == Left::Browser => {}
        None => return Err(AUTHENTICATION_REQUIRED),
    }
    Ok(left)
}

/// Lets pass what the application's own pages send, and what no browser sends.
///
/// # Errors
///
/// When another site made a browser send it.
pub fn own_site(regain: &Regain, headers: Headers) -> Result<(), Refused> {
    from_here(regain, &request(headers, Body::Complete(Vec::new())))
}

fn from_here(regain: &Regain, request: &Request) -> Result<(), Refused> {
    let passes = cross_site::passes(request, regain.public_url());
    passes.then_some(()).ok_or(CROSS_SITE_REQUEST)
}

/// As regain's own rules read it; they look at the headers and the body of what is posted, and at nothing else.
fn request(headers: Headers, body: Body) -> Request {
    Request {
        method: Method::Post,
        path: String::new(),
        query: None,
        headers,
        peer: None,
        body,
        principal: None,
    }
}

fn said(request: &Request) -> Said {
    let types = request.headers.all("content-type");
    let media_type = match types[..] {
        [] => return Said::Nothing,
        [media_type] => media_type,
        _ => return Said::Other,
    };
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    if essence.eq_ignore_ascii_case("application/json") {
        Said::Json
    } else if essence.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        Said::Form
    } else {
        Said::Other
    }
}
