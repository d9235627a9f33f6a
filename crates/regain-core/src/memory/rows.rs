//! What tests may see of the tables, and what they may spoil.

use std::sync::Arc;

use super::{Memory, Place as _};
use crate::{
    account::AccountId,
    outbox::{Entry, FindOutbox as _},
    password::PasswordHash,
    session::Session,
    store::{NewAccount, StoredKey},
    token::Record,
};

impl Memory {
    /// Every message, oldest first.
    pub(crate) fn messages(&self) -> Vec<Entry> {
        let ids: Vec<_> = self.read.0.tables().outbox.keys().copied().collect();
        let find = |id| {
            futures_executor::block_on(self.read.find(id))
                .unwrap()
                .unwrap()
        };
        ids.into_iter().map(find).collect()
    }

    /// Every token record, oldest first.
    pub(crate) fn records(&self) -> Vec<Record> {
        let mut records: Vec<_> = self.read.0.tables().tokens.values().cloned().collect();
        records.sort_by_key(|record| record.issued_at);
        records
    }

    pub(crate) fn account(&self, id: &str) -> NewAccount {
        self.read.0.tables().accounts[id].clone()
    }

    pub(crate) fn sessions(&self) -> Vec<Session> {
        self.read.0.tables().sessions.to_vec()
    }

    pub(crate) fn keys(&self) -> Vec<StoredKey> {
        self.read.0.tables().keys.to_vec()
    }

    pub(crate) fn replace_keys(&self, keys: Vec<StoredKey>) {
        self.committed.write().unwrap().keys = Arc::new(keys);
    }

    pub(crate) fn replace_account(&self, account: NewAccount) {
        let mut tables = self.committed.write().unwrap();
        let id = account.account.id.as_str().to_owned();
        Arc::make_mut(&mut tables.accounts).insert(id, account);
    }

    pub(crate) fn replace_record(&self, record: Record) {
        let mut tables = self.committed.write().unwrap();
        Arc::make_mut(&mut tables.tokens).insert(record.id, record);
    }

    pub(crate) fn replace_hash(&self, id: &str, hash: Option<&str>) {
        let mut account = self.account(id);
        account.password = hash.map(|hash| PasswordHash::new(hash.to_owned()));
        self.replace_account(account);
    }

    pub(crate) fn remove_account(&self, id: &AccountId) {
        let mut tables = self.committed.write().unwrap();
        Arc::make_mut(&mut tables.accounts).remove(id.as_str());
    }
}
