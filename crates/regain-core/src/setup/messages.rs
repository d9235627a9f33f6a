//! What the flow says to people.

use crate::{
    message::{Context, Fact, facts},
    timestamp::Timestamp,
};

/// The notice that the application is set up, and that the account has its password.
#[derive(Clone, Debug)]
pub struct Done {
    /// When.
    pub done_at: Timestamp,
    /// The account's masked address, as [`EmailAddress::masked`](crate::email_address::EmailAddress::masked) gives it.
    pub account: String,
}

impl Context for Done {
    const TEMPLATE: &'static str = "setup/done";

    fn facts(&self) -> Vec<(&'static str, Fact)> {
        vec![
            ("done_at", Fact::At(self.done_at)),
            facts::account(&self.account),
        ]
    }
}
