//! A small application on axum that has regain for everything about account recovery.

#![expect(clippy::print_stderr, reason = "a program speaks")]

use std::{net::SocketAddr, process::ExitCode, time::Duration};

use example_support::{host::Host, settings::Problems};

mod home;
mod mailbox;
mod operations;
mod principal;
mod routes;
mod sign_in;

/// How long requests that are under way may take at the end.
const PATIENCE: Duration = Duration::from_secs(2);

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            eprintln!("{problems}");
            ExitCode::from(2)
        }
    }
}

async fn run() -> Result<(), Problems> {
    let host = Host::start().await?;
    let app = routes::routes(&host);
    let listener = tokio::net::TcpListener::from_std(host.listener()?).map_err(unserved)?;
    host.announce("axum")?;
    let shutdown = host.shutdown.clone();
    let service = app.into_make_service_with_connect_info::<SocketAddr>();
    let serve = axum::serve(listener, service).with_graceful_shutdown(host.shutdown.clone().wait());
    tokio::select! {
        served = serve => served.map_err(unserved)?,
        () = async { shutdown.wait().await; tokio::time::sleep(PATIENCE).await } => {}
    }
    host.drain().await;
    Ok(())
}

fn unserved(error: std::io::Error) -> Problems {
    let mut problems = Problems::default();
    problems.add(
        "listen",
        "the bound address",
        &error.to_string(),
        "see --help",
    );
    problems
}
