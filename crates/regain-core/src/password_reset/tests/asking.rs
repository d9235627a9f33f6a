//! Asking tells nothing, because it knows nothing.

use async_trait::async_trait;

use super::*;
use crate::{
    asking::Asking,
    builder::PUBLISHED_APPLICATION_KEY,
    clock::Clock,
    code, cooldown,
    entropy::Entropy,
    password_reset::Request,
    regain::Regain,
    store::{Ask, Asked, Asks, Lack, Needs, Read, Store, StoreError, UnitOfWork},
    timestamp::Timestamp,
    token::Authority,
};

/// One account in each state, and nobody.
fn everybody() -> (Stage, [&'static str; 9]) {
    let stage = Stage::new();
    let states = [
        "verified",
        "disabled",
        "locked",
        "no-password",
        "deleted",
        "other",
        "unverified",
    ];
    for state in states {
        let mut one = account(state, &format!("{state}@example.org"), None);
        one.disabled = state == "disabled";
        one.email_verified_at = (state == "verified").then(|| stage.now());
        stage.add(one);
    }
    stage.store.replace_hash("no-password", None);
    let lock = Issue {
        whose: For::Login(login("locked@example.org")),
        lock_password: true,
        ..revealed()
    };
    issue(&stage, lock, &administrator("root")).unwrap();
    stage.store.remove_account(&AccountId::new("deleted"));
    let logins = [
        "verified@example.org",
        "disabled@example.org",
        "locked@example.org",
        "no-password@example.org",
        "deleted@example.org",
        "unverified@example.org",
        "nobody@example.org",
        "ada",
        "nobody",
    ];
    (stage, logins)
}

#[test]
fn the_same_answer_for_every_account_state() {
    let (stage, logins) = everybody();
    let answers = || logins.map(|name| format!("{:?}", stage.request(name)));
    let cooldowns = || {
        logins.map(|name| {
            block_on(stage.regain.password_reset().cooldown(&login(name)))
                .unwrap()
                .cooldown
        })
    };
    let all = |text: &str| logins.map(|_| text.to_owned());
    assert_eq!(cooldowns(), [Duration::ZERO; 9]);
    assert_eq!(answers(), all("Ok(Requested { cooldown: 60s })"));
    for wait in [Duration::ZERO, SECOND * 20] {
        stage.pass(wait);
        let remaining = MINUTE - wait;
        assert_eq!(
            answers(),
            all(&format!(
                "Err(Refused(CoolingDown {{ remaining: {remaining:?} }}))"
            ))
        );
        assert_eq!(cooldowns(), [remaining; 9]);
        stage.deliver();
    }
    stage.pass(SECOND * 40);
    assert_eq!(cooldowns(), [Duration::ZERO; 9]);
    assert_eq!(answers(), all("Ok(Requested { cooldown: 60s })"));
}

#[test]
fn asking_changes_no_account() {
    let (stage, logins) = everybody();
    let before = format!("{:?}", stage.store.account("ada"));
    let session = stage.principal("ada");
    for name in logins {
        stage.request(name).unwrap();
    }
    stage.deliver();
    assert_eq!(format!("{:?}", stage.store.account("ada")), before);
    assert_eq!(stage.store.sessions().len(), 1, "{session:?}");
    assert!(stage.sign_in("ada", OLD).is_ok());
}

#[test]
fn asking_cannot_reach_the_accounts() {
    // A field more, or another type, and this does not compile.
    fn all_of(asking: &Asking<'_>) {
        let Asking {
            door,
            clock,
            entropy,
            authority,
            codes,
            cooldown,
            capacity,
            transport,
            wake,
        } = asking;
        let _: (&dyn Asks, &dyn Clock, &dyn Entropy) = (*door, *clock, *entropy);
        let _: (&Authority, &code::Policy) = (*authority, codes);
        let _: (&Duration, &u32, &bool, &event_listener::Event) =
            (cooldown, capacity, transport, wake);
    }
    _ = all_of;
}

/// A store of which nothing works but asking, once it is time.
struct Shut(crate::memory::Memory, std::sync::atomic::AtomicBool);

#[async_trait]
impl Asks for Shut {
    async fn ask(&self, ask: Ask) -> Result<Asked, StoreError> {
        self.0.ask(ask).await
    }
    async fn cooldown_end(&self, key: &cooldown::Key) -> Result<Option<Timestamp>, StoreError> {
        self.0.cooldown_end(key).await
    }
}

#[async_trait]
impl Store for Shut {
    fn read(&self) -> &dyn Read {
        assert!(!self.1.load(std::sync::atomic::Ordering::SeqCst), "reads");
        self.0.read()
    }
    async fn begin(&self) -> Result<Box<dyn UnitOfWork>, StoreError> {
        assert!(!self.1.load(std::sync::atomic::Ordering::SeqCst), "writes");
        self.0.begin().await
    }
    async fn lacks(&self, needs: &Needs) -> Result<Vec<Lack>, StoreError> {
        self.0.lacks(needs).await
    }
}

#[test]
fn asking_makes_one_call_and_no_other() {
    let store = Arc::new(Shut(crate::memory::Memory::new(), false.into()));
    let inner = Stage::new();
    let builder = Regain::builder(
        store.clone(),
        "Example",
        "https://example.com",
        crate::stage::APPLICATION_KEY,
    )
    .messages(
        inner.plain.clone(),
        inner.mailbox.clone(),
        "account@example.com",
    )
    .hasher(Arc::new(crate::stage::cheap()));
    let regain = block_on(builder.build()).unwrap();
    store.1.store(true, std::sync::atomic::Ordering::SeqCst);
    for name in ["ada", "ada@example.org"] {
        let command = Request {
            login: login(name),
            address: None,
            locale: None,
            lifetime: None,
        };
        assert!(block_on(regain.password_reset().request(command, Asker::default())).is_ok());
        assert!(block_on(regain.password_reset().cooldown(&login(name))).is_ok());
    }
}

#[test]
fn without_a_transport_everybody_is_told_so() {
    let builder = Regain::builder(
        Arc::new(crate::memory::Memory::new()),
        "Example",
        "http://localhost:3000",
        PUBLISHED_APPLICATION_KEY,
    );
    let builder = builder
        .dangerous_development_mode()
        .hasher(Arc::new(crate::stage::cheap()));
    let regain = block_on(builder.build()).unwrap();
    let command = Request {
        login: login("ada"),
        address: None,
        locale: None,
        lifetime: None,
    };
    let refused = refusal(block_on(
        regain.password_reset().request(command, Asker::default()),
    ));
    assert_eq!(refused, Refusal::NoTransport);
    let command = Issue {
        whose: For::Login(login("ada")),
        ..delivered()
    };
    let issued = block_on(
        regain
            .password_reset()
            .issue(command, &administrator("root")),
    );
    assert_eq!(refusal(issued), Refusal::NoTransport);
    assert_eq!(block_on(regain.courier().deliver_due()).unwrap(), 0);
}

#[test]
fn a_full_outbox_turns_everybody_away_and_takes_no_cooldown() {
    let stage = Stage::with(|builder| builder.outbox_capacity(2));
    stage.request("nobody@example.org").unwrap();
    stage.request("ada@example.org").unwrap();
    for name in ["ada", "nobody", "else@example.org"] {
        assert!(
            matches!(refusal(stage.request(name)), Refusal::Overloaded { .. }),
            "{name}"
        );
    }
    stage.deliver();
    assert!(stage.request("else@example.org").is_ok());
}

#[test]
fn a_lifetime_that_no_token_may_have_is_cut() {
    for (asked, got) in [
        (Duration::ZERO, MINUTE),
        (MINUTE * 60, MINUTE * 60),
        (Duration::MAX, MINUTE * 60 * 24),
    ] {
        let stage = Stage::new();
        let command = Request {
            login: login("ada"),
            address: None,
            locale: None,
            lifetime: Some(asked),
        };
        block_on(
            stage
                .regain
                .password_reset()
                .request(command, Asker::default()),
        )
        .unwrap();
        stage.deliver();
        assert_eq!(stage.store.records()[0].lifetime(), got);
        assert!(stage.redeems(&stage.mailbox.last().token()));
    }
}

#[test]
fn logins_are_parsed_before_anybody_is_asked_for() {
    for text in [
        "",
        "@",
        "a@",
        "a@b",
        "a@x.test\r\nBcc: b@y.test",
        "a\0b",
        "a b@x.test",
        &"a".repeat(65),
    ] {
        assert!(text.parse::<crate::account::Login>().is_err(), "{text:?}");
    }
}
