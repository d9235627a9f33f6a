//! A small application on actix-web that has regain for everything about account recovery.

use std::process::ExitCode;

use actix_web::{App, HttpServer, middleware::from_fn};
use example_support::{
    host::{self, Host, PATIENCE},
    settings::Problems,
};

mod home;
mod mailbox;
mod operations;
mod page;
mod principal;
mod refusal;
mod routes;
mod settings;
mod sign_in;
mod users;

/// Each has a thread and an application of its own.
const WORKERS: usize = 2;

#[tokio::main]
async fn main() -> ExitCode {
    host::exit(run().await)
}

async fn run() -> Result<(), Problems> {
    let (host, listener) = Host::start_with(users::keep).await?;
    // Made once: what the workers count, they count together.
    let routes = routes::routes(&host);
    let app = move || {
        App::new()
            .wrap(from_fn(principal::identify))
            .configure(routes.clone())
    };
    let server = HttpServer::new(app)
        .workers(WORKERS)
        .shutdown_signal(host.shutdown.clone().wait())
        .shutdown_timeout(PATIENCE.as_secs())
        .listen(listener)
        .map_err(|error| host.unserved(&error))?
        .run();
    host.welcome("actix-web").print();
    server.await.map_err(|error| host.unserved(&error))?;
    host.drain().await;
    Ok(())
}
