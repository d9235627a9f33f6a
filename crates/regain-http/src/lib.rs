//! The HTTP contract of `regain`, without a framework.
//!
//! A [`dialect`] is a route table with its wire types and its status table. A [`mount`] puts chosen dialects at chosen
//! base paths; an adapter hands it every [`request`](mod@request) below its prefixes and writes the [`reply`] that
//! comes back. No other crate knows a path, a status, a header or a JSON name.

pub mod asker;
pub mod avatar;
pub mod cross_site;
pub mod dialect;
pub mod fields;
pub mod form;
pub mod json;
pub mod limits;
pub mod mango;
pub mod mount;
pub mod native;
pub mod network;
#[cfg(feature = "openapi")]
pub mod openapi;
pub mod operation;
pub mod problem;
pub mod reply;
pub mod request;
pub mod s_launch;
pub mod singularity;
pub mod sphere;
pub mod verified;
pub mod who;
