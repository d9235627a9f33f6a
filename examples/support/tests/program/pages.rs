//! The host's own pages, as a browser without script walks through them.

use super::example::{Answer, Example};

const FORM: &str = "Content-Type: application/x-www-form-urlencoded\r\n";
const ALICE: &str = "login=alice&password=Alice-example-pass-1!&next=%2Fsettings";

/// What another site's page makes a browser send, and what a browser says that will not say.
const STRANGERS: [&str; 4] = [
    "Sec-Fetch-Site: cross-site\r\nOrigin: https://evil.test\r\n",
    "Sec-Fetch-Site: same-site\r\nOrigin: https://other.example.com\r\n",
    "Origin: https://evil.test\r\n",
    "Origin: null\r\n",
];

fn submit(example: &Example, path: &str, headers: &str, form: &str) -> Answer {
    example.send("POST", path, &format!("{FORM}{headers}"), form)
}

/// What the answer leaves in the browser.
fn cookie(answer: &Answer) -> String {
    let cookie = answer.header("set-cookie").expect("a cookie");
    let pair = cookie.split(';').next().unwrap_or_default();
    format!("Cookie: {pair}\r\n")
}

fn leads_to(answer: &Answer, path: &str) {
    assert_eq!(
        (answer.status, answer.header("location")),
        (303, Some(path))
    );
}

fn shows(page: &Answer, parts: &[&str]) {
    assert_eq!(page.status, 200);
    for part in parts {
        assert!(
            page.body.contains(part),
            "{part} is missing in\n{}",
            page.body
        );
    }
}

#[test]
fn a_browser_signs_in_sees_its_settings_and_signs_out() {
    let example = Example::start(&[]);
    shows(
        &example.get("/"),
        &[
            "href=\"/sign-in\"",
            "href=\"/mailbox\"",
            "Alice-example-pass-1!",
        ],
    );
    let page = example.get("/sign-in?next=/settings");
    let hidden = "name=\"next\" value=\"/settings\"";
    let completes = [
        "autocomplete=\"username\"",
        "autocomplete=\"current-password\"",
    ];
    shows(&page, &[hidden, completes[0], completes[1]]);
    shows(
        &page,
        &[
            "href=\"/account/password/forgot\"",
            "href=\"/account/registration\"",
        ],
    );

    // From the page itself, and from what is no browser.
    let own = format!(
        "Sec-Fetch-Site: same-origin\r\nOrigin: http://{}\r\n",
        example.address()
    );
    leads_to(&submit(&example, "/sign-in", "", ALICE), "/settings");
    let signed_in = submit(&example, "/sign-in", &own, ALICE);
    leads_to(&signed_in, "/settings");
    let cookie = cookie(&signed_in);

    let settings = example.send("GET", "/settings", &cookie, "");
    shows(
        &settings,
        &["<strong>alice@example.com</strong>, verified."],
    );
    shows(
        &settings,
        &[
            "href=\"/account/password/change\"",
            "href=\"/account/email/change\"",
        ],
    );
    assert!(!settings.body.contains("/account/setup"));
    shows(
        &example.send("GET", "/", &cookie, ""),
        &["href=\"/settings\"", "action=\"/sign-out\""],
    );

    for stranger in STRANGERS {
        let refused = submit(&example, "/sign-out", &format!("{cookie}{stranger}"), "");
        assert_eq!(
            (refused.status, &refused.json()["code"]),
            (403, &"CROSS_SITE_REQUEST".into())
        );
    }
    let left = submit(&example, "/sign-out", &format!("{cookie}{own}"), "");
    leads_to(&left, "/");
    assert!(
        left.header("set-cookie")
            .is_some_and(|cookie| cookie.contains("Max-Age=0"))
    );
    // In another window, after that.
    leads_to(&submit(&example, "/sign-out", &cookie, ""), "/");
    leads_to(
        &example.send("GET", "/settings", &cookie, ""),
        "/sign-in?next=/settings",
    );
}

#[test]
fn settings_say_what_is_to_be_done() {
    let example = Example::start(&[]);
    let newcomer = "login=newcomer&password=Newcomer-example-pass-1!";
    let signed_in = submit(&example, "/sign-in", "", newcomer);
    leads_to(&signed_in, "/");
    let settings = example.send("GET", "/settings", &cookie(&signed_in), "");
    shows(
        &settings,
        &["not verified", "href=\"/account/email/verification\""],
    );
    let admin = "login=admin%40example.com&password=Admin-example-pass-1!";
    let signed_in = submit(&example, "/sign-in", "", admin);
    let settings = example.send("GET", "/settings", &cookie(&signed_in), "");
    shows(&settings, &["href=\"/account/setup\""]);
}

#[test]
fn a_wrong_sign_in_is_asked_for_again_whatever_was_wrong() {
    let example = Example::start(&[]);
    let tried = |form: &str| {
        let answer = submit(&example, "/sign-in", "", form);
        assert_eq!((answer.status, answer.header("set-cookie")), (401, None));
        answer.body
    };
    let said = "role=\"alert\">Login or password is wrong.</p>";
    for form in [
        "login=alice&password=no",
        "login=nobody&password=no",
        "login=%00&password=",
        "",
    ] {
        let page = tried(form);
        assert!(page.contains(said), "{page}");
    }
    // What was typed is still there, but for the password.
    let page = tried("login=%22%3E%3Cscript%3E&password=secret&next=%2Fsettings");
    assert!(
        page.contains("value=\"&quot;&gt;&lt;script&gt;\""),
        "{page}"
    );
    assert!(page.contains("name=\"next\" value=\"/settings\""), "{page}");
    assert!(
        !page.contains("<script") && !page.contains("secret"),
        "{page}"
    );
    for next in [
        "//evil.test",
        "/\\evil.test",
        "https://evil.test",
        "%2F%09%2Fevil.test",
    ] {
        let form = format!("login=alice&password=Alice-example-pass-1!&next={next}");
        leads_to(&submit(&example, "/sign-in", "", &form), "/");
        let page = example.get(&format!("/sign-in?next={}", next.replace('\\', "%5C")));
        shows(&page, &["name=\"next\" value=\"/\""]);
    }
}

/// Or it would sign somebody in as somebody else, who then reads what they enter.
#[test]
fn no_other_site_signs_anybody_in() {
    let example = Example::start(&[]);
    let json = r#"{"login":"alice","password":"Alice-example-pass-1!"}"#;
    for stranger in STRANGERS {
        let refused = [
            submit(&example, "/sign-in", stranger, ALICE),
            // A body without a type is what scripts can send across sites, too.
            example.send("POST", "/sign-in", stranger, json),
            submit(&example, "/mailbox/clear", stranger, ""),
        ];
        for refused in refused {
            let code = refused.json()["code"].clone();
            assert_eq!((refused.status, code), (403, "CROSS_SITE_REQUEST".into()));
            assert_eq!(refused.header("set-cookie"), None);
        }
        // What no browser sends across sites unasked is not asked where it comes from.
        let headers = format!("Content-Type: application/json\r\n{stranger}");
        assert_eq!(example.send("POST", "/sign-in", &headers, json).status, 200);
    }
}
