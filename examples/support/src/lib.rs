//! What the example programs share: their flags, accounts, sign-in and development mailbox. What differs between
//! frameworks, the routes and the way a request is read, is in each program.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "example programs speak"
)]

pub mod accounts;
pub mod entrance;
pub mod flags;
pub mod host;
pub mod mailbox;
pub mod metrics;
pub mod pages;
pub mod replies;
pub mod settings;
pub mod shutdown;
pub mod who;
