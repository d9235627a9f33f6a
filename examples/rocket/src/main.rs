//! A small application on Rocket that has regain for everything about account recovery.

use std::process::ExitCode;

use example_support::{
    host::{self, Host},
    settings::Problems,
};
use rocket::{
    error::{Error, ErrorKind},
    fairing::AdHoc,
};

mod catchers;
mod config;
mod home;
mod mailbox;
mod operations;
mod page;
mod principal;
mod refusal;
mod routes;
mod settings;
mod sign_in;

// Not Rocket's own, which asks Rocket.toml and the environment how many threads there are.
#[tokio::main]
async fn main() -> ExitCode {
    host::exit(run().await)
}

async fn run() -> Result<(), Problems> {
    let (host, reserved) = Host::start().await?;
    let welcome = host.welcome("Rocket");
    let rocket = routes::routes(&host).attach(AdHoc::on_liftoff("welcome", |_| {
        Box::pin(async move { welcome.print() })
    }));
    let failed = |error: Error| match error.kind() {
        ErrorKind::Bind(error) => host.unserved(error),
        other => host.unserved(other),
    };
    let rocket = rocket.ignite().await.map_err(failed)?;
    let (ending, shutdown) = (host.shutdown.clone(), rocket.shutdown());
    tokio::spawn(async move {
        ending.wait().await;
        shutdown.notify();
    });
    // Rocket binds by itself, and cannot take a socket over.
    drop(reserved);
    match rocket.launch().await {
        // What was still under way has had its time.
        Err(error) if !matches!(error.kind(), ErrorKind::Shutdown(..)) => Err(failed(error))?,
        _ => {}
    }
    host.drain().await;
    Ok(())
}
