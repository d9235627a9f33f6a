//! Every purpose at every door: a token opens its own and no other.

use crate::{
    account::AccountId,
    asking::Asker,
    email_change, email_verification, password_reset,
    registration::{self, Opening},
    stage::{DELIVERED, NEW, OLD, REVEALED, Stage, account, administrator, password, redeem},
    token::{Inspected, Purpose, Ring, Token},
};
use futures_executor::block_on;

/// An application with a genuine living token of every purpose, in the order of [`Purpose::ALL`].
fn every_purpose() -> (Stage, [Token; 5]) {
    let policy = registration::Policy {
        opening: Opening::Anybody,
        ..registration::Policy::default()
    };
    let stage = Stage::with(|builder| builder.registration(policy));
    for id in ["bob", "eve", "mary"] {
        stage.add(account(id, &format!("{id}@example.org"), None));
    }
    let reset = stage.token();
    let issue = |id: &str, address: &str| {
        let command = email_change::Issue {
            account: AccountId::new(id),
            address: address.parse().unwrap(),
            terms: REVEALED,
            locale: None,
        };
        let issued = block_on(
            stage
                .regain
                .email_change()
                .issue(command, &administrator("root")),
        );
        issued.unwrap().revealed.unwrap().0
    };
    let verification = issue("bob", "bob@example.org");
    let change = issue("eve", "eve@example.net");
    issue("mary", "mary@example.net");
    while stage.deliver() > 0 {}
    let mut notices = stage.mailbox.letters();
    notices.retain(|letter| letter.to.as_str() == "mary@example.org");
    let revert = notices[0].token();
    let invite = registration::Invite {
        address: "grace@example.org".parse().unwrap(),
        standing: registration::Standing::Invited,
        terms: DELIVERED,
        locale: None,
    };
    block_on(
        stage
            .regain
            .registration()
            .invite(invite, &administrator("root")),
    )
    .unwrap();
    while stage.deliver() > 0 {}
    let registration = stage.mailbox.last().token();
    (stage, [reset, verification, change, revert, registration])
}

/// Presents a token at the door of `purpose`. Answers whether it opened.
fn opens(stage: &Stage, purpose: Purpose, token: &Token) -> bool {
    let (regain, owned) = (&stage.regain, token.clone());
    match purpose {
        Purpose::PasswordReset => stage.redeem(redeem(token, NEW)).is_ok(),
        Purpose::EmailVerification => {
            let command = email_verification::Redeem { token: owned };
            block_on(regain.email_verification().redeem(command)).is_ok()
        }
        Purpose::EmailChange => {
            let command = email_change::Confirm { token: owned };
            block_on(regain.email_change().confirm(command)).is_ok()
        }
        Purpose::EmailChangeRevert => {
            let command = email_change::Revert { token: owned };
            block_on(regain.email_change().revert(command)).is_ok()
        }
        Purpose::Registration => {
            let command = registration::Complete {
                token: owned,
                password: password(NEW),
                username: None,
                name: None,
                locale: None,
                time_zone: None,
            };
            block_on(regain.registration().complete(command)).is_ok()
        }
    }
}

/// Whether any renewal or cancel takes it that is not of its purpose.
fn is_renewed_elsewhere(stage: &Stage, purpose: Purpose, token: &Token) -> bool {
    let (regain, token) = (&stage.regain, || token.clone());
    let asker = Asker::default;
    let cancel = password_reset::Cancel { token: token() };
    let reset = password_reset::Renew { token: token() };
    let verification = email_verification::Renew { token: token() };
    let change = email_change::Renew { token: token() };
    let registration = registration::Renew { token: token() };
    let is = |its: Purpose| purpose == its;
    block_on(async {
        !is(Purpose::PasswordReset)
            && (regain.password_reset().cancel(cancel).await.is_ok()
                || regain.password_reset().renew(reset, asker()).await.is_ok())
            || !is(Purpose::EmailVerification)
                && regain
                    .email_verification()
                    .renew(verification, asker())
                    .await
                    .is_ok()
            || !is(Purpose::EmailChange)
                && regain.email_change().renew(change, asker()).await.is_ok()
            || !is(Purpose::Registration)
                && regain
                    .registration()
                    .renew(registration, asker())
                    .await
                    .is_ok()
    })
}

#[test]
fn every_door_opens_to_its_own_purpose_alone() {
    let (stage, tokens) = every_purpose();
    for (door, own) in Purpose::ALL.into_iter().zip(&tokens) {
        for (purpose, token) in Purpose::ALL.into_iter().zip(&tokens) {
            if purpose != door {
                assert!(!opens(&stage, door, token), "{purpose:?} at {door:?}");
            }
        }
        assert!(!is_renewed_elsewhere(&stage, door, own), "{door:?}");
    }
    assert!(
        stage.sign_in("ada", OLD).is_ok(),
        "nothing was spent or changed"
    );
    for (door, own) in Purpose::ALL.into_iter().zip(&tokens) {
        assert!(opens(&stage, door, own), "{door:?}");
    }
}

#[test]
fn tokens_are_inspected_and_described_by_their_ring() {
    let (stage, tokens) = every_purpose();
    for (purpose, token) in Purpose::ALL.into_iter().zip(&tokens) {
        assert_eq!(stage.regain.claimed_purpose(token), Some(purpose));
        let inspect = email_verification::Inspect {
            token: token.clone(),
        };
        let inspected = block_on(stage.regain.email_verification().inspect(inspect)).unwrap();
        let by_address = matches!(inspected, Inspected::Valid { .. });
        assert_eq!(by_address, purpose.ring() == Ring::EmailVerification);
        assert_eq!(stage.redeems(token), purpose == Purpose::PasswordReset);
        for ring in Ring::ALL {
            let described = block_on(stage.regain.describe(token, ring)).unwrap();
            let Some(said) = described.filter(|_| ring == purpose.ring()) else {
                assert_ne!(ring, purpose.ring(), "{purpose:?}");
                continue;
            };
            assert_eq!(said.purpose, purpose);
            assert_eq!(said.kid, stage.regain.published_keys(ring).active.kid);
            let (address, account) = match purpose {
                Purpose::PasswordReset => ("ada@example.org", Some("ada")),
                Purpose::EmailVerification => ("bob@example.org", Some("bob")),
                Purpose::EmailChange => ("eve@example.net", Some("eve")),
                Purpose::EmailChangeRevert => ("mary@example.org", Some("mary")),
                Purpose::Registration => ("grace@example.org", None),
            };
            assert_eq!(said.address.as_str(), address);
            let whose = said.account.map(|account| account.id);
            assert_eq!(whose, account.map(AccountId::new));
            let life = said.issued_at.until(said.expires_at);
            assert!(life <= purpose.longest_life(), "{purpose:?}");
        }
    }
}

#[test]
fn a_used_token_is_still_described_and_a_dead_one_is_not() {
    let (stage, [reset, .., registration]) = every_purpose();
    let described = |token: &Token, ring| block_on(stage.regain.describe(token, ring)).unwrap();
    stage.redeem(redeem(&reset, NEW)).unwrap();
    assert!(described(&reset, Ring::PasswordReset).is_some());
    stage.pass(Purpose::PasswordReset.longest_life());
    assert!(described(&reset, Ring::PasswordReset).is_none());
    assert!(described(&registration, Ring::EmailVerification).is_some());
    let garbage = Token::new("v4.public.x.y");
    assert!(described(&garbage, Ring::PasswordReset).is_none());
}
