//! The program in a real browser. One adapter is enough: all of them answer by the same mount, byte by byte.

use std::process::Command;

use regain_testkit::judge;

use crate::axum::{
    example::Example,
    scanner::{self, NETWORKS, Sent},
};

/// Whether nothing was found, and what was said.
fn judged(judge: &mut Command) -> (bool, String) {
    let judged = judge.output().expect("the judge runs");
    let wrong = String::from_utf8_lossy(&judged.stderr);
    let said = String::from_utf8_lossy(&judged.stdout).into_owned() + &wrong;
    (judged.status.success(), said)
}

/// Every flow with a keyboard alone, with script and without, light and dark.
#[test]
fn every_flow_is_walked_by_keyboard() {
    let Some(mut judge) = judge::browser("every flow by keyboard", "walks.mjs") else {
        return;
    };
    let flags = ["--rate-limit", "off", "--cooldown", "0", "--hash-cost", "8"];
    let examples = [(); 4].map(|()| Example::start(&flags));
    for example in &examples {
        judge.arg(format!("http://{}", example.address()));
    }
    let (good, said) = judged(&mut judge);
    assert!(good && said.contains("44 walks"), "{said}");
}

/// What judges the walks sees every page that is wrong.
#[test]
fn a_walk_sees_what_it_is_there_for() {
    let Some(mut judge) = judge::browser("every flow by keyboard", "proof.mjs") else {
        return;
    };
    let (good, said) = judged(&mut judge);
    assert!(good && said.contains(" checks, 0 findings"), "{said}");
}

/// A scanner that runs scripts and presses what it finds; nothing where there is no browser.
fn scan(flags: &[&str], letters: &[Sent]) -> Option<()> {
    let mut judge = judge::browser("scanners of mail in a browser", "scanner.mjs")?;
    judge.args(flags).arg(NETWORKS.join(","));
    let (good, said) = judged(judge.args(letters.iter().map(|letter| &letter.url)));
    assert!(good && said.contains(" presses"), "{said}");
    Some(())
}

/// It leaves every link as it was.
#[test]
fn every_link_works_after_a_browser_has_pressed_what_it_found() {
    let example = scanner::program();
    let letters = scanner::sent(&example);
    if scan(&[], &letters).is_none() {
        return;
    }
    for letter in &letters {
        scanner::used(&example, letter);
    }
    let last = [scanner::sent_at_last(&example)];
    scan(&[], &last);
    scanner::used(&example, &last[0]);
}

/// One that also sends what is filled in does not, which no page can keep it from.
#[test]
fn a_browser_that_sends_forms_has_used_the_links() {
    let example = scanner::program();
    let letters = scanner::sent(&example);
    let one_button = |letter: &Sent| letter.typed.is_empty();
    let buttons: Vec<_> = letters.into_iter().filter(one_button).collect();
    if scan(&["--reckless"], &buttons).is_none() {
        return;
    }
    for letter in &buttons {
        assert!(!scanner::works(&example, letter));
    }
}
