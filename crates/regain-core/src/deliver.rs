//! Handing messages over to whatever carries them.

use std::fmt;

use async_trait::async_trait;

use crate::{
    email_address::EmailAddress, header_text::HeaderText, message::Composed, store::Lack,
    timestamp::Timestamp,
};

/// A message with its envelope.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// What stands between the angle brackets of `Message-ID`; the same at every retry.
    pub message_id: String,
    /// The `Date`; the same at every retry that may be a duplicate.
    pub dated_at: Timestamp,
    /// The name that it comes from.
    pub from_name: HeaderText,
    /// The address that it comes from, in the header and in the envelope.
    pub from: EmailAddress,
    /// Where answers go.
    pub reply_to: EmailAddress,
    /// Where it goes.
    pub to: EmailAddress,
    /// What it says.
    pub content: Composed,
}

/// Carries messages.
#[async_trait]
#[diagnostic::on_unimplemented(
    message = "`{Self}` delivers no messages of regain",
    note = "`regain::mail_send::Smtp` does, and so does whatever implements `Deliver`"
)]
pub trait Deliver: Send + Sync {
    /// Tries once, within 60 seconds, and answers how that went. The same `outgoing` must become the same bytes.
    ///
    /// # Errors
    ///
    /// [`DeliverError`], which says whether to try again.
    async fn deliver(&self, outgoing: &Outgoing) -> Result<(), DeliverError>;

    /// What is missing for messages that come from `from`, where that is known before there is one. Asked at start.
    fn lacks(&self, from: &EmailAddress) -> Option<Lack> {
        let _ = from;
        None
    }
}

/// A message was not handed over, or nobody knows whether it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliverError {
    /// Whose fault it is, and so what to do.
    pub class: Class,
    /// Where it happened, such as `connect` or `rcpt`, and the reply's code where there was one. Never the other
    /// side's words: they may hold the address.
    pub failure: String,
    /// Whether the message's bytes were on their way, so that somebody may have got it.
    pub reached_data: bool,
}

/// Whose fault a failed attempt is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// It may work later: a busy server, a full mailbox, a broken connection.
    Transient,
    /// It will never work for this message: the address does not exist, the content is refused.
    Permanent,
    /// It will work once the operator has mended something: credentials, certificates, the sender's address.
    Ours {
        /// Whether signing in to the server failed.
        authentication: bool,
    },
}

impl fmt::Display for DeliverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the message was not delivered: {}", self.failure)
    }
}

impl std::error::Error for DeliverError {}
