//! Who is asking: a value that the host's own session layer provides.

use std::time::Duration;

use crate::{account::AccountId, session::SessionId, timestamp::Timestamp};

/// The scope that administrators hold.
pub const ADMIN: &str = "admin";

/// The signed-in caller of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principal {
    /// Whose account.
    pub account: AccountId,
    /// The session, where the caller has one: with a change of the password all others end. One of the host's own has
    /// whatever name it has there; a private cookie or a token without one is given any.
    pub session: Option<SessionId>,
    /// What the caller may do.
    pub scopes: Vec<String>,
    /// How the caller proved who they are, at the start of the session or with this request.
    pub signed_in_by: SignedInBy,
    /// How the proof came with this request.
    pub presented_by: PresentedBy,
    /// When the caller last proved who they are.
    pub authenticated_at: Timestamp,
}

/// How somebody proved who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignedInBy {
    /// By the account's password.
    Password,
    /// By anything else: a federated identity, a key, a link.
    Other,
}

/// How a proof travelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PresentedBy {
    /// In a cookie, which browsers attach by themselves: such requests must pass the cross-site rule.
    Cookie,
    /// In `Authorization: Bearer`.
    Bearer,
    /// In `Authorization: Basic`, with the password itself.
    Basic,
}

impl Principal {
    /// Whether the caller holds `scope`.
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scopes.iter().any(|held| held == scope)
    }

    /// Whether this is a password sign-in: HTTP Basic, or a cookie session that began with the password. A bearer
    /// token never is.
    pub fn is_password_sign_in(&self) -> bool {
        match self.presented_by {
            PresentedBy::Basic => true,
            PresentedBy::Cookie => self.signed_in_by == SignedInBy::Password,
            PresentedBy::Bearer => false,
        }
    }

    /// Whether the password was given within the last 15 minutes.
    pub fn is_stepped_up(&self, now: Timestamp) -> bool {
        self.signed_in_by == SignedInBy::Password
            && self.authenticated_at.until(now) <= Duration::from_mins(15)
    }
}
