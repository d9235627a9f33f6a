//! The row that says what an account's sessions were last revoked under.

use regain_core::{account::AccountId, store::StoreError};
use sea_orm::entity::prelude::*;

use crate::failure::corrupt;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "regain_session_stamps")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub account: String,
    pub stamp: Vec<u8>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub(super) fn of(account: &AccountId, stamp: &[u8; 16]) -> Self {
        Self {
            account: account.as_str().to_owned(),
            stamp: stamp.to_vec(),
        }
    }

    pub(super) fn into_stamp(self) -> Result<[u8; 16], StoreError> {
        let stamp = self.stamp.try_into();
        stamp.map_err(|_| corrupt("regain_session_stamps", "stamp"))
    }
}
