// Judges letters and pages in a browser: accessibility, contrast, layout, and that nothing is fetched.
//
//     documents.mjs FOLDER [--pictures | --only-pictures]
//
// FOLDER/documents.json lists them: {"kind": "letter" or "page", "name", "locale", "dir", "file"}. Layout is measured of
// every document; the rules of accessibility are run, and for `--pictures` pictures taken, of those in the languages
// below. `--only-pictures` takes one of every document and judges nothing. Prints a line per finding and one of counts;
// exits with 1 after any finding.

import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { accessible, Findings, lanes, launch } from "./browser.mjs";
import { invert, measure } from "./layout.mjs";

const ORIGIN = "https://app.example.test";
// One per way of writing, one of long words, and those that are made up to be long and to run from right to left.
const LOOKED_AT = ["en", "de", "ar", "ja", "en-XA", "ar-XB"];
const PICTURED = {
  letter: { locales: ["en", "de", "ar", "ja"], widths: [320, 600] },
  page: { locales: ["en", "ar"], widths: [320] },
};
const SCHEMES = ["light", "dark"];
const WIDTHS = { letter: [320, 600], page: [320, 1280] };
// As many lanes as the smallest machine has cores.
const LANES = 2;

const [folder, mode] = process.argv.slice(2);
const read = (name) => readFileSync(join(folder, name), "utf8");
const documents = JSON.parse(read("documents.json")).map((document) => ({ ...document, html: read(document.file) }));
const findings = new Findings();
const browser = await launch();

const named = ({ name, locale }) => `${name} ${locale}`;

async function laidOut() {
  const batches = [];
  for (const kind of ["letter", "page"]) {
    const these = documents.map((document, at) => ({ ...document, at })).filter((document) => document.kind === kind);
    for (let at = 0; at < these.length; at += 20) batches.push({ widths: [...new Set([...WIDTHS[kind], 600])], documents: these.slice(at, at + 20) });
  }
  await lanes(batches, LANES, () => opened(), async (page, batch) => {
    for (const { document, width, rule, what } of await page.evaluate(measure, batch)) {
      findings.add(rule, `${named(documents[document])} ${width}`, what);
    }
    findings.count("layouts", batch.documents.length * batch.widths.length);
  });
}

async function lookedAt() {
  const these = documents.filter(({ locale }) => LOOKED_AT.includes(locale));
  await lanes(these, LANES, () => opened(), async (page, document) => {
    const letter = document.kind === "letter";
    const [narrow] = WIDTHS[document.kind];
    await page.setViewportSize({ width: narrow, height: 800 });
    await page.emulateMedia({ colorScheme: "light" });
    await show(page, document);
    await accessible(page, findings, `${named(document)} light`, { letter });
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme });
      if (scheme !== "light") await accessible(page, findings, `${named(document)} ${scheme}`, { only: "colours" });
      const { locales, widths } = PICTURED[document.kind];
      if (mode === "--pictures" && locales.includes(document.locale)) await pictured(page, document, scheme, widths);
    }
    // No language changes colours.
    if (document.locale !== "en") {
      return findings.count("documents looked at");
    } else if (letter) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.evaluate(invert);
      await accessible(page, findings, `${named(document)} inverted`, { only: "colours" });
    } else {
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme, contrast: "more" });
        await accessible(page, findings, `${named(document)} ${colorScheme}, more contrast`, { only: "colours" });
      }
      await page.emulateMedia({ contrast: null });
    }
    findings.count("documents looked at");
  });
}

async function onlyPictured() {
  await lanes(documents, LANES, () => opened(), async (page, document) => {
    await page.setViewportSize({ width: 600, height: 400 });
    await show(page, document);
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme });
      await pictured(page, document, scheme, [600]);
    }
  });
}

async function pictured(page, { kind, name, locale }, scheme, widths) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 400 });
    const path = join(folder, "pictures", kind, `${name.replaceAll("/", ".")}.${locale}.${width}.${scheme}.png`);
    await page.screenshot({ path, fullPage: true, animations: "disabled" });
    findings.count("pictures");
  }
  await page.setViewportSize({ width: widths[0], height: 800 });
}

// A page that can reach nothing.
async function opened() {
  const context = await browser.newContext();
  const page = await context.newPage();
  let now;
  await page.route("**", (route) => {
    const url = route.request().url();
    if (url === `${ORIGIN}/`) return route.fulfill({ contentType: "text/html; charset=utf-8", body: now?.html ?? "<!doctype html><body>" });
    findings.add("fetches", now ? named(now) : "a frame", url);
    return route.abort();
  });
  page.on("console", (message) => message.type() === "error" && findings.add("console", now ? named(now) : "a frame", message.text()));
  page.on("pageerror", (error) => findings.add("console", now ? named(now) : "a frame", error.message));
  page.showing = (document) => (now = document);
  await page.goto(`${ORIGIN}/`);
  return page;
}

async function show(page, document) {
  page.showing(document);
  await page.goto(`${ORIGIN}/`);
}

mkdirSync(join(folder, "pictures"), { recursive: true });
findings.count("documents", documents.length);
findings.count("locales", new Set(documents.map(({ locale }) => locale)).size);
if (mode === "--only-pictures") {
  await onlyPictured();
} else {
  await laidOut();
  await lookedAt();
}
await browser.close();
findings.report();
