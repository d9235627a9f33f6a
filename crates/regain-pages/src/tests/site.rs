//! An application with the pages where its letters lead, and somebody with a browser.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

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
    browser: Mutex<Browser>,
}

/// What a browser keeps for the site: cookies, each with the folder that it is for, and a session of the host's.
#[derive(Default)]
struct Browser {
    cookies: Vec<(String, String)>,
    principal: Option<Principal>,
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

    /// Where no message can be sent, and anybody registers.
    pub(super) async fn without_mail() -> Self {
        let policy = registration::Policy {
            opening: registration::Opening::Anybody,
            ..registration::Policy::default()
        };
        Self::made(|builder| builder.registration(policy), false).await
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
        Self::made(configure, true).await
    }

    async fn made(configure: impl FnOnce(Builder) -> Builder, mail: bool) -> Self {
        let store: Arc<dyn Store> = Arc::new(Memory::new());
        let clock = Arc::new(Frozen::at(Timestamp::from_milliseconds(1_795_334_400_000)));
        let mailbox = Arc::new(Mailbox::new());
        let hasher = || Standard::scrypt(8, Arc::new(Seeded::new(2))).expect("8 is in range");
        let key = PUBLISHED_APPLICATION_KEY;
        let mut builder = Regain::builder(Arc::clone(&store), APPLICATION_NAME, PUBLIC_URL, key)
            .dangerous_development_mode()
            .clock(Arc::clone(&clock) as _)
            .entropy(Arc::new(Seeded::new(1)))
            .hasher(Arc::new(hasher()));
        if mail {
            builder = builder.messages(Arc::new(Plain::new()), Arc::clone(&mailbox) as _, FROM);
        }
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
            browser: Mutex::default(),
        }
    }

    /// Who is signed in from now on.
    pub(super) fn sign_in(&self, principal: Principal) {
        self.browser().principal = Some(principal);
    }

    /// Another browser, in which nobody is signed in.
    pub(super) fn change_browser(&self) {
        *self.browser() = Browser::default();
    }

    /// Has the browser send this cookie to a folder, and no other there.
    pub(super) fn plant(&self, folder: &str, pair: &str) {
        let cookies = &mut self.browser().cookies;
        cookies.retain(|(known, _)| known != folder);
        cookies.push((folder.to_owned(), pair.to_owned()));
    }

    /// The cookies that the browser would send to this path.
    pub(super) fn cookies(&self, path: &str) -> String {
        let browser = self.browser();
        let sent = browser.cookies.iter();
        let sent = sent.filter(|(folder, _)| path.starts_with(folder.as_str()));
        let sent: Vec<_> = sent.map(|(_, pair)| pair.as_str()).collect();
        sent.join("; ")
    }

    fn browser(&self) -> std::sync::MutexGuard<'_, Browser> {
        self.browser.lock().expect("nobody panicked")
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

    /// The link in the one letter from this template, among others.
    pub(super) async fn link_among(&self, template: &str) -> String {
        let letters = self.letters().await;
        let letter = letters
            .iter()
            .find(|letter| plain::template(letter) == template);
        let link = letter.and_then(plain::link);
        link.expect(template).to_owned()
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
            assert_eq!(
                reply.header("vary"),
                Some("Accept-Language, Cookie"),
                "{url}"
            );
            replies.push(reply);
        }
        let reply = replies.pop().expect("three");
        assert!(replies.iter().all(|other| *other == reply), "{url}");
        seen(url, reply)
    }

    /// The page at a path of the site.
    pub(super) async fn visit(&self, path: &str) -> Seen {
        self.open(&format!("{PUBLIC_URL}{path}")).await
    }

    /// Sends the first form of a page as a browser does, and goes where the reply leads.
    pub(super) async fn send(&self, page: &Seen, typed: &[(&str, &str)]) -> Seen {
        let sent = self.submit(page, typed, "same-origin").await;
        self.follow(sent).await
    }

    /// The same with the form of this action.
    pub(super) async fn send_to(&self, page: &Seen, action: &str, typed: &[(&str, &str)]) -> Seen {
        let start = format!("<form method=\"post\" action=\"{action}\">");
        let sent = self.submit_form(page, &start, typed, "same-origin").await;
        self.follow(sent).await
    }

    pub(super) async fn submit(
        &self,
        page: &Seen,
        typed: &[(&str, &str)],
        from: &str,
    ) -> (Url, Reply) {
        self.submit_form(page, "<form ", typed, from).await
    }

    async fn submit_form(
        &self,
        page: &Seen,
        start: &str,
        typed: &[(&str, &str)],
        from: &str,
    ) -> (Url, Reply) {
        let at = page.html.find(start).expect(start);
        let (form, _) = page.html[at..].split_once("</form>").expect("an end");
        let between = |text: &str, start: &str, end: &str| {
            let (_, rest) = text.split_once(start)?;
            Some(rest.split_once(end)?.0.to_owned())
        };
        let action = between(form, "action=\"", "\"").expect("an action");
        let url = page.url.join(&action).expect("a path");
        let mut body = form_urlencoded::Serializer::new(String::new());
        for hidden in form.split("<input type=\"hidden\" ").skip(1) {
            let name = between(hidden, "name=\"", "\"").expect("a name");
            let value = between(hidden, "value=\"", "\"").expect("a value");
            body.append_pair(&name, &value);
        }
        body.extend_pairs(typed);
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("sec-fetch-site", from),
        ];
        let body = body.finish().into_bytes();
        let reply = self.ask(Method::Post, &url, &headers, body).await;
        (url, reply)
    }

    async fn follow(&self, (url, reply): (Url, Reply)) -> Seen {
        if reply.status != 303 {
            return seen(url, reply);
        }
        let location = reply.header("location").expect("a location");
        let next = url.join(location).expect("a path");
        assert_eq!(next.query(), None, "a token is in no address");
        self.open(next.as_str()).await
    }

    async fn ask(
        &self,
        method: Method,
        url: &Url,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Reply {
        assert_eq!(url.origin().ascii_serialization(), PUBLIC_URL);
        let cookies = self.cookies(url.path());
        let mut headers = headers.to_vec();
        headers.push(("cookie", &cookies));
        let mut asked = request(method, &headers, Body::Complete(body));
        asked.path = url.path().to_owned();
        asked.query = url.query().map(str::to_owned);
        asked.principal.clone_from(&self.browser().principal);
        let reply = self.mount.answer(asked).await;
        self.keep(url, &reply);
        reply
    }

    /// Keeps cookies for the folder of the page that sets them (RFC 6265 §5.1.4).
    fn keep(&self, url: &Url, reply: &Reply) {
        let (folder, _) = url.path().rsplit_once('/').expect("a path");
        let named = reply
            .headers
            .iter()
            .filter(|(name, _)| *name == "set-cookie");
        for (_, cookie) in named {
            let (pair, attributes) = cookie.split_once("; ").expect("attributes");
            let wanted = "Max-Age=3600; HttpOnly; SameSite=Strict; Secure";
            assert_eq!(attributes, wanted);
            let (name, _) = pair.split_once('=').expect("a name");
            let cookies = &mut self.browser().cookies;
            let start = format!("{name}=");
            cookies.retain(|(known, pair)| known != folder || !pair.starts_with(&start));
            cookies.push((folder.to_owned(), pair.to_owned()));
        }
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
