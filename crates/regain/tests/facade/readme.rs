//! The three tabs of the README are the programs in the folder beside this file: compiled, run, and counted.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};

use regain_testkit::neutral::{Request, wire};
use serde_json::json;
use tempfile::TempDir;
use tokio::sync::mpsc;

const KEY: &str = "k4.local.AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
/// Where nobody listens: a letter that cannot be handed over waits.
const SMTP: &str = "smtps://user:password@127.0.0.1:1";
const TABS: [&str; 3] = [
    include_str!("readme/axum.rs"),
    include_str!("readme/actix_web.rs"),
    include_str!("readme/rocket.rs"),
];

mod axum {
    include!("readme/axum.rs");

    pub(super) async fn build(database: &str) -> Router {
        app(database, super::SMTP, super::KEY.to_owned())
            .await
            .expect("it starts")
    }
}

mod actix_web {
    include!("readme/actix_web.rs");

    pub(super) async fn build(port: u16, database: &str) -> Server {
        app(port, database, super::SMTP, super::KEY.to_owned())
            .await
            .expect("it starts")
    }
}

mod rocket {
    include!("readme/rocket.rs");

    pub(super) async fn build(database: &str) -> Rocket<Build> {
        app(database, super::SMTP, super::KEY.to_owned())
            .await
            .expect("it starts")
    }
}

#[test]
fn the_readme_shows_what_is_run_and_it_has_twelve_lines() {
    let readme = include_str!("../../../../README.md");
    for tab in TABS {
        assert!(readme.contains(&format!("```rust\n{tab}```")), "{tab}");
        let lines = tab
            .lines()
            .filter(|line| !line.starts_with("use ") && !line.is_empty());
        assert!(lines.count() <= 12, "{tab}");
    }
}

#[tokio::test]
async fn the_axum_tab_serves() {
    let (_folder, database) = database();
    let app = axum::build(&database).await;
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
    let listener = listener.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { ::axum::serve(listener, app).await });
    it_serves(address).await;
}

#[tokio::test]
async fn the_actix_web_tab_serves() {
    let (_folder, database) = database();
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    let address = free.local_addr().expect("an address");
    drop(free);
    let server = actix_web::build(address.port(), &database).await;
    let handle = server.handle();
    let serving = ::tokio::spawn(server);
    it_serves(address).await;
    handle.stop(false).await;
    serving.await.expect("no panic").expect("it serves");
}

#[tokio::test]
async fn the_rocket_tab_serves() {
    let (_folder, database) = database();
    let (lifted, mut address) = mpsc::channel(1);
    let rocket = rocket::build(&database).await;
    let rocket =
        rocket
            .configure(crate::rocket::quiet())
            .attach(::rocket::fairing::AdHoc::on_liftoff(
                "address",
                move |rocket| {
                    Box::pin(async move {
                        let (address, port) = (rocket.config().address, rocket.config().port);
                        lifted
                            .send(SocketAddr::new(address, port))
                            .await
                            .expect("somebody waits");
                    })
                },
            ));
    let rocket = rocket.ignite().await.expect("it ignites");
    let shutdown = rocket.shutdown();
    let serving = tokio::spawn(rocket.launch());
    it_serves(address.recv().await.expect("it launches")).await;
    shutdown.notify();
    serving.await.expect("no panic").expect("it serves");
}

fn database() -> (TempDir, String) {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("app.db");
    let url = format!("sqlite:{}?mode=rwc", file.display());
    (folder, url)
}

/// The routes and the pages are there.
async fn it_serves(address: SocketAddr) {
    let ask = Request::post("/api/account/password/forgot");
    let asked = wire::send(address, &ask.json(&json!({ "login": "ada@example.org" }))).await;
    assert_eq!(
        (asked.status, asked.json()),
        (202, json!({ "cooldown": 60 }))
    );
    let page = wire::send(address, &Request::get("/account/password/reset/done")).await;
    assert_eq!(
        page.header("content-type"),
        Some("text/html; charset=utf-8"),
        "{page:?}"
    );
}
