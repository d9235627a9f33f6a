//! The one place that judges and writes passwords and addresses.

use crate::{
    account::{Account, AccountId, Login, Stamp},
    asking::Asker,
    email_address::EmailAddress,
    error::{Error, ErrorKind},
    event::Event,
    locale::Locale,
    outbox::{Intent, Kind},
    password::{Password, PasswordHash, policy::Context},
    session::{self, Revoke, SessionStamp},
    settings::Settings,
    store::{AddressSet, FindAccounts, FindTokens, ProvenAddress, UnitOfWork},
    timestamp::Timestamp,
    token::{Purpose, Record},
    violation::{Field, Rule, Violation},
    wiring::Wiring,
};

/// Every rule that a new password for `account` breaks.
pub(crate) fn judge(
    settings: &Settings,
    account: &Account,
    password: &Password,
    confirmation: Option<&Password>,
) -> Vec<Violation> {
    let context = Context::new()
        .application(&settings.application_name)
        .email_address(account.email.as_str())
        .username(
            account
                .username
                .as_ref()
                .map_or("", |username| username.as_str()),
        )
        .display_name(account.name.as_deref().unwrap_or_default());
    let rules = settings.password_policy.violations(password, &context);
    let mut violations: Vec<_> = rules
        .into_iter()
        .map(|rule| Violation::new(Field::Password, rule))
        .collect();
    if confirmation.is_some_and(|again| !again.matches(password)) {
        violations.push(Violation::new(
            Field::PasswordConfirmation,
            Rule::Confirmation,
        ));
    }
    violations
}

/// Whose an address is: the account's that has it, or of which it is until a change can be taken back no more.
pub(crate) async fn owner(
    store: (&dyn FindAccounts, &dyn FindTokens),
    address: &EmailAddress,
    now: Timestamp,
) -> Result<Option<AccountId>, Error> {
    let (accounts, tokens) = store;
    if let Some(account) = accounts.by_login(&Login::Email(address.clone())).await? {
        return Ok(Some(account.id));
    }
    for revert in tokens.live_for(address, Purpose::EmailChangeRevert).await? {
        if now < revert.expires_at && tokens.is_signed_by_a_living_key(&revert).await? {
            return Ok(revert.account().cloned());
        }
    }
    Ok(None)
}

/// Takes the password away, with the sessions that it began and the tokens that were out. Answers the new stamp.
pub(crate) async fn lock(
    wiring: &Wiring,
    work: &dyn UnitOfWork,
    account: &Account,
    expected: &Stamp,
    at: Timestamp,
) -> Result<Stamp, Error> {
    let id = &account.id;
    supersede_others(work, id, None, at).await?;
    session::revoke(wiring, work, id, &Revoke::All).await?;
    let next = Stamp::fresh(&*wiring.entropy);
    if !work
        .accounts()
        .set_password(id, expected, None, &next)
        .await?
    {
        // Changed between two statements of one transaction: only a store without isolation does that.
        return Err(Error::new(
            ErrorKind::Store,
            "the account changed within a unit of work",
        ));
    }
    // A store without a column for the stamp derives it: read what it is now.
    let credentials = work.accounts().credentials(id).await?;
    Ok(credentials.map_or(next, |credentials| credentials.stamp))
}

/// A password that is to be written, with all that follows from it.
pub(crate) struct NewPassword<'a> {
    pub(crate) account: &'a Account,
    /// The stamp that the decision was made under.
    pub(crate) expected: &'a Stamp,
    pub(crate) password: PasswordHash,
    /// The token that was spent for it.
    pub(crate) spent: Option<&'a Record>,
    pub(crate) revoke: Revoke,
    /// What the person is told, where policy says so.
    pub(crate) notice: Option<Kind>,
    pub(crate) asker: Asker,
    /// The language that the person asked for just now.
    pub(crate) locale: Option<Locale>,
    pub(crate) event: Event,
}

/// What was written.
pub(crate) struct Written {
    pub(crate) sessions_revoked: Option<u64>,
    /// What the one session that was kept is stamped with from now on.
    pub(crate) session_stamp: Option<SessionStamp>,
}

impl NewPassword<'_> {
    /// Ends the account's other tokens and the sessions that policy names, owes the notice, records the event, and writes the
    /// password against its stamp, in the caller's unit of work. `None` where the stamp has moved on or the account was shut:
    /// then nothing may be committed.
    pub(crate) async fn write(
        self,
        wiring: &Wiring,
        work: &dyn UnitOfWork,
    ) -> Result<Option<Written>, Error> {
        let id = &self.account.id;
        let at = self.event.at;
        // Hashing took time: somebody may have shut the account meanwhile, which leaves the stamp alone.
        let open = work
            .accounts()
            .by_id(id)
            .await?
            .is_some_and(|account| !account.disabled);
        if !open {
            return Ok(None);
        }
        supersede_others(work, id, self.spent, at).await?;
        let revoked = session::revoke(wiring, work, id, &self.revoke).await?;
        if let Some(kind) = self.notice.filter(|_| wiring.transport.is_some()) {
            let notice = Intent {
                requested_locale: self.locale.clone(),
                device: self.asker.device,
                ..Intent::notice(kind, id, &self.account.email, at, &*wiring.entropy)
            };
            work.outbox().add(&notice, None).await?;
        }
        work.events().record(&self.event).await?;
        // Last: the host's accounts may be in another database, which no failure of ours undoes.
        let (password, next) = (Some(&self.password), next_stamp(wiring, self.spent));
        let accounts = work.accounts();
        let written = accounts.set_password(id, self.expected, password, &next);
        Ok(written.await?.then_some(Written {
            sessions_revoked: revoked.sessions,
            session_stamp: revoked.stamp,
        }))
    }
}

async fn supersede_others(
    work: &dyn UnitOfWork,
    account: &AccountId,
    spent: Option<&Record>,
    at: Timestamp,
) -> Result<(), Error> {
    let (purposes, except) = (
        &Purpose::BOUND_TO_CREDENTIALS,
        spent.map(|record| record.id),
    );
    work.tokens()
        .supersede_siblings(account, purposes, except, at)
        .await?;
    Ok(())
}

/// The token that is spent knows it again, should what is spent not be what is written.
fn next_stamp(wiring: &Wiring, spent: Option<&Record>) -> Stamp {
    let entropy = &*wiring.entropy;
    spent.map_or_else(
        || Stamp::fresh(entropy),
        |record| record.next_stamp(entropy),
    )
}

/// An address that is to be written, with all that follows from it.
pub(crate) struct NewAddress<'a> {
    pub(crate) account: &'a Account,
    /// The stamp that the decision was made under.
    pub(crate) expected: &'a Stamp,
    pub(crate) to: ProvenAddress,
    /// The token that was spent for it.
    pub(crate) spent: Option<&'a Record>,
    pub(crate) revoke: Revoke,
    pub(crate) notice: Option<Intent>,
    pub(crate) event: Event,
}

impl NewAddress<'_> {
    /// Ends the account's other tokens and the sessions that policy names, owes the notice, records the event, and writes the
    /// address against the stamp where nobody else has it, in the caller's unit of work. Where it was not written, nothing
    /// may be committed.
    pub(crate) async fn write(
        self,
        wiring: &Wiring,
        work: &dyn UnitOfWork,
    ) -> Result<AddressSet, Error> {
        let id = &self.account.id;
        let at = self.event.at;
        // Somebody may have shut the account meanwhile, which leaves the stamp alone.
        let account = work.accounts().by_id(id).await?;
        if account.is_none_or(|account| account.disabled) {
            return Ok(AddressSet::Stale);
        }
        let owner = owner((work.accounts(), work.tokens()), &self.to.address, at).await?;
        if owner.is_some_and(|owner| owner != *id) {
            return Ok(AddressSet::Taken);
        }
        supersede_others(work, id, self.spent, at).await?;
        session::revoke(wiring, work, id, &self.revoke).await?;
        if let Some(notice) = self.notice.filter(|_| wiring.transport.is_some()) {
            work.outbox().add(&notice, None).await?;
        }
        work.events().record(&self.event).await?;
        // Last, as a password.
        let next = next_stamp(wiring, self.spent);
        let accounts = work.accounts();
        let set = accounts.set_address(id, self.expected, &self.to, &next);
        Ok(set.await?)
    }
}
