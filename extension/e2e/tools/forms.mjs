// Scores the meanings of fields and the filling on whole forms. npm run forms -- [--firefox] [--quiet] [FOLDER]
import { openBrowser } from '../browsers.mjs';
import { fillings } from '../forms/filling.mjs';
import { allForms } from '../forms/forms.mjs';
import { EVERY_SITE } from '../pages/sightings.mjs';

const REST = ['UNKNOWN', 'HONEYPOT', 'NOT_READ'];
const share = (part, whole) => (whole === 0 ? '   none' : (part / whole).toFixed(3).padStart(7));

/** Identity, what only a records request asks, or what is withheld. */
function classOf(meaning) {
  if (/^(PATIENT|REQUESTER|REPRESENTATIVE)_/.test(meaning)) {
    return 'identity';
  }
  return WITHHELD.has(meaning) ? 'withheld' : REST.includes(meaning) ? 'other' : 'request';
}

const WITHHELD = new Set(
  (
    'SIGNATURE INITIALS SIGNED_DATE SSN SSN_LAST4 SENSITIVE_CATEGORY CONSENT UNENCRYPTED_EMAIL_CONSENT FEE_CONSENT ' +
    'WITNESS ID_UPLOAD CAPTCHA ONE_TIME_CODE PASSWORD USERNAME PAYMENT INSURANCE_ID EMPLOYER OFFICE_USE'
  ).split(' '),
);

const words = process.argv.slice(2);
const quiet = words.includes('--quiet');
const folder = words.find((word) => !word.startsWith('--'));
const kind = words.includes('--firefox') ? 'firefox' : 'chromium';

const extension = await openBrowser(kind, { hosts: EVERY_SITE });
const byMeaning = new Map();
const byClass = new Map();
const times = { plan: [], fill: [] };
const state = { all: 0, right: 0, toFill: 0, filled: 0, wrong: 0, touched: 0 };

const count = (table, key, right) => {
  const entry = table.get(key) ?? { all: 0, right: 0 };
  entry.all += 1;
  entry.right += right ? 1 : 0;
  table.set(key, entry);
};

for await (const filling of fillings(extension, allForms(folder))) {
  times.plan.push(filling.planMilliseconds);
  times.fill.push(filling.fillMilliseconds);
  const faults = [];
  for (const control of filling.controls) {
    const { expected, meaning, meaningRight, stateRight, before, after } = control;
    const wanted = [expected.meaning].flatMap((one) => one.anyOf ?? [one]);
    if (!expected.hidden) {
      count(byMeaning, wanted[0], meaningRight);
      count(byClass, classOf(wanted[0]), meaningRight);
    }
    const changed = JSON.stringify(before) !== JSON.stringify(after);
    state.all += 1;
    state.right += stateRight ? 1 : 0;
    state.toFill += expected.filled ? 1 : 0;
    state.filled += expected.filled && stateRight ? 1 : 0;
    state.wrong += changed && !stateRight && !expected.left ? 1 : 0;
    state.touched += changed && expected.left ? 1 : 0;
    if (!meaningRight || !stateRight) {
      const told = [
        meaningRight ? '' : `is ${wanted.join('/')}, was taken for ${meaning}`,
        stateRight
          ? ''
          : `wanted ${JSON.stringify(expected.filled ?? expected.either ?? 'left')}, is ${JSON.stringify(after)}` +
            ` (${control.item?.decision ?? 'no item'} ${control.item?.reason ?? ''} ${control.result?.outcome ?? ''} ${control.result?.objection ?? ''})`,
      ];
      faults.push(
        `  ${control.selector} “${control.field?.label ?? ''}”: ${told.filter(Boolean).join('; ')}`,
      );
    }
  }
  if (faults.length > 0 && !quiet) {
    console.log(`${filling.form.name}: ${filling.form.note}`);
    console.log(faults.join('\n'));
  }
}
await extension.close();

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
for (const [meaning, { all, right }] of [...byMeaning].sort()) {
  console.log(`${meaning.padEnd(28)} ${share(right, all)}  ${String(right).padStart(4)} of ${all}`);
}
for (const [name, { all, right }] of [...byClass].sort()) {
  console.log(`meanings, ${name}: ${right} of ${all} right (${(right / all).toFixed(3)})`);
}
console.log(
  `states: ${state.right} of ${state.all} controls right; of ${state.toFill} to be filled ${state.filled} were filled ` +
    `rightly (${(state.filled / state.toFill).toFixed(3)}); ${state.wrong} filled wrongly; ${state.touched} touched that should be left`,
);
console.log(
  `plan ${median(times.plan).toFixed(0)} ms, fill ${median(times.fill).toFixed(0)} ms (median, whole answers)`,
);
