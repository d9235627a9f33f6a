//! Setting the new password.

use super::{ACCEPTED, Refusal, Result, Revocation};
use crate::{
    account::{Account, AccountId, Credentials, Login},
    asking::Asker,
    credential::{self, NewPassword, Written},
    error::Failure,
    event::{AfterCommit, Event, Kind},
    locale::Locale,
    outbox::Kind as Message,
    password::{Password, PasswordHash},
    timestamp::Timestamp,
    token::{
        HandedOver, Purpose, Record, Token,
        liveness::{self, Found, Liveness},
    },
    wiring::Wiring,
};

/// Sets a new password and spends the token.
#[derive(Clone, Debug)]
pub struct Redeem {
    /// The token.
    pub token: Token,
    /// The new password.
    pub password: Password,
    /// The new password again, where the form asks for it.
    pub confirmation: Option<Password>,
    /// Whose password it shall be, where the form asks for it; it must be the token's account.
    pub login: Option<Login>,
    /// The language of the notice, where the form names one.
    pub locale: Option<Locale>,
    /// Which sessions end; the policy's answer where none is given.
    pub revocation: Option<Revocation>,
}

/// The password is set and the token spent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redeemed {
    /// Whose password.
    pub account: AccountId,
    /// How many sessions ended; `None` where the host cannot count.
    pub sessions_revoked: Option<u64>,
    /// What became of the host's hooks.
    pub after_commit: AfterCommit,
}

/// Everything that can refuse without spending comes before the hash; everything that spends is one commit.
pub(super) async fn redeem(wiring: &Wiring, command: Redeem, asker: Asker) -> Result<Redeemed> {
    let holder = live(wiring, &command).await?;
    judge(wiring, &command, &holder.account)?;
    let permit = wiring.hashing.permit().await?;
    // Waiting for the permit took time: what is dead by now must not cost a hash.
    let holder = live(wiring, &command).await?;
    let hash = permit.hash(command.password.clone()).await?;
    commit(wiring, &command, holder, hash, asker).await
}

/// A live token with the account it acts on.
struct Holder {
    record: Record,
    account: Account,
    credentials: Credentials,
}

async fn live(wiring: &Wiring, command: &Redeem) -> Result<Holder> {
    let now = wiring.clock.now();
    let store = wiring.store.read();
    let found = liveness::find(&wiring.authority, store, &command.token, ACCEPTED, now).await?;
    holder(found, command.login.as_ref(), now).map_err(Failure::Refused)
}

fn holder(
    found: Option<Found>,
    login: Option<&Login>,
    now: Timestamp,
) -> std::result::Result<Holder, Refusal> {
    let found = found.ok_or(Refusal::TokenInvalid)?;
    match (found.liveness(now), found.holder) {
        (Liveness::Live, Some((account, credentials)))
            if login.is_none_or(|login| account.answers_to(login)) =>
        {
            Ok(Holder {
                record: found.record,
                account,
                credentials,
            })
        }
        (Liveness::Expired, _) => Err(Refusal::TokenExpired),
        (Liveness::AccountGone, _) => Err(Refusal::AccountUnknown),
        _ => Err(Refusal::TokenInvalid),
    }
}

fn judge(wiring: &Wiring, command: &Redeem, account: &Account) -> Result<()> {
    let confirmation = command.confirmation.as_ref();
    let violations = credential::judge(&wiring.settings, account, &command.password, confirmation);
    if violations.is_empty() {
        Ok(())
    } else {
        Err(Failure::Refused(Refusal::Unacceptable(violations)))
    }
}

async fn commit(
    wiring: &Wiring,
    command: &Redeem,
    holder: Holder,
    hash: PasswordHash,
    asker: Asker,
) -> Result<Redeemed> {
    let Holder {
        record,
        account,
        credentials,
    } = holder;
    let policy = &wiring.settings.password_reset;
    let at = wiring.clock.now();
    let event = Event {
        at,
        kind: Kind::PasswordReset,
        account: Some(account.id.clone()),
        actor: None,
        token: Some(record.id),
    };
    let new = NewPassword {
        account: &account,
        expected: &credentials.stamp,
        password: hash,
        spent: Some(&record),
        revoke: command.revocation.unwrap_or(policy.revocation).into(),
        notice: policy.notify.then_some(Message::PasswordChanged),
        asker,
        locale: command.locale.clone(),
        event: event.clone(),
    };
    let work = wiring.store.begin().await?;
    if !work
        .tokens()
        .consume(record.id, Purpose::PasswordReset, &record.secret_hash, at)
        .await?
    {
        return Err(Failure::Refused(Refusal::TokenInvalid));
    }
    if record.handed_over == HandedOver::Message {
        // Whoever has the token reads the mailbox that it was sent to.
        work.accounts()
            .mark_verified(&account.id, &record.address, at)
            .await?;
    }
    let Some(Written {
        sessions_revoked, ..
    }) = new.write(wiring, &*work).await?
    else {
        return Err(Failure::Refused(Refusal::TokenInvalid));
    };
    work.commit().await?;
    wiring.wake_courier();
    let after_commit = wiring.tell(&event);
    Ok(Redeemed {
        account: account.id,
        sessions_revoked,
        after_commit,
    })
}
