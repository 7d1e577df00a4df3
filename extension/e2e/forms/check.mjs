// Looks at every form in Chromium, prints what is wrong with the expectations, and how many there are.
import { launchChromium } from '../portals/browser.mjs';
import { allForms, problemsOf } from './forms.mjs';

const browser = await launchChromium();
const tab = await browser.newPage();
await tab.setRequestInterception(true);
tab.on('request', (request) => request.abort());
const problems = [];
const forms = allForms();
for (const form of forms) {
  problems.push(...(await problemsOf(form, tab)));
}
await browser.close();
const expectations = forms.flatMap((form) => Object.values(form.expectations));
const count = (kind) => expectations.filter((one) => kind in one).length;
console.log(
  `${forms.length} forms, ${expectations.length} controls: ` +
    `${count('filled')} filled, ${count('either')} either, ${count('left')} left`,
);
for (const problem of problems) {
  console.log(problem);
}
process.exitCode = problems.length > 0 ? 1 : 0;
