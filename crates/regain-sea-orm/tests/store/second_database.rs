//! Accounts of the host's own in a second database, and everything that can happen between the two commits.

use std::{
    env, future::poll_fn, path::Path, pin::pin, process, sync::Arc, task::Poll, time::Duration,
};

use regain_core::{
    asking::Asker,
    builder::PUBLISHED_APPLICATION_KEY,
    clock::Clock as _,
    error::Failure,
    password::{Password, hasher::Standard},
    password_reset::{Dead, Inspect, Inspected, Redeem, Redeemed, Refusal, Request},
    principal::SignedInBy,
    regain::Regain,
    sign_in::Check,
    store::{Store, with_accounts},
    timestamp::Timestamp,
    token::Token,
};
use regain_sea_orm::SeaOrmStore;
use regain_testkit::{
    Frozen, Seeded,
    faults::{Fault, Faults},
    mailbox::Mailbox,
    plain::{self, Plain},
    world::{self, people::ALICE},
};
use tempfile::TempDir;

use super::{
    databases::{Database, Server},
    migrated,
};
use users::Users;

mod users;

// ANCHOR: contract
regain_testkit::accounts_contract!(beside_sqlite, beside_sqlite);

async fn beside_sqlite() -> (Arc<dyn Store>, TempDir) {
    let folder = TempDir::new().expect("a folder");
    let ours = migrated(&ours_url(folder.path())).await;
    (with_users(ours, folder.path()).await, folder)
}
// ANCHOR_END: contract

regain_testkit::accounts_contract!(beside_postgres, beside_postgres);
regain_testkit::accounts_contract!(beside_mariadb, beside_mariadb);

async fn beside_postgres() -> (Arc<dyn Store>, (TempDir, Option<Database>)) {
    beside(Server::Postgres).await
}

async fn beside_mariadb() -> (Arc<dyn Store>, (TempDir, Option<Database>)) {
    beside(Server::MariaDb).await
}

/// Where there is no server, the skip is listed, and ours is a file too.
async fn beside(server: Server) -> (Arc<dyn Store>, (TempDir, Option<Database>)) {
    let folder = TempDir::new().expect("a folder");
    let database = Database::fresh(server);
    let ours = match &database {
        Some(database) => migrated(database.url()).await,
        None => migrated(&ours_url(folder.path())).await,
    };
    (with_users(ours, folder.path()).await, (folder, database))
}

// ANCHOR: with_accounts
async fn with_users(ours: SeaOrmStore, folder: &Path) -> Arc<dyn Store> {
    let url = format!("sqlite:{}?mode=rwc", folder.join("users.db").display());
    let users = Users::open(&url).await.expect("it opens");
    with_accounts(Arc::new(ours), Arc::new(users))
}
// ANCHOR_END: with_accounts

fn ours_url(folder: &Path) -> String {
    format!("sqlite:{}", folder.join("regain.db").display())
}

const FOLDER: &str = "REGAIN_TEST_SECOND_DATABASE";
const NOW: &str = "REGAIN_TEST_SECOND_DATABASE_NOW";
const TOKEN: &str = "REGAIN_TEST_SECOND_DATABASE_TOKEN";
const WAIT: &str = "REGAIN_TEST_SECOND_DATABASE_WAIT";
const NOTICE: &str = "password_change/changed";

#[tokio::test]
async fn a_whole_reset_writes_both_databases() {
    let scene = Scene::begin(|store| store).await;
    let token = scene.token().await;
    let redeemed = scene.redeem(&token, "plum tractor under glass").await;
    assert_eq!(redeemed.expect("it is written").sessions_revoked, Some(1));
    scene.is_whole(&token, "plum tractor under glass").await;
}

#[tokio::test]
async fn a_commit_that_fails_leaves_a_link_that_works() {
    let faults = Faults::new();
    let scene = Scene::begin(|store| faults.around(store)).await;
    let token = scene.token().await;
    faults.inject(Fault::Commit);
    let failed = scene.redeem(&token, "plum tractor under glass").await;
    assert!(matches!(failed, Err(Failure::Failed(_))));
    faults.mend();
    assert!(scene.signs_in("plum tractor under glass").await);
    assert_eq!(scene.sessions().await, 1);
    let redeemed = scene.redeem(&token, "cedar lantern over water").await;
    assert_eq!(redeemed.expect("it is written").sessions_revoked, Some(1));
    scene.is_whole(&token, "cedar lantern over water").await;
}

/// As when the person's connection is lost. Statements that were sent run to their end.
#[tokio::test]
async fn a_reset_that_is_dropped_anywhere_is_completed_by_the_same_link() {
    let scene = Scene::begin(|store| store).await;
    for wait in 0.. {
        let token = scene.token().await;
        let first = format!("plum tractor under glass {wait}");
        if let Some(done) = cut(scene.redeem(&token, &first), wait).await {
            done.expect("it is written");
            scene.is_whole(&token, &first).await;
            assert!(wait > 5, "it waits for every statement");
            break;
        }
        scene.complete(&token, wait).await;
    }
}

#[tokio::test]
async fn a_reset_whose_process_is_killed_anywhere_is_completed_by_the_same_link() {
    let scene = Scene::begin(|store| store).await;
    let token = scene.token().await;
    assert!(!scene.redeem_elsewhere(&token, AT_COMMIT));
    assert!(scene.signs_in(KILLED).await, "one of two is written");
    assert_eq!(scene.sessions().await, 1);
    scene.complete(&token, AT_COMMIT).await;
    for wait in 0.. {
        let token = scene.token().await;
        if scene.redeem_elsewhere(&token, wait) {
            scene.is_whole(&token, KILLED).await;
            assert!(wait > 5, "it waits for every statement");
            break;
        }
        scene.complete(&token, wait).await;
    }
}

/// How often the process waits that is killed between the commits.
const AT_COMMIT: usize = 1_000_000;
/// What the process that is killed writes.
const KILLED: &str = "willow kettle behind stairs";

/// Not a test of its own: the process that is killed.
#[tokio::test]
#[expect(
    clippy::disallowed_methods,
    reason = "the test that starts this process says what it is for"
)]
async fn the_process_that_is_killed() {
    let [Ok(folder), Ok(now), Ok(token), Ok(wait)] = [FOLDER, NOW, TOKEN, WAIT].map(env::var)
    else {
        return;
    };
    let folder = Path::new(&folder);
    let now = Timestamp::from_milliseconds(now.parse().expect("a time"));
    let wait = wait.parse().expect("a number");
    let ours = SeaOrmStore::connect(&ours_url(folder))
        .await
        .expect("it opens");
    let faults = Faults::new();
    let regain = Regain::builder(
        faults.around(with_users(ours, folder).await),
        world::APPLICATION_NAME,
        world::PUBLIC_URL,
        PUBLISHED_APPLICATION_KEY,
    )
    .dangerous_development_mode()
    .messages(
        Arc::new(Plain::new()),
        Arc::new(Mailbox::new()),
        world::FROM,
    )
    .clock(Arc::new(Frozen::at(now)))
    .entropy(Arc::new(Seeded::new(1000 + wait as u64)))
    .hasher(Arc::new(
        Standard::scrypt(8, Arc::new(Seeded::new(2))).expect("8 is in range"),
    ))
    .build()
    .await
    .expect("it starts");
    if wait == AT_COMMIT {
        faults.inject(Fault::Commit);
    }
    let redeemed = cut(redeem(&regain, &Token::new(token), KILLED), wait).await;
    if !matches!(redeemed, Some(Ok(_))) {
        process::abort();
    }
}

/// Runs `act` until it has waited `at` times, and drops it then.
async fn cut<T>(act: impl Future<Output = T>, at: usize) -> Option<T> {
    let (mut act, mut waited) = (pin!(act), 0);
    poll_fn(|context| match act.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending if waited == at => Poll::Ready(None),
        Poll::Pending => {
            waited += 1;
            Poll::Pending
        }
    })
    .await
}

async fn redeem(
    regain: &Regain,
    token: &Token,
    password: &str,
) -> Result<Redeemed, Failure<Refusal>> {
    let command = Redeem {
        token: token.clone(),
        password: Password::new(password.to_owned()),
        confirmation: None,
        login: None,
        locale: None,
        revocation: None,
    };
    regain
        .password_reset()
        .redeem(command, Asker::default())
        .await
}

/// A running `regain` whose accounts are in another file than everything else.
struct Scene {
    regain: Regain,
    mailbox: Arc<Mailbox>,
    clock: Arc<Frozen>,
    folder: TempDir,
}

impl Scene {
    async fn begin(around: impl FnOnce(Arc<dyn Store>) -> Arc<dyn Store>) -> Self {
        let (store, folder) = beside_sqlite().await;
        let (regain, mailbox, clock) = world::regain(around(store)).await;
        Self {
            regain,
            mailbox,
            clock,
            folder,
        }
    }

    /// Of a link that Alice asked for and got, while she has a session.
    async fn token(&self) -> Token {
        self.clock.advance(Duration::from_mins(5));
        let (sessions, alice) = (self.regain.sessions(), ALICE.id());
        let started = sessions.start(&alice, SignedInBy::Password, None);
        started.await.expect("a session");
        let request = Request {
            login: ALICE.email.parse().expect("a login"),
            address: None,
            locale: None,
            lifetime: None,
        };
        let flow = self.regain.password_reset();
        flow.request(request, Asker::default())
            .await
            .expect("it is owed");
        self.regain
            .courier()
            .deliver_due()
            .await
            .expect("it is sent");
        let letters = self.mailbox.take();
        let mut tokens = letters.iter().filter_map(plain::token);
        Token::new(tokens.next_back().expect("a token"))
    }

    async fn redeem(&self, token: &Token, new: &str) -> Result<Redeemed, Failure<Refusal>> {
        redeem(&self.regain, token, new).await
    }

    /// In another process, which is killed when it has waited `wait` times. Whether it came to its end.
    fn redeem_elsewhere(&self, token: &Token, wait: usize) -> bool {
        let ended = process::Command::new(env::current_exe().expect("this program"))
            .args(["--exact", "second_database::the_process_that_is_killed"])
            .env(FOLDER, self.folder.path())
            .env(NOW, self.clock.now().as_milliseconds().to_string())
            .env(TOKEN, token.expose_secret())
            .env(WAIT, wait.to_string())
            .output()
            .expect("it starts");
        let said = String::from_utf8_lossy(&ended.stdout);
        assert!(!said.contains("panicked"), "{said}");
        ended.status.success()
    }

    /// Whoever opens the link again completes all of it, unless it was complete.
    async fn complete(&self, token: &Token, number: usize) {
        let again = format!("cedar lantern over water {number}");
        for _ in 0..2 {
            if self.redeem(token, &again).await.is_ok() {
                return self.is_whole(token, &again).await;
            }
            // A statement that was sent before the cut may have come in between.
            if self.inspect(token).await == Inspected::Dead(Dead::Used) {
                return self.is_spent(token).await;
            }
        }
        panic!("the link is dead");
    }

    async fn inspect(&self, token: &Token) -> Inspected {
        let token = token.clone();
        let flow = self.regain.password_reset();
        let inspected = flow.inspect(Inspect { token }).await;
        inspected.expect("it reads")
    }

    async fn is_whole(&self, token: &Token, password: &str) {
        assert!(self.signs_in(password).await);
        self.is_spent(token).await;
    }

    async fn is_spent(&self, token: &Token) {
        assert_eq!(self.inspect(token).await, Inspected::Dead(Dead::Used));
        assert_eq!(self.sessions().await, 0);
        self.regain
            .courier()
            .deliver_due()
            .await
            .expect("it is sent");
        let told = self.mailbox.take();
        let notices = told
            .iter()
            .filter(|told| told.content.subject.as_str() == NOTICE);
        assert_eq!(notices.count(), 1);
    }

    async fn signs_in(&self, password: &str) -> bool {
        let check = Check {
            login: ALICE.email.parse().expect("a login"),
            password: Password::new(password.to_owned()),
        };
        self.regain.sign_in().check(check).await.is_ok()
    }

    async fn sessions(&self) -> usize {
        let sessions = self.regain.sessions().of(&ALICE.id()).await;
        sessions.expect("they are read").len()
    }
}
