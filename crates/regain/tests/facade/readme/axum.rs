use std::{error::Error, sync::Arc};
use regain::{Regain, http::mount::Mount, mail_send::Smtp, pages::Pages};
use regain::{sea_orm::SeaOrmStore, templates::Templates};
use axum::Router;

async fn app(database: &str, smtp: &str, key: String) -> Result<Router, Box<dyn Error>> {
    let store = Arc::new(SeaOrmStore::connect_and_migrate(database).await?);
    let words = Arc::new(Templates::english("Example", "https://example.com", "help@example.com")?);
    let mail = Arc::new(Smtp::from_url(smtp)?);
    let regain = Regain::builder(store, "Example", "https://example.com", key)
        .messages(words.clone(), mail, "help@example.com").build().await?;
    tokio::spawn(regain.clone().run_courier(std::future::pending()));
    let mount = Mount::new(&regain).native("/api/account").dialect("/account", Pages::new(words));
    Ok(Router::new().merge(regain::axum::router(mount)))
}
