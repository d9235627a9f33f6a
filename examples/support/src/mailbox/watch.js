
// New messages appear by themselves: in the list, and where the newest one is shown, in its place.
setInterval(async () => {
  if (document.hidden) return;
  const reply = await fetch(location.href).catch(() => null);
  if (!reply || !reply.ok) return;
  const page = new DOMParser().parseFromString(await reply.text(), "text/html");
  const [now, then] = [page, document].map((one) => one.querySelector("#messages"));
  if (now.textContent === then.textContent) return;
  if (new URLSearchParams(location.search).has("message")) then.replaceWith(now);
  else location.reload();
}, 2000);
