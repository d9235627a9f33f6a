//! Everything that an example needs before it can serve.

use std::{io::IsTerminal as _, net::TcpListener, sync::Arc, time::Duration};

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
    password::{
        Password, PasswordHash,
        hasher::{PasswordHasher, Standard},
    },
    registration,
    sea_orm::SeaOrmStore,
    settings::{Budget, Mode},
    store::Store,
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

const NAME: &str = "Example";
/// Replicas on different ports are one application: what tokens are for cannot depend on the address.
const AUDIENCE: &str = "regain-example";
/// How long messages that are on their way may take at the end.
const DRAIN: Duration = Duration::from_secs(8);

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
    listener: TcpListener,
    settings: Settings,
    templates: Arc<Templates>,
    courier: Option<JoinHandle<()>>,
    /// Holds the fresh database; gone with the program.
    folder: Option<TempDir>,
}

impl Host {
    /// Reads the flags, binds the address, opens the database, and starts the courier.
    ///
    /// # Errors
    ///
    /// [`Problems`]: exit with code 2 and show them.
    pub async fn start() -> Result<Self, Problems> {
        let mut settings = Settings::judge(Flags::parse())?;
        let filter = std::mem::take(&mut settings.log);
        tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_ansi(std::io::stderr().is_terminal())
            .with_writer(std::io::stderr)
            .init();
        let shutdown = Shutdown::listen().map_err(|error| failed("signals", "", &error))?;
        let listener = TcpListener::bind(settings.listen)
            .map_err(|error| failed("listen", &settings.listen.to_string(), &error))?;
        let public_url = match &settings.public_url {
            Some(url) => url.clone(),
            None => format!("http://{}", address(&listener)?),
        };
        let (store, folder) = open(&settings).await?;
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
        Ok(Self {
            regain,
            mailbox,
            metrics,
            shutdown,
            listener,
            settings,
            templates,
            courier,
            folder,
        })
    }

    /// The dialects, where the contract has them.
    pub fn mount(&self) -> Mount {
        let pages = regain::pages::Pages::new(Arc::clone(&self.templates));
        let mut mount = Mount::new(&self.regain)
            .native("/api/account")
            .dialect("/account", pages)
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

    /// The bound socket, for the framework; and the words to print once it answers.
    ///
    /// # Errors
    ///
    /// [`Problems`] when the socket cannot be handed over.
    pub fn listener(&self) -> Result<TcpListener, Problems> {
        let listener = self
            .listener
            .try_clone()
            .map_err(|e| failed("listen", "", &e))?;
        listener
            .set_nonblocking(true)
            .map_err(|e| failed("listen", "", &e))?;
        Ok(listener)
    }

    /// Prints where everything is.
    ///
    /// # Errors
    ///
    /// [`Problems`] when the socket has no address.
    pub fn announce(&self, program: &str) -> Result<(), Problems> {
        let base = format!("http://{}", address(&self.listener)?);
        if self.settings.mode == Mode::Development {
            println!("{}", self.welcome(program, &base));
        }
        println!("listening on {base}");
        Ok(())
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

fn address(listener: &TcpListener) -> Result<String, Problems> {
    let address = listener
        .local_addr()
        .map_err(|error| failed("listen", "", &error))?;
    Ok(address.to_string())
}

async fn open(settings: &Settings) -> Result<(Arc<SeaOrmStore>, Option<TempDir>), Problems> {
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
    let opened = async {
        let store = SeaOrmStore::connect(&url).await?;
        store.migrate().await?;
        Ok(store)
    };
    let store = opened
        .await
        .map_err(|error: regain::store::StoreError| failed("database-url", &shown(&url), &error))?;
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

fn failed(flag: &str, seen: &str, error: &dyn std::fmt::Display) -> Problems {
    let mend = match flag {
        "listen" => "--listen 127.0.0.1:0 picks a free port",
        "database-url" => "--database-url 'sqlite:///an/existing/folder/app.db?mode=rwc'",
        _ => "see --help",
    };
    let mut problems = Problems::default();
    problems.add(flag, seen, &error.to_string(), mend);
    problems
}

impl Host {
    fn welcome(&self, program: &str, base: &str) -> String {
        let mailbox = match (&self.mailbox, self.regain.can_send()) {
            (Some(_), _) => format!("{base}/mailbox"),
            (None, true) => "off: messages go out".to_owned(),
            (None, false) => "off: no message is sent at all".to_owned(),
        };
        let database = if self.folder.is_some() {
            "Nothing is kept: the database is a temporary file."
        } else {
            "The database is kept."
        };
        format!(
            "
  Account recovery with regain, in {program}

    start here   {base}/
    mailbox      {mailbox}
    API pages    {base}/api/account/docs

    sign in as   alice     Alice-example-pass-1!
                 admin     Admin-example-pass-1!     (scope admin)
                 newcomer  Newcomer-example-pass-1!  (address not verified)

  {database} Stop with Ctrl-C.
"
        )
    }
}
