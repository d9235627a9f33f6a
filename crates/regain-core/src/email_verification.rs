//! Proving that an address is read by the person whose account has it.

pub mod messages;
