//! Codes: by which flow a token is found, and how many guesses anybody has.
#![expect(clippy::expect_used, reason = "what is not there is a broken promise")]

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use regain_core::{
    asking::Asker,
    code::{Code, Exchange, FlowHash, FlowId},
    event::{Event, HookFailed, Kind, Observe},
    registration::{self, Opening, Request},
    store::{FindTokens, StoreError},
    token::{Purpose, Record, TokenId},
};

use super::{
    Fresh, Outcome,
    race::race_of,
    sample::{now, record, seconds, token_id, with_tokens},
};
use crate::{plain, world};

const REGISTRATION: Purpose = Purpose::Registration;

fn flow(byte: u8) -> FlowHash {
    FlowHash::from_bytes([byte; 32])
}

fn of(number: u8, byte: u8) -> Record {
    Record {
        purpose: REGISTRATION,
        flow: Some(flow(byte)),
        ..record(number)
    }
}

/// A token reads back with the flow that it was asked for in, and is found by it, by its purposes, and by nothing else.
pub async fn a_token_is_found_by_its_flow(store: Fresh) -> Outcome {
    let verification = Record {
        purpose: Purpose::EmailVerification,
        ..of(2, 1)
    };
    with_tokens(&*store, &[of(1, 1), verification, of(3, 2), record(4)]).await?;
    let find = async |byte: u8, purposes: &[Purpose]| {
        let unit = store.begin().await?;
        let inside = unit.tokens().by_flow(&flow(byte), purposes).await?;
        drop(unit);
        let found = store.read().tokens().by_flow(&flow(byte), purposes).await?;
        assert_eq!(found, inside);
        Ok::<_, StoreError>(found)
    };
    let both = [REGISTRATION, Purpose::EmailVerification];
    assert_eq!(find(1, &[REGISTRATION]).await?, Some(of(1, 1)));
    assert_eq!(find(2, &both).await?, Some(of(3, 2)));
    let found = find(1, &[Purpose::EmailVerification]).await?;
    assert_eq!(found.map(|found| found.id), Some(token_id(2)));
    for (byte, purposes) in [(1, &[][..]), (1, &[Purpose::EmailChange]), (3, &both)] {
        assert_eq!(find(byte, purposes).await?, None);
    }
    Ok(())
}

/// Of several of one flow the living one is found, and the newest of those that are over.
pub async fn the_living_token_of_a_flow_is_found_first(store: Fresh) -> Outcome {
    let at = |number, age: u64| Record {
        issued_at: now() - seconds(age),
        ..of(number, 1)
    };
    with_tokens(&*store, &[at(1, 30), at(2, 20), at(3, 10)]).await?;
    for (wanted, next) in [(3, 2), (2, 1)] {
        assert_eq!(first(store.read().tokens()).await?, Some(token_id(wanted)));
        let unit = store.begin().await?;
        assert!(unit.tokens().supersede(token_id(wanted), now()).await?);
        assert_eq!(first(unit.tokens()).await?, Some(token_id(next)));
        unit.commit().await?;
    }
    let unit = store.begin().await?;
    assert!(unit.tokens().supersede(token_id(1), now()).await?);
    unit.commit().await?;
    assert_eq!(first(store.read().tokens()).await?, Some(token_id(3)));
    Ok(())
}

async fn first(tokens: &(impl FindTokens + ?Sized)) -> Result<Option<TokenId>, StoreError> {
    let found = tokens.by_flow(&flow(1), &[REGISTRATION]).await?;
    Ok(found.map(|found| found.id))
}

/// Counts the codes that were compared and wrong.
#[derive(Default)]
struct Compared(AtomicUsize);

impl Observe for Compared {
    fn observe(&self, event: &Event) -> Result<(), HookFailed> {
        let wrong = event.kind == Kind::CodeWrong;
        self.0.fetch_add(usize::from(wrong), Ordering::SeqCst);
        Ok(())
    }
}

/// Five hundred wrong codes for one message at the same moment: five are compared, and after them not even the right one.
pub async fn of_five_hundred_racing_codes_five_are_compared(store: Fresh) -> Outcome {
    let compared = Arc::new(Compared::default());
    let policy = registration::Policy {
        opening: Opening::Anybody,
        ..registration::Policy::default()
    };
    let observe = Arc::clone(&compared);
    let adapt =
        |builder: regain_core::builder::Builder| builder.registration(policy).observe(observe);
    let (regain, mailbox, _) = world::regain_with(store, adapt).await;
    let flow = regain.codes().fresh_flow();
    let asker = Asker {
        flow: Some(flow.clone()),
        ..Asker::default()
    };
    let request = Request {
        address: "grace@example.net".parse().map_err(StoreError::new)?,
        locale: None,
    };
    let asked = regain.registration().request(request, asker).await;
    assert!(asked.is_ok(), "{asked:?}");
    let delivered = regain.courier().deliver_due().await;
    assert!(matches!(delivered, Ok(1)), "{delivered:?}");
    let letter = mailbox.next().await;
    let right = plain::code(&letter).expect("a code").to_owned();

    let guess = {
        let (regain, flow) = (regain.clone(), flow.clone());
        move |code: String| {
            let (regain, flow) = (regain.clone(), flow.clone());
            async move { is_right(&regain, flow, &code).await }
        }
    };
    let wrong = |number: u16| {
        let right: u32 = right.parse().unwrap_or_default();
        format!("{:08}", (right + 1 + u32::from(number)) % 100_000_000)
    };
    let guessed = race_of(500, |number| guess(wrong(number))).await?;
    assert!(guessed.iter().all(|right| !right));
    assert_eq!(compared.0.load(Ordering::SeqCst), 5);
    assert!(!guess(right).await?, "the code is dead");
    Ok(())
}

async fn is_right(
    regain: &regain_core::regain::Regain,
    flow: FlowId,
    code: &str,
) -> Result<bool, StoreError> {
    let code = Code::parse(code).expect("eight digits");
    let exchange = Exchange { flow, code };
    let token = regain.codes().exchange(exchange, &[REGISTRATION]).await;
    Ok(token.map_err(StoreError::new)?.is_some())
}
