//! Everything that an example needs before it can serve.

use std::{
    fmt::Display,
    io::IsTerminal as _,
    net::{SocketAddr, TcpListener},
    process::ExitCode,
    sync::Arc,
    time::Duration,
};

use clap::Parser as _;
use regain::{
    Regain,
    builder::Builder,
    deliver::Deliver,
    entropy,
    http::{
        mango::Mango, mount::Mount, s_launch::SLaunch, singularity::Singularity, sphere::Sphere,
    },
    locale::Locale,
    pages::{Pages, WellKnown},
    password::{
        Password, PasswordHash,
        hasher::{PasswordHasher, Standard},
    },
    registration,
    sea_orm::SeaOrmStore,
    settings::{Budget, Mode},
    store::{Store, StoreError},
    templates::{Brand, Templates},
};
use tempfile::TempDir;
use tokio::task::JoinHandle;

use crate::{
    accounts,
    flags::Flags,
    mailbox::Mailbox,
    metrics::Metrics,
    settings::{Mail, Problems, Settings},
    shutdown::Shutdown,
};

pub use welcome::Welcome;

mod welcome;

const NAME: &str = "Example";
/// Replicas on different ports are one application: what tokens are for cannot depend on the address.
const AUDIENCE: &str = "regain-example";
/// How long requests that are under way may take at the end.
pub const PATIENCE: Duration = Duration::from_secs(2);
/// How long messages that are on their way may take after that.
const DRAIN: Duration = Duration::from_secs(6);

/// How the program ends: with code 2 where it could not do what its flags say.
pub fn exit(ended: Result<(), Problems>) -> ExitCode {
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            eprintln!("{problems}");
            ExitCode::from(2)
        }
    }
}

/// A host, ready to serve.
pub struct Host {
    /// The running system.
    pub regain: Regain,
    /// The mailbox page, where messages stay on this machine.
    pub mailbox: Option<Mailbox>,
    /// What happened, counted.
    pub metrics: Arc<Metrics>,
    /// When to end.
    pub shutdown: Shutdown,
    /// Where it listens.
    pub address: SocketAddr,
    settings: Settings,
    templates: Arc<Templates>,
    courier: Option<JoinHandle<()>>,
    /// Holds the fresh database; gone with the program.
    folder: Option<TempDir>,
}

impl Host {
    /// Starts with accounts in regain's own table.
    ///
    /// # Errors
    ///
    /// [`Problems`]: exit with code 2 and show them.
    pub async fn start() -> Result<(Self, TcpListener), Problems> {
        Self::start_with(async |store| Ok(store)).await
    }

    /// Reads the flags, binds the address, opens the database, and starts the courier. The socket is for the framework.
    /// `users` tells the store where the accounts are.
    ///
    /// # Errors
    ///
    /// [`Problems`]: exit with code 2 and show them.
    pub async fn start_with(
        users: impl AsyncFnOnce(SeaOrmStore) -> Result<SeaOrmStore, StoreError>,
    ) -> Result<(Self, TcpListener), Problems> {
        let mut settings = Settings::judge(Flags::parse())?;
        let filter = std::mem::take(&mut settings.log);
        tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_ansi(std::io::stderr().is_terminal())
            .with_writer(std::io::stderr)
            .init();
        let shutdown = Shutdown::listen().map_err(|error| failed("signals", "", &error))?;
        let (listener, address) = bind(settings.listen)
            .map_err(|error| failed("listen", &settings.listen.to_string(), &error))?;
        let public_url = match &settings.public_url {
            Some(url) => url.clone(),
            None => format!("http://{address}"),
        };
        let (store, folder) = open(&settings, users).await?;
        let templates = Arc::new(words(&settings, &public_url)?);
        let metrics = Arc::new(Metrics::new());
        let mailbox = matches!(settings.mail, Mail::Mailbox).then(Mailbox::default);
        let hasher = hasher(&settings)?;
        let mut builder = Regain::builder(
            Arc::clone(&store) as Arc<dyn Store>,
            NAME,
            public_url,
            settings.application_keys[0].clone(),
        )
        .audience(AUDIENCE)
        .epoch(settings.epoch)
        .cooldown(settings.cooldown)
        .password_policy(settings.password_policy.clone())
        .registration(registration::Policy {
            opening: settings.registration,
            ..registration::Policy::default()
        })
        .observe(Arc::clone(&metrics) as _)
        .hasher(Arc::clone(&hasher));
        for key in &settings.application_keys[1..] {
            builder = builder.former_application_key(key.clone());
        }
        if let Some(deliver) = deliver(&mut settings.mail, mailbox.as_ref()) {
            let from = settings.mail_from.clone();
            builder = builder.messages(Arc::clone(&templates) as _, deliver, from);
        }
        let regain = finish(builder, &settings).await?;
        seed(&*store, &settings, &*hasher, &regain).await?;
        let courier = settings.courier.then(|| send(&regain, &shutdown));
        let host = Self {
            regain,
            mailbox,
            metrics,
            shutdown,
            address,
            settings,
            templates,
            courier,
            folder,
        };
        Ok((host, listener))
    }

    /// The dialects, where the contract has them.
    pub fn mount(&self) -> Mount {
        let pages = Pages::new(Arc::clone(&self.templates)).sign_in_at("/sign-in");
        #[expect(clippy::expect_used, reason = "a constant that is a path")]
        let pages = pages.expect("it is a path of this site");
        let mut mount = Mount::new(&self.regain)
            .native("/api/account")
            .dialect("/account", pages)
            .dialect("", WellKnown::new("/account"))
            .dialect("/auth/api/v1/auth", Sphere::new())
            .dialect("", SLaunch)
            .dialect("", Mango)
            .dialect("", Singularity)
            .with_docs();
        for network in &self.settings.trusted_proxies {
            mount = mount.trusted_proxy(*network);
        }
        if self.settings.rate_limit {
            mount
        } else {
            mount.dangerous_without_limits()
        }
    }

    /// The key that seals all others, as it was given.
    pub fn application_key(&self) -> &str {
        &self.settings.application_keys[0]
    }

    /// What to say when the framework cannot serve.
    pub fn unserved(&self, error: &dyn Display) -> Problems {
        failed("listen", &self.address.to_string(), error)
    }

    /// Lets messages that are on their way arrive.
    pub async fn drain(self) {
        if let Some(courier) = self.courier
            && tokio::time::timeout(DRAIN, courier).await.is_err()
        {
            tracing::warn!(
                "some messages were still on their way; they are sent at the next start"
            );
        }
        drop(self.folder);
    }
}

/// The language of everything that has no other.
pub(crate) fn english() -> Locale {
    #[expect(clippy::expect_used, reason = "a constant that is a language tag")]
    Locale::parse("en").expect("en is a language tag")
}

/// Frameworks want a socket that does not block.
fn bind(address: SocketAddr) -> std::io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind(address)?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

async fn open(
    settings: &Settings,
    users: impl AsyncFnOnce(SeaOrmStore) -> Result<SeaOrmStore, StoreError>,
) -> Result<(Arc<SeaOrmStore>, Option<TempDir>), Problems> {
    let (url, folder) = match &settings.database_url {
        Some(url) => (url.clone(), None),
        None => {
            let folder = TempDir::with_prefix("regain-example-")
                .map_err(|error| failed("database-url", "a fresh folder", &error))?;
            let file = folder.path().join("example.db");
            (
                format!("sqlite://{}?mode=rwc", file.display()),
                Some(folder),
            )
        }
    };
    // In a box, for the compiler: futures of databases are deep.
    let opened = Box::pin(async {
        let store = SeaOrmStore::connect(&url).await?;
        store.migrate().await?;
        users(store).await
    });
    let store = opened
        .await
        .map_err(|error: StoreError| failed("database-url", &shown(&url), &error))?;
    Ok((Arc::new(store), folder))
}

/// A file as it is; of anything else, which may hold a password, the scheme.
fn shown(url: &str) -> String {
    match url.split_once(':') {
        Some((scheme, _)) if scheme != "sqlite" => format!("{scheme}:… (the rest is not shown)"),
        _ => url.to_owned(),
    }
}

fn words(settings: &Settings, public_url: &str) -> Result<Templates, Problems> {
    let wrong = |what: String| {
        let mut problems = Problems::default();
        problems.add(
            "locale",
            settings.locale.as_str(),
            &what,
            "--locale en, or de",
        );
        problems
    };
    let brand = Brand::parse(NAME, public_url, &settings.mail_from);
    let brand = brand.map_err(|fault| wrong(fault.to_string()))?;
    Templates::new(brand, &settings.locale).map_err(|fault| wrong(fault.to_string()))
}

fn hasher(settings: &Settings) -> Result<Arc<dyn PasswordHasher>, Problems> {
    let hasher = Standard::scrypt(settings.hash_cost, Arc::new(entropy::System));
    let cost = settings.hash_cost.to_string();
    Ok(Arc::new(
        hasher.map_err(|error| failed("hash-cost", &cost, &error))?,
    ))
}

fn deliver(mail: &mut Mail, mailbox: Option<&Mailbox>) -> Option<Arc<dyn Deliver>> {
    match std::mem::replace(mail, Mail::Disabled) {
        Mail::Smtp(smtp) => Some(Arc::new(*smtp)),
        Mail::Mailbox => mailbox.cloned().map(|mailbox| Arc::new(mailbox) as _),
        Mail::Disabled => None,
    }
}

async fn finish(mut builder: Builder, settings: &Settings) -> Result<Regain, Problems> {
    if settings.mode == Mode::Development {
        builder = builder.dangerous_development_mode();
    }
    if !settings.courier {
        builder = builder.without_courier();
    }
    if !settings.rate_limit {
        builder = builder.budget(Budget {
            messages_per_minute: u32::MAX,
            strangers_per_minute: u32::MAX,
        });
    }
    Ok(builder.build().await?)
}

async fn seed(
    store: &dyn Store,
    settings: &Settings,
    hasher: &dyn PasswordHasher,
    regain: &Regain,
) -> Result<(), Problems> {
    let hash = if settings.accounts == 0 {
        PasswordHash::new(String::new())
    } else {
        let password = Password::new(accounts::SEEDED_PASSWORD.to_owned());
        hasher
            .hash(&password)
            .map_err(|error| failed("accounts", "", &error))?
    };
    let seeded = accounts::seed(store, settings.accounts, &hash, regain.now()).await;
    seeded.map_err(|error| failed("accounts", &settings.accounts.to_string(), &error))
}

fn send(regain: &Regain, shutdown: &Shutdown) -> JoinHandle<()> {
    let (regain, shutdown) = (regain.clone(), shutdown.clone());
    tokio::spawn(async move { regain.courier().run(shutdown.wait()).await })
}

fn failed(flag: &str, seen: &str, error: &dyn Display) -> Problems {
    let mend = match flag {
        "listen" => "--listen 127.0.0.1:0 picks a free port",
        "database-url" => "--database-url 'sqlite:///an/existing/folder/app.db?mode=rwc'",
        _ => "see --help",
    };
    let mut problems = Problems::default();
    problems.add(flag, seen, &error.to_string(), mend);
    problems
}
