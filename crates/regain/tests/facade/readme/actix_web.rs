use std::{error::Error, sync::Arc};
use regain::{Regain, http::mount::Mount, mail_send::Smtp, pages::Pages};
use regain::{sea_orm::SeaOrmStore, templates::Templates};
use actix_web::{App, HttpServer, dev::Server};

async fn app(port: u16, database: &str, smtp: &str, key: String) -> Result<Server, Box<dyn Error>> {
    let store = Arc::new(SeaOrmStore::connect_and_migrate(database).await?);
    let words = Arc::new(Templates::english("Example", "https://example.com", "help@example.com")?);
    let mail = Arc::new(Smtp::from_url(smtp)?);
    let regain = Regain::builder(store, "Example", "https://example.com", key)
        .messages(words.clone(), mail, "help@example.com").build().await?;
    tokio::spawn(regain.clone().run_courier(std::future::pending()));
    let mount = Mount::new(&regain).native("/api/account").dialect("/account", Pages::new(words));
    let mount = Arc::new(mount); // Outside of the factory: all workers share its limits.
    let app = move || App::new().configure(regain::actix_web::configure(&mount));
    Ok(HttpServer::new(app).bind(("127.0.0.1", port))?.run())
}
