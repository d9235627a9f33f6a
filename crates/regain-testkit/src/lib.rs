//! Contracts for stores and adapters of `regain`, and the parts that tests share.
//!
//! - [`mod@store_contract`] and [`mod@http_contract`] are promises as public functions: whoever writes a store or an adapter runs
//!   the same ones. [`mod@session_contract`] has those of a host's own sessions.
//! - [`world`] is a running `regain` with known accounts, a clock that stands still, and a [`mailbox`].
//! - [`faults`] makes any store fail where a test says; [`mod@walk`] goes through every flow; [`leak`] collects what is logged.
//! - [`neutral`] is a small HTTP client that also says what no well-behaved client would.

#[expect(
    clippy::expect_used,
    reason = "a test double that cannot be made ends the test"
)]
pub mod faults;
pub mod host;
#[expect(clippy::expect_used, reason = "a broken promise panics")]
pub mod http_contract;
pub mod judge;
#[expect(clippy::expect_used, reason = "a leak panics")]
pub mod leak;
pub mod mailbox;
pub mod neutral;
pub mod plain;
#[expect(clippy::expect_used, reason = "a broken promise panics")]
pub mod session_contract;
pub mod store_contract;
#[expect(clippy::expect_used, reason = "a walk that cannot go on panics")]
pub mod walk;
#[expect(
    clippy::expect_used,
    reason = "a world that cannot be made ends the test"
)]
pub mod world;

pub use regain_core::{clock::Frozen, entropy::Seeded, memory::Memory};
