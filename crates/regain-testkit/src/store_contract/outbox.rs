//! The outbox, apart from who may take what out of it.

use regain_core::{
    account::AccountId,
    code::FlowHash,
    device::Device,
    outbox::{Entry, Intent, Kind, Outcome as Ending, Prepared, State, Target},
};

use super::{
    Fresh, Outcome,
    sample::{
        TICK, address, claim, intent, lease, locale, login, message_id, now, seconds, token_id,
        with_messages,
    },
};

/// A new message is due when it was written.
pub async fn a_message_is_owed_at_once(store: Fresh) -> Outcome {
    assert_eq!(store.read().outbox().next_due().await?, None);
    with_messages(&*store, &[intent(1)]).await?;
    assert_eq!(store.read().outbox().next_due().await?, Some(now()));
    let owed = Entry {
        intent: intent(1),
        prepared: None,
        state: State::Waiting,
        attempts: 0,
        next_attempt_at: now(),
        failure: None,
    };
    assert_eq!(store.read().outbox().find(message_id(1)).await?, Some(owed));
    Ok(())
}

/// What nobody wrote is not there.
pub async fn an_unknown_message_is_none(store: Fresh) -> Outcome {
    with_messages(&*store, &[intent(1)]).await?;
    assert_eq!(store.read().outbox().find(message_id(2)).await?, None);
    Ok(())
}

/// Every kind and target, with everything and with nothing that is optional.
pub async fn a_message_reads_back_the_same(store: Fresh) -> Outcome {
    let id = AccountId::new("Ünïcode/1 '\"%");
    let full = Intent {
        target: Target::Account {
            id,
            address: address("Ada.Lovelace@bücher.example"),
        },
        token: Some(token_id(1)),
        lifetime: seconds(86400) + TICK,
        new_address: Some(address("Ada.King@bücher.example")),
        requested_locale: Some(locale("pt-BR")),
        accepted_locales: vec![locale("de"), locale("zh-Hant-TW"), locale("en")],
        flow: Some(FlowHash::from_bytes([7; 32])),
        device: Device::parse("Samsung Internet/Android"),
        created_at: now() + TICK,
        ..intent(1)
    };
    assert!(full.device.is_some());
    let username = Intent {
        target: Target::Login(login("Ádá Lovelace")),
        ..intent(2)
    };
    let pair = Intent {
        target: Target::Pair {
            login: login("Ádá Lovelace"),
            address: address("Ada.Lovelace@bücher.example"),
        },
        ..intent(3)
    };
    let mut intents = vec![full, username, pair];
    intents.extend(Kind::ALL.into_iter().zip(4..).map(|(kind, number)| Intent {
        kind,
        ..intent(number)
    }));
    with_messages(&*store, &intents).await?;
    for written in &intents {
        let read = store
            .read()
            .outbox()
            .find(written.id)
            .await?
            .map(|entry| entry.intent);
        assert_eq!(read.as_ref(), Some(written));
        // Equality looks at keys; the spelling is the owner's.
        assert_eq!(
            read.map(|intent| spelling(&intent.target)),
            Some(spelling(&written.target))
        );
    }
    Ok(())
}

/// What was settled before an attempt is there for the next one, whatever it was.
pub async fn a_preparation_reads_back_the_same(store: Fresh) -> Outcome {
    with_messages(&*store, &[intent(1)]).await?;
    let with_token = Prepared {
        to: address("Ada.Lovelace@bücher.example"),
        token: Some(token_id(1)),
        dated_at: now() + TICK,
        seen: true,
        redated: true,
    };
    let without = Prepared {
        token: None,
        seen: false,
        redated: false,
        ..with_token.clone()
    };
    let unit = store.begin().await?;
    let outbox = unit.outbox();
    outbox.claim(&claim(1, now())).await?;
    for prepared in [with_token, without] {
        assert!(outbox.prepare(message_id(1), lease(1), &prepared).await?);
        let entry = outbox.find(message_id(1)).await?;
        assert_eq!(entry.and_then(|entry| entry.prepared), Some(prepared));
    }
    unit.commit().await
}

/// A message that failed for now comes back at its time, with the reason and what was settled.
pub async fn a_retry_is_due_when_it_says(store: Fresh) -> Outcome {
    with_messages(&*store, &[intent(1)]).await?;
    let at = now() + seconds(300);
    let unit = store.begin().await?;
    unit.outbox().claim(&claim(1, now())).await?;
    unit.outbox()
        .prepare(message_id(1), lease(1), &prepared(true))
        .await?;
    let retry = Ending::Retry {
        at,
        failure: "connection refused".to_owned(),
        seen: true,
    };
    assert!(
        unit.outbox()
            .settle(message_id(1), lease(1), &retry)
            .await?
    );
    unit.commit().await?;

    assert_eq!(store.read().outbox().next_due().await?, Some(at));
    let unit = store.begin().await?;
    assert!(unit.outbox().claim(&claim(2, at - TICK)).await?.is_empty());
    let claimed = unit.outbox().claim(&claim(2, at)).await?;
    let [entry] = claimed.as_slice() else {
        panic!("one message is due")
    };
    assert_eq!(entry.intent, intent(1));
    assert_eq!(entry.state, State::Waiting);
    assert_eq!(entry.prepared, Some(prepared(true)));
    assert_eq!(entry.failure.as_deref(), Some("connection refused"));
    assert_eq!(entry.attempts, 2);
    unit.commit().await
}

/// An attempt that surely reached nobody unfreezes the message; one that may have leaves it frozen.
pub async fn a_retry_says_whether_it_was_seen(store: Fresh) -> Outcome {
    with_messages(&*store, &[intent(1)]).await?;
    let mut at = now();
    for (number, seen) in [(1, false), (2, true), (3, false)] {
        let unit = store.begin().await?;
        assert_eq!(unit.outbox().claim(&claim(number, at)).await?.len(), 1);
        unit.outbox()
            .prepare(message_id(1), lease(number), &prepared(true))
            .await?;
        at = at + seconds(60);
        let retry = Ending::Retry {
            at,
            failure: "4xx".to_owned(),
            seen,
        };
        assert!(
            unit.outbox()
                .settle(message_id(1), lease(number), &retry)
                .await?
        );
        unit.commit().await?;
        let read = store.read().outbox().find(message_id(1)).await?;
        assert_eq!(read.and_then(|entry| entry.prepared), Some(prepared(seen)));
    }
    Ok(())
}

/// Whatever it ended as, it is claimed no more.
pub async fn an_ended_message_is_owed_no_more(store: Fresh) -> Outcome {
    let ends: Vec<_> = State::ALL
        .into_iter()
        .filter(|state| *state != State::Waiting)
        .zip(1..)
        .collect();
    let intents: Vec<_> = ends.iter().map(|(_, number)| intent(*number)).collect();
    with_messages(&*store, &intents).await?;
    let unit = store.begin().await?;
    unit.outbox().claim(&claim(1, now())).await?;
    for (state, number) in &ends {
        let failure = (*state == State::Dead).then(|| "550 5.1.1".to_owned());
        let ended = Ending::Ended {
            state: *state,
            at: now() + seconds(1),
            failure,
        };
        assert!(
            unit.outbox()
                .settle(message_id(*number), lease(1), &ended)
                .await?
        );
    }
    unit.commit().await?;

    assert_eq!(store.read().outbox().next_due().await?, None);
    for (state, number) in &ends {
        let entry = store.read().outbox().find(message_id(*number)).await?;
        let failure = (*state == State::Dead).then(|| "550 5.1.1".to_owned());
        assert_eq!(
            entry.map(|entry| (entry.state, entry.failure)),
            Some((*state, failure))
        );
    }
    let unit = store.begin().await?;
    assert!(
        unit.outbox()
            .claim(&claim(2, now() + seconds(9000)))
            .await?
            .is_empty()
    );
    unit.commit().await
}

/// What ended before that moment goes; what is owed stays, however old it is.
pub async fn the_sweep_keeps_what_is_owed(store: Fresh) -> Outcome {
    with_messages(&*store, &[intent(1), intent(2), intent(3)]).await?;
    let before = now() + seconds(100);
    let unit = store.begin().await?;
    unit.outbox().claim(&claim(1, now())).await?;
    for (number, at) in [(1, before - TICK), (2, before)] {
        let ended = Ending::Ended {
            state: State::Sent,
            at,
            failure: None,
        };
        unit.outbox()
            .settle(message_id(number), lease(1), &ended)
            .await?;
    }
    assert_eq!(unit.outbox().sweep(before).await?, 1);
    unit.commit().await?;
    for (number, kept) in [(1, false), (2, true), (3, true)] {
        let read = store.read().outbox().find(message_id(number)).await?;
        assert_eq!(read.is_some(), kept, "message {number}");
    }
    Ok(())
}

fn prepared(seen: bool) -> Prepared {
    Prepared {
        to: address("user1@example.com"),
        token: Some(token_id(1)),
        dated_at: now(),
        seen,
        redated: false,
    }
}

fn spelling(target: &Target) -> String {
    use regain_core::account::Login;
    let of_login = |login: &Login| match login {
        Login::Email(email) => email.as_str().to_owned(),
        Login::Username(username) => username.as_str().to_owned(),
    };
    match target {
        Target::Login(login) => of_login(login),
        Target::Pair { login, address } => format!("{} {}", of_login(login), address.as_str()),
        Target::Account { address, .. } => address.as_str().to_owned(),
    }
}
