//! The program as people run it: its flags, its routes, its letters, its end.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod program {
    mod example;
    mod flags;
    mod openapi;
    mod readme;
    mod registration;
    mod replicas;
    mod reset;
}
