//! Ctrl-C and SIGTERM.

use tokio::{
    signal::unix::{SignalKind, signal},
    sync::watch,
};

/// Completes, for everyone who waits, once the program shall end.
#[derive(Clone)]
pub struct Shutdown(watch::Receiver<bool>);

impl Shutdown {
    /// Listens for the signals.
    ///
    /// # Errors
    ///
    /// When the system does not let it.
    pub fn listen() -> std::io::Result<Self> {
        let mut terminate = signal(SignalKind::terminate())?;
        let (sender, receiver) = watch::channel(false);
        tokio::spawn(async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            sender.send_replace(true);
        });
        Ok(Self(receiver))
    }

    /// Completes once the program shall end.
    pub async fn wait(mut self) {
        // The sender is gone only after it has sent.
        let _ended = self.0.wait_for(|ended| *ended).await;
    }
}
