//! A store whose units of work open as the play demands: late, after others, or not at all.

use std::{
    collections::VecDeque,
    future::poll_fn,
    sync::{Arc, Mutex},
    task::Poll,
    time::Duration,
};

use async_trait::async_trait;
use futures_channel::oneshot;

use crate::{
    clock::Frozen,
    cooldown,
    memory::Memory,
    store::{Ask, Asked, Asks, Lack, Needs, Read, Store, StoreError, UnitOfWork},
    timestamp::Timestamp,
};

/// How the next unit of work opens; at once where nothing is said.
#[derive(Debug)]
pub(crate) enum Turn {
    AtOnce,
    /// Whoever else is ready goes first.
    AfterOthers,
    /// When it is told.
    Told(oneshot::Receiver<()>),
    /// Time passes meanwhile.
    Late(Arc<Frozen>, Duration),
    Never,
}

pub(crate) struct Door {
    memory: Arc<Memory>,
    turns: Mutex<VecDeque<Turn>>,
    lacks: Mutex<Vec<Lack>>,
}

impl Door {
    pub(crate) fn to(memory: &Arc<Memory>) -> Arc<Self> {
        Arc::new(Self {
            memory: Arc::clone(memory),
            turns: Mutex::default(),
            lacks: Mutex::default(),
        })
    }

    pub(crate) fn lack(&self, lack: Lack) {
        self.lacks.lock().unwrap().push(lack);
    }

    pub(crate) fn then(&self, turn: Turn) {
        self.turns.lock().unwrap().push_back(turn);
    }
}

#[async_trait]
impl Asks for Door {
    async fn ask(&self, ask: Ask) -> Result<Asked, StoreError> {
        self.memory.ask(ask).await
    }

    async fn cooldown_end(&self, key: &cooldown::Key) -> Result<Option<Timestamp>, StoreError> {
        self.memory.cooldown_end(key).await
    }
}

#[async_trait]
impl Store for Door {
    fn read(&self) -> &dyn Read {
        self.memory.read()
    }

    async fn begin(&self) -> Result<Box<dyn UnitOfWork>, StoreError> {
        let turn = self
            .turns
            .lock()
            .unwrap()
            .pop_front()
            .unwrap_or(Turn::AtOnce);
        match turn {
            Turn::AtOnce => {}
            Turn::AfterOthers => after_others().await,
            Turn::Told(told) => told.await.unwrap(),
            Turn::Late(clock, span) => clock.advance(span),
            Turn::Never => return Err(StoreError::new("as told")),
        }
        self.memory.begin().await
    }

    async fn lacks(&self, _needs: &Needs) -> Result<Vec<Lack>, StoreError> {
        Ok(self.lacks.lock().unwrap().clone())
    }
}

/// Lets every other future of the task run once.
pub(crate) async fn after_others() {
    let mut waited = false;
    poll_fn(|context| {
        if std::mem::replace(&mut waited, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}
