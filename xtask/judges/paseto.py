"""Verifies a token with the published key, by an implementation of PASETO that is not ours.

Reads {"token", "keys"} on standard input, where `keys` is what /keys/{ring} answered; prints the payload.
"""

import base64
import json
import sys

import pyseto
from pyseto import Key

given = json.load(sys.stdin)
keys = given["keys"]
assertion = keys["implicit_assertion"]
assertion = base64.urlsafe_b64decode(assertion + "=" * (-len(assertion) % 4))

from_paserk = Key.from_paserk(keys["public_key"])
pem = b"-----BEGIN PUBLIC KEY-----\n" + keys["spki"].encode() + b"\n-----END PUBLIC KEY-----\n"
from_spki = Key.new(version=4, purpose="public", key=pem)

for key in (from_paserk, from_spki):
    token = pyseto.decode(key, given["token"], implicit_assertion=assertion)
    footer = token.footer if isinstance(token.footer, bytes) else json.dumps(token.footer).encode()
    assert json.loads(footer) == {"kid": keys["kid"]}, footer
    assert key.to_paserk_id() == keys["kid"], key.to_paserk_id()
    try:
        pyseto.decode(key, given["token"], implicit_assertion=assertion + b"x")
    except Exception:
        pass
    else:
        sys.exit("a wrong assertion was accepted")

payload = token.payload
print(payload.decode() if isinstance(payload, bytes) else json.dumps(payload))
