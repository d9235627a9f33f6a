//! Secrets stay where they belong: a collector of everything that is logged, and a walk through every flow.

use std::sync::Arc;

pub use log::Log;

use crate::{
    http_contract::Harness,
    walk::{Walked, walk},
    world::World,
};

mod log;

/// What must be nowhere but in messages, and in what an administrator asked to see.
#[derive(Default)]
pub struct Secrets(Vec<(&'static str, String)>);

impl Secrets {
    /// Adds one, with a word for what it is.
    pub fn add(&mut self, what: &'static str, secret: impl Into<String>) {
        let secret = secret.into();
        assert!(
            secret.len() >= 8,
            "{what} is too short to be told from other text"
        );
        self.0.push((what, secret));
    }

    /// Demands that none of them is in `text`.
    ///
    /// # Panics
    ///
    /// Where one is, with the line that it is in.
    pub fn are_not_in(&self, place: &str, text: &str) {
        let lower = text.to_lowercase();
        for (what, secret) in &self.0 {
            if let Some(at) = lower.find(&secret.to_lowercase()) {
                let start = lower[..at].rfind('\n').map_or(0, |line| line + 1);
                let line = lower[start..].lines().next().unwrap_or_default();
                panic!("{what} is in {place}: {line}");
            }
        }
    }
}

/// Walks every flow, with everything logged: no password, no token nor its secret part, no session secret and no whole
/// address is in the log, or in a reply that was not to reveal it.
///
/// The collector is that of the whole process, and so sees the server's own threads too.
pub async fn nothing_secret_is_told(harness: Arc<dyn Harness>) {
    let log = Log::of_process();
    let world = World::of(harness).await;
    let Walked {
        secrets, replies, ..
    } = walk(&world).await;
    let text = log.text();
    for line in [
        "recovery request",
        "recovery event",
        "a recovery request failed",
        "will try again",
    ] {
        assert!(text.contains(line), "the walk was logged: {line}");
    }
    secrets.are_not_in("the log", &text);
    for reply in replies {
        let headers: String = reply
            .headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}\n"))
            .collect();
        let text = format!("{headers}\n{}", String::from_utf8_lossy(&reply.body));
        secrets.are_not_in("a reply", &text);
    }
}

#[cfg(test)]
mod tests {
    use super::Secrets;

    fn secrets() -> Secrets {
        let mut secrets = Secrets::default();
        secrets.add("an address", "ada@example.com");
        secrets
    }

    #[test]
    fn what_is_masked_is_no_leak() {
        secrets().are_not_in("the log", "to a•••@e•••.com");
    }

    #[test]
    #[should_panic(expected = "an address is in the log: to ada@example.com again")]
    fn a_leak_is_found_whatever_its_case() {
        secrets().are_not_in("the log", "first\nto Ada@Example.COM again\nlast");
    }
}
