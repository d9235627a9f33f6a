use super::EmailAddress;

#[test]
fn accepts_what_people_have() {
    for (typed, stored, key) in [
        ("ada@example.org", "ada@example.org", "ada@example.org"),
        (" MIKE@X.TEST ", "MIKE@x.test", "mike@x.test"),
        ("a+1@x.test", "a+1@x.test", "a+1@x.test"),
        ("-oQ/tmp@x.test", "-oQ/tmp@x.test", "-oq/tmp@x.test"),
        (
            "a%evil.test@x.test",
            "a%evil.test@x.test",
            "a%evil.test@x.test",
        ),
        ("x@faß.de", "x@xn--fa-hia.de", "x@xn--fa-hia.de"),
        ("x@fass.de", "x@fass.de", "x@fass.de"),
        ("o'brien@x.test", "o'brien@x.test", "o'brien@x.test"),
    ] {
        let address: EmailAddress = typed.parse().expect(typed);
        assert_eq!((address.as_str(), address.key()), (stored, key), "{typed}");
    }
}

#[test]
fn refuses_what_attackers_send() {
    let long_local = format!("{}@x.test", "a".repeat(65));
    let long_whole = format!("a@{}.test", vec!["b".repeat(60); 5].join("."));
    for typed in [
        "",
        " ",
        "@",
        "a",
        "a@",
        "@x.test",
        "a@x.test\r\nBcc: e@evil.test",
        "a@x.test>\r\nRCPT TO:<e@evil.test",
        "a@x.test\0@evil.test",
        "\"e@evil.test x\"@x.test",
        "Name <a@x.test>",
        "<a@x.test>",
        "mailto:a@x.test",
        "@evil.test:a@x.test",
        "a@localhost",
        "a@internal",
        "a@x.test.",
        ".a@x.test",
        "a.@x.test",
        "a..b@x.test",
        "a@x.test,b@y.test",
        "a@x.test;b@y.test",
        "a@x.test b@y.test",
        "а@x.test",
        "míke@x.test",
        "MİKE@x.test",
        "a@xn--example-.org",
        "a@xn--a",
        "a@example。org",
        "a@ｅxample.org",
        "a@[127.0.0.1]",
        "a@-x.test",
        "a@x-.test",
        "a@x_y.test",
        "a(comment)@x.test",
        "a＠x.test",
        "\ta@x.test",
        "a@x\u{ad}y.test",
        &long_local,
        &long_whole,
    ] {
        assert!(typed.parse::<EmailAddress>().is_err(), "{typed:?}");
    }
}

#[test]
fn parsing_is_idempotent() {
    for typed in ["Ada@Bücher.example", "MIKE@X.TEST", "x@faß.de"] {
        let once: EmailAddress = typed.parse().expect(typed);
        let twice: EmailAddress = once.as_str().parse().expect(typed);
        assert_eq!(once.as_str(), twice.as_str());
    }
}

#[test]
fn debug_output_is_masked() {
    let address: EmailAddress = "alice@example.org".parse().expect("valid");
    assert_eq!(format!("{address:?}"), "EmailAddress(a•••@e•••.org)");
}
