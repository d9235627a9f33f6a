//! The list, and what is made of its entries.

use proptest::prelude::*;

use super::password;
use crate::password::blocklist::words;
use crate::password::policy::{Context, Policy};
use crate::violation::Rule;

fn is_listed(text: &str) -> bool {
    let rules = Policy::nist().violations(&password(text), &Context::new());
    rules.contains(&Rule::Blocklisted)
}

#[test]
fn the_list_is_long_sorted_and_lower_case() {
    let list: Vec<_> = words().collect();
    assert!(list.len() >= 10_000);
    // ASVS 6.2.4: 3,000 that the length rule would let pass.
    assert!(
        list.iter()
            .filter(|word| word.len() >= Policy::asvs().min_length())
            .count()
            >= 3_000
    );
    assert!(list.is_sorted_by(|a, b| a < b));
    for word in list {
        assert!(word.len() >= 4 && word.is_ascii(), "{word}");
        assert!(
            !word.contains(|c: char| c.is_ascii_uppercase() || c.is_whitespace()),
            "{word}"
        );
    }
}

#[test]
fn derivations_are_listed() {
    for text in [
        "password",
        "PASSWORD",
        "PassWord",
        "passwordpassword",
        "PasswordPasswordPassword",
        "password1234567",
        "1234567password",
        "!!!Password2024!!!",
        "Password123Password123",
        "Password123Password123!",
        "password123password",
        "password1password2",
        "password-password-2",
        "Password Password",
        "passwordpasswordpas",
        "p@ssw0rd",
        "P@55w0rd2024!!!",
        "p@ssw0rd12345678",
        "Passw0rd1Passw0rd1",
        "1qaz2wsx!!!!!!!!",
        "!1qaz2wsx1qaz2wsx!",
        "abc123abc123abc123",
        "trustno1trustno1",
        "michael1985!!!!!",
        "\u{212a}aren2024!!!!!!!",
        "1l0vey0u2024!!!!",
        "we1come!2024????",
        "admin1strator2024",
        "iloveyouiloveyou",
        "123412341234123412",
        "ｐassword",
    ] {
        assert_eq!(is_listed(text), text != "ｐassword", "{text}");
    }
}

#[test]
fn phrases_are_not_listed() {
    for text in [
        "correct horse battery staple",
        "password of the dragon",
        "dragonpasswordmonkey",
        "michael and jennifer",
        "passwordx9passwordy",
        "a1a1a1a1b2b2b2b2",
        "1234 5678 9012 0000",
        "2024-11-30 17:45:00",
        "--------------",
        "vJ4#kq9!Lw2@Zp8",
    ] {
        assert!(!is_listed(text), "{text}");
    }
}

proptest! {
    #[test]
    fn entries_are_found_however_dressed(
        word in prop::sample::select(words().collect::<Vec<_>>()),
        times in 1_usize..5,
        before in "[0-9!?#]{0,6}",
        after in "[0-9!?#.]{0,6}",
    ) {
        prop_assert!(is_listed(&word.to_uppercase().repeat(times)));
        if word.contains(char::is_alphabetic) {
            let dressed = format!("{before}{word}{after}");
            prop_assert!(is_listed(&dressed));
            prop_assert!(is_listed(&dressed.repeat(times)));
        }
    }
}
