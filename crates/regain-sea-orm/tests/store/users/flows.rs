//! Whole flows over tables of the host's own.

use std::sync::Arc;

use regain_core::{
    account::{AccountId, Login},
    asking::Asker,
    builder::PUBLISHED_APPLICATION_KEY,
    email_address::EmailAddress,
    entropy,
    password::{Password, hasher::Standard},
    password_reset,
    principal::{ADMIN, PresentedBy, Principal, SignedInBy},
    regain::Regain,
    registration::{Complete, Invite, Standing},
    sign_in::Check,
    store::Store,
    token::{Terms, Token},
};
use regain_sea_orm::SeaOrmStore;
use sea_orm::{ConnectionTrait, Statement};

use super::{integer, text, url};

const OLD: &str = "the first of many passwords";
const NEW: &str = "another one altogether, and longer";
const TERMS: Terms = Terms {
    deliver: false,
    reveal: true,
    expires_in: None,
};

/// Over this table, with hashes of this cost.
async fn regain(store: &SeaOrmStore, log_n: u8) -> Regain {
    let hasher = Standard::scrypt(log_n, Arc::new(entropy::System)).expect("a cost");
    let builder = Regain::builder(
        Arc::new(store.clone()),
        "Example",
        "http://localhost:3000",
        PUBLISHED_APPLICATION_KEY,
    );
    let builder = builder.dangerous_development_mode();
    let built = builder.hasher(Arc::new(hasher)).build().await;
    built.expect("nothing is wrong")
}

fn root(regain: &Regain) -> Principal {
    Principal {
        account: AccountId::new("root"),
        session: None,
        scopes: vec![ADMIN.to_owned()],
        signed_in_by: SignedInBy::Password,
        presented_by: PresentedBy::Basic,
        authenticated_at: regain.now(),
    }
}

async fn registered(regain: &Regain, address: &str) -> AccountId {
    let address: EmailAddress = address.parse().expect("an address");
    let invite = Invite {
        address,
        standing: Standing::Invited,
        terms: TERMS,
        locale: None,
    };
    let invited = regain.registration().invite(invite, &root(regain)).await;
    let revealed = invited.expect("an invitation").revealed;
    let (token, _) = revealed.expect("it is revealed");
    let complete = Complete {
        token,
        password: Password::new(OLD.to_owned()),
        username: None,
        name: None,
        locale: None,
        time_zone: None,
    };
    let completed = regain.registration().complete(complete).await;
    completed.expect("an account").account.id
}

async fn reset_link(regain: &Regain, id: &AccountId) -> Token {
    let issue = password_reset::Issue {
        whose: password_reset::For::Account(id.clone()),
        terms: TERMS,
        lock_password: false,
        heeds_cooldown: false,
        locale: None,
    };
    let issued = regain.password_reset().issue(issue, &root(regain)).await;
    issued.expect("a link").revealed.expect("it is revealed").0
}

async fn redeems(regain: &Regain, token: &Token, password: &str) -> bool {
    let redeem = password_reset::Redeem {
        token: token.clone(),
        password: Password::new(password.to_owned()),
        confirmation: None,
        login: None,
        locale: None,
        revocation: None,
    };
    let reset = regain.password_reset();
    reset.redeem(redeem, Asker::default()).await.is_ok()
}

async fn signs_in(regain: &Regain, address: &str, password: &str) -> Option<AccountId> {
    let login: Login = address.parse().expect("a login");
    let password = Password::new(password.to_owned());
    let checked = regain
        .sign_in()
        .check(Check { login, password })
        .await
        .ok()?;
    let started = regain.sessions().start_checked(&checked, None).await;
    started.expect("a store").map(|_| checked.account.id)
}

async fn text_of(store: &SeaOrmStore, query: &str) -> String {
    let statement = Statement::from_string(store.connection().get_database_backend(), query);
    let row = store.connection().query_one_raw(statement).await;
    let row = row.expect("a row").expect("one");
    row.try_get_by_index(0).expect("a text")
}

#[tokio::test]
async fn the_database_counts_the_ids_of_those_who_register() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let store = integer::HOST.at(&url(&folder)).await;
    let regain = regain(&store, 8).await;
    for (number, address) in [("1", "Ada@example.com"), ("2", "eve@example.com")] {
        let id = registered(&regain, address).await;
        assert_eq!(id.as_str(), number);
        assert_eq!(signs_in(&regain, address, OLD).await, Some(id.clone()));
        let query =
            format!("SELECT email FROM users WHERE id = {number} AND email_key = LOWER(email)");
        assert_eq!(text_of(&store, &query).await, address);
        let query = format!("SELECT kind FROM regain_events WHERE account = '{number}'");
        assert_eq!(text_of(&store, &query).await, "registered");
        let token = reset_link(&regain, &id).await;
        assert!(redeems(&regain, &token, NEW).await);
        assert_eq!(signs_in(&regain, address, OLD).await, None);
        assert_eq!(signs_in(&regain, address, NEW).await, Some(id));
    }
}

/// SQLite does so with a key that has no `AUTOINCREMENT`.
#[tokio::test]
async fn an_id_that_is_given_again_brings_no_session_along() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let store = integer::HOST.at(&url(&folder)).await;
    let regain = regain(&store, 8).await;
    let ada = registered(&regain, "ada@example.com").await;
    let sessions = regain.sessions();
    let stamp = sessions.stamp(&ada).await.expect("a store");
    let started = sessions.start(&ada, SignedInBy::Password, None).await;
    let (_, secret) = started.expect("a session");
    assert!(sessions.resolve(&secret).await.expect("a store").is_some());
    super::execute(&store, "DELETE FROM users").await;
    super::execute(&store, "DELETE FROM sqlite_sequence").await;
    let eve = registered(&regain, "eve@example.com").await;
    assert_eq!(eve, ada);
    assert!(sessions.resolve(&secret).await.expect("a store").is_none());
    assert!(!sessions.is_current(&eve, &stamp).await.expect("a store"));
}

/// A derived stamp moves with every hash.
#[tokio::test]
async fn a_link_ends_where_the_application_writes_the_hash() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let store = text::HOST.at(&url(&folder)).await;
    let regain = regain(&store, 8).await;
    let id = registered(&regain, "ada@example.com").await;
    let token = reset_link(&regain, &id).await;
    let hash = text_of(&store, "SELECT hash FROM members").await;
    super::execute(&store, "UPDATE members SET hash = 'another'").await;
    assert!(!redeems(&regain, &token, NEW).await);
    super::execute(&store, &format!("UPDATE members SET hash = '{hash}'")).await;
    assert!(redeems(&regain, &token, NEW).await);
    assert!(!redeems(&regain, &token, OLD).await, "once");
}

#[tokio::test]
async fn a_hash_that_is_upgraded_at_a_sign_in_lets_its_session_begin() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let store = text::HOST.at(&url(&folder)).await;
    let id = registered(&regain(&store, 8).await, "ada@example.com").await;
    let before = store.read().accounts().credentials(&id).await;
    let stronger = regain(&store, 9).await;
    let signed_in = signs_in(&stronger, "ada@example.com", OLD).await;
    assert_eq!(signed_in, Some(id.clone()));
    let after = store.read().accounts().credentials(&id).await;
    let [before, after] = [before, after].map(|held| held.expect("it reads").expect("it is there"));
    assert_ne!(before.password, after.password);
    assert_ne!(before.stamp, after.stamp);
}
