#!/usr/bin/env python3
"""Verifies DKIM signatures by an implementation that is not ours: dkimpy.

Reads lines of JSON, and answers each with one:

    {"message": base64, "records": {name: text}}
        {"signatures": [{"algorithm", "verified", "why"}], "findings": [what breaks rule M9 of the project's checklist]}
    {"header": [name, value]}    {"header": as dkimpy signs it}
    {"body": text}               {"body": as dkimpy signs it}

Nothing is asked of the DNS: `records` are all there are.
"""

import base64
import json
import re
import sys
import time

import dkim
from dkim.canonicalization import Relaxed
from dkim.util import parse_tag_value

ALGORITHMS = {"rsa-sha256", "ed25519-sha256"}
# Those that the messages have; rule M9 names them.
SIGNED = {
    "from", "to", "reply-to", "subject", "date", "message-id", "mime-version", "content-type", "auto-submitted",
}
FORBIDDEN = {"l", "x", "z", "i"}
# dkimpy's own default is 1024.
SMALLEST_KEY = 2048


def tags(value):
    return {name.decode(): text.decode() for name, text in parse_tag_value(value).items()}


def findings(tags, value):
    if tags.get("a") not in ALGORITHMS:
        yield f"a={tags.get('a')}"
    if tags.get("c") != "relaxed/relaxed":
        yield f"c={tags.get('c')}"
    names = [name.strip().lower() for name in tags.get("h", "").split(":")]
    missing = SIGNED - set(names)
    if missing:
        yield f"h= lacks {sorted(missing)}"
    if names.count("from") != 2:
        yield f"h= has from {names.count('from')} times"
    for name in sorted(FORBIDDEN & set(tags)):
        yield f"{name}="
    for line in f"DKIM-Signature:{value}".split("\r\n"):
        if len(line) > 78 and len(line.split()) > 1:
            yield f"a line of {len(line)} characters that could be folded"


def verify(question):
    message = base64.b64decode(question["message"])
    records = {name + ".": text for name, text in question["records"].items()}
    answer = {"signatures": [], "findings": []}
    if re.search(rb"(?<!\r)\n|\r(?!\n)", message):
        answer["findings"].append("a line end that is not CRLF")

    def txt(name, timeout=5):
        return records.get(name.decode())

    headers, _ = dkim.rfc822_parse(message)
    own = [value for name, value in headers if name.lower() == b"dkim-signature"]
    for number, value in enumerate(own):
        read = tags(value)
        answer["findings"].extend(findings(read, value.decode().removesuffix("\r\n")))
        # The messages are dated by a clock that stands still, and dkimpy believes nothing from the future.
        time.time = lambda signed=int(read["t"]): signed
        verifier = dkim.DKIM(message, minkey=SMALLEST_KEY)
        try:
            verified, why = verifier.verify(idx=number, dnsfunc=txt), ""
        except dkim.DKIMException as error:
            verified, why = False, str(error)
        answer["signatures"].append({"algorithm": read["a"], "verified": bool(verified), "why": why})
    return answer


def answer(question):
    if "message" in question:
        return verify(question)
    if "body" in question:
        return {"body": Relaxed.canonicalize_body(question["body"].encode()).decode()}
    name, value = question["header"]
    ((name, value),) = Relaxed.canonicalize_headers([(name.encode(), value.encode())])
    return {"header": f"{name.decode()}:{value.decode()}"}


# All of them before the first answer: who asks may read only when everything is asked.
for line in sys.stdin.readlines():
    print(json.dumps(answer(json.loads(line))))
