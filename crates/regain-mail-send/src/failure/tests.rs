use std::io;

use mail_send::Error;
use regain_core::deliver::{Class, DeliverError};
use smtp_proto::Response;

use super::{Cause, Failure, Phase};

const AUTHENTICATION: Class = Class::Ours {
    authentication: true,
};
const OURS: Class = Class::Ours {
    authentication: false,
};

fn reply(code: u16, [class, subject, detail]: [u8; 3]) -> Error {
    Error::UnexpectedReply(Response::new(
        code,
        class,
        subject,
        detail,
        "ada@x.example is unknown".to_owned(),
    ))
}

fn told(phase: Phase, error: Error) -> DeliverError {
    Failure::new(phase, Cause::from(error)).into()
}

#[test]
fn replies_are_classed_by_first_digit_and_enhanced_code() {
    let table = [
        (
            Phase::Greeting,
            421,
            [4, 3, 2],
            Class::Transient,
            "greeting 421 4.3.2",
        ),
        (
            Phase::Greeting,
            450,
            [0, 0, 0],
            Class::Transient,
            "greeting 450",
        ),
        (Phase::Greeting, 554, [0, 0, 0], OURS, "greeting 554"),
        (Phase::Hello, 502, [5, 5, 1], OURS, "ehlo 502 5.5.1"),
        (
            Phase::StartTls,
            454,
            [4, 7, 0],
            Class::Transient,
            "starttls 454 4.7.0",
        ),
        (Phase::StartTls, 501, [0, 0, 0], OURS, "starttls 501"),
        (
            Phase::SignIn,
            454,
            [4, 7, 0],
            Class::Transient,
            "auth 454 4.7.0",
        ),
        (
            Phase::SignIn,
            535,
            [5, 7, 8],
            AUTHENTICATION,
            "auth 535 5.7.8",
        ),
        (Phase::SignIn, 503, [0, 0, 0], AUTHENTICATION, "auth 503"),
        (Phase::Sender, 421, [0, 0, 0], Class::Transient, "mail 421"),
        (
            Phase::Sender,
            451,
            [4, 3, 0],
            Class::Transient,
            "mail 451 4.3.0",
        ),
        (
            Phase::Sender,
            503,
            [5, 5, 1],
            Class::Transient,
            "mail 503 5.5.1",
        ),
        (
            Phase::Sender,
            530,
            [5, 7, 0],
            AUTHENTICATION,
            "mail 530 5.7.0",
        ),
        (Phase::Sender, 550, [5, 7, 1], OURS, "mail 550 5.7.1"),
        (
            Phase::Recipient,
            450,
            [4, 2, 0],
            Class::Transient,
            "rcpt 450 4.2.0",
        ),
        (
            Phase::Recipient,
            452,
            [4, 2, 2],
            Class::Transient,
            "rcpt 452 4.2.2",
        ),
        (Phase::Recipient, 530, [0, 0, 0], AUTHENTICATION, "rcpt 530"),
        (
            Phase::Recipient,
            550,
            [5, 1, 1],
            Class::Permanent,
            "rcpt 550 5.1.1",
        ),
        (
            Phase::Recipient,
            556,
            [5, 1, 10],
            Class::Permanent,
            "rcpt 556 5.1.10",
        ),
        (
            Phase::Recipient,
            553,
            [0, 0, 0],
            Class::Permanent,
            "rcpt 553",
        ),
        (Phase::Recipient, 550, [5, 7, 1], OURS, "rcpt 550 5.7.1"),
        (Phase::Recipient, 550, [5, 7, 27], OURS, "rcpt 550 5.7.27"),
        (Phase::Data, 451, [0, 0, 0], Class::Transient, "data 451"),
        (
            Phase::Data,
            554,
            [5, 5, 1],
            Class::Permanent,
            "data 554 5.5.1",
        ),
        (Phase::Data, 250, [0, 0, 0], Class::Transient, "data 250"),
        (
            Phase::Acceptance,
            421,
            [4, 4, 2],
            Class::Transient,
            "end of data 421 4.4.2",
        ),
        (
            Phase::Acceptance,
            451,
            [4, 7, 1],
            Class::Transient,
            "end of data 451 4.7.1",
        ),
        (
            Phase::Acceptance,
            550,
            [5, 7, 26],
            OURS,
            "end of data 550 5.7.26",
        ),
        (
            Phase::Acceptance,
            552,
            [5, 3, 4],
            Class::Permanent,
            "end of data 552 5.3.4",
        ),
        (
            Phase::Acceptance,
            554,
            [0, 0, 0],
            Class::Permanent,
            "end of data 554",
        ),
    ];
    for (phase, code, enhanced, class, failure) in table {
        let expected = DeliverError {
            class,
            failure: failure.to_owned(),
            reached_data: false,
        };
        assert_eq!(told(phase, reply(code, enhanced)), expected);
    }
}

#[test]
fn everything_else_is_classed_by_what_happened() {
    let io = || Error::Io(io::Error::from(io::ErrorKind::ConnectionReset));
    let tls = |error| Error::Tls(Box::new(error));
    let untrusted = rustls::Error::InvalidCertificate(rustls::CertificateError::UnknownIssuer);
    let table = [
        (Phase::Connect, io(), Class::Transient, "connect lost"),
        (
            Phase::Greeting,
            Error::UnparseableReply,
            Class::Transient,
            "greeting lost",
        ),
        (
            Phase::Hello,
            Error::Timeout,
            Class::Transient,
            "ehlo timed out",
        ),
        (
            Phase::StartTls,
            Error::MissingStartTls,
            OURS,
            "starttls not offered",
        ),
        (Phase::Tls, tls(untrusted), OURS, "tls certificate refused"),
        (
            Phase::Tls,
            tls(rustls::Error::DecryptError),
            OURS,
            "tls handshake failed",
        ),
        (Phase::Tls, io(), Class::Transient, "tls lost"),
        (
            Phase::SignIn,
            Error::UnsupportedAuthMechanism,
            AUTHENTICATION,
            "auth not offered",
        ),
        (
            Phase::SignIn,
            Error::AuthenticationFailed(Response::new(535, 5, 7, 8, String::new())),
            AUTHENTICATION,
            "auth 535 5.7.8",
        ),
        (Phase::SignIn, io(), Class::Transient, "auth lost"),
        (
            Phase::Recipient,
            Error::Timeout,
            Class::Transient,
            "rcpt timed out",
        ),
    ];
    for (phase, error, class, failure) in table {
        let expected = DeliverError {
            class,
            failure: failure.to_owned(),
            reached_data: false,
        };
        assert_eq!(told(phase, error), expected);
    }
}

#[test]
fn behind_the_data_only_a_refusal_is_certain() {
    let odd = [
        Error::Timeout,
        Error::UnparseableReply,
        reply(354, [0, 0, 0]),
        reply(999, [0, 0, 0]),
    ];
    for error in odd {
        let told = told(Phase::Acceptance, error);
        assert_eq!(
            (told.class, told.reached_data),
            (Class::Transient, true),
            "{told}"
        );
    }
}

#[test]
fn a_dead_connection_is_one_that_failed_before_the_data() {
    let dead = |phase, cause| Failure::new(phase, cause).is_of_a_dead_connection();
    for phase in [Phase::Sender, Phase::Recipient, Phase::Data] {
        assert!(dead(phase, Cause::Lost) && dead(phase, Cause::TimedOut));
        assert!(dead(
            phase,
            Cause::Reply {
                code: 421,
                enhanced: [0; 3]
            }
        ));
        assert!(!dead(
            phase,
            Cause::Reply {
                code: 451,
                enhanced: [0; 3]
            }
        ));
    }
    assert!(!dead(Phase::Acceptance, Cause::Lost));
    assert!(!dead(
        Phase::Acceptance,
        Cause::Reply {
            code: 421,
            enhanced: [0; 3]
        }
    ));
}

#[test]
fn no_failure_repeats_the_server() {
    assert!(
        !told(Phase::Recipient, reply(550, [5, 1, 1]))
            .to_string()
            .contains("ada")
    );
}
