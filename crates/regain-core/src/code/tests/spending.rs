//! Either spends both.

use super::*;
use crate::stage::refusal;

#[test]
fn a_code_works_once_and_spends_the_link() {
    let stage = open();
    let flow = flow(&stage);
    let code = code(&stage, &flow);
    let link = stage.mailbox.last().token();
    let token = exchange(&stage, &flow, &code).expect("a token");
    complete(&stage, token).unwrap();
    assert_eq!(refusal(complete(&stage, link)), Refusal::TokenInvalid);
    let again = exchange(&stage, &flow, &code).expect("the token of a spent link");
    assert_eq!(refusal(complete(&stage, again)), Refusal::TokenInvalid);
}

#[test]
fn the_link_spends_the_code() {
    let stage = open();
    let flow = flow(&stage);
    let code = code(&stage, &flow);
    complete(&stage, stage.mailbox.last().token()).unwrap();
    let token = exchange(&stage, &flow, &code).expect("the token of a spent link");
    assert_eq!(refusal(complete(&stage, token)), Refusal::TokenInvalid);
}

#[test]
fn a_code_lapses_with_its_link() {
    let stage = open();
    let flow = flow(&stage);
    let code = code(&stage, &flow);
    stage.pass(DAY);
    let token = exchange(&stage, &flow, &code).expect("the token of a lapsed link");
    assert_eq!(refusal(complete(&stage, token)), Refusal::TokenExpired);
}

#[test]
fn a_newer_message_of_the_flow_takes_the_place_of_the_older_one() {
    let stage = open();
    let flow = flow(&stage);
    let older = code(&stage, &flow);
    stage.pass(Duration::from_mins(2));
    let newer = code(&stage, &flow);
    assert!(exchange(&stage, &flow, &older).is_none());
    let token = exchange(&stage, &flow, &newer).expect("a token");
    assert!(complete(&stage, token).is_ok());
}

#[test]
fn messages_of_two_flows_have_two_codes_and_the_newer_one_lives() {
    let stage = open();
    let (first, second) = (flow(&stage), flow(&stage));
    let older = code(&stage, &first);
    stage.pass(Duration::from_mins(2));
    let newer = code(&stage, &second);
    assert_ne!(older.expose_secret(), newer.expose_secret());
    let dead = exchange(&stage, &first, &older).expect("the token of a replaced link");
    assert_eq!(refusal(complete(&stage, dead)), Refusal::TokenInvalid);
    assert!(exchange(&stage, &first, &newer).is_none());
    let token = exchange(&stage, &second, &newer).expect("a token");
    assert!(complete(&stage, token).is_ok());
}

#[test]
fn resets_that_were_asked_for_in_two_flows_are_two_messages() {
    let stage = open();
    for (name, flow) in [("ada", flow(&stage)), ("ada@example.org", flow(&stage))] {
        let command = crate::password_reset::Request {
            login: crate::stage::login(name),
            address: None,
            locale: None,
            lifetime: None,
        };
        let reset = stage.regain.password_reset();
        block_on(reset.request(command, asker(&flow))).unwrap();
    }
    while stage.deliver() > 0 {}
    assert_eq!(stage.mailbox.letters().len(), 2);
}
