"""An SMTP server that judges what it receives and misbehaves on demand.

It prints `listening PORT`, then one JSON object per line:

- `{"kind": "message", ...}`: envelope, raw bytes in base64, what Python's parser made of them and every defect;
- `{"kind": "connection", ...}`: a connection has ended; the commands that it gave, in order;
- `{"kind": "hang", "at": ...}`: from now on the server says nothing more.

`--behave` takes rules `PLACE=WHAT`, separated by `;`. `WHAT*TIMES` happens that often, and `WHAT*TIMES|WHAT` goes on
with something else. A place is `greeting`, `reuse` (a second MAIL on one connection), `end` (behind the final dot), or
a command in lower case. What happens there:

- `hang`: no answer; `drop`: the connection is closed; `garbage`: an answer that is none;
- `hide`, for `starttls`: not offered; `inject`, for `starttls`: more answers in the clear behind the right one;
- anything else is the answer, such as `550 5.1.1 no such mailbox`. After a 421 the connection is closed.
"""

import argparse
import asyncio
import base64
import email
import email.policy
import functools
import itertools
import json
import logging
import os
import queue
import re
import ssl
import sys
import threading
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

NUMBERS = itertools.count(1)


TOLD = queue.SimpleQueue()


def tell(**what):
    TOLD.put(json.dumps(what))


def print_what_is_told():
    """In a thread of its own: a full pipe must not keep the server from answering."""
    while True:
        print(TOLD.get(), flush=True)


class Rules:
    """What to do where, and how many times still."""

    def __init__(self, script):
        self.rules = {}
        for rule in filter(None, (rule.strip() for rule in script.split(";"))):
            place, steps = rule.split("=", 1)
            self.rules[place] = [self.step(step) for step in steps.split("|")]

    @staticmethod
    def step(text):
        what, _, times = text.partition("*")
        return [what, int(times) if times else -1]

    def hides_starttls(self):
        return self.rules.get("starttls", [[""]])[0][0] == "hide"

    def due(self, place):
        for step in self.rules.get(place, []):
            if step[1] != 0:
                step[1] -= 1
                return step[0]
        return None


class Conversation(SMTP):
    """One connection. Rules come before aiosmtpd's own answers."""

    def __init__(self, rules, judge, **options):
        super().__init__(judge, hostname="sink.example", ident="sink", **options)
        self.rules = rules
        self.number = next(NUMBERS)
        self.commands = []
        self.mails = 0
        self.greeted = False
        for verb, method in self._smtp_methods.items():
            self._smtp_methods[verb] = functools.partial(self.run, verb, method)

    async def push(self, status):
        if not self.greeted:
            self.greeted = True
            if await self.misbehave("greeting"):
                return
        await super().push(status)

    async def run(self, verb, method, argument):
        self.commands.append(verb if argument is None else f"{verb} {argument}")
        if verb == "MAIL":
            self.mails += 1
            if self.mails > 1 and await self.misbehave("reuse"):
                return
        if not await self.misbehave(verb.lower()):
            await method(argument)

    async def misbehave(self, place):
        what = self.rules.due(place)
        if what in (None, "hide"):
            return False
        if what == "hang":
            tell(kind="hang", at=place)
            await asyncio.Event().wait()
        elif what == "drop":
            self.transport.close()
        elif what == "garbage":
            self._writer.write(b"\x00\xff what?\r\n")
        elif what == "inject":
            self._writer.write(b"220 go ahead\r\n250-injected\r\n250 AUTH PLAIN LOGIN\r\n")
            # aiosmtpd would say `220` once more.
            self.push = self.swallow
            await self.smtp_STARTTLS(None)
        else:
            self._writer.write(what.encode() + b"\r\n")
            if what.startswith("421"):
                self.transport.close()
        return True

    async def swallow(self, _):
        del self.push

    async def _handle_client(self):
        # Not in connection_lost: aiosmtpd does not call it when the client breaks a handshake off.
        try:
            await super()._handle_client()
        finally:
            tell(kind="connection", connection=self.number, commands=self.commands)

    def is_encrypted(self):
        return bool(self.session.ssl or self.transport.get_extra_info("sslcontext"))


class Judge:
    """aiosmtpd's hooks."""

    def __init__(self, rules):
        self.rules = rules

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        hidden = self.rules.hides_starttls()
        return [line for line in responses if not (hidden and line.endswith("STARTTLS"))]

    async def auth_CRAM__MD5(self, server, args):
        """Offered so that a client which cannot speak it has to choose another one."""
        await server.challenge_auth("<1@sink.example>")
        return AuthResult(success=False, handled=False)

    async def handle_DATA(self, server, session, envelope):
        raw = envelope.original_content
        tell(
            kind="message",
            connection=server.number,
            tls=server.is_encrypted(),
            authenticated=bool(session.authenticated),
            mail_from=envelope.mail_from,
            rcpt_to=envelope.rcpt_tos,
            raw=base64.b64encode(raw).decode(),
            **judge(raw),
        )
        what = server.rules.due("end")
        if what == "hang":
            tell(kind="hang", at="end")
            await asyncio.Event().wait()
        if what == "drop":
            server.transport.close()
            # aiosmtpd pushes whatever comes back; the connection is gone.
            return ""
        if what == "garbage":
            return "what?"
        return what or "250 2.0.0 taken"


def judge(raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    defects = line_defects(raw)
    parts = []
    for part in message.walk():
        defects += [repr(defect) for defect in part.defects]
        for name, value in part.items():
            defects += [f"{name}: {defect!r}" for defect in getattr(value, "defects", ())]
        if not part.is_multipart():
            parts.append(
                {
                    "type": part.get_content_type(),
                    "charset": part.get_content_charset(),
                    "encoding": str(part["Content-Transfer-Encoding"]),
                    "headers": [[name, str(value)] for name, value in part.items()],
                    "text": part.get_content(),
                }
            )
    headers = [[name, str(value)] for name, value in message.items()]
    name = message["From"].addresses[0].display_name if message["From"] else ""
    kind = message.get_content_type()
    return {"defects": defects, "type": kind, "headers": headers, "from_name": name, "parts": parts}


def line_defects(raw):
    """What a lenient parser forgives (RFC 5322 section 2.1.1, RFC 2047 sections 2 and 5)."""
    defects = []
    if re.search(rb"\r(?!\n)|(?<!\r)\n", raw):
        defects.append("a bare CR or LF")
    if re.search(rb"[\x00\x80-\xff]", raw):
        defects.append("a byte that is not 7-bit text")
    if any(len(line) > 998 for line in raw.split(b"\r\n")):
        defects.append("a line over 998 bytes")
    head = raw.split(b"\r\n\r\n", 1)[0]
    for line in head.split(b"\r\n"):
        if len(line) > 78 and b" " in line.strip().split(b": ", 1)[-1]:
            defects.append(f"a foldable header line over 78 bytes: {line[:20]!r}")
    if any(len(word) > 75 for word in re.findall(rb"=\?[^ ]*?\?=", head)):
        defects.append("an encoded word over 75 bytes")
    if re.search(rb'"[^"\r\n]*=\?[^"\r\n]*"', head):
        defects.append("an encoded word between quotes")
    return defects


def context(options):
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(options.cert, options.key)
    return tls


def conversations(options):
    """The factory that asyncio calls for every connection."""
    rules = Rules(options.behave)
    user, _, password = (options.auth or "").partition(":")

    def is_right(server, session, envelope, mechanism, login):
        right = (login.login, login.password) == (user.encode(), password.encode())
        return AuthResult(success=right, handled=False)

    def make():
        return Conversation(
            rules,
            Judge(rules),
            tls_context=context(options) if options.mode == "starttls" else None,
            require_starttls=options.mode == "starttls",
            auth_required=options.auth is not None,
            auth_require_tls=options.mode == "starttls",
            authenticator=is_right,
            loop=asyncio.get_running_loop(),
        )

    return make


async def serve(options):
    implicit = context(options) if options.mode == "implicit" else None
    server = await asyncio.get_running_loop().create_server(
        conversations(options), "127.0.0.1", options.port, ssl=implicit
    )
    TOLD.put(f"listening {server.sockets[0].getsockname()[1]}")
    await server.serve_forever()


def end_with_stdin():
    sys.stdin.buffer.read()
    os._exit(0)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--mode", choices=["plain", "starttls", "implicit"], default="plain")
    parser.add_argument("--cert")
    parser.add_argument("--key")
    parser.add_argument("--auth", metavar="USER:PASSWORD")
    parser.add_argument("--behave", default="", metavar="RULES")
    parser.add_argument("--end-with-stdin", action="store_true", help="leave no server behind a killed test")
    options = parser.parse_args()
    # Signing in without TLS is one of the things to be judged.
    warnings.filterwarnings("ignore", message="Requiring AUTH")
    logging.getLogger("mail.log").setLevel(logging.CRITICAL)
    threading.Thread(target=print_what_is_told, daemon=True).start()
    if options.end_with_stdin:
        threading.Thread(target=end_with_stdin, daemon=True).start()
    asyncio.run(serve(options))


if __name__ == "__main__":
    main()
