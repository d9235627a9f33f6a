//! Paths as code names them, with the groups of `use` taken apart.

use super::Source;

/// A path from its first word on, and the line that its last word stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Path {
    pub(in super::super) line: usize,
    pub(in super::super) words: Vec<String>,
}

/// Every import, and every other path that begins with `crate`, `self` or `super`, without tests.
///
/// `use crate::{a, b::{self, c as d}};` names `crate::a`, `crate::b` and `crate::b::c`.
pub(super) fn paths(source: &Source) -> Vec<Path> {
    let mut reader = Reader {
        tokens: tokens(source),
        at: 0,
        paths: Vec::new(),
    };
    while let Some((line, token)) = reader.peek() {
        match token {
            "use" => {
                reader.at += 1;
                reader.tree(line, &[]);
            }
            "crate" | "self" | "super" => reader.path(line),
            _ => reader.at += 1,
        }
    }
    reader.paths
}

struct Reader<'a> {
    tokens: Vec<(usize, &'a str)>,
    at: usize,
    paths: Vec<Path>,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<(usize, &'a str)> {
        self.tokens.get(self.at).copied()
    }

    /// Steps over this token, if it is the next one.
    fn takes(&mut self, token: &str) -> bool {
        let there = self.peek().is_some_and(|(_, next)| next == token);
        self.at += usize::from(there);
        there
    }

    /// One branch of an import, below what stands before its group.
    fn tree(&mut self, line: usize, before: &[String]) {
        let (mut line, mut words) = (line, before.to_vec());
        self.takes("::");
        while let Some((at, token)) = self.peek() {
            if token == "{" {
                return self.group(at, &words);
            }
            if !(token == "*" || is_word(token)) {
                break;
            }
            self.at += 1;
            if token == "as" {
                self.at += 1;
                break;
            }
            line = at;
            // In a group, `self` is what stands before the group.
            if token != "self" || words.is_empty() {
                words.push(token.to_owned());
            }
            self.takes("::");
        }
        if !words.is_empty() {
            self.paths.push(Path { line, words });
        }
    }

    fn group(&mut self, line: usize, before: &[String]) {
        self.at += 1;
        while !self.takes("}") {
            let start = self.at;
            self.tree(line, before);
            // What is no import does not compile, and is not read any further.
            if !self.takes(",") && (self.at == start || self.peek().is_none()) {
                return;
            }
        }
    }

    /// A path outside of imports; a lone word is none.
    fn path(&mut self, line: usize) {
        let (mut line, mut words) = (line, Vec::new());
        while let Some((at, token)) = self.peek().filter(|(_, token)| is_word(token)) {
            self.at += 1;
            line = at;
            words.push(token.to_owned());
            if !self.takes("::") {
                break;
            }
        }
        if words.len() > 1 {
            self.paths.push(Path { line, words });
        }
    }
}

/// Words, `::`, and every other character but blanks on its own.
fn tokens(source: &Source) -> Vec<(usize, &str)> {
    let mut tokens = Vec::new();
    for (number, line) in source.shipped() {
        let mut rest = line.code.trim_start();
        while let Some(first) = rest.chars().next() {
            let length = if rest.starts_with("::") {
                2
            } else {
                let word = rest.find(|c| !in_word(c)).unwrap_or(rest.len());
                word.max(first.len_utf8())
            };
            tokens.push((number, &rest[..length]));
            rest = rest[length..].trim_start();
        }
    }
    tokens
}

fn is_word(token: &str) -> bool {
    token.starts_with(in_word)
}

fn in_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}
