use std::sync::Arc;

use async_trait::async_trait;

use super::{Door, Place, Working};
use crate::{
    account::AccountId,
    session::{Revoke, Session, SessionId},
    store::{FindSessions, Sessions, StoreError},
    timestamp::Timestamp,
};

#[async_trait]
impl<P: Place> FindSessions for Door<P> {
    async fn by_secret_hash(&self, hash: &[u8; 32]) -> Result<Option<Session>, StoreError> {
        let tables = self.0.tables();
        Ok(tables
            .sessions
            .iter()
            .find(|session| session.secret_hash == *hash)
            .cloned())
    }

    async fn of_account(&self, account: &AccountId) -> Result<Vec<Session>, StoreError> {
        let tables = self.0.tables();
        let held = tables
            .sessions
            .iter()
            .filter(|session| session.account == *account);
        let mut held: Vec<_> = held.cloned().collect();
        held.sort_by_key(|session| std::cmp::Reverse(session.created_at));
        Ok(held)
    }

    async fn stamp(&self, account: &AccountId) -> Result<Option<[u8; 16]>, StoreError> {
        let tables = self.0.tables();
        Ok(tables.session_stamps.get(account.as_str()).copied())
    }
}

#[async_trait]
impl Sessions for Door<Working> {
    async fn start(&self, session: &Session) -> Result<(), StoreError> {
        self.0
            .write(|tables| Arc::make_mut(&mut tables.sessions).push(session.clone()));
        Ok(())
    }

    async fn touch(&self, id: &SessionId, at: Timestamp) -> Result<(), StoreError> {
        self.0.write(|tables| {
            let sessions = Arc::make_mut(&mut tables.sessions).iter_mut();
            for session in sessions.filter(|session| session.id == *id) {
                session.last_seen_at = at;
            }
        });
        Ok(())
    }

    async fn end(&self, id: &SessionId) -> Result<bool, StoreError> {
        Ok(self.0.write(|tables| {
            let sessions = Arc::make_mut(&mut tables.sessions);
            let all = sessions.len();
            sessions.retain(|session| session.id != *id);
            sessions.len() < all
        }))
    }

    async fn revoke(
        &self,
        account: &AccountId,
        which: &Revoke,
        next: &[u8; 16],
    ) -> Result<Option<u64>, StoreError> {
        Ok(Some(self.0.write(|tables| {
            if *which != Revoke::Keep {
                let stamps = Arc::make_mut(&mut tables.session_stamps);
                stamps.insert(account.as_str().to_owned(), *next);
            }
            let sessions = Arc::make_mut(&mut tables.sessions);
            let all = sessions.len();
            sessions.retain(|session| {
                session.account != *account
                    || match which {
                        Revoke::All => false,
                        Revoke::Others(kept) => session.id == *kept,
                        Revoke::Keep => true,
                    }
            });
            (all - sessions.len()) as u64
        })))
    }

    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError> {
        Ok(self.0.write(|tables| {
            let sessions = Arc::make_mut(&mut tables.sessions);
            let all = sessions.len();
            sessions.retain(|session| session.created_at >= before);
            (all - sessions.len()) as u64
        }))
    }
}
