#!/usr/bin/env python3
"""Judges rendered messages by the P0 rows of the project's checklist that a program can check.

    letters.py [--host HOST]... [FILE or FOLDER]...

Reads .eml and .jsonl files, or JSON lines from standard input:

    {"name", "locale", "subject", "text", "html", "link" or null, "code" or null, "mime_base64" or null}


`link` is the one URL with a secret, `code` the digits beside it; null says that there must be none. Some lines have more:
`names`, the words that a pseudolocale leaves as they are; `given`, values that others chose; `plain`, the same message with
harmless values, which must have the same shape. A line without a subject is a page, and only its shape is looked at.
Allowed hosts are those given, else those of the links read. Prints a line per finding and one line of counts; exits with 1
after any P0 finding.

It knows nothing of the templates, and of languages what `languages.py` beside it does; nothing outside the standard library.
"""

import argparse
import base64
import email
import email.policy
import email.utils
import html
import json
import pathlib
import re
import sys
import urllib.parse
from html.parser import HTMLParser

import languages

URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^\s<>\"']+")
BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
UNRESOLVED = re.compile(r"\{\{|\}\}|\{\$|\{-|\bundefined\b|\bnull\b|\bNaN\b")
FORBIDDEN = {
    "img", "link", "script", "form", "input", "button", "iframe", "object", "embed", "video", "audio", "source", "base", "svg",
    "picture", "map", "area", "applet", "frame", "frameset",
}
VOID = {"meta", "br", "hr", "img", "input", "link", "base", "area", "embed", "source"}
BLOCKS = {"p", "h1", "h2", "h3", "td", "div", "li", "a", "body"}
ONCE = ["Date", "From", "To", "Subject", "Message-ID", "MIME-Version", "Content-Type", "Auto-Submitted", "Reply-To"]
KNOWN = {name.lower() for name in ONCE} | {"x-auto-response-suppress", "content-language", "dkim-signature"}
CODE = re.compile(r"[0-9]{8}")
MASKED = re.compile(r"\S*•\S*")


class Reader(HTMLParser):
    """Walks HTML as a mail client would: what is seen, in which colours, how large."""

    def __init__(self, dark):
        super().__init__(convert_charrefs=True)
        self.dark, self.stack, self.tags = dark, [], []
        self.texts, self.blocks, self.links = [], [""], []
        self.hidden_text, self.title, self.style, self.comments = "", "", "", []

    def handle_decl(self, decl):
        self.tags.append(("!" + decl.lower(), {}, False))

    def handle_comment(self, data):
        self.comments.append(data)

    def handle_starttag(self, tag, attrs):
        attrs = {name: value or "" for name, value in attrs}
        above = self.stack[-1] if self.stack else {"color": "#000000", "background": "#ffffff", "size": 16.0, "hidden": False}
        here = dict(above, tag=tag, dir=attrs.get("dir"))
        style = declarations(attrs.get("style", ""))
        if "bgcolor" in attrs:
            here["background"] = attrs["bgcolor"]
        for name in attrs.get("class", "").split():
            style.update(self.dark.get(name, {}))
        here["color"] = style.get("color", here["color"])
        here["background"] = style.get("background-color", style.get("background", here["background"]))
        if style.get("font-size", "").endswith("px"):
            here["size"] = float(style["font-size"][:-2])
        here["hidden"] = above["hidden"] or style.get("display") == "none"
        self.tags.append((tag, attrs, here["hidden"]))
        if tag in BLOCKS or tag == "br":
            self.blocks.append("")
        if tag == "a":
            self.links.append({"href": attrs.get("href", ""), "text": "", "style": style})
        if tag not in VOID:
            self.stack.append(here)

    def handle_endtag(self, tag):
        if tag in BLOCKS:
            self.blocks.append("")
        while self.stack and self.stack.pop()["tag"] != tag:
            pass

    def handle_data(self, data):
        here = self.stack[-1] if self.stack else None
        if here is None or not data.strip():
            if self.blocks[-1]:
                self.blocks[-1] += data
        elif here["tag"] == "style":
            self.style += data
        elif here["tag"] == "script":
            pass  # Nobody reads it; rule S4 has it in no letter.
        elif here["tag"] == "title":
            self.title += data
        elif here["hidden"]:
            self.hidden_text += data
        else:
            self.texts.append((data.strip(), here))
            self.blocks[-1] += data
            if any(one["tag"] == "a" for one in self.stack):
                self.links[-1]["text"] += data

    def lines(self):
        return [line for line in (squeeze(block) for block in self.blocks) if line]


def squeeze(text):
    return " ".join(text.split())


def declarations(style):
    pairs = (part.split(":", 1) for part in style.split(";") if ":" in part)
    return {name.strip().lower(): value.replace("!important", "").strip().lower() for name, value in pairs}


def dark_rules(style):
    start = re.search(r"@media\s*\(prefers-color-scheme:\s*dark\)\s*\{", style)
    if not start:
        return {}
    inner = style[start.end():]
    return {name: declarations(body) for name, body in re.findall(r"\.([\w-]+)\s*\{([^{}]*)\}", inner)}


def read(document, dark=None):
    reader = Reader(dark or {})
    reader.feed(document)
    reader.close()
    return reader


def luminance(colour, inverted):
    parts = [int(colour[at:at + 2], 16) for at in (1, 3, 5)]
    parts = [(255 - part if inverted else part) / 255 for part in parts]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other, inverted=False):
    high, low = sorted((luminance(one, inverted), luminance(other, inverted)), reverse=True)
    return (high + 0.05) / (low + 0.05)


class Judge:
    def __init__(self, hosts):
        self.hosts, self.findings, self.checks, self.with_bytes, self.count = hosts, [], 0, 0, 0
        self.rows, self.languages = set(), set()

    def check(self, row, holds, what, priority="P0"):
        self.checks += 1
        self.rows.add(row)
        if not holds:
            self.findings.append((priority, row, self.place, what))

    def letter(self, letter):
        self.count += 1
        self.place = f"{letter['name']}.{letter['locale']}"
        self.languages.add(letter["locale"])
        if "plain" in letter:
            self.shape(letter, letter["plain"])
        if "subject" not in letter:
            if "names" in letter:
                self.names = set(letter["names"])
                self.pseudo(read(letter["html"]).lines())
            return
        self.given = letter.get("given", ())
        self.subject, self.text, self.html = letter["subject"], letter["text"], letter["html"]
        self.link, self.code, self.names = letter.get("link"), letter.get("code"), set(letter.get("names", ()))
        query = urllib.parse.urlsplit(self.link or "").query
        self.secrets = [value for _, value in urllib.parse.parse_qsl(query) if len(value) > 7]
        self.secrets += [self.code] if self.code else []
        self.seen = read(self.html)
        self.urls()
        self.secret()
        self.markup()
        self.colours()
        self.twins()
        self.language(letter["locale"])
        if letter.get("mime_base64"):
            self.with_bytes += 1
            self.mime(base64.b64decode(letter["mime_base64"]))

    def ours(self, part):
        """Without what others chose."""
        for given in self.given:
            part = part.replace(given, " ")
        return part

    def shape(self, said, plain):
        """Whatever the values are, there are the same tags with the same attributes, the same links and the same lines."""
        here, there = read(said["html"]), read(plain["html"])
        tags = [[(tag, sorted(attrs)) for tag, attrs, _ in reader.tags] for reader in (here, there)]
        self.check("M7", tags[0] == tags[1], f"{len(tags[0])} tags, {len(tags[1])} with harmless values")
        links = [[link["href"] for link in reader.links] for reader in (here, there)]
        self.check("M7", links[0] == links[1], "other links than with harmless values")
        self.check("M7", len(here.comments) == len(there.comments), "a comment from a value")
        if "text" in said:
            lines = [re.split("\r\n|[\n\r\v\f\x85\u2028\u2029]", letter["text"]) for letter in (said, plain)]
            self.check("M7", len(lines[0]) == len(lines[1]), "a line from a value")
            controls = re.search("[\0-\x09\x0b-\x1f\x7f]", said["text"] + said["html"])
            self.check("M7", not controls, f"a control: {controls}")

    def urls(self):
        hrefs = [link["href"] for link in self.seen.links]
        shown = URL.findall("\n".join(self.seen.lines()))
        for url in set(hrefs + shown + URL.findall(self.text) + URL.findall(html.unescape(self.html))):
            parts = urllib.parse.urlsplit(url)
            loopback = parts.hostname in ("localhost", "127.0.0.1", "::1")
            self.check("S1", parts.scheme == "https" or (parts.scheme == "http" and loopback), f"scheme of {parts.scheme}:")
            self.check("S1", parts.hostname in self.hosts, f"host {parts.hostname} is not on the list")
            self.check("S1", "@" not in parts.netloc, "user info in a URL")
            nested = urllib.parse.unquote(parts.query)
            self.check("S1", "://" not in nested and "//" not in nested, "a URL inside a URL")
            if self.link is None:
                self.check("S5", not parts.query and not parts.fragment, "a notice with a query in a URL")

    def secret(self):
        where = self.subject, self.seen.title, self.seen.hidden_text
        if self.link is None:
            self.check("S5", "v4.public." not in self.text + self.html, "a token in a message without link")
            return
        hrefs = {link["href"] for link in self.seen.links}
        self.check("S2", self.link in hrefs, "the action's href is not the link")
        self.check("S2", self.link in self.seen.lines(), "the link is not shown in full in HTML")
        self.check("S2", self.link in self.text.split("\n"), "the text part has another link")
        bearing = [url for url in hrefs | set(URL.findall(self.text)) if any(secret in url for secret in self.secrets if secret != self.code)]
        self.check("S2", set(bearing) == {self.link}, "more than one URL with the secret")
        for secret in self.secrets:
            self.check("S3", not any(secret in text for text in where), "the secret in subject, title or preheader")
            bare = self.text.replace(self.link, "") + html.unescape(self.html).replace(self.link, "")
            self.check("S1", secret not in bare or secret == self.code, "the secret outside of the link")
        self.digits()

    def digits(self):
        text = [line for line in self.text.split("\n") if CODE.fullmatch(line)]
        shown = [(said, here) for said, here in self.seen.texts if CODE.fullmatch(said)]
        wanted = [self.code] if self.code else []
        self.check("S2", text == wanted, "the code is not the one line of digits in the text part")
        self.check("S2", [said for said, _ in shown] == wanted, "the code is not the one element of digits in the HTML part")
        if self.code:
            self.check("L2", CODE.fullmatch(self.code), "a code that is not eight ASCII digits")
            self.check("L3", all(here["dir"] == "ltr" for _, here in shown), "a code without dir=ltr")
            for part in (self.text, html.unescape(self.html)):
                self.check("S1", part.count(self.code) == 1, "the code outside of its block")

    def markup(self):
        tags, seen = self.seen.tags, self.seen
        for tag, attrs, _ in tags:
            self.check("S4", tag not in FORBIDDEN, f"<{tag}>")
            self.check("S4", not any(name.startswith("on") or name in ("src", "srcset", "background") for name in attrs), f"attributes of <{tag}>")
            self.check("S4", attrs.get("http-equiv", "").lower() != "refresh", "a refresh")
            if tag == "table":
                self.check("H2", attrs.get("role") == "presentation", "a table without role=presentation")
            self.check("H2", tag not in ("th", "caption", "thead"), f"<{tag}> in a layout table")
        acting = ("href", "style", "content", "action", "data")
        active = [attrs.get(name, "") for _, attrs, _ in tags for name in acting] + [seen.style, *seen.comments]
        for word in ("url(", "@import", "javascript:", "expression("):
            self.check("S4", not any(word in one.lower() for one in active), word)
        for comment in seen.comments:
            for table in re.findall(r"<table[^>]*>", comment):
                self.check("H2", 'role="presentation"' in table, "a table in a comment without role=presentation")

        by_name = {tag: attrs for tag, attrs, _ in reversed(tags)}
        root = by_name.get("html", {})
        self.check("H1", self.html.lstrip().lower().startswith("<!doctype html>"), "no doctype")
        self.check("H1", root.get("lang") and root.get("dir") in ("ltr", "rtl"), "no lang or dir on <html>")
        wrapped = any(
            attrs.get("lang") == root.get("lang") and attrs.get("dir") == root.get("dir") for tag, attrs, _ in tags if tag in ("div", "td", "table")
        )
        self.check("H1", wrapped, "no wrapper repeats lang and dir")
        self.check("H1", seen.title and squeeze(seen.title) == squeeze(self.subject), "the title is not the subject")
        metas = [attrs for tag, attrs, _ in tags if tag == "meta"]
        self.check("H1", any(meta.get("charset", "").lower() == "utf-8" for meta in metas), "no charset")
        self.check("H1", any(meta.get("name") == "viewport" for meta in metas), "no viewport")
        self.check("H1", any(meta.get("name") == "color-scheme" for meta in metas), "no color-scheme")
        self.check("H2", sum(tag == "h1" for tag, _, _ in tags) == 1, "not exactly one h1")
        self.check("H2", all(here["size"] >= 14 for _, here in seen.texts), "text below 14 px")
        for link in seen.links:
            self.check("H6", link["href"], "an empty href")
            self.check("H2", len(squeeze(link["text"])) > 3 and not URL.search(link["text"]), "a link without a meaningful text")
            self.check("H2", height(link["style"]) >= 44, f"a target {height(link['style'])} px high")
        for part in (self.subject, self.text, "\n".join(seen.lines()), seen.hidden_text, seen.title):
            self.check("H6", not UNRESOLVED.search(self.ours(part)), "something unresolved")
        self.check("H6", seen.hidden_text.strip(), "no preheader")
        self.check("M8", len(self.html.encode()) < 30_000, "HTML of 30 kB or more", "P1")
        self.check("M8", len(self.html.encode()) < 60_000, "HTML of 60 kB or more")

    def colours(self):
        dark = dark_rules(self.seen.style)
        self.check("H3", dark, "no colours for dark mode", "P1")
        for scheme, reader in (("light", self.seen), ("dark", read(self.html, dark))):
            for text, here in reader.texts:
                for inverted in (False, True):
                    try:
                        ratio = contrast(here["color"], here["background"], inverted)
                    except ValueError:
                        ratio = 0
                    what = f"{ratio:.2f}:1 in {scheme}{', inverted' if inverted else ''}: {text[:30]}"
                    self.check("H3", ratio >= 4.5, what)

    def twins(self):
        seen, lines = self.seen.lines(), [squeeze(line) for line in self.text.split("\n") if line.strip()]
        bare = {line.rstrip(":") for line in lines} | set(lines)
        for at, line in enumerate(seen):
            # Only HTML has a button, so only HTML introduces the address below it.
            introduces = at + 1 < len(seen) and URL.fullmatch(seen[at + 1]) and seen[at + 1] in [link["href"] for link in self.seen.links]
            self.check("T1", introduces or line in bare, f"not in the text part: {line[:60]}")
        for line in lines:
            self.check("T1", line in seen or line.rstrip(":") in seen, f"not in the HTML part: {line[:60]}")
        for url in URL.findall(self.text):
            alone = url in self.text.split("\n")
            self.check("T1", alone, "a URL that is not alone on its line")
            self.check("T1", url[-1] not in ".,;:!?)", "punctuation behind a URL")
        self.check("T1", not re.search(r"&(?:amp|lt|gt|quot|#\w+);", self.ours(self.text)), "an entity in the text part")
        self.check("T1", "\r" not in self.text and self.text.endswith("\n"), "lines that do not end in LF")
        self.check("T1", "\n\n\n" not in self.text, "a hole in the text part", "P1")
        self.check("T1", max(map(len, self.text.encode().split(b"\n"))) < 998, "a line of 998 octets", "P1")

    def language(self, locale):
        tag = next((attrs.get("lang") for name, attrs, _ in self.seen.tags if name == "html"), None)
        self.check("L1", tag == locale, f"lang is {tag}")
        seen = (URL.sub(" ", self.text), "\n".join(self.seen.lines()), self.seen.hidden_text)
        if languages.pseudo(locale):
            self.pseudo((self.subject, *seen))
        else:
            for part in seen[:2]:
                like = languages.like(URL.sub(" ", self.ours(part)))
                self.check("L1", languages.base(locale) in like, f"reads like {sorted(like)}")
            self.check("S0", self.given or len(self.subject) <= 60, f"a subject of {len(self.subject)} characters", "P1")
        for part in seen:
            bare = languages.times_without_zone(URL.sub(" ", part), locale)
            self.check("L2", not bare, f"no zone behind {bare}")
            self.check("L2", not languages.foreign_digits(part), f"digits that are not ASCII: {languages.foreign_digits(part)}")
        for url in URL.findall(self.text):
            self.check("L2", url.isascii(), "a URL that is not ASCII")
        self.check("L3", not BIDI.search(self.subject), "a bidirectional control in the subject")
        for text, here in self.seen.texts:
            alone = MASKED.fullmatch(text) and here["dir"] == "ltr"
            self.check("L3", alone or not MASKED.search(text), "a masked address without an element of its own, dir=ltr")
        spoken = self.subject + self.seen.title + self.seen.hidden_text
        self.check("S3", not MASKED.search(spoken), "a masked address in subject, title or preheader")
        for part in (self.text, "\n".join(self.seen.lines())):
            opened = len(re.findall("[\u2066-\u2068]", part))
            self.check("L3", opened == part.count("\u2069") and not re.search("[\u202a-\u202e]", part), "isolates that are not balanced")
            touching = re.search(f"(?:{BIDI.pattern})(?:{URL.pattern}|\\S+@\\S+)|(?:{URL.pattern}|\\S+@\\S+)(?:{BIDI.pattern})", part)
            self.check("L3", not touching, "a bidirectional control at a URL or an address")

    def pseudo(self, seen):
        """A pseudolocale changes every sentence: what stays plain was never a sentence."""
        for part in seen:
            words = re.findall(r"[^\W\d_]+", MASKED.sub(" ", re.sub(r"\S+@\S+", " ", URL.sub(" ", part))))
            plain = {word for word in words if word.isascii() and len(word) > 2} - self.names
            self.check("L4", not plain, f"not from a sentence: {sorted(plain)}")

    def mime(self, data):
        message = email.message_from_bytes(data, policy=email.policy.default)
        parts = list(message.walk())
        defects = [defect for part in parts for defect in part.defects]
        defects += [defect for part in parts for value in part.values() for defect in getattr(value, "defects", ())]
        self.check("M1", not defects, f"defects: {defects[:3]}")
        names = [name.lower() for name in message.keys()]
        for name in ONCE:
            self.check("M2", names.count(name.lower()) == 1, f"{names.count(name.lower())} times {name}")
        self.check("M2", set(names) <= KNOWN, f"headers that nobody expects: {sorted(set(names) - KNOWN)}")
        self.check("M3", not re.search(rb"(?<!\r)\n|\r(?!\n)|\0", data), "a bare CR or LF, or NUL")
        self.check("M3", all(len(line) <= 998 for line in data.split(b"\r\n")), "a line over 998 octets")
        head = data.split(b"\r\n\r\n", 1)[0]
        for line in head.split(b"\r\n"):
            foldable = b" " in line.strip().split(b": ", 1)[-1]
            self.check("M3", len(line) <= 78 or not foldable, "a header line over 78 octets")
            self.check("M3", all(len(word) <= 75 for word in re.findall(rb"=\?\S+\?=", line)), "an encoded word over 75 octets")
            self.check("M3", not re.search(rb'"[^"]*=\?[^"]*"', line), "an encoded word inside quotes")
        self.check("M3", head.isascii(), "a header that is not ASCII")
        types = [part.get_content_type() for part in parts]
        self.check("M4", types == ["multipart/alternative", "text/plain", "text/html"], f"parts: {types}")
        for part in parts[1:]:
            self.check("M4", part.get_content_charset() == "utf-8", "a part that is not UTF-8")
            self.check("M4", str(part["Content-Transfer-Encoding"]).lower() in ("7bit", "quoted-printable", "base64"), "a transfer encoding of 8 bits")
        if types[1:] == ["text/plain", "text/html"]:
            self.check("M1", squeeze(parts[1].get_content()) == squeeze(self.text), "another text in the bytes")
            self.check("M1", squeeze(parts[2].get_content()) == squeeze(self.html), "another HTML in the bytes")
        self.check("M1", squeeze(str(message["Subject"])) == squeeze(self.subject), "another subject in the bytes")
        sender = email.utils.parseaddr(str(message["From"]))[1]
        message_id = re.fullmatch(r"<[A-Za-z0-9._~-]+@([A-Za-z0-9.-]+)>", str(message["Message-ID"]))
        self.check("M5", message_id and message_id[1] == sender.rpartition("@")[2], "a Message-ID that is not of the sender's domain")
        name, address = email.utils.parseaddr(str(message["To"]))
        self.check("M6", not name and str(message["To"]).strip(" <>") == address, "To is not one bare address")
        self.check("M6", str(message["Auto-Submitted"]) == "auto-generated", "not marked as generated")
        self.check("L3", not any(BIDI.search(str(message[name])) for name in ("From", "To")), "a bidirectional control in an address")
        for secret in self.secrets:
            headers = "".join(f"{name}: {value}" for part in parts for name, value in part.items())
            self.check("S3", secret not in headers, "the secret in a header")
        self.check("M8", len(data) < 100_000, "a message of 100 kB or more", "P1")


def height(style):
    padding = [float(part[:-2]) for part in style.get("padding", "").split() if part.endswith("px")]
    vertical = {0: 0, 1: 2 * sum(padding[:1]), 2: 2 * sum(padding[:1])}.get(len(padding), sum(padding[0:3:2]))
    line = style.get("line-height", "0px")
    return vertical + (float(line[:-2]) if line.endswith("px") else 0)


def from_message(path):
    data = path.read_bytes()
    message = email.message_from_bytes(data, policy=email.policy.default)
    bodies = {part.get_content_type(): part.get_content().replace("\r\n", "\n") for part in message.walk() if not part.is_multipart()}
    text, document = bodies.get("text/plain", ""), bodies.get("text/html", "")
    link = next((url for url in URL.findall(text) if urllib.parse.urlsplit(url).query), None)
    locale = next((attrs.get("lang", "") for tag, attrs, _ in read(document).tags if tag == "html"), "")
    code = next((line for line in text.split("\n") if CODE.fullmatch(line)), None)
    return {
        "name": path.stem, "locale": locale, "subject": str(message["Subject"]), "text": text, "html": document, "link": link, "code": code,
        "mime_base64": base64.b64encode(data),
    }


def load(paths):
    if not paths:
        yield from map(json.loads, filter(str.strip, sys.stdin))
    for path in map(pathlib.Path, paths):
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.suffix == ".eml":
                yield from_message(file)
            elif file.suffix == ".jsonl":
                yield from map(json.loads, filter(str.strip, file.read_text("utf-8").splitlines()))


def main():
    parser = argparse.ArgumentParser(description="Judges rendered messages.")
    parser.add_argument("--host", action="append", default=[], help="a host that links may lead to")
    parser.add_argument("paths", nargs="*")
    arguments = parser.parse_args()
    for stream in (sys.stdin, sys.stdout):
        stream.reconfigure(encoding="utf-8")
    letters = list(load(arguments.paths))
    hosts = arguments.host or {urllib.parse.urlsplit(letter["link"]).hostname for letter in letters if letter.get("link")}
    judge = Judge(set(hosts))
    for letter in letters:
        judge.letter(letter)
    for priority, row, place, what in judge.findings:
        print(f"{priority} {row} {place}: {what}")
    failed = sum(priority == "P0" for priority, *_ in judge.findings)
    what = f"{judge.count} messages in {len(judge.languages)} languages ({judge.with_bytes} as bytes)"
    counts = f"{what}, {len(judge.rows)} rules, {judge.checks} checks"
    print(f"letters: {counts}, {failed} P0 findings, {len(judge.findings) - failed} warnings")
    return 1 if failed or not letters else 0


if __name__ == "__main__":
    sys.exit(main())
