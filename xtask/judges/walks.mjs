// Walks every flow of a running program by keyboard, with script and without, light and dark, narrow and wide.
//
//     walks.mjs ORIGIN ORIGIN ORIGIN ORIGIN
//
// Each is a fresh example program without cooldown and without limits. Prints a line per finding and one of counts; exits
// with 1 after any finding.

import { Findings, lanes, launch } from "./browser.mjs";
import { Person } from "./person.mjs";

const WAYS = [
  { script: true, scheme: "light", width: 320, locale: "en" },
  { script: false, scheme: "dark", width: 320, locale: "en" },
  { script: true, scheme: "dark", width: 1280, locale: "ar" },
  { script: false, scheme: "light", width: 1280, locale: "de" },
];
const ALICE = ["alice", "Alice-example-pass-1!"];
const NEWCOMER = ["newcomer", "Newcomer-example-pass-1!"];
const ADMIN = ["admin", "Admin-example-pass-1!"];
const NEW = "lentils and a blue bicycle";
const NEWER = "a green kettle of long words";

const findings = new Findings();
const browser = await launch();

// The application's own pages, which hand over to ours.
async function host(person) {
  await person.opens("/");
  await person.opens("/mailbox");
  await person.opens("/settings", { path: "/sign-in" });
  await person.types("login", "alice");
  await person.types("password", NEW);
  await person.presses("main form button", { status: 401, path: "/sign-in" });
  await person.types("password", ALICE[1]);
  await person.presses("main form button", { path: "/settings" });
  await person.opens("/");
  await person.presses('[action="/sign-out"] button');
}

// What all the letters of the walks have come to.
async function mailbox(person) {
  await person.opens("/mailbox");
  await person.opens("/mailbox?view=text&scheme=dark&width=320");
  await person.opens("/mailbox?view=source");
}

// Forgot, letter, link, new password, signed in.
async function reset(person) {
  await person.opens("/account/password/forgot");
  await person.types("login", "@");
  await person.sends({ status: 422, errors: true });
  await person.goesToWhatIsWrong();
  await person.types("login", "alice");
  await person.sends({ path: "/account/password/forgot/sent" });
  const { link } = await person.letter("alice@example.com");
  await person.opens(link);
  await hidesToken(person);
  await reveals(person);
  await person.types("password", NEW);
  await person.types("password_confirmation", NEWER);
  await person.sends({ status: 422, errors: true });
  await person.goesToWhatIsWrong();
  await person.types("password", NEW);
  await person.types("password_confirmation", NEW);
  await person.sends({ path: "/account/password/reset/done" });
  signedIn(person, await person.signIn("alice", NEW));
  // What is used is used, and says so.
  await person.opens(link);
}

// This was not me; then a link that a later one took the place of, and a fresh one for it.
async function cancelAndRenew(person) {
  const ask = async (known) => {
    await person.opens("/account/password/forgot");
    await person.types("login", "admin");
    await person.sends({ path: "/account/password/forgot/sent" });
    return person.letter("admin@example.com", known);
  };
  const first = await ask(0);
  await person.opens(first.link);
  await person.presses("main section [type=submit]", { path: "/account/password/reset/cancelled" });
  const second = await ask(1);
  await ask(2);
  await person.opens(second.link);
  await person.sends({ path: "/account/password/reset/renewed" });
  const { link } = await person.letter("admin@example.com", 3);
  await person.opens(link);
}

async function registration(person) {
  await person.opens("/account/registration");
  await person.types("email", "grace@example.net");
  await person.sends({ path: "/account/registration/sent" });
  const { link } = await person.letter("grace@example.net");
  await person.opens(link);
  await hidesToken(person);
  await person.types("username", "alice");
  await person.types("password", NEW);
  await person.sends({ status: 409, errors: true });
  await person.goesToWhatIsWrong();
  await person.types("username", "grace");
  await person.types("name", "Grace Hopper");
  await person.types("password", NEW);
  await person.sends({ path: "/account/registration/complete/done" });
  signedIn(person, await person.signIn("grace", NEW));
}

// The same with the code of the letter, a wrong one first.
async function registrationByCode(person) {
  await person.opens("/account/registration");
  await person.types("email", "ada@example.net");
  await person.sends({ path: "/account/registration/sent" });
  const { code } = await person.letter("ada@example.net");
  await person.types("code", code === "12345678" ? "87654321" : "12345678");
  await person.sends({ status: 422, errors: true });
  await person.goesToWhatIsWrong();
  await person.types("code", `${code.slice(0, 4)} ${code.slice(4)}`);
  await person.sends();
  await person.types("password", NEW);
  await person.sends({ path: "/account/registration/complete/done" });
  signedIn(person, await person.signIn("ada@example.net", NEW));
}

async function verification(person) {
  signedIn(person, await person.signIn(...NEWCOMER));
  await person.opens("/account/email/verification");
  await person.sends({ path: "/account/email/verification/sent" });
  const { link } = await person.letter("newcomer@example.com");
  await person.opens(link);
  await hidesToken(person);
  await person.sends({ path: "/account/email/verify/done" });
}

// Another address, and back again from a letter to the one before.
async function changeOfEmail(person) {
  signedIn(person, await person.signIn("grace", NEW));
  await person.opens("/account/email/change");
  await person.types("email", "hopper@example.net");
  await person.types("current_password", "something else entirely");
  await person.sends({ status: 422, errors: true });
  await person.goesToWhatIsWrong();
  await person.types("current_password", NEW);
  await person.sends({ path: "/account/email/change/sent" });
  const { link } = await person.letter("hopper@example.net");
  await person.opens(link);
  await hidesToken(person);
  await person.sends({ path: "/account/email/verify/changed" });
  const { link: revert } = await person.letter("grace@example.net", 1);
  await person.opens(revert);
  await hidesToken(person);
  await person.sends({ path: "/account/email/change/revert/done" });
}

async function changeOfPassword(person) {
  signedIn(person, await person.signIn("ada@example.net", NEW));
  await person.opens("/account/password/change");
  await person.types("current_password", "something else entirely");
  await person.types("password", NEWER);
  await person.types("password_confirmation", NEWER);
  await person.sends({ status: 422, errors: true });
  await person.goesToWhatIsWrong();
  await person.types("current_password", NEW);
  await person.types("password", NEWER);
  await person.types("password_confirmation", NEWER);
  await person.sends({ path: "/account/password/change/done" });
  signedIn(person, await person.signIn("ada@example.net", NEWER));
}

async function setup(person) {
  signedIn(person, await person.signIn(...ADMIN));
  await person.opens("/account/setup");
  await person.types("password", NEWER);
  await person.types("time_zone", "Europe/Vienna");
  await person.sends({ path: "/account/setup/done" });
  signedIn(person, await person.signIn("admin", NEWER));
}

// Nobody is signed in, nothing is there, the form comes from elsewhere, or is none.
async function refusals(person) {
  await person.opens("/account/nothing", { status: 404 });
  for (const path of ["/account/password/change", "/account/email/change", "/account/email/verification", "/account/setup"]) {
    await person.opens(path, { status: 401 });
  }
  for (const path of ["/account/password/reset", "/account/email/verify", "/account/email/change/revert", "/account/registration/complete"]) {
    await person.opens(`${path}?token=v4.public.nothing`);
  }
  await person.opens("/account/password/forgot");
  const twice = (form) => (form.innerHTML += '<input type="hidden" name="login" value="twice">');
  await person.page.$eval("main form", twice);
  await person.types("login", "alice");
  await person.sends({ status: 400 });
  const form = `<title>Elsewhere</title><main><form method="post" action="${person.origin}/account/password/forgot"><input name="login"><button type="submit">Send</button></form></main>`;
  await person.page.route("http://elsewhere.test/", (route) => route.fulfill({ contentType: "text/html", body: form }));
  person.strangers = true;
  await person.opens("http://elsewhere.test/", { judged: false });
  await person.types("login", "alice");
  await person.sends({ status: 403 });
  person.strangers = false;
}

function signedIn(person, status) {
  findings.check(status === 200, "sign-in", person.where, status);
}

// Where script runs, the token is neither in the address bar nor in what is remembered of it.
async function hidesToken(person) {
  const { search } = new URL(person.page.url());
  findings.check(!person.script || search === "", "token", person.where, "it stays in the address bar");
}

// What shows a password is for those who have script, and is a button that says so.
async function reveals(person) {
  const type = () => person.page.$eval("#password", (field) => field.type);
  const visible = await person.page.isVisible(".reveal");
  findings.check(visible === person.script, "reveal", person.where, visible ? "it can do nothing" : "it is not there");
  if (!visible) return;
  await person.types("password", NEW);
  findings.check((await person.page.$$(".policy .met")).length > 0, "policy", person.where, "no rule is said to be met");
  for (const [type_, pressed] of [["text", "shown"], ["password", "hidden"]]) {
    await person.reaches(".reveal");
    await person.page.keyboard.press("Space");
    findings.check((await type()) === type_, "reveal", person.where, `it is not ${pressed}`);
    const told = await person.page.textContent("[role=status]");
    findings.check(told.trim() !== "", "reveal", person.where, "nobody is told");
  }
}

const FLOWS = [
  host,
  reset,
  cancelAndRenew,
  registration,
  registrationByCode,
  verification,
  changeOfEmail,
  changeOfPassword,
  setup,
  refusals,
  mailbox,
];

const origins = process.argv.slice(2);
await lanes(WAYS.map((way, at) => ({ ...way, origin: origins[at] })), 2, () => null, async (_, way) => {
  for (const flow of FLOWS) {
    const person = await Person.at(browser, { ...way, findings });
    try {
      await flow(person);
    } catch (error) {
      findings.add("stuck", `${flow.name}, ${person.where}`, error.message);
    }
    findings.count("walks");
    await person.leaves();
  }
});
await browser.close();
findings.count("bytes of the heaviest page", findings.heaviest ?? 0);
findings.report();
