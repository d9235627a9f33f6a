// Opens links as a scanner of mail does that runs scripts and presses what it finds.
//
//     scanner.mjs [--reckless] NETWORK[,NETWORK]... LINK...
//
// From every network, from every other with headers that say that it only fetches ahead. It hovers over and presses
// everything but the submit of a form that is filled in: only a person does that, and a scanner that is `--reckless`.
// Prints a line per finding and one of counts; exits with 1 after any finding.

import { Findings, lanes, launch } from "./browser.mjs";

const AHEAD = { "Sec-Purpose": "prefetch;prerender", Purpose: "prefetch", "X-Moz": "prefetch" };

const reckless = process.argv.includes("--reckless");
const [networks, ...links] = process.argv.slice(reckless ? 3 : 2);
const findings = new Findings();
const browser = await launch();

async function scan(link, headers) {
  const context = await browser.newContext({ extraHTTPHeaders: headers });
  const page = await context.newPage();
  const open = async () => {
    const answer = await page.goto(link);
    findings.check(answer.status() === 200 || reckless, "status", new URL(link).pathname, answer.status());
  };
  await open();
  const count = await page.locator(EVERYTHING).count();
  for (let at = 0; at < count; at += 1) {
    const one = page.locator(EVERYTHING).nth(at);
    if (!(await one.isVisible()) || (!reckless && (await one.evaluate(sendsAFilledForm)))) continue;
    // Where it is, whatever lies above it.
    await one.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const { x, y, width, height } = await one.boundingBox();
    await page.mouse.move(x + width / 2, y + height / 2);
    const leads = await one.evaluate(leadsAway);
    const led = leads && page.waitForNavigation();
    await page.mouse.click(x + width / 2, y + height / 2);
    findings.count("presses");
    await led;
    if (leads) await open();
  }
  findings.count("visits");
  await context.close();
}

const EVERYTHING = "a[href], button, input:not([type=hidden]), select, summary, [role=button], [onclick]";

// Sent to the browser as it is.
function sendsAFilledForm(element) {
  return element.type === "submit" && element.form !== null && element.form.checkValidity();
}

function leadsAway(element) {
  if (element.type === "submit") return element.form !== null && element.form.checkValidity();
  return element.protocol?.startsWith("http") && element.href.split("#")[0] !== location.href.split("#")[0];
}

const visits = links.flatMap((link) =>
  networks.split(",").map((network, at) => ({ link, headers: { ...(at % 2 ? AHEAD : {}), "X-Forwarded-For": network } })),
);
await lanes(visits, 2, () => null, (_, { link, headers }) => scan(link, headers));
await browser.close();
findings.report();
