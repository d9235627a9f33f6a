//! A running `regain` behind a socket, with known people, a clock that stands still and a mailbox.

use std::{sync::Arc, time::Duration};

use regain_core::{
    account::Account, clock::Frozen, deliver::Outgoing, principal::SignedInBy, regain::Regain,
    session::SessionId, store::Store,
};
use regain_http::request::Method;
use serde_json::{Value, json};

pub use people::Person;
pub use setup::{APPLICATION_NAME, FROM, PUBLIC_URL, Setup, regain, regain_with};

use crate::{
    faults::Faults,
    host::Host,
    http_contract::{Harness, Server},
    mailbox::Mailbox,
    neutral::{Reply, Request, wire},
    plain::{self, Plain},
};

pub mod people;
mod setup;

/// Where the native dialect is mounted.
pub const BASE: &str = "/api/account";

/// Where the dialect `sphere` is mounted. Others have whole paths of their own.
pub const SPHERE: &str = "/auth/api/v1/auth";

/// A new password that every policy takes.
pub const NEW_PASSWORD: &str = "Plum tractor under 7 glass!";

/// A `regain` that is served, with everything that a test holds of it. The server ends with it.
pub struct World {
    /// What is served.
    pub regain: Regain,
    /// Where its messages go.
    pub mailbox: Arc<Mailbox>,
    /// What puts them into words.
    pub plain: Arc<Plain>,
    /// What time it is.
    pub clock: Arc<Frozen>,
    /// What goes wrong in its store.
    pub faults: Faults,
    /// What is mounted: method and full path.
    pub routes: Vec<(Method, String)>,
    store: Arc<dyn Store>,
    host: Host,
    server: Server,
    _kept: Box<dyn std::any::Any + Send + Sync>,
}

/// A session that a test holds.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its public id.
    pub id: SessionId,
    /// What carries it, as bearer token or as cookie.
    pub secret: String,
}

impl World {
    /// The usual one: native at [`BASE`], every other dialect where its contract has it, every limit on.
    pub async fn of(harness: Arc<dyn Harness>) -> Self {
        Setup::new(harness).start().await
    }

    /// Sends a request to a path below [`BASE`].
    ///
    /// # Panics
    ///
    /// As [`send_to`](Self::send_to).
    pub async fn send(&self, mut request: Request) -> Reply {
        request.target = format!("{BASE}{}", request.target);
        self.send_to(request).await
    }

    /// Sends a request to a whole path of some dialect.
    ///
    /// # Panics
    ///
    /// Where the reply lacks what every reply has, such as `Cache-Control: no-store`.
    pub async fn send_to(&self, request: Request) -> Reply {
        let what = format!("{} {}", request.method, request.target);
        let reply = self.send_beside(request).await;
        for (name, value) in [
            ("cache-control", "no-store"),
            ("referrer-policy", "no-referrer"),
            ("x-content-type-options", "nosniff"),
        ] {
            assert_eq!(
                reply.header(name),
                Some(value),
                "{name} of {what}, {}",
                reply.status
            );
        }
        reply
    }

    /// Sends a request to wherever it says, within the mount or beside it.
    pub async fn send_beside(&self, request: Request) -> Reply {
        wire::send(self.server.address(), &request).await
    }

    /// Posts JSON to a path below [`BASE`].
    pub async fn post(&self, path: &str, body: Value) -> Reply {
        self.send(Request::post(path).json(&body)).await
    }

    /// Gets a path below [`BASE`].
    pub async fn get(&self, path: &str) -> Reply {
        self.send(Request::get(path)).await
    }

    /// Moves the clock.
    pub fn advance(&self, span: Duration) {
        self.clock.advance(span);
    }

    /// Runs the courier until nothing is due, and takes what it handed over.
    pub async fn letters(&self) -> Vec<Outgoing> {
        while self
            .regain
            .courier()
            .deliver_due()
            .await
            .expect("the outbox is read")
            > 0
        {}
        self.mailbox.take()
    }

    /// Runs the courier; there must be one message to hand over.
    pub async fn letter(&self) -> Outgoing {
        let mut letters = self.letters().await;
        let names: Vec<_> = letters.iter().map(plain::template).collect();
        assert_eq!(letters.len(), 1, "one letter, not {names:?}");
        letters.remove(0)
    }

    /// Asks for a reset, and takes the token out of the letter.
    pub async fn reset_token(&self, person: &Person) -> String {
        let asked = self
            .post("/password/forgot", json!({ "login": person.email }))
            .await;
        assert_eq!(asked.status, 202, "{asked:?}");
        let letter = self.letter().await;
        plain::token(&letter)
            .expect("a link in the letter")
            .to_owned()
    }

    /// Begins a session with the password, as a sign-in page does.
    pub async fn session(&self, person: &Person) -> Session {
        let id = person.id();
        let sessions = self.regain.sessions();
        let started = sessions
            .start(&id, SignedInBy::Password, Some("Testkit/1"))
            .await;
        let (session, secret) = started.expect("a session begins");
        Session {
            id: session.id,
            secret: secret.expose_secret().to_owned(),
        }
    }

    /// Begins a session of the host's own, as a sign-in page does.
    pub async fn own_session(&self, person: &Person) -> Session {
        let began = self.host.begin(&person.id()).await;
        let secret = began.expect("a session begins");
        let id = SessionId::new(secret.clone());
        Session { id, secret }
    }

    /// The person's account as it is now.
    pub async fn account(&self, person: &Person) -> Account {
        let found = self.store.read().accounts().by_id(&person.id()).await;
        found
            .expect("accounts are read")
            .expect("the account is there")
    }

    /// Marks the person's address as proven, as a host may do by itself.
    pub async fn mark_verified(&self, person: &Person) {
        let work = self.store.begin().await.expect("a unit of work opens");
        let (id, address) = (person.id(), person.email.parse().expect("an address"));
        let accounts = work.accounts();
        let marked = accounts.mark_verified(&id, &address, self.regain.now());
        marked.await.expect("accounts are written");
        work.commit().await.expect("it commits");
    }

    /// Shuts the person's account.
    pub async fn disable(&self, person: &Person) {
        let work = self.store.begin().await.expect("a unit of work opens");
        let shut = work.accounts().set_enabled(&person.id(), false).await;
        assert!(shut.expect("accounts are written"), "the account is there");
        work.commit().await.expect("it commits");
    }

    /// Whether the person signs in with `password`, as the next request's HTTP Basic.
    pub async fn signs_in(&self, person: &Person, password: &str) -> bool {
        let reply = self
            .send(Request::get("/sessions").basic(person.email, password))
            .await;
        assert!(matches!(reply.status, 200 | 401), "{reply:?}");
        reply.status == 200
    }
}
