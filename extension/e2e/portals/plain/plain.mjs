import { document } from '../document.mjs';
import { html } from '../http.mjs';
import { benchPage } from './bench.mjs';

/** Pages that take no records request: large ones to measure with, and one that never rests. */
export const plain = {
  name: 'Pages without a records request',
  links: ['/bench?n=500', '/bench?n=5000', '/spa-busy/'],
  respond({ url }) {
    if (url.pathname === '/bench') return html(benchPage(elementsWanted(url)));
    if (url.pathname === '/spa-busy/') return html(busyPage());
    return undefined;
  },
};

function elementsWanted(url) {
  const n = Number.parseInt(url.searchParams.get('n') ?? '5000', 10);
  return Math.min(Math.max(n || 5000, 20), 100_000);
}

const busyPage = () =>
  document({
    title: 'Ferry departures, live',
    head: '<style>body { font: 15px Arial, sans-serif; margin: 24px } td { padding: 2px 18px } .late { color: #b00 }</style>',
    body: `<h1>Ferry departures, live</h1>
<table><thead><tr><th>Line</th><th>Pier</th><th>Leaves in</th></tr></thead><tbody id="board"></tbody></table>
<p id="ticks">0</p>
<div id="late"></div>
<script>${BUSY_SCRIPT}</script>`,
  });

// About a thousand changes of the document a second, and now and then a new address without a load.
// With ?late=MS a small records request turns up in the middle of all that.
const BUSY_SCRIPT = `
const board = document.querySelector('#board');
let ticks = 0;
function row(n) {
  const line = document.createElement('tr');
  for (const text of ['Line ' + (n % 9), 'Pier ' + (n % 4), (n % 50) + ' min']) {
    line.insertCell().textContent = text;
  }
  line.className = n % 3 ? '' : 'late';
  return line;
}
setInterval(() => {
  for (let i = 0; i < 10; i++) {
    ticks += 1;
    board.prepend(row(ticks));
    if (board.rows.length > 40) board.lastElementChild.remove();
  }
  document.querySelector('#ticks').textContent = ticks;
}, 20);
setInterval(() => history.replaceState({}, '', location.pathname + location.search + '#' + ticks), 500);
const late = new URLSearchParams(location.search).get('late');
if (late) setTimeout(() => {
  document.title = 'Medical records request';
  document.querySelector('#late').innerHTML = ${JSON.stringify(`<h1>Medical Records Request</h1>
<form id="late-form"><h2>Patient information</h2>
<label>Patient name <input name="patient_name" id="late_name"></label>
<label>Date of birth <input name="dob" id="late_dob"></label>
<h2>Dates of service</h2>
<label>From <input name="dos_from" id="late_from"></label><label>To <input name="dos_to" id="late_to"></label>
<h2>Records to be released to me</h2>
<label><input type="checkbox" name="rec"> Laboratory results</label>
<label><input type="checkbox" name="rec"> Radiology reports</label>
<h2>Delivery</h2>
<label><input type="radio" name="how"> Paper copies by mail</label>
<label><input type="radio" name="how"> Email</label></form>`)};
}, Number(late));
`;
