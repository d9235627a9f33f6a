//! Fresh links for dead ones.

use super::*;

#[test]
fn an_expired_link_is_renewed_to_its_own_address() {
    let stage = open();
    let old = link(&stage);
    stage.pass(DAY);
    assert!(is_renewable(&stage, &old));
    assert_eq!(renew(&stage, &old).unwrap(), MINUTE);
    let remaining = MINUTE;
    assert_eq!(
        refusal(renew(&stage, &old)),
        Refusal::CoolingDown { remaining }
    );
    deliver(&stage);
    let new = letter(&stage, REGISTER);
    assert_eq!(new.to.as_str(), HERS);
    assert_eq!(
        refusal(complete(&stage, command(&old))),
        Refusal::TokenInvalid
    );
    assert!(complete(&stage, command(&new.token())).is_ok());
    assert!(!is_renewable(&stage, &new.token()));
}

#[test]
fn a_renewed_link_to_a_taken_address_warns_its_owner() {
    let stage = open();
    let old = link(&stage);
    stage.add(account("eve", HERS, None));
    stage.pass(DAY);
    renew(&stage, &old).unwrap();
    deliver(&stage);
    assert_eq!(stage.mailbox.subjects(), [REGISTER, TAKEN]);
}
