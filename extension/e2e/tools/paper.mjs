// Fills every PDF of a folder through the paper-form page, and scores what is in the saved files by labels:
// npm run paper -- FOLDER [LABELS] [--out OUT] [--firefox] [--quiet]
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../browsers.mjs';
import { choose, marks, nameProvider, openPaper, save, times, want } from '../papers/desk.mjs';
import { compare, readings } from '../papers/scoring.mjs';

const words = process.argv.slice(2);
const out = words.includes('--out') ? words.splice(words.indexOf('--out'), 2)[1] : undefined;
const quiet = words.includes('--quiet');
const browser = words.includes('--firefox') ? 'firefox' : 'chromium';
const [folder, labelsFolder] = words.filter((word) => !word.startsWith('--'));
const { self } = JSON.parse(readFileSync(new URL('../forms/people.json', import.meta.url), 'utf8'));

const labelsOf = (file) => {
  const path = labelsFolder && join(labelsFolder, file.replace(/\.pdf$/i, '.json'));
  return path && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
};
const files = readdirSync(folder)
  .filter((file) => /\.pdf$/i.test(file) && (!labelsFolder || labelsOf(file)))
  .sort();

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const scores = {};
const took = { plan: [], write: [] };
const extension = await openBrowser(browser);
await extension.ask({ type: 'savePatient', patient: self.patient });
if (out) {
  mkdirSync(out, { recursive: true });
}

for (const file of files) {
  const page = await openPaper(extension);
  const original = readFileSync(join(folder, file));
  const notes = await choose(page, original);
  if (!(await page.$('.paper-desk'))) {
    console.log(`${file}: ${notes.join(' ')}`);
    await page.close();
    continue;
  }
  await want(page, 'form');
  await nameProvider(page);
  const ticks = (await marks(page)).filter(({ isTick }) => isTick);
  const { bytes, note } = await save(page);
  const { plan, write } = await times(page);
  took.plan.push(plan);
  took.write.push(write);
  await page.close();
  if (out && bytes.length > 0) {
    writeFileSync(join(out, file), bytes);
  }
  const labels = labelsOf(file);
  if (labels && bytes.length > 0) {
    score(file, labels, await readings(original, bytes), ticks);
  } else if (!quiet || bytes.length === 0) {
    console.log(`${file}: ${note}`);
  }
}
await extension.close();

function score(file, labels, reading, ticks) {
  scores[labels.kind] ??= { right: 0, wrong: 0, empty: 0, left: 0, touched: 0, either: 0, over: 0 };
  const sum = scores[labels.kind];
  sum.over += reading.over.length;
  const faults = reading.over.map(({ word }) => `  over print: ${word}`);
  let toFill = 0;
  let right = 0;
  for (const { entry, is, outcome } of compare(labels, reading, ticks)) {
    sum[outcome] += 1;
    toFill += entry.want.text || entry.want.checked ? 1 : 0;
    right += outcome === 'right' ? 1 : 0;
    if (['wrong', 'empty', 'touched'].includes(outcome)) {
      const where =
        entry.field === undefined ? `[${entry.box}]` : `“${entry.field}” ${entry.on ?? ''}`;
      const wanted = entry.want.text?.[0] ?? (entry.want.checked ? 'a tick' : 'nothing');
      faults.push(
        `  ${outcome}: page ${entry.page} ${where} “${entry.label}”: wanted ${wanted}, ` +
          `is ${is.text || (is.ticked ? 'ticked' : 'empty')}`,
      );
    }
  }
  console.log(`${file}: ${right} of ${toFill}`);
  if (!quiet && faults.length > 0) {
    console.log(faults.join('\n'));
  }
}

for (const [kind, sum] of Object.entries(scores)) {
  const toFill = sum.right + sum.wrong + sum.empty;
  console.log(
    `${kind}: ${sum.right} of ${toFill} filled right (${(sum.right / toFill).toFixed(3)}), ${sum.wrong} wrong, ` +
      `${sum.empty} empty; ${sum.touched} of ${sum.touched + sum.left} touched that should be left; ` +
      `${sum.over} words over print; ${sum.either} that may be either`,
  );
}
console.log(
  `${took.plan.length} forms; plan shown after ${median(took.plan)?.toFixed(0)} ms, written in ` +
    `${median(took.write)?.toFixed(0)} ms (median); slowest ${Math.max(...took.plan).toFixed(0)} and ` +
    `${Math.max(...took.write).toFixed(0)} ms`,
);
