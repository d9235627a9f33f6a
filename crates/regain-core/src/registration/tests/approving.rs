//! Opening accounts that wait for it.

use super::*;

#[test]
fn an_account_is_opened_once_and_its_owner_told() {
    let stage = open_to(Opening::Approved);
    let id = complete(&stage, command(&link(&stage))).unwrap().account.id;
    assert!(stage.sign_in(HERS, NEW).is_err());
    assert!(!approve(&stage, &id).unwrap().disabled);
    assert!(stage.sign_in(HERS, NEW).is_ok());
    let event = stage.store.events().pop().unwrap();
    assert_eq!(event.kind.as_str(), "approved");
    assert_eq!(
        (event.account, event.actor),
        (Some(id.clone()), Some(AccountId::new("root")))
    );
    let events = stage.store.events().len();
    assert!(!approve(&stage, &id).unwrap().disabled);
    assert_eq!(stage.store.events().len(), events);
    deliver(&stage);
    assert_eq!(stage.mailbox.subjects(), [REGISTER, APPROVED]);
    assert_eq!(letter(&stage, APPROVED).to.as_str(), HERS);
}

#[test]
fn nobody_else_approves_and_nobody_unknown_is_approved() {
    let stage = open_to(Opening::Approved);
    let id = complete(&stage, command(&link(&stage))).unwrap().account.id;
    let flow = stage.regain.registration();
    let approved = block_on(flow.approve(&id, &stage.principal("ada")));
    assert_eq!(refusal(approved), Refusal::AccessDenied);
    assert!(stage.sign_in(HERS, NEW).is_err());
    let unknown = approve(&stage, &AccountId::new("nobody"));
    assert_eq!(refusal(unknown), Refusal::AccountUnknown);
}
