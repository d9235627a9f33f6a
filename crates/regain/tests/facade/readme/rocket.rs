use std::{error::Error, sync::Arc};
use regain::{Regain, http::mount::Mount, mail_send::Smtp, pages::Pages};
use regain::{sea_orm::SeaOrmStore, templates::Templates};
use rocket::{Build, Rocket};

async fn app(database: &str, smtp: &str, key: String) -> Result<Rocket<Build>, Box<dyn Error>> {
    let store = Arc::new(SeaOrmStore::connect_and_migrate(database).await?);
    let words = Arc::new(Templates::english("Example", "https://example.com", "help@example.com")?);
    let mail = Arc::new(Smtp::from_url(smtp)?);
    let regain = Regain::builder(store, "Example", "https://example.com", key)
        .messages(words.clone(), mail, "help@example.com").build().await?;
    let mount = Mount::new(&regain).native("/api/account").dialect("/account", Pages::new(words));
    Ok(rocket::build().attach(regain::rocket::fairing(mount))) // It runs the courier as well.
}
