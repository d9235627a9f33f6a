//! What the link of a page is worth.

use regain_core::{
    email_verification::Inspect,
    token::{Dead, Inspected, Purpose, Token},
};
use regain_http::{
    dialect::Call,
    problem::{Problem, Result},
    request::Request,
};

/// The token of the link that was opened.
pub(crate) fn token(request: &Request) -> Token {
    Token::new(request.query_values("token").pop().unwrap_or_default())
}

/// What a token is worth on a page for these purposes, of the ring that all but resets share.
pub(crate) async fn worth(call: &Call, token: &Token, purposes: &[Purpose]) -> Result<Inspected> {
    let claimed = call.regain.claimed_purpose(token);
    if !claimed.is_some_and(|claimed| purposes.contains(&claimed)) {
        return Ok(Inspected::Invalid);
    }
    let token = token.clone();
    let flow = call.regain.email_verification();
    Ok(flow.inspect(Inspect { token }).await?)
}

/// What became of it; none where it never was genuine, or died while somebody looked.
pub(crate) fn became(worth: &Inspected) -> Option<Dead> {
    match worth {
        Inspected::Dead(dead) => Some(*dead),
        Inspected::Valid { .. } | Inspected::Invalid => None,
    }
}

/// Whether a refusal says that the link is dead.
pub(crate) fn is_dead(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::TokenInvalid(_) | Problem::TokenExpired(_) | Problem::UserNotFound
    )
}
