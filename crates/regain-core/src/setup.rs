//! The first start: an administrator takes over the account that came with the application.

pub mod messages;
