//! The host's own session layer, as far as tests need one: the same behind every adapter.

use data_encoding::BASE64;
use regain_core::{
    account::Account,
    password::Password,
    principal::{PresentedBy, Principal, SignedInBy},
    regain::Regain,
    session::SessionSecret,
    sign_in::Check,
};

/// The name of the cookie.
pub const COOKIE: &str = "session";

/// Says who is asking, by the sessions and the sign-in of a `regain`.
///
/// An adapter's test host calls [`principal`](Self::principal) with two headers of every request, and puts what comes back
/// where its adapter looks for it.
#[derive(Clone, Debug)]
pub struct Host {
    regain: Regain,
}

impl Host {
    /// The session layer over `regain`.
    pub fn new(regain: Regain) -> Self {
        Self { regain }
    }

    /// Who `Authorization` or `Cookie` speak for; the first of the two decides.
    pub async fn principal(
        &self,
        authorization: Option<&str>,
        cookie: Option<&str>,
    ) -> Option<Principal> {
        match authorization {
            Some(header) => match header.split_once(' ')? {
                ("Bearer", secret) => self.session(secret, PresentedBy::Bearer).await,
                ("Basic", pair) => self.basic(pair).await,
                _ => None,
            },
            None => {
                let pairs = cookie?
                    .split(';')
                    .filter_map(|pair| pair.trim().split_once('='));
                let (_, secret) = pairs.into_iter().find(|(name, _)| *name == COOKIE)?;
                self.session(secret, PresentedBy::Cookie).await
            }
        }
    }

    async fn session(&self, secret: &str, presented_by: PresentedBy) -> Option<Principal> {
        let secret = SessionSecret::new(secret);
        let (session, account) = self.regain.sessions().resolve(&secret).await.ok()??;
        Some(Principal {
            account: account.id,
            session: Some(session.id),
            scopes: account.scopes,
            signed_in_by: session.signed_in_by,
            presented_by,
            authenticated_at: session.created_at,
        })
    }

    async fn basic(&self, pair: &str) -> Option<Principal> {
        let pair = String::from_utf8(BASE64.decode(pair.as_bytes()).ok()?).ok()?;
        let (login, password) = pair.split_once(':')?;
        let password = Password::new(password.to_owned());
        let check = Check {
            login: login.parse().ok()?,
            password,
        };
        let checked = self.regain.sign_in().check(check).await.ok()?;
        let Account { id, scopes, .. } = checked.account;
        Some(Principal {
            account: id,
            session: None,
            scopes,
            signed_in_by: SignedInBy::Password,
            presented_by: PresentedBy::Basic,
            authenticated_at: self.regain.now(),
        })
    }
}
