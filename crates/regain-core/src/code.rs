//! Codes: eight digits beside a link, for whoever reads the message on another device than the one that asked.
//!
//! ```text
//!  asked in a flow ──► a message with a link and a code
//!                        │
//!     the flow, and the code ──exchange──► the token of that very link ──► redeemed as any token is
//!                        │
//!                        └─ five wrong ones ──► the code is dead; the link works on
//! ```
//!
//! A code is worth nothing without the flow that it was asked for in, which only the asker has. It is derived from the id of
//! the token's record, so that a message which is sent again carries the same one, and it is stored nowhere.

use zeroize::Zeroizing;

use crate::{
    error::Error,
    token::{Purpose, Token},
    wiring::Wiring,
};

pub use digits::Code;
pub use exchange::Exchange;
pub use flow::{FlowHash, FlowId};
pub use policy::Policy;

mod digits;
mod exchange;
mod flow;
mod policy;
#[cfg(test)]
mod tests;

/// Codes, on a running `regain`.
#[derive(Clone, Copy)]
pub struct Codes<'a> {
    wiring: &'a Wiring,
}

impl<'a> Codes<'a> {
    pub(crate) fn new(wiring: &'a Wiring) -> Self {
        Self { wiring }
    }

    /// A flow to ask in, for a caller that makes none of its own.
    pub fn fresh_flow(&self) -> FlowId {
        let drawn: [u8; 16] = self.wiring.entropy.draw();
        FlowId::new(Zeroizing::new(drawn.to_vec()))
    }

    /// Whether messages with a token of this purpose may carry a code.
    pub fn allows(&self, purpose: Purpose) -> bool {
        self.wiring.settings.codes.allows(purpose)
    }

    /// Gives the token of the link that a code stands beside, where the code is right and one of the `accepted` purposes. The
    /// token is as good as its link, no better: redeeming it judges everything, and spends both.
    ///
    /// `None` for a code that is wrong, for one that is dead, and for a flow that nothing was sent for, which all take the same
    /// steps. The attempt is counted and committed before the code is compared; a right one is not counted.
    ///
    /// # Errors
    ///
    /// When the store or the key ring failed.
    ///
    /// # Security
    ///
    /// Of any number of racing guesses five are compared: `of_five_hundred_racing_codes_five_are_compared`.
    pub async fn exchange(
        &self,
        command: Exchange,
        accepted: &[Purpose],
    ) -> Result<Option<Token>, Error> {
        exchange::exchange(self.wiring, command, accepted).await
    }
}
