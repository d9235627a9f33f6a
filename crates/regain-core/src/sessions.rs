//! Keeping sessions, for hosts that have none of their own.

use std::time::Duration;

use crate::{
    account::{Account, AccountId, Checked},
    error::Error,
    principal::SignedInBy,
    session::{self, Revoke, Session, SessionId, SessionSecret, SessionStamp},
    timestamp::Timestamp,
    wiring::Wiring,
};

#[cfg(test)]
mod tests;

/// How long a session lives, used or not.
pub(crate) const LIFETIME: Duration = Duration::from_hours(30 * 24);
/// How exactly it is known when a session was last used: every request would write otherwise.
const TOUCH_AFTER: Duration = Duration::from_mins(1);

/// The sessions of a running `regain`.
#[derive(Clone, Copy)]
pub struct Sessions<'a> {
    wiring: &'a Wiring,
}

impl<'a> Sessions<'a> {
    pub(crate) fn new(wiring: &'a Wiring) -> Self {
        Self { wiring }
    }

    /// Begins a session, however its holder was recognised. The secret is shown once; the store keeps its hash. After a
    /// password, use [`start_checked`](Self::start_checked).
    ///
    /// # Errors
    ///
    /// When the store failed.
    pub async fn start(
        &self,
        account: &AccountId,
        signed_in_by: SignedInBy,
        user_agent: Option<&str>,
    ) -> Result<(Session, SessionSecret), Error> {
        let (session, secret) = self.fresh(account, signed_in_by, user_agent);
        let work = self.wiring.store.begin().await?;
        work.sessions().start(&session).await?;
        work.commit().await?;
        Ok((session, secret))
    }

    /// Begins the session of somebody whose password was checked; `None` where it was changed, or the account shut, since
    /// then.
    ///
    /// # Errors
    ///
    /// When the store failed.
    ///
    /// # Security
    ///
    /// Checking takes time: without the stamp, an old password could begin a session after the reset that ended all others.
    pub async fn start_checked(
        &self,
        checked: &Checked,
        user_agent: Option<&str>,
    ) -> Result<Option<(Session, SessionSecret)>, Error> {
        let id = &checked.account.id;
        let (session, secret) = self.fresh(id, SignedInBy::Password, user_agent);
        let work = self.wiring.store.begin().await?;
        let account = work.accounts().by_id(id).await?;
        let credentials = work.accounts().credentials(id).await?;
        let open = account.is_some_and(|account| !account.disabled);
        if !open || credentials.is_none_or(|held| held.stamp != checked.stamp) {
            return Ok(None);
        }
        work.sessions().start(&session).await?;
        work.commit().await?;
        Ok(Some((session, secret)))
    }

    fn fresh(
        &self,
        account: &AccountId,
        signed_in_by: SignedInBy,
        user_agent: Option<&str>,
    ) -> (Session, SessionSecret) {
        let now = self.wiring.clock.now();
        let secret = SessionSecret::fresh(&*self.wiring.entropy);
        let session = Session {
            id: SessionId::fresh(&*self.wiring.entropy),
            account: account.clone(),
            secret_hash: secret.hash(self.wiring.settings.epoch),
            created_at: now,
            last_seen_at: now,
            user_agent: user_agent.map(|agent| agent.chars().take(200).collect()),
            signed_in_by,
        };
        (session, secret)
    }

    /// The living session that `secret` carries, and whose it is. The sessions of a disabled account do not live.
    ///
    /// # Errors
    ///
    /// When the store failed.
    pub async fn resolve(
        &self,
        secret: &SessionSecret,
    ) -> Result<Option<(Session, Account)>, Error> {
        let now = self.wiring.clock.now();
        let hash = secret.hash(self.wiring.settings.epoch);
        let read = self.wiring.store.read();
        let Some(session) = read.sessions().by_secret_hash(&hash).await? else {
            return Ok(None);
        };
        if now >= session.created_at + LIFETIME {
            return Ok(None);
        }
        let account = read.accounts().by_id(&session.account).await?;
        let Some(account) = account.filter(|account| !account.disabled) else {
            return Ok(None);
        };
        if now >= session.last_seen_at + TOUCH_AFTER {
            // Nobody is signed out because that could not be noted.
            if let Err(error) = self.touch(&session.id, now).await {
                tracing::warn!(%error, "the use of a session could not be noted");
            }
        }
        Ok(Some((session, account)))
    }

    /// The account's sessions, newest first.
    ///
    /// # Errors
    ///
    /// When the store failed.
    pub async fn of(&self, account: &AccountId) -> Result<Vec<Session>, Error> {
        let now = self.wiring.clock.now();
        let mut sessions = self
            .wiring
            .store
            .read()
            .sessions()
            .of_account(account)
            .await?;
        sessions.retain(|session| now < session.created_at + LIFETIME);
        Ok(sessions)
    }

    /// Ends a session; `false` where there was none.
    ///
    /// # Errors
    ///
    /// When the store failed.
    pub async fn end(&self, id: &SessionId) -> Result<bool, Error> {
        let work = self.wiring.store.begin().await?;
        let ended = work.sessions().end(id).await?;
        work.commit().await?;
        Ok(ended)
    }

    /// Ends a session of `account`; `false` where it has none of this id, whoever else may have.
    ///
    /// # Errors
    ///
    /// When the store failed.
    pub async fn end_of(&self, account: &AccountId, id: &SessionId) -> Result<bool, Error> {
        let held = self.of(account).await?;
        if held.iter().any(|session| session.id == *id) {
            self.end(id).await
        } else {
            Ok(false)
        }
    }

    /// Ends every session of `account`, those of the host's own too; answers how many, `None` where that cannot be counted.
    ///
    /// For whoever asks to be signed out everywhere, and for an account that the host shuts.
    ///
    /// # Errors
    ///
    /// When the store failed.
    pub async fn end_all(&self, account: &AccountId) -> Result<Option<u64>, Error> {
        let work = self.wiring.store.begin().await?;
        let revoked = session::revoke(self.wiring, &*work, account, &Revoke::All).await?;
        work.commit().await?;
        Ok(revoked.sessions)
    }

    /// What a session of the host's own is stamped with when it begins, where the host checks passwords itself. After
    /// [`check`](crate::sign_in::SignIn::check) it is [`Checked::session_stamp`].
    ///
    /// # Errors
    ///
    /// When the store failed.
    ///
    /// # Security
    ///
    /// Read it before the password hash is read: a reset between the two then ends the session, and a sign-in with the old
    /// password does not outlive it.
    pub async fn stamp(&self, account: &AccountId) -> Result<SessionStamp, Error> {
        session::stamp(self.wiring, account).await
    }

    /// Whether a session of the host's own that was stamped so still lives, as far as revocations go. Ask at every request.
    ///
    /// Whether the account is still there and open is the host's to look up, as it reads its user.
    ///
    /// # Errors
    ///
    /// When the store failed. Refuse the request then: nobody knows whether the session has ended.
    pub async fn is_current(
        &self,
        account: &AccountId,
        stamp: &SessionStamp,
    ) -> Result<bool, Error> {
        Ok(self.stamp(account).await? == *stamp)
    }

    async fn touch(&self, id: &SessionId, now: Timestamp) -> Result<(), Error> {
        let work = self.wiring.store.begin().await?;
        work.sessions().touch(id, now).await?;
        Ok(work.commit().await?)
    }
}
