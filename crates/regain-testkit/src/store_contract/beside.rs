//! Units of work that run beside each other, where a store lets them: whatever they decide, it is as if they had not.

use regain_core::{
    account::Stamp,
    event::{Event, Kind},
    session::Revoke,
    store::{NewAccount, Store, StoreError},
    token::{Purpose, Record, State, Subject},
};

use super::{
    Fresh, Outcome,
    race::{ALL, race, race_of},
    sample::{
        account, draw, hash, intent, key, moved, now, record, secret_hash, session, token_id,
        with_accounts, with_tokens,
    },
};

/// How many people, or how many clicks of one, redeem a token at once.
const REDEMPTIONS: u8 = 64;

/// Of any number of redemptions of one token one is written, whole; the others are told so, and none fails.
pub async fn sixty_four_racing_redemptions_one_winner(store: Fresh) -> Outcome {
    let [ada] = with_accounts(&*store, [account(1)]).await?;
    with_tokens(&*store, &[of(&ada, 0)]).await?;
    let redeemed = race_of(REDEMPTIONS, |number| {
        let (store, ada) = (store.clone(), ada.clone());
        async move { redeem(&*store, &ada, 0, number).await }
    })
    .await?;
    let winners: Vec<_> = (0..REDEMPTIONS)
        .zip(redeemed)
        .filter(|(_, redeemed)| *redeemed)
        .collect();
    let [(winner, _)] = winners[..] else {
        panic!("{winners:?}")
    };
    is_written_by(&*store, &ada, winner).await
}

/// Nor do redemptions of different tokens of one account get into each other's way: the first ends the others.
pub async fn siblings_redeemed_at_once_have_one_winner(store: Fresh) -> Outcome {
    let [ada] = with_accounts(&*store, [account(1)]).await?;
    with_tokens(&*store, &ALL.map(|number| of(&ada, number))).await?;
    let redeemed = race(|number| {
        let (store, ada) = (store.clone(), ada.clone());
        async move { Ok((number, redeem(&*store, &ada, number, number).await?)) }
    })
    .await?;
    let winners: Vec<_> = redeemed.iter().filter(|(_, redeemed)| *redeemed).collect();
    let [(winner, _)] = winners[..] else {
        panic!("{winners:?}")
    };
    is_written_by(&*store, &ada, *winner).await
}

/// Of two who spend tokens that need each other, the later one sees that the earlier one was there.
pub async fn partners_that_agree_at_once_see_each_other(store: Fresh) -> Outcome {
    let [ada] = with_accounts(&*store, [account(1)]).await?;
    for round in 0..8 {
        let pair = [10 + 2 * round, 11 + 2 * round];
        with_tokens(&*store, &pair.map(|number| of(&ada, number))).await?;
        let seen = race_of(2_u8, |which| {
            let store = store.clone();
            let (own, other) = (pair[usize::from(which)], pair[1 - usize::from(which)]);
            async move {
                let unit = store.begin().await?;
                let (id, secret) = (token_id(own), secret_hash(own));
                let purpose = Purpose::PasswordReset;
                assert!(unit.tokens().consume(id, purpose, &secret, now()).await?);
                let other = unit.tokens().find(token_id(other)).await?;
                unit.commit().await?;
                Ok(other.is_some_and(|other| other.state != State::Live))
            }
        })
        .await?;
        let seen = seen.into_iter().filter(|seen| *seen).count();
        assert_eq!(seen, 1, "one of them was the later");
    }
    Ok(())
}

/// Who checks a stamp and begins a session either does so before the password changes, which ends it, or finds it changed.
pub async fn no_session_outlives_the_stamp_it_began_under(store: Fresh) -> Outcome {
    let [ada] = with_accounts(&*store, [account(1)]).await?;
    let id = &ada.account.id;
    race(|number| {
        let (store, ada) = (store.clone(), ada.clone());
        async move {
            let id = &ada.account.id;
            if number % 8 == 7 {
                return change(&*store, &ada).await;
            }
            let unit = store.begin().await?;
            let held = unit.accounts().credentials(id).await?;
            if held.is_some_and(|held| held.stamp == ada.stamp) {
                let begun = session(number, id);
                unit.sessions().start(&begun).await?;
                unit.commit().await?;
            }
            Ok(())
        }
    })
    .await?;
    let left = store.read().sessions().of_account(id).await?;
    assert_eq!(left, []);
    Ok(())
}

/// Of several who add the same generation of a ring, one is told that it did, and all find that key.
pub async fn of_racing_generations_one_is_inserted(store: Fresh) -> Outcome {
    let inserted = race(|number| {
        let store = store.clone();
        async move {
            let mut new = key(2);
            new.sealed = format!("v4.local.{number}");
            let unit = store.begin().await?;
            let inserted = unit.keys().insert_if_absent(&new).await?;
            let there = unit.keys().all().await?;
            assert_eq!(there.len(), 1, "whosever it is");
            assert_eq!(there[0] == new, inserted);
            unit.commit().await?;
            Ok(inserted)
        }
    })
    .await?;
    assert_eq!(inserted.into_iter().filter(|inserted| *inserted).count(), 1);
    Ok(())
}

/// What a redemption writes, in its order; `false` where it may not.
async fn redeem(
    store: &dyn Store,
    whose: &NewAccount,
    token: u8,
    number: u8,
) -> Result<bool, StoreError> {
    let id = whose.account.id.clone();
    let unit = store.begin().await?;
    let (spent, secret, purpose) = (token_id(token), secret_hash(token), Purpose::PasswordReset);
    if !unit
        .tokens()
        .consume(spent, purpose, &secret, now())
        .await?
    {
        return Ok(false);
    }
    assert!(unit.accounts().by_id(&id).await?.is_some());
    let (old, new) = (&whose.stamp, Stamp::new("stamp-2"));
    let password = hash(&format!("by-{number}"));
    let accounts = unit.accounts();
    if !accounts
        .set_password(&id, old, Some(&password), &new)
        .await?
    {
        return Ok(false);
    }
    unit.tokens()
        .supersede_siblings(&id, &[purpose], Some(spent), now())
        .await?;
    unit.sessions()
        .revoke(&id, &Revoke::All, &draw(number))
        .await?;
    unit.outbox().add(&intent(number), None).await?;
    unit.events()
        .record(&Event {
            at: now(),
            kind: Kind::PasswordReset,
            account: Some(id),
            actor: None,
            token: Some(spent),
        })
        .await?;
    unit.commit().await?;
    Ok(true)
}

async fn is_written_by(store: &dyn Store, whose: &NewAccount, winner: u8) -> Outcome {
    let id = &whose.account.id;
    let held = store.read().accounts().credentials(id).await?;
    let held = held.map(|held| (held.password, held.stamp));
    let password = hash(&format!("by-{winner}"));
    let moved = moved(store, whose, "stamp-2").await?;
    assert_eq!(held, Some((Some(password), moved)));
    let stamp = store.read().sessions().stamp(id).await?;
    assert_eq!(stamp, Some(draw(winner)));
    let purpose = Purpose::PasswordReset;
    let living = store.read().tokens().live_of(id, purpose).await?;
    assert_eq!(living, Vec::<Record>::new());
    let owed = store.read().outbox();
    let owed = owed
        .list(regain_core::outbox::State::Waiting, None, 99)
        .await?;
    let owed: Vec<_> = owed.into_iter().map(|entry| entry.intent.id).collect();
    assert_eq!(owed, [intent(winner).id]);
    Ok(())
}

async fn change(store: &dyn Store, whose: &NewAccount) -> Outcome {
    let (id, next) = (&whose.account.id, Stamp::new("stamp-2"));
    let unit = store.begin().await?;
    let accounts = unit.accounts();
    if accounts
        .set_password(id, &whose.stamp, Some(&hash("second")), &next)
        .await?
    {
        unit.sessions().revoke(id, &Revoke::All, &draw(1)).await?;
        unit.commit().await?;
    }
    Ok(())
}

fn of(whose: &NewAccount, number: u8) -> Record {
    let (id, stamp) = (whose.account.id.clone(), whose.stamp.clone());
    Record {
        subject: Subject::Credentials(id, stamp),
        ..record(number)
    }
}
