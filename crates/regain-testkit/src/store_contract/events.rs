//! The audit trail.

use regain_core::event::{Event, Kind};

use super::{
    Fresh, Outcome,
    sample::{TICK, account_id, now, seconds, token_id},
};

/// Whatever happens to whomever can be written down, more than once.
pub async fn every_kind_of_event_is_recorded(store: Fresh) -> Outcome {
    let kinds = [
        Kind::PasswordResetRequested,
        Kind::PasswordResetIssued,
        Kind::PasswordReset,
        Kind::PasswordResetCancelled,
        Kind::PasswordChanged,
        Kind::CurrentPasswordWrong,
        Kind::CodeWrong,
        Kind::CodeDead,
        Kind::EmailVerified,
        Kind::EmailChangeRequested,
        Kind::EmailVerificationIssued,
        Kind::EmailChangeApproved,
        Kind::EmailChanged,
        Kind::EmailChangeReverted,
        Kind::Invited,
        Kind::Registered,
        Kind::Approved,
        Kind::KeysRotated,
        Kind::SessionEnded,
        Kind::MessageRevived,
        Kind::SetUp,
        Kind::MessageSent,
        Kind::MessageDead,
    ];
    let unit = store.begin().await?;
    for kind in kinds {
        let bare = Event {
            at: now(),
            kind,
            account: None,
            actor: None,
            token: None,
        };
        unit.events().record(&bare).await?;
        let (account, actor) = (Some(account_id(1)), Some(account_id(2)));
        let full = Event {
            account,
            actor,
            token: Some(token_id(1)),
            ..bare
        };
        unit.events().record(&full).await?;
        unit.events().record(&full).await?;
    }
    unit.commit().await
}

/// What is older goes; what happened at the very boundary stays. Nobody can read the trail through the port, so later
/// sweeps count what was kept.
pub async fn the_sweep_keeps_later_events(store: Fresh) -> Outcome {
    let before = now();
    let unit = store.begin().await?;
    for at in [before - seconds(9), before - TICK, before, before + TICK] {
        let event = Event {
            at,
            kind: Kind::PasswordReset,
            account: Some(account_id(1)),
            actor: None,
            token: None,
        };
        unit.events().record(&event).await?;
    }
    unit.commit().await?;
    for (before, removed) in [
        (before, 2),
        (before, 0),
        (before + TICK, 1),
        (now() + seconds(9), 1),
    ] {
        let unit = store.begin().await?;
        assert_eq!(unit.events().sweep(before).await?, removed, "{before}");
        unit.commit().await?;
    }
    Ok(())
}
