//! Every way to reach a server and to sign in.

use regain_core::deliver::{Class, Deliver as _, DeliverError};
use regain_mail_send::Smtp;

use crate::{letter::letter, sink::Sink};

const AUTHORITY: &[u8] = include_bytes!("../certificates/authority.pem");

fn trusting(url: &str) -> Smtp {
    Smtp::from_url(url)
        .expect("a URL")
        .with_root_certificates(AUTHORITY)
        .expect("roots")
}

#[tokio::test]
async fn in_the_clear_to_this_machine() {
    let Some(mut sink) = Sink::plain("").await else {
        return;
    };
    let smtp = Smtp::from_url(&format!("smtp://localhost:{}?tls=none", sink.port)).expect("a URL");
    smtp.deliver(&letter()).await.expect("delivered");
    assert_eq!(sink.message().await["tls"], false);
    drop(smtp);
    assert_eq!(
        sink.connection().await[0],
        "EHLO app.example",
        "the sender's domain, not the machine's name"
    );
}

#[tokio::test]
async fn the_name_in_the_greeting_can_be_chosen() {
    let Some(mut sink) = Sink::plain("").await else {
        return;
    };
    let smtp = sink
        .client()
        .with_hello_name("host7.app.example")
        .expect("a name");
    smtp.deliver(&letter()).await.expect("delivered");
    drop(smtp);
    assert_eq!(sink.connection().await[0], "EHLO host7.app.example");
}

#[tokio::test]
async fn with_tls_from_starttls_on() {
    let Some(mut sink) = Sink::protected("starttls", "localhost", &[]).await else {
        return;
    };
    let smtp = trusting(&format!("smtp://localhost:{}", sink.port));
    smtp.deliver(&letter()).await.expect("delivered");
    assert_eq!(sink.message().await["tls"], true);
    drop(smtp);
    let commands = sink.connection().await;
    assert_eq!(
        commands[..3],
        ["EHLO app.example", "STARTTLS", "EHLO app.example"]
    );
}

#[tokio::test]
async fn with_tls_from_the_first_byte_on() {
    let Some(mut sink) = Sink::protected("implicit", "localhost", &[]).await else {
        return;
    };
    for host in ["localhost", "127.0.0.1"] {
        let smtp = trusting(&format!("smtps://{host}:{}", sink.port));
        smtp.deliver(&letter()).await.expect("delivered");
        assert_eq!(sink.message().await["tls"], true);
    }
}

#[tokio::test]
async fn signed_in() {
    for (mode, scheme) in [("starttls", "smtp"), ("implicit", "smtps")] {
        let sink = Sink::protected(mode, "localhost", &["--auth", "ada@x.example:p/w %ü"]).await;
        let Some(mut sink) = sink else { return };
        let smtp = trusting(&format!(
            "{scheme}://ada%40x.example:p%2Fw%20%25%C3%BC@localhost:{}",
            sink.port
        ));
        smtp.deliver(&letter()).await.expect("delivered");
        let message = sink.message().await;
        assert!(
            message["authenticated"] == true && message["tls"] == true,
            "{message}"
        );
    }
    let Some(mut sink) = Sink::start(&["--auth", "ada:secret"]).await else {
        return;
    };
    let smtp = Smtp::from_url(&format!(
        "smtp://ada:secret@127.0.0.1:{}?tls=none",
        sink.port
    ))
    .expect("a URL");
    smtp.deliver(&letter()).await.expect("delivered");
    assert_eq!(sink.message().await["authenticated"], true);
}

#[tokio::test]
async fn signed_in_by_login_where_plain_is_not_taken() {
    let rule = "auth=504 5.5.4 not this one*1";
    let options = ["--auth", "ada:secret", "--behave", rule];
    let Some(mut sink) = Sink::protected("starttls", "localhost", &options).await else {
        return;
    };
    let smtp = trusting(&format!("smtp://ada:secret@localhost:{}", sink.port));
    smtp.deliver(&letter()).await.expect("delivered");
    assert_eq!(sink.message().await["authenticated"], true);
    drop(smtp);
    assert_eq!(sink.connection().await[4], "AUTH LOGIN");
}

#[tokio::test]
async fn signing_in_goes_wrong() {
    let wrong = ("ada:hunter2@", "auth 535 5.7.8");
    let nobody = ("", "mail 530 5.7.0");
    for (who, failure) in [wrong, nobody] {
        let sink = Sink::protected("starttls", "localhost", &["--auth", "ada:secret"]).await;
        let Some(sink) = sink else { return };
        let smtp = trusting(&format!("smtp://{who}localhost:{}", sink.port));
        let class = Class::Ours {
            authentication: true,
        };
        let expected = DeliverError {
            class,
            failure: failure.to_owned(),
            reached_data: false,
        };
        assert_eq!(smtp.deliver(&letter()).await, Err(expected));
        assert!(!format!("{smtp:?}").contains("hunter2"));
    }
}
