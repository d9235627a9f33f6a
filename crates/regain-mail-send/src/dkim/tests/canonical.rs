//! The canonical form is that of dkimpy, for everything short.

use regain_testkit::judge;
use serde_json::{Value, json};

use crate::dkim::canonical;

const JUDGE: &str = "canonical forms against dkimpy";

/// Every text of up to `length` of the `pieces`.
fn texts(pieces: &[&str], length: u32) -> Vec<String> {
    let mut texts = vec![String::new()];
    let mut longest = texts.clone();
    for _ in 0..length {
        let longer = |text: &String| {
            let text = text.clone();
            pieces.iter().map(move |piece| format!("{text}{piece}"))
        };
        longest = longest.iter().flat_map(longer).collect();
        texts.extend(longest.iter().cloned());
    }
    texts
}

fn compare(questions: &[Value], ours: impl Fn(&Value) -> Value) {
    let Some(theirs) = judge::ask(JUDGE, "signatures.py", questions) else {
        return;
    };
    for (question, theirs) in questions.iter().zip(theirs) {
        assert_eq!(ours(question), theirs, "{question}");
    }
}

#[test]
fn bodies_are_those_of_dkimpy() {
    let mut bodies = texts(&[" ", "\t", "\r\n", ".", "a b"], 5);
    // dkimpy leaves a space at the end of a body without a line end, and no message of ours is without one.
    bodies.retain(|body| body.is_empty() || !body.ends_with([' ', '\t']));
    let questions: Vec<_> = bodies.iter().map(|body| json!({"body": body})).collect();
    assert!(questions.len() > 2000);
    compare(&questions, |question| {
        let body = question["body"].as_str().expect("text");
        json!({"body": canonical::body(body)})
    });
}

#[test]
fn headers_are_those_of_dkimpy() {
    let values = texts(&[" ", "\t", "\r\n ", "\r\n\t", "a", ":b"], 4);
    let questions: Vec<_> = values
        .iter()
        .zip(["Subject", "X-A ", "b"].iter().cycle())
        .map(|(value, name)| json!({"header": [name, value]}))
        .collect();
    assert!(questions.len() > 1500);
    compare(&questions, |question| {
        let text = |at: usize| question["header"][at].as_str().expect("text");
        json!({"header": format!("{}\r\n", canonical::header(text(0), text(1)))})
    });
}

/// RFC 6376 §3.4.5.
#[test]
fn the_example_of_the_standard() {
    assert_eq!(canonical::header("A", " X"), "a:X");
    assert_eq!(canonical::header("B ", " Y\t\r\n\tZ  "), "b:Y Z");
    assert_eq!(
        canonical::body(" C \r\nD \t E\r\n\r\n\r\n"),
        " C\r\nD E\r\n"
    );
}
