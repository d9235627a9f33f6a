//! The corpus of malformed tokens (A001 to A035, and what else is not ours).

use proptest::prelude::*;

use super::{BASE64URL_NOPAD, Forge, assembled, parts, record};

fn good(forge: &Forge) -> String {
    forge.mint(&record(forge)).expose_secret().to_owned()
}

#[test]
fn every_single_bit_counts() {
    let forge = Forge::new();
    let (message, footer) = parts(&forge.mint(&record(&forge)));
    for bit in 0..message.len() * 8 {
        let mut flipped = message.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(
            forge.refuses(&assembled(&flipped, &footer)),
            "bit {bit} of payload and signature"
        );
    }
    for bit in 0..footer.len() * 8 {
        let mut flipped = footer.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(
            forge.refuses(&assembled(&message, &flipped)),
            "bit {bit} of the footer"
        );
    }
}

#[test]
fn every_character_counts() {
    let forge = Forge::new();
    let good = good(&forge);
    for at in 0..good.len() {
        let mut bytes = good.clone().into_bytes();
        bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
        assert!(
            forge.refuses(std::str::from_utf8(&bytes).unwrap()),
            "character {at}"
        );
    }
}

#[test]
fn no_part_of_a_token_is_a_token() {
    let forge = Forge::new();
    let good = good(&forge);
    assert!(!forge.refuses(&good));
    for length in 0..good.len() {
        assert!(
            forge.refuses(&good[..length]),
            "the first {length} characters"
        );
        assert!(
            forge.refuses(&good[good.len() - length..]),
            "the last {length} characters"
        );
    }
}

#[test]
fn nothing_may_stand_around_or_inside_a_token() {
    let forge = Forge::new();
    let good = good(&forge);
    let middle = good.len() / 2;
    for extra in [
        " ", "\t", "\n", "\r\n", "\u{feff}", "\u{200b}", "\0", "=", "==", "%20", "\"", "'", ">",
        ".",
    ] {
        assert!(forge.refuses(&format!("{extra}{good}")), "{extra:?} before");
        assert!(forge.refuses(&format!("{good}{extra}")), "{extra:?} after");
        let (left, right) = good.split_at(middle);
        assert!(
            forge.refuses(&format!("{left}{extra}{right}")),
            "{extra:?} inside"
        );
    }
    for text in [
        format!("<{good}>"),
        format!("\"{good}\""),
        format!("[{good}]({good})"),
        format!("Bearer {good}"),
    ] {
        assert!(forge.refuses(&text), "{text}");
    }
}

#[test]
fn other_shapes_are_refused() {
    let forge = Forge::new();
    let good = good(&forge);
    let (message, footer) = parts(&forge.mint(&record(&forge)));
    let encode = |bytes: &[u8]| BASE64URL_NOPAD.encode(bytes);
    let (body, tail) = (encode(&message), encode(&footer));
    let mut bad: Vec<String> = [
        "",
        " ",
        "   ",
        "null",
        "undefined",
        "true",
        "0",
        "v4",
        "v4.public",
        "v4.public.",
        "v4.public..",
        "v4.local.",
        ".",
        "..",
        "....",
        "🏴",
        "\u{202e}",
    ]
    .map(str::to_owned)
    .into();
    bad.push(format!("v4.public..{tail}"));
    bad.push(assembled(&message[message.len() - 64..], &footer));
    bad.push(assembled(&message[..64], &footer));
    bad.push(format!("{good}.{tail}"));
    bad.push(format!("v4.public.{body}.{tail}.{tail}.{tail}"));
    bad.push(format!("v4.public.{}", vec!["A"; 98].join(".")));
    bad.push(format!("v4.public.{body}={}.{tail}", "="));
    bad.push(good.replace("v4.", "ｖ4."));
    bad.push(good.replace("public", "рublic"));
    bad.push(good.replace("v4.public", "V4.PUBLIC"));
    bad.push(good.replace("v4.public", "v4.local"));
    for version in ["v1", "v2", "v3", "v5", "v04", "v4 "] {
        bad.push(good.replacen("v4", version, 1));
    }
    bad.push(good.replace('-', "+").replace('_', "/") + "+/");
    bad.push(encode(&[7; 32]));
    for text in bad {
        assert!(forge.refuses(&text), "{text:?}");
    }
}

#[test]
fn plain_base64_is_not_base64url() {
    let forge = Forge::new();
    let good = good(&forge);
    let plain = good.replace('-', "+").replace('_', "/");
    assert_ne!(plain, good, "choose another record");
    assert!(forge.refuses(&plain));
}

#[test]
fn a_sealed_value_is_not_a_token() {
    let forge = Forge::new();
    for key in forge.store.keys() {
        assert!(forge.refuses(&key.sealed));
        assert!(forge.refuses(&key.sealed.replace("v4.local", "v4.public")));
    }
}

#[test]
fn nothing_longer_than_a_kibibyte_is_looked_at() {
    let forge = Forge::new();
    let good = good(&forge);
    let payload = super::payload(&forge.mint(&record(&forge)));
    // White space before the last brace: signed by the real key, and still JSON.
    let padded = |spaces| payload.replace('}', &format!("{}}}", " ".repeat(spaces)));
    let token = |spaces| forge.forge(&padded(spaces));
    let fits = (0..1024)
        .rev()
        .find(|spaces| token(*spaces).expose_secret().len() <= 1024)
        .unwrap();
    assert!(forge.verifies(&token(fits)));
    assert!(token(fits + 1).expose_secret().len() > 1024);
    assert!(!forge.verifies(&token(fits + 1)));
    for length in [1025, 8 << 10, 1 << 20, 8 << 20] {
        assert!(forge.refuses(&"A".repeat(length)));
        assert!(forge.refuses(&format!("{good}{}", "A".repeat(length))));
    }
}

#[test]
fn a_signature_has_one_spelling() {
    // The order of the group: S + L says the same as S (RFC 8032 §8.4).
    const ORDER: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde,
        0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    let forge = Forge::new();
    let (mut message, footer) = parts(&forge.mint(&record(&forge)));
    let start = message.len() - 32;
    let mut carry = 0;
    for (byte, order) in message[start..].iter_mut().zip(ORDER) {
        let sum = u16::from(*byte) + u16::from(order) + carry;
        *byte = sum.to_le_bytes()[0];
        carry = sum >> 8;
    }
    assert_eq!(carry, 0);
    assert!(forge.refuses(&assembled(&message, &footer)));
}

proptest! {
    #[test]
    fn no_text_at_all_makes_it_panic(text in "\\PC{0,300}", tail in "[A-Za-z0-9_.-]{0,300}") {
        let forge = Forge::new();
        prop_assert!(forge.refuses(&text));
        let with_header = format!("v4.public.{tail}");
        prop_assert!(forge.refuses(&with_header));
    }
}
