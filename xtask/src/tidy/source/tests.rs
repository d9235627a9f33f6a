use super::*;

fn parse(text: &str) -> Source {
    Source::parse("crates/a/src/lib.rs", text)
}

fn code(text: &str) -> Vec<String> {
    parse(text)
        .lines
        .into_iter()
        .map(|line| line.code)
        .collect()
}

#[test]
fn comments_are_not_code() {
    let source = parse("let a = 1; // env::var\n/* b /* c */\nd */ e");
    assert_eq!(source.lines[0].code, "let a = 1; ");
    assert_eq!(source.lines[0].comment, "// env::var");
    assert_eq!(source.lines[1].code, "");
    assert_eq!(source.lines[2].code, " e");
}

#[test]
fn literals_lose_their_contents() {
    assert_eq!(code(r#"a("x\"{ // y") + b"z""#), [r#"a("") + b"""#]);
    assert_eq!(code("r#\"a\" \n{\"# b"), ["\"", "\" b"]);
    assert_eq!(
        code(r"'{' '\'' '\u{1}' 'a b: &'a str"),
        ["'' '' '' 'a b: &'a str"]
    );
}

#[test]
fn literals_belong_to_the_line_they_begin_on() {
    let source = parse("a(\"x\ny\",\n\"z\")");
    assert_eq!(source.lines[0].strings, ["x\ny"]);
    assert_eq!(source.lines[2].strings, ["z"]);
}

#[test]
fn a_raw_identifier_is_no_string() {
    assert_eq!(code("r#type(\"a\")"), ["r#type(\"\")"]);
}

#[test]
fn an_open_literal_ends_with_the_file() {
    assert_eq!(code("\"a"), ["\"\""]);
    assert_eq!(code("r#\"a"), ["\"\""]);
    assert_eq!(code("/* a"), [""]);
}

#[test]
fn items_under_cfg_test_are_tests() {
    let text = "a\n#[cfg(test)]\nmod tests {\n  b\n}\nc\n#[cfg(test)]\nmod more;\nd";
    let marks: Vec<_> = parse(text).lines.iter().map(|line| line.test).collect();
    assert_eq!(
        marks,
        [false, true, true, true, true, false, true, true, false]
    );
}

#[test]
fn what_is_not_only_for_tests_is_shipped() {
    assert!(!parse("#[cfg(not(test))]\nfn a() {}").lines[1].test);
    assert!(!parse("#[cfg(any(test, feature = \"x\"))]\nfn a() {}").lines[1].test);
    assert!(parse("#[cfg(all(test, unix))]\nfn a() {}").lines[1].test);
}

#[test]
fn test_folders_are_tests() {
    for path in [
        "crates/a/tests/b.rs",
        "crates/a/src/b/tests.rs",
        "crates/a/benches/c.rs",
    ] {
        assert!(Source::parse(path, "a").lines[0].test, "{path}");
    }
}

#[test]
fn size_counts_lines_of_code() {
    assert_eq!(
        parse("//! doc\n\nfn a() {\n// why\n}\n#[cfg(test)]\nmod tests;").size(),
        2
    );
}

#[test]
fn words_are_whole() {
    assert!(has("http::Uri", "http::"));
    assert!(!has("regain_http::Uri", "http::"));
    assert!(!has("Serializer", "Serialize"));
}

#[test]
fn attributes_end_with_their_bracket() {
    let source = parse("#[allow(\n  a[0],\n)]\nfn b() {}");
    assert_eq!(
        source.attributes(),
        [(1, "#[allow(\n  a[0],\n)]".to_owned())]
    );
    assert_eq!(after_attributes("#[a]\n#[b]\nmod c;"), "mod c;");
}

/// Each path of a text, before its line.
fn paths(text: &str) -> Vec<(String, usize)> {
    let paths = parse(text).paths().into_iter();
    paths
        .map(|path| (path.words.join("::"), path.line))
        .collect()
}

#[test]
fn imports_are_taken_apart() {
    let text = "use a;\npub(crate) use crate::{\n    b::{self, c, d::*},\n    e as f, // g\n    \
                super::h::{\n        i,\n    },\n};\nuse ::j::K;";
    let expected = [
        ("a", 1),
        ("crate::b", 3),
        ("crate::b::c", 3),
        ("crate::b::d::*", 3),
        ("crate::e", 4),
        ("crate::super::h::i", 6),
        ("j::K", 9),
    ];
    assert_eq!(
        paths(text),
        expected.map(|(path, line)| (path.to_owned(), line))
    );
}

#[test]
fn paths_outside_of_imports_count() {
    let text = "fn a(&self) -> crate::b::C {\n self.d(super::e()) }\npub(in crate::f) g: h::I";
    let expected = [("crate::b::C", 1), ("super::e", 2), ("crate::f", 3)];
    assert_eq!(
        paths(text),
        expected.map(|(path, line)| (path.to_owned(), line))
    );
}

#[test]
fn what_only_looks_like_an_import_ends_the_reading_of_it() {
    assert_eq!(
        paths("-> impl A + use<'a> {}\n// use crate::b;\n\"use c;\""),
        []
    );
    assert_eq!(
        paths("use a::{b, c"),
        [("a::b".into(), 1), ("a::c".into(), 1)]
    );
    assert_eq!(
        paths("use a::{b + };\nuse d;").first(),
        Some(&("a::b".into(), 1))
    );
    assert_eq!(paths("#[cfg(test)]\nuse crate::{\n    a,\n};"), []);
}
