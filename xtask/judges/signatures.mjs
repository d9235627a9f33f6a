// Verifies DKIM signatures by a second implementation that is not ours: mailauth.
//
// Reads lines of JSON, and answers each with one:
//
//     {"message": base64, "records": {name: text}}    {"signatures": [{"algorithm", "verified", "why"}]}
//
// Nothing is asked of the DNS: `records` are all there are. Packages are those of package-lock.json, in the folder that
// REGAIN_TEST_NODE names.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const required = createRequire(join(process.env.REGAIN_TEST_NODE, "package.json"));
const { dkimVerify } = required("mailauth/lib/dkim/verify.js");

// mailauth's own default is 1024.
const SMALLEST_KEY = 2048;

async function answer({ message, records }) {
  const resolver = async (name) => {
    const text = records[name];
    if (!text) throw Object.assign(new Error("no such record"), { code: "ENODATA" });
    // In pieces, as the DNS has it.
    return [text.match(/.{1,255}/g)];
  };
  const { results } = await dkimVerify(Buffer.from(message, "base64"), { resolver, minBitLength: SMALLEST_KEY });
  const signatures = results.map(({ status, signingDomain, selector, info }) => ({
    algorithm: status.header?.a,
    verified: status.result === "pass" && Boolean(status.aligned),
    why: status.result === "pass" ? "" : `${selector}._domainkey.${signingDomain}: ${info}`,
  }));
  return { signatures };
}

for (const line of readFileSync(0, "utf8").trim().split("\n")) {
  console.log(JSON.stringify(await answer(JSON.parse(line))));
}
