//! Several who want the same thing at once.

use futures_util::future::{join, join_all};

use super::*;

fn through(first: Stage) -> (Stage, std::sync::Arc<Door>) {
    let door = Door::to(&first.store);
    let (clock, policy) = (
        first.clock.clone(),
        Policy {
            opening: Opening::Anybody,
            ..Policy::default()
        },
    );
    let adapt = |builder: crate::builder::Builder| builder.clock(clock).registration(policy);
    let mut stage = Stage::over(first.store, door.clone(), adapt);
    stage.clock = first.clock;
    (stage, door)
}

#[test]
fn of_sixteen_who_complete_one_link_one_has_the_account() {
    let stage = open();
    let token = link(&stage);
    let flow = stage.regain.registration();
    let racing = (0..16).map(|number| {
        flow.complete(Complete {
            username: Some(format!("grace-{number}")),
            ..command(&token)
        })
    });
    let results = block_on(join_all(racing));
    let winners: Vec<_> = results.iter().flatten().collect();
    assert_eq!(winners.len(), 1);
    assert_eq!(account_of(&stage, HERS).as_ref(), Some(&winners[0].account));
    let names = (0..16).filter(|number| account_of(&stage, &format!("grace-{number}")).is_some());
    assert_eq!(names.count(), 1);
}

#[test]
fn of_two_links_to_one_address_one_makes_an_account() {
    for late in [0, 1] {
        let stage = open();
        let first = link(&stage);
        stage.pass(MINUTE);
        let second = link(&stage);
        // As no courier would leave it.
        for mut record in stage.store.records() {
            record.state = State::Live;
            stage.store.replace_record(record);
        }
        let (stage, door) = through(stage);
        let tokens = [first, second];
        let flow = stage.regain.registration();
        door.then(Turn::AfterOthers);
        let (one, other) = block_on(join(
            flow.complete(command(&tokens[late])),
            flow.complete(command(&tokens[1 - late])),
        ));
        let refused = match (one, other) {
            (Ok(_), refused) | (refused, Ok(_)) => refusal(refused),
            neither => panic!("{neither:?}"),
        };
        assert_eq!(refused, Refusal::EmailTaken);
        let live = states(&stage)
            .into_iter()
            .filter(|state| *state == State::Live);
        assert_eq!(live.count(), 1, "the other one is not spent");
    }
}

#[test]
fn of_two_who_want_one_username_one_gets_it() {
    let stage = open();
    let first = link(&stage);
    request(&stage, "mary@example.org").unwrap();
    deliver(&stage);
    let second = letter(&stage, REGISTER).token();
    let (stage, door) = through(stage);
    door.then(Turn::AfterOthers);
    let flow = stage.regain.registration();
    let named = |token: &Token| Complete {
        username: Some("grace".to_owned()),
        ..command(token)
    };
    let results = block_on(join(
        flow.complete(named(&first)),
        flow.complete(named(&second)),
    ));
    let refused = match results {
        (Ok(_), refused) | (refused, Ok(_)) => refusal(refused),
        neither => panic!("{neither:?}"),
    };
    assert_eq!(refused, Refusal::UsernameTaken);
    let live = states(&stage)
        .into_iter()
        .filter(|state| *state == State::Live);
    assert_eq!(live.count(), 1, "the other one is not spent");
}
