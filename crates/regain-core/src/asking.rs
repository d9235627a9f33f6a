//! Asking for a message: all that the public request path does.

use std::time::Duration;

use crate::{
    account::Login,
    clock::Clock,
    code::{self, FlowId},
    cooldown::{Flow, Key, Reservation},
    device::Device,
    entropy::Entropy,
    error::{Error, ErrorKind},
    locale::Locale,
    outbox::{Ask, Asked, Claim, Intent, Kind, MessageId, Target},
    store::Asks,
    token::{Authority, Record},
};

/// What a request says about who makes it, beside its command.
#[derive(Clone, Debug, Default)]
pub struct Asker {
    /// Roughly what it came from.
    pub device: Option<Device>,
    /// The languages of the browser, best first.
    pub accepted_locales: Vec<Locale>,
    /// What the asker can show again, and so enter the code of the message. None where no code is wanted.
    pub flow: Option<FlowId>,
}

/// All that the asking path can reach.
///
/// # Security
///
/// There is no accounts port here: whoever asks cannot be told, in words or in time, whether an account exists.
pub(crate) struct Asking<'a> {
    pub(crate) door: &'a dyn Asks,
    pub(crate) clock: &'a dyn Clock,
    pub(crate) entropy: &'a dyn Entropy,
    /// What makes of a flow what is kept of it.
    pub(crate) authority: &'a Authority,
    pub(crate) codes: code::Policy,
    pub(crate) cooldown: Duration,
    pub(crate) capacity: u32,
    /// Whether messages can be sent at all.
    pub(crate) transport: bool,
    pub(crate) wake: &'a event_listener::Event,
}

/// What somebody asks for.
pub(crate) struct Wish {
    /// What the cooldown is counted on.
    pub(crate) counted_on: Key,
    pub(crate) kind: Kind,
    pub(crate) target: Target,
    pub(crate) lifetime: Duration,
    /// The token that is made with it.
    pub(crate) token: Option<Record>,
    pub(crate) locale: Option<Locale>,
    pub(crate) asker: Asker,
    /// Who attempts it at once.
    pub(crate) claim: Option<Claim>,
    /// Where it is noted that this is the newest of its kind.
    pub(crate) newest: Option<Key>,
}

/// What is owed now.
pub(crate) struct Owed {
    pub(crate) intent: Intent,
    pub(crate) cooldown: Reservation,
}

/// Why nothing is owed. It never depends on who was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unasked {
    /// No transport is configured.
    NoTransport,
    /// A cooldown is running.
    CoolingDown {
        /// For how long.
        remaining: Duration,
    },
    /// The outbox is full.
    Full {
        /// When to come back.
        retry_after: Duration,
    },
}

impl Asking<'_> {
    /// Takes the cooldown and owes the message. Answers how long nobody may ask again.
    pub(crate) async fn ask(&self, wish: Wish) -> Result<Result<Duration, Unasked>, Error> {
        let owed = self.owe(wish).await?;
        Ok(owed.map(|_| {
            self.wake.notify(usize::MAX);
            self.cooldown
        }))
    }

    /// The same, without waking the courier. Answers what is owed.
    pub(crate) async fn owe(&self, wish: Wish) -> Result<Result<Owed, Unasked>, Error> {
        if !self.transport {
            return Ok(Err(Unasked::NoTransport));
        }
        let now = self.clock.now();
        let flow = wish.asker.flow.as_ref();
        let flow = flow.map(|flow| self.authority.flow_hash(flow));
        let ask = Ask {
            cooldown: Reservation {
                key: wish.counted_on,
                from: now,
                until: now + self.cooldown,
            },
            intent: Intent {
                id: MessageId::fresh(now, self.entropy),
                kind: wish.kind,
                target: wish.target,
                token: wish.token.as_ref().map(|record| record.id),
                lifetime: wish.lifetime,
                new_address: None,
                requested_locale: wish.locale,
                accepted_locales: wish.asker.accepted_locales,
                flow,
                device: wish.asker.device,
                created_at: now,
            },
            token: wish.token.map(|record| record.asked_in(flow, self.codes)),
            claim: wish.claim,
            newest: wish.newest,
            capacity: self.capacity,
        };
        let owed = Owed {
            intent: ask.intent.clone(),
            cooldown: ask.cooldown.clone(),
        };
        let asked = self.door.ask(ask).await.map_err(cooldown_failed)?;
        Ok(match asked {
            Asked::Owed => Ok(owed),
            Asked::CoolingDown { until } => Err(Unasked::CoolingDown {
                remaining: now.until(until),
            }),
            Asked::Full => Err(Unasked::Full {
                retry_after: Duration::from_secs(30),
            }),
        })
    }

    /// How long nobody may ask again for `login`.
    pub(crate) async fn remaining(&self, flow: Flow, login: &Login) -> Result<Duration, Error> {
        let end = self
            .door
            .cooldown_end(&Key::asked(flow, login))
            .await
            .map_err(cooldown_failed)?;
        Ok(end.map_or(Duration::ZERO, |end| self.clock.now().until(end)))
    }
}

fn cooldown_failed(error: crate::store::StoreError) -> Error {
    Error::new(ErrorKind::CooldownStore, error)
}
