//! The public asking path: the cooldown and the message, both or neither.

use regain_core::outbox::{Ask, Asked, Outcome as Ending, State};

use super::{
    Fresh, Outcome,
    listing::is_leased,
    race::race,
    sample::{
        TICK, ask, claim, cooldown_key, lease, message_id, now, record, reservation, seconds,
        token_id, with_messages,
    },
};

/// Who asks first is owed a message, and the cooldown runs.
pub async fn an_ask_owes_a_message(store: Fresh) -> Outcome {
    assert_eq!(store.cooldown_end(&cooldown_key(1)).await?, None);
    assert_eq!(store.ask(ask(1, 1, now())).await?, Asked::Owed);
    assert_eq!(
        store.cooldown_end(&cooldown_key(1)).await?,
        Some(reservation(1, now()).until)
    );
    let owed = store.read().outbox().find(message_id(1)).await?;
    assert_eq!(
        owed.map(|entry| entry.intent),
        Some(ask(1, 1, now()).intent)
    );
    Ok(())
}

/// The token that was made with the message is written with it, or not at all.
pub async fn an_ask_writes_its_token_with_its_message(store: Fresh) -> Outcome {
    let with = |number, message| {
        let mut ask = ask(number, message, now());
        ask.intent.token = Some(token_id(message));
        ask.token = Some(record(message));
        ask
    };
    assert_eq!(store.ask(with(1, 1)).await?, Asked::Owed);
    assert_eq!(
        store.read().tokens().find(token_id(1)).await?,
        Some(record(1))
    );
    let owed = store.read().outbox().find(message_id(1)).await?;
    assert_eq!(owed.map(|entry| entry.intent), Some(with(1, 1).intent));
    let until = reservation(1, now()).until;
    assert_eq!(store.ask(with(1, 2)).await?, Asked::CoolingDown { until });
    assert_eq!(store.read().tokens().find(token_id(2)).await?, None);
    let full = Ask {
        capacity: 1,
        ..with(3, 3)
    };
    assert_eq!(store.ask(full).await?, Asked::Full);
    assert_eq!(store.read().tokens().find(token_id(3)).await?, None);
    Ok(())
}

/// Who attempts it at once holds it from the start.
pub async fn an_ask_may_be_leased_from_the_start(store: Fresh) -> Outcome {
    let held = claim(1, now());
    let ask = Ask {
        claim: Some(held),
        ..ask(1, 1, now())
    };
    let intent = ask.intent.clone();
    assert_eq!(store.ask(ask).await?, Asked::Owed);
    is_leased(&*store, &intent, &held).await
}

/// A younger one is noted and never an older one; what is refused is not noted.
pub async fn an_ask_may_be_noted_as_the_newest(store: Fresh) -> Outcome {
    let key = cooldown_key(9);
    let noted = |number, at| Ask {
        newest: Some(key.clone()),
        ..ask(number, number, at)
    };
    let later = now() + TICK;
    store.ask(noted(1, later)).await?;
    store.ask(noted(2, now())).await?;
    assert_eq!(store.cooldown_end(&key).await?, Some(later));
    let refused = noted(1, later + TICK);
    assert!(matches!(
        store.ask(refused).await?,
        Asked::CoolingDown { .. }
    ));
    let full = Ask {
        capacity: 1,
        ..noted(3, later + TICK)
    };
    assert_eq!(store.ask(full).await?, Asked::Full);
    assert_eq!(store.cooldown_end(&key).await?, Some(later));
    Ok(())
}

/// While it runs nothing is written: neither a message nor a longer cooldown.
pub async fn a_running_cooldown_answers_its_end_and_writes_nothing(store: Fresh) -> Outcome {
    store.ask(ask(1, 1, now())).await?;
    let until = reservation(1, now()).until;
    for at in [now(), now() + seconds(30), until - TICK] {
        assert_eq!(
            store.ask(ask(1, 2, at)).await?,
            Asked::CoolingDown { until }
        );
    }
    assert_eq!(store.cooldown_end(&cooldown_key(1)).await?, Some(until));
    assert_eq!(store.read().outbox().find(message_id(2)).await?, None);
    assert_eq!(
        store.ask(ask(3, 3, now())).await?,
        Asked::Owed,
        "others are not held up"
    );
    Ok(())
}

/// At its end the next one may ask.
pub async fn a_cooldown_that_is_over_is_taken_again(store: Fresh) -> Outcome {
    store.ask(ask(1, 1, now())).await?;
    let until = reservation(1, now()).until;
    assert_eq!(store.ask(ask(1, 2, until)).await?, Asked::Owed);
    assert_eq!(
        store.cooldown_end(&cooldown_key(1)).await?,
        Some(reservation(1, until).until)
    );
    Ok(())
}

/// A reservation of no length is never running.
pub async fn without_cooldowns_every_ask_is_owed(store: Fresh) -> Outcome {
    for message in 1..=3 {
        let mut ask = ask(1, message, now());
        ask.cooldown.until = ask.cooldown.from;
        assert_eq!(store.ask(ask).await?, Asked::Owed);
        assert!(
            store
                .read()
                .outbox()
                .find(message_id(message))
                .await?
                .is_some()
        );
    }
    Ok(())
}

/// Of many who ask for the same at once, one is owed a message, and all others are told the same end.
pub async fn racing_asks_owe_one_message(store: Fresh) -> Outcome {
    let asked = race(|number| {
        let store = store.clone();
        async move { store.ask(ask(1, 100 + number, now())).await }
    })
    .await?;
    let until = reservation(1, now()).until;
    assert_eq!(
        asked.iter().filter(|asked| **asked == Asked::Owed).count(),
        1
    );
    let cooling = asked
        .iter()
        .filter(|asked| **asked == Asked::CoolingDown { until })
        .count();
    assert_eq!(cooling, asked.len() - 1);
    let unit = store.begin().await?;
    assert_eq!(unit.outbox().claim(&claim(1, now())).await?.len(), 1);
    Ok(())
}

/// A full outbox takes neither the message nor the cooldown, from anybody.
pub async fn a_full_outbox_takes_nothing(store: Fresh) -> Outcome {
    let tight = |number| Ask {
        capacity: 2,
        ..ask(number, number, now())
    };
    assert_eq!(store.ask(tight(1)).await?, Asked::Owed);
    assert_eq!(store.ask(tight(2)).await?, Asked::Owed);
    assert_eq!(store.ask(tight(3)).await?, Asked::Full);
    assert_eq!(store.cooldown_end(&cooldown_key(3)).await?, None);
    assert_eq!(store.read().outbox().find(message_id(3)).await?, None);
    assert_eq!(
        store
            .ask(Ask {
                capacity: 3,
                ..tight(3)
            })
            .await?,
        Asked::Owed
    );
    assert_eq!(
        store
            .ask(Ask {
                capacity: 0,
                ..tight(4)
            })
            .await?,
        Asked::Full
    );
    Ok(())
}

/// A running cooldown is what the asker is told first.
pub async fn a_full_outbox_tells_of_a_running_cooldown_first(store: Fresh) -> Outcome {
    let tight = |number, message| Ask {
        capacity: 1,
        ..ask(number, message, now())
    };
    assert_eq!(store.ask(tight(1, 1)).await?, Asked::Owed);
    let until = reservation(1, now()).until;
    assert_eq!(store.ask(tight(1, 2)).await?, Asked::CoolingDown { until });
    Ok(())
}

/// Only what is still owed counts.
pub async fn ended_messages_take_no_room(store: Fresh) -> Outcome {
    with_messages(&*store, &[ask(1, 1, now()).intent]).await?;
    let unit = store.begin().await?;
    unit.outbox().claim(&claim(1, now())).await?;
    unit.commit().await?;
    assert_eq!(
        store
            .ask(Ask {
                capacity: 1,
                ..ask(2, 2, now())
            })
            .await?,
        Asked::Full,
        "leased is owed"
    );
    let unit = store.begin().await?;
    let sent = Ending::Ended {
        state: State::Sent,
        at: now(),
        failure: None,
    };
    assert!(unit.outbox().settle(message_id(1), lease(1), &sent).await?);
    unit.commit().await?;
    assert_eq!(
        store
            .ask(Ask {
                capacity: 1,
                ..ask(2, 2, now())
            })
            .await?,
        Asked::Owed
    );
    Ok(())
}

/// Nor does a rush get in more than there is room for.
pub async fn racing_asks_never_overfill(store: Fresh) -> Outcome {
    let asked = race(|number| {
        let store = store.clone();
        async move {
            store
                .ask(Ask {
                    capacity: 5,
                    ..ask(number, 100 + number, now())
                })
                .await
        }
    })
    .await?;
    assert_eq!(
        asked.iter().filter(|asked| **asked == Asked::Owed).count(),
        5
    );
    assert_eq!(
        asked.iter().filter(|asked| **asked == Asked::Full).count(),
        asked.len() - 5
    );
    Ok(())
}
