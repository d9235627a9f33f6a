//! The host's own session layer, as far as tests need one: the same behind every adapter.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use data_encoding::BASE64;
use regain_core::{
    account::{Account, AccountId},
    error::Error,
    password::Password,
    principal::{PresentedBy, Principal, SignedInBy},
    regain::Regain,
    session::{SessionId, SessionSecret, SessionStamp},
    sign_in::Check,
};

/// The name of the cookie.
pub const COOKIE: &str = "session";

/// Says who is asking, by the sessions and the sign-in of a `regain`, and by sessions of its own.
///
/// An adapter's test host calls [`principal`](Self::principal) with two headers of every request, and puts what comes back
/// where its adapter looks for it. The stamp that an adapter hands out beside the response it gives to
/// [`keep`](Self::keep).
#[derive(Clone, Debug)]
pub struct Host {
    regain: Regain,
    own: Arc<Mutex<Own>>,
}

/// Sessions of the host's own, by what carries them.
type Own = BTreeMap<String, (AccountId, SessionStamp)>;

impl Host {
    /// The session layer over `regain`.
    pub fn new(regain: Regain) -> Self {
        let own = Arc::default();
        Self { regain, own }
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

    /// Begins a session of the host's own, as a sign-in page does; answers what carries it.
    ///
    /// # Errors
    ///
    /// When the store failed.
    pub async fn begin(&self, account: &AccountId) -> Result<String, Error> {
        let stamp = self.regain.sessions().stamp(account).await?;
        let mut own = self.own();
        let secret = format!("own-{}", own.len());
        own.insert(secret.clone(), (account.clone(), stamp));
        Ok(secret)
    }

    /// Writes the stamp that came back into the caller's session, where that is one of the host's own.
    pub fn keep(&self, principal: Option<&Principal>, stamp: &SessionStamp) {
        let session = principal.and_then(|principal| principal.session.as_ref());
        let mut own = self.own();
        if let Some((_, held)) = session.and_then(|id| own.get_mut(id.as_str())) {
            *held = stamp.clone();
        }
    }

    async fn own_session(&self, secret: &str, presented_by: PresentedBy) -> Option<Principal> {
        let (account, stamp) = self.own().get(secret)?.clone();
        let current = self.regain.sessions().is_current(&account, &stamp).await;
        let account = self.regain.account(&account).await.ok()??;
        let lives = current.ok()? && !account.disabled;
        lives.then(|| Principal {
            account: account.id,
            session: Some(SessionId::new(secret)),
            scopes: account.scopes,
            signed_in_by: SignedInBy::Password,
            presented_by,
            authenticated_at: self.regain.now(),
        })
    }

    fn own(&self) -> MutexGuard<'_, Own> {
        self.own.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn session(&self, secret: &str, presented_by: PresentedBy) -> Option<Principal> {
        if let Some(principal) = self.own_session(secret, presented_by).await {
            return Some(principal);
        }
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
