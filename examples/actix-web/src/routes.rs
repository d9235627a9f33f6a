//! The routes: recovery from regain, the rest our own.

use std::sync::Arc;

use actix_web::{
    FromRequest, Handler, Resource, Responder,
    web::{self, Data, PayloadConfig, ServiceConfig, delete, post, resource},
};
use example_support::{
    host::Host,
    replies::{BODY_LIMIT, NOT_FOUND},
};

use crate::{home, mailbox, operations, refusal::Refusal, settings, sign_in};

/// Configures the application of a worker.
pub(crate) fn routes(host: &Host) -> impl FnOnce(&mut ServiceConfig) + Clone + Send + use<> {
    let mount = Arc::new(host.mount());
    let regain = Data::new(host.regain.clone());
    let mailbox = host.mailbox.clone().map(Data::new);
    let metrics = Data::from(Arc::clone(&host.metrics));
    move |app| {
        // All of account recovery.
        app.configure(regain::actix_web::configure(&mount))
            .app_data(regain)
            .app_data(metrics)
            .app_data(PayloadConfig::new(BODY_LIMIT))
            .service(get("/", home::show))
            .service(get("/sign-in", sign_in::page).route(post().to(sign_in::sign_in)))
            .service(resource("/sign-out").route(post().to(sign_in::sign_out)))
            .service(get("/settings", settings::show))
            .service(get("/me", sign_in::me))
            .service(get("/members", sign_in::members))
            .service(get("/healthz", operations::healthz))
            .service(get("/metrics", operations::metrics))
            .default_service(web::to(not_found));
        if let Some(mailbox) = mailbox {
            app.app_data(mailbox)
                .service(get("/mailbox", mailbox::page))
                .service(resource("/mailbox/clear").route(post().to(mailbox::clear_form)))
                .service(get("/mailbox.json", mailbox::list).route(delete().to(mailbox::clear)));
        }
    }
}

/// GET, and HEAD like it: the server leaves the body out.
fn get<F, Args>(path: &str, handler: F) -> Resource
where
    F: Handler<Args>,
    F::Output: Responder + 'static,
    Args: FromRequest + 'static,
{
    resource(path)
        .route(web::get().to(handler.clone()))
        .route(web::head().to(handler))
}

async fn not_found() -> Result<&'static str, Refusal> {
    Err(Refusal(NOT_FOUND))
}
