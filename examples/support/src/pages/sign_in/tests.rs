use super::{next, onward};

#[test]
fn a_sign_in_leads_nowhere_but_to_this_site() {
    for path in ["/", "/settings", "/account/email/change?step=2&x=~a-b._"] {
        assert_eq!(onward(path), path);
    }
    for path in [
        "",
        "settings",
        "//evil.test",
        "/\\evil.test",
        "/\t/evil.test",
        "/\n/evil.test",
        "https://evil.test",
        "javascript:alert(1)",
        "/@evil.test",
        "/a\r\nSet-Cookie: x=1",
        "/\"><script>",
    ] {
        assert_eq!(onward(path), "/", "{path:?}");
    }
    assert_eq!(next("next=%2Fsettings"), "/settings");
    assert_eq!(next("next=%2F%2Fevil.test"), "/");
    assert_eq!(next("other=1"), "/");
}
