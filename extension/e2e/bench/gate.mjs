// What the extension costs a page: the same pages with and without it, by turns, in one run of Chromium. npm run bench
//
// The gate's own time on the main thread comes from the browser's trace, event by event; the reader's from the page's
// counter of time in scripts. The difference of all tasks with and without the extension holds everything else as well,
// such as the world that the browser makes for every content script, and the noise of loading.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, openBrowser } from '../browsers.mjs';
import { startPortals } from '../portals/server.mjs';

const LOADS = Number(process.argv[2] ?? 20);
const SIZES = [500, 5000, 50000];
const BUSY_SECONDS = 5;
const TRACE = ['devtools.timeline'];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const cell = (number, digits = 1) => number.toFixed(digits).padStart(9);

/** Milliseconds until the load event ended, and of all tasks on the main thread until the page was quiet. */
async function load(browser, address) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await rest(150);
  const loaded = await page.evaluate(
    () => performance.getEntriesByType('navigation')[0].loadEventEnd,
  );
  const { TaskDuration } = await page.metrics();
  await page.close();
  return { loaded, task: TaskDuration * 1000 };
}

/** Milliseconds that scripts of that name ran on the main thread while something was done. */
async function traced(page, script, work) {
  await page.tracing.start({ categories: TRACE });
  await work();
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const ours = traceEvents.filter(
    ({ name, args }) =>
      (name === 'EvaluateScript' || name === 'FunctionCall') && args?.data?.url?.endsWith(script),
  );
  // A call within a call is counted with the outer one. Time on the processor, so that a busy machine counts less.
  let until = 0;
  let total = 0;
  for (const { ts, dur = 0, tdur = dur } of ours.sort((a, b) => a.ts - b.ts)) {
    if (ts >= until) {
      total += tdur;
      until = ts + dur;
    }
  }
  return total / 1000;
}

async function gateOn(browser, address) {
  const page = await browser.newPage();
  const spent = await traced(page, 'gate.js', async () => {
    await page.goto(address, { waitUntil: 'load' });
    await rest(150);
  });
  await page.close();
  return spent;
}

/** The share of the main thread that the gate takes while a page changes a thousand times a second. */
async function gateOnBusyPage(browser, address) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => {
    const place = document.body.appendChild(document.createElement('div'));
    setInterval(() => {
      for (let i = 0; i < 10; i++) {
        place.replaceChildren(document.createElement('p'));
      }
    }, 10);
  });
  await rest(500);
  const spent = await traced(page, 'gate.js', () => rest(BUSY_SECONDS * 1000));
  await page.close();
  return spent / (BUSY_SECONDS * 1000);
}

/** A first report of a records form that stands among thousands of elements: the reader's time, and the whole answer's. */
async function firstReport(extension, address) {
  const page = await extension.visit(address);
  await page.evaluate(() => {
    const main = document.querySelector('main');
    while (document.querySelectorAll('body *').length < 4995) {
      const part = main.appendChild(document.createElement('section'));
      part.append(document.createElement('h3'), document.createElement('p'));
      part.firstChild.textContent = 'Apple barn';
      part.lastChild.textContent = 'Bell bridge candle clover copper creek daisy elm fence.';
    }
  });
  const tabId = await extension.tabOf(address);
  // The page's own layout of what was just added is not the reader's work.
  await rest(500);
  const before = await page.metrics();
  const start = performance.now();
  const report = await extension.ask({ type: 'report', tabId });
  const whole = performance.now() - start;
  const after = await page.metrics();
  const reader = (after.ScriptDuration - before.ScriptDuration) * 1000;
  const fields = report.forms.reduce((sum, form) => sum + form.fields.length, 0);
  await page.close();
  return { reader, whole, fields };
}

const portals = await startPortals({});
const plain = await launchChromium(mkdtempSync(join(tmpdir(), 'access524-plain-')), {});
const extension = await openBrowser('chromium');
// The extension's own tab that the question opened stays; the other browser has one more as well.
await extension.ask({ type: 'patients' });
await plain.newPage();

console.log(`Chromium ${await plain.version()}, median of ${LOADS} loads each; milliseconds`);
console.log('elements | gate.js | load without    with  ratio | all tasks without    with   added');
for (const size of SIZES) {
  const address = `${portals.origin}/bench?n=${size}`;
  const without = [];
  const withGate = [];
  const gate = [];
  for (let turn = 0; turn < LOADS + 2; turn++) {
    const first = await load(plain, address);
    const second = await load(extension.browser, address);
    const own = await gateOn(extension.browser, address);
    if (turn >= 2) {
      without.push(first);
      withGate.push(second);
      gate.push(own);
    }
  }
  const [a, b] = [without, withGate].map((runs) => median(runs.map(({ loaded }) => loaded)));
  const [c, d] = [without, withGate].map((runs) => median(runs.map(({ task }) => task)));
  console.log(
    `${String(size).padStart(8)} |${cell(median(gate), 2)} |${cell(a)} ${cell(b)} ${cell(b / a, 3)} |${cell(c)} ${cell(d)} ${cell(d - c)}`,
  );
}
const busy = await gateOnBusyPage(extension.browser, `${portals.origin}/bench?n=5000`);
console.log(
  `gate.js on a page that changes 1,000 times a second: ${(busy * 100).toFixed(2)} % of the main thread`,
);
const reports = [];
for (let turn = 0; turn < Math.ceil(LOADS / 2); turn++) {
  reports.push(await firstReport(extension, `${portals.origin}/lakeview/medical-records`));
}
console.log(
  `first report, ${reports[0].fields} fields among 5,000 elements: content.js ${median(reports.map(({ reader }) => reader)).toFixed(0)} ms ` +
    `on the main thread, the whole answer ${median(reports.map(({ whole }) => whole)).toFixed(0)} ms`,
);
await extension.close();
await plain.close();
await portals.stop();
