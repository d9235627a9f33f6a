//! What the owner of an address is told when somebody wanted it for another account: by a registration or a change.

use crate::{
    account::Login,
    device::Device,
    email_address::EmailAddress,
    error::Error,
    message::{Context, Fact, facts},
    outbox::{Entry, Intent, Plan, Prepared, State, notice},
    store::UnitOfWork,
    timestamp::Timestamp,
};

/// That somebody wanted an address for another account, to the person whose account has it.
///
/// It carries no link that does anything, and nothing that the asker wrote.
#[derive(Clone, Debug)]
pub struct Taken {
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// Roughly what it was asked from.
    pub device: Option<Device>,
    /// The account's masked address, as [`EmailAddress::masked`](crate::email_address::EmailAddress::masked) gives it.
    pub account: String,
}

impl Context for Taken {
    const TEMPLATE: &'static str = "registration/taken";

    fn facts(&self) -> Vec<(&'static str, Fact)> {
        let mut said = facts::asked(self.asked_at, self.device);
        said.push(facts::account(&self.account));
        said
    }
}

/// Warns whoever has `address` now; nobody is told where that is nobody.
pub(crate) async fn plan(
    work: &dyn UnitOfWork,
    entry: &Entry,
    address: &EmailAddress,
    now: Timestamp,
) -> Result<Plan, Error> {
    let owner = work
        .accounts()
        .by_login(&Login::Email(address.clone()))
        .await?;
    let Some(owner) = owner.filter(|owner| !owner.disabled) else {
        return Ok(Plan::End(State::Settled));
    };
    let intent = &entry.intent;
    let prepared = entry
        .prepared
        .clone()
        .filter(|prepared| prepared.seen)
        .unwrap_or_else(|| Prepared::new(owner.email.clone(), None, now));
    let taken = Taken {
        asked_at: intent.created_at,
        device: intent.device,
        account: owner.email.masked(),
    };
    let reader = Intent {
        // The words are for the owner, not for whoever asked.
        requested_locale: None,
        accepted_locales: Vec::new(),
        ..intent.clone()
    };
    let draft = notice::draft(
        Taken::TEMPLATE,
        taken.facts(),
        &reader,
        Some(&owner),
        &prepared,
    );
    Ok(Plan::Send { prepared, draft })
}
