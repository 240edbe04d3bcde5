// Draws a value and its limit over time with uPlot; the periods in which the alert fired or was pending are shaded.
import { moment } from "./times.js";

const figure = document.getElementById("chart");
let plot;
let series;

const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function write(value) {
  if (value === null || value === undefined) return "no data";
  const size = Math.abs(value);
  const digits = size === 0 || size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  const number = size.toLocaleString("en", { maximumFractionDigits: digits });
  return (value < 0 ? "\u2212" : "") + series.prefix + number + series.suffix;
}

function shade(u) {
  const { left, top, width, height } = u.bbox;
  const context = u.ctx;
  context.save();
  context.globalAlpha = 0.2;
  for (const [periods, tone] of [[series.pending, "--pending"], [series.firing, "--critical"]]) {
    context.fillStyle = colour(tone);
    for (const { from, to } of periods) {
      const x0 = Math.max(left, u.valToPos(from, "x", true));
      const x1 = Math.min(left + width, u.valToPos(to, "x", true));
      if (x1 > x0) context.fillRect(x0, top, x1 - x0, height);
    }
  }
  context.restore();
}

function key(name, text) {
  const element = figure.querySelector(`[data-key=${name}]`);
  if (element) element.textContent = text;
}

function showKey(u) {
  const last = series.times.length - 1;
  const index = u.cursor.idx ?? last;
  key("value", write(series.values[index]));
  key("limit", write(series.limits[index]));
  key("at", u.cursor.idx === null || u.cursor.idx === undefined ? "" : moment(series.times[index] * 1000));
}

function span(u, low, high) {
  if (low === null || high === null) return [0, 1];
  const bottom = Math.min(0, low);
  return [bottom, high > bottom ? high + (high - bottom) * 0.08 : bottom + 1];
}

const size = () => ({ width: figure.querySelector(".chart-plot").clientWidth, height: Math.max(220, Math.min(320, Math.round(innerHeight * 0.36))) });
const data = () => [series.times, series.values, series.limits];
const hours = text => text.replace(/\u202f/g, " ");

function options() {
  const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
  const seconds = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
  const day = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });
  const axis = {
    stroke: () => colour("--plot-axis"),
    grid: { stroke: () => colour("--plot-grid"), width: 1 },
    ticks: { show: false },
    font: `12px ${getComputedStyle(document.body).fontFamily}`,
  };
  return {
    ...size(),
    legend: { show: false },
    cursor: { drag: { x: false, y: false }, points: { size: 8 } },
    scales: { x: { range: () => [series.from, series.to > series.from ? series.to : series.from + 60] }, y: { range: span } },
    series: [
      {},
      { stroke: () => colour("--plot-value"), fill: () => colour("--plot-fill"), width: 2, points: { show: false } },
      { stroke: () => colour("--plot-limit"), width: 1.5, dash: [6, 4], points: { show: false } },
    ],
    axes: [
      {
        ...axis,
        space: 72,
        size: 30,
        values: (u, splits, index, space, step) => splits.map(at => {
          const midnight = new Date(at * 1000);
          const starts = midnight.getHours() === 0 && midnight.getMinutes() === 0 && midnight.getSeconds() === 0;
          return hours((starts && step >= 3600 ? day : step < 60 ? seconds : clock).format(midnight));
        }),
      },
      { ...axis, size: (u, values) => 14 + Math.max(24, ...(values ?? []).map(text => text.length * 7)), values: (u, splits) => splits.map(write) },
    ],
    hooks: { drawClear: [shade], setCursor: [showKey] },
  };
}

async function load() {
  const response = await fetch(figure.dataset.chart, { cache: "no-store", signal: AbortSignal.timeout(20_000) });
  if (!response.ok) throw new Error(`status ${response.status}`);
  series = await response.json();
}

export async function drawChart() {
  if (!figure) return;
  try {
    await load();
  } catch {
    return; // The still picture stays.
  }
  const place = figure.querySelector(".chart-plot");
  place.replaceChildren();
  plot = new uPlot(options(), data(), place);
  figure.dataset.points = series.times.length;
  showKey(plot);
  new ResizeObserver(() => plot.setSize(size())).observe(place);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => plot.redraw(false, true));
}

export async function refreshChart() {
  if (!figure) return;
  if (!plot) return drawChart();
  await load();
  plot.setData(data());
  figure.dataset.points = series.times.length;
  showKey(plot);
}
