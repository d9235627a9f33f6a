use std::sync::Arc;

use regain_core::{builder::Builder, message::Compose};

fn messages(builder: Builder, words: Arc<dyn Compose>) -> Builder {
    builder.messages(words, Arc::new(|letter: String| drop(letter)), "help@example.com")
}

fn main() {}
