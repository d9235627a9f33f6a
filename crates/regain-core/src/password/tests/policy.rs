//! Each preset, at and across its limits.

use proptest::prelude::*;

use super::password;
use crate::password::policy::{Classes, Context, Policy};
use crate::violation::Rule;

fn broken(policy: &Policy, text: &str) -> Vec<Rule> {
    policy.violations(&password(text), &Context::new())
}

fn presets() -> [Policy; 3] {
    [Policy::nist(), Policy::asvs(), Policy::character_classes()]
}

#[test]
fn the_default_is_nist() {
    assert_eq!(Policy::default(), Policy::nist());
}

#[test]
fn presets_describe_themselves() {
    let facts = presets().map(|p| (p.name(), p.min_length(), p.max_bytes(), p.blocklist()));
    assert_eq!(
        facts,
        [
            ("nist", 15, 1024, true),
            ("asvs", 8, 1024, true),
            ("character-classes", 8, 1024, false)
        ]
    );
    assert_eq!(Policy::nist().classes(), Classes::default());
    assert_eq!(Policy::asvs().classes(), Classes::default());
    let all = Classes {
        upper: true,
        lower: true,
        digit: true,
        special: true,
    };
    assert_eq!(Policy::character_classes().classes(), all);
}

#[test]
fn length_counts_code_points() {
    for (policy, short, enough) in [
        (Policy::nist(), "Zq7 plum tract", "Zq7 plum tracto"),
        (Policy::nist(), "žluťoučký kůň ", "žluťoučký kůň p"),
        (
            Policy::nist(),
            "🦀🍏🎈🧀🚂🌋🎻🦉🏺🧵🎲🪁🧊🍄",
            "🦀🍏🎈🧀🚂🌋🎻🦉🏺🧵🎲🪁🧊🍄🌵",
        ),
        (Policy::asvs(), "zq7plum", "zq7plumt"),
        (Policy::asvs(), "дуб клё", "дуб клён"),
        (Policy::character_classes(), "Aa1!xyz", "Aa1!xyzw"),
        (Policy::character_classes(), "Äß1!éèê", "Äß1!éèêç"),
    ] {
        let rule = Rule::MinLength {
            min: policy.min_length(),
        };
        assert_eq!(broken(&policy, short), [rule], "{short}");
        assert_eq!(broken(&policy, enough), [], "{enough}");
    }
}

#[test]
fn length_counts_after_preparing() {
    let rule = [Rule::MinLength { min: 15 }];
    assert_eq!(broken(&Policy::nist(), "pl\u{fc}m tractor un"), []);
    assert_eq!(broken(&Policy::nist(), "plu\u{308}m tractor un"), []);
    assert_eq!(broken(&Policy::nist(), "plu\u{308}m tractor u"), rule);
}

#[test]
fn long_passwords_are_refused_by_bytes() {
    let with = |unit: &str, times: usize| format!("Aa1! plum{}", unit.repeat(times));
    for policy in presets() {
        for (unit, most) in [("-ukzo", 203), ("-uk\u{e9}or", 145)] {
            assert_eq!(with(unit, most).len(), 1024);
            assert_eq!(broken(&policy, &with(unit, most)), []);
            let over = format!("{}x", with(unit, most));
            assert_eq!(broken(&policy, &over), [Rule::MaxBytes { max: 1024 }]);
        }
        assert_eq!(
            broken(&policy, &with("-ukzo", 11)),
            [],
            "64, as ASVS 6.2.9 wants"
        );
        assert_eq!(
            broken(&policy, &with("-ukzo", 10_000)),
            [Rule::MaxBytes { max: 1024 }]
        );
        // 6 bytes each as typed, 5 when prepared.
        assert_eq!(broken(&policy, &with("e\u{301}kz-", 203)), []);
    }
}

#[test]
fn long_passwords_are_judged_whole() {
    for unit in [
        "password1!",
        "a",
        "aB3$",
        "1",
        "p@55w0rd",
        "é",
        "\u{1e9e}",
        "aab",
        "-",
    ] {
        let text = unit.repeat(1024 / unit.len());
        assert!(!broken(&Policy::nist(), &text).contains(&Rule::MaxBytes { max: 1024 }));
    }
    let context = (0..1000).fold(Context::new(), |c, n| c.display_name(&format!("aaaa{n}")));
    let rules = Policy::nist().violations(&password(&"a".repeat(1024)), &context);
    assert_eq!(rules, [Rule::Predictable]);
}

#[test]
fn empty_is_required_and_nothing_else() {
    for policy in presets() {
        assert_eq!(broken(&policy, ""), [Rule::Required]);
    }
}

#[test]
fn control_characters_are_refused() {
    for control in [
        '\0', '\t', '\n', '\r', '\u{1b}', '\u{7f}', '\u{85}', '\u{9f}',
    ] {
        for policy in presets() {
            let text = format!("Plum 7 tractor{control} under glass!");
            assert_eq!(
                broken(&policy, &text),
                [Rule::ControlCharacter],
                "{control:?}"
            );
        }
    }
    for other in [
        "\u{200d}", "\u{e000}", "\u{fdd0}", "\u{378}", "\u{2028}", " ", "\u{a0}",
    ] {
        assert_eq!(
            broken(&Policy::nist(), &format!("plum tractor{other} under glass")),
            []
        );
    }
}

#[test]
fn all_rules_are_told_at_once() {
    let asvs = broken(&Policy::asvs(), "asdf\0");
    assert_eq!(
        asvs,
        [
            Rule::ControlCharacter,
            Rule::MinLength { min: 8 },
            Rule::Blocklisted,
            Rule::Predictable
        ]
    );
    let context = Context::new().username("qwertyuiop");
    let nist = Policy::nist().violations(&password("qwertyuiop"), &context);
    assert_eq!(
        nist,
        [
            Rule::MinLength { min: 15 },
            Rule::Blocklisted,
            Rule::Predictable,
            Rule::ContextWord
        ]
    );
    let classes = broken(&Policy::character_classes(), "~~~\u{7f}");
    assert_eq!(
        classes,
        [
            Rule::ControlCharacter,
            Rule::MinLength { min: 8 },
            Rule::Uppercase,
            Rule::Lowercase,
            Rule::Digit,
            Rule::Special
        ]
    );
}

#[test]
fn every_class_must_be_there() {
    let policy = Policy::character_classes();
    for (text, rule) in [
        ("plumtree7!", Rule::Uppercase),
        ("PLUMTREE7!", Rule::Lowercase),
        ("Plumtrees!", Rule::Digit),
        ("Plumtree77", Rule::Special),
    ] {
        assert_eq!(broken(&policy, text), [rule]);
    }
}

#[test]
fn twenty_eight_characters_are_special() {
    let policy = Policy::character_classes();
    let special = (' '..='~').filter(|c| {
        let text = format!("Plumtree77{c}");
        !c.is_alphanumeric() && broken(&policy, &text).is_empty()
    });
    let special: String = special.collect();
    assert_eq!(special, r##"!"#$%&'()*+,./:;<=>?@[]^_{|}"##);
    assert_eq!(special.len(), 28);
    for not in ['-', '\\', '~', '`', ' ', '§'] {
        assert_eq!(
            broken(&policy, &format!("Plumtree77{not}")),
            [Rule::Special],
            "{not}"
        );
    }
}

#[test]
fn character_classes_promise_no_more_than_they_say() {
    let context = Context::new().application("Password");
    for text in [
        "Password1!",
        "Aa1!Aa1!",
        "Abcdefg1!",
        "Aaaaaaaa1!",
        "Qwerty123!",
    ] {
        assert_eq!(
            Policy::character_classes().violations(&password(text), &context),
            [],
            "{text}"
        );
    }
}

#[test]
fn runs_are_predictable() {
    for text in [
        "aaaaaaaaaaaaaaa",
        "               ",
        "🦀🦀🦀🦀🦀🦀🦀🦀🦀🦀🦀🦀🦀🦀🦀",
        "abcdefghijklmno",
        "onmlkjihgfedcba",
        "AbCdEfGhIjKlMnO",
        "123456789012345",
        "987654321098765",
        "qwertyuiopasdfg",
        "poiuytrewqlkjhg",
        "asdfghjklzxcvbnm",
        "qwertzuiopasdfg",
        "azertyuiopqsdfg",
        "1qaz2wsx3edc4rfv",
        "1q2w3e4r5t6y7u8i",
        "aaaabbbbccccdddd",
        "abcabcabcabcabc",
        "qwertyuiop12345!",
        "!@#$%^&*()_+!@#",
        "абвгдежзийклмно",
        "йцукенгшщзхъфыва",
        "xyzabcdefghijkl",
    ] {
        let rules = broken(&Policy::nist(), text);
        assert!(rules.contains(&Rule::Predictable), "{text}: {rules:?}");
    }
    for text in ["12345678", "8765432x", "zzzzzzzz", "asdfghjk"] {
        assert!(
            broken(&Policy::asvs(), text).contains(&Rule::Predictable),
            "{text}"
        );
    }
}

#[test]
fn ordinary_phrases_pass() {
    for text in [
        "correct horse battery staple",
        "the first power plant",
        "plum tractor under glass",
        "we were answered: property",
        "Tr0ub4dor&3 and more",
        "abc plum tractor 123",
        "nine quiet otters xyz",
        "eine Brücke über den Fluß",
        "пять тихих выдр плывут",
        "八匹の静かなカワウソが川を泳ぐ夜",
        "vJ4#kq9!Lw2@Zp8",
        "518739204661835",
        "aa bb cc dd ee ff gg",
    ] {
        assert_eq!(broken(&Policy::nist(), text), [], "{text}");
    }
}

#[test]
fn password_rules_are_spelled_for_generators() {
    assert_eq!(
        Policy::nist().passwordrules(),
        "minlength: 15; maxlength: 1024; allowed: ascii-printable;"
    );
    assert_eq!(
        Policy::asvs().passwordrules(),
        "minlength: 8; maxlength: 1024; allowed: ascii-printable;"
    );
    assert_eq!(
        Policy::character_classes().passwordrules(),
        "minlength: 8; maxlength: 1024; required: upper; required: lower; required: digit; \
         required: [!@#$%^&*()_+={}[|:;'\"<>,.?/]]; allowed: ascii-printable;"
    );
}

proptest! {
    #[test]
    fn judging_never_fails(text in any::<String>(), name in any::<String>()) {
        let context = Context::new().email_address(&name).display_name(&name).username(&text);
        for policy in presets() {
            let rules = policy.violations(&password(&text), &context);
            prop_assert_eq!(rules.contains(&Rule::Required), text.is_empty());
        }
    }

    #[test]
    fn what_generators_make_passes(
        rest in "[ -~]{11,60}", upper in "[A-Z]", lower in "[a-z]", digit in "[0-9]",
        special in r#"[!@#$%^&*()_+={}\[\]|:;'"<>,.?/]"#,
    ) {
        let text = format!("{rest}{upper}{special}{lower}{digit}");
        prop_assert_eq!(broken(&Policy::character_classes(), &text), []);
    }

    #[test]
    fn classes_are_told_exactly(text in "[a-cA-C0-2!~-]{8,12}") {
        let rules = broken(&Policy::character_classes(), &text);
        let has = |found: fn(char) -> bool| text.chars().any(found);
        prop_assert_eq!(rules.contains(&Rule::Uppercase), !has(|c| c.is_ascii_uppercase()));
        prop_assert_eq!(rules.contains(&Rule::Lowercase), !has(|c| c.is_ascii_lowercase()));
        prop_assert_eq!(rules.contains(&Rule::Digit), !has(|c| c.is_ascii_digit()));
        prop_assert_eq!(rules.contains(&Rule::Special), !has(|c| c == '!'));
    }
}
