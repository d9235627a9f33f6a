// What every judge in a browser shares: the browser, the rules of accessibility, and the list of what was found.
//
// Packages are those of package-lock.json, in the folder that REGAIN_TEST_NODE names; the browser is the program that
// REGAIN_TEST_CHROMIUM names. Nothing is downloaded.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const required = createRequire(join(process.env.REGAIN_TEST_NODE, "package.json"));
const { chromium } = required("playwright-core");
const AXE = readFileSync(required.resolve("axe-core/axe.min.js"), "utf8");

// WCAG 2.2 AA, and what the authors of the rules hold to be good.
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// Rules that can answer otherwise in another scheme; the others see no colour.
const COLOURS = ["color-contrast", "link-in-text-block"];
// A letter is read inside of somebody's mail program, whose landmarks it stands in and must not add to.
const OF_A_WHOLE_PAGE = ["landmark-one-main", "region"];

export function launch() {
  return chromium.launch({
    executablePath: process.env.REGAIN_TEST_CHROMIUM,
    // As root, in a container, there is no sandbox to be had; nothing but our own pages is opened.
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
}

// What was found, and how much was looked at.
export class Findings {
  constructor() {
    this.counts = new Map();
    this.lines = [];
  }

  count(what, by = 1) {
    this.counts.set(what, (this.counts.get(what) ?? 0) + by);
  }

  add(rule, where, what) {
    const line = `${rule} ${where}: ${what}`.replace(/\s+/g, " ");
    if (!this.lines.includes(line)) this.lines.push(line);
  }

  check(holds, rule, where, what) {
    this.count("checks");
    if (!holds) this.add(rule, where, what);
  }

  // One line per finding, one of counts; the exit code tells whether there was any finding.
  report() {
    for (const line of this.lines) console.log(line);
    const counts = [...this.counts].map(([what, count]) => `${count} ${what}`);
    console.log([...counts, `${this.lines.length} findings`].join(", "));
    process.exitCode = this.lines.length ? 1 : 0;
  }
}

// Adds what the rules of accessibility find in what is open; `only` colours after a change of nothing else.
export async function accessible(page, findings, where, { letter = false, only = "all" } = {}) {
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(AXE);
  const rules = Object.fromEntries(letter ? OF_A_WHOLE_PAGE.map((rule) => [rule, { enabled: false }]) : []);
  const options =
    only === "colours"
      ? { runOnly: { type: "rule", values: COLOURS } }
      : // The size of targets is a rule of WCAG 2.2 that is off unless it is asked for. What stands in a frame is a
        // letter, which is judged by itself.
        { runOnly: { type: "tag", values: TAGS }, rules: { ...rules, "target-size": { enabled: true }, "frame-tested": { enabled: false } } };
  const found = await page.evaluate(async (options) => {
    const { violations, incomplete, passes, inapplicable } = await axe.run(document, {
      ...options,
      iframes: false,
      resultTypes: ["violations", "incomplete"],
    });
    const short = (kind) => (result) =>
      result.nodes.map((node) => ({ kind, rule: result.id, at: node.target.join(" "), why: node.failureSummary ?? result.help }));
    return {
      rules: violations.length + incomplete.length + passes.length + inapplicable.length,
      // What only a person could decide is decided by us beforehand: nothing of ours may need it. Only what a table of
      // its own has to be scrolled to is left to a wider window.
      nodes: [...violations.flatMap(short("")), ...incomplete.flatMap(short(" (undecided)")).filter(({ at }) => !scrolledTo(at))],
    };

    function scrolledTo(at) {
      for (let one = document.querySelector(at); one; one = one.parentElement) {
        if (one.scrollWidth > one.clientWidth && getComputedStyle(one).overflowX === "auto") return true;
      }
      return false;
    }
  }, options);
  findings.count("runs of axe");
  findings.count("rules", found.rules);
  for (const { kind, rule, at, why } of found.nodes) findings.add(`axe/${rule}`, where, `${at}${kind}: ${why}`);
}

// Runs `work` over `items` in as many lanes as the machine has cores to spare, each with what `open` gave it.
export async function lanes(items, count, open, work) {
  const waiting = [...items];
  const lane = async () => {
    const mine = await open();
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(mine, item);
  };
  await Promise.all(Array.from({ length: count }, lane));
}
