//! Making worlds.

use std::sync::Arc;

use regain_core::{
    builder::{Builder, PUBLISHED_APPLICATION_KEY},
    clock::Frozen,
    entropy::Seeded,
    password::hasher::Standard,
    regain::Regain,
    store::Store,
    timestamp::Timestamp,
};
use regain_http::{
    mango::Mango, mount::Mount, s_launch::SLaunch, singularity::Singularity, sphere::Sphere,
};

use super::{BASE, SPHERE, World, people};
use crate::{
    faults::Faults,
    host::Host,
    http_contract::{Fresh, Harness},
    mailbox::Mailbox,
    plain::Plain,
};

/// Where the application is reached from outside: not where a test reaches it.
pub const PUBLIC_URL: &str = "https://app.example.com";
/// What it is called.
pub const APPLICATION_NAME: &str = "Example";
/// Where its messages come from.
pub const FROM: &str = "account@example.com";

/// One that no production refuses.
const APPLICATION_KEY: &str = "k4.local.AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

/// A world to be: what differs from the usual one.
pub struct Setup {
    harness: Arc<dyn Harness>,
    configure: Box<dyn FnOnce(Builder) -> Builder + Send>,
    mount: Box<dyn FnOnce(Mount) -> Mount + Send>,
    silent: bool,
    production: bool,
}

impl Setup {
    /// The usual world.
    pub fn new(harness: Arc<dyn Harness>) -> Self {
        let configure = Box::new(|builder| builder);
        Self {
            harness,
            configure,
            mount: Box::new(|mount| mount),
            silent: false,
            production: false,
        }
    }

    /// The same with other settings.
    pub fn configure(mut self, how: impl FnOnce(Builder) -> Builder + Send + 'static) -> Self {
        self.configure = Box::new(how);
        self
    }

    /// The same with another mount.
    pub fn mount(mut self, how: impl FnOnce(Mount) -> Mount + Send + 'static) -> Self {
        self.mount = Box::new(how);
        self
    }

    /// The same without any transport.
    pub fn silent(mut self) -> Self {
        self.silent = true;
        self
    }

    /// The same with real people who depend on it.
    pub fn production(mut self) -> Self {
        self.production = true;
        self
    }

    /// Makes it: a fresh store, everybody moved in, a server on a free port.
    ///
    /// # Panics
    ///
    /// Where any of that fails.
    pub async fn start(self) -> World {
        let Fresh { store, kept } = self.harness.store().await;
        let faults = Faults::new();
        let store = faults.around(store);
        let clock = Arc::new(frozen());
        let (mailbox, plain) = (Arc::new(Mailbox::new()), Arc::new(Plain::new()));
        let mut builder = if self.production {
            bare_builder(Arc::clone(&store), Arc::clone(&clock), APPLICATION_KEY)
        } else {
            plain_builder(Arc::clone(&store), Arc::clone(&clock))
        };
        if !self.silent {
            builder = builder.messages(Arc::clone(&plain) as _, Arc::clone(&mailbox) as _, FROM);
        }
        let regain = (self.configure)(builder)
            .build()
            .await
            .expect("the settings are right");
        let moved = people::move_in(&*store, &hasher(), regain.now()).await;
        moved.expect("everybody moves in");
        let mount = Mount::new(&regain)
            .native(BASE)
            .dialect(SPHERE, Sphere::new())
            .dialect("", SLaunch)
            .dialect("", Mango)
            .dialect("", Singularity);
        let mount = (self.mount)(mount);
        let (routes, host) = (mount.routes(), Host::new(regain.clone()));
        let server = self.harness.serve(mount, host.clone()).await;
        World {
            regain,
            mailbox,
            plain,
            clock,
            faults,
            routes,
            store,
            host,
            server,
            _kept: kept,
        }
    }
}

/// A running `regain` on `store`, without a socket: cheap hashes, time that stands still, and a mailbox.
///
/// # Panics
///
/// Where it cannot be built.
pub async fn regain(store: Arc<dyn Store>) -> (Regain, Arc<Mailbox>, Arc<Frozen>) {
    regain_with(store, |builder| builder).await
}

/// The same with other settings.
///
/// # Panics
///
/// Where it cannot be built.
pub async fn regain_with(
    store: Arc<dyn Store>,
    how: impl FnOnce(Builder) -> Builder,
) -> (Regain, Arc<Mailbox>, Arc<Frozen>) {
    let (clock, mailbox) = (Arc::new(frozen()), Arc::new(Mailbox::new()));
    let builder = plain_builder(Arc::clone(&store), Arc::clone(&clock));
    let builder = builder.messages(Arc::new(Plain::new()), Arc::clone(&mailbox) as _, FROM);
    let regain = how(builder).build().await.expect("the settings are right");
    people::move_in(&*store, &hasher(), regain.now())
        .await
        .expect("everybody moves in");
    (regain, mailbox, clock)
}

fn plain_builder(store: Arc<dyn Store>, clock: Arc<Frozen>) -> Builder {
    bare_builder(store, clock, PUBLISHED_APPLICATION_KEY).dangerous_development_mode()
}

fn bare_builder(store: Arc<dyn Store>, clock: Arc<Frozen>, application_key: &str) -> Builder {
    Regain::builder(store, APPLICATION_NAME, PUBLIC_URL, application_key)
        .clock(clock)
        .entropy(Arc::new(Seeded::new(1)))
        .hasher(Arc::new(hasher()))
}

/// 2026-11-22T08:00:00Z.
fn frozen() -> Frozen {
    Frozen::at(Timestamp::from_milliseconds(1_795_334_400_000))
}

/// The cheapest scrypt.
fn hasher() -> Standard {
    Standard::scrypt(8, Arc::new(Seeded::new(2))).expect("8 is in range")
}
