// Enlivens a page that reads as well without it.
import { showTimes } from "./times.js";
import { drawChart } from "./chart.js";
import { followBoard } from "./live.js";

showTimes();
drawChart();
if (document.body.dataset.events) followBoard(document.body.dataset.events);
