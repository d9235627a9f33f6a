//! Puts `regain`'s messages and pages into words: Fluent for sentences, Handlebars for structure.
//!
//! [`Templates`] writes every message as HTML and as plain text from the same facts, in the reader's language as a
//! whole or in the application's, never a mixture. Links, addresses and markup are not for translators: they stand in
//! the templates. Pages, in [`page`], are written in the same way.
//!
//! An application lays [`Overrides`] over them: its own sentences, templates, style and languages, under the same rules.

#![warn(missing_docs)]

mod brand;
mod contrast;
mod engine;
mod fault;
mod instant;
mod language;
mod languages;
mod letter;
mod name;
mod negotiation;
mod overrides;
pub mod page;
mod pseudo;
mod rules;
mod shipped;
mod span;
mod templates;

pub use brand::Brand;
pub use fault::{Fault, Faults};
pub use overrides::Overrides;
pub use pseudo::Pseudo;
pub use templates::{Sample, Templates};
