//! An application with the pages where its letters lead, and somebody with a browser.

use std::{sync::Arc, time::Duration};

use regain_core::{
    account::{Account, Login},
    asking::Asker,
    builder::{Builder, PUBLISHED_APPLICATION_KEY},
    clock::Frozen,
    deliver::Outgoing,
    email_change::{self, Taken},
    entropy::Seeded,
    password::{Password, hasher::Standard},
    principal::{PresentedBy, Principal, SignedInBy},
    regain::Regain,
    registration,
    sign_in::Check,
    store::Store,
    timestamp::Timestamp,
};
use regain_http::{
    mount::Mount,
    reply::Reply,
    request::{Body, Method},
};
use regain_testkit::{
    Memory,
    mailbox::Mailbox,
    plain::{self, Plain},
    world::{
        APPLICATION_NAME, FROM, PUBLIC_URL,
        people::{self, ALICE, Person},
    },
};
use url::{Url, form_urlencoded};

use super::{request, templates};
use crate::Pages;

pub(super) const HERS: &str = "ada@example.org";
pub(super) const NEXT: &str = "alice@example.net";

pub(super) struct Site {
    pub(super) regain: Regain,
    pub(super) store: Arc<dyn Store>,
    pub(super) clock: Arc<Frozen>,
    mailbox: Arc<Mailbox>,
    mount: Mount,
}

/// A page as somebody sees it.
pub(super) struct Seen {
    pub(super) url: Url,
    pub(super) status: u16,
    pub(super) html: String,
}

impl Site {
    pub(super) async fn new() -> Self {
        Self::with(|builder| builder).await
    }

    /// Where anybody registers, or whoever is approved of.
    pub(super) async fn registering(opening: registration::Opening) -> Self {
        Self::with(move |builder| {
            builder.registration(registration::Policy {
                opening,
                ..registration::Policy::default()
            })
        })
        .await
    }

    pub(super) async fn with(configure: impl FnOnce(Builder) -> Builder) -> Self {
        let store: Arc<dyn Store> = Arc::new(Memory::new());
        let clock = Arc::new(Frozen::at(Timestamp::from_milliseconds(1_795_334_400_000)));
        let mailbox = Arc::new(Mailbox::new());
        let hasher = || Standard::scrypt(8, Arc::new(Seeded::new(2))).expect("8 is in range");
        let key = PUBLISHED_APPLICATION_KEY;
        let builder = Regain::builder(Arc::clone(&store), APPLICATION_NAME, PUBLIC_URL, key)
            .dangerous_development_mode()
            .clock(Arc::clone(&clock) as _)
            .entropy(Arc::new(Seeded::new(1)))
            .hasher(Arc::new(hasher()))
            .messages(Arc::new(Plain::new()), Arc::clone(&mailbox) as _, FROM);
        let regain = configure(builder).build().await.expect("settings");
        let moved = people::move_in(&*store, &hasher(), regain.now()).await;
        moved.expect("everybody moves in");
        let mount = Mount::new(&regain).dialect("/account", Pages::new(templates()));
        Self {
            regain,
            store,
            clock,
            mailbox,
            mount,
        }
    }

    pub(super) fn pass(&self, span: Duration) {
        self.clock.advance(span);
    }

    pub(super) async fn letters(&self) -> Vec<Outgoing> {
        let courier = self.regain.courier();
        while courier.deliver_due().await.expect("the outbox is read") > 0 {}
        self.mailbox.take()
    }

    /// The link in the one letter from this template.
    pub(super) async fn link(&self, template: &str) -> String {
        let mut letters = self.letters().await;
        letters.retain(|letter| plain::template(letter) == template);
        assert_eq!(letters.len(), 1, "{template}");
        plain::link(&letters[0]).expect("a link").to_owned()
    }

    /// A link to register [`HERS`].
    pub(super) async fn registration(&self) -> String {
        let request = registration::Request {
            address: HERS.parse().expect("an address"),
            locale: None,
        };
        let flow = self.regain.registration();
        let asked = flow.request(request, Asker::default()).await;
        asked.expect("it is asked for");
        self.link("registration/register").await
    }

    /// Asks for another address of Alice's, as she would who has just signed in.
    pub(super) async fn change_to(&self, address: &str) {
        let request = email_change::Request {
            address: address.parse().expect("an address"),
            current_password: None,
            taken: Taken::Untold,
            locale: None,
        };
        let flow = self.regain.email_change();
        let principal = self.principal(&ALICE);
        let asked = flow.request(request, &principal, Asker::default()).await;
        asked.expect("it is asked for");
    }

    pub(super) fn principal(&self, person: &Person) -> Principal {
        Principal {
            account: person.id(),
            session: None,
            scopes: person.scopes.iter().map(|&one| one.to_owned()).collect(),
            signed_in_by: SignedInBy::Password,
            presented_by: PresentedBy::Cookie,
            authenticated_at: self.regain.now(),
        }
    }

    pub(super) async fn account(&self, login: &str) -> Option<Account> {
        let login: Login = login.parse().expect("a login");
        let found = self.regain.find_account(&login).await;
        found.expect("accounts are read")
    }

    pub(super) async fn signs_in(&self, login: &str, password: &str) -> bool {
        let check = Check {
            login: login.parse().expect("a login"),
            password: Password::new(password.to_owned()),
        };
        self.regain.sign_in().check(check).await.is_ok()
    }

    /// Opens a link: by HEAD, as a scanner does, and twice by GET, which must show the same.
    pub(super) async fn open(&self, link: &str) -> Seen {
        self.open_in(link, "en").await
    }

    pub(super) async fn open_in(&self, link: &str, language: &str) -> Seen {
        let url = Url::parse(link).expect("a URL");
        let headers = [("accept-language", language)];
        let mut replies = Vec::new();
        for method in [Method::Head, Method::Get, Method::Get] {
            let reply = self.ask(method, &url, &headers, Vec::new()).await;
            assert_eq!(reply.header("vary"), Some("Accept-Language"), "{url}");
            replies.push(reply);
        }
        let reply = replies.pop().expect("three");
        assert!(replies.iter().all(|other| *other == reply), "{url}");
        seen(url, reply)
    }

    /// Sends the first form of a page as a browser does, and goes where the reply leads.
    pub(super) async fn send(&self, page: &Seen, typed: &[(&str, &str)]) -> Seen {
        let (url, reply) = self.submit(page, typed, "same-origin").await;
        if reply.status != 303 {
            return seen(url, reply);
        }
        let location = reply.header("location").expect("a location");
        let next = url.join(location).expect("a path");
        assert_eq!(next.query(), None, "a token is in no address");
        self.open(next.as_str()).await
    }

    pub(super) async fn submit(
        &self,
        page: &Seen,
        typed: &[(&str, &str)],
        from: &str,
    ) -> (Url, Reply) {
        let between = |start: &str, end: &str| {
            let (_, rest) = page.html.split_once(start).expect(start);
            rest.split_once(end).expect(end).0.to_owned()
        };
        let action = between("<form method=\"post\" action=\"", "\"");
        let token = between("<input type=\"hidden\" name=\"token\" value=\"", "\"");
        let url = page.url.join(&action).expect("a path");
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.append_pair("token", &token).extend_pairs(typed);
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("sec-fetch-site", from),
        ];
        let body = body.finish().into_bytes();
        let reply = self.ask(Method::Post, &url, &headers, body).await;
        (url, reply)
    }

    async fn ask(
        &self,
        method: Method,
        url: &Url,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Reply {
        assert_eq!(url.origin().ascii_serialization(), PUBLIC_URL);
        let mut asked = request(method, headers, Body::Complete(body));
        asked.path = url.path().to_owned();
        asked.query = url.query().map(str::to_owned);
        self.mount.answer(asked).await
    }
}

fn seen(url: Url, reply: Reply) -> Seen {
    let policy = reply.header("content-security-policy").unwrap_or_default();
    assert!(policy.starts_with("default-src 'none';"), "{url}: {policy}");
    assert_eq!(reply.header("cache-control"), Some("no-store"));
    let status = reply.status;
    let html = String::from_utf8(reply.body).expect("UTF-8");
    Seen { url, status, html }
}

impl Seen {
    /// Its status, and what its heading says.
    pub(super) fn says(&self, status: u16, heading: &str) {
        let found = self.html.contains(&format!("<h1>{heading}</h1>"));
        assert!(self.status == status && found, "{}: {self:?}", self.status);
    }

    /// That the link is dead, why, and whether a fresh one can be had.
    pub(super) fn is_dead(&self, status: u16, why: &str, renewable: bool) {
        self.says(status, "This link no longer works");
        assert!(self.html.contains(why), "{why}: {self:?}");
        assert_eq!(self.html.contains("<form"), renewable, "{self:?}");
    }
}

impl std::fmt::Debug for Seen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let body = self.html.split_once("<main>").map(|(_, body)| body);
        write!(f, "{} {}", self.url.path(), body.unwrap_or(&self.html))
    }
}
