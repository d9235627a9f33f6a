//! What all three programs promise. Each of them includes this file, and says which `PROGRAM` it is.

pub(crate) mod example;
mod flags;
mod mailbox;
pub(crate) mod openapi;
mod own_routes;
mod pages;
mod readme;
mod registration;
mod replicas;
mod reset;
pub(crate) mod scanner;
mod shutdown;
