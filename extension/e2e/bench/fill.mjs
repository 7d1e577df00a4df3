// What planning and filling a form of 60 fields costs. npm run bench-fill -- [ROUNDS]
//
// The scripts of a page are timed by the browser's own trace: what content.js, widgets.js and surroundings.js ran on the
// page's main thread, without the wait for the page to settle before each field is looked at again. What the background
// does is profiled, program by program: meanings.js finds what the fields ask, filling.js what goes into them. The reading is
// not among it: the browser does not trace what answers a message; npm run bench measures it.
import { openBrowser } from '../browsers.mjs';
import { startPortals } from '../portals/server.mjs';
import { ROSA, workerOf } from '../tests/support.mjs';

const ROUNDS = Number(process.argv[2] ?? 15);
const FIELDS = 60;
const OURS = /\/(content|widgets|surroundings)\.js$/;
const LINES = [
  'First name',
  'Last name',
  'Date of birth',
  'Street address',
  'City',
  'ZIP code',
  'Phone',
  'Email',
];
const BOXES = ['Laboratory results', 'Radiology images', 'Office visit notes', 'Itemized bills'];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The time on the processor of the outermost calls of our scripts. */
async function traced(page, work) {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  const answer = await work();
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const ours = traceEvents.filter(
    ({ name, args }) =>
      (name === 'EvaluateScript' || name === 'FunctionCall') && OURS.test(args?.data?.url ?? ''),
  );
  let until = 0;
  let total = 0;
  for (const { ts, dur = 0, tdur = dur } of ours.sort((a, b) => a.ts - b.ts)) {
    if (ts >= until) {
      total += tdur;
      until = ts + dur;
    }
  }
  return { answer, script: total / 1000 };
}

/** Milliseconds that each program of the background ran, by its file. */
async function profiled(session, work) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  const answer = await work();
  const { profile } = await session.send('Profiler.stop');
  const files = new Map();
  const visit = (id, above) => {
    const { callFrame, children = [] } = nodes.get(id);
    const file = callFrame.url.match(/\/([a-z]+)\.js$/)?.[1] ?? above;
    files.set(id, file);
    for (const child of children) visit(child, file);
  };
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  visit(profile.nodes[0].id, '');
  const spent = {};
  profile.samples.forEach((id, i) => {
    const file = files.get(id);
    spent[file] = (spent[file] ?? 0) + profile.timeDeltas[i] / 1000;
  });
  return { answer, spent };
}

/** A form of 60 fields: five patients' worth of lines, and boxes for the records. */
function build(fields, lines, boxes) {
  const form = document.createElement('form');
  for (let i = 0; i < fields; i++) {
    const label = form.appendChild(document.createElement('label'));
    const box = i >= fields - boxes.length;
    const input = document.createElement('input');
    input.type = box ? 'checkbox' : 'text';
    input.name = `f${i}`;
    label.append(box ? boxes[i - fields + boxes.length] : lines[i % lines.length], ' ', input);
    form.append(document.createElement('br'));
  }
  document.body.replaceChildren(form);
  document.title = 'Request your medical records';
}

const portals = await startPortals({});
const extension = await openBrowser('chromium');
const { savedId: patientId } = await extension.ask({ type: 'savePatient', patient: ROSA });
const address = `${portals.origin}/bench?n=500`;
const spent = { whole: [], meanings: [], plan: [], script: [], fill: [], filled: 0 };
for (let round = 0; round < ROUNDS + 2; round++) {
  const page = await extension.visit(address);
  await page.evaluate(build, FIELDS, LINES, BOXES);
  const tabId = await extension.tabOf(address);
  await rest(300);
  await extension.ask({ type: 'report', tabId });
  const worker = await workerOf(extension).worker();
  const background = await profiled(worker.client, () =>
    extension.ask({ type: 'plan', tabId, patientId }),
  );
  const begun = performance.now();
  const plan = await extension.ask({ type: 'plan', tabId, patientId });
  const took = performance.now() - begun;
  const { answer, script } = await traced(page, async () => {
    const from = performance.now();
    const { results } = await extension.ask({ type: 'fill', tabId, plan });
    return { results, took: performance.now() - from };
  });
  const filled = answer.results.filter(({ outcome }) => outcome === 'FILLED').length;
  if (round >= 2) {
    spent.meanings.push(background.spent.meanings ?? 0);
    spent.plan.push(background.spent.filling ?? 0);
    spent.whole.push(took);
    spent.script.push(script);
    spent.fill.push(answer.took);
    spent.filled = filled;
  }
  await page.close();
}
const say = (numbers) => `${median(numbers).toFixed(1)} ms`;
console.log(`${FIELDS} fields, ${spent.filled} filled; Chromium, median of ${ROUNDS} rounds`);
console.log(
  `plan: meanings ${say(spent.meanings)}, plan ${say(spent.plan)}, ` +
    `whole answer ${say(spent.whole)}`,
);
console.log(`fill: scripts in the page ${say(spent.script)}, whole answer ${say(spent.fill)}`);
await extension.close();
await portals.stop();
