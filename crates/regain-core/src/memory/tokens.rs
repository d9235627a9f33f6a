use std::{cmp::Reverse, sync::Arc};

use async_trait::async_trait;

use super::{Door, Place, Tables, Working};
use crate::{
    account::AccountId,
    code::FlowHash,
    email_address::EmailAddress,
    store::{FindTokens, StoreError, Tokens},
    timestamp::Timestamp,
    token::{Purpose, Record, SecretHash, State, TokenId},
};

#[async_trait]
impl<P: Place> FindTokens for Door<P> {
    async fn find(&self, id: TokenId) -> Result<Option<Record>, StoreError> {
        Ok(self.0.tables().tokens.get(&id).cloned())
    }

    async fn live_of(
        &self,
        account: &AccountId,
        purpose: Purpose,
    ) -> Result<Vec<Record>, StoreError> {
        let its = |record: &Record| record.account() == Some(account);
        Ok(live_where(&self.0.tables(), purpose, its))
    }

    async fn live_for(
        &self,
        address: &EmailAddress,
        purpose: Purpose,
    ) -> Result<Vec<Record>, StoreError> {
        let its = |record: &Record| record.address == *address;
        Ok(live_where(&self.0.tables(), purpose, its))
    }

    async fn by_flow(
        &self,
        flow: &FlowHash,
        purposes: &[Purpose],
    ) -> Result<Option<Record>, StoreError> {
        let tables = self.0.tables();
        let its = tables
            .tokens
            .values()
            .filter(|record| record.flow == Some(*flow) && purposes.contains(&record.purpose));
        let first = its.max_by_key(|record| {
            let live = record.state == State::Live;
            (live, record.issued_at, record.id)
        });
        Ok(first.cloned())
    }

    async fn is_signed_by_a_living_key(&self, record: &Record) -> Result<bool, StoreError> {
        Ok(signed_by_a_living_key(&self.0.tables(), record))
    }
}

#[async_trait]
impl Tokens for Door<Working> {
    async fn insert(&self, record: &Record) -> Result<(), StoreError> {
        self.0
            .write(|tables| Arc::make_mut(&mut tables.tokens).insert(record.id, record.clone()));
        Ok(())
    }

    async fn consume(
        &self,
        id: TokenId,
        purpose: Purpose,
        secret_hash: &SecretHash,
        at: Timestamp,
    ) -> Result<bool, StoreError> {
        Ok(self.0.write(|tables| {
            let spendable = tables.tokens.get(&id).is_some_and(|record| {
                record.purpose == purpose
                    && record.secret_hash == *secret_hash
                    && record.state == State::Live
                    && at < record.expires_at
                    && signed_by_a_living_key(tables, record)
            });
            if let Some(record) = live(tables, id).filter(|_| spendable) {
                record.state = State::Used(at);
            }
            spendable
        }))
    }

    async fn supersede(&self, id: TokenId, at: Timestamp) -> Result<bool, StoreError> {
        Ok(self.0.write(|tables| {
            live(tables, id)
                .map(|record| record.state = State::Superseded(at))
                .is_some()
        }))
    }

    async fn supersede_siblings(
        &self,
        account: &AccountId,
        purposes: &[Purpose],
        except: Option<TokenId>,
        at: Timestamp,
    ) -> Result<u64, StoreError> {
        Ok(self.0.write(|tables| {
            let siblings = Arc::make_mut(&mut tables.tokens)
                .values_mut()
                .filter(|record| {
                    record.state == State::Live
                        && record.account() == Some(account)
                        && purposes.contains(&record.purpose)
                        && Some(record.id) != except
                });
            siblings
                .map(|record| record.state = State::Superseded(at))
                .count() as u64
        }))
    }

    async fn redate(
        &self,
        id: TokenId,
        generation: u32,
        issued_at: Timestamp,
        expires_at: Timestamp,
    ) -> Result<bool, StoreError> {
        Ok(self.0.write(|tables| {
            let record = live(tables, id);
            record
                .map(|record| {
                    record.generation = generation;
                    record.issued_at = issued_at;
                    record.expires_at = expires_at;
                })
                .is_some()
        }))
    }

    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError> {
        Ok(self.0.write(|tables| {
            let tokens = Arc::make_mut(&mut tables.tokens);
            let all = tokens.len();
            tokens.retain(|_, record| record.expires_at >= before);
            (all - tokens.len()) as u64
        }))
    }
}

fn live_where(tables: &Tables, purpose: Purpose, its: impl Fn(&Record) -> bool) -> Vec<Record> {
    let records = tables.tokens.values();
    let mut live: Vec<_> = records
        .filter(|record| record.state == State::Live && record.purpose == purpose && its(record))
        .cloned()
        .collect();
    live.sort_by_key(|record| Reverse((record.issued_at, record.id)));
    live
}

fn live(tables: &mut Tables, id: TokenId) -> Option<&mut Record> {
    let record = Arc::make_mut(&mut tables.tokens).get_mut(&id);
    record.filter(|record| record.state == State::Live)
}

fn signed_by_a_living_key(tables: &Tables, record: &Record) -> bool {
    tables.keys.iter().any(|key| {
        key.ring == record.purpose.ring().as_str()
            && key.generation == record.generation
            && key.invalidated_at.is_none()
    })
}
