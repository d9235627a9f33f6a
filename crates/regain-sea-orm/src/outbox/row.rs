//! The row of a message.

use std::time::Duration;

use regain_core::{
    account::{AccountId, Login},
    device::Device,
    email_address::EmailAddress,
    locale::Locale,
    outbox::{Claim, Entry, Intent, Kind, MessageId, Prepared, State, Target},
    store::StoreError,
    timestamp::Timestamp,
    token::TokenId,
};
use sea_orm::entity::prelude::*;

use crate::{failure::corrupt, tokens::row::flow_hash};

const TABLE: &str = "regain_outbox";

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "regain_outbox")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Vec<u8>,
    pub kind: String,
    /// This, or the two that follow; or this and the last of them, where both must be right.
    pub target_login: Option<String>,
    pub target_account: Option<String>,
    pub target_address: Option<String>,
    pub token: Option<Vec<u8>>,
    pub lifetime_milliseconds: i64,
    pub new_address: Option<String>,
    pub requested_locale: Option<String>,
    /// Separated by commas.
    pub accepted_locales: String,
    pub flow: Option<Vec<u8>>,
    pub device: Option<String>,
    pub created_at: i64,
    /// Without it and `dated_at`, nothing is settled yet.
    pub prepared_to: Option<String>,
    pub prepared_token: Option<Vec<u8>>,
    pub dated_at: Option<i64>,
    pub seen: bool,
    pub redated: bool,
    pub state: String,
    pub attempts: i64,
    pub next_attempt_at: i64,
    /// When it can be claimed: at the next attempt, or when the lease that it is under lapses.
    pub due_at: i64,
    pub lease: Option<Vec<u8>>,
    pub failure: Option<String>,
    pub ended_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The row of a message that is owed at once, or that is under a lease from the start.
    pub(super) fn of(intent: &Intent, claim: Option<&Claim>) -> Self {
        let (login, account, address) = match &intent.target {
            Target::Login(login) => (Some(spelling(login)), None, None),
            Target::Pair { login, address } => {
                (Some(spelling(login)), None, Some(address.as_str()))
            }
            Target::Account { id, address } => (None, Some(id.as_str()), Some(address.as_str())),
        };
        let locales: Vec<&str> = intent.accepted_locales.iter().map(Locale::as_str).collect();
        let created_at = intent.created_at.as_milliseconds();
        Self {
            id: intent.id.as_bytes().to_vec(),
            kind: intent.kind.as_str().to_owned(),
            target_login: login.map(str::to_owned),
            target_account: account.map(str::to_owned),
            target_address: address.map(str::to_owned),
            token: intent.token.map(|id| id.as_bytes().to_vec()),
            lifetime_milliseconds: i64::try_from(intent.lifetime.as_millis()).unwrap_or(i64::MAX),
            new_address: intent
                .new_address
                .as_ref()
                .map(|address| address.as_str().to_owned()),
            requested_locale: intent
                .requested_locale
                .as_ref()
                .map(|tag| tag.as_str().to_owned()),
            accepted_locales: locales.join(","),
            flow: intent.flow.map(|flow| flow.as_bytes().to_vec()),
            device: intent.device.as_ref().map(Device::as_text),
            created_at,
            prepared_to: None,
            prepared_token: None,
            dated_at: None,
            seen: false,
            redated: false,
            state: State::Waiting.as_str().to_owned(),
            attempts: i64::from(claim.is_some()),
            next_attempt_at: created_at,
            due_at: claim.map_or(created_at, |claim| claim.until.as_milliseconds()),
            lease: claim.map(|claim| claim.lease.0.to_vec()),
            failure: None,
            ended_at: None,
        }
    }

    pub(super) fn into_entry(self) -> Result<Entry, StoreError> {
        Ok(Entry {
            intent: self.intent()?,
            prepared: self.prepared()?,
            state: State::parse(&self.state).ok_or_else(|| corrupt(TABLE, "state"))?,
            attempts: self
                .attempts
                .try_into()
                .map_err(|_| corrupt(TABLE, "attempts"))?,
            next_attempt_at: Timestamp::from_milliseconds(self.next_attempt_at),
            failure: self.failure,
        })
    }

    fn intent(&self) -> Result<Intent, StoreError> {
        let lifetime = self.lifetime_milliseconds.try_into();
        let device = self.device.as_deref();
        Ok(Intent {
            id: MessageId::from_bytes(bytes(&self.id, "id")?),
            kind: Kind::parse(&self.kind).ok_or_else(|| corrupt(TABLE, "kind"))?,
            target: self.target()?,
            token: token(self.token.as_deref(), "token")?,
            lifetime: Duration::from_millis(
                lifetime.map_err(|_| corrupt(TABLE, "lifetime_milliseconds"))?,
            ),
            new_address: self
                .new_address
                .as_deref()
                .map(|text| text.parse().map_err(|_| corrupt(TABLE, "new_address")))
                .transpose()?,
            requested_locale: self
                .requested_locale
                .as_deref()
                .map(|tag| locale(tag, "requested_locale"))
                .transpose()?,
            accepted_locales: self
                .accepted_locales
                .split(',')
                .filter(|tag| !tag.is_empty())
                .map(|tag| locale(tag, "accepted_locales"))
                .collect::<Result<_, _>>()?,
            flow: self
                .flow
                .clone()
                .map(|flow| flow_hash(flow, TABLE))
                .transpose()?,
            device: device
                .map(|text| Device::parse(text).ok_or_else(|| corrupt(TABLE, "device")))
                .transpose()?,
            created_at: Timestamp::from_milliseconds(self.created_at),
        })
    }

    fn target(&self) -> Result<Target, StoreError> {
        match (
            &self.target_login,
            &self.target_account,
            &self.target_address,
        ) {
            (Some(text), None, None) => Ok(Target::Login(login(text)?)),
            (Some(text), None, Some(at)) => Ok(Target::Pair {
                login: login(text)?,
                address: address(at)?,
            }),
            (None, Some(id), Some(at)) => Ok(Target::Account {
                id: AccountId::new(id.as_str()),
                address: address(at)?,
            }),
            _ => Err(corrupt(TABLE, "target_login")),
        }
    }

    fn prepared(&self) -> Result<Option<Prepared>, StoreError> {
        let (Some(to), Some(dated_at)) = (&self.prepared_to, self.dated_at) else {
            return Ok(None);
        };
        Ok(Some(Prepared {
            to: to.parse().map_err(|_| corrupt(TABLE, "prepared_to"))?,
            token: token(self.prepared_token.as_deref(), "prepared_token")?,
            dated_at: Timestamp::from_milliseconds(dated_at),
            seen: self.seen,
            redated: self.redated,
        }))
    }
}

fn spelling(login: &Login) -> &str {
    match login {
        Login::Email(email) => email.as_str(),
        Login::Username(username) => username.as_str(),
    }
}

fn login(text: &str) -> Result<Login, StoreError> {
    text.parse().map_err(|_| corrupt(TABLE, "target_login"))
}

fn address(text: &str) -> Result<EmailAddress, StoreError> {
    text.parse().map_err(|_| corrupt(TABLE, "target_address"))
}

fn bytes(value: &[u8], column: &'static str) -> Result<[u8; 16], StoreError> {
    value.try_into().map_err(|_| corrupt(TABLE, column))
}

fn token(value: Option<&[u8]>, column: &'static str) -> Result<Option<TokenId>, StoreError> {
    value
        .map(|id| bytes(id, column).map(TokenId::from_bytes))
        .transpose()
}

fn locale(tag: &str, column: &'static str) -> Result<Locale, StoreError> {
    Locale::parse(tag).ok_or_else(|| corrupt(TABLE, column))
}
