//! Promises of tokens, by part.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::time::Duration;

use data_encoding::BASE64URL_NOPAD;
use futures_executor::block_on;
use pasetors::version4::PublicToken;

use super::{
    Authority, Genuine, HandedOver, InvalidToken, Purpose, Record, Ring, State, Subject, Token,
    TokenId,
};
use crate::{
    account::{AccountId, Stamp},
    entropy::Seeded,
    keyring::{ApplicationKey, KeyRings, assertion},
    memory::Memory,
    stage::{APPLICATION_KEY, morning},
    store::Store as _,
    timestamp::Timestamp,
};

mod claimed;
mod claims;
mod crossed;
mod dates;
mod malformed;
mod mark;
mod minting;
mod scope;

const AUDIENCE: &str = "https://example.com";

/// An authority, and the very keys that it signs with.
struct Forge {
    store: Memory,
    authority: Authority,
    rings: KeyRings,
}

impl Forge {
    fn new() -> Self {
        Self::of(Memory::new(), AUDIENCE, 0)
    }

    fn of(store: Memory, audience: &str, epoch: u64) -> Self {
        let authority = Authority::new(rings(&store, 1), audience.to_owned(), epoch);
        Self {
            authority,
            rings: rings(&store, 2),
            store,
        }
    }

    /// With keys of its own.
    fn elsewhere() -> Self {
        let store = Memory::new();
        rings(&store, 3);
        Self::of(store, AUDIENCE, 0)
    }

    fn mint(&self, record: &Record) -> Token {
        self.authority.mint(record).unwrap()
    }

    /// Signs whatever is asked for with the real key of `ring`.
    fn sign(&self, ring: Ring, payload: &[u8], assertion: &[u8]) -> Token {
        let keys = self.rings.current();
        let key = keys.active(ring);
        let signed = PublicToken::sign(key.secret(), payload, Some(key.footer()), Some(assertion));
        Token::new(signed.unwrap())
    }

    /// Signs a payload as the real thing would be.
    fn forge(&self, payload: &str) -> Token {
        let assertion = assertion::bytes(Ring::PasswordReset, AUDIENCE, 0);
        self.sign(Ring::PasswordReset, payload.as_bytes(), &assertion)
    }

    fn verify_at(&self, token: &Token, now: Timestamp) -> Option<Genuine> {
        let verified =
            self.authority
                .verify(token, &[Purpose::PasswordReset], self.store.read(), now);
        match block_on(verified) {
            Ok(genuine) => Some(genuine),
            Err(InvalidToken::Invalid) => None,
            Err(InvalidToken::Store(error)) => panic!("{error}"),
        }
    }

    fn verifies(&self, token: &Token) -> bool {
        self.verify_at(token, morning()).is_some()
    }

    fn refuses(&self, text: &str) -> bool {
        !self.verifies(&Token::new(text))
    }
}

fn rings(store: &Memory, seed: u64) -> KeyRings {
    let key = ApplicationKey::parse(APPLICATION_KEY).unwrap();
    block_on(KeyRings::open(
        store,
        vec![key],
        &Seeded::new(seed),
        morning(),
    ))
    .unwrap()
}

fn record(forge: &Forge) -> Record {
    let id = TokenId::from_bytes(*b"sixteen bytes id");
    let issued_at = morning().whole_second();
    Record {
        id,
        purpose: Purpose::PasswordReset,
        subject: Subject::Credentials(AccountId::new("ada"), Stamp::new("first")),
        address: "ada@example.org".parse().unwrap(),
        partner: None,
        flow: None,
        generation: 1,
        secret_hash: forge.authority.secret_hash(id),
        issued_at,
        expires_at: issued_at + Duration::from_mins(30),
        handed_over: HandedOver::Message,
        fixed_dates: false,
        state: State::Live,
    }
}

/// The payload and signature, and the footer, as bytes.
fn parts(token: &Token) -> (Vec<u8>, Vec<u8>) {
    let segments: Vec<_> = token.expose_secret().split('.').collect();
    assert_eq!(segments[..2], ["v4", "public"]);
    let decode = |segment: &str| BASE64URL_NOPAD.decode(segment.as_bytes()).unwrap();
    (decode(segments[2]), decode(segments[3]))
}

fn assembled(message: &[u8], footer: &[u8]) -> String {
    let encode = |bytes| BASE64URL_NOPAD.encode(bytes);
    format!("v4.public.{}.{}", encode(message), encode(footer))
}

pub(crate) fn payload(token: &Token) -> String {
    let (message, _) = parts(token);
    String::from_utf8(message[..message.len() - 64].to_vec()).unwrap()
}
