use regain_core::{
    account::{Account, AccountId},
    avatar::{Avatar, ImageType, ImageUrl},
    timestamp::Timestamp,
};

use super::{GROUNDS, MOST_BYTES, POLICY, reply};
use crate::reply::Reply;

fn account(name: Option<&str>, username: Option<&str>) -> Account {
    Account {
        id: AccountId::new("00042"),
        username: username.map(|username| username.parse().expect(username)),
        email: "zoe@secret.example".parse().expect("an address"),
        email_verified_at: None,
        name: name.map(str::to_owned),
        locale: None,
        time_zone: Some("Europe/Berlin".to_owned()),
        scopes: vec!["admin".to_owned()],
        disabled: false,
        created_at: Timestamp::default(),
    }
}

fn drawn(account: &Account) -> String {
    String::from_utf8(reply(account, None).body).expect("UTF-8")
}

/// What stands between the markup; the markup is the same whoever is drawn.
fn initials(account: &Account) -> String {
    let frame = drawn(&self::account(Some("X"), None));
    let (before, after) = frame.split_once(">X<").expect("one initial");
    let drawn = drawn(account);
    let rest = drawn.strip_prefix(before).expect("the same markup");
    let rest = rest.strip_suffix(after).expect("the same markup");
    let shown = rest
        .strip_prefix('>')
        .and_then(|rest| rest.strip_suffix('<'));
    shown.expect("the same markup").to_owned()
}

fn header<'a>(reply: &'a Reply, name: &str) -> Option<&'a str> {
    let found = reply.headers.iter().find(|(known, _)| *known == name);
    found.map(|(_, value)| value.as_str())
}

#[test]
fn a_stored_picture_is_shown_as_it_is_and_cannot_run() {
    for (media_type, text) in [
        (ImageType::Png, "image/png"),
        (ImageType::Jpeg, "image/jpeg"),
    ] {
        let bytes = b"<script>alert(1)</script>".to_vec();
        let stored = Avatar::Image {
            media_type,
            bytes: bytes.clone(),
        };
        let reply = reply(&account(None, None), Some(stored));
        assert_eq!((reply.status, &reply.body), (200, &bytes));
        assert_eq!(header(&reply, "content-type"), Some(text));
        assert_eq!(header(&reply, "content-disposition"), Some("inline"));
        assert_eq!(header(&reply, "content-security-policy"), Some(POLICY));
    }
}

#[test]
fn a_picture_elsewhere_is_pointed_at() {
    let url = ImageUrl::parse("https://pictures.example/1?s=80").expect("a URL");
    let reply = reply(&account(None, None), Some(Avatar::At(url)));
    let location = header(&reply, "location");
    assert_eq!(
        (reply.status, location, reply.body.len()),
        (302, Some("https://pictures.example/1?s=80"), 0)
    );
}

#[test]
fn without_a_picture_one_is_drawn() {
    let reply = reply(&account(Some("Ada Lovelace"), None), None);
    assert_eq!(reply.status, 200);
    assert_eq!(header(&reply, "content-type"), Some("image/svg+xml"));
    assert_eq!(header(&reply, "content-security-policy"), Some(POLICY));
    let body = drawn(&account(Some("Ada Lovelace"), None));
    assert_eq!(reply.body, body.as_bytes());
    assert_eq!(
        body,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"128\" height=\"128\" viewBox=\"0 0 128 128\">\
         <circle cx=\"64\" cy=\"64\" r=\"64\" fill=\"#8c4a2f\"/>\
         <text x=\"64\" y=\"64\" dy=\".35em\" fill=\"#ffffff\" font-family=\"system-ui,sans-serif\" \
         font-size=\"52\" text-anchor=\"middle\">AL</text></svg>"
    );
}

#[test]
fn initials_are_those_of_the_name_else_the_username_else_the_address() {
    for (name, username, shown) in [
        (Some("Ada Lovelace"), Some("countess"), "AL"),
        (Some("  ada  king lovelace "), None, "AL"),
        (Some("J. R. R. Tolkien"), None, "JT"),
        (Some("Ada"), None, "A"),
        (Some("élise Ångström"), None, "ÉÅ"),
        (Some("e\u{301}lise"), None, "E\u{301}"),
        (Some("Ирина Иванова"), None, "ИИ"),
        (Some("山田 太郎"), None, "山"),
        (Some("3 Musketeers"), None, "3"),
        (Some(""), Some("countess"), "C"),
        (Some("  "), None, "Z"),
        (None, Some(".countess"), "C"),
        (None, None, "Z"),
    ] {
        assert_eq!(initials(&account(name, username)), shown, "{name:?}");
    }
}

#[test]
fn hostile_names_stay_initials() {
    let marks = format!("a{}", "\u{301}".repeat(5_000));
    for (name, shown) in [
        ("<script>alert(1)</script>", "S"),
        ("</text></svg><script> x", "TX"),
        ("\"><img src=x onerror=alert(1)>", "IO"),
        ("&lt; &#60;", "L"),
        ("]]> <!--", "Z"),
        ("{initials} {ground}", "IG"),
        ("\u{202e}Ada \u{2067}Eve\u{2069}", "AE"),
        ("محمد علي", "م"),
        ("Ada علي", "A"),
        ("👩‍👩‍👧 🎉", "Z"),
        ("🎉 Ada", "A"),
        ("\0\u{1}\u{fffe}\u{ffff}", "Z"),
        // Malayalam's dot reph takes what follows into its grapheme (UAX #29, GB9b).
        ("\u{d4e}<", "Z"),
        ("\u{d4e}\u{fffe}", "Z"),
        ("\u{200b}\u{ad}\u{feff}", "Z"),
        (&marks, "Z"),
        (&"a".repeat(100_000), "A"),
    ] {
        assert_eq!(initials(&account(Some(name), None)), shown, "{name:?}");
    }
    let fits = format!("a{}", "\u{301}".repeat((MOST_BYTES - 1) / 2));
    assert_eq!(initials(&account(Some(&fits), None)), fits.to_uppercase());
}

#[test]
fn nothing_else_of_the_account_is_drawn() {
    let body = drawn(&account(Some("Ada Lovelace"), Some("countess")));
    for known in [
        "00042", "Ada", "ovelace", "ountess", "zoe", "secret", "Berlin", "admin",
    ] {
        assert!(!body.contains(known), "{known}");
    }
}

#[test]
fn the_ground_is_the_accounts() {
    let used: std::collections::BTreeSet<String> = (0..200)
        .map(|id| Account {
            id: AccountId::new(id.to_string()),
            ..account(None, None)
        })
        .map(|account| drawn(&account))
        .collect();
    assert_eq!(used.len(), GROUNDS.len(), "every ground, and nothing else");
}

#[test]
fn white_can_be_read_on_every_ground() {
    for ground in GROUNDS {
        let part = |at: usize| u8::from_str_radix(&ground[at..at + 2], 16).expect(ground);
        let [red, green, blue] = [part(1), part(3), part(5)].map(|part| {
            let part = f64::from(part) / 255.0;
            // Every part of ours is on the curve, not on the line below 0.04045.
            ((part + 0.055) / 1.055).powf(2.4)
        });
        let luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        let contrast = 1.05 / (luminance + 0.05);
        assert!(contrast >= 4.5, "{ground}: {contrast:.2}");
    }
}
