//! What a session of the host's own remembers, whatever carries it.

use std::time::Duration;

use regain_core::{
    account::AccountId,
    error::Error,
    password::Password,
    principal::{PresentedBy, Principal, SignedInBy},
    regain::Regain,
    session::{SessionId, SessionStamp},
    sign_in::Check,
    timestamp::Timestamp,
};
use serde::{Deserialize, Serialize};

/// The fields of the sign-in form.
#[derive(Deserialize)]
pub(crate) struct Credentials {
    pub(crate) login: String,
    pub(crate) password: String,
}

/// How long a session lives at most: a cookie or token that was copied is one that nobody takes away.
const LIFETIME: Duration = Duration::from_hours(30 * 24);

/// What a session remembers of its sign-in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SignedIn {
    pub(crate) account: String,
    pub(crate) stamp: String,
    /// In milliseconds, as everywhere here.
    pub(crate) at: i64,
}

impl SignedIn {
    /// Who signs in with these, if anybody. A session with this stamp has ended before it began where all sessions were ended
    /// while the password was being verified.
    pub(crate) async fn check(regain: &Regain, given: Credentials) -> Option<Self> {
        let check = Check {
            login: given.login.parse().ok()?,
            password: Password::new(given.password),
        };
        let checked = regain.sign_in().check(check).await.ok()?;
        Some(Self {
            account: checked.account.id.as_str().to_owned(),
            stamp: checked.session_stamp.as_str().to_owned(),
            at: regain.now().as_milliseconds(),
        })
    }

    /// Who that still is: nobody once the sessions of the account were ended, or the account was shut, or it is too long ago.
    pub(crate) async fn principal(
        &self,
        regain: &Regain,
        session: &str,
        presented_by: PresentedBy,
    ) -> Result<Option<Principal>, Error> {
        let (id, stamp) = (
            AccountId::new(&self.account),
            SessionStamp::new(&self.stamp),
        );
        let current = regain.sessions().is_current(&id, &stamp).await?;
        let lives = current && regain.now() < self.at() + LIFETIME;
        let account = regain.account(&id).await?;
        let account = account.filter(|account| lives && !account.disabled);
        Ok(account.map(|account| Principal {
            account: account.id,
            session: Some(SessionId::new(session)),
            scopes: account.scopes,
            signed_in_by: SignedInBy::Password,
            presented_by,
            authenticated_at: self.at(),
        }))
    }

    /// The same session, which lives on after its caller has changed the password.
    pub(crate) fn stamped(self, stamp: &SessionStamp) -> Self {
        let stamp = stamp.as_str().to_owned();
        Self { stamp, ..self }
    }

    fn at(&self) -> Timestamp {
        Timestamp::from_milliseconds(self.at)
    }
}
