//! The page of the mailbox: a list, and one message as its reader has it. Script only looks for new messages.

use std::sync::LazyLock;

use super::{
    Received,
    links::{Writing, code, linked, purpose},
    look::{Choice, Look, SCHEME, VIEW, WIDTH},
};
use crate::pages::{Page, document, escape, source};

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("watch.js");

/// Messages have their style in them and may have a logo; a frame has the policy of the page that it is in.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    let script = source(SCRIPT);
    format!(
        "default-src 'none'; script-src {script}; style-src 'unsafe-inline'; img-src data: https:; \
         connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
});

const EMPTY: &str = "<main class=\"empty\">\n<h2>No messages yet</h2>\n\
    <p>Every message that this application would send arrives here instead. Cause one:</p>\n\
    <ul>\n<li><a href=\"/account/password/forgot\">forget a password</a>, as <code>alice</code></li>\n\
    <li><a href=\"/account/registration\">create an account</a></li>\n\
    <li><a href=\"/settings\">change an address</a>, in the settings</li>\n</ul>\n</main>\n";
const GONE: &str = "<main class=\"empty\">\n<h2>This message is gone</h2>\n\
    <p>The mailbox was emptied, or the application started anew. <a href=\"/mailbox\">See the newest message</a>.</p>\n</main>\n";

pub(super) fn page(messages: &[Received], look: &Look) -> Page {
    let wanted = look.message.as_ref();
    let shown = messages
        .iter()
        .find(|message| wanted.is_none_or(|id| message.id == *id));
    let main = match shown {
        Some(received) => message(received, &look.at(&received.id)),
        None if messages.is_empty() && wanted.is_none() => EMPTY.to_owned(),
        None => GONE.to_owned(),
    };
    let entries: String = messages
        .iter()
        .map(|message| entry(message, look, shown))
        .collect();
    let clear = if messages.is_empty() {
        ""
    } else {
        "<form method=\"post\" action=\"/mailbox/clear\"><button>Delete all</button></form>\n"
    };
    let body = format!(
        "<header>\n<h1>Mailbox</h1>\n<a href=\"/\">Start page</a>\n<a href=\"/mailbox\">Newest</a>\n{clear}</header>\n\
         <nav id=\"messages\" aria-label=\"Messages\">\n<ol>{entries}</ol>\n</nav>\n{main}<script>{SCRIPT}</script>\n"
    );
    Page::of(document("Mailbox", STYLE, &body), POLICY.clone())
}

fn entry(message: &Received, look: &Look, shown: Option<&Received>) -> String {
    let current = if shown.is_some_and(|shown| shown.id == message.id) {
        " aria-current=\"true\""
    } else {
        ""
    };
    format!(
        "\n<li><a href=\"{href}\"{current}><strong dir=\"auto\">{subject}</strong>\n<span>{to}</span>\n\
         <small><span class=\"kind\">{kind}</span> {at}</small></a></li>",
        href = look.at(&message.id).href(),
        subject = escape(&message.subject),
        to = escape(&message.to),
        kind = escape(&kind(message)),
        at = time(message),
    )
}

/// What its link is for; without one it only tells.
fn kind(message: &Received) -> String {
    let mut kinds = message.links.iter().filter_map(|link| purpose(link));
    kinds.next().unwrap_or_else(|| "notice".to_owned())
}

fn time(message: &Received) -> String {
    let at = escape(&message.received_at);
    let read = at.replace('T', " ").replace('Z', " UTC");
    format!("<time datetime=\"{at}\">{read}</time>")
}

fn message(message: &Received, look: &Look) -> String {
    let code = code(&message.text).map_or_else(String::new, |code| {
        format!("<p class=\"code\">Code <code>{code}</code></p>\n")
    });
    let links: String = message
        .links
        .iter()
        .filter_map(|link| Some((link, purpose(link)?)))
        .map(|(link, purpose)| {
            format!(
                "<li><a class=\"link\" href=\"{}\">Open {}</a></li>\n",
                escape(link),
                escape(&purpose)
            )
        })
        .collect();
    let links = match links.as_str() {
        "" => links,
        links => format!("<ul class=\"links\" aria-label=\"Links\">\n{links}</ul>\n"),
    };
    let switches = match look.of(VIEW) {
        "html" => [VIEW, SCHEME, WIDTH]
            .map(|choice| switch(choice, look))
            .concat(),
        _ => switch(VIEW, look),
    };
    format!(
        "<main>\n<h2 dir=\"auto\">{subject}</h2>\n<p class=\"envelope\">to <strong>{to}</strong>, {at}</p>\n{code}{links}\
         <div class=\"switches\">\n{switches}</div>\n{view}</main>\n",
        subject = escape(&message.subject),
        to = escape(&message.to),
        at = time(message),
        view = view(message, look),
    )
}

fn switch(choice: &Choice, look: &Look) -> String {
    let link = |(value, label): &(&'static str, &str)| {
        let current = if look.of(choice) == *value {
            " aria-current=\"true\""
        } else {
            ""
        };
        let href = look.with(choice, value).href();
        format!("<a href=\"{href}\"{current}>{label}</a>\n")
    };
    let links: String = choice.values.iter().map(link).collect();
    format!("<nav aria-label=\"{}\">\n{links}</nav>\n", choice.name)
}

fn view(message: &Received, look: &Look) -> String {
    match look.of(VIEW) {
        "text" => {
            let text = linked(&message.text, Writing::Plain);
            format!("<pre tabindex=\"0\">{text}</pre>\n")
        }
        "source" => {
            let text = linked(&lines(message), Writing::Source);
            format!("<pre tabindex=\"0\">{text}</pre>\n")
        }
        "headers" => headers(message),
        _ => html(message, look),
    }
}

/// In a frame: the scheme of the frame is what the message is asked to be in. Its links leave the frame.
fn html(message: &Received, look: &Look) -> String {
    let based = message
        .html
        .replacen("<head>", "<head><base target=\"_top\">", 1);
    format!(
        "<iframe class=\"{scheme} w{width}\" title=\"HTML\" \
         sandbox=\"allow-top-navigation-by-user-activation\" srcdoc=\"{html}\"></iframe>\n",
        scheme = look.of(SCHEME),
        width = look.of(WIDTH),
        html = escape(&based),
    )
}

fn headers(message: &Received) -> String {
    let source = lines(message);
    let (head, _) = source.split_once("\n\n").unwrap_or((&source, ""));
    // A line that begins with a space belongs to the one before (RFC 5322 §2.2.3).
    let unfolded = head.replace("\n ", " ").replace("\n\t", " ");
    let rows: String = unfolded
        .lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| {
            let (name, value) = (escape(name), escape(value.trim()));
            format!("<tr><th scope=\"row\">{name}</th><td>{value}</td></tr>\n")
        })
        .collect();
    format!("<table>\n<tbody>\n{rows}</tbody>\n</table>\n")
}

fn lines(message: &Received) -> String {
    message.source.replace("\r\n", "\n")
}
