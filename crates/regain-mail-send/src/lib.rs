//! Sends regain's messages over SMTP.
//!
//! [`Smtp`] is the transport, [`mime`] what it writes.
//!
//! # What it never does
//!
//! - It never sends in the clear but to this machine, and never falls back to it: TLS is checked or nothing is sent.
//! - It never shows a server's words, which may hold the address: a failure has a phase and a code.
//! - It never uses the machine's host name.
//! - It never installs or uses the process's default TLS provider.
//!
//! Signing (DKIM) is the business of the server that it submits to. For one that does not sign there is `dkim`, a feature.

mod attempt;
mod connection;
#[cfg(feature = "dkim")]
pub mod dkim;
mod envelope;
mod failure;
mod hello;
mod mime;
mod opening;
mod server;
mod smtp;
mod spare;
mod tls;

pub use hello::NotAHelloName;
pub use mime::{Unwritable, mime};
pub use server::UrlProblem;
pub use smtp::Smtp;
pub use tls::RootsProblem;
