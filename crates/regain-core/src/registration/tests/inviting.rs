//! Invitations.

use super::*;
use crate::{
    principal::{PresentedBy, Principal},
    token::Terms,
    violation::{Field, Rule},
};

#[test]
fn they_open_a_closed_door_and_need_no_approval() {
    for opening in [Opening::Invited, Opening::Approved, Opening::Anybody] {
        let stage = open_to(opening);
        let token = invited(&stage);
        assert_eq!(stage.mailbox.subjects(), [INVITATION]);
        assert_eq!(stage.mailbox.last().to.as_str(), HERS);
        let account = complete(&stage, command(&token)).unwrap().account;
        assert!(
            !account.disabled && account.scopes.is_empty(),
            "{opening:?}"
        );
        assert!(stage.sign_in(HERS, NEW).is_ok());
    }
}

#[test]
fn they_live_seven_days_and_are_not_renewed() {
    let week = DAY * 7;
    let stage = Stage::new();
    let issued = invite(&stage, invitation(HERS)).unwrap();
    assert_eq!(issued.expires_at, stage.now().whole_second() + week);
    deliver(&stage);
    let token = letter(&stage, INVITATION).token();
    stage.pass(week - Duration::from_secs(1));
    assert_eq!(refusal(renew(&stage, &token)), Refusal::TokenInvalid);
    let other = open();
    let lapsed = invited(&other);
    other.pass(week);
    assert_eq!(
        refusal(complete(&other, command(&lapsed))),
        Refusal::TokenExpired
    );
    assert_eq!(refusal(renew(&other, &lapsed)), Refusal::TokenInvalid);
    assert!(!is_renewable(&other, &lapsed));
    assert!(complete(&stage, command(&token)).is_ok());
}

#[test]
fn whoever_is_not_invited_by_it_is_like_anybody() {
    let uninvited = Invite {
        standing: Standing::Uninvited,
        ..invitation(HERS)
    };
    assert_eq!(
        refusal(invite(&Stage::new(), uninvited.clone())),
        Refusal::Closed
    );
    let stage = open_to(Opening::Approved);
    let issued = invite(&stage, uninvited).unwrap();
    assert_eq!(issued.expires_at, stage.now().whole_second() + DAY);
    deliver(&stage);
    let token = letter(&stage, REGISTER).token();
    assert!(complete(&stage, command(&token)).unwrap().account.disabled);
}

#[test]
fn the_newest_takes_the_place_of_every_older_link() {
    let stage = open();
    let asked = link(&stage);
    let first = invited(&stage);
    assert_eq!(
        refusal(complete(&stage, command(&asked))),
        Refusal::TokenInvalid
    );
    let terms = REVEALED;
    let second = invite(
        &stage,
        Invite {
            terms,
            ..invitation(HERS)
        },
    )
    .unwrap();
    let second = second.revealed.unwrap().0;
    assert_eq!(
        refusal(complete(&stage, command(&first))),
        Refusal::TokenInvalid
    );
    assert!(complete(&stage, command(&second)).is_ok());
}

#[test]
fn a_taken_address_is_told_to_administrators() {
    let stage = open();
    let taken = invite(&stage, invitation("Ada@example.org"));
    assert_eq!(refusal(taken), Refusal::EmailTaken);
    assert!(stage.store.records().is_empty() && stage.store.messages().is_empty());
}

#[test]
fn only_administrators_invite_and_see_it_only_after_a_password_sign_in() {
    let stage = open();
    let flow = stage.regain.registration();
    let revealed = || Invite {
        terms: REVEALED,
        ..invitation(HERS)
    };
    let bearer = Principal {
        presented_by: PresentedBy::Bearer,
        ..administrator("root")
    };
    assert!(block_on(flow.invite(invitation(HERS), &bearer)).is_ok());
    let shown = block_on(flow.invite(revealed(), &bearer));
    assert_eq!(refusal(shown), Refusal::AccessDenied);
    let nobody = stage.principal("ada");
    for command in [invitation(HERS), revealed()] {
        let invited = block_on(flow.invite(command, &nobody));
        assert_eq!(refusal(invited), Refusal::AccessDenied);
    }
}

#[test]
fn a_life_is_a_minute_to_seven_days() {
    let stage = Stage::new();
    for (seconds, fits) in [(59, false), (60, true), (604_800, true), (604_801, false)] {
        let terms = Terms {
            expires_in: Some(Duration::from_secs(seconds)),
            ..REVEALED
        };
        let issued = invite(
            &stage,
            Invite {
                terms,
                ..invitation(HERS)
            },
        );
        if fits {
            let token = issued.unwrap().revealed.unwrap().0;
            let described = stage.regain.describe(&token, Purpose::Registration.ring());
            assert!(block_on(described).unwrap().is_some(), "{seconds}");
        } else {
            let Refusal::Unacceptable(violations) = refusal(issued) else {
                panic!()
            };
            let range = Rule::Range {
                min: 60,
                max: 604_800,
            };
            assert_eq!(
                (violations[0].field, &violations[0].rule),
                (Field::ExpiresIn, &range)
            );
        }
    }
}

#[test]
fn it_is_recorded_with_who_did_it() {
    let stage = Stage::new();
    invite(&stage, invitation(HERS)).unwrap();
    let event = stage.store.events().pop().unwrap();
    assert_eq!(event.kind.as_str(), "invited");
    assert_eq!(
        (event.account, event.actor),
        (None, Some(AccountId::new("root")))
    );
    assert_eq!(event.token, Some(stage.store.records()[0].id));
}

#[test]
fn where_nobody_may_register_no_invitation_helps() {
    let stage = open();
    let invited = invited(&stage);
    let clock = stage.clock.clone();
    let policy = Policy {
        opening: Opening::Nobody,
        ..Policy::default()
    };
    let shut = Stage::over(stage.store.clone(), stage.store, |builder| {
        builder.clock(clock).registration(policy)
    });
    assert_eq!(refusal(complete(&shut, command(&invited))), Refusal::Closed);
    assert_eq!(
        refusal(invite(&shut, invitation("new@example.org"))),
        Refusal::Closed
    );
    assert_eq!(refusal(request(&shut, HERS)), Refusal::Closed);
    assert_eq!(account_of(&shut, HERS), None);
}
