// Somebody in front of a browser who has a keyboard and nothing else, and what is judged of every page they meet.

import { accessible } from "./browser.mjs";

// What managers of passwords and telephones fill in by.
const AUTOCOMPLETE = {
  login: "username",
  username: "username",
  email: "email",
  name: "name",
  code: "one-time-code",
  current_password: "current-password",
  password: "new-password",
  password_confirmation: "new-password",
  locale: "",
  time_zone: "off",
};
// An address is how people sign in, but where it is only another one to be reached at.
const ELSEWHERE = {
  "/account/registration": { email: "username" },
  "/sign-in": { password: "current-password" },
};
const PAGES = "/account/";
const HEAVIEST = 20_000;
const FAR = 60;
const PATIENCE = 30_000;

export class Person {
  // `script` is whether their browser runs any.
  static async at(browser, { origin, script, scheme, width, locale, findings }) {
    const person = new Person();
    Object.assign(person, { origin, script, findings, about: `${locale} ${scheme} ${width} px, script ${script ? "on" : "off"}` });
    const eyes = { colorScheme: scheme, viewport: { width, height: 800 }, locale };
    person.context = await browser.newContext({ ...eyes, baseURL: origin, javaScriptEnabled: script });
    person.page = await person.context.newPage();
    person.double = script ? null : await browser.newPage(eyes);
    person.page.setDefaultTimeout(PATIENCE);
    person.listen();
    return person;
  }

  get where() {
    return `${new URL(this.page.url()).pathname} (${this.about})`;
  }

  listen() {
    const { page, findings } = this;
    this.fetched = [];
    page.on("request", (request) => {
      findings.check(new URL(request.url()).origin === this.origin || this.strangers, "leaves", this.where, request.url());
    });
    page.on("requestfinished", (request) => this.fetched.push(request));
    // A browser reports here what a policy forbids, and every failure of a script. That an answer is a refusal is told
    // here as well, and judged by its status.
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource: the server responded")) {
        findings.add("console", this.where, message.text());
      }
    });
    page.on("pageerror", (error) => findings.add("console", this.where, error.message));
  }

  async signIn(login, password) {
    const answer = await this.context.request.post("/sign-in", { data: { login, password } });
    return answer.status();
  }

  // Opens an address as if it were typed, or a link as if it were clicked in a letter.
  async opens(url, expected) {
    this.fetched = [];
    return this.meets(await this.page.goto(url), expected);
  }

  // Tab until it is reached; what has the focus can be seen.
  async reaches(selector) {
    for (let steps = 0; steps < FAR; steps += 1) {
      if (await this.page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector)) {
        const seen = await this.page.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
          return outlineStyle !== "none" && outlineWidth !== "0px";
        });
        return this.findings.check(seen, "focus", this.where, `${selector} does not show that it has the focus`);
      }
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`${this.where}: no key leads to ${selector}`);
  }

  async types(name, text) {
    await this.reaches(`[name="${name}"]`);
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.type(text);
  }

  // Presses what is reached, and meets the page that it leads to.
  async presses(selector, expected) {
    await this.reaches(selector);
    this.fetched = [];
    const [response] = await Promise.all([this.page.waitForNavigation(), this.page.keyboard.press("Enter")]);
    return this.meets(response, expected);
  }

  // Sends the form that the page is there for; others stand in sections of their own.
  async sends(expected) {
    return this.presses("main > form [type=submit]", expected);
  }

  async meets(response, { status = 200, path, errors = false, judged = true } = {}) {
    const { findings, page } = this;
    findings.count("pages met");
    findings.check(response.status() === status, "status", this.where, `${response.status()}, not ${status}`);
    const here = new URL(page.url()).pathname;
    if (path) findings.check(here === path, "path", this.where, `it is not ${path}`);
    const seen = await page.evaluate(look);
    findings.check(seen.focus === "errors" || !errors, "focus", this.where, "it is not on what is wrong");
    findings.check(errors === (seen.summary !== null), "errors", this.where, seen.summary ?? "nothing is said to be wrong");
    for (const broken of seen.broken) findings.add("errors", this.where, broken);
    if (!judged) return;
    const policy = response.headers()["content-security-policy"] ?? "";
    findings.check(policy.startsWith("default-src 'none'"), "policy", this.where, policy);
    findings.check(!seen.wide, "overflow", this.where, "it has to be scrolled sideways");
    for (const { name, autocomplete, inputmode } of seen.fields) {
      const wanted = ELSEWHERE[here]?.[name] ?? AUTOCOMPLETE[name];
      findings.check(autocomplete === wanted, "autocomplete", this.where, `${name} is ${autocomplete}, not ${wanted}`);
      if (name === "code") findings.check(inputmode === "numeric", "autocomplete", this.where, "a code is digits");
    }
    const unnamed = seen.fields.some(({ autocomplete }) => autocomplete === "new-password") && !seen.named;
    findings.check(!unnamed, "autocomplete", this.where, "a new password, and nothing says of which account");
    // What the application shows of its own is its own affair.
    if (here.startsWith(PAGES)) {
      const weight = await this.weight();
      findings.check(weight < HEAVIEST, "weight", this.where, `${weight} bytes`);
      findings.heaviest = Math.max(findings.heaviest ?? 0, weight);
    }
    await accessible(await this.judged(), findings, this.where);
  }

  // The page, or the same where the rules can run although its own script cannot.
  async judged() {
    if (this.script) return this.page;
    const html = await this.page.content();
    await this.double.setContent(html.replace(/<script[^]*?<\/script>/g, ""));
    return this.double;
  }

  // Everything that came since a link was opened or a form sent, redirects included.
  async weight() {
    const sizes = await Promise.all(this.fetched.map((request) => request.sizes()));
    return sizes.reduce((sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize, 0);
  }

  // From the summary of what is wrong to the first field that is.
  async goesToWhatIsWrong() {
    await this.reaches(".errors a");
    const target = await this.page.evaluate(() => document.activeElement.hash.slice(1));
    await this.page.keyboard.press("Enter");
    const reached = await this.page.evaluate(() => document.activeElement.id);
    this.findings.check(reached === target, "errors", this.where, `the summary leads to ${reached}, not to ${target}`);
  }

  // The newest letter to an address after the first `known` of them.
  async letter(to, known = 0) {
    const deadline = Date.now() + PATIENCE;
    while (Date.now() < deadline) {
      const letters = await (await fetch(`${this.origin}/mailbox.json`)).json();
      const theirs = letters.filter((letter) => letter.to === to);
      if (theirs.length > known) {
        const [letter] = theirs;
        return { ...letter, link: letter.links.find((link) => link.includes("?token=")), code: letter.text.match(/^\s*(\d{8})\s*$/m)?.[1] };
      }
    }
    throw new Error(`${this.where}: no letter to ${to}`);
  }

  async leaves() {
    await this.context.close();
    await this.double?.close();
  }
}

// Sent to the browser as it is.
function look() {
  const summary = document.getElementById("errors");
  const links = [...document.querySelectorAll(".errors a")];
  const typed = [...document.querySelectorAll("main input[name]:not([type=hidden]), main select")];
  return {
    focus: document.activeElement?.id,
    summary: summary && summary.textContent,
    broken: links.filter((link) => !document.getElementById(link.hash.slice(1))).map((link) => `nothing is at ${link.hash}`),
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    fields: typed.map((field) => ({
      name: field.name,
      autocomplete: field.getAttribute("autocomplete") ?? "",
      inputmode: field.inputMode,
    })),
    named: document.querySelector("[autocomplete=username]") !== null,
  };
}
