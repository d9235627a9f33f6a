//! Preparing, comparing, not printing.

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::password;
use crate::password::PasswordHash;

#[test]
fn composed_and_decomposed_text_is_the_same() {
    for (one, other) in [
        ("caf\u{e9}", "cafe\u{301}"),
        ("\u{1100}\u{1161}\u{11a8}", "\u{ac01}"),
        ("\u{212b}ngstr\u{f6}m", "\u{c5}ngstro\u{308}m"),
        ("q\u{307}\u{323}", "q\u{323}\u{307}"),
    ] {
        assert!(password(one).matches(&password(other)), "{one:?} {other:?}");
    }
}

#[test]
fn every_space_is_the_ascii_one() {
    let spaces = "\u{a0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\
                  \u{2008}\u{2009}\u{200a}\u{202f}\u{205f}\u{3000}";
    for space in spaces.chars() {
        assert_eq!(
            password(&format!("a{space}b")).expose_secret(),
            "a b",
            "{space:?}"
        );
    }
}

#[test]
fn nothing_else_is_changed() {
    for text in [
        " lead and trail ",
        "a  b",
        "ＦＵＬＬ",
        "ﬁ",
        "Ⅸ",
        "Straße",
        "a\u{200b}b",
        "a\tb",
    ] {
        assert_eq!(password(text).expose_secret(), text);
        assert_eq!(password(text).expose_typed(), None);
    }
    assert!(!password(" a").matches(&password("a")));
    assert!(!password("a").matches(&password("A")));
    assert!(!password("Ａ").matches(&password("A")));
    assert!(!password("a").matches(&password("a\0")));
}

#[test]
fn the_typed_text_is_kept_where_it_differs() {
    assert_eq!(password("cafe\u{301}").expose_typed(), Some("cafe\u{301}"));
    assert_eq!(password("caf\u{e9}").expose_typed(), None);
}

#[test]
fn debug_prints_nothing() {
    assert_eq!(format!("{:?}", password("hunter2")), "Password(***)");
    assert_eq!(
        format!("{:?}", PasswordHash::new("$scrypt$".to_owned())),
        "PasswordHash(***)"
    );
}

proptest! {
    #[test]
    fn preparing_twice_is_preparing_once(text in any::<String>()) {
        let once = password(&text);
        let twice = password(once.expose_secret());
        prop_assert_eq!(once.expose_secret(), twice.expose_secret());
        prop_assert_eq!(twice.expose_typed(), None);
        prop_assert_eq!(once.expose_typed().is_some(), once.expose_secret() != text);
    }

    #[test]
    fn normal_forms_match(text in any::<String>()) {
        let composed = password(&text.nfc().collect::<String>());
        let decomposed = password(&text.nfd().collect::<String>());
        prop_assert!(composed.matches(&decomposed));
    }
}
