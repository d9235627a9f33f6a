use super::{
    Received,
    links::{Writing, code, linked, purpose},
    look::Look,
    page::page,
};

const LINK: &str = "https://app.example.com/account/password/reset?token=v4.public.a-b_c";

fn received(id: &str) -> Received {
    let html = format!("<html><head></head><body><a href=\"{LINK}\">Set</a></body></html>");
    Received {
        id: id.to_owned(),
        to: "alice@example.com".to_owned(),
        subject: "Reset your password".to_owned(),
        text: format!("Set a new password:\n\n{LINK}\n\nEnd."),
        html,
        links: vec![LINK.to_owned()],
        received_at: "2026-05-04T03:02:01Z".to_owned(),
        source: "To: <alice@example.com>\r\nSubject: Reset\r\n your password\r\n\r\nhttps://app.exam=\r\nple.com/?token=3Dv4=\r\n.public\r\nEnd.\r\n".to_owned(),
    }
}

fn shown(messages: &[Received], query: &str) -> String {
    page(messages, &Look::parse(query)).html
}

fn has(page: &str, part: &str) {
    assert!(page.contains(part), "{part} is missing in\n{page}");
}

#[test]
fn an_empty_mailbox_says_how_to_fill_it() {
    let page = shown(&[], "");
    has(&page, "href=\"/account/password/forgot\"");
    assert!(!page.contains("/mailbox/clear"));
    has(&shown(&[], "message=gone"), "This message is gone");
    has(
        &shown(&[received("a")], "message=gone"),
        "This message is gone",
    );
}

#[test]
fn the_newest_message_is_shown_unless_another_one_is_chosen() {
    let messages = [received("new"), received("old")];
    let current = |id: &str| format!("href=\"/mailbox?message={id}\" aria-current=\"true\"");
    has(&shown(&messages, ""), &current("new"));
    has(&shown(&messages, "message=old"), &current("old"));
    has(
        &shown(&messages, ""),
        "<span class=\"kind\">password reset</span>",
    );
    let notice = Received {
        links: vec!["https://app.example.com/".to_owned()],
        ..received("notice")
    };
    has(&shown(&[notice], ""), "<span class=\"kind\">notice</span>");
}

#[test]
fn the_frame_has_the_scheme_and_the_width_that_are_chosen() {
    let messages = [received("a")];
    has(&shown(&messages, ""), "<iframe class=\"light wfull\"");
    let page = shown(&messages, "message=a&scheme=dark&width=320");
    has(&page, "<iframe class=\"dark w320\"");
    // One choice leaves the others.
    has(
        &page,
        "href=\"/mailbox?message=a&amp;scheme=dark&amp;width=600\"",
    );
    has(
        &page,
        "href=\"/mailbox?message=a&amp;view=text&amp;scheme=dark&amp;width=320\"",
    );
    // What is no choice is the default.
    let page = shown(&messages, "view=video&scheme=%22&width=1&unknown=1");
    has(&page, "<iframe class=\"light wfull\"");
}

#[test]
fn every_view_has_links_to_follow() {
    let messages = [received("a")];
    let followed = format!("<a href=\"{LINK}\">{LINK}</a>\n\nEnd.");
    has(&shown(&messages, "view=text"), &followed);
    has(
        &shown(&messages, "view=source"),
        "<a href=\"https://app.example.com/?token=v4.public\">https://app.exam=\nple.com/?token=3Dv4=\n.public</a>\nEnd.",
    );
    has(
        &shown(&messages, ""),
        "srcdoc=\"&lt;html&gt;&lt;head&gt;&lt;base target=&quot;_top&quot;&gt;&lt;/head&gt;",
    );
    has(
        &shown(&messages, "view=headers"),
        "<tr><th scope=\"row\">Subject</th><td>Reset your password</td></tr>",
    );
}

#[test]
fn links_end_where_people_think_they_do() {
    let cases = [
        (
            "see https://a.test/b.",
            "see <a href=\"https://a.test/b\">https://a.test/b</a>.",
        ),
        (
            "(http://a.test)",
            "(<a href=\"http://a.test\">http://a.test</a>)",
        ),
        (
            "https://a.test=\nnext",
            "<a href=\"https://a.test=\">https://a.test=</a>\nnext",
        ),
        (
            "http is no link, <b> no markup",
            "http is no link, &lt;b&gt; no markup",
        ),
    ];
    for (text, html) in cases {
        assert_eq!(linked(text, Writing::Plain), html);
    }
    let escaped = linked("href=3D\"https://a.test/?x&#x3D;1&amp;y\"", Writing::Source);
    has(&escaped, "<a href=\"https://a.test/?x=1&amp;y\">");
}

#[test]
fn a_code_is_large_and_copied_whole() {
    for text in [
        "Code:\n\n1234 5678\n",
        "\u{2066}12345678\u{2069}",
        "1234-5678",
    ] {
        assert_eq!(code(text).as_deref(), Some("12345678"), "{text:?}");
    }
    for text in ["", "1234 567", "123456789", "call 1234 5678", "+12345678"] {
        assert_eq!(code(text), None, "{text:?}");
    }
    let message = Received {
        text: "Your code:\n\n1234 5678\n".to_owned(),
        ..received("a")
    };
    has(
        &shown(&[message], ""),
        "<p class=\"code\">Code <code>12345678</code></p>",
    );
}

#[test]
fn what_a_link_is_for_is_told_by_its_path() {
    assert_eq!(purpose(LINK).as_deref(), Some("password reset"));
    assert_eq!(
        purpose("https://app.example.com/account/password/reset"),
        None
    );
    assert_eq!(purpose("https://app.example.com/?token=1"), None);
    assert_eq!(purpose("https://"), None);
}

/// Names and addresses are their owners' to choose, and strangers choose whom a registration greets.
#[test]
fn nothing_of_a_message_becomes_markup() {
    let evil = "\"'><script>alert(1)</script></title></iframe><img src=x onerror=alert(1)>&";
    let message = Received {
        id: evil.to_owned(),
        to: evil.to_owned(),
        subject: evil.to_owned(),
        text: format!("{evil}\nhttps://a.test/account/x?token=1{evil}\njavascript:alert(1)"),
        html: evil.to_owned(),
        links: vec![
            format!("https://a.test/account/x{evil}?token=1{evil}"),
            "javascript:alert(1)//account/x?token=1".to_owned(),
        ],
        received_at: evil.to_owned(),
        source: format!("Subject: {evil}\r\n{evil}: x\r\n\r\n{evil}"),
    };
    for view in ["html", "text", "source", "headers"] {
        let page = shown(std::slice::from_ref(&message), &format!("view={view}"));
        assert_eq!(page.matches("<script").count(), 1, "{page}");
        assert_eq!(
            page.matches("</iframe>").count(),
            page.matches("<iframe ").count()
        );
        assert!(!page.contains("<img") && !page.contains("\"'>"), "{page}");
        assert!(!page.contains("href=\"javascript:"), "{page}");
    }
}
