use regain_core::{
    deliver::{Deliver as _, Outgoing},
    header_text::HeaderText,
    locale::Locale,
    message::Composed,
};

use super::{Problem, Signer, Unsigned};
use crate::{Smtp, mime};

mod canonical;
mod verified;

pub(super) const RSA: &[u8] = include_bytes!("../../tests/dkim-keys/rsa.test-only.key");
pub(super) const ED25519: &[u8] = include_bytes!("../../tests/dkim-keys/ed25519.test-only.key");

pub(super) fn both() -> Signer {
    let signer = Signer::new("app.example", "2026a", RSA).expect("a key");
    signer.with_key("2026b", ED25519).expect("a key")
}

pub(super) fn outgoing() -> Outgoing {
    Outgoing {
        message_id: "0193f2.reset@mail.app.example".to_owned(),
        dated_at: "2026-11-22T08:00:00Z".parse().expect("a date"),
        from_name: header("App"),
        from: "account@app.example".parse().expect("an address"),
        reply_to: "help@app.example".parse().expect("an address"),
        to: "Ada@x.example".parse().expect("an address"),
        content: Composed {
            locale: Locale::parse("en").expect("a locale"),
            subject: header("Reset your password"),
            text: "Hello\n.\nhttps://app.example/reset?token=a=b\n".to_owned(),
            html: "<p>Hello</p>\n".to_owned(),
        },
    }
}

pub(super) fn header(text: &str) -> HeaderText {
    HeaderText::new(text).expect("text of a header")
}

pub(super) fn signed(signer: &Signer, outgoing: &Outgoing) -> String {
    let message = mime(outgoing).expect("a message");
    let signed = signer.sign(message, outgoing).expect("signed");
    String::from_utf8(signed).expect("seven-bit")
}

fn sends_from(address: &str) -> Outgoing {
    Outgoing {
        from: address.parse().expect("an address"),
        ..outgoing()
    }
}

#[test]
fn stands_in_front_of_a_message_that_is_unchanged() {
    let signer = Signer::new("App.Example", "2026b", ED25519).expect("a key");
    let outgoing = outgoing();
    let signed = signed(&signer, &outgoing);
    let plain = String::from_utf8(mime(&outgoing).expect("a message")).expect("seven-bit");
    let field = signed.strip_suffix(&plain).expect("the message");
    let (tags, signature) = field.split_once("\r\n b=").expect("a signature");
    assert_eq!(
        tags,
        "DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed; d=app.example;\r\n \
         s=2026b; t=1795334400; h=from:from:to:to:reply-to:reply-to:subject:subject:\r\n \
         date:date:message-id:message-id:mime-version:mime-version:content-type:\r\n \
         content-type:content-language:auto-submitted:x-auto-response-suppress;\r\n \
         bh=DWkJUU5MyWqet+RgRN9lPn9Pde67rnslCYAOfIhMim0=;"
    );
    assert!(signature.ends_with("==\r\n"), "{signature}");
}

#[test]
fn the_same_message_is_signed_alike() {
    let outgoing = outgoing();
    assert_eq!(signed(&both(), &outgoing), signed(&both(), &outgoing));
}

#[test]
fn rsa_comes_first_whatever_was_given_first() {
    let other = Signer::new("app.example", "2026b", ED25519).expect("a key");
    let other = other.with_key("2026a", RSA).expect("a key");
    assert_eq!(signed(&both(), &outgoing()), signed(&other, &outgoing()));
    let names: Vec<_> = other.records().map(|record| record.name).collect();
    let expected = [
        "2026a._domainkey.app.example",
        "2026b._domainkey.app.example",
    ];
    assert_eq!(names, expected);
}

#[test]
fn lines_are_folded_where_they_can_be() {
    let selector = "a".repeat(63);
    let domain = format!("{}.example", "b".repeat(63));
    let signer = Signer::new(&domain, &selector, RSA).expect("a key");
    let signed = signed(&signer, &sends_from(&format!("account@{domain}")));
    let (field, _) = signed.split_once("\r\nDate:").expect("a message");
    assert!(field.split("\r\n").all(|line| line.len() <= 78), "{field}");
}

#[test]
fn keys_are_rsa_of_2048_bits_or_ed25519() {
    let small = include_bytes!("../../tests/dkim-keys/rsa-1024.test-only.key");
    let encrypted = include_bytes!("../../tests/dkim-keys/encrypted.test-only.key");
    let curve = include_bytes!("../../tests/certificates/localhost.test-only.key");
    let certificate = include_bytes!("../../tests/certificates/localhost.pem");
    let pkcs1 = include_bytes!("../../tests/dkim-keys/rsa-pkcs1.test-only.key");
    let made = |pem: &[u8]| Signer::new("app.example", "2026a", pem).map(|_| ());
    for pem in [RSA, ED25519, pkcs1] {
        assert_eq!(made(pem), Ok(()));
    }
    assert_eq!(made(small), Err(Problem::Key));
    assert_eq!(made(curve), Err(Problem::Key));
    for pem in [&encrypted[..], certificate, b"", b"hello", &RSA[..400]] {
        assert_eq!(made(pem), Err(Problem::NoKey));
    }
    let torn = b"-----BEGIN PRIVATE KEY-----\naGVsbG8=\n-----END PRIVATE KEY-----\n";
    assert_eq!(made(torn), Err(Problem::Key));
}

#[test]
fn names_are_those_of_hosts() {
    let domain = |name: &str| Signer::new(name, "2026a", ED25519).map(|_| ());
    let selector = |name: &str| Signer::new("app.example", name, ED25519).map(|_| ());
    for name in ["app.example", "xn--bcher-kva.example", "a.b.c", "1"] {
        assert_eq!((domain(name), selector(name)), (Ok(()), Ok(())), "{name}");
    }
    let long = "a".repeat(64);
    for name in [
        "", ".", "a.", ".a", "a..b", "a b", "-a", "a-", "a_b", "bücher", "a;b", "a\r\nb", &long,
    ] {
        let expected = (Err(Problem::Domain), Err(Problem::Selector));
        assert_eq!((domain(name), selector(name)), expected, "{name:?}");
    }
    let label = "a".repeat(60);
    let long = [label.as_str(); 4].join(".");
    assert_eq!(domain(&long), Err(Problem::TooLong));
    let twice = both().with_key("2026A", ED25519).map(|_| ());
    assert_eq!(twice, Err(Problem::SelectorTwice));
}

#[test]
fn signs_for_its_domain_and_those_below() {
    let signer = both();
    for (address, covered) in [
        ("account@app.example", true),
        ("account@mail.App.example", true),
        ("account@xapp.example", false),
        ("account@app.example.org", false),
    ] {
        let outgoing = sends_from(address);
        let lack = signer.lacks(&outgoing.from);
        assert_eq!(lack.is_none(), covered, "{address}");
        let message = mime(&outgoing).expect("a message");
        let expected = if covered { Ok(()) } else { Err(Unsigned) };
        let signed = signer.sign(message, &outgoing).map(|_| ());
        assert_eq!(signed, expected, "{address}");
    }
    let below = Signer::new("mail.app.example", "2026b", ED25519).expect("a key");
    assert!(below.lacks(&outgoing().from).is_some());
}

#[test]
fn a_sender_of_another_domain_stops_the_start() {
    let smtp = Smtp::from_url("smtp://mail.example").expect("a URL");
    let elsewhere = "account@other.example".parse().expect("an address");
    assert_eq!(smtp.lacks(&elsewhere), None);
    let smtp = smtp.with_signer(both());
    assert_eq!(smtp.lacks(&outgoing().from), None);
    let lack = smtp.lacks(&elsewhere).expect("a lack");
    assert_eq!(lack.missing, "key to sign for other.example");
    assert!(lack.mend.contains("app.example"), "{lack:?}");
}

#[test]
fn records_stand_in_a_zone_file_in_pieces() {
    let records: Vec<_> = both().records().collect();
    let lines: Vec<_> = records.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines[1],
        format!(
            "2026b._domainkey.app.example. IN TXT (\"{}\")",
            records[1].text
        )
    );
    let (first, second) = records[0].text.split_at(255);
    assert_eq!(
        lines[0],
        format!("2026a._domainkey.app.example. IN TXT (\"{first}\" \"{second}\")")
    );
}

#[test]
fn nothing_shows_a_key() {
    let smtp = Smtp::from_url("smtp://mail.example").expect("a URL");
    let shown = format!("{:?} {:?}", both(), smtp.with_signer(both()));
    assert!(
        shown.starts_with(
            "Signer { domain: \"app.example\", keys: [2026a (rsa-sha256), 2026b (ed25519-sha256)] } Smtp {"
        ),
        "{shown}"
    );
    for pem in [RSA, ED25519] {
        let pem = String::from_utf8_lossy(pem);
        let secret = pem.lines().nth(1).expect("a line");
        assert!(!shown.contains(&secret[20..40]), "{shown}");
    }
}
