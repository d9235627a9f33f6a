//! The pages, where they are mounted: cookies and all.

use std::{fmt::Write as _, time::Duration};

use super::{CHANGED, NEW_PASSWORD, SHORT, STRANGER, WRONG, Walk};
use crate::{
    neutral::{Reply, Request},
    plain,
    world::people::{ADMIN, ALICE, NEWCOMER, Person, UNNAMED},
};

const FORGOT: &str = "/account/password/forgot";
const PAGES: [&str; 11] = [
    FORGOT,
    "/account/password/forgot/sent",
    "/account/registration",
    "/account/registration/sent",
    "/account/email/verification",
    "/account/email/verification/sent",
    "/account/email/change",
    "/account/email/change/sent",
    "/account/password/change",
    "/account/setup",
    "/.well-known/change-password",
];
const NEXT: &str = "another.next.address@elsewhere.example";
const HERS: &str = "somebody.with.pages@elsewhere.example";

impl Walk<'_> {
    pub(super) async fn pages(&mut self) {
        if !self.world.routes.iter().any(|(_, path)| path == FORGOT) {
            return;
        }
        for address in [NEXT, HERS] {
            self.secrets.add("an address", address);
        }
        for path in PAGES {
            self.page(Request::get(path)).await;
        }
        self.ask_without_a_session().await;
        self.ask_with_a_session().await;
        self.change_on_a_page().await;
    }

    async fn ask_without_a_session(&mut self) {
        for (path, field, values) in [
            (FORGOT, "login", ["", STRANGER, STRANGER, "alice"]),
            (
                "/account/registration",
                "email",
                ["", HERS, HERS, ALICE.email],
            ),
        ] {
            for value in values {
                let asked = self.page(form(path, &[(field, value)], "")).await;
                let cookie = cookie(&asked);
                let sent = format!("{path}/sent");
                let get = Request::get(&sent).header("cookie", cookie.clone());
                self.page(get).await;
                self.page(form(path, &[("again", "yes")], &cookie)).await;
                for code in self.codes(WRONG).await {
                    self.page(form(&sent, &[("code", &code)], &cookie)).await;
                }
            }
            self.page(form(path, &[("again", "yes")], "")).await;
            self.world.advance(Duration::from_mins(20));
        }
    }

    async fn ask_with_a_session(&mut self) {
        for person in [&NEWCOMER, &UNNAMED] {
            let session = self.session_cookie(person).await;
            for path in PAGES {
                self.page(Request::get(path).header("cookie", session.clone()))
                    .await;
            }
            let path = "/account/email/verification";
            let asked = self.page(form(path, &[], &session)).await;
            for code in self.codes("00000000").await {
                let sent = format!("{path}/sent");
                self.page(form(&sent, &[("code", &code)], &cookie(&asked)))
                    .await;
            }
            let path = "/account/email/change";
            for password in [WRONG, person.password()] {
                let fields = [("email", NEXT), ("current_password", password)];
                let asked = self.page(form(path, &fields, &session)).await;
                for code in self.codes("00000000").await {
                    let sent = format!("{path}/sent");
                    self.page(form(&sent, &[("code", &code)], &cookie(&asked)))
                        .await;
                }
            }
            self.world.advance(Duration::from_mins(20));
        }
        self.take_letters().await;
    }

    async fn change_on_a_page(&mut self) {
        let session = self.session_cookie(&ALICE).await;
        for (current, new) in [
            (WRONG, CHANGED),
            (NEW_PASSWORD, SHORT),
            (NEW_PASSWORD, CHANGED),
        ] {
            let fields = [
                ("current_password", current),
                ("password", new),
                ("password_confirmation", new),
            ];
            self.page(form("/account/password/change", &fields, &session))
                .await;
        }
        self.page(Request::get("/account/password/change").header("cookie", session))
            .await;
        let fields = [("password", SHORT), ("locale", "de"), ("time_zone", "Mars")];
        let setup = form("/account/setup", &fields, "");
        self.page(setup.basic(ADMIN.email, ADMIN.password())).await;
        self.take_letters().await;
    }

    /// What a page says is for who reads it alone.
    async fn page(&mut self, request: Request) -> Reply {
        let reply = self.world.send_to(request).await;
        self.revealed.push(reply.clone());
        reply
    }

    async fn session_cookie(&mut self, person: &Person) -> String {
        let session = self.world.session(person).await;
        let secret = session.secret;
        self.secrets.add("the secret of a session", secret.as_str());
        format!("session={secret}")
    }

    /// A wrong code, and those that came by message.
    async fn codes(&mut self, wrong: &str) -> Vec<String> {
        let mut letters = self.world.letters().await;
        letters.sort_by_key(|letter| plain::template(letter).to_owned());
        let mut codes = vec![wrong.to_owned()];
        codes.extend(letters.iter().filter_map(plain::code).map(str::to_owned));
        for token in letters.iter().filter_map(plain::token) {
            self.keep(token);
        }
        codes
    }
}

/// What the reply has a browser send along.
fn cookie(reply: &Reply) -> String {
    let set = reply.header("set-cookie").unwrap_or_default();
    set.split(';').next().unwrap_or_default().to_owned()
}

/// A form, as a browser sends it from a page of the same site.
fn form(path: &str, fields: &[(&str, &str)], cookie: &str) -> Request {
    let pairs = fields
        .iter()
        .map(|(name, value)| format!("{name}={}", encoded(value)));
    Request::post(path)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .header("cookie", cookie)
        .bytes(pairs.collect::<Vec<_>>().join("&"))
}

fn encoded(value: &str) -> String {
    value.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() {
            text.push(char::from(byte));
        } else {
            // Nothing is refused by a string.
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}
