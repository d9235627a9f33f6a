//! Cooldowns, inside a unit of work.

use regain_core::cooldown::{Flow, Key};

use super::{
    Fresh, Outcome,
    sample::{TICK, account_id, address, cooldown_key, login, now, reservation, seconds},
};

/// The first takes it; everybody else is told its end until it is over.
pub async fn a_cooldown_is_reserved_once(store: Fresh) -> Outcome {
    let until = reservation(1, now()).until;
    let unit = store.begin().await?;
    assert_eq!(
        unit.cooldowns().reserve(&reservation(1, now())).await?,
        None
    );
    assert_eq!(
        unit.cooldowns().reserve(&reservation(1, now())).await?,
        Some(until)
    );
    unit.commit().await?;
    let unit = store.begin().await?;
    assert_eq!(
        unit.cooldowns()
            .reserve(&reservation(1, until - TICK))
            .await?,
        Some(until)
    );
    assert_eq!(
        unit.cooldowns().reserve(&reservation(1, until)).await?,
        None
    );
    unit.commit().await?;
    assert_eq!(
        store.cooldown_end(&cooldown_key(1)).await?,
        Some(reservation(1, until).until)
    );
    Ok(())
}

/// What was taken in vain is free again; another one on the same key stays.
pub async fn a_cooldown_is_released_by_who_took_it(store: Fresh) -> Outcome {
    let taken = reservation(1, now());
    let unit = store.begin().await?;
    for number in [1, 2] {
        unit.cooldowns()
            .reserve(&reservation(number, now()))
            .await?;
    }
    let another = reservation(1, now() + TICK);
    unit.cooldowns().release(&another).await?;
    unit.cooldowns().release(&reservation(3, now())).await?;
    assert_eq!(unit.cooldowns().reserve(&taken).await?, Some(taken.until));
    unit.cooldowns().release(&taken).await?;
    unit.commit().await?;
    assert_eq!(store.cooldown_end(&cooldown_key(1)).await?, None);
    let other = store.cooldown_end(&cooldown_key(2)).await?;
    assert_eq!(other, Some(reservation(2, now()).until));
    let unit = store.begin().await?;
    assert_eq!(unit.cooldowns().reserve(&another).await?, None);
    unit.cooldowns().release(&taken).await?;
    unit.commit().await?;
    assert_eq!(
        store.cooldown_end(&cooldown_key(1)).await?,
        Some(another.until)
    );
    Ok(())
}

/// Flows, accounts, strangers and look-alikes are counted apart.
pub async fn cooldowns_of_different_keys_are_apart(store: Fresh) -> Outcome {
    let names = [
        "ada@example.com",
        "ada@example.org",
        "ada",
        "ädä",
        "ａda",
        "ada\u{a0}",
    ];
    let mut keys: Vec<_> = names
        .iter()
        .map(|name| Key::asked(Flow::Reset, &login(name)))
        .collect();
    keys.push(Key::asked(Flow::Verification, &login(names[0])));
    keys.push(Key::account(Flow::Reset, &account_id(1)));
    keys.push(Key::account(Flow::Reset, &account_id(2)));
    keys.push(Key::stranger(&login(names[0])));
    // The longest key that there is.
    let label = "b".repeat(60);
    let longest = format!("{}@{label}.{label}.{label}.bbb.test", "a".repeat(62));
    assert_eq!(longest.len(), 254);
    for username in ["a", "ä"] {
        let username = login(&username.repeat(64));
        keys.push(Key::pair(Flow::Verification, &username, &address(&longest)));
    }
    let unit = store.begin().await?;
    for key in &keys {
        let reservation = regain_core::cooldown::Reservation {
            key: key.clone(),
            ..reservation(1, now())
        };
        assert_eq!(
            unit.cooldowns().reserve(&reservation).await?,
            None,
            "{key:?}"
        );
    }
    unit.commit().await
}

/// What is over goes; what runs stays.
pub async fn the_sweep_keeps_running_cooldowns(store: Fresh) -> Outcome {
    let unit = store.begin().await?;
    for (number, from) in [(1, now()), (2, now() + TICK), (3, now() + seconds(9))] {
        unit.cooldowns().reserve(&reservation(number, from)).await?;
    }
    let before = reservation(2, now() + TICK).until;
    assert_eq!(unit.cooldowns().sweep(before).await?, 1);
    unit.commit().await?;
    for (number, kept) in [(1, false), (2, true), (3, true)] {
        let end = store.cooldown_end(&cooldown_key(number)).await?;
        assert_eq!(end.is_some(), kept, "cooldown {number}");
    }
    Ok(())
}
