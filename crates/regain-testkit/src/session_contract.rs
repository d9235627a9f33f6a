//! What a session stack of a host's own promises once its sessions carry a stamp, over a real socket.
//!
//! A [`Stack`] serves a small host; each promise signs people in, as browsers and programs do, and asks who is still known.
//! [`session_contract!`](crate::session_contract!) makes a test of every promise, in the module that calls it.

use std::{collections::BTreeMap, sync::Arc};

use async_trait::async_trait;
use regain_core::{regain::Regain, store::Store};
use serde_json::json;

use crate::{
    Memory,
    http_contract::Server,
    mailbox::Mailbox,
    neutral::{Reply, Request, wire},
    plain,
    world::{
        self, NEW_PASSWORD,
        people::{ADMIN, ALICE, Person},
    },
};

/// The header that brings a bearer token, from a host that hands some out.
pub const TOKEN: &str = "session-token";

/// A host with sessions of its own.
#[async_trait]
pub trait Stack: Send + Sync {
    /// Serves the native dialect at `/api/account`, and `POST /sign-in` with a form of `login` and `password`, which answers
    /// 200 and begins a session, or 401. A session is carried by cookies, or else by the bearer token that a reply brings in
    /// the header [`TOKEN`].
    async fn serve(&self, regain: Regain) -> Server;
}

/// Makes a test of every promise, each with a stack that `$stack` gives.
#[macro_export]
macro_rules! session_contract {
    ($stack:expr) => {
        $crate::session_contract! { @tests $stack;
            a_change_keeps_the_callers_session_alone,
            a_password_begins_a_session,
            a_reset_ends_every_session,
            a_shut_account_has_no_session,
            an_ended_session_is_in_nobodys_way,
            whoever_signs_out_everywhere_is_out,
        }
    };
    (@tests $stack:expr; $($promise:ident,)+) => {
        $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $promise() {
                $crate::session_contract::$promise(&$stack).await;
            }
        )+
    };
}

/// The right one; and it lives for longer than a request.
pub async fn a_password_begins_a_session(stack: &dyn Stack) {
    let shop = Shop::of(stack).await;
    let mut nobody = shop.client();
    assert!(!nobody.is_known().await);
    assert_eq!(nobody.sign_in(&ALICE, "wrong").await.status, 401);
    assert!(!nobody.is_known().await);
    let mut alice = shop.signed_in(&ALICE).await;
    for _ in 0..3 {
        assert!(alice.is_known().await);
    }
    assert!(!nobody.is_known().await);
}

/// At its next request, and at every other; only the new password begins another.
pub async fn a_reset_ends_every_session(stack: &dyn Stack) {
    let shop = Shop::of(stack).await;
    let (mut one, mut two) = (shop.signed_in(&ALICE).await, shop.signed_in(&ALICE).await);
    let mut other = shop.signed_in(&ADMIN).await;
    shop.reset(&ALICE).await;
    for _ in 0..2 {
        assert!(!one.is_known().await);
    }
    assert!(other.is_known().await, "it was not theirs");
    for client in [&mut one, &mut two] {
        assert_eq!(client.sign_in(&ALICE, ALICE.password()).await.status, 401);
        assert_eq!(client.sign_in(&ALICE, NEW_PASSWORD).await.status, 200);
        assert!(client.is_known().await);
    }
}

/// The new password begins a session in a browser that still brings the one that ended.
pub async fn an_ended_session_is_in_nobodys_way(stack: &dyn Stack) {
    let shop = Shop::of(stack).await;
    let mut client = shop.signed_in(&ALICE).await;
    shop.reset(&ALICE).await;
    assert_eq!(client.sign_in(&ALICE, NEW_PASSWORD).await.status, 200);
    assert!(client.is_known().await);
    assert!(client.is_known().await);
}

/// However often; the others end at once.
pub async fn a_change_keeps_the_callers_session_alone(stack: &dyn Stack) {
    let shop = Shop::of(stack).await;
    let mut caller = shop.signed_in(&ALICE).await;
    for (old, new) in [
        (ALICE.password(), NEW_PASSWORD),
        (NEW_PASSWORD, ALICE.password()),
    ] {
        let mut other = shop.client();
        assert_eq!(other.sign_in(&ALICE, old).await.status, 200);
        let body = json!({ "current_password": old, "password": new });
        let change = Request::post("/api/account/password/change").json(&body);
        let changed = caller.send(change).await;
        assert_eq!(changed.status, 200, "{changed:?}");
        assert!(!other.is_known().await);
        assert!(caller.is_known().await);
        assert!(caller.is_known().await, "and at the request after it");
    }
}

/// Nothing revoked it, but the account may not be used.
pub async fn a_shut_account_has_no_session(stack: &dyn Stack) {
    let shop = Shop::of(stack).await;
    let mut client = shop.signed_in(&ALICE).await;
    let work = shop.store.begin().await.expect("a unit of work opens");
    let shut = work.accounts().set_enabled(&ALICE.id(), false).await;
    assert!(shut.expect("accounts are written"), "the account is there");
    work.commit().await.expect("it commits");
    assert!(!client.is_known().await);
}

/// Whatever asked for it.
pub async fn whoever_signs_out_everywhere_is_out(stack: &dyn Stack) {
    let shop = Shop::of(stack).await;
    let mut clients = [shop.signed_in(&ALICE).await, shop.signed_in(&ALICE).await];
    let ended = shop.regain.sessions().end_all(&ALICE.id()).await;
    assert_eq!(ended.expect("the store is written"), None);
    for client in &mut clients {
        assert!(!client.is_known().await);
    }
    assert!(shop.signed_in(&ALICE).await.is_known().await);
}

/// A host that is served, over a store in memory.
struct Shop {
    regain: Regain,
    store: Arc<dyn Store>,
    mailbox: Arc<Mailbox>,
    server: Server,
}

impl Shop {
    async fn of(stack: &dyn Stack) -> Self {
        let store: Arc<dyn Store> = Arc::new(Memory::new());
        let elsewhere =
            world::regain_with(Arc::clone(&store), |builder| builder.sessions_elsewhere());
        let (regain, mailbox, _) = elsewhere.await;
        let server = stack.serve(regain.clone()).await;
        Self {
            regain,
            store,
            mailbox,
            server,
        }
    }

    fn client(&self) -> Client<'_> {
        Client {
            server: &self.server,
            cookies: BTreeMap::new(),
            token: None,
        }
    }

    async fn signed_in(&self, person: &Person) -> Client<'_> {
        let mut client = self.client();
        let reply = client.sign_in(person, person.password()).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        client
    }

    async fn reset(&self, person: &Person) {
        let mut stranger = self.client();
        let body = json!({ "login": person.email });
        let ask = Request::post("/api/account/password/forgot").json(&body);
        assert_eq!(stranger.send(ask).await.status, 202);
        let sent = self.regain.courier().deliver_due().await;
        assert_eq!(sent.expect("the outbox is read"), 1);
        let letter = self.mailbox.take().remove(0);
        let body = json!({ "token": plain::token(&letter), "password": NEW_PASSWORD });
        let reset = Request::post("/api/account/password/reset").json(&body);
        assert_eq!(stranger.send(reset).await.status, 200);
    }
}

/// A browser, or a program with a bearer token: it brings along what it was given.
struct Client<'a> {
    server: &'a Server,
    cookies: BTreeMap<String, String>,
    token: Option<String>,
}

impl Client<'_> {
    async fn sign_in(&mut self, person: &Person, password: &str) -> Reply {
        let encoded = password.replace(' ', "+");
        let login = person.email.replace('@', "%40");
        let form = Request::post("/sign-in").bytes(format!("login={login}&password={encoded}"));
        self.send(form.header("content-type", "application/x-www-form-urlencoded"))
            .await
    }

    /// Whether the host still knows who this is.
    async fn is_known(&mut self) -> bool {
        let ask = Request::get("/api/account/email/verification/cooldown");
        let reply = self.send(ask).await;
        assert!(matches!(reply.status, 200 | 401), "{reply:?}");
        reply.status == 200
    }

    async fn send(&mut self, request: Request) -> Reply {
        let mut request = request.header("sec-fetch-site", "same-origin");
        if let Some(token) = &self.token {
            request = request.bearer(token);
        }
        if !self.cookies.is_empty() {
            let pairs = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"));
            let pairs: Vec<_> = pairs.collect();
            request = request.header("cookie", pairs.join("; "));
        }
        let reply = wire::send(self.server.address(), &request).await;
        self.keep(&reply);
        reply
    }

    fn keep(&mut self, reply: &Reply) {
        for cookie in reply.all("set-cookie") {
            let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
            let (name, value) = pair.split_once('=').expect("a cookie has a value");
            if value.is_empty() || attributes.to_lowercase().contains("max-age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        if let Some(token) = reply.header(TOKEN) {
            self.token = Some(token.to_owned());
        }
    }
}
