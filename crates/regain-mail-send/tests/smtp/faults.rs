//! A server that misbehaves: whose fault it is, and whether somebody may have got the message.

use std::net::TcpListener;

use regain_core::deliver::{Class, Deliver as _, DeliverError};
use regain_mail_send::Smtp;

use crate::{letter::letter, sink::Sink};

const OURS: Class = Class::Ours {
    authentication: false,
};

fn error(class: Class, failure: &str, reached_data: bool) -> DeliverError {
    DeliverError {
        class,
        failure: failure.to_owned(),
        reached_data,
    }
}

#[tokio::test]
async fn every_answer_has_its_class() {
    let table = [
        (
            "greeting=421 4.3.2 busy",
            Class::Transient,
            "greeting 421 4.3.2",
            false,
        ),
        ("greeting=554 no service", OURS, "greeting 554", false),
        ("greeting=garbage", Class::Transient, "greeting lost", false),
        ("greeting=drop", Class::Transient, "greeting lost", false),
        ("ehlo=502 5.5.1 what", OURS, "ehlo 502 5.5.1", false),
        ("ehlo=garbage", Class::Transient, "ehlo lost", false),
        ("ehlo=drop", Class::Transient, "ehlo lost", false),
        (
            "mail=451 4.3.0 later",
            Class::Transient,
            "mail 451 4.3.0",
            false,
        ),
        ("mail=550 5.7.1 not you", OURS, "mail 550 5.7.1", false),
        (
            "mail=421 4.7.0 too many",
            Class::Transient,
            "mail 421 4.7.0",
            false,
        ),
        ("mail=drop", Class::Transient, "mail lost", false),
        (
            "rcpt=550 5.1.1 nobody",
            Class::Permanent,
            "rcpt 550 5.1.1",
            false,
        ),
        (
            "rcpt=451 4.7.1 greylisted",
            Class::Transient,
            "rcpt 451 4.7.1",
            false,
        ),
        ("rcpt=garbage", Class::Transient, "rcpt lost", false),
        ("rcpt=drop", Class::Transient, "rcpt lost", false),
        ("data=451 later", Class::Transient, "data 451", false),
        (
            "data=554 5.6.0 never",
            Class::Permanent,
            "data 554 5.6.0",
            false,
        ),
        ("data=250 odd", Class::Transient, "data 250", false),
        ("data=drop", Class::Transient, "data lost", false),
        (
            "end=451 4.3.0 later",
            Class::Transient,
            "end of data 451 4.3.0",
            false,
        ),
        (
            "end=421 4.3.2 going down",
            Class::Transient,
            "end of data 421 4.3.2",
            false,
        ),
        (
            "end=554 5.7.1 spam",
            Class::Permanent,
            "end of data 554 5.7.1",
            false,
        ),
        (
            "end=552 5.3.4 too big",
            Class::Permanent,
            "end of data 552 5.3.4",
            false,
        ),
        (
            "end=550 5.7.26 unauthenticated",
            OURS,
            "end of data 550 5.7.26",
            false,
        ),
        ("end=garbage", Class::Transient, "end of data lost", true),
        ("end=drop", Class::Transient, "end of data lost", true),
    ];
    for (rule, class, failure, reached_data) in table {
        let Some(sink) = Sink::plain(rule).await else {
            return;
        };
        let expected = error(class, failure, reached_data);
        assert_eq!(
            sink.client().deliver(&letter()).await,
            Err(expected),
            "{rule}"
        );
    }
}

/// The clock is paused once the server has gone silent: what remains is the deadline, and it comes at once.
#[tokio::test]
async fn a_silent_server_ends_at_the_deadline() {
    let table = [
        ("greeting", "greeting timed out", false),
        ("ehlo", "ehlo timed out", false),
        ("mail", "mail timed out", false),
        ("rcpt", "rcpt timed out", false),
        ("data", "data timed out", false),
        ("end", "end of data timed out", true),
    ];
    for (place, failure, reached_data) in table {
        let Some(mut sink) = Sink::plain(&format!("{place}=hang")).await else {
            return;
        };
        let (smtp, letter) = (sink.client(), letter());
        let silent = async {
            sink.hang().await;
            tokio::time::pause();
        };
        let (outcome, ()) = tokio::join!(smtp.deliver(&letter), silent);
        tokio::time::resume();
        assert_eq!(outcome, Err(error(Class::Transient, failure, reached_data)));
    }
}

#[tokio::test]
async fn signing_in_is_not_answered() {
    let table = [
        (
            "auth=535 5.7.8 no",
            Class::Ours {
                authentication: true,
            },
            "auth 535 5.7.8",
        ),
        ("auth=454 4.7.0 later", Class::Transient, "auth 454 4.7.0"),
        ("auth=garbage", Class::Transient, "auth lost"),
        ("auth=drop", Class::Transient, "auth lost"),
    ];
    for (rule, class, failure) in table {
        let Some(mut sink) = Sink::start(&["--auth", "ada:secret", "--behave", rule]).await else {
            return;
        };
        let url = format!("smtp://ada:secret@127.0.0.1:{}?tls=none", sink.port);
        let smtp = Smtp::from_url(&url).expect("a URL");
        assert_eq!(
            smtp.deliver(&letter()).await,
            Err(error(class, failure, false))
        );
        // It is offered, and mail-send is built without.
        let commands = sink.connection().await;
        assert!(
            !commands.iter().any(|command| command.contains("CRAM")),
            "{commands:?}"
        );
    }
}

#[tokio::test]
async fn nobody_listens() {
    let free = TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .expect("a port");
    let smtp = Smtp::from_url(&format!("smtp://{free}?tls=none")).expect("a URL");
    assert_eq!(
        smtp.deliver(&letter()).await,
        Err(error(Class::Transient, "connect lost", false))
    );
}

#[tokio::test]
async fn an_unwritable_message_opens_no_connection() {
    let smtp = Smtp::from_url("smtp://mail.invalid").expect("a URL");
    let mut letter = letter();
    letter.message_id = "a@b>\r\nBcc: <eve@y.example".to_owned();
    assert_eq!(
        smtp.deliver(&letter).await,
        Err(error(Class::Permanent, "message unwritable", false))
    );
}
