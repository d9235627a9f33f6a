//! `regain_settings`: what the set-up decided, in one row.

use async_trait::async_trait;
use regain_core::{
    locale::Locale,
    store::{FindSettings, Settings, StoreError, StoredSettings},
    timestamp::Timestamp,
};
use sea_orm::{DatabaseTransaction, IntoActiveModel, entity::prelude::*};

use crate::{
    failure::{corrupt, failed},
    on::{Connection, On},
};

/// The id of the one row.
const ROW: i64 = 1;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "regain_settings")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    pub set_up_at: i64,
    pub locale: String,
    pub time_zone: String,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

#[async_trait]
impl<C: Connection> FindSettings for On<C> {
    async fn stored(&self) -> Result<Option<StoredSettings>, StoreError> {
        let row = Entity::find_by_id(ROW).one(&self.0).await.map_err(failed)?;
        let stored = |row: Model| {
            Ok(StoredSettings {
                set_up_at: Timestamp::from_milliseconds(row.set_up_at),
                locale: Locale::parse(&row.locale)
                    .ok_or_else(|| corrupt("regain_settings", "locale"))?,
                time_zone: row.time_zone,
            })
        };
        row.map(stored).transpose()
    }
}

#[async_trait]
impl Settings for On<DatabaseTransaction> {
    async fn store_once(&self, settings: &StoredSettings) -> Result<bool, StoreError> {
        let row = Model {
            id: ROW,
            set_up_at: settings.set_up_at.as_milliseconds(),
            locale: settings.locale.as_str().to_owned(),
            time_zone: settings.time_zone.clone(),
        };
        self.insert_unless_taken(row.into_active_model()).await
    }
}
