//! A code for the token of its link.

use std::time::Duration;

use super::{Code, FlowHash, FlowId};
use crate::{
    error::{Error, ErrorKind},
    event::{Event, Kind},
    store::Charged,
    timestamp::Timestamp,
    token::{Purpose, Record, Ring, Token, TokenId},
    wiring::Wiring,
};

/// How many wrong codes one message bears (ASVS 6.6.3).
const WRONG_CODES: u32 = 5;
/// How long they are counted. A message is given up after a day, and its link works for a day: no code lives longer.
const WINDOW: Duration = Duration::from_hours(72);
/// How many wrong codes one address bears in a day, over all messages to it. Whoever has message after message sent there guesses one
/// code in a million that way, each day for ever, and not five in every minute. The links work on.
const WRONG_CODES_A_DAY: u32 = 100;
const DAY: Duration = Duration::from_hours(24);

/// Gives the token of the link that a code stands beside.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// The flow that the message was asked for in.
    pub flow: FlowId,
    /// The code.
    pub code: Code,
}

pub(super) async fn exchange(
    wiring: &Wiring,
    command: Exchange,
    accepted: &[Purpose],
) -> Result<Option<Token>, Error> {
    let flow = wiring.authority.flow_hash(&command.flow);
    let codes = wiring.settings.codes;
    let allowed = accepted.iter().copied().filter(|it| codes.allows(*it));
    let allowed: Vec<_> = allowed.collect();
    let found = wiring.store.read().tokens();
    let found = found.by_flow(&flow, &allowed).await?;
    let counted = Counted::on(&flow, found.as_ref());
    let at = wiring.clock.now();
    let charged = charge(wiring, &counted, at).await?;
    // Before it is known whether there is anything to compare with: an unknown flow takes the same steps.
    let expected = expected(wiring, &flow, found.as_ref());
    let kind = match charged {
        Charged::Allowed if !command.code.is(&expected) => Kind::CodeWrong,
        Charged::Allowed => match found {
            Some(record) => return right(wiring, &counted, &record).await.map(Some),
            None => Kind::CodeWrong,
        },
        Charged::Exhausted { .. } => Kind::CodeDead,
    };
    wiring.tell(&Event {
        at,
        kind,
        account: found.as_ref().and_then(Record::account).cloned(),
        actor: None,
        token: found.map(|record| record.id),
    });
    Ok(None)
}

/// What an attempt is counted on.
struct Counted {
    code: String,
    address: String,
    /// Instead of the address, once the code is dead: nothing was guessed then.
    nothing: String,
}

impl Counted {
    fn on(flow: &FlowHash, found: Option<&Record>) -> Self {
        let nothing = format!("codes_for:{flow}");
        match found {
            Some(record) => Self {
                code: format!("code:{flow}:{}", record.id),
                address: format!("codes_for:{}", record.address.key()),
                nothing,
            },
            None => Self {
                code: format!("code:{flow}"),
                address: nothing.clone(),
                nothing,
            },
        }
    }
}

/// Counts an attempt, for good whatever comes after.
async fn charge(wiring: &Wiring, counted: &Counted, now: Timestamp) -> Result<Charged, Error> {
    let work = wiring.store.begin().await?;
    let attempts = work.attempts();
    let of_code = attempts.charge(&counted.code, now, WINDOW, WRONG_CODES);
    let of_code = of_code.await?;
    let address = match of_code {
        Charged::Allowed => &counted.address,
        Charged::Exhausted { .. } => &counted.nothing,
    };
    let of_address = attempts.charge(address, now, DAY, WRONG_CODES_A_DAY);
    let of_address = of_address.await?;
    work.commit().await?;
    Ok(match of_code {
        Charged::Allowed => of_address,
        Charged::Exhausted { .. } => of_code,
    })
}

/// The code of the record, or one that nobody was sent.
fn expected(wiring: &Wiring, flow: &FlowHash, found: Option<&Record>) -> Code {
    let nobodys = || (Ring::EmailVerification, TokenId::of_nobody());
    let (ring, id) = found.map_or_else(nobodys, |record| (record.purpose.ring(), record.id));
    wiring.authority.code(ring, id, flow)
}

async fn right(wiring: &Wiring, counted: &Counted, record: &Record) -> Result<Token, Error> {
    let work = wiring.store.begin().await?;
    work.attempts().refund(&counted.code).await?;
    work.attempts().refund(&counted.address).await?;
    work.commit().await?;
    let (authority, store) = (&wiring.authority, wiring.store.read());
    // Another replica may have made the record, and the key that signs it.
    authority.reload(store, wiring.clock.now()).await?;
    let minted = authority.mint_anew(record);
    minted.map_err(|error| Error::new(ErrorKind::TokenCreation(record.purpose.ring()), error))
}
