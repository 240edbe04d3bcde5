// Moments in the reader's own zone and format, and lengths of time that count on.
// The host's clock is the one that counts: pages say what it is, and it runs on from there.
let ahead = 0;

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const date = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "long" });

export const now = () => Date.now() + ahead;

export function setHostClock(text) {
  const host = Date.parse(text);
  if (!Number.isNaN(host)) ahead = host - Date.now();
}

export function moment(at) {
  const sameDay = new Date(at).toDateString() === new Date(now()).toDateString();
  return (sameDay ? clock : date).format(at);
}

// The same words as Spans.cs writes.
export function span(milliseconds) {
  const s = Math.max(0, Math.floor(milliseconds / 1000));
  const [d, h, m] = [Math.floor(s / 86400), Math.floor(s / 3600) % 24, Math.floor(s / 60) % 60];
  if (s < 60) return `${s}\u00a0s`;
  if (s < 3600) return m >= 5 || s % 60 === 0 ? `${m}\u00a0min` : `${m}\u00a0min ${s % 60}\u00a0s`;
  if (s < 86400) return `${h}\u00a0h${m ? ` ${m}\u00a0min` : ""}`;
  return `${d}\u00a0d${h ? ` ${h}\u00a0h` : ""}`;
}

function set(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

export function refreshTimes() {
  for (const element of document.querySelectorAll("time[data-time]")) {
    const at = Date.parse(element.dateTime);
    if (Number.isNaN(at)) continue;
    if (element.dataset.time === "since") {
      set(element, span(now() - at));
    } else if (element.dataset.time === "until") {
      set(element, at >= now() ? `in ${span(at - now())}` : `${span(now() - at)} late`);
    } else if (element.dataset.time === "now") {
      set(element, moment(at));
    } else {
      set(element, moment(at));
      const title = full.format(at);
      if (element.title !== title) element.title = title;
    }
  }
}

export function showTimes() {
  setHostClock(document.querySelector("[data-time=now]")?.dateTime);
  refreshTimes();
  setInterval(refreshTimes, 1000);
}
