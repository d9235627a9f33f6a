//! The audit trail.

use regain_core::event::{Event, Kind};

use super::{
    Fresh, Outcome,
    sample::{account_id, now, token_id},
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
