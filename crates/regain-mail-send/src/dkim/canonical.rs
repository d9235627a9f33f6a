//! The form that is signed, in which mail servers may change white space (`relaxed`, RFC 6376 §3.4.2, §3.4.4).

const SPACES: [char; 2] = [' ', '\t'];

/// A header as it is signed, without the line end.
pub(super) fn header(name: &str, value: &str) -> String {
    let value = line(&value.replace("\r\n", ""));
    let name = name.trim_end_matches(SPACES).to_ascii_lowercase();
    format!("{name}:{}", value.trim_start_matches(' '))
}

/// The body as its hash is made: nothing where nothing but blank lines is in it.
pub(super) fn body(body: &str) -> String {
    let lines: Vec<_> = body.split("\r\n").map(line).collect();
    let text = lines.join("\r\n");
    match text.trim_end_matches("\r\n") {
        "" => String::new(),
        text => format!("{text}\r\n"),
    }
}

/// One space for any number of spaces and tabs, and none at the end.
fn line(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    for c in line.trim_end_matches(SPACES).chars() {
        match c {
            ' ' | '\t' if text.ends_with(' ') => {}
            ' ' | '\t' => text.push(' '),
            c => text.push(c),
        }
    }
    text
}
