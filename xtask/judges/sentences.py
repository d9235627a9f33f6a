#!/usr/bin/env python3
"""Judges sentences by another implementation of Fluent and another copy of CLDR.

    sentences.py FOLDER

FOLDER holds one folder of .ftl files a language. Reads JSON lines from standard input, each what ours has made of one
sentence or of one day:

    {"locale", "place": "message" or "message.attribute", "arguments", "text"}
    {"locale", "day": "2026-11-22", "text"}

Every sentence has to be the same here (rule F1), every day too (F2), in every Fluent file a choice by number has to have
exactly the plural categories of its language (F3), and every file has to parse without anything left over (F4). Prints a
line per finding and one line of counts; exits with 1 after any finding.
"""

import datetime
import json
import pathlib
import sys

import babel
import babel.dates
import fluent.runtime
import fluent.syntax.ast as ast
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor

CATEGORIES = {"zero", "one", "two", "few", "many", "other"}
# Babel knows the Gregorian calendar only; readers of these languages have another one.
OTHER_CALENDARS = {"fa", "th"}


class Choices(Visitor):
    """The keys of every choice by number."""

    def __init__(self):
        self.found = []

    def visit_SelectExpression(self, node):
        keys = [getattr(variant.key, "name", getattr(variant.key, "value", "")) for variant in node.variants]
        if set(keys) & CATEGORIES - {"other"} or isinstance(node.selector, ast.VariableReference) and node.selector.id.name in NUMBERS:
            self.found.append((node.selector.id.name, keys))
        self.generic_visit(node)


NUMBERS = {"count", "min", "max"}


class Judge:
    def __init__(self, folder):
        self.folder, self.findings, self.bundles = folder, [], {}
        self.counts = {"F1": 0, "F2": 0, "F3": 0, "F4": 0}

    def check(self, rule, holds, place, what):
        self.counts[rule] += 1
        if not holds:
            self.findings.append(f"{rule} {place}: {what}")

    def language(self, tag):
        """Reads a language once."""
        if tag in self.bundles:
            return self.bundles[tag]
        locale = babel.Locale.parse(tag, sep="-")
        wanted = {*locale.plural_form.tags, "other"}
        bundle = fluent.runtime.FluentBundle([tag], use_isolating=False)
        for file in sorted((self.folder / tag).glob("*.ftl")):
            resource = parse(file.read_text("utf-8"))
            place = f"{tag}/{file.name}"
            junk = [entry.content[:60] for entry in resource.body if isinstance(entry, ast.Junk)]
            self.check("F4", not junk, place, f"not Fluent: {junk}")
            choices = Choices()
            choices.visit(resource)
            for name, keys in choices.found:
                self.check("F3", sorted(keys) == sorted(wanted), place, f"${name} has {keys}, {tag} has {sorted(wanted)}")
            bundle.add_resource(resource)
        self.bundles[tag] = bundle, locale
        return self.bundles[tag]

    def sentence(self, tag, place, arguments, text):
        bundle, _ = self.language(tag)
        name, _, attribute = place.partition(".")
        if not bundle.has_message(name):
            return self.check("F1", False, f"{tag} {place}", "there is no such message")
        message = bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        said, errors = bundle.format_pattern(pattern, arguments) if pattern else ("", ["there is no such sentence"])
        self.check("F1", said == text and not errors, f"{tag} {place}", f"{said!r}, ours {text!r} {errors or ''}")

    def day(self, tag, day, text):
        _, locale = self.language(tag)
        if tag not in OTHER_CALENDARS:
            said = babel.dates.format_date(datetime.date.fromisoformat(day), "long", locale)
            # Two editions of CLDR differ in commas.
            self.check("F2", said.replace(",", "") == text.replace(",", ""), tag, f"{said!r}, ours {text!r}")


def main():
    for stream in (sys.stdin, sys.stdout):
        stream.reconfigure(encoding="utf-8")
    judge = Judge(pathlib.Path(sys.argv[1]))
    for line in filter(str.strip, sys.stdin):
        row = json.loads(line)
        if "day" in row:
            judge.day(row["locale"], row["day"], row["text"])
        else:
            judge.sentence(row["locale"], row["place"], row["arguments"], row["text"])
    for finding in judge.findings:
        print(finding)
    counts = ", ".join(f"{rule} {count}" for rule, count in judge.counts.items())
    print(f"sentences: {len(judge.bundles)} languages, checks: {counts}; {len(judge.findings)} findings")
    return 1 if judge.findings or not judge.bundles else 0


if __name__ == "__main__":
    sys.exit(main())
