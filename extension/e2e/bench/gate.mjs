// What the gate adds to a page: the same pages with and without the extension, by turns, in one run. npm run bench
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, openBrowser } from '../browsers.mjs';
import { startPortals } from '../portals/server.mjs';

const LOADS = 20;
const SIZES = [500, 5000];

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds until the load event ended, and main-thread milliseconds spent on tasks until the page was quiet. */
async function load(browser, address) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, 150));
  const loaded = await page.evaluate(
    () => performance.getEntriesByType('navigation')[0].loadEventEnd,
  );
  const { TaskDuration } = await page.metrics();
  await page.close();
  return { loaded, task: TaskDuration * 1000 };
}

const portals = await startPortals({});
const plain = await launchChromium(mkdtempSync(join(tmpdir(), 'access524-plain-')), {});
const extension = await openBrowser('chromium');
// The extension's own tab that the question opened stays; the other browser has one more as well.
await extension.ask({ type: 'patients' });
await plain.newPage();

console.log(`Median of ${LOADS} loads each, Chromium ${await plain.version()}`);
console.log('elements   load without   with   ratio | main thread without   with   added');
for (const size of SIZES) {
  const address = `${portals.origin}/bench?n=${size}`;
  const without = [];
  const withGate = [];
  for (let turn = 0; turn < LOADS + 2; turn++) {
    const first = await load(plain, address);
    const second = await load(extension.browser, address);
    if (turn >= 2) {
      without.push(first);
      withGate.push(second);
    }
  }
  const [a, b] = [without, withGate].map((runs) => median(runs.map(({ loaded }) => loaded)));
  const [c, d] = [without, withGate].map((runs) => median(runs.map(({ task }) => task)));
  console.log(
    `${String(size).padStart(8)}   ${a.toFixed(1).padStart(9)} ms ${b.toFixed(1).padStart(6)} ms   ${(b / a).toFixed(3)} | ` +
      `${c.toFixed(1).padStart(16)} ms ${d.toFixed(1).padStart(6)} ms ${(d - c).toFixed(1).padStart(6)} ms`,
  );
}
await extension.close();
await plain.close();
await portals.stop();
