//! Giving an account another address, and taking that back.

pub mod messages;
