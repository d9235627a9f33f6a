//! Looking at a token without spending it.

use super::{INSPECTED, Result};
use crate::{
    token::{Inspected, Token, inspected},
    wiring::Wiring,
};

/// Looks at a token.
#[derive(Clone, Debug)]
pub struct Inspect {
    /// The token.
    pub token: Token,
}

pub(super) async fn inspect(wiring: &Wiring, command: Inspect) -> Result<Inspected> {
    let (store, now) = (wiring.store.read(), wiring.clock.now());
    Ok(inspected::inspect(&wiring.authority, store, &command.token, INSPECTED, now).await?)
}
