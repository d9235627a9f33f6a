//! The courier of the fairing: it runs from liftoff to shutdown.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use ::rocket::fairing::AdHoc;
use async_trait::async_trait;
use regain_core::{
    builder::PUBLISHED_APPLICATION_KEY,
    deliver::{Deliver, DeliverError, Outgoing},
    memory::Memory,
    regain::Regain,
};
use regain_http::mount::Mount;
use regain_testkit::{
    neutral::{Request, wire},
    plain::Plain,
    world::{self, FROM, people::ALICE},
};
use tokio::{sync::Notify, task::yield_now};

use crate::host::{built, launch, serve};

fn ask() -> Request {
    let body = format!(r#"{{"login":"{}"}}"#, ALICE.email);
    Request::post("/api/account/password/forgot").text(body)
}

#[tokio::test]
async fn messages_leave_by_themselves() {
    let (regain, mailbox, _) = world::regain(Arc::new(Memory::new())).await;
    let mount = Mount::new(&regain).native("/api/account");
    let server = serve(built().attach(regain_rocket::fairing(mount))).await;
    assert_eq!(wire::send(server.address(), &ask()).await.status, 202);
    assert_eq!(mailbox.next().await.to.as_str(), ALICE.email);
}

/// A transport that takes its time.
#[derive(Default)]
struct Slow {
    started: Notify,
    go_on: Notify,
    arrived: AtomicBool,
}

#[async_trait]
impl Deliver for Slow {
    async fn deliver(&self, _: &Outgoing) -> Result<(), DeliverError> {
        self.started.notify_one();
        self.go_on.notified().await;
        // Whoever does not wait is long gone by then.
        for _ in 0..1000 {
            yield_now().await;
        }
        self.arrived.store(true, Ordering::SeqCst);
        Ok(())
    }
}

#[tokio::test]
async fn the_shutdown_waits_for_what_is_on_its_way() {
    let slow = Arc::new(Slow::default());
    let url = "http://localhost:8000";
    let store = Arc::new(Memory::new());
    let builder = Regain::builder(store, "Example", url, PUBLISHED_APPLICATION_KEY);
    let builder = builder.messages(Arc::new(Plain::new()), Arc::clone(&slow) as _, FROM);
    let regain = builder.dangerous_development_mode().build().await;
    let mount = Mount::new(&regain.expect("the settings are right")).native("/api/account");
    let going_on = Arc::clone(&slow);
    let rocket = built()
        .attach(regain_rocket::fairing(mount))
        .attach(AdHoc::on_shutdown("go on", move |_| {
            Box::pin(async move { going_on.go_on.notify_one() })
        }));
    let (address, shutdown, serving) = launch(rocket).await;
    // Nobody has that login: a message goes out all the same.
    assert_eq!(wire::send(address, &ask()).await.status, 202);
    slow.started.notified().await;
    shutdown.notify();
    let ended = serving.await.expect("no panic");
    assert!(slow.arrived.load(Ordering::SeqCst), "{:?}", ended.is_ok());
}
