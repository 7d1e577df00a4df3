// How long the extension's own pages take in Chromium: `npm run bench-pages [-- REQUESTS]`. From the start of the page to the
// first request on it, with the background awake, and after it was stopped.
import { openBrowser } from '../browsers.mjs';
import { startPortals } from '../portals/server.mjs';
import { ROSA, stopWorker } from '../tests/support.mjs';
import { daysAgo } from '../tools/example.mjs';

const REQUESTS = Number(process.argv[2] ?? 1000);
const LOADS = 10;
const STATES = ['CA', 'TX', 'NY', 'WA', 'IL', 'FL', 'OR', 'MA'];

const portals = await startPortals({});
const extension = await openBrowser('chromium');
const { savedId } = await extension.ask({ type: 'savePatient', patient: ROSA });
await extension.withApis(
  async (apis, count, patientId, days, states) => {
    const records = {};
    for (let index = 0; index < count; index++) {
      const id = `r-${index}`;
      const date = days[index % days.length];
      const body = {
        id,
        patientId,
        provider: {
          name: `Clinic ${index}`,
          jurisdiction: states[index % states.length],
          kind: 'HOSPITAL',
        },
        channel: 'FAX',
        scope: { kind: 'EVERYTHING' },
        events: [
          { id: 'e-1', kind: 'SENT', date, channel: 'FAX', to: '555-555-0142' },
          { id: 'e-2', kind: 'RECEIVED', date, knownHow: 'TRACKED' },
          { id: 'e-3', kind: 'CALL', date, who: 'Dana', note: 'They have it.' },
        ],
      };
      records[`request:${id}`] = { schema: 1, body };
    }
    await apis.storage.local.set(records);
  },
  REQUESTS,
  savedId,
  Array.from({ length: 60 }, (_, index) => daysAgo(index)),
  STATES,
);

async function load(path, selector) {
  const page = await extension.browser.newPage();
  await page.evaluateOnNewDocument((wanted) => {
    const look = () => {
      if (document.querySelector(wanted)) {
        globalThis.firstShown ??= performance.now();
      }
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(extension.base + path);
  await page.waitForSelector(selector);
  const shown = await page.evaluate(() => globalThis.firstShown);
  await page.close();
  return shown;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function measure(name, path, selector) {
  const awake = [];
  const stopped = [];
  await load(path, selector);
  for (let i = 0; i < LOADS; i++) {
    awake.push(await load(path, selector));
  }
  for (let i = 0; i < LOADS / 2; i++) {
    await stopWorker(extension);
    stopped.push(await load(path, selector));
  }
  console.log(
    `${name.padEnd(34)} ${median(awake).toFixed(0).padStart(5)} ms awake ${median(stopped).toFixed(0).padStart(5)} ms after a stop`,
  );
}

console.log(
  `${REQUESTS} requests, median of ${LOADS} loads, from the start of the page to the first request on it`,
);
await measure('dashboard', 'dashboard.html', 'article');
await measure('one request', 'request.html?request=r-7', '.events');
const address = `${portals.origin}/lakeview/medical-records/`;
await extension.visit(address);
const tab = await extension.tabOf(address);
await measure('popup, until something is shown', `popup.html?tab=${tab}`, 'main .card');
await measure('popup, until the page is judged', `popup.html?tab=${tab}`, '.card.good');
await measure('popup, until the form is planned', `popup.html?tab=${tab}`, '#fill');
await extension.close();
await portals.stop();
