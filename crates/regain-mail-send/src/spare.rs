//! Connections that wait for the next message.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use crate::{attempt::in_the_future, connection::Connection};

/// How long a connection is worth keeping: servers close sooner than they promise.
const IDLE: Duration = Duration::from_secs(30);

/// As many as are sent over at once, within reason.
const AT_MOST: usize = 8;

/// Spare connections, the latest last.
#[derive(Default)]
pub(crate) struct Spare(Mutex<Vec<(Connection, Instant)>>);

impl Spare {
    /// The connection that was used last. Those that waited too long are closed.
    pub(crate) async fn take(&self) -> Option<Connection> {
        let now = in_the_future(Duration::ZERO);
        let (taken, stale) = {
            let mut spare = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let stale: Vec<_> = spare.extract_if(.., |(_, until)| *until <= now).collect();
            (spare.pop(), stale)
        };
        for (connection, _) in stale {
            connection.close().await;
        }
        taken.map(|(connection, _)| connection)
    }

    /// Keeps a connection on which nothing is under way, or closes it.
    pub(crate) async fn keep(&self, connection: Connection) {
        let surplus = {
            let mut spare = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if connection.has_room() && spare.len() < AT_MOST {
                spare.push((connection, in_the_future(IDLE)));
                None
            } else {
                Some(connection)
            }
        };
        if let Some(connection) = surplus {
            connection.close().await;
        }
    }
}
