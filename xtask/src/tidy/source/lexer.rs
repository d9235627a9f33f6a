//! Keeps code, comments and literals apart.

use super::Line;

/// Takes a text apart into lines.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut lexer = Lexer {
        rest: text,
        previous: ' ',
        lines: vec![Line::default()],
    };
    while !lexer.rest.is_empty() {
        lexer.step();
    }
    lexer.lines
}

struct Lexer<'a> {
    rest: &'a str,
    /// The last character of code: a quote behind a letter may belong to a prefix.
    previous: char,
    lines: Vec<Line>,
}

impl Lexer<'_> {
    fn step(&mut self) {
        if self.rest.starts_with("//") {
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            self.comment(end);
        } else if self.rest.starts_with("/*") {
            self.comment(end_of_block(self.rest));
        } else if let Some((open, close)) = self.raw_string() {
            let end = self.rest[open..]
                .find(&close)
                .map_or(self.rest.len() - open, |end| end);
            self.literal(open, end, close.len());
        } else if self.rest.starts_with('"') {
            self.literal(1, end_of_string(&self.rest[1..]), 1);
        } else if let Some(end) = end_of_char(self.rest) {
            self.code("''");
            self.rest = &self.rest[end..];
        } else {
            let (c, rest) = self
                .rest
                .split_at(self.rest.chars().next().map_or(0, char::len_utf8));
            self.code(c);
            self.rest = rest;
        }
    }

    /// The line that is being read; there is always one.
    fn line(&mut self) -> &mut Line {
        let last = self.lines.len() - 1;
        &mut self.lines[last]
    }

    fn code(&mut self, code: &str) {
        for c in code.chars() {
            self.previous = c;
            if c == '\n' {
                self.lines.push(Line::default());
            } else {
                self.line().code.push(c);
            }
        }
    }

    fn comment(&mut self, length: usize) {
        let (comment, rest) = self.rest.split_at(length);
        self.rest = rest;
        for (index, part) in comment.split('\n').enumerate() {
            if index > 0 {
                self.lines.push(Line::default());
            }
            self.line().comment.push_str(part);
        }
    }

    /// A literal of `length` bytes between its quotes; it counts for the line it begins on.
    fn literal(&mut self, open: usize, length: usize, close: usize) {
        let literal = self.rest[open..open + length].to_owned();
        let end = self.rest.len().min(open + length + close);
        self.rest = &self.rest[end..];
        let breaks = literal.matches('\n').count();
        self.line().strings.push(literal);
        self.code("\"");
        self.code(&"\n".repeat(breaks));
        self.code("\"");
    }

    /// The length of the opening quotes of a raw string, and its closing ones.
    fn raw_string(&self) -> Option<(usize, String)> {
        let behind_word = self.previous.is_alphanumeric() || self.previous == '_';
        let prefix = ["br", "cr", "r"]
            .into_iter()
            .find(|prefix| self.rest.starts_with(prefix))?;
        let rest = &self.rest[prefix.len()..];
        let hashes = rest.len() - rest.trim_start_matches('#').len();
        let opens = !behind_word && rest[hashes..].starts_with('"');
        opens.then(|| {
            (
                prefix.len() + hashes + 1,
                format!("\"{}", "#".repeat(hashes)),
            )
        })
    }
}

/// Block comments nest.
fn end_of_block(text: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < text.len() {
        if text[at..].starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if text[at..].starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// Where the string ends, given what is behind its opening quote.
fn end_of_string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at,
            _ => {}
        }
    }
    text.len()
}

/// The length of a character literal; `None` for a lifetime and for anything else.
fn end_of_char(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('\'')?;
    let mut chars = inner.char_indices();
    let (_, first) = chars.next()?;
    if first == '\\' {
        // The escaped character may itself be a quote.
        let behind = inner.char_indices().nth(2)?.0;
        return inner[behind..].find('\'').map(|end| 1 + behind + end + 1);
    }
    let (at, second) = chars.next()?;
    (second == '\'').then_some(1 + at + 1)
}
