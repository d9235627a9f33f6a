//! Subjects that contradict themselves, and lists with rows that cannot be read.

use regain_core::{
    outbox::State,
    store::Store as _,
    token::{Purpose, TokenId},
};

use super::{MESSAGE, TOKEN, add_sound, execute, migrated, names, sound, with};

#[tokio::test]
async fn a_subject_that_contradicts_itself_is_an_error() {
    for columns in [
        "account = NULL",
        "inviter = 'b'",
        "account = NULL, inviter = 'b'",
        "stamp = NULL, inviter = 'b'",
    ] {
        let store = migrated("sqlite::memory:").await;
        execute(&store, TOKEN).await;
        execute(&store, &format!("UPDATE regain_tokens SET {columns}")).await;
        let id = TokenId::from_bytes([0; 16]);
        names(
            store.read().tokens().find(id).await,
            "regain_tokens",
            "account",
        );
    }
}

#[tokio::test]
async fn a_corrupt_token_among_living_ones_is_an_error() {
    let store = with(TOKEN, "regain_tokens", "secret_hash", "x'00'").await;
    let (tokens, purpose) = (store.read().tokens(), Purpose::PasswordReset);
    let address = "ada@example.com".parse().expect("an address");
    let account = regain_core::account::AccountId::new("a");
    names(
        tokens.live_of(&account, purpose).await,
        "regain_tokens",
        "secret_hash",
    );
    names(
        tokens.live_for(&address, purpose).await,
        "regain_tokens",
        "secret_hash",
    );
}

#[tokio::test]
async fn an_address_that_belies_its_key_is_no_tokens() {
    let store = with(TOKEN, "regain_tokens", "address", "'eve@example.com'").await;
    for text in ["ada@example.com", "eve@example.com"] {
        let address = text.parse().expect("an address");
        let found = store
            .read()
            .tokens()
            .live_for(&address, Purpose::PasswordReset);
        assert_eq!(found.await.expect("it reads"), [], "{text}");
    }
}

#[tokio::test]
async fn a_corrupt_message_is_left_out_of_the_list() {
    for (column, value) in [
        ("kind", "'SECRET'"),
        ("new_address", "'SECRET'"),
        ("created_at", "'SECRET'"),
        ("prepared_token", "x'00'"),
    ] {
        let store = with(MESSAGE, "regain_outbox", column, value).await;
        let settled = "UPDATE regain_outbox SET prepared_to = 'ada@example.com', dated_at = 1";
        execute(&store, settled).await;
        add_sound(&store, 1).await;
        let listed = store.read().outbox().list(State::Waiting, None, 9).await;
        let ids: Vec<_> = listed
            .expect("it lists")
            .iter()
            .map(|entry| entry.intent.id)
            .collect();
        assert_eq!(ids, [sound(1)], "{column}");
    }
}

/// Else the operator would never see what is behind them.
#[tokio::test]
async fn corrupt_messages_do_not_make_a_page_short() {
    let store = migrated("sqlite::memory:").await;
    for last in 1..=3 {
        add_sound(&store, last).await;
    }
    for id in ["x'01'", "x'02'", "x'03'"] {
        let corrupt = MESSAGE.replace("zeroblob(16)", id);
        execute(&store, &corrupt).await;
    }
    let outbox = store.read().outbox();
    let page = outbox
        .list(State::Waiting, None, 2)
        .await
        .expect("it lists");
    let ids: Vec<_> = page.iter().map(|entry| entry.intent.id).collect();
    assert_eq!(ids, [sound(3), sound(2)]);
    let page = outbox.list(State::Waiting, Some(sound(2)), 2).await;
    assert_eq!(page.expect("it lists").len(), 1);
}

#[tokio::test]
async fn corrupt_settings_are_an_error() {
    let store = with(
        "INSERT INTO regain_settings VALUES (1, 1, 'de', 'Europe/Berlin')",
        "regain_settings",
        "locale",
        "'*'",
    )
    .await;
    names(
        store.read().settings().stored().await,
        "regain_settings",
        "locale",
    );
}
