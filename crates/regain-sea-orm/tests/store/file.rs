//! What can be read in the file by who steals it.

use std::time::Duration;

use regain_core::{
    account::{AccountId, Stamp},
    store::Store,
    timestamp::Timestamp,
    token::{HandedOver, Purpose, Record, SecretHash, State, Subject, TokenId},
};
use tempfile::TempDir;

use super::{migrated, path, url};

/// Of a token's secret only the hash gets as far as the store: the port takes nothing else. This looks whether it could be
/// found if it were there, and that it is not.
#[tokio::test]
async fn the_file_holds_no_secret() {
    let secret = [0x5e; 32];
    let hash = [0xa5; 32];
    let folder = TempDir::new().expect("a folder");
    let store = migrated(&url(&folder)).await;
    let now = Timestamp::default();
    let record = Record {
        id: TokenId::from_bytes([7; 16]),
        purpose: Purpose::PasswordReset,
        subject: Subject::Credentials(AccountId::new("1"), Stamp::new("stamp")),
        address: "ada@example.com".parse().expect("an address"),
        partner: None,
        flow: None,
        generation: 1,
        secret_hash: SecretHash::from_bytes(hash),
        issued_at: now,
        expires_at: now + Duration::from_secs(60),
        handed_over: HandedOver::Message,
        fixed_dates: false,
        state: State::Live,
    };
    let unit = store.begin().await.expect("it begins");
    unit.tokens().insert(&record).await.expect("it writes");
    unit.commit().await.expect("it commits");
    assert!(holds(&folder, &hash), "what was written is there");
    assert!(!holds(&folder, &secret));
}

fn holds(folder: &TempDir, bytes: &[u8]) -> bool {
    let main = path(folder);
    let log = main.with_extension("db-wal");
    [main, log].iter().any(|file| {
        std::fs::read(file)
            .is_ok_and(|read| read.windows(bytes.len()).any(|window| window == bytes))
    })
}
