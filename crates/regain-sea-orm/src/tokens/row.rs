//! The row of a token.

use regain_core::{
    account::{AccountId, Stamp},
    code::FlowHash,
    store::StoreError,
    timestamp::Timestamp,
    token::{HandedOver, Purpose, Record, SecretHash, State, Subject, TokenId},
};
use sea_orm::entity::prelude::*;

use crate::failure::corrupt;

const TABLE: &str = "regain_tokens";

pub(super) const LIVE: &str = "live";
pub(super) const USED: &str = "used";
pub(super) const SUPERSEDED: &str = "superseded";
const MESSAGE: &str = "message";
const REVEALED: &str = "revealed";

/// No foreign keys: a record outlives its account, so that it can still be told what became of it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "regain_tokens")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Vec<u8>,
    pub purpose: String,
    /// None for a token whose subject is an address.
    pub account: Option<String>,
    /// The stamp that it dies with, where it does.
    pub stamp: Option<String>,
    /// The administrator who invites, where the subject is an address.
    pub inviter: Option<String>,
    pub address: String,
    pub address_key: String,
    pub partner: Option<Vec<u8>>,
    pub flow: Option<Vec<u8>>,
    pub generation: i64,
    pub secret_hash: Vec<u8>,
    pub issued_at: i64,
    pub expires_at: i64,
    pub handed_over: String,
    pub fixed_dates: bool,
    pub state: String,
    pub ended_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub(super) fn of(record: &Record) -> Self {
        let (state, ended_at) = match record.state {
            State::Live => (LIVE, None),
            State::Used(at) => (USED, Some(at)),
            State::Superseded(at) => (SUPERSEDED, Some(at)),
        };
        let handed_over = match record.handed_over {
            HandedOver::Message => MESSAGE,
            HandedOver::Revealed => REVEALED,
        };
        let (account, stamp, inviter) = match &record.subject {
            Subject::Address { inviter } => (None, None, inviter.as_ref()),
            Subject::Account(id) => (Some(id), None, None),
            Subject::Credentials(id, stamp) => (Some(id), Some(stamp), None),
        };
        let id = |id: &AccountId| id.as_str().to_owned();
        let (account, inviter) = (account.map(id), inviter.map(id));
        let stamp = stamp.map(|stamp| stamp.as_str().to_owned());
        Self {
            id: record.id.as_bytes().to_vec(),
            purpose: record.purpose.as_str().to_owned(),
            account,
            stamp,
            inviter,
            address: record.address.as_str().to_owned(),
            address_key: record.address.key().to_owned(),
            partner: record.partner.map(|id| id.as_bytes().to_vec()),
            flow: record.flow.map(|flow| flow.as_bytes().to_vec()),
            generation: record.generation.into(),
            secret_hash: record.secret_hash.as_bytes().to_vec(),
            issued_at: record.issued_at.as_milliseconds(),
            expires_at: record.expires_at.as_milliseconds(),
            handed_over: handed_over.to_owned(),
            fixed_dates: record.fixed_dates,
            state: state.to_owned(),
            ended_at: ended_at.map(Timestamp::as_milliseconds),
        }
    }

    pub(super) fn into_record(self) -> Result<Record, StoreError> {
        let (state, subject) = (self.state()?, self.subject()?);
        let handed_over = match self.handed_over.as_str() {
            MESSAGE => HandedOver::Message,
            REVEALED => HandedOver::Revealed,
            _ => return Err(corrupt(TABLE, "handed_over")),
        };
        let secret_hash = self
            .secret_hash
            .try_into()
            .map_err(|_| corrupt(TABLE, "secret_hash"))?;
        Ok(Record {
            id: token_id(self.id, "id")?,
            purpose: Purpose::parse(&self.purpose).ok_or_else(|| corrupt(TABLE, "purpose"))?,
            subject,
            address: self
                .address
                .parse()
                .map_err(|_| corrupt(TABLE, "address"))?,
            partner: self.partner.map(|id| token_id(id, "partner")).transpose()?,
            flow: self.flow.map(|flow| flow_hash(flow, TABLE)).transpose()?,
            generation: self
                .generation
                .try_into()
                .map_err(|_| corrupt(TABLE, "generation"))?,
            secret_hash: SecretHash::from_bytes(secret_hash),
            issued_at: Timestamp::from_milliseconds(self.issued_at),
            expires_at: Timestamp::from_milliseconds(self.expires_at),
            handed_over,
            fixed_dates: self.fixed_dates,
            state,
        })
    }

    fn subject(&self) -> Result<Subject, StoreError> {
        let id = |id: &String| AccountId::new(id.as_str());
        match (&self.account, &self.stamp, &self.inviter) {
            (None, None, inviter) => Ok(Subject::Address {
                inviter: inviter.as_ref().map(id),
            }),
            (Some(account), None, None) => Ok(Subject::Account(id(account))),
            (Some(account), Some(stamp), None) => Ok(Subject::Credentials(
                id(account),
                Stamp::new(stamp.as_str()),
            )),
            _ => Err(corrupt(TABLE, "account")),
        }
    }

    fn state(&self) -> Result<State, StoreError> {
        match (
            self.state.as_str(),
            self.ended_at.map(Timestamp::from_milliseconds),
        ) {
            (LIVE, None) => Ok(State::Live),
            (USED, Some(at)) => Ok(State::Used(at)),
            (SUPERSEDED, Some(at)) => Ok(State::Superseded(at)),
            (LIVE | USED | SUPERSEDED, _) => Err(corrupt(TABLE, "ended_at")),
            _ => Err(corrupt(TABLE, "state")),
        }
    }
}

/// The hash of a flow, in this table or in that of messages.
pub(crate) fn flow_hash(bytes: Vec<u8>, table: &'static str) -> Result<FlowHash, StoreError> {
    let bytes = bytes.try_into().map_err(|_| corrupt(table, "flow"))?;
    Ok(FlowHash::from_bytes(bytes))
}

fn token_id(bytes: Vec<u8>, column: &'static str) -> Result<TokenId, StoreError> {
    let bytes = bytes.try_into().map_err(|_| corrupt(TABLE, column))?;
    Ok(TokenId::from_bytes(bytes))
}
