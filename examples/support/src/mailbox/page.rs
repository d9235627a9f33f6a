//! The page of the mailbox: no script, every message in a frame of its own.

use super::Received;

const STYLE: &str = "
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
details { border: 1px solid #8888; border-radius: .5rem; margin: .5rem 0; padding: .25rem .75rem; }
summary { cursor: pointer; padding: .5rem 0; min-height: 1.5rem; }
summary small { opacity: .75; }
iframe { width: 100%; height: 36rem; border: 1px solid #8888; border-radius: .25rem; background: Canvas; }
iframe.dark { color-scheme: dark; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
a { overflow-wrap: anywhere; }
";

pub(super) fn page(messages: &[Received]) -> String {
    let list = if messages.is_empty() {
        "<p>No messages yet. Ask for a password reset, then reload this page.</p>".to_owned()
    } else {
        messages
            .iter()
            .enumerate()
            .map(|(index, message)| entry(message, index == 0))
            .collect()
    };
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Mailbox</title>\
         <meta name=\"viewport\" content=\"width=device-width\"><style>{STYLE}</style></head>\
         <body><h1>Mailbox</h1><p>Every message that this example would have sent, newest first.</p>\
         {list}</body></html>"
    )
}

fn entry(message: &Received, open: bool) -> String {
    let open = if open { " open" } else { "" };
    let links: String = message
        .links
        .iter()
        .map(|link| format!("<li><a href=\"{0}\">{0}</a></li>", escape(link)))
        .collect();
    // Links of the message leave the frame that it is shown in.
    let html = escape(
        &message
            .html
            .replacen("<head>", "<head><base target=\"_top\">", 1),
    );
    format!(
        "<details{open}><summary><strong>{subject}</strong> <small>to {to}, {at}</small></summary>\
         <ul>{links}</ul>\
         <details open><summary>HTML, light</summary>\
         <iframe sandbox=\"allow-popups allow-top-navigation-by-user-activation\" title=\"HTML, light\" \
         style=\"color-scheme: light\" srcdoc=\"{html}\"></iframe></details>\
         <details><summary>HTML, dark</summary>\
         <iframe class=\"dark\" sandbox=\"allow-popups\" title=\"HTML, dark\" srcdoc=\"{html}\"></iframe></details>\
         <details><summary>Text</summary><pre>{text}</pre></details>\
         <details><summary>Source</summary><pre>{source}</pre></details></details>",
        subject = escape(&message.subject),
        to = escape(&message.to),
        at = escape(&message.received_at),
        text = escape(&message.text),
        source = escape(&message.source),
    )
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c => escaped.push(c),
        }
    }
    escaped
}
