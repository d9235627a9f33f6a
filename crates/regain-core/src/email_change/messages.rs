//! What the flow says to people.

use std::time::Duration;

use crate::{
    code::Code,
    device::Device,
    link::Link,
    message::{Context, Fact, facts},
    timestamp::Timestamp,
};

/// The link that gives the account its new address, to that address.
///
/// It says nothing of the account: whoever reads there may be a stranger.
#[derive(Clone, Debug)]
pub struct Confirm {
    /// The link.
    pub link: Link,
    /// The code beside it, where the asker wanted one.
    pub code: Option<Code>,
    /// How long it works, in all.
    pub valid_for: Duration,
    /// Until when it works.
    pub valid_until: Timestamp,
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// Roughly what it was asked from.
    pub device: Option<Device>,
}

/// The link to agree to a change, to the address that the account has: only where policy wants both addresses to confirm.
#[derive(Clone, Debug)]
pub struct Approve {
    /// The link.
    pub link: Link,
    /// How long it works, in all.
    pub valid_for: Duration,
    /// Until when it works.
    pub valid_until: Timestamp,
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// The masked address that the account is to have.
    pub new_address: String,
    /// Roughly what it was asked from.
    pub device: Option<Device>,
    /// The account's masked address, as [`EmailAddress::masked`](crate::email_address::EmailAddress::masked) gives it.
    pub account: String,
}

/// That a change was asked for, at once and to the address that the account has.
///
/// Its link takes the change back, before and after it was confirmed.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The link to take the change back.
    pub link: Link,
    /// How long it works, in all.
    pub valid_for: Duration,
    /// Until when it works.
    pub valid_until: Timestamp,
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// The masked address that the account is to have.
    pub new_address: String,
    /// Roughly what it was asked from.
    pub device: Option<Device>,
    /// The account's masked address, as [`EmailAddress::masked`](crate::email_address::EmailAddress::masked) gives it.
    pub account: String,
}

/// That the account has another address, to the one it had.
///
/// It has the link of [`Asked`].
#[derive(Clone, Debug)]
pub struct Changed {
    /// The link to take the change back.
    pub link: Link,
    /// How long it works from this message on; some of its time may have passed.
    pub valid_for: Duration,
    /// Until when it works.
    pub valid_until: Timestamp,
    /// When.
    pub changed_at: Timestamp,
    /// The masked address that the account has now.
    pub new_address: String,
    /// The masked address that the account had.
    pub account: String,
}

/// That a change was taken back, to the address that the account keeps. A link to reset the password follows on its own.
#[derive(Clone, Debug)]
pub struct Reverted {
    /// When.
    pub reverted_at: Timestamp,
    /// The account's masked address, as [`EmailAddress::masked`](crate::email_address::EmailAddress::masked) gives it.
    pub account: String,
}

impl Context for Confirm {
    const TEMPLATE: &'static str = "email_change/confirm";

    fn facts(&self) -> Vec<(&'static str, Fact)> {
        let mut said = facts::link(&self.link, self.valid_for, self.valid_until);
        said.extend(facts::code(self.code.as_ref()));
        said.extend(facts::asked(self.asked_at, self.device));
        said
    }
}

impl Context for Approve {
    const TEMPLATE: &'static str = "email_change/approve";

    fn facts(&self) -> Vec<(&'static str, Fact)> {
        let mut said = facts::link(&self.link, self.valid_for, self.valid_until);
        said.extend(facts::asked(self.asked_at, self.device));
        said.extend([
            facts::new_address(&self.new_address),
            facts::account(&self.account),
        ]);
        said
    }
}

impl Context for Asked {
    const TEMPLATE: &'static str = "email_change/asked";

    fn facts(&self) -> Vec<(&'static str, Fact)> {
        let mut said = facts::link(&self.link, self.valid_for, self.valid_until);
        said.extend(facts::asked(self.asked_at, self.device));
        said.extend([
            facts::new_address(&self.new_address),
            facts::account(&self.account),
        ]);
        said
    }
}

impl Context for Changed {
    const TEMPLATE: &'static str = "email_change/changed";

    fn facts(&self) -> Vec<(&'static str, Fact)> {
        let mut said = facts::link(&self.link, self.valid_for, self.valid_until);
        said.extend([
            ("changed_at", Fact::At(self.changed_at)),
            facts::new_address(&self.new_address),
            facts::account(&self.account),
        ]);
        said
    }
}

impl Context for Reverted {
    const TEMPLATE: &'static str = "email_change/reverted";

    fn facts(&self) -> Vec<(&'static str, Fact)> {
        vec![
            ("reverted_at", Fact::At(self.reverted_at)),
            facts::account(&self.account),
        ]
    }
}
