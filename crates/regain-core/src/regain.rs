//! The handle that a host holds.

use std::sync::Arc;

use crate::{
    account::{Account, AccountId, Login},
    administration::Administration,
    avatar::Avatar,
    code::Codes,
    courier::Courier,
    email_change::EmailChange,
    email_verification::EmailVerification,
    error::Error,
    keyring::Published,
    link::PublicUrl,
    locale::Locale,
    password::policy::Policy,
    password_change::PasswordChange,
    password_reset::PasswordReset,
    registration::Registration,
    sessions::Sessions,
    settings::Mode,
    setup::Setup,
    sign_in::SignIn,
    timestamp::Timestamp,
    token::{self, Description, Purpose, Ring, Token},
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

    /// Giving an account another address.
    pub fn email_change(&self) -> EmailChange<'_> {
        EmailChange::new(&self.wiring)
    }

    /// Making accounts for proven addresses.
    pub fn registration(&self) -> Registration<'_> {
        Registration::new(&self.wiring)
    }

    /// Codes beside links.
    pub fn codes(&self) -> Codes<'_> {
        Codes::new(&self.wiring)
    }

    /// Setting the application up, once.
    pub fn setup(&self) -> Setup<'_> {
        Setup::new(&self.wiring)
    }

    /// What operators do beside the flows.
    pub fn administration(&self) -> Administration<'_> {
        Administration::new(&self.wiring)
    }

    /// Telling whether a login and a password belong together.
    pub fn sign_in(&self) -> SignIn<'_> {
        SignIn::new(&self.wiring)
    }

    /// Keeping sessions.
    pub fn sessions(&self) -> Sessions<'_> {
        Sessions::new(&self.wiring)
    }

    /// What hands messages over. The host spawns [`run_courier`](Self::run_courier).
    pub fn courier(&self) -> Courier<'_> {
        Courier::new(&self.wiring)
    }

    /// Runs the courier until `shutdown` completes: [`Courier::run`] as a task of its own, to be spawned.
    pub async fn run_courier(self, shutdown: impl Future<Output = ()>) {
        self.courier().run(shutdown).await;
    }

    /// What outsiders need to verify the tokens of a ring.
    ///
    /// As of now: another replica may have rotated them. A store that fails is logged, and what was read last is told.
    pub async fn current_keys(&self, ring: Ring) -> Published {
        let refreshed = self
            .wiring
            .authority
            .refresh(self.wiring.store.read(), self.now());
        if let Err(error) = refreshed.await {
            tracing::error!(%error, "the key rings cannot be read again");
        }
        self.published_keys(ring)
    }

    /// The same as they were last read.
    pub fn published_keys(&self, ring: Ring) -> Published {
        self.wiring.authority.published(ring, self.now())
    }

    /// What a genuine token of `ring` says, whatever became of it: signature, purpose and time are looked at, and nothing
    /// else. `None` for any other text.
    ///
    /// # Errors
    ///
    /// When the store failed.
    pub async fn describe(&self, token: &Token, ring: Ring) -> Result<Option<Description>, Error> {
        let (authority, store) = (&self.wiring.authority, self.wiring.store.read());
        token::described::describe(authority, store, token, ring, self.now()).await
    }

    /// What a token says that it is for. Nobody has verified that: it chooses the flow that will.
    pub fn claimed_purpose(&self, token: &Token) -> Option<Purpose> {
        self.wiring.authority.claimed_purpose(token)
    }

    /// The account with this id, and its picture where the host keeps one.
    ///
    /// # Errors
    ///
    /// When the store, or whatever keeps the pictures, failed.
    pub async fn avatar(&self, id: &AccountId) -> Result<Option<(Account, Option<Avatar>)>, Error> {
        let Some(account) = self.account(id).await? else {
            return Ok(None);
        };
        let avatar = self.wiring.avatars.of(id).await?;
        Ok(Some((account, avatar)))
    }

    /// The account with this address or username, for administrators.
    ///
    /// # Errors
    ///
    /// When the store failed.
    pub async fn find_account(&self, login: &Login) -> Result<Option<Account>, Error> {
        Ok(self.wiring.store.read().accounts().by_login(login).await?)
    }

    /// The account with this id.
    ///
    /// # Errors
    ///
    /// When the store failed.
    pub async fn account(&self, id: &AccountId) -> Result<Option<Account>, Error> {
        Ok(self.wiring.store.read().accounts().by_id(id).await?)
    }

    /// The language of whoever has no other: what the set-up decided, or else what messages are in by default. None where no
    /// message can be sent.
    ///
    /// # Errors
    ///
    /// When the store failed.
    pub async fn default_locale(&self) -> Result<Option<Locale>, Error> {
        let settings = self.wiring.store.read().settings();
        let stored = self.wiring.stored_settings(settings).await?;
        let words = self.wiring.transport.as_ref();
        let unset = || words.map(|transport| transport.compose.default_locale());
        Ok(stored.map(|stored| stored.locale).or_else(unset))
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

    /// Whether sessions are kept here, and not by the host's own stack.
    pub fn keeps_sessions(&self) -> bool {
        self.wiring.settings.keeps_sessions
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
