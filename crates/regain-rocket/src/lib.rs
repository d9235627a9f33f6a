//! Mounts `regain` as a Rocket fairing.
//!
//! ```
//! # use std::sync::Arc;
//! # use regain_core::{builder::PUBLISHED_APPLICATION_KEY, memory::Memory, regain::Regain};
//! # use regain_http::mount::Mount;
//! # rocket::execute(async {
//! # let store = Arc::new(Memory::new());
//! # let key = PUBLISHED_APPLICATION_KEY;
//! let regain = Regain::builder(store, "Example", "http://localhost:8000", key)
//!     .dangerous_development_mode()
//!     .build()
//!     .await?;
//! let mount = Mount::new(&regain).native("/api/account");
//! let rocket = rocket::build().attach(regain_rocket::fairing(mount));
//! # drop(rocket);
//! # Ok::<(), regain_core::builder::Problems>(())
//! # }).unwrap();
//! ```
//!
//! The fairing manages the [`Regain`], runs the courier from liftoff on, and lets what is on
//! its way arrive at shutdown. `base` in the section `regain` of Rocket's configuration goes before all paths of the mount.
//!
//! The host says who is asking in a fairing of its own, by an `Option<`[`Principal`]`>` in the request-local cache. A closure
//! that reads the request will do:
//!
//! ```
//! # use regain_core::principal::Principal;
//! # use rocket::{Build, Rocket, fairing::AdHoc, http::HeaderMap};
//! # fn app(rocket: Rocket<Build>, whose: fn(&HeaderMap<'_>) -> Option<Principal>) -> Rocket<Build> {
//! rocket.attach(AdHoc::on_request("who is asking", move |request, _| Box::pin(async move {
//!     request.local_cache(|| whose(request.headers()));
//! })))
//! # }
//! ```
//!
//! A host that keeps sessions of its own finds an `Option<`[`SessionStamp`]`>` in the cache, once there is a response, when
//! the caller has changed the password: written into the caller's session, it lets that one live on. Asked for any earlier,
//! it stays `None`. Sessions in cookies take a [`KeepStamp`].
//!
//! The address of the caller is the socket's, never that in `X-Real-IP`.
//!
//! [`Principal`]: regain_core::principal::Principal
//! [`SessionStamp`]: regain_core::session::SessionStamp
//!
//! Rocket logs queries, and links carry tokens there: let `log_level` be `off` in production. Its `Shield` warns of the
//! header `X-Content-Type-Options`, which is set already.

use std::{sync::Arc, time::Duration};

use regain_core::regain::Regain;
use regain_http::mount::Mount;
use rocket::{Build, Orbit, Rocket, async_trait, fairing, http::uri::Origin, tokio};
use tokio::{sync::Mutex, task::JoinHandle};

pub use below::KeepStamp;
pub use verified_account::{Refused, VerifiedAccount};

mod below;
mod verified_account;

/// How long messages that are on their way may take at the end.
const PATIENCE: Duration = Duration::from_secs(8);

/// The fairing of a mount, to be attached once.
pub fn fairing(mount: impl Into<Mount>) -> Recovery {
    Recovery {
        mount: Arc::new(mount.into()),
        sends: true,
        courier: Mutex::default(),
    }
}

/// The fairing that [`fairing()`] makes.
pub struct Recovery {
    mount: Arc<Mount>,
    sends: bool,
    courier: Mutex<Option<JoinHandle<()>>>,
}

impl Recovery {
    /// Serves only: the host runs the courier itself, or another process does.
    pub fn without_courier(self) -> Self {
        let sends = false;
        Self { sends, ..self }
    }

    /// Where to mount, or why nowhere.
    fn origins(&self, rocket: &Rocket<Build>) -> Result<Vec<(&str, Origin<'static>)>, String> {
        if rocket.state::<Regain>().is_some() {
            return Err("a Regain is managed already, which is for one fairing to do".to_owned());
        }
        let base: String = match rocket.figment().extract_inner("regain.base") {
            Err(error) if error.missing() => String::new(),
            configured => configured.map_err(|error| error.to_string())?,
        };
        let origin = |prefix| {
            let path = format!("{}{prefix}/", base.trim_end_matches('/'));
            match Origin::parse_owned(path) {
                Ok(origin) if origin.query().is_none() => Ok((prefix, origin)),
                _ => Err(format!("{base:?} and {prefix:?} make no path")),
            }
        };
        self.mount.prefixes().into_iter().map(origin).collect()
    }
}

#[async_trait]
impl fairing::Fairing for Recovery {
    fn info(&self) -> fairing::Info {
        use fairing::Kind;
        let (name, kind) = ("Recovery", Kind::Ignite | Kind::Liftoff | Kind::Shutdown);
        fairing::Info { name, kind }
    }

    async fn on_ignite(&self, mut rocket: Rocket<Build>) -> fairing::Result {
        let all = self.origins(&rocket).map_err(|why| {
            // Rocket names the fairing alone, and shows no other log than this one.
            log::error!("account recovery is not mounted: {why}");
        });
        let Ok(origins) = all else { return Err(rocket) };
        for (prefix, origin) in origins {
            let below = below::Below {
                mount: Arc::clone(&self.mount),
                prefix: prefix.to_owned(),
                depth: origin.path().segments().len(),
            };
            rocket = rocket.mount(origin.clone(), below.routes());
            rocket = rocket.register(origin, below.catchers());
        }
        Ok(rocket.manage(self.mount.regain().clone()))
    }

    async fn on_liftoff(&self, rocket: &Rocket<Orbit>) {
        if self.sends {
            let courier = self.mount.regain().clone().run_courier(rocket.shutdown());
            *self.courier.lock().await = Some(tokio::spawn(courier));
        }
    }

    async fn on_shutdown(&self, _: &Rocket<Orbit>) {
        if let Some(courier) = self.courier.lock().await.take()
            && tokio::time::timeout(PATIENCE, courier).await.is_err()
        {
            log::warn!("some messages were still on their way; they are sent at the next start");
        }
    }
}
