//! Whose fault a failure is: by the first digit, refined by the enhanced code (RFC 3463) where there is one.

use regain_core::deliver::Class;

use super::{Cause, Failure, Phase};

impl From<Failure> for Class {
    fn from(Failure { phase, cause }: Failure) -> Self {
        let authentication = phase == Phase::SignIn;
        match cause {
            Cause::Reply { code, enhanced } => of_reply(phase, code, enhanced),
            Cause::TimedOut | Cause::Lost => Self::Transient,
            Cause::Unwritable => Self::Permanent,
            Cause::Certificate
            | Cause::Handshake
            | Cause::NotOffered
            | Cause::NotThisMachine
            | Cause::Unsigned
            | Cause::NoRoots => Self::Ours { authentication },
        }
    }
}

fn of_reply(phase: Phase, code: u16, enhanced: [u8; 3]) -> Class {
    match (code, enhanced) {
        // "Sign in first", or no longer signed in (RFC 4954 §6).
        (530 | 534 | 535 | 538, _) => Class::Ours {
            authentication: true,
        },
        (500..=599, _) if phase == Phase::SignIn => Class::Ours {
            authentication: true,
        },
        // Out of step: the connection is at fault, not the message.
        (503, _) => Class::Transient,
        // About the sender's domain: SPF, DKIM, DMARC, null MX (RFC 7372 §3, RFC 7505 §4.2).
        (500..=599, [5, 7, 20..=29]) => Class::Ours {
            authentication: false,
        },
        // "Relaying denied" and the like: the server does not let this client send, whoever it is for.
        (500..=599, [5, 7, 0..=1]) if phase == Phase::Recipient => Class::Ours {
            authentication: false,
        },
        (500..=599, _) => match phase {
            Phase::Recipient | Phase::Data | Phase::Acceptance => Class::Permanent,
            // Before a recipient is named it cannot be the recipient.
            _ => Class::Ours {
                authentication: false,
            },
        },
        // 4xx, 421 among them, and what is no answer at this place.
        _ => Class::Transient,
    }
}
