//! A whole `regain` for tests: everything is real but time, randomness, the store's disk and the post.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::{sync::Arc, time::Duration};

use futures_executor::block_on;

use crate::{
    account::{Account, AccountId, Login, Stamp},
    asking::Asker,
    builder::Builder,
    clock::{Clock as _, Frozen},
    entropy::Seeded,
    error::Failure,
    memory::Memory,
    password::{
        Password, PasswordHash,
        hasher::{PasswordHasher, Standard},
    },
    password_reset::{self, Inspect, Inspected, Redeem, Redeemed, Request, Requested},
    principal::{ADMIN, PresentedBy, Principal, SignedInBy},
    regain::Regain,
    session::SessionStamp,
    sign_in,
    store::{NewAccount, Store},
    timestamp::Timestamp,
    token::{Terms, Token},
};

pub(crate) use door::{Door, Turn};
pub(crate) use elsewhere::Elsewhere;
pub(crate) use gate::Gate;
pub(crate) use heard::Heard;
pub(crate) use post::{Mailbox, Plain, Post};

mod door;
mod elsewhere;
mod gate;
mod heard;
mod post;

pub(crate) const APPLICATION_KEY: &str = "k4.local.AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
pub(crate) const OTHER_APPLICATION_KEY: &str =
    "k4.local.ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8";
pub(crate) const OLD: &str = "an old oak by the river";
pub(crate) const NEW: &str = "plum tractor under glass";
pub(crate) const MINUTE: Duration = Duration::from_mins(1);
pub(crate) const DELIVERED: Terms = Terms {
    deliver: true,
    reveal: false,
    expires_in: None,
};
pub(crate) const REVEALED: Terms = Terms {
    deliver: false,
    reveal: true,
    expires_in: None,
};

/// When the play begins: not at a whole second, as most instants are not.
pub(crate) fn morning() -> Timestamp {
    "2026-11-22T08:00:00.250Z".parse().unwrap()
}

pub(crate) struct Stage {
    pub(crate) regain: Regain,
    pub(crate) store: Arc<Memory>,
    pub(crate) clock: Arc<Frozen>,
    pub(crate) mailbox: Arc<Mailbox>,
    pub(crate) plain: Arc<Plain>,
    pub(crate) heard: Arc<Heard>,
}

impl Stage {
    /// With one account, `ada`, that has an unproven address, a username and the password [`OLD`].
    pub(crate) fn new() -> Self {
        Self::with(|builder| builder)
    }

    pub(crate) fn with(adapt: impl FnOnce(Builder) -> Builder) -> Self {
        let store = Arc::new(Memory::new());
        let stage = Self::over(Arc::clone(&store), store, adapt);
        stage.add(account("ada", "ada@example.org", Some("ada")));
        stage
    }

    /// Over tables that may hold something already, reached through `door`.
    pub(crate) fn over(
        store: Arc<Memory>,
        door: Arc<dyn Store>,
        adapt: impl FnOnce(Builder) -> Builder,
    ) -> Self {
        let clock = Arc::new(Frozen::at(morning()));
        let (mailbox, plain, heard) = (
            Arc::<Mailbox>::default(),
            Arc::<Plain>::default(),
            Arc::<Heard>::default(),
        );
        let builder = Regain::builder(door, "Example", "https://example.com", APPLICATION_KEY)
            .messages(plain.clone(), mailbox.clone(), "account@example.com")
            .hasher(Arc::new(cheap()))
            .clock(clock.clone())
            .entropy(Arc::new(Seeded::new(7)))
            .observe(heard.clone());
        let regain = block_on(adapt(builder).build()).unwrap();
        Self {
            regain,
            store,
            clock,
            mailbox,
            plain,
            heard,
        }
    }

    pub(crate) fn add(&self, account: Account) {
        let stamp = Stamp::new(format!("stamp of {}", account.id));
        self.store.replace_account(NewAccount {
            account,
            password: Some(hash(OLD)),
            stamp,
        });
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub(crate) fn pass(&self, span: Duration) {
        self.clock.advance(span);
    }

    pub(crate) fn request(
        &self,
        name: &str,
    ) -> Result<Requested, Failure<password_reset::Refusal>> {
        let command = Request {
            login: login(name),
            address: None,
            locale: None,
            lifetime: None,
        };
        block_on(
            self.regain
                .password_reset()
                .request(command, Asker::default()),
        )
    }

    /// One round of the courier.
    pub(crate) fn deliver(&self) -> usize {
        block_on(self.regain.courier().deliver_due()).unwrap()
    }

    /// A token that `ada` asked for and got.
    pub(crate) fn token(&self) -> Token {
        self.request("ada@example.org").unwrap();
        self.deliver();
        self.mailbox.last_link().token()
    }

    pub(crate) fn inspect(&self, token: &Token) -> Inspected {
        block_on(self.regain.password_reset().inspect(Inspect {
            token: token.clone(),
        }))
        .unwrap()
    }

    /// Whether a token would be redeemed.
    pub(crate) fn redeems(&self, token: &Token) -> bool {
        matches!(self.inspect(token), Inspected::Valid { .. })
    }

    pub(crate) fn redeem(
        &self,
        command: Redeem,
    ) -> Result<Redeemed, Failure<password_reset::Refusal>> {
        block_on(
            self.regain
                .password_reset()
                .redeem(command, Asker::default()),
        )
    }

    pub(crate) fn sign_in(
        &self,
        name: &str,
        with: &str,
    ) -> Result<Account, Failure<sign_in::Refusal>> {
        let check = sign_in::Check {
            login: login(name),
            password: password(with),
        };
        block_on(self.regain.sign_in().check(check)).map(|checked| checked.account)
    }

    /// What a session of the host's own would be stamped with now.
    pub(crate) fn session_stamp(&self, account: &str) -> SessionStamp {
        block_on(self.regain.sessions().stamp(&AccountId::new(account))).unwrap()
    }

    /// Begins a session of `account` and answers who comes with it.
    pub(crate) fn principal(&self, account: &str) -> Principal {
        let id = AccountId::new(account);
        let sessions = self.regain.sessions();
        let (session, _) = block_on(sessions.start(&id, SignedInBy::Password, None)).unwrap();
        Principal {
            session: Some(session.id),
            scopes: Vec::new(),
            ..administrator(account)
        }
    }
}

pub(crate) fn account(id: &str, email: &str, username: Option<&str>) -> Account {
    Account {
        id: AccountId::new(id),
        username: username.map(|name| name.parse().unwrap()),
        email: email.parse().unwrap(),
        email_verified_at: None,
        name: None,
        locale: None,
        time_zone: None,
        scopes: Vec::new(),
        disabled: false,
        created_at: morning(),
    }
}

/// An administrator who signed in by HTTP Basic.
pub(crate) fn administrator(account: &str) -> Principal {
    Principal {
        account: AccountId::new(account),
        session: None,
        scopes: vec![ADMIN.to_owned()],
        signed_in_by: SignedInBy::Password,
        presented_by: PresentedBy::Basic,
        authenticated_at: morning(),
    }
}

pub(crate) fn redeem(token: &Token, new: &str) -> Redeem {
    Redeem {
        token: token.clone(),
        password: password(new),
        confirmation: None,
        login: None,
        locale: None,
        revocation: None,
    }
}

pub(crate) fn login(text: &str) -> Login {
    text.parse().unwrap()
}

pub(crate) fn password(text: &str) -> Password {
    Password::new(text.to_owned())
}

pub(crate) fn hash(text: &str) -> PasswordHash {
    cheap().hash(&password(text)).unwrap()
}

pub(crate) fn cheap() -> Standard {
    Standard::scrypt(8, Arc::new(Seeded::new(3))).unwrap()
}

/// The refusal, where there must be one.
#[track_caller]
pub(crate) fn refusal<T: std::fmt::Debug, R: std::fmt::Debug>(result: Result<T, Failure<R>>) -> R {
    match result {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

/// The fault, where there must be one.
#[track_caller]
pub(crate) fn fault<T: std::fmt::Debug, R: std::fmt::Debug>(
    result: Result<T, Failure<R>>,
) -> crate::error::Error {
    match result {
        Err(Failure::Failed(error)) => error,
        other => panic!("not failed: {other:?}"),
    }
}
