//! A code for the token of its link.

use std::time::Duration;

use super::{Code, FlowHash, FlowId};
use crate::{
    error::{Error, ErrorKind},
    event::{Event, Kind},
    timestamp::Timestamp,
    token::{Purpose, Record, Ring, State, Token, TokenId},
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
/// How long it is kept that something was counted for its steps alone.
const MOMENT: Duration = Duration::from_secs(60);

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
    let at = wiring.clock.now();
    let counted = Counted::on(&flow, found.as_ref(), at);
    let may = counted.charge(wiring, at).await?;
    // Before it is known whether there is anything to compare with: an unknown flow takes the same steps.
    let is_right = command.code.is(&expected(wiring, &flow, found.as_ref()));
    let kind = match found {
        Some(record) if may && is_right => {
            return right(wiring, &counted, &record).await.map(Some);
        }
        _ if may => Kind::CodeWrong,
        _ => Kind::CodeDead,
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
    window: Duration,
    /// That of the message, while its link may be alive.
    address: Option<String>,
    nothing: String,
}

impl Counted {
    fn on(flow: &FlowHash, found: Option<&Record>, at: Timestamp) -> Self {
        let nothing = format!("codes_for:{flow}");
        let Some(record) = found else {
            return Self {
                code: format!("code:{flow}"),
                window: MOMENT,
                address: None,
                nothing,
            };
        };
        // Who keeps ended messages must not use up what the next ones to that address may bear.
        let alive = record.state == State::Live && at < record.expires_at;
        let address = alive.then(|| format!("codes_for:{}", record.address.key()));
        Self {
            code: format!("code:{flow}:{}", record.id),
            window: WINDOW,
            address,
            nothing,
        }
    }

    /// Counts an attempt, for good whatever comes after. Answers whether it may be made.
    async fn charge(&self, wiring: &Wiring, now: Timestamp) -> Result<bool, Error> {
        let work = wiring.store.begin().await?;
        let attempts = work.attempts();
        let of_code = attempts.count(&self.code, now, self.window, WRONG_CODES);
        let of_code = of_code.await?;
        // Nothing is guessed where the code is dead.
        let address = self.address.as_deref().filter(|_| of_code);
        let (key, window) = match address {
            Some(address) => (address, DAY),
            None => (self.nothing.as_str(), MOMENT),
        };
        let of_address = attempts.count(key, now, window, WRONG_CODES_A_DAY);
        let of_address = of_address.await?;
        work.commit().await?;
        Ok(of_code && (address.is_none() || of_address))
    }

    /// Takes it back: the code was right.
    async fn refund(&self, wiring: &Wiring) -> Result<(), Error> {
        let work = wiring.store.begin().await?;
        let address = self.address.as_ref().unwrap_or(&self.nothing);
        work.attempts().refund(&self.code).await?;
        work.attempts().refund(address).await?;
        Ok(work.commit().await?)
    }
}

/// The code of the record, or one that nobody was sent.
fn expected(wiring: &Wiring, flow: &FlowHash, found: Option<&Record>) -> Code {
    let nobodys = || (Ring::EmailVerification, TokenId::of_nobody());
    let (ring, id) = found.map_or_else(nobodys, |record| (record.purpose.ring(), record.id));
    wiring.authority.code(ring, id, flow)
}

async fn right(wiring: &Wiring, counted: &Counted, record: &Record) -> Result<Token, Error> {
    counted.refund(wiring).await?;
    let (authority, store) = (&wiring.authority, wiring.store.read());
    // Another replica may have made the record, and the key that signs it.
    authority.reload(store, wiring.clock.now()).await?;
    let minted = authority.mint_anew(record);
    minted.map_err(|error| Error::new(ErrorKind::TokenCreation(record.purpose.ring()), error))
}
