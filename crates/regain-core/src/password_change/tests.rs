//! Promises of the flow, by part.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::{sync::Arc, time::Duration};

use futures_executor::block_on;

use super::{Change, Changed, Policy, Refusal};
use crate::{
    asking::Asker,
    principal::Principal,
    stage::{Gate, MINUTE, NEW, OLD, Stage, fault, password, refusal},
};

mod changing;
mod elsewhere;
mod guessing;

const SECOND: Duration = Duration::from_secs(1);
const NOTICE: &str = "password_change/changed";

fn command(current: &str, new: &str) -> Change {
    Change {
        current_password: password(current),
        password: password(new),
        confirmation: None,
        locale: None,
    }
}

fn change(stage: &Stage, who: &Principal, current: &str, new: &str) -> super::Result<Changed> {
    let flow = stage.regain.password_change();
    block_on(flow.change(command(current, new), who, Asker::default()))
}

/// Fills the queue of a closed gate; what is answered waits in it.
fn fill_the_queue<'a>(stage: &'a Stage) -> Vec<std::pin::Pin<Box<dyn Future<Output = ()> + 'a>>> {
    let mut waiting: Vec<std::pin::Pin<Box<dyn Future<Output = ()> + 'a>>> = Vec::new();
    loop {
        let permit = async {
            let flow = stage.regain.sign_in();
            let login = crate::stage::login("nobody");
            _ = flow
                .check(crate::sign_in::Check {
                    login,
                    password: password(OLD),
                })
                .await;
        };
        let mut permit: std::pin::Pin<Box<dyn Future<Output = ()>>> = Box::pin(permit);
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        match permit.as_mut().poll(&mut context) {
            std::task::Poll::Pending => waiting.push(permit),
            std::task::Poll::Ready(()) => return waiting,
        }
    }
}
