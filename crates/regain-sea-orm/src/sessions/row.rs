//! The row of a session.

use regain_core::{
    account::AccountId,
    principal::SignedInBy,
    session::{Session, SessionId},
    store::StoreError,
    timestamp::Timestamp,
};
use sea_orm::entity::prelude::*;

use crate::failure::corrupt;

const TABLE: &str = "regain_sessions";

const PASSWORD: &str = "password";
const OTHER: &str = "other";

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "regain_sessions")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub account: String,
    pub secret_hash: Vec<u8>,
    pub created_at: i64,
    pub last_seen_at: i64,
    pub user_agent: Option<String>,
    pub signed_in_by: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub(super) fn of(session: &Session) -> Self {
        let signed_in_by = match session.signed_in_by {
            SignedInBy::Password => PASSWORD,
            SignedInBy::Other => OTHER,
        };
        Self {
            id: session.id.as_str().to_owned(),
            account: session.account.as_str().to_owned(),
            secret_hash: session.secret_hash.to_vec(),
            created_at: session.created_at.as_milliseconds(),
            last_seen_at: session.last_seen_at.as_milliseconds(),
            user_agent: session.user_agent.clone(),
            signed_in_by: signed_in_by.to_owned(),
        }
    }

    pub(super) fn into_session(self) -> Result<Session, StoreError> {
        Ok(Session {
            id: SessionId::new(self.id),
            account: AccountId::new(self.account),
            secret_hash: self
                .secret_hash
                .try_into()
                .map_err(|_| corrupt(TABLE, "secret_hash"))?,
            created_at: Timestamp::from_milliseconds(self.created_at),
            last_seen_at: Timestamp::from_milliseconds(self.last_seen_at),
            user_agent: self.user_agent,
            signed_in_by: match self.signed_in_by.as_str() {
                PASSWORD => SignedInBy::Password,
                OTHER => SignedInBy::Other,
                _ => return Err(corrupt(TABLE, "signed_in_by")),
            },
        })
    }
}
