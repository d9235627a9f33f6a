//! The row of a token.

use regain_core::{
    account::{AccountId, Stamp},
    store::StoreError,
    timestamp::Timestamp,
    token::{HandedOver, Purpose, Record, SecretHash, State, TokenId},
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
    pub account: String,
    pub address: String,
    pub stamp: String,
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
        Self {
            id: record.id.as_bytes().to_vec(),
            purpose: record.purpose.as_str().to_owned(),
            account: record.account.as_str().to_owned(),
            address: record.address.as_str().to_owned(),
            stamp: record.stamp.as_str().to_owned(),
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
        let state = self.state()?;
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
            id: TokenId::from_bytes(self.id.try_into().map_err(|_| corrupt(TABLE, "id"))?),
            purpose: Purpose::parse(&self.purpose).ok_or_else(|| corrupt(TABLE, "purpose"))?,
            account: AccountId::new(self.account),
            address: self
                .address
                .parse()
                .map_err(|_| corrupt(TABLE, "address"))?,
            stamp: Stamp::new(self.stamp),
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
