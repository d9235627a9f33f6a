//! A host on Rocket: its session layer is a fairing.

use std::net::SocketAddr;

use ::rocket::{
    Build, Config, Error, Ignite, Rocket,
    config::{LogLevel, Shutdown},
    fairing::AdHoc,
};
use regain_core::{principal::Principal, session::SessionStamp};
use regain_http::mount::Mount;
use regain_testkit::{
    host::Host,
    http_contract::{Fresh, Harness, Server},
};
use tokio::{sync::mpsc, task::JoinHandle};

use crate::stores::Opening;

/// Rocket on any store.
pub(crate) struct OnRocket(pub(crate) Opening);

#[async_trait::async_trait]
impl Harness for OnRocket {
    async fn store(&self) -> Fresh {
        (self.0)().await
    }

    async fn serve(&self, mount: Mount, host: Host) -> Server {
        let recovery = regain_rocket::fairing(mount).without_courier();
        let rocket = built().attach(signed_in(host.clone()));
        serve(rocket.attach(stamped(host)).attach(recovery)).await
    }

    /// Rocket drops them.
    fn hands_over_any_header(&self) -> bool {
        false
    }
}

/// A free port, not a word, and signals left alone.
pub(crate) fn quiet() -> Config {
    Config {
        port: 0,
        log_level: LogLevel::Off,
        shutdown: Shutdown {
            ctrlc: false,
            signals: Default::default(),
            ..Shutdown::default()
        },
        ..Config::debug_default()
    }
}

/// A quiet Rocket.
pub(crate) fn built() -> Rocket<Build> {
    ::rocket::custom(quiet())
}

/// The host's session layer.
pub(crate) fn signed_in(host: Host) -> AdHoc {
    AdHoc::on_request("who is asking", move |request, _| {
        let host = host.clone();
        Box::pin(async move {
            let header = |name| request.headers().get_one(name);
            let principal = host
                .principal(header("authorization"), header("cookie"))
                .await;
            request.local_cache(|| principal);
        })
    })
}

/// Its other half, which keeps the stamps that come back.
fn stamped(host: Host) -> AdHoc {
    AdHoc::on_response("which sessions live on", move |request, _| {
        let host = host.clone();
        Box::pin(async move {
            let principal = request.local_cache(|| None::<Principal>);
            if let Some(stamp) = request.local_cache(|| None::<SessionStamp>) {
                host.keep(principal.as_ref(), stamp);
            }
        })
    })
}

/// Serves until the end of the test.
pub(crate) async fn serve(rocket: Rocket<Build>) -> Server {
    let (address, _, serving) = launch(rocket).await;
    Server::new(address, Ending(serving))
}

type Serving = JoinHandle<Result<Rocket<Ignite>, Error>>;

/// Launches, and waits until it answers.
pub(crate) async fn launch(rocket: Rocket<Build>) -> (SocketAddr, ::rocket::Shutdown, Serving) {
    let (lifted, mut address) = mpsc::channel(1);
    let rocket = rocket.attach(AdHoc::on_liftoff("address", move |rocket| {
        Box::pin(async move {
            let config = rocket.config();
            let address = (config.address, config.port).into();
            lifted.send(address).await.expect("somebody waits");
        })
    }));
    let rocket = rocket.ignite().await.expect("it ignites");
    let shutdown = rocket.shutdown();
    let serving = tokio::spawn(rocket.launch());
    let address = address.recv().await.expect("it launches");
    (address, shutdown, serving)
}

struct Ending<T>(JoinHandle<T>);

impl<T> Drop for Ending<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
