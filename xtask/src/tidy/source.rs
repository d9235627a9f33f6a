//! Rust text taken apart: code, comments and string literals, line by line.
//!
//! Rules look for words, and a word in a comment or in a literal is not code. This reads no
//! grammar, only what is needed to keep the three apart.

mod lexer;
mod paths;

#[cfg(test)]
mod tests;

pub(super) use paths::Path;

/// One file of Rust.
pub(super) struct Source {
    pub(super) lines: Vec<Line>,
}

/// What stands on one line.
#[derive(Default)]
pub(super) struct Line {
    /// The code; literals keep their quotes and lose their contents.
    pub(super) code: String,
    /// Comments with their marks.
    pub(super) comment: String,
    /// String literals that begin here.
    pub(super) strings: Vec<String>,
    /// Whether only tests see it.
    pub(super) test: bool,
}

impl Source {
    /// Takes the text apart; the path tells files that are all test.
    pub(super) fn parse(path: &str, text: &str) -> Self {
        let mut lines = lexer::lines(text);
        if is_test_path(path) {
            lines.iter_mut().for_each(|line| line.test = true);
        } else {
            mark_tests(&mut lines);
        }
        Self { lines }
    }

    /// Lines with their numbers, tests included.
    pub(super) fn numbered(&self) -> impl Iterator<Item = (usize, &Line)> {
        self.lines
            .iter()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
    }

    /// Numbered lines that are compiled into the library.
    pub(super) fn shipped(&self) -> impl Iterator<Item = (usize, &Line)> {
        self.numbered().filter(|(_, line)| !line.test)
    }

    /// What it names by paths, imports taken apart, without tests.
    pub(super) fn paths(&self) -> Vec<Path> {
        paths::paths(self)
    }

    /// How many lines hold code, without tests.
    pub(super) fn size(&self) -> usize {
        self.shipped()
            .filter(|(_, line)| !line.code.trim().is_empty())
            .count()
    }

    /// Everything after the start of a line, as one text.
    pub(super) fn code_from(&self, number: usize) -> String {
        let lines = self.lines.iter().skip(number - 1);
        lines
            .map(|line| line.code.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// Attributes with the number of their line, each up to its closing bracket.
    pub(super) fn attributes(&self) -> Vec<(usize, String)> {
        let starts = |line: &Line| line.code.trim_start().starts_with('#');
        let attributes =
            self.numbered()
                .filter(|(_, line)| starts(line))
                .filter_map(|(number, _)| {
                    let code = self.code_from(number);
                    Some((number, code[..end_of(&code, '[', ']')?].to_owned()))
                });
        attributes.collect()
    }
}

/// Whether the code has these words, not as part of longer ones.
pub(super) fn has(code: &str, words: &str) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    code.match_indices(words).any(|(at, _)| {
        let (before, after) = (&code[..at], &code[at + words.len()..]);
        let starts = !is_word(words.chars().next()) || !is_word(before.chars().next_back());
        let ends = !is_word(words.chars().next_back()) || !is_word(after.chars().next());
        starts && ends
    })
}

/// Behind the bracket that closes the first one, if it closes.
pub(super) fn end_of(code: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in code.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            depth = depth.checked_sub(1)?;
            if depth == 0 {
                return Some(at + c.len_utf8());
            }
        }
    }
    None
}

/// The code behind the attributes that it begins with.
pub(super) fn after_attributes(code: &str) -> &str {
    let mut rest = code.trim_start();
    while rest.starts_with('#') {
        let Some(end) = end_of(rest, '[', ']') else {
            break;
        };
        rest = rest[end..].trim_start();
    }
    rest
}

fn is_test_path(path: &str) -> bool {
    let mut parts = path.split('/');
    path.ends_with("/tests.rs") || parts.any(|part| part == "tests" || part == "benches")
}

/// Marks every item under a `cfg` that demands `test`.
fn mark_tests(lines: &mut [Line]) {
    let whole: Vec<String> = lines.iter().map(|line| line.code.clone()).collect();
    for start in (0..whole.len()).filter(|&start| demands_test(&whole[start])) {
        let rows = length_of_item(&whole[start..].join("\n"));
        let end = lines.len().min(start + rows);
        lines[start..end]
            .iter_mut()
            .for_each(|line| line.test = true);
    }
}

fn demands_test(code: &str) -> bool {
    let is_cfg = code.trim_start().starts_with("#[cfg(");
    is_cfg && has(code, "test") && !has(code, "not") && !has(code, "any")
}

/// How many lines an item takes, with its attributes.
fn length_of_item(code: &str) -> usize {
    let item = after_attributes(code);
    let head = code.len() - item.len();
    let semicolon = item.find(';').unwrap_or(item.len());
    let brace = item.find('{').unwrap_or(item.len());
    let end = if semicolon < brace {
        semicolon
    } else {
        end_of(item, '{', '}').unwrap_or(item.len())
    };
    code[..head + end].lines().count()
}
