//! From whom to whom, in the commands.

use regain_core::{deliver::Outgoing, email_address::EmailAddress};

use crate::failure::{Cause, Failure, Phase};

/// Addresses that were read once more right before they become commands.
///
/// # Security
///
/// mail-send writes them between the angle brackets as they are, so a line break would be a command (CVE-2015-9097).
/// The type rules that out; this holds even where the type's own rules are loosened one day.
pub(crate) struct Envelope {
    pub(crate) from: String,
    pub(crate) to: String,
}

impl Envelope {
    pub(crate) fn of(outgoing: &Outgoing) -> Result<Self, Failure> {
        Ok(Self {
            from: checked(&outgoing.from)?,
            to: checked(&outgoing.to)?,
        })
    }
}

fn checked(address: &EmailAddress) -> Result<String, Failure> {
    let text = address.as_str();
    let is_same = |again: EmailAddress| again.as_str() == text;
    let breaks_out = |c: char| !c.is_ascii_graphic() || matches!(c, '<' | '>');
    if text.parse().is_ok_and(is_same) && !text.contains(breaks_out) {
        Ok(text.to_owned())
    } else {
        Err(Failure::new(Phase::Message, Cause::Unwritable))
    }
}
