// What pages can do beyond forms and answers. Without it, everything works.
(() => {
"use strict";
const find = (id) => document.getElementById(id);
const all = (selector) => document.querySelectorAll(selector);

// The token leaves the address bar, and the history with it.
const kept = history.state && history.state.regain;
const { pathname, search } = location;
if (search) history.replaceState({ regain: search }, "", pathname);

addEventListener("DOMContentLoaded", () => {
// Who loads the page again, which then lacks it, gets it back.
if (!search && typeof kept === "string" && find("became")) location.replace(pathname + kept);

// Where screen readers hear of what changes without them.
const status = document.createElement("p");
status.className = "unseen";
status.setAttribute("role", "status");
document.querySelector("main").append(status);
const say = (text) => { status.textContent = text; };

for (const button of all(".reveal")) {
  const fields = [...button.form.querySelectorAll("[type=password]")];
  const words = { show: button.textContent, ...button.dataset };
  let open = false;
  const turn = (wanted) => {
    open = wanted;
    for (const field of fields) field.type = open ? "text" : "password";
    button.textContent = open ? words.hide : words.show;
  };
  button.hidden = false;
  button.addEventListener("click", () => {
    turn(!open);
    say(open ? words.shown : words.hidden);
  });
  // No browser keeps what was typed as a text, nor shows it to who comes back.
  button.form.addEventListener("submit", () => turn(false));
  addEventListener("pagehide", () => turn(false));
}

// What can be told while somebody types; the rest, and all of it again, is judged when the form arrives.
const field = find("password");
const list = document.querySelector("[data-met]");
if (field && list) {
  const meets = {
    min_length: (text) => [...text].length >= field.minLength,
    upper: (text) => /\p{Uppercase}/u.test(text),
    lower: (text) => /\p{Lowercase}/u.test(text),
    digit: (text) => /\p{N}/u.test(text),
    special: (text) => /[!@#$%^&*()_+=\x7b\x7d[\]|:;'"<>,.?\x2f]/.test(text),
  };
  const items = [...list.children].filter((item) => meets[item.dataset.rule]).map((item) => {
    const mark = document.createElement("span");
    return { item, mark, rule: item.textContent, meets: meets[item.dataset.rule], told: "" };
  });
  let timer;
  field.addEventListener("input", () => {
    const text = field.value.normalize("NFC");
    for (const one of items) {
      const met = one.meets(text);
      one.word = met ? list.dataset.met : list.dataset.unmet;
      one.item.className = met ? "met" : "unmet";
      one.mark.textContent = one.word;
      if (!one.mark.isConnected) one.item.append(" \u2013 ", one.mark);
    }
    // When the typing stops, and what is new.
    clearTimeout(timer);
    timer = setTimeout(() => {
      const fresh = items.filter((one) => one.told !== one.word);
      if (fresh.length) say(fresh.map((one) => one.rule + ": " + one.word).join("; "));
      for (const one of fresh) one.told = one.word;
    }, 1000);
  });
}

const wait = find("wait");
if (wait) {
  const again = find("again");
  const end = Date.now() + wait.dataset.seconds * 1000;
  const tick = () => {
    const left = Math.ceil((end - Date.now()) / 1000);
    const clock = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
    wait.textContent = wait.dataset.countdown.replace("0:00", clock);
    wait.hidden = left <= 0;
    if (again) again.disabled = left > 0;
    if (left > 0) setTimeout(tick, 500);
  };
  tick();
}

const zone = find("time-zone");
if (zone && !zone.value) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || "";
});
})();
