// How long the paper-form page takes in Chromium, and what it holds in memory: `npm run bench-paper`. From the choice of a
// file to its plan, from the press of "Save" to the file; and 60 pages, scrolled through from the first to the last.
import { readFileSync } from 'node:fs';
import { openBrowser } from '../browsers.mjs';
import { choose, nameProvider, openPaper, save, times, want } from '../papers/desk.mjs';
import { authorization } from '../papers/fillable.mjs';
import { flat } from '../papers/flat.mjs';
import { pages } from '../papers/hostile.mjs';

const LOADS = 7;
const { self } = JSON.parse(readFileSync(new URL('../forms/people.json', import.meta.url), 'utf8'));
const extension = await openBrowser('chromium');
await extension.ask({ type: 'savePatient', patient: self.patient });

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function once(bytes, parts, look = () => {}) {
  const page = await openPaper(extension);
  await choose(page, bytes);
  await want(page, ...parts);
  await nameProvider(page);
  await save(page);
  const took = await times(page);
  await look(page);
  await page.close();
  return took;
}

async function measure(name, bytes, parts, loads = LOADS) {
  const took = [];
  for (let i = 0; i < loads; i++) {
    took.push(await once(bytes, parts));
  }
  const plan = median(took.map((one) => one.plan)).toFixed(0);
  const write = median(took.map((one) => one.write)).toFixed(0);
  console.log(
    `${name.padEnd(36)} ${plan.padStart(5)} ms until the plan is shown ${write.padStart(5)} ms until it is written`,
  );
}

/** Megabytes of script and of drawn pages, and the most pages that were drawn at a time. */
async function memory(page) {
  let drawn = 0;
  let most = 0;
  for (let number = 0; number < 60; number++) {
    await page.evaluate((at) => {
      document.querySelectorAll('.paper-sheet')[at].scrollIntoView({ block: 'center' });
    }, number);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const sizes = await page.$$eval('.paper-sheet canvas', (all) =>
      all.map((canvas) => canvas.width * canvas.height).filter((size) => size > 50_000),
    );
    most = Math.max(most, sizes.length);
    drawn = Math.max(drawn, sizes.reduce((sum, size) => sum + size * 4, 0) / 2 ** 20);
  }
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await page.metrics();
  console.log(
    `60 pages, scrolled through            ${(JSHeapUsedSize / 2 ** 20).toFixed(0).padStart(5)} MB of script, at most ` +
      `${most} pages drawn at a time, ${drawn.toFixed(0)} MB`,
  );
}

console.log(`median of ${LOADS}, in a new tab each time, with the libraries to be loaded`);
const fillable = await authorization();
await measure('fillable, two pages', fillable, ['form']);
await measure('the same with letter and addendum', fillable, ['letter', 'form', 'addendum']);
await measure('flat, one page', await flat(), ['form']);
const long = await pages(60);
await measure('60 pages', long, ['form'], 3);
await once(long, ['form'], memory);
await extension.close();
