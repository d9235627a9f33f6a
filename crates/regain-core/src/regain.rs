//! The handle that a host holds.

use std::sync::Arc;

use crate::{
    courier::Courier, email_verification::EmailVerification, keyring::Published, link::PublicUrl,
    password::policy::Policy, password_change::PasswordChange, password_reset::PasswordReset,
    sessions::Sessions, settings::Mode, sign_in::SignIn, timestamp::Timestamp, token::Ring,
    wiring::Wiring,
};

/// A running `regain`: cheap to clone, safe to share, not generic.
///
/// Build it once, outside of any factory that runs per worker, with [`Regain::builder`].
#[derive(Clone)]
pub struct Regain {
    wiring: Arc<Wiring>,
}

impl Regain {
    pub(crate) fn new(wiring: Wiring) -> Self {
        Self {
            wiring: Arc::new(wiring),
        }
    }

    /// Setting a new password by a link.
    pub fn password_reset(&self) -> PasswordReset<'_> {
        PasswordReset::new(&self.wiring)
    }

    /// Changing a password that is known.
    pub fn password_change(&self) -> PasswordChange<'_> {
        PasswordChange::new(&self.wiring)
    }

    /// Proving that an account's address is read by its owner.
    pub fn email_verification(&self) -> EmailVerification<'_> {
        EmailVerification::new(&self.wiring)
    }

    /// Telling whether a login and a password belong together.
    pub fn sign_in(&self) -> SignIn<'_> {
        SignIn::new(&self.wiring)
    }

    /// Keeping sessions.
    pub fn sessions(&self) -> Sessions<'_> {
        Sessions::new(&self.wiring)
    }

    /// What hands messages over. The host spawns its [`run`](Courier::run).
    pub fn courier(&self) -> Courier<'_> {
        Courier::new(&self.wiring)
    }

    /// What outsiders need to verify the tokens of a ring.
    pub fn published_keys(&self, ring: Ring) -> Published {
        self.wiring.authority.published(ring, self.now())
    }

    /// The rules that a new password must follow.
    pub fn password_policy(&self) -> &Policy {
        &self.wiring.settings.password_policy
    }

    /// Where the application is reached from outside.
    pub fn public_url(&self) -> &PublicUrl {
        &self.wiring.settings.public_url
    }

    /// Whether real people depend on it.
    pub fn mode(&self) -> Mode {
        self.wiring.settings.mode
    }

    /// Whether messages can be sent at all.
    pub fn can_send(&self) -> bool {
        self.wiring.transport.is_some()
    }

    /// A random id under which a caller and the operator's log speak of the same refusal.
    pub fn correlation_id(&self) -> String {
        data_encoding::HEXLOWER.encode(&self.wiring.entropy.draw::<16>())
    }

    /// What time it is, by the clock that everything goes by.
    pub fn now(&self) -> Timestamp {
        self.wiring.clock.now()
    }
}

impl std::fmt::Debug for Regain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Regain({})", self.wiring.settings.public_url.as_str())
    }
}
