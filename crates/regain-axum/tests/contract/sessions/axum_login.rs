//! axum-login, over the tower-sessions that goes with it.

use axum::{
    Form, Router,
    extract::Request,
    http::StatusCode,
    middleware::{Next, from_fn},
    response::Response,
    routing::post,
};
use axum_login::{
    AuthManagerLayerBuilder,
    AuthUser,
    AuthnBackend,
    // Its own, which is not the newest: the compiler refuses another one's layer.
    tower_sessions::{MemoryStore, SessionManagerLayer},
};
use regain_core::{
    account::{Account, AccountId},
    error::Error,
    password::Password,
    principal::{PresentedBy, Principal, SignedInBy},
    regain::Regain,
    session::{SessionId, SessionStamp},
    sign_in::Check,
    timestamp::Timestamp,
};

use crate::sessions::signed_in::Credentials;

type AuthSession = axum_login::AuthSession<Backend>;

#[derive(Clone, Debug)]
pub(super) struct User {
    account: Account,
    stamp: SessionStamp,
}

impl AuthUser for User {
    type Id = String;

    fn id(&self) -> String {
        self.account.id.as_str().to_owned()
    }

    /// axum-login compares it at every request, and empties the session where it is not the same.
    fn session_auth_hash(&self) -> &[u8] {
        self.stamp.as_str().as_bytes()
    }
}

#[derive(Clone)]
pub(super) struct Backend {
    regain: Regain,
}

impl AuthnBackend for Backend {
    type User = User;
    type Credentials = Credentials;
    type Error = Error;

    async fn authenticate(&self, given: Credentials) -> Result<Option<User>, Error> {
        let Ok(login) = given.login.parse() else {
            return Ok(None);
        };
        let password = Password::new(given.password);
        let checked = self.regain.sign_in().check(Check { login, password }).await;
        Ok(checked.ok().map(|checked| User {
            account: checked.account,
            stamp: checked.session_stamp,
        }))
    }

    async fn get_user(&self, id: &String) -> Result<Option<User>, Error> {
        let id = AccountId::new(id);
        let stamp = self.regain.sessions().stamp(&id).await?;
        let account = self.regain.account(&id).await?;
        let account = account.filter(|account| !account.disabled);
        Ok(account.map(|account| User { account, stamp }))
    }
}

pub(super) fn app(regain: &Regain) -> Router {
    let sessions = SessionManagerLayer::new(MemoryStore::default());
    let regain = regain.clone();
    Router::new()
        .route("/sign-in", post(sign_in))
        .nest("/api/account", regain_axum::router(&regain))
        .layer(from_fn(who))
        .layer(AuthManagerLayerBuilder::new(Backend { regain }, sessions).build())
}

const AT: &str = "signed_in_at";

async fn sign_in(mut auth: AuthSession, Form(given): Form<Credentials>) -> Result<(), StatusCode> {
    let user = auth.authenticate(given).await.map_err(broken)?;
    let user = user.ok_or(StatusCode::UNAUTHORIZED)?;
    auth.login(&user).await.map_err(broken)?;
    let now = auth.backend.regain.now().as_milliseconds();
    auth.session.insert(AT, now).await.map_err(broken)
}

/// Says who is asking, and writes the stamp that comes back.
async fn who(
    mut auth: AuthSession,
    mut request: Request,
    next: Next,
) -> Result<Response, StatusCode> {
    if let Some(user) = auth.user.clone() {
        let at: Option<i64> = auth.session.get(AT).await.map_err(broken)?;
        request.extensions_mut().insert(Principal {
            account: user.account.id,
            session: auth.session.id().map(|id| SessionId::new(id.to_string())),
            scopes: user.account.scopes,
            signed_in_by: SignedInBy::Password,
            presented_by: PresentedBy::Cookie,
            authenticated_at: Timestamp::from_milliseconds(at.unwrap_or_default()),
        });
    }
    let response = next.run(request).await;
    let stamp = response.extensions().get::<SessionStamp>().cloned();
    if let Some((user, stamp)) = auth.user.clone().zip(stamp) {
        auth.login(&User { stamp, ..user }).await.map_err(broken)?;
    }
    Ok(response)
}

fn broken(_: impl std::error::Error) -> StatusCode {
    StatusCode::INTERNAL_SERVER_ERROR
}
