// Keeps the page current. An event only says that something changed; the page itself is then fetched anew and the
// differences are put into place, so that a missed event, a restart of the host or a sleep of the machine costs nothing.
import { moment, now, refreshTimes, setHostClock } from "./times.js";
import { refreshChart } from "./chart.js";
import { announce, states } from "./announce.js";

const silence = 30_000;
const pace = 1_000;
const hiddenPace = 30_000;

let source;
let heard = Date.now();
let lostAt = null;
let retry = 1_000;
let fetching = false;
let again = false;
let lastFetch = 0;

const dot = document.body;

function connected() {
  heard = Date.now();
  retry = 1_000;
  dot.dataset.connection = "live";
  document.querySelector("[data-pulse]").textContent = "Live";
  if (lostAt === null) return;
  lostAt = null;
  document.getElementById("lost").hidden = true;
  announce("Connection restored.");
}

function lost() {
  if (lostAt === null) {
    lostAt = now();
    const time = document.querySelector("[data-lost]");
    time.dateTime = new Date(lostAt).toISOString();
    time.textContent = moment(lostAt);
    document.getElementById("lost").hidden = false;
  }
  dot.dataset.connection = "lost";
  document.querySelector("[data-pulse]").textContent = "As of";
}

function put(fresh) {
  const before = states();
  document.title = fresh.title;
  const icon = fresh.getElementById("icon")?.getAttribute("href");
  if (icon && icon !== document.getElementById("icon").getAttribute("href")) document.getElementById("icon").setAttribute("href", icon);
  const time = fresh.querySelector("#pulse time");
  if (time) {
    setHostClock(time.dateTime);
    document.querySelector("#pulse time").dateTime = time.dateTime;
  }
  Idiomorph.morph(document.getElementById("content"), fresh.getElementById("content").innerHTML, {
    morphStyle: "innerHTML",
    ignoreActiveValue: true,
    callbacks: {
      // What a script has made its own stays; its address says whether it still is the same thing.
      beforeNodeMorphed: (old, next) => !(old.dataset && "keep" in old.dataset && old.dataset.chart === next.dataset?.chart),
    },
  });
  refreshTimes();
  announce(states(before));
}

export async function refresh() {
  if (fetching) { again = true; return; }
  fetching = true;
  try {
    await new Promise(done => setTimeout(done, Math.max(0, lastFetch + pace - Date.now())));
    lastFetch = Date.now();
    const response = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store", signal: AbortSignal.timeout(20_000) });
    if (!response.ok && response.status !== 404) throw new Error(`status ${response.status}`);
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    if (!fresh.getElementById("content")) throw new Error("not a page");
    put(fresh);
    await refreshChart();
  } catch {
    again = false;
    open(retry);
  } finally {
    fetching = false;
    if (again) { again = false; refresh(); }
  }
}

let opening;
function open(delay) {
  source?.close();
  source = undefined;
  clearTimeout(opening);
  opening = setTimeout(connect, delay);
  retry = Math.min(retry * 2, 15_000);
}

function connect() {
  source = new EventSource(dot.dataset.events);
  source.addEventListener("hello", event => {
    const { assets, now: at } = JSON.parse(event.data);
    setHostClock(at);
    // A host of another version: its pages may differ in more than values.
    if (assets !== dot.dataset.assets) { location.reload(); return; }
    connected();
    refresh();
  });
  source.addEventListener("change", () => { connected(); refresh(); });
  source.addEventListener("beat", connected);
  source.onerror = () => { lost(); open(retry); };
}

export function followBoard() {
  connect();
  setInterval(() => {
    if (source && Date.now() - heard > silence) { lost(); open(retry); }
  }, 5_000);

  // A hidden tab gives its connection back, since a browser keeps only a few for each host; it still looks now and then.
  let resting;
  document.addEventListener("visibilitychange", () => {
    clearInterval(resting);
    if (document.hidden) {
      resting = setInterval(() => {
        source?.close();
        source = undefined;
        refresh();
      }, hiddenPace);
    } else if (!source) {
      open(0);
    }
  });
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", event => { if (event.persisted) open(0); });
}
