//! Putting a `regain` together: every setting is checked, and every problem is told at once.

use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};

use crate::{
    avatar::{Avatars, Nowhere},
    clock::{self, Clock},
    code,
    courier::Spent,
    deliver::Deliver,
    email_change, email_verification,
    entropy::{self, Entropy},
    event::{Nobody, Observe},
    keyring::{KeyRings, Unopened},
    message::Compose,
    password::{
        hasher::{PasswordHasher, Standard},
        policy::Policy,
        pool::{Limits, Pool},
    },
    password_change, password_reset,
    regain::Regain,
    registration::{self, Opening},
    settings::{Budget, Mode, Settings},
    store::{Needs, Store},
    token::Authority,
    wiring::{Transport, Wiring},
};

use check::Checked;
pub use problem::{Problem, Problems};

mod check;
mod problem;
#[cfg(test)]
mod tests;

/// An application key that everybody knows, for development only: production refuses it.
pub const PUBLISHED_APPLICATION_KEY: &str = "k4.local.cmVnYWluIHB1Ymxpc2hlZCBkZXZlbG9wbWVudCBrZXk";

/// What the host says, as it says it.
pub struct Builder {
    store: Arc<dyn Store>,
    application_name: String,
    public_url: String,
    application_keys: Vec<String>,
    audience: Option<String>,
    epoch: u64,
    mode: Mode,
    messages: Option<Messages>,
    reply_to: Option<String>,
    reset_link: String,
    verification_link: String,
    revert_link: String,
    registration_link: String,
    link_hosts: Vec<String>,
    cooldown: Duration,
    outbox_capacity: u32,
    budget: Budget,
    codes: code::Policy,
    password_policy: Policy,
    password_reset: password_reset::Policy,
    password_change: password_change::Policy,
    email_verification: email_verification::Policy,
    email_change: email_change::Policy,
    registration: registration::Policy,
    sends: bool,
    keeps_sessions: bool,
    hasher: Option<Arc<dyn PasswordHasher>>,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    observe: Arc<dyn Observe>,
    avatars: Arc<dyn Avatars>,
}

struct Messages {
    compose: Arc<dyn Compose>,
    deliver: Arc<dyn Deliver>,
    from: String,
}

impl Regain {
    /// Starts with what has no default: where everything rests, the application's name as people know it, where it is
    /// reached from outside, and the key under which all other keys rest (PASERK, `k4.local.…`).
    ///
    /// # Examples
    ///
    /// ```
    /// use std::sync::Arc;
    /// use regain_core::{builder::PUBLISHED_APPLICATION_KEY, memory::Memory, regain::Regain};
    ///
    /// # futures_executor::block_on(async {
    /// let regain = Regain::builder(
    ///     Arc::new(Memory::new()),
    ///     "Example",
    ///     "http://localhost:3000",
    ///     PUBLISHED_APPLICATION_KEY,
    /// )
    /// .dangerous_development_mode()
    /// .build()
    /// .await?;
    /// # Ok::<(), regain_core::builder::Problems>(())
    /// # }).unwrap();
    /// ```
    pub fn builder(
        store: Arc<dyn Store>,
        application_name: impl Into<String>,
        public_url: impl Into<String>,
        application_key: impl Into<String>,
    ) -> Builder {
        Builder {
            store,
            application_name: application_name.into(),
            public_url: public_url.into(),
            application_keys: vec![application_key.into()],
            audience: None,
            epoch: 0,
            mode: Mode::Production,
            messages: None,
            reply_to: None,
            reset_link: "/account/password/reset".to_owned(),
            verification_link: "/account/email/verify".to_owned(),
            revert_link: "/account/email/change/revert".to_owned(),
            registration_link: "/account/registration/complete".to_owned(),
            link_hosts: Vec::new(),
            cooldown: Duration::from_mins(1),
            outbox_capacity: 10_000,
            budget: Budget::default(),
            codes: code::Policy::default(),
            password_policy: Policy::nist(),
            password_reset: password_reset::Policy::default(),
            password_change: password_change::Policy::default(),
            email_verification: email_verification::Policy::default(),
            email_change: email_change::Policy::default(),
            registration: registration::Policy::default(),
            sends: true,
            keeps_sessions: true,
            hasher: None,
            clock: Arc::new(clock::System),
            entropy: Arc::new(entropy::System),
            observe: Arc::new(Nobody),
            avatars: Arc::new(Nowhere),
        }
    }
}

impl Builder {
    /// A former application key: it opens what it sealed, and everything is sealed under the first one again.
    pub fn former_application_key(mut self, key: impl Into<String>) -> Self {
        self.application_keys.push(key.into());
        self
    }

    /// What tokens are for; part of each and of its assertion. The public URL where none is given.
    ///
    /// Replicas share it. Deployments that share nothing else must not.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }

    /// Counts the restored backups: raising it ends every token and session from before.
    pub fn epoch(mut self, epoch: u64) -> Self {
        self.epoch = epoch;
        self
    }

    /// What puts messages into words, what carries them, and the address that they come from. Without it no message
    /// can be sent, and every request for one is refused alike.
    pub fn messages(
        mut self,
        compose: Arc<dyn Compose>,
        deliver: Arc<dyn Deliver>,
        from: impl Into<String>,
    ) -> Self {
        let from = from.into();
        self.messages = Some(Messages {
            compose,
            deliver,
            from,
        });
        self
    }

    /// Where answers to messages go, when it is not where they come from.
    pub fn reply_to(mut self, address: impl Into<String>) -> Self {
        self.reply_to = Some(address.into());
        self
    }

    /// Where reset links lead: a path below the public URL, or an absolute URL on a known host.
    pub fn reset_link(mut self, target: impl Into<String>) -> Self {
        self.reset_link = target.into();
        self
    }

    /// Where links lead that prove an address or give an account another one, likewise.
    pub fn verification_link(mut self, target: impl Into<String>) -> Self {
        self.verification_link = target.into();
        self
    }

    /// Where links lead that take a change of address back, likewise.
    pub fn revert_link(mut self, target: impl Into<String>) -> Self {
        self.revert_link = target.into();
        self
    }

    /// Where links lead that make an account, likewise.
    pub fn registration_link(mut self, target: impl Into<String>) -> Self {
        self.registration_link = target.into();
        self
    }

    /// A host that links may lead to, beside that of the public URL.
    pub fn link_host(mut self, host: impl Into<String>) -> Self {
        self.link_hosts.push(host.into());
        self
    }

    /// How long nobody may ask again for the same thing: one minute. Zero turns it off.
    pub fn cooldown(mut self, cooldown: Duration) -> Self {
        self.cooldown = cooldown;
        self
    }

    /// How many messages may wait before everybody is told to come back: 10,000.
    pub fn outbox_capacity(mut self, messages: u32) -> Self {
        self.outbox_capacity = messages;
        self
    }

    /// How many messages leave in a minute.
    pub fn budget(mut self, budget: Budget) -> Self {
        self.budget = budget;
        self
    }

    /// Which messages carry a code beside their link: all but that of a password reset, where the asker wants one.
    pub fn codes(mut self, policy: code::Policy) -> Self {
        self.codes = policy;
        self
    }

    /// The rules for new passwords.
    pub fn password_policy(mut self, policy: Policy) -> Self {
        self.password_policy = policy;
        self
    }

    /// Decisions about resets.
    pub fn password_reset(mut self, policy: password_reset::Policy) -> Self {
        self.password_reset = policy;
        self
    }

    /// Decisions about changes.
    pub fn password_change(mut self, policy: password_change::Policy) -> Self {
        self.password_change = policy;
        self
    }

    /// Decisions about verifications.
    pub fn email_verification(mut self, policy: email_verification::Policy) -> Self {
        self.email_verification = policy;
        self
    }

    /// Decisions about changes of address.
    pub fn email_change(mut self, policy: email_change::Policy) -> Self {
        self.email_change = policy;
        self
    }

    /// Decisions about registrations: only those who are invited, where nothing else is said.
    pub fn registration(mut self, policy: registration::Policy) -> Self {
        self.registration = policy;
        self
    }

    /// This process runs no courier: another one sends. Messages that a contract wants sent at once are queued here.
    pub fn without_courier(mut self) -> Self {
        self.sends = false;
        self
    }

    /// Sessions are kept elsewhere, by the host's own stack: there are no routes to list or end them, and how many a change
    /// ended is not told. Which of them are over, a [`SessionStamp`](crate::session::SessionStamp) tells.
    pub fn sessions_elsewhere(mut self) -> Self {
        self.keeps_sessions = false;
        self
    }

    /// What hashes passwords: scrypt at the cost that OWASP asks for, where nothing else is given.
    pub fn hasher(mut self, hasher: Arc<dyn PasswordHasher>) -> Self {
        self.hasher = Some(hasher);
        self
    }

    /// The clock, for tests.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// The source of randomness, for tests.
    pub fn entropy(mut self, entropy: Arc<dyn Entropy>) -> Self {
        self.entropy = entropy;
        self
    }

    /// Who is told what happened.
    pub fn observe(mut self, observe: Arc<dyn Observe>) -> Self {
        self.observe = observe;
        self
    }

    /// Where pictures of accounts are, for development.
    pub fn avatars(mut self, avatars: Arc<dyn Avatars>) -> Self {
        self.avatars = avatars;
        self
    }

    /// No real people depend on it: weak settings are allowed.
    pub fn dangerous_development_mode(mut self) -> Self {
        self.mode = Mode::Development;
        self
    }

    /// Checks everything, opens the key rings, and starts the hashing threads.
    ///
    /// # Errors
    ///
    /// [`Problems`]: everything that is wrong, at once.
    pub async fn build(self) -> Result<Regain, Problems> {
        let needs = Needs {
            registration: self.registration.opening.is_open(),
            approval: self.registration.opening == Opening::Approved,
        };
        let checked = check::check(&self, self.store.lacks(&needs).await)?;
        let Checked {
            application_keys,
            sender,
            ..
        } = checked;
        let hasher = match self.hasher {
            Some(hasher) => hasher,
            None => default_hasher(&self.entropy)?,
        };
        let hashing = Pool::new(Arc::clone(&hasher), Limits::of_machine(&*hasher))
            .map_err(|error| problem::unstartable("hasher", &error))?;
        let now = self.clock.now();
        let rings = KeyRings::open(&*self.store, application_keys, &*self.entropy, now)
            .await
            .map_err(|unopened| match unopened {
                Unopened::Store(error) => problem::unstartable("store", &error),
                Unopened::Unreadable(error) => problem::unreadable_keys(&error),
            })?;
        let transport = self
            .messages
            .zip(sender)
            .map(|(messages, sender)| Transport {
                compose: messages.compose,
                deliver: messages.deliver,
                sender,
            });
        Ok(Regain::new(Wiring {
            store: self.store,
            clock: self.clock,
            entropy: self.entropy,
            authority: Authority::new(rings, checked.audience, self.epoch),
            hashing,
            transport,
            observe: self.observe,
            avatars: self.avatars,
            settings: Settings {
                mode: self.mode,
                sends: self.sends,
                keeps_sessions: self.keeps_sessions,
                application_name: self.application_name,
                public_url: checked.public_url,
                links: checked.links,
                epoch: self.epoch,
                cooldown: self.cooldown,
                outbox_capacity: self.outbox_capacity,
                budget: self.budget,
                codes: self.codes,
                password_policy: self.password_policy,
                password_reset: self.password_reset,
                password_change: self.password_change,
                email_verification: self.email_verification,
                email_change: self.email_change,
                registration: self.registration,
            },
            stored: OnceLock::new(),
            spent: Spent::default(),
            wake: event_listener::Event::new(),
        }))
    }
}

fn default_hasher(entropy: &Arc<dyn Entropy>) -> Result<Arc<dyn PasswordHasher>, Problems> {
    match Standard::scrypt(Standard::LOG_N, Arc::clone(entropy)) {
        Ok(hasher) => Ok(Arc::new(hasher)),
        Err(error) => Err(problem::unstartable("hasher", &error).into()),
    }
}
