//! Coming by an account, with an address that is proven first.

pub mod messages;
