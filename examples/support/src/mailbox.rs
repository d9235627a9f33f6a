//! The development mailbox: messages that stay on this machine.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use regain::deliver::{Deliver, DeliverError, Outgoing};
use serde::Serialize;

use crate::pages::Page;
use look::Look;

mod links;
mod look;
mod page;

/// How many messages it keeps.
const CAPACITY: usize = 1000;

/// The mailbox.
#[derive(Clone, Default)]
pub struct Mailbox(Arc<Mutex<Vec<Received>>>);

/// A message that arrived.
#[derive(Clone, Serialize)]
pub struct Received {
    /// Its id.
    pub id: String,
    /// Where it went.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its plain text.
    pub text: String,
    /// Its HTML.
    pub html: String,
    /// Every link in its text.
    pub links: Vec<String>,
    /// Its date.
    pub received_at: String,
    /// Its bytes, as they would have been sent.
    #[serde(skip)]
    pub source: String,
}

impl Mailbox {
    /// Every message, newest first.
    pub fn list(&self) -> Vec<Received> {
        self.lock().iter().rev().cloned().collect()
    }

    /// Throws everything away.
    pub fn clear(&self) {
        self.lock().clear();
    }

    /// The page that shows it, and of it what `query` says.
    pub fn page(&self, query: Option<&str>) -> Page {
        page::page(&self.list(), &Look::parse(query.unwrap_or_default()))
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Received>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Deliver for Mailbox {
    async fn deliver(&self, outgoing: &Outgoing) -> Result<(), DeliverError> {
        let text = outgoing.content.text.clone();
        let links = text
            .split_whitespace()
            .filter(|word| word.starts_with("http"));
        let links = links.map(str::to_owned).collect();
        let mut received = self.lock();
        if received.len() == CAPACITY {
            received.remove(0);
        }
        received.push(Received {
            id: outgoing
                .message_id
                .split('@')
                .next()
                .unwrap_or_default()
                .to_owned(),
            to: outgoing.to.as_str().to_owned(),
            subject: outgoing.content.subject.as_str().to_owned(),
            links,
            html: outgoing.content.html.clone(),
            received_at: outgoing.dated_at.to_string(),
            source: source(outgoing),
            text,
        });
        Ok(())
    }
}

fn source(outgoing: &Outgoing) -> String {
    match regain::mail_send::mime(outgoing) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(unwritable) => unwritable.to_string(),
    }
}

#[cfg(test)]
mod tests;
