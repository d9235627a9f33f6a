use std::sync::Arc;

use async_trait::async_trait;

use super::{Door, Place, Tables, Working};
use crate::{
    outbox::{
        Claim, Entry, FindOutbox, Intent, Lease, MessageId, Outbox, Outcome, Prepared, State,
    },
    store::StoreError,
    timestamp::Timestamp,
};

/// A message with its claim.
#[derive(Clone)]
pub(super) struct Row {
    entry: Entry,
    lease: Option<(Lease, Timestamp)>,
    ended_at: Option<Timestamp>,
}

impl Row {
    fn due_at(&self) -> Timestamp {
        self.lease
            .map_or(self.entry.next_attempt_at, |(_, until)| until)
    }
}

impl<P: Place> Door<P> {
    pub(super) fn waiting(&self) -> usize {
        let tables = self.0.tables();
        tables
            .outbox
            .values()
            .filter(|row| row.entry.state == State::Waiting)
            .count()
    }
}

#[async_trait]
impl<P: Place> FindOutbox for Door<P> {
    async fn find(&self, id: MessageId) -> Result<Option<Entry>, StoreError> {
        Ok(self.0.tables().outbox.get(&id).map(|row| row.entry.clone()))
    }

    async fn list(
        &self,
        state: State,
        before: Option<MessageId>,
        limit: u32,
    ) -> Result<Vec<Entry>, StoreError> {
        let tables = self.0.tables();
        let rows = tables.outbox.iter().rev();
        let wanted = rows
            .filter(|(id, row)| {
                row.entry.state == state && before.is_none_or(|before| **id < before)
            })
            .take(limit as usize);
        Ok(wanted.map(|(_, row)| row.entry.clone()).collect())
    }

    async fn next_due(&self) -> Result<Option<Timestamp>, StoreError> {
        let tables = self.0.tables();
        let waiting = tables
            .outbox
            .values()
            .filter(|row| row.entry.state == State::Waiting);
        Ok(waiting.map(Row::due_at).min())
    }
}

#[async_trait]
impl Outbox for Door<Working> {
    async fn add(&self, intent: &Intent, claim: Option<&Claim>) -> Result<(), StoreError> {
        let entry = Entry {
            intent: intent.clone(),
            prepared: None,
            state: State::Waiting,
            attempts: u32::from(claim.is_some()),
            next_attempt_at: intent.created_at,
            failure: None,
        };
        let row = Row {
            entry,
            lease: claim.map(|claim| (claim.lease, claim.until)),
            ended_at: None,
        };
        self.0
            .write(|tables| Arc::make_mut(&mut tables.outbox).insert(intent.id, row));
        Ok(())
    }

    async fn revive(&self, id: MessageId, at: Timestamp) -> Result<bool, StoreError> {
        Ok(self.0.write(|tables| {
            let row = Arc::make_mut(&mut tables.outbox).get_mut(&id);
            row.filter(|row| row.entry.state == State::Dead)
                .map(|row| {
                    row.entry.state = State::Waiting;
                    row.entry.next_attempt_at = at;
                    row.ended_at = None;
                })
                .is_some()
        }))
    }

    async fn claim(&self, claim: &Claim) -> Result<Vec<Entry>, StoreError> {
        Ok(self.0.write(|tables| {
            let mut due: Vec<_> = Arc::make_mut(&mut tables.outbox)
                .values_mut()
                .filter(|row| row.entry.state == State::Waiting && row.due_at() <= claim.now)
                .collect();
            due.sort_by_key(|row| (row.entry.next_attempt_at, row.entry.intent.id));
            due.truncate(claim.limit as usize);
            for row in &mut due {
                row.lease = Some((claim.lease, claim.until));
                row.entry.attempts += 1;
            }
            due.into_iter().map(|row| row.entry.clone()).collect()
        }))
    }

    async fn prepare(
        &self,
        id: MessageId,
        lease: Lease,
        prepared: &Prepared,
    ) -> Result<bool, StoreError> {
        Ok(self.0.write(|tables| {
            leased(tables, id, lease)
                .map(|row| row.entry.prepared = Some(prepared.clone()))
                .is_some()
        }))
    }

    async fn settle(
        &self,
        id: MessageId,
        lease: Lease,
        outcome: &Outcome,
    ) -> Result<bool, StoreError> {
        Ok(self.0.write(|tables| {
            leased(tables, id, lease)
                .map(|row| row.settle(outcome))
                .is_some()
        }))
    }

    async fn sweep(&self, before: Timestamp) -> Result<u64, StoreError> {
        Ok(self.0.write(|tables| {
            let outbox = Arc::make_mut(&mut tables.outbox);
            let all = outbox.len();
            outbox.retain(|_, row| row.ended_at.is_none_or(|ended| ended >= before));
            (all - outbox.len()) as u64
        }))
    }
}

impl Row {
    fn settle(&mut self, outcome: &Outcome) {
        self.lease = None;
        match outcome {
            Outcome::Ended { state, at, failure } => {
                self.entry.state = *state;
                self.entry.failure.clone_from(failure);
                self.ended_at = Some(*at);
            }
            Outcome::Retry { at, failure, seen } => {
                self.entry.next_attempt_at = *at;
                self.entry.failure = Some(failure.clone());
                if let Some(prepared) = &mut self.entry.prepared {
                    prepared.seen = *seen;
                }
            }
        }
    }
}

fn leased(tables: &mut Tables, id: MessageId, lease: Lease) -> Option<&mut Row> {
    let row = Arc::make_mut(&mut tables.outbox).get_mut(&id);
    row.filter(|row| {
        row.entry.state == State::Waiting && row.lease.is_some_and(|(held, _)| held == lease)
    })
}
