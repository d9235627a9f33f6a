//! What went wrong, where, and whose fault that is.

use regain_core::deliver::{Class, DeliverError};

mod class;
#[cfg(test)]
mod tests;

/// Where in the conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Phase {
    Message,
    Roots,
    Connect,
    Tls,
    Greeting,
    Hello,
    StartTls,
    SignIn,
    Sender,
    Recipient,
    Data,
    /// From the message's first byte to the answer behind the final dot.
    Acceptance,
    Reset,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    /// The server said so.
    Reply { code: u16, enhanced: [u8; 3] },
    /// No answer in time.
    TimedOut,
    /// The connection broke, or what came was no answer.
    Lost,
    /// The certificate is not to be trusted, or is another host's.
    Certificate,
    /// No common ground with the other side's TLS.
    Handshake,
    /// The server does not offer what the conversation needs.
    NotOffered,
    /// What should be this machine is another one.
    NotThisMachine,
    /// The operating system has no root certificates.
    NoRoots,
    /// The message cannot be written.
    Unwritable,
    /// The message cannot be signed.
    #[cfg_attr(
        not(feature = "dkim"),
        expect(dead_code, reason = "nothing is signed then")
    )]
    Unsigned,
}

/// A failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) phase: Phase,
    pub(crate) cause: Cause,
}

impl Failure {
    pub(crate) fn new(phase: Phase, cause: Cause) -> Self {
        Self { phase, cause }
    }

    /// Whether a connection that was kept turned out to be dead, so that a fresh one may do better.
    ///
    /// Only before the message itself: behind that, a second try could be a second message.
    pub(crate) fn is_of_a_dead_connection(self) -> bool {
        let dead = matches!(
            self.cause,
            Cause::Lost | Cause::TimedOut | Cause::Reply { code: 421, .. }
        );
        dead && matches!(self.phase, Phase::Sender | Phase::Recipient | Phase::Data)
    }

    /// Whether the server refused and is ready for the next message.
    pub(crate) fn leaves_the_connection_usable(self) -> bool {
        let refused = matches!(
            self.cause,
            Cause::Reply {
                code: 400..=599,
                ..
            }
        );
        refused
            && self.phase >= Phase::Sender
            && !matches!(self.cause, Cause::Reply { code: 421, .. })
    }

    /// Whether somebody may have got the message. Only a refusal says that nobody has.
    fn reached_data(self) -> bool {
        self.phase == Phase::Acceptance
            && !matches!(
                self.cause,
                Cause::Reply {
                    code: 400..=599,
                    ..
                }
            )
    }

    /// Phase and code, never the server's words.
    fn in_words(self) -> String {
        let phase = self.phase.name();
        match self.cause {
            Cause::Reply {
                code,
                enhanced: [0, 0, 0],
            } => format!("{phase} {code}"),
            Cause::Reply {
                code,
                enhanced: [class, subject, detail],
            } => {
                format!("{phase} {code} {class}.{subject}.{detail}")
            }
            Cause::TimedOut => format!("{phase} timed out"),
            Cause::Lost => format!("{phase} lost"),
            Cause::Certificate => format!("{phase} certificate refused"),
            Cause::Handshake => format!("{phase} handshake failed"),
            Cause::NotOffered => format!("{phase} not offered"),
            Cause::NotThisMachine => format!("{phase} not this machine"),
            Cause::NoRoots => format!("{phase} missing"),
            Cause::Unwritable => format!("{phase} unwritable"),
            Cause::Unsigned => format!("{phase} unsigned"),
        }
    }
}

impl Phase {
    fn name(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Roots => "root certificates",
            Self::Connect => "connect",
            Self::Tls => "tls",
            Self::Greeting => "greeting",
            Self::Hello => "ehlo",
            Self::StartTls => "starttls",
            Self::SignIn => "auth",
            Self::Sender => "mail",
            Self::Recipient => "rcpt",
            Self::Data => "data",
            Self::Acceptance => "end of data",
            Self::Reset => "rset",
        }
    }
}

impl From<Failure> for DeliverError {
    fn from(failure: Failure) -> Self {
        Self {
            class: Class::from(failure),
            failure: failure.in_words(),
            reached_data: failure.reached_data(),
        }
    }
}

impl From<std::io::Error> for Cause {
    fn from(_: std::io::Error) -> Self {
        Self::Lost
    }
}

impl From<mail_send::Error> for Cause {
    fn from(error: mail_send::Error) -> Self {
        use mail_send::Error;
        match error {
            Error::UnexpectedReply(reply) | Error::AuthenticationFailed(reply) => Self::Reply {
                code: reply.code,
                enhanced: reply.esc,
            },
            Error::Timeout => Self::TimedOut,
            Error::Io(_) | Error::UnparseableReply | Error::Base64(_) | Error::Auth(_) => {
                Self::Lost
            }
            Error::Tls(error) if matches!(*error, rustls::Error::InvalidCertificate(_)) => {
                Self::Certificate
            }
            Error::Tls(_) | Error::InvalidTLSName => Self::Handshake,
            Error::MissingStartTls | Error::UnsupportedAuthMechanism => Self::NotOffered,
            Error::MissingCredentials | Error::MissingMailFrom | Error::MissingRcptTo => {
                Self::Unwritable
            }
        }
    }
}
