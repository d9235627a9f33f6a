//! Sessions of our own.

use regain_core::{
    principal::SignedInBy,
    session::{Revoke, Session, SessionId},
    store::{Store, StoreError},
};

use super::{
    Fresh, Outcome,
    sample::{TICK, account_id, draw, now, seconds, session, with_sessions},
};

/// With everything and with nothing that is optional.
pub async fn a_session_reads_back_the_same(store: Fresh) -> Outcome {
    let full = Session {
        last_seen_at: now() + TICK,
        user_agent: Some("Mozilla/5.0 (X11; \"Ü\") 'x'".to_owned()),
        signed_in_by: SignedInBy::Other,
        ..session(1, &account_id(1))
    };
    let sessions = [full, session(2, &account_id(2))];
    with_sessions(&*store, &sessions).await?;
    for written in &sessions {
        let read = store
            .read()
            .sessions()
            .by_secret_hash(&written.secret_hash)
            .await?;
        assert_eq!(read.as_ref(), Some(written));
    }
    assert_eq!(
        store.read().sessions().by_secret_hash(&draw(99)).await?,
        None
    );
    Ok(())
}

/// The newest first, and nobody else's.
pub async fn sessions_come_newest_first(store: Fresh) -> Outcome {
    let at = |number, age| Session {
        created_at: now() - seconds(age),
        ..session(number, &account_id(1))
    };
    with_sessions(
        &*store,
        &[at(1, 20), at(2, 10), at(3, 30), session(4, &account_id(2))],
    )
    .await?;
    assert_eq!(of_account(&*store, 1).await?, [2, 1, 3].map(id));
    assert_eq!(of_account(&*store, 9).await?, []);
    Ok(())
}

/// What was used last is known.
pub async fn a_touched_session_says_when(store: Fresh) -> Outcome {
    with_sessions(
        &*store,
        &[session(1, &account_id(1)), session(2, &account_id(1))],
    )
    .await?;
    let unit = store.begin().await?;
    unit.sessions().touch(&id(1), now() + seconds(60)).await?;
    unit.sessions().touch(&id(9), now() + seconds(60)).await?;
    unit.commit().await?;
    let touched = Session {
        last_seen_at: now() + seconds(60),
        ..session(1, &account_id(1))
    };
    let sessions = store.read().sessions();
    assert_eq!(sessions.by_secret_hash(&draw(1)).await?, Some(touched));
    assert_eq!(
        sessions.by_secret_hash(&draw(2)).await?,
        Some(session(2, &account_id(1)))
    );
    Ok(())
}

/// Its secret opens nothing any more.
pub async fn an_ended_session_is_gone(store: Fresh) -> Outcome {
    with_sessions(
        &*store,
        &[session(1, &account_id(1)), session(2, &account_id(1))],
    )
    .await?;
    let unit = store.begin().await?;
    assert!(unit.sessions().end(&id(1)).await?);
    assert!(!unit.sessions().end(&id(1)).await?);
    unit.commit().await?;
    assert_eq!(
        store.read().sessions().by_secret_hash(&draw(1)).await?,
        None
    );
    assert_eq!(of_account(&*store, 1).await?, [id(2)]);
    Ok(())
}

/// All of an account's, and none of another's.
pub async fn revoking_all_spares_other_accounts(store: Fresh) -> Outcome {
    three_and_one(&*store).await?;
    revoke(&*store, &Revoke::All, 3).await?;
    assert_eq!(of_account(&*store, 1).await?, []);
    assert_eq!(of_account(&*store, 2).await?, [id(4)]);
    Ok(())
}

/// The one that asks stays signed in.
pub async fn revoking_others_keeps_one(store: Fresh) -> Outcome {
    three_and_one(&*store).await?;
    revoke(&*store, &Revoke::Others(id(2)), 2).await?;
    assert_eq!(of_account(&*store, 1).await?, [id(2)]);
    assert_eq!(of_account(&*store, 2).await?, [id(4)]);
    // Somebody else's session is no exception.
    revoke(&*store, &Revoke::Others(id(4)), 1).await?;
    assert_eq!(of_account(&*store, 1).await?, []);
    assert_eq!(of_account(&*store, 2).await?, [id(4)]);
    Ok(())
}

/// Where none is to end, none does.
pub async fn sessions_are_kept_where_policy_says(store: Fresh) -> Outcome {
    three_and_one(&*store).await?;
    revoke(&*store, &Revoke::Keep, 0).await?;
    assert_eq!(of_account(&*store, 1).await?.len(), 3);
    Ok(())
}

/// What hosts stamp sessions of their own with changes with every revocation, and with nothing else.
pub async fn a_revocation_stamps_the_account(store: Fresh) -> Outcome {
    three_and_one(&*store).await?;
    let [none, first, second] = [None, Some(draw(1)), Some(draw(2))];
    stamp_is(&*store, none).await?;
    for (which, next, expected) in [
        (Revoke::Keep, 9, none),
        (Revoke::Others(id(1)), 1, first),
        (Revoke::Keep, 9, first),
        (Revoke::All, 2, second),
    ] {
        let unit = store.begin().await?;
        let sessions = unit.sessions();
        sessions.revoke(&account_id(1), &which, &draw(next)).await?;
        unit.commit().await?;
        stamp_is(&*store, expected).await?;
    }
    let unit = store.begin().await?;
    unit.sessions().end(&id(4)).await?;
    unit.commit().await?;
    let other = store.read().sessions().stamp(&account_id(2)).await?;
    assert_eq!(other, None);
    Ok(())
}

async fn stamp_is(store: &dyn Store, expected: Option<[u8; 16]>) -> Outcome {
    let stamp = store.read().sessions().stamp(&account_id(1)).await?;
    assert_eq!(stamp, expected);
    Ok(())
}

/// What began too long ago goes, however lately it was used; what began at the very boundary stays.
pub async fn the_sweep_keeps_sessions_that_may_live(store: Fresh) -> Outcome {
    let before = now() - seconds(60);
    let began = |number, created_at| Session {
        created_at,
        ..session(number, &account_id(number))
    };
    let sessions = [
        began(1, before - TICK),
        began(2, before),
        began(3, before + TICK),
    ];
    with_sessions(&*store, &sessions).await?;
    let unit = store.begin().await?;
    assert_eq!(unit.sessions().sweep(before).await?, 1);
    unit.commit().await?;
    for (number, kept) in [(1, false), (2, true), (3, true)] {
        let read = store
            .read()
            .sessions()
            .by_secret_hash(&draw(number))
            .await?;
        assert_eq!(read.is_some(), kept, "session {number}");
    }
    Ok(())
}

async fn three_and_one(store: &dyn Store) -> Outcome {
    let of_first = |number| session(number, &account_id(1));
    with_sessions(
        store,
        &[
            of_first(1),
            of_first(2),
            of_first(3),
            session(4, &account_id(2)),
        ],
    )
    .await
}

async fn revoke(store: &dyn Store, which: &Revoke, expected: u64) -> Outcome {
    let unit = store.begin().await?;
    let ended = unit
        .sessions()
        .revoke(&account_id(1), which, &draw(0))
        .await?;
    assert!(
        ended.is_none_or(|ended| ended == expected),
        "{ended:?} is not {expected}"
    );
    unit.commit().await
}

async fn of_account(store: &dyn Store, number: u8) -> Result<Vec<SessionId>, StoreError> {
    let sessions = store
        .read()
        .sessions()
        .of_account(&account_id(number))
        .await?;
    Ok(sessions.into_iter().map(|session| session.id).collect())
}

fn id(number: u8) -> SessionId {
    SessionId::new(format!("session-{number}"))
}
