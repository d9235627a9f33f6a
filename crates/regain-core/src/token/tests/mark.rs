//! Promises of the stamps that redemptions write.

use super::*;

#[test]
fn a_token_knows_the_stamps_that_it_wrote_and_no_others() {
    let forge = Forge::new();
    let entropy = Seeded::new(5);
    let own = record(&forge);
    let sibling = Record {
        id: TokenId::from_bytes(*b"another sixteen!"),
        ..own.clone()
    };
    let other_secret = Record {
        secret_hash: forge.authority.secret_hash(sibling.id),
        ..own.clone()
    };
    let stamps = [own.next_stamp(&entropy), own.next_stamp(&entropy)];
    assert_ne!(stamps[0], stamps[1]);
    for stamp in &stamps {
        assert_eq!(stamp.as_str().len(), 43);
        assert!(own.has_written(stamp));
        assert!(!sibling.has_written(stamp));
        assert!(!other_secret.has_written(stamp));
    }
    let text = stamps[0].as_str();
    let halves = format!("{}{}", &stamps[1].as_str()[..21], &text[21..]);
    for foreign in [
        "",
        "first",
        "\u{e9}",
        &text[..22],
        &text[..42],
        &format!("{text}AAAA"),
        &halves,
        Stamp::fresh(&entropy).as_str(),
    ] {
        assert!(!own.has_written(&Stamp::new(foreign)), "{foreign}");
    }
}

#[test]
fn a_token_fits_the_stamp_it_was_issued_under_and_those_it_wrote() {
    let forge = Forge::new();
    let entropy = Seeded::new(5);
    let own = record(&forge);
    let account = crate::stage::account("ada", "ada@example.org", None);
    assert!(own.still_fits(&account, &Stamp::new("first")));
    assert!(own.still_fits(&account, &own.next_stamp(&entropy)));
    assert!(!own.still_fits(&account, &Stamp::fresh(&entropy)));
    let moved = crate::stage::account("ada", "other@example.org", None);
    assert!(!own.still_fits(&moved, &own.next_stamp(&entropy)));
}
