//! Promises of the flow, by command.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::{sync::Arc, time::Duration};

use futures_executor::block_on;

use super::{
    Cancel, Dead, For, Inspected, Issue, Issued, Policy, Refusal, Renew, Requested, Revocation,
    Terms,
};
use crate::{
    account::AccountId,
    asking::Asker,
    principal::Principal,
    stage::{
        DELIVERED, MINUTE, NEW, OLD, REVEALED, Stage, account, administrator, login, password,
        redeem, refusal,
    },
    token::Token,
};

mod asking;
mod cancel;
mod elsewhere;
mod forged;
mod inspect;
mod issue;
mod pair;
mod races;
mod redeem;
mod refused;
mod renew;

const SECOND: Duration = Duration::from_secs(1);
const RESET: &str = "password_reset/reset";
const NOTICE: &str = "password_change/changed";

fn cancel(stage: &Stage, token: &Token) -> super::Result<super::Cancelled> {
    block_on(stage.regain.password_reset().cancel(Cancel {
        token: token.clone(),
    }))
}

fn renew(stage: &Stage, token: &Token) -> super::Result<Requested> {
    let command = Renew {
        token: token.clone(),
    };
    block_on(
        stage
            .regain
            .password_reset()
            .renew(command, Asker::default()),
    )
}

fn issue(stage: &Stage, command: Issue, principal: &Principal) -> super::Result<Issued> {
    block_on(stage.regain.password_reset().issue(command, principal))
}

/// For `ada`, to be delivered.
fn delivered() -> Issue {
    Issue {
        whose: For::Login(login("ada")),
        terms: DELIVERED,
        lock_password: false,
        heeds_cooldown: false,
        locale: None,
    }
}

fn revealed() -> Issue {
    Issue {
        terms: REVEALED,
        ..delivered()
    }
}

fn shut(stage: &Stage, id: &str) {
    let mut row = stage.store.account(id);
    row.account.disabled = true;
    stage.store.replace_account(row);
}
