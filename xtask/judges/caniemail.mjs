// Judges the HTML of letters by what mail programs understand, as caniemail.com has measured it.
//
//     caniemail.mjs < letters.jsonl
//
// Reads JSON lines as `letters.py` does, of which it takes "name", "locale" and "html". What a program of the four
// families does not understand at all has to be on the list below, with the reason why the letter can do without. Prints
// a line per finding and one of counts; exits with 1 after any finding, and when something on the list is never met.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const CLIENTS = ["gmail.*", "outlook.*", "apple-mail.*", "yahoo.*"];

const DARK = "dark colours are an extra: without them the light ones stay, or are inverted, and keep their contrast";
const WIDE = "a long address then overflows or breaks elsewhere: its link is the button's too";
const ROUND = "corners are square";
const SPOKEN = "what is read aloud is the same text without it";
const CAN_DO_WITHOUT = new Map([
  ["@media", DARK],
  ["<style> element", DARK],
  ["display:none", "the preheader is seen: it is a sentence of the letter"],
  ["overflow", "only on the preheader, which `max-height` and `display` hide too"],
  ["overflow-wrap", WIDE],
  ["word-break", WIDE],
  ["border-radius", ROUND],
  ["aria-label attribute", SPOKEN],
  ["role attribute", SPOKEN],
  ["<body> element", "its colour and margin are on the wrapper too"],
  ["height property", "what is meant is `max-height` of the preheader and `line-height`, which have rows of their own"],
]);

// Packages are those of package-lock.json, in the folder that REGAIN_TEST_NODE names.
const required = createRequire(join(process.env.REGAIN_TEST_NODE, "package.json"));
const { caniemail } = await import(pathToFileURL(required.resolve("caniemail")));

const letters = readFileSync(0, "utf8").split("\n").filter((line) => line.trim()).map((line) => JSON.parse(line));
const met = new Set();
const programs = new Set();
let findings = 0;

for (const { name, locale, html } of letters) {
  const { issues } = caniemail({ clients: CLIENTS, html });
  for (const [program, unsupported] of issues.errors) {
    programs.add(program);
    for (const title of new Set(unsupported.map((issue) => issue.title))) {
      met.add(title);
      if (!CAN_DO_WITHOUT.has(title)) {
        findings += 1;
        console.log(`H5 ${name}.${locale}: ${program} does not understand ${title}`);
      }
    }
  }
}
// One letter shows too little of it; all of them together show all of it.
for (const title of letters.length > 1 ? CAN_DO_WITHOUT.keys() : []) {
  if (!met.has(title)) {
    findings += 1;
    console.log(`H5: ${title} is on the list, but nothing uses it any more`);
  }
}
console.log(`caniemail: ${letters.length} messages, ${programs.size} programs with something on the list, ${findings} findings`);
process.exitCode = findings > 0 || letters.length === 0 ? 1 : 0;
