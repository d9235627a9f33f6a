// Shows that what judges pages by keyboard can find something: it meets pages that are wrong, one for each rule.
//
// Prints a line for each rule that saw nothing, and one of counts; exits with 1 after any such line.

import { createServer } from "node:http";

import { Findings, launch } from "./browser.mjs";
import { Person } from "./person.mjs";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; form-action 'self'";
const FORM = '<form method="post"><label>Login <input name="login" autocomplete="username"></label><button type="submit">Send</button></form>';
const SUMMARY = '<div class="errors"><h2 id="errors" tabindex="-1">Wrong</h2><a href="#there">There</a></div><p id="there">Not a field</p>';

// The rule, the page, and what the person expects or does there.
const WRONG = [
  { rule: "leaves", body: '<img alt="" src="http://127.0.0.2:9/logo.png">' },
  { rule: "console", body: '<img alt="" src="/logo.png">' },
  { rule: "console", body: "<script>throw new Error('broken')</script>" },
  { rule: "status", status: 500 },
  { rule: "path", expected: { path: "/elsewhere" } },
  { rule: "policy", policy: "default-src *" },
  { rule: "overflow", body: '<p style="width: 400px">wide</p>' },
  { rule: "autocomplete", body: FORM.replace("username", "off") },
  { rule: "autocomplete", body: '<label>Code <input name="code" autocomplete="one-time-code"></label>' },
  { rule: "autocomplete", body: '<label>New <input name="password" type="password" autocomplete="new-password"></label>' },
  { rule: "weight", body: `<p hidden>${"heavy ".repeat(4000)}</p>` },
  { rule: "axe/label", body: '<input name="login" autocomplete="username">' },
  { rule: "axe/color-contrast", body: '<p style="color: #999; background: #fff">pale</p>' },
  { rule: "focus", body: SUMMARY, expected: { errors: true } },
  { rule: "focus", body: `<style>:focus { outline: none }</style>${FORM}`, does: (person) => person.types("login", "alice") },
  { rule: "errors", expected: { errors: true } },
  { rule: "errors", body: SUMMARY },
  { rule: "errors", body: SUMMARY.replace('id="there"', ""), expected: { errors: true } },
  { rule: "errors", body: SUMMARY, expected: { errors: true }, does: (person) => person.goesToWhatIsWrong() },
  { rule: "stuck", body: FORM.replace("<input", '<input tabindex="-1"'), does: (person) => person.types("login", "alice") },
];

const server = createServer((request, response) => {
  const { body = "", status = 200, policy = POLICY } = WRONG[Number(request.url.split("/").pop())] ?? {};
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", "content-security-policy": policy });
  response.end(`<!doctype html><html lang="en"><title>Proof</title><main><h1>Proof</h1>${body}</main></html>`);
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await launch();
const proven = new Findings();
for (const script of [true, false]) {
  for (const [at, { rule, expected, does }] of WRONG.entries()) {
    // Without script, it is the rules of accessibility and the focus that are looked at in another way.
    if (!script && !/^axe|focus/.test(rule)) continue;
    const findings = new Findings();
    const person = await Person.at(browser, { origin, script, scheme: "light", width: 320, locale: "en", findings });
    try {
      await person.opens(`/account/${at}`, expected);
      await does?.(person);
    } catch (error) {
      findings.add("stuck", person.where, error.message);
    }
    await person.leaves();
    const seen = findings.lines.some((line) => line.startsWith(`${rule} `));
    proven.check(seen, rule, `page ${at}, script ${script}`, `not seen: ${findings.lines.join("; ")}`);
  }
}
await browser.close();
server.close();
proven.report();
