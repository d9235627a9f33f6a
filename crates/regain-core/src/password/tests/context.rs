//! Passwords made of the account's own words.

use super::password;
use crate::password::policy::{Context, Policy};
use crate::violation::Rule;

fn context() -> Context {
    Context::new()
        .application("Otter Shop")
        .email_address("zelda.quillfeather@post.brambleton.museum")
        .username("quillz42")
        .display_name("Zélda Quillfeather")
}

fn is_own(text: &str, context: &Context) -> bool {
    let rules = Policy::nist().violations(&password(text), context);
    rules.contains(&Rule::ContextWord)
}

#[test]
fn texts_are_taken_apart() {
    let context = context();
    let words: Vec<_> = context.words().collect();
    assert_eq!(
        words,
        [
            "otter shop",
            "ottershop",
            "otter",
            "shop",
            "zelda.quillfeather@post.brambleton.museum",
            "zelda.quillfeather",
            "zeldaquillfeather",
            "zelda",
            "quillfeather",
            "post.brambleton.museum",
            "post.brambleton",
            "postbrambleton",
            "post",
            "brambleton",
            "quillz42",
            "zélda quillfeather",
            "zéldaquillfeather",
            "zélda",
        ]
    );
}

#[test]
fn own_words_are_refused() {
    for text in [
        "quillfeather",
        "QuillFeather2024",
        "2024!quillfeather!",
        "quillfeatherquillfeather",
        "zelda.quillfeather",
        "Zelda-Quillfeather-1985",
        "ZeldaQuillfeather!",
        "zelda quillfeather",
        "ze\u{301}ldaquillfeather",
        "ottershopottershop",
        "OtterShopZelda1",
        "brambleton!zelda!",
        "zelda.quillfeather@post.brambleton.museum",
        "quillz42quillz42",
        "quillz42-quillz42!",
        "post.brambleton.museum",
    ] {
        assert!(is_own(text, &context()), "{text}");
    }
}

#[test]
fn words_among_others_are_no_matter() {
    for text in [
        "an otter in the shop window",
        "zeldas quillfeather",
        "quillfeathers and ink",
        "museum museum museum",
        "plum tractor under glass",
        "1985-2024-1985-2024",
        "!!!!!!!!!!!!!!!",
    ] {
        assert!(!is_own(text, &context()), "{text}");
    }
}

#[test]
fn short_words_and_nothing_are_no_matter() {
    let context = Context::new()
        .email_address("ada@x.org")
        .username("bob")
        .display_name("");
    assert_eq!(context.words().collect::<Vec<_>>(), ["ada@x.org", "x.org"]);
    assert!(!is_own("adabobadabobadabob", &context));
    assert!(!is_own("adabobadabobadabob", &Context::new()));
}

#[test]
fn numbers_are_words_only_as_a_whole() {
    let context = Context::new().username("48151623");
    assert!(is_own("48151623", &context));
    assert!(is_own("4815162348151623", &context));
    assert!(is_own("!48151623-48151623!", &context));
    assert!(!is_own("9948151623481516239", &context));
}

#[test]
fn an_address_without_a_domain_is_a_name() {
    let context = Context::new().email_address("quillfeather");
    assert!(is_own("quillfeather1985", &context));
}

#[test]
fn words_are_limited_in_number() {
    let many: String = (0..10_000).map(|n| format!("word{n} ")).collect();
    assert!(Context::new().display_name(&many).words().count() <= 64);
}
