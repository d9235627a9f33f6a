//! The development mailbox, as people and programs look into it.

use serde_json::json;

use super::example::Example;

#[test]
fn a_message_is_read_in_every_view_and_thrown_away() {
    let example = Example::start(&[]);
    assert!(example.get("/mailbox").body.contains("No messages yet"));
    example.post("/api/account/password/forgot", &json!({ "login": "alice" }));
    let token = example.token();
    let letters = example.get("/mailbox.json").json();
    let members = letters[0].as_object().expect("a message").keys();
    assert_eq!(
        Vec::from_iter(members),
        [
            "html",
            "id",
            "links",
            "received_at",
            "subject",
            "text",
            "to"
        ]
    );
    let id = letters[0]["id"].as_str().expect("an id");

    let followed = format!(
        "href=\"http://{}/account/password/reset?token={token}\"",
        example.address()
    );
    let newest = example.get("/mailbox").body;
    let current = format!("href=\"/mailbox?message={id}\" aria-current=\"true\"");
    for part in [
        "Reset your Example password",
        "password reset",
        &current,
        &followed,
    ] {
        assert!(newest.contains(part), "{part} is missing in\n{newest}");
    }
    let view = |query: &str| example.get(&format!("/mailbox?message={id}&{query}")).body;
    let page = view("view=html&scheme=dark&width=320");
    assert!(page.contains("<iframe class=\"dark w320\""), "{page}");
    assert!(
        page.contains("sandbox=\"allow-top-navigation-by-user-activation\""),
        "{page}"
    );
    // In the words of the message, beside the one above every view.
    for query in ["view=text", "view=source"] {
        assert!(view(query).matches(&followed).count() >= 2, "{query}");
    }
    let page = view("view=headers");
    assert!(
        page.contains("<th scope=\"row\">Auto-Submitted</th><td>auto-generated</td>"),
        "{page}"
    );

    let cleared = example.send("POST", "/mailbox/clear", "", "");
    assert_eq!(
        (cleared.status, cleared.header("location")),
        (303, Some("/mailbox"))
    );
    assert_eq!(example.get("/mailbox.json").json(), json!([]));
    assert!(view("").contains("This message is gone"));
    assert_eq!(example.send("DELETE", "/mailbox.json", "", "").status, 204);
}
