use std::time::Duration;

use futures_executor::block_on;

use super::{
    Dead, Failure, Inspect, Inspected, Redeem, Refusal, Renew, Request, Requested, Verified,
};
use crate::{
    account::AccountId,
    asking::Asker,
    event::AfterCommit,
    locale::Locale,
    stage::{MINUTE, NEW, Stage, redeem, refusal},
    store::Store as _,
    timestamp::Timestamp,
    token::Token,
};

const DAY: Duration = Duration::from_hours(24);

fn ask(stage: &Stage) -> Result<Requested, Failure<Refusal>> {
    let flow = stage.regain.email_verification();
    block_on(flow.request(
        Request::default(),
        &stage.principal("ada"),
        Asker::default(),
    ))
}

fn link(stage: &Stage) -> Token {
    ask(stage).unwrap();
    stage.deliver();
    stage.mailbox.last_link().token()
}

fn verify(stage: &Stage, token: &Token) -> Result<Verified, Failure<Refusal>> {
    let token = token.clone();
    block_on(stage.regain.email_verification().redeem(Redeem { token }))
}

fn inspect(stage: &Stage, token: &Token) -> Inspected {
    let token = token.clone();
    block_on(stage.regain.email_verification().inspect(Inspect { token })).unwrap()
}

fn renew(stage: &Stage, token: &Token) -> Result<Duration, Failure<Refusal>> {
    let token = token.clone();
    block_on(
        stage
            .regain
            .email_verification()
            .renew(Renew { token }, Asker::default()),
    )
}

fn verified_at(stage: &Stage) -> Option<Timestamp> {
    let ada = AccountId::new("ada");
    let account = block_on(stage.store.read().accounts().by_id(&ada))
        .unwrap()
        .unwrap();
    account.email_verified_at
}

#[test]
fn the_link_proves_the_address_once_and_says_so_again() {
    let stage = Stage::new();
    let token = link(&stage);
    assert_eq!(stage.mailbox.last().to.as_str(), "ada@example.org");
    assert!(matches!(inspect(&stage, &token), Inspected::Valid { .. }));
    assert_eq!(verified_at(&stage), None, "looking proves nothing");

    let verified = verify(&stage, &token).unwrap();
    assert_eq!(verified.address.as_str(), "ada@example.org");
    assert_eq!(verified.now, Some(AfterCommit::Told));
    assert!(!verified.proven_before);
    assert_eq!(
        (verified_at(&stage), verified.at),
        (Some(stage.now()), stage.now())
    );
    assert_eq!(stage.heard.kinds().last(), Some(&"email_verified"));

    stage.pass(MINUTE);
    assert_eq!(inspect(&stage, &token), Inspected::Dead(Dead::Used));
    assert_eq!(
        verify(&stage, &token).unwrap(),
        Verified {
            proven_before: true,
            now: None,
            ..verified
        },
        "a replay changes nothing, and says that it is one"
    );
}

#[test]
fn an_address_that_was_proven_in_another_way_keeps_its_date() {
    let stage = Stage::new();
    let token = link(&stage);
    let mut row = stage.store.account("ada");
    let proven_at = stage.now();
    row.account.email_verified_at = Some(proven_at);
    stage.store.replace_account(row);
    stage.pass(MINUTE);
    let verified = verify(&stage, &token).unwrap();
    assert!(verified.proven_before);
    assert_eq!(
        (verified.at, verified_at(&stage)),
        (proven_at, Some(proven_at))
    );
}

#[test]
fn whoever_is_verified_gets_the_date_and_no_message() {
    let stage = Stage::new();
    let token = link(&stage);
    let at = verify(&stage, &token).unwrap().at;
    stage.pass(MINUTE);
    let address = "ada@example.org".parse().unwrap();
    assert_eq!(
        ask(&stage).unwrap(),
        Requested::AlreadyVerified { address, at }
    );
    assert_eq!(stage.deliver(), 0);
}

#[test]
fn asking_again_waits_for_the_cooldown() {
    let stage = Stage::new();
    assert_eq!(ask(&stage).unwrap(), Requested::Owed { cooldown: MINUTE });
    stage.pass(Duration::from_secs(20));
    let remaining = Duration::from_secs(40);
    assert_eq!(refusal(ask(&stage)), Refusal::CoolingDown { remaining });
    let left = stage.regain.email_verification();
    assert_eq!(
        block_on(left.cooldown(&stage.principal("ada"))).unwrap(),
        remaining
    );
    // A reset has a counter of its own.
    assert!(stage.request("ada@example.org").is_ok());
}

#[test]
fn a_day_later_the_link_is_dead_and_can_be_renewed() {
    let stage = Stage::new();
    let old = link(&stage);
    stage.pass(DAY);
    assert_eq!(refusal(verify(&stage, &old)), Refusal::TokenExpired);
    assert_eq!(renew(&stage, &old).unwrap(), MINUTE);
    stage.deliver();
    assert!(verify(&stage, &stage.mailbox.last_link().token()).is_ok());
    assert_eq!(refusal(verify(&stage, &old)), Refusal::TokenInvalid);
}

#[test]
fn the_newest_link_works_and_the_older_does_not() {
    let stage = Stage::new();
    let old = link(&stage);
    stage.pass(MINUTE);
    let new = link(&stage);
    assert_eq!(inspect(&stage, &old), Inspected::Dead(Dead::Superseded));
    assert!(verify(&stage, &new).is_ok());
}

#[test]
fn a_token_of_one_purpose_works_nowhere_else() {
    let stage = Stage::new();
    let (reset, proof) = (stage.token(), link(&stage));
    assert_eq!(refusal(verify(&stage, &reset)), Refusal::TokenInvalid);
    assert_eq!(inspect(&stage, &reset), Inspected::Invalid);
    assert_eq!(refusal(renew(&stage, &reset)), Refusal::TokenInvalid);
    assert!(!stage.redeems(&proof));
    assert!(stage.redeem(redeem(&proof, NEW)).is_err());
    assert!(stage.redeem(redeem(&reset, NEW)).is_ok());
}

#[test]
fn a_changed_password_ends_the_link() {
    let stage = Stage::new();
    let proof = link(&stage);
    let reset = stage.token();
    stage.redeem(redeem(&reset, NEW)).unwrap();
    assert_eq!(inspect(&stage, &proof), Inspected::Dead(Dead::Superseded));
}

#[test]
fn a_shut_account_proves_nothing() {
    let stage = Stage::new();
    let proof = link(&stage);
    block_on(async {
        let work = stage.store.begin().await.unwrap();
        work.accounts()
            .set_enabled(&AccountId::new("ada"), false)
            .await
            .unwrap();
        work.commit().await.unwrap();
    });
    assert_eq!(refusal(verify(&stage, &proof)), Refusal::TokenInvalid);
    assert_eq!(refusal(ask(&stage)), Refusal::PrincipalUnknown);
    assert_eq!(verified_at(&stage), None);
}

#[test]
fn the_language_that_was_asked_for_comes_first() {
    let stage = Stage::new();
    let command = Request {
        locale: Locale::parse("de"),
    };
    let flow = stage.regain.email_verification();
    block_on(flow.request(command, &stage.principal("ada"), Asker::default())).unwrap();
    stage.deliver();
    assert_eq!(stage.mailbox.last().content.locale.as_str(), "de");
}
