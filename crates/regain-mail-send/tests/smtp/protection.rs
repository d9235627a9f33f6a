//! TLS is checked or nothing is sent: no message, no password.

use regain_core::deliver::{Class, Deliver as _, DeliverError};
use regain_mail_send::Smtp;

use crate::{
    letter::{letter, saying},
    sink::Sink,
};

const AUTHORITY: &[u8] = include_bytes!("../certificates/authority.pem");
const AUTH: [&str; 2] = ["--auth", "ada:secret"];

fn client(sink: &Sink, scheme: &str) -> Smtp {
    Smtp::from_url(&format!("{scheme}://ada:secret@localhost:{}", sink.port)).expect("a URL")
}

fn ours(failure: &str) -> Result<(), DeliverError> {
    let class = Class::Ours {
        authentication: false,
    };
    Err(DeliverError {
        class,
        failure: failure.to_owned(),
        reached_data: false,
    })
}

#[tokio::test]
async fn a_certificate_of_an_unknown_authority_is_refused() {
    for (mode, scheme) in [("starttls", "smtp"), ("implicit", "smtps")] {
        let Some(mut sink) = Sink::protected(mode, "localhost", &AUTH).await else {
            return;
        };
        assert_eq!(
            client(&sink, scheme).deliver(&letter()).await,
            ours("tls certificate refused")
        );
        // The same server for a client that trusts it: this is the first message that it sees.
        let trusting = client(&sink, scheme)
            .with_root_certificates(AUTHORITY)
            .expect("roots");
        trusting
            .deliver(&saying("the first"))
            .await
            .expect("delivered");
        assert_eq!(
            sink.message().await["parts"][0]["text"],
            "the first\r\n".trim_end()
        );
    }
}

#[tokio::test]
async fn a_certificate_of_another_host_or_of_the_past_is_refused() {
    for certificate in ["elsewhere", "expired"] {
        for (mode, scheme) in [("starttls", "smtp"), ("implicit", "smtps")] {
            let Some(mut sink) = Sink::protected(mode, certificate, &AUTH).await else {
                return;
            };
            let trusting = client(&sink, scheme)
                .with_root_certificates(AUTHORITY)
                .expect("roots");
            assert_eq!(
                trusting.deliver(&letter()).await,
                ours("tls certificate refused"),
                "{certificate} {mode}"
            );
            if mode == "starttls" {
                assert_eq!(
                    sink.connection().await,
                    ["EHLO app.example", "STARTTLS"],
                    "{certificate}"
                );
            }
        }
    }
}

#[tokio::test]
async fn a_server_without_starttls_gets_neither_password_nor_message() {
    let stripped = ["--auth", "ada:secret", "--behave", "starttls=hide"];
    let Some(mut sink) = Sink::protected("starttls", "localhost", &stripped).await else {
        return;
    };
    let trusting = client(&sink, "smtp")
        .with_root_certificates(AUTHORITY)
        .expect("roots");
    assert_eq!(
        trusting.deliver(&letter()).await,
        ours("starttls not offered")
    );
    assert_eq!(sink.connection().await, ["EHLO app.example"]);
}

#[tokio::test]
async fn a_server_that_refuses_starttls_gets_neither_password_nor_message() {
    let refusals = [
        ("starttls=501 5.5.4 no", ours("starttls 501 5.5.4")),
        (
            "starttls=454 4.7.0 later",
            Err(transient("starttls 454 4.7.0")),
        ),
        ("starttls=drop", Err(transient("starttls lost"))),
    ];
    for (rule, expected) in refusals {
        let options = ["--auth", "ada:secret", "--behave", rule];
        let Some(mut sink) = Sink::protected("starttls", "localhost", &options).await else {
            return;
        };
        let trusting = client(&sink, "smtp")
            .with_root_certificates(AUTHORITY)
            .expect("roots");
        assert_eq!(trusting.deliver(&letter()).await, expected);
        assert_eq!(sink.connection().await, ["EHLO app.example", "STARTTLS"]);
    }
}

fn transient(failure: &str) -> DeliverError {
    DeliverError {
        class: Class::Transient,
        failure: failure.to_owned(),
        reached_data: false,
    }
}

#[tokio::test]
async fn answers_that_were_injected_before_tls_are_not_taken_for_answers_in_it() {
    let options = ["--auth", "ada:secret", "--behave", "starttls=inject"];
    let Some(mut sink) = Sink::protected("starttls", "localhost", &options).await else {
        return;
    };
    let trusting = client(&sink, "smtp")
        .with_root_certificates(AUTHORITY)
        .expect("roots");
    trusting.deliver(&letter()).await.expect("delivered");
    let message = sink.message().await;
    assert!(
        message["tls"] == true && message["authenticated"] == true,
        "{message}"
    );
    drop(trusting);
    let commands = sink.connection().await;
    assert_eq!(
        commands[..3],
        ["EHLO app.example", "STARTTLS", "EHLO app.example"]
    );
}

#[tokio::test]
async fn a_server_that_speaks_in_the_clear_where_tls_is_due_gets_nothing() {
    let Some(mut sink) = Sink::plain("").await else {
        return;
    };
    let error = client(&sink, "smtps")
        .deliver(&letter())
        .await
        .expect_err("no TLS");
    assert_eq!(error, ours("tls handshake failed").expect_err("an error"));
    assert!(
        sink.connection()
            .await
            .iter()
            .all(|command| !command.contains("AUTH"))
    );
}
