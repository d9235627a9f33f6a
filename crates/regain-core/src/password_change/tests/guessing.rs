//! How often a current password may be guessed.

use futures_util::future::join_all;

use super::*;

const WRONG: &str = "a wrong oak by the river";

fn guess(stage: &Stage, who: &Principal) -> Refusal {
    refusal(change(stage, who, WRONG, NEW))
}

#[test]
fn ten_wrong_passwords_shut_the_door_for_right_and_wrong_alike() {
    let stage = Stage::new();
    let ada = stage.principal("ada");
    for _ in 0..10 {
        assert_eq!(guess(&stage, &ada), Refusal::CurrentPasswordWrong);
        stage.pass(SECOND);
    }
    let retry_after = MINUTE * 15 - SECOND * 10;
    let shut = Refusal::TooManyAttempts { retry_after };
    assert_eq!(guess(&stage, &ada), shut);
    assert_eq!(refusal(change(&stage, &ada, OLD, NEW)), shut);
    stage.pass(retry_after - Duration::from_millis(1));
    let shut = Refusal::TooManyAttempts {
        retry_after: Duration::from_millis(1),
    };
    assert_eq!(refusal(change(&stage, &ada, OLD, NEW)), shut);
    stage.pass(Duration::from_millis(1));
    assert!(change(&stage, &ada, OLD, NEW).is_ok());
}

#[test]
fn parallel_guesses_gain_nothing() {
    let stage = Stage::new();
    let ada = stage.principal("ada");
    let flow = stage.regain.password_change();
    let guesses = (0..40).map(|_| flow.change(command(WRONG, NEW), &ada, Asker::default()));
    let refusals: Vec<_> = block_on(join_all(guesses))
        .into_iter()
        .map(refusal)
        .collect();
    let judged = refusals
        .iter()
        .filter(|refusal| **refusal == Refusal::CurrentPasswordWrong);
    assert_eq!(judged.count(), 10);
    assert!(matches!(
        guess(&stage, &ada),
        Refusal::TooManyAttempts { .. }
    ));
}

#[test]
fn accounts_are_counted_apart_and_sessions_are_not() {
    let stage = Stage::new();
    stage.add(crate::stage::account("bob", "bob@example.org", None));
    for _ in 0..10 {
        guess(&stage, &stage.principal("ada"));
    }
    assert!(matches!(
        guess(&stage, &stage.principal("ada")),
        Refusal::TooManyAttempts { .. }
    ));
    assert!(change(&stage, &stage.principal("bob"), OLD, NEW).is_ok());
}

#[test]
fn the_right_password_does_not_count_and_does_not_forgive() {
    let stage = Stage::new();
    let ada = stage.principal("ada");
    for _ in 0..9 {
        guess(&stage, &ada);
    }
    assert!(change(&stage, &ada, OLD, NEW).is_ok());
    assert!(change(&stage, &ada, NEW, OLD).is_ok());
    assert_eq!(
        guess(&stage, &ada),
        Refusal::CurrentPasswordWrong,
        "the tenth"
    );
    assert!(matches!(
        guess(&stage, &ada),
        Refusal::TooManyAttempts { .. }
    ));
}

#[test]
fn a_refused_new_password_is_no_guess() {
    let stage = Stage::new();
    let ada = stage.principal("ada");
    for _ in 0..20 {
        assert!(matches!(
            refusal(change(&stage, &ada, WRONG, "weak")),
            Refusal::Unacceptable(_)
        ));
    }
    assert_eq!(guess(&stage, &ada), Refusal::CurrentPasswordWrong);
}

#[test]
fn whom_the_queue_turns_away_has_not_guessed() {
    let gate = Arc::new(Gate::default());
    let stage = Stage::with(|builder| builder.hasher(gate.clone()));
    let ada = stage.principal("ada");
    let waiting = fill_the_queue(&stage);
    for _ in 0..20 {
        let refused = refusal(change(&stage, &ada, OLD, NEW));
        assert!(matches!(refused, Refusal::Overloaded { .. }), "{refused:?}");
    }
    drop(waiting);
    gate.open();
    assert!(change(&stage, &ada, OLD, NEW).is_ok());
}

#[test]
fn the_host_decides_how_many_and_how_long() {
    let policy = Policy {
        attempts: 2,
        window: MINUTE,
        ..Policy::default()
    };
    let stage = Stage::with(|builder| builder.password_change(policy));
    let ada = stage.principal("ada");
    for _ in 0..2 {
        assert_eq!(guess(&stage, &ada), Refusal::CurrentPasswordWrong);
    }
    assert_eq!(
        guess(&stage, &ada),
        Refusal::TooManyAttempts {
            retry_after: MINUTE
        }
    );
    stage.pass(MINUTE);
    assert_eq!(guess(&stage, &ada), Refusal::CurrentPasswordWrong);
}
