//! What codes and flows look like.

use data_encoding::BASE64URL_NOPAD;

use super::*;

#[test]
fn a_code_is_eight_digits_however_they_are_grouped() {
    for text in [
        "00482913",
        "0048 2913",
        " 00-48-29-13 ",
        "0 0 4 8 2 9 1 3",
        "0048--2913",
    ] {
        assert_eq!(Code::parse(text).unwrap().expose_secret(), "00482913");
    }
    for text in [
        "",
        "0048291",
        "004829130",
        "0048291a",
        "+0482913",
        "0048.2913",
        "0048\u{a0}2913",
        "0048\n2913",
        "٠٠٤٨٢٩١٣",
        "００４８２９１３",
    ] {
        assert!(Code::parse(text).is_none(), "{text:?}");
    }
}

#[test]
fn every_number_makes_eight_digits() {
    for (number, digits) in [
        (0, "00000000"),
        (7, "00000007"),
        (99_999_999, "99999999"),
        (100_000_000, "00000000"),
        (u64::MAX, "09551615"),
    ] {
        assert_eq!(Code::of(number).expose_secret(), digits);
    }
}

#[test]
fn a_flow_is_16_to_32_bytes_of_base64url_without_padding() {
    for length in [0, 15, 16, 22, 32, 33, 64] {
        let text = BASE64URL_NOPAD.encode(&vec![0xfb; length]);
        let parsed = FlowId::parse(&text);
        assert_eq!(parsed.is_some(), (16..=32).contains(&length), "{length}");
        if let Some(flow) = parsed {
            assert_eq!(flow.expose_secret(), text);
        }
    }
    for text in [
        "AAAAAAAAAAAAAAAAAAAAAA==",
        "++++++++++++++++++++++",
        "AAAAAAAAAAAAAAAAAAAAAB",
        "AAAAAAAAAAAAAAAAAAAAA A",
        "ÄAAAAAAAAAAAAAAAAAAAAA",
    ] {
        assert!(FlowId::parse(text).is_none(), "{text}");
    }
}

#[test]
fn nothing_shows_a_secret() {
    let stage = open();
    let (flow, code) = (flow(&stage), Code::of(482_913));
    let shown = format!("{flow:?} {code:?}");
    let both = format!("{:?}", Exchange { flow, code });
    assert_eq!(shown, "FlowId(***) Code(***)");
    assert_eq!(both, "Exchange { flow: FlowId(***), code: Code(***) }");
}
