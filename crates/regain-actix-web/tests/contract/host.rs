//! A host on actix-web: its session layer in front of the scopes.

use std::{net::TcpListener, sync::Arc, thread};

use ::actix_web::{
    App, Error, HttpMessage as _, HttpServer,
    body::MessageBody,
    dev::{ServerHandle, ServiceFactory, ServiceRequest, ServiceResponse},
    http::header::{AUTHORIZATION, COOKIE},
    middleware::{Next, from_fn},
    rt::System,
    web::{Data, ServiceConfig},
};
use regain_http::mount::Mount;
use regain_testkit::{
    host::Host,
    http_contract::{Fresh, Harness, Server},
};
use tokio::sync::oneshot;

use crate::stores::Opening;

/// actix-web on any store.
pub(crate) struct Actix(pub(crate) Opening);

#[async_trait::async_trait]
impl Harness for Actix {
    async fn store(&self) -> Fresh {
        (self.0)().await
    }

    async fn serve(&self, mount: Mount, host: Host) -> Server {
        let mount = Arc::new(mount);
        serve(Some(host), move |config| {
            config.configure(regain_actix_web::configure(&mount));
        })
        .await
    }
}

async fn principal(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let host = request.app_data::<Data<Host>>().cloned();
    let mut principal = None;
    if let Some(host) = &host {
        let header = |name| request.headers().get(name)?.to_str().ok();
        principal = host.principal(header(AUTHORIZATION), header(COOKIE)).await;
    }
    if let Some(principal) = principal.clone() {
        request.extensions_mut().insert(principal);
    }
    let response = next.call(request).await?;
    if let (Some(host), Some(stamp)) = (host, response.response().extensions().get()) {
        host.keep(principal.as_ref(), stamp);
    }
    Ok(response)
}

/// Serves whatever a host mounts on a free port of this machine, behind its session layer where it has one.
pub(crate) async fn serve(
    host: Option<Host>,
    configure: impl Fn(&mut ServiceConfig) + Clone + Send + 'static,
) -> Server {
    serve_app(move || {
        let app = App::new().wrap(from_fn(principal));
        let app = match host.clone() {
            Some(host) => app.app_data(Data::new(host)),
            None => app,
        };
        app.configure(configure.clone())
    })
    .await
}

/// Serves an application on a free port of this machine, with two workers, as everywhere more than one.
pub(crate) async fn serve_app<T, B>(app: impl Fn() -> App<T> + Clone + Send + 'static) -> Server
where
    T: ServiceFactory<
            ServiceRequest,
            Config = (),
            Response = ServiceResponse<B>,
            Error = Error,
            InitError = (),
        > + 'static,
    B: MessageBody + 'static,
{
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let address = listener.local_addr().expect("an address");
    let (started, handle) = oneshot::channel();
    thread::spawn(move || {
        System::new().block_on(async move {
            let server = HttpServer::new(app)
                .workers(2)
                .disable_signals()
                .listen(listener);
            let server = server.expect("it listens").run();
            started.send(server.handle()).expect("somebody waits");
            server.await.expect("it serves");
        });
    });
    Server::new(address, Ending(handle.await.expect("it starts")))
}

struct Ending(ServerHandle);

impl Drop for Ending {
    fn drop(&mut self) {
        // The order goes out at once; nobody waits for the end.
        drop(self.0.stop(false));
    }
}
