// Scores the spotter on pages. npm run spotting -- [--firefox] [FOLDER | FILE.jsonl], see docs/spotting.md, "Measuring".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../browsers.mjs';
import { allPages } from '../pages/pages.mjs';
import { EVERY_SITE, evidenceOf, sightings } from '../pages/sightings.mjs';
import { savedPages } from './saved-pages.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const JSON_LIBRARY = 'com/eclipsesource/minimal-json/minimal-json';

const share = (part, whole) => (whole === 0 ? 'none' : (part / whole).toFixed(3));

const printEvidence = (report) => {
  for (const line of evidenceOf(report)) {
    console.log(`    ${line}`);
  }
};

/** What is wrong about a sighting, or undefined. */
function fault({ page, report, marked }) {
  if (report.problem) {
    return `NOT READ (${report.problem})`;
  }
  if (report.kind === page.kind) {
    return report.spotted && marked === false ? 'GATE SHUT' : undefined;
  }
  if (page.kind === 'NONE') {
    return 'FALSE ALARM';
  }
  return report.spotted ? 'OTHER KIND' : 'MISS';
}

function printScore(seen) {
  const faults = seen.map(fault);
  const count = (name) => faults.filter((found) => found?.startsWith(name)).length;
  const requests = seen.filter(({ page }) => page.kind !== 'NONE');
  const hits = requests.filter(({ report }) => report.spotted).length;
  const alarms = count('FALSE ALARM');
  console.log(
    `${seen.length} pages: precision ${share(hits, hits + alarms)}, recall ${share(hits, requests.length)}\n` +
      `${hits} of ${requests.length} requests spotted, ${alarms} false alarms among ${seen.length - requests.length} ` +
      `others; spotted as the other kind ${count('OTHER KIND')}, not marked unasked ${count('GATE SHUT')}, ` +
      `not read ${count('NOT READ')}`,
  );
}

/** Pages of a folder, or the project's own, in a real browser. */
async function scorePages(pages, browser) {
  const extension = await openBrowser(browser, { hosts: EVERY_SITE });
  const labelled = [];
  for await (const sighting of sightings(extension, pages)) {
    const { page, report } = sighting;
    const known = page.kind !== undefined;
    const found = known ? fault(sighting) : report.kind;
    if (known) {
      labelled.push(sighting);
    }
    if (found) {
      const wanted = known ? ` (${page.kind})` : '';
      console.log(`${found} ${page.name}${wanted}: ${report.kind}, score ${report.score}`);
      console.log(`    ${page.address}`);
      printEvidence(report);
    }
  }
  await extension.close();
  if (labelled.length > 0) {
    printScore(labelled);
  }
}

function run(command, ...more) {
  const { status, error } = spawnSync(command, more, { cwd: ROOT, stdio: 'inherit' });
  if (error || status !== 0) {
    throw new Error(`${command} failed: ${error?.message ?? status}`);
  }
}

/** The library that core's tests read JSON with, where Maven keeps it. */
function jsonLibrary() {
  const folder = join(
    process.env.MAVEN_REPOSITORY ?? join(homedir(), '.m2/repository'),
    JSON_LIBRARY,
  );
  const [version] = readdirSync(folder).sort().reverse();
  return join(folder, version, `minimal-json-${version}.jar`);
}

/** Described pages, without a browser. A row that does not say how much of the page was seen is taken as its text. */
function scoreDescriptions(file) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.stringify({ evidence: 'page-text', ...JSON.parse(line) }));
  const complete = join(mkdtempSync(join(tmpdir(), 'access524-spotting-')), 'pages.jsonl');
  writeFileSync(complete, `${rows.join('\n')}\n`);
  const classes = ['test-classes', 'classes'].map((name) => join(ROOT, 'core/target', name));
  if (!existsSync(join(classes[0], 'org/access524/page/SpottingEvaluation.class'))) {
    run('mvn', '-q', '-B', '-ntp', '-pl', 'core', 'test-compile');
  }
  const path = [...classes, jsonLibrary()].join(delimiter);
  run('java', '-cp', path, 'org.access524.page.SpottingEvaluation', complete, 'both');
}

const words = process.argv.slice(2);
const browser = words.includes('--firefox') ? 'firefox' : 'chromium';
// npm runs in this package; what the person typed is meant from where they typed it.
const [what] = words
  .filter((word) => !word.startsWith('--'))
  .map((word) => resolve(process.env.INIT_CWD ?? '.', word));
if (what?.endsWith('.jsonl')) {
  scoreDescriptions(what);
} else {
  await scorePages(what ? savedPages(what) : allPages(), browser);
}
