//! Real sockets, and a server that is not ours: `xtask/judges/smtp_sink.py`.
//!
//! Where a test waits for a deadline it pauses tokio's clock once the server says that it has gone silent, so nothing
//! sleeps and nothing depends on how fast the machine is.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod content;
mod delivery;
mod faults;
mod letter;
mod protection;
mod reuse;
mod signed;
mod sink;
