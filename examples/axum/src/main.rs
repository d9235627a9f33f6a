//! A small application on axum that has regain for everything about account recovery.

use std::{net::SocketAddr, process::ExitCode};

use example_support::{
    host::{self, Host, PATIENCE},
    settings::Problems,
};
use tokio::{net::TcpListener, time::sleep};

mod home;
mod mailbox;
mod operations;
mod page;
mod principal;
mod refusal;
mod routes;
mod settings;
mod sign_in;

#[tokio::main]
async fn main() -> ExitCode {
    host::exit(run().await)
}

async fn run() -> Result<(), Problems> {
    let (host, listener) = Host::start().await?;
    let app = routes::routes(&host).into_make_service_with_connect_info::<SocketAddr>();
    let unserved = |error| host.unserved(&error);
    let listener = TcpListener::from_std(listener).map_err(unserved)?;
    host.welcome("axum").print();
    let serve = axum::serve(listener, app).with_graceful_shutdown(host.shutdown.clone().wait());
    let shutdown = host.shutdown.clone();
    tokio::select! {
        served = serve => served.map_err(unserved)?,
        () = async { shutdown.wait().await; sleep(PATIENCE).await } => {}
    }
    host.drain().await;
    Ok(())
}
