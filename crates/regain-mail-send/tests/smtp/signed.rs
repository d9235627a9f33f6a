//! Signatures hold where the message arrives.

use regain_core::deliver::{Class, Deliver as _, DeliverError};
use regain_mail_send::{Smtp, dkim::Record};
use regain_testkit::judge;
use serde_json::{Map, Value, json};

use crate::{
    letter::{letter, saying},
    sink::Sink,
};

mod signing;

fn client(sink: &Sink) -> (Smtp, Vec<Record>) {
    let rsa = include_bytes!("../dkim-keys/rsa.test-only.key");
    let ed25519 = include_bytes!("../dkim-keys/ed25519.test-only.key");
    signing::signing(sink.client(), rsa, ed25519).expect("two keys")
}

#[tokio::test]
async fn what_is_received_verifies_and_a_retry_is_the_same() {
    let Some(mut sink) = Sink::plain("").await else {
        return;
    };
    let (smtp, records) = client(&sink);
    let records = records
        .into_iter()
        .map(|Record { name, text }| (name, text.into()));
    let records: Map<_, Value> = records.collect();
    let mut questions = Vec::new();
    for letter in [
        letter(),
        saying(""),
        saying(".\n..\n.one \t\n\n\n"),
        saying(&"Grüße 🗝 ".repeat(500)),
    ] {
        smtp.deliver(&letter).await.expect("delivered");
        smtp.deliver(&letter).await.expect("delivered");
        let (first, second) = (sink.message().await, sink.message().await);
        assert_eq!(first["raw"], second["raw"]);
        assert_eq!(first["defects"], json!([]));
        questions.push(json!({"message": first["raw"], "records": records}));
    }
    let answers = judge::ask("DKIM against dkimpy", "signatures.py", &questions);
    let signature = |algorithm: &str| json!({"algorithm": algorithm, "verified": true, "why": ""});
    let signatures = [signature("rsa-sha256"), signature("ed25519-sha256")];
    for answer in answers.expect("the Python of the server") {
        assert_eq!(answer, json!({"signatures": signatures, "findings": []}));
    }
}

/// No builder was asked: nothing leaves unsigned, and it is the operator's to mend.
#[tokio::test]
async fn what_cannot_be_signed_is_not_sent() {
    let Some(sink) = Sink::plain("").await else {
        return;
    };
    let (smtp, _) = client(&sink);
    let mut letter = letter();
    letter.from = "account@other.example".parse().expect("an address");
    let expected = DeliverError {
        class: Class::Ours {
            authentication: false,
        },
        failure: "message unsigned".to_owned(),
        reached_data: false,
    };
    assert_eq!(smtp.deliver(&letter).await, Err(expected));
}
