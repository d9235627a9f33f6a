//! The program as people run it: its flags, its routes, its letters, its end.

mod program {
    mod example;
    mod flags;
    mod readme;
    mod reset;
}
