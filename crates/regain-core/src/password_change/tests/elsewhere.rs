//! Accounts in another database, and a process that ends between the two commits.

use super::*;
use crate::stage::Elsewhere;

fn begin() -> (Stage, Arc<Elsewhere>, Principal) {
    let (stage, elsewhere) = Elsewhere::stage(|builder| builder);
    let here = stage.principal("ada");
    stage.principal("ada");
    (stage, elsewhere, here)
}

/// Nobody is locked out: one of the two passwords is the current one, and a change from that one ends the other sessions.
#[test]
fn a_change_that_was_cut_off_is_done_again_from_the_password_that_is_current() {
    let cuts = Elsewhere::at_every_wait(
        begin,
        async |stage, here| {
            let flow = stage.regain.password_change();
            flow.change(command(OLD, NEW), here, Asker::default()).await
        },
        |stage, _, here, done| {
            let current = if done.is_some() { NEW } else { current(stage) };
            match done {
                Some(done) => assert_eq!(done.unwrap().sessions_revoked, Some(1)),
                None => {
                    let other = if current == OLD { NEW } else { OLD };
                    assert_eq!(
                        refusal(change(stage, here, other, NEW)),
                        Refusal::CurrentPasswordWrong
                    );
                    let done = change(stage, here, current, NEW).unwrap();
                    assert_eq!(done.sessions_revoked, Some(1));
                }
            }
            assert_eq!(self::current(stage), NEW);
            stage.deliver();
            assert_eq!(stage.mailbox.subjects(), [NOTICE]);
        },
    );
    assert!(cuts > 3, "{cuts}");
}

fn current(stage: &Stage) -> &'static str {
    match (stage.sign_in("ada", OLD), stage.sign_in("ada", NEW)) {
        (Ok(_), Err(_)) => OLD,
        (Err(_), Ok(_)) => NEW,
        both => panic!("{both:?}"),
    }
}
