use std::borrow::Cow;

use super::{Place, as_ours, line_of, sentences, style, template};
use crate::{page, shipped};

/// What is wrong with `text` in the language of `tag`.
fn told(tag: &str, text: &str) -> Vec<String> {
    let file = (Cow::Borrowed("a.ftl"), Cow::Owned(text.to_owned()));
    let faults = sentences(tag, &[file]);
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn every_rule_of_sentences_names_file_line_and_text() {
    for (text, expected) in [
        (
            "\nletter = {\n",
            "a.ftl:2: Fluent cannot read it: Expected an inline expression",
        ),
        (
            "\nleter =\n    .copy = x\n",
            "a.ftl:2: there is no message `leter`; did you mean `letter`?",
        ),
        ("wholly = x\n", "a.ftl:1: there is no message `wholly`"),
        (
            "letter =\n    .copi = x\n    .time = y\n",
            "a.ftl:2: there is no sentence `letter.copi`; did you mean `copy`?",
        ),
        (
            "letter =\n    .acount = x\n",
            "a.ftl:2: there is no sentence `letter.acount`; did you mean `account`?",
        ),
        ("letter = x\n", "a.ftl:1: there is no sentence `letter`"),
        (
            "letter =\n    .copy = x\n    .copy = y\n",
            "a.ftl:3: `letter.copy` is said twice",
        ),
        (
            "device = { $browser } on { $sistem }\n",
            "a.ftl:1: `device` has no variable `$sistem`; did you mean `$system`?",
        ),
        (
            "password_reset-reset =\n    .subject = a\n    .heading = { $link }\n",
            "a.ftl:3: `password_reset-reset.heading` has no variable `$link`; there are `$asked_at`, `$product`, \
             `$valid_for`, `$valid_until`",
        ),
        (
            "rule =\n    .digit = { $min }\n",
            "a.ftl:2: `rule.digit` has no variable `$min`",
        ),
        (
            "letter =\n    .time = { letter.copy }\n",
            "a.ftl:2: `letter.time` refers to the message `letter`: each stands on its own",
        ),
        (
            "moment = { DATETIME($date) }\n",
            "a.ftl:1: `moment` calls `DATETIME`: there are no functions",
        ),
        (
            "letter =\n    .copy =\n        Press\n        <b>here</b>\n",
            "a.ftl:4: `letter.copy` holds markup: `<b>here</b>`",
        ),
        (
            "letter =\n    .copy = Q&amp;A\n",
            "a.ftl:2: `letter.copy` holds markup: `Q&amp;A`",
        ),
        (
            "letter =\n    .copy = see https://a.test\n",
            "a.ftl:2: `letter.copy` holds an address: `see https://a.test`",
        ),
        (
            "letter =\n    .copy = www.a.test\n",
            "a.ftl:2: `letter.copy` holds an address: `www.a.test`",
        ),
        (
            "letter =\n    .copy = to a@b.test\n",
            "a.ftl:2: `letter.copy` holds an address: `to a@b.test`",
        ),
        (
            "letter =\n    .copy = a\u{202e}b\n",
            "a.ftl:2: `letter.copy` holds the control character U+202E",
        ),
        (
            "letter =\n    .copy = a{ \"\\u202E\" }b\n",
            "a.ftl:2: `letter.copy` holds the control character U+202E",
        ),
        ("-firm = <i>\n", "a.ftl:1: `-firm` holds markup: `<i>`"),
        (
            "rule =\n    .min_length = { $min ->\n        [one] a\n        [few] b\n       *[other] c\n    }\n",
            "a.ftl:4: `rule.min_length` has `[few]` for `$min`, which is `one`, `other` in en",
        ),
        (
            "rule =\n    .min_length = { $min ->\n       *[other] c\n    }\n",
            "a.ftl:2: `rule.min_length` lacks `one` for `$min`, which en tells apart",
        ),
        (
            "span = { $unit ->\n    [days] a\n   *[minutes] b\n}\n",
            "a.ftl:1: `span` lacks `hours` for `$unit`, which en tells apart",
        ),
    ] {
        assert_eq!(told("en", text), [expected], "{text}");
    }
}

#[test]
fn forms_are_those_of_the_language() {
    let text = "rule =\n    .min_length = { $min ->\n        [one] a\n       *[other] b\n    }\n";
    assert_eq!(told("de", text), [""; 0]);
    assert_eq!(told("de-AT", text), [""; 0]);
    assert_eq!(told("fr", text), [""; 0]);
    // CLDR says more of Vietnamese than Fluent has heard of.
    assert_eq!(told("vi", text), [""; 0]);
    assert_eq!(
        told(
            "vi",
            "rule =\n    .min_length = { $min ->\n       *[other] b\n    }\n"
        ),
        [""; 0]
    );
    for (tag, lacks) in [
        ("ru", "`few`, `many`"),
        ("ar", "`few`, `many`, `two`, `zero`"),
    ] {
        let [fault] = &told(tag, text)[..] else {
            panic!("one fault in {tag}");
        };
        assert!(fault.contains(lacks), "{fault}");
    }
    assert!(told("ja", text)[0].contains("`[one]`"));
}

#[test]
fn harmless_sentences_are_left_alone() {
    for text in [
        "",
        "# A comment with <b> and https://a.test\n",
        "letter =\n    .copy = R&D, terms & conditions\n",
        "letter =\n    .sender = { \"\\u00A0\" }{ $product }\n",
        "-firm = Example\n    .case = Example's\nletter =\n    .sender = { -firm } ({ $product })\n",
        "password_reset-reset =\n    .heading = { $product }: { $valid_for }\n",
        "rule =\n    .min_length = { $min ->\n        [0] a\n        [one] b\n       *[other] c\n    }\n",
    ] {
        assert_eq!(told("en", text), [""; 0], "{text}");
    }
}

#[test]
fn a_sentence_is_found_by_its_name() {
    let text = "# a\nmoment = x\nletter =\n    .copy = x\n    .time = y\n";
    for (message, name, line) in [
        ("moment", "", Some(2)),
        ("letter", "copy", Some(4)),
        ("letter", "time", Some(5)),
        ("letter", "", None),
        ("span", "", None),
    ] {
        assert_eq!(line_of(text, message, name), line, "{message}.{name}");
    }
}

#[test]
fn only_what_is_read_has_a_place() {
    for (path, place) in [
        ("locales/en/letter.ftl", Place::Sentences),
        ("locales/eo/whatever.ftl", Place::Sentences),
        (
            "templates/letters/password_reset/reset.txt.hbs",
            Place::Template,
        ),
        ("templates/pages/layout.html.hbs", Place::Template),
        ("templates/pages/style.css", Place::Style),
    ] {
        assert_eq!(Place::of(path), Ok(place), "{path}");
    }
    for (path, expected) in [
        (
            "locales/letter.ftl",
            "locales/letter.ftl: it is in no folder of a language",
        ),
        (
            "locales/en/letter.txt",
            "locales/en/letter.txt: it is not locales/TAG/NAME.ftl",
        ),
        (
            "locales/pt-br/a.ftl",
            "locales/pt-br/a.ftl: the tag `pt-br` is written `pt-BR`",
        ),
        (
            "locales/english words/a.ftl",
            "locales/english words/a.ftl: `english words` is no language tag",
        ),
        (
            "templates/pages/layuot.html.hbs",
            "templates/pages/layuot.html.hbs: there is no such file; did you mean `templates/pages/layout.html.hbs`?",
        ),
        ("notes.txt", "notes.txt: there is no such file"),
        (
            "../templates/pages/style.css",
            "../templates/pages/style.css: there is no such file; did you mean \
          `templates/pages/style.css`?",
        ),
    ] {
        let fault = Place::of(path).expect_err(path);
        assert_eq!(fault.to_string(), expected);
    }
}

#[test]
fn every_rule_of_templates_names_file_and_line() {
    let message = "templates/letters/layout.html.hbs";
    for (path, text, expected) in [
        (
            message,
            "a\n{{{name}}}",
            ":2: `{{{` writes without escaping",
        ),
        (message, "a\n{{&name}}", ":2: `{{&` writes without escaping"),
        (
            message,
            "\n\n<img alt=\"\">",
            ":3: `<img` is not for here: nothing is fetched or run",
        ),
        (
            message,
            "<a\n onclick=\"\" href=\"JavaScript:x\">",
            ":2: `javascript:` is not for here: nothing is fetched or run",
        ),
        (
            message,
            "\n<table>",
            ":2: a table without role=\"presentation\" is read out as one",
        ),
        (message, "\n<p class=a>", ":2: an attribute without quotes"),
        (
            "templates/pages/layout.html.hbs",
            "\n<p class=a>",
            ":2: an attribute without quotes",
        ),
        (
            "templates/letters/layout.txt.hbs",
            "a\n{{> b c=d}}",
            ":2: a named argument: strict mode does not see when its value is missing",
        ),
    ] {
        let faults = template(path, text);
        let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(faults, [format!("{path}{expected}")], "{text}");
    }
    let [fault] = &template(message, "a\n{{#if b}}c\n")[..] else {
        panic!("it never ends");
    };
    assert_eq!((fault.file(), fault.line().is_some()), (message, true));
    for (text, line) in [
        ("a\nb { c: url(d) }", 2),
        ("a > b {}", 1),
        ("\n\n@import x", 3),
    ] {
        let [fault] = &style("style.css", text)[..] else {
            panic!("one fault in {text}");
        };
        assert_eq!(fault.line(), Some(line), "{text}");
    }
}

#[test]
fn ours_keep_to_the_rules() {
    for (path, text) in shipped::files() {
        let faults = match Place::of(&path) {
            Ok(Place::Style) => style(&path, text),
            _ => template(&path, text),
        };
        assert_eq!(faults, [], "{path}");
    }
    assert!(page::shipped().count() > 10);
}

#[test]
fn a_page_goes_where_ours_goes_and_runs_nothing() {
    let ours = "<style></style><h1></h1><form method=\"post\" action=\"/a\"><input name=\"token\" value=\"x.y\"></form>\
                <form method=\"post\" action=\"/b\"><input name=\"token\"></form>";
    assert_eq!(as_ours(ours, ours, ""), [""; 0]);
    for (from, to, expected) in [
        (
            "action=\"/b\"",
            "action=\"/c\"",
            "it leaves out `action=\"/b\"`",
        ),
        ("name=\"token\"", "", "it leaves out `name=\"token\"`"),
        ("method=\"post\"", "", "it leaves out `method=\"post\"`"),
        (
            "</h1>",
            "</h1><Script>",
            "`<script` is not for here: the pages' policy stops it",
        ),
        (
            "<h1>",
            "<h1 style=\"x\">",
            "`style=` is not for here: the pages' policy stops it",
        ),
        (
            "<style></style>",
            "<style>a</style>",
            "it leaves out `<style>{{style}}</style>`",
        ),
        (
            "<h1>",
            "<a href=\"/x?x.y\"></a><h1>",
            "it has the token elsewhere than in its forms",
        ),
        ("<h1></h1>", "", "it has not one heading `<h1>`"),
    ] {
        assert_eq!(as_ours(&ours.replacen(from, to, 1), ours, ""), [expected]);
    }
    let long = format!("{ours}{}", "x".repeat(20_000));
    assert_eq!(as_ours(&long, ours, ""), ["it has more than 20000 bytes"]);
}
