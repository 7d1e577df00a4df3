// Whole pages with forms, what each control asks for, and what a careful assistant leaves in it. See README.md.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a person can fill in, switch or choose. The radios of a group are one control, named by the first of them. */
export const CONTROLS = [
  'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image])',
  'select',
  'textarea',
  '[contenteditable=""]',
  '[contenteditable=true]',
  '[role=textbox]',
  '[role=combobox]',
  '[role=listbox]',
  '[role=radio]',
  '[role=checkbox]',
  '[role=switch]',
  '[role=spinbutton]',
  '[aria-checked]',
].join(', ');

const FOLDER = fileURLToPath(new URL('pages/', import.meta.url));

/** The people whose requests the forms take: `{today, patient, scope}` by name. */
export const people = JSON.parse(readFileSync(new URL('people.json', import.meta.url), 'utf8'));

/**
 * Every form of a folder, the project's own if none is named, sorted by name.
 *
 * @returns {{name: string, html: string, address: string, note: string, expectations: object, person: object}[]}
 */
export function allForms(folder = FOLDER) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length))
    .sort()
    .map((name) => {
      const { address, note, person, fields } = JSON.parse(
        readFileSync(join(folder, `${name}.json`), 'utf8'),
      );
      if (!(person in people)) {
        throw new Error(`${name}: nobody is called ${person}`);
      }
      return {
        name,
        html: readFileSync(join(folder, `${name}.html`), 'utf8'),
        address,
        note,
        expectations: fields,
        person: { id: person, ...people[person] },
      };
    });
}

/** Whether what stands in a control is what was expected; texts are compared without regard to case and outer space. */
export function agrees(expected, found) {
  if (expected !== null && typeof expected === 'object') {
    if ('anyOf' in expected) {
      return expected.anyOf.some((one) => agrees(one, found));
    }
    if ('contains' in expected) {
      return folded(found).includes(folded(expected.contains));
    }
    return expected.any === true && found !== '' && found !== null;
  }
  return typeof expected === 'string' ? folded(expected) === folded(found) : expected === found;
}

const folded = (text) => `${text ?? ''}`.trim().toLowerCase();

/** Whether the extension gave a control one of the meanings that a person would give it. */
export const means = (expectation, meaning) =>
  [expectation.meaning].flatMap((one) => one.anyOf ?? [one]).includes(meaning);

/**
 * Whether a control is as it should be.
 *
 * @param {object} expectation of this control
 * @param {object} before the state of the control as the page was served, from {@link stateOf}
 * @param {object} after the state now
 */
export function isRight(expectation, before, after) {
  const untouched = JSON.stringify(before) === JSON.stringify(after);
  const wanted = expectation.filled ?? expectation.either;
  if (!wanted) {
    return untouched;
  }
  const there = Object.entries(wanted).every(([key, value]) => agrees(value, after[key]));
  return there || (untouched && 'either' in expectation);
}

/** The state of a control in a tab: `value`, `selected` or `checked`, whichever it has. */
export function stateOf(tab, selector, candidates = []) {
  return tab.evaluate(
    (query, others) => {
      const node = document.querySelector(query);
      const isOn = (one) => one.checked ?? one.getAttribute('aria-checked') === 'true';
      const role = node.getAttribute('role');
      if (node.type === 'radio' || role === 'radio') {
        const group = others.map((one) => document.querySelector(one));
        const on = group.findIndex(isOn);
        return { checked: on < 0 ? '' : others[on] };
      }
      if (node.type === 'checkbox' || role === 'checkbox' || role === 'switch') {
        return { checked: isOn(node) };
      }
      if (node.localName === 'select') {
        return { selected: [...node.selectedOptions].map(({ text }) => text.trim()).join(', ') };
      }
      if (role === 'listbox' || (role === 'combobox' && node.value === undefined)) {
        const chosen = node.querySelector('[aria-selected=true]') ?? node;
        return { selected: chosen.textContent.trim() };
      }
      return { value: node.value ?? node.textContent.trim() };
    },
    selector,
    candidates,
  );
}

const choices = (wanted) => [wanted].flatMap((one) => one?.anyOf ?? [one]);

/** Every selector that an expectation names: the control itself, and the radio to be chosen. */
function selectorsOf([selector, expectation]) {
  const { checked } = expectation.filled ?? expectation.either ?? {};
  return [selector, ...choices(checked).filter((one) => typeof one === 'string')];
}

/**
 * What is wrong with the expectations of a form: a selector that does not find exactly one element, a control that
 * nothing is said of, an option that is not there.
 *
 * @param tab a tab of any browser, with puppeteer
 * @returns {Promise<string[]>}
 */
export async function problemsOf(form, tab) {
  await tab.setContent(form.html, { waitUntil: 'domcontentloaded' });
  const entries = Object.entries(form.expectations);
  const found = await tab.evaluate(findProblems, {
    controls: CONTROLS,
    named: Object.keys(form.expectations),
    selectors: entries.flatMap(selectorsOf),
    selections: entries.flatMap(([selector, { filled, either }]) => {
      const wanted = choices((filled ?? either)?.selected);
      return wanted.filter((one) => typeof one === 'string').map((text) => [selector, text]);
    }),
  });
  const shapes = entries
    .filter(([, { filled, either, left }]) => [filled, either, left].filter(Boolean).length !== 1)
    .map(([selector]) => `${selector} must be one of filled, either and left`);
  return [...shapes, ...found].map((problem) => `${form.name}: ${problem}`);
}

/** Runs in the page. */
function findProblems({ controls, named, selectors, selections }) {
  const isRadio = (node) => node.type === 'radio' || node.getAttribute('role') === 'radio';
  const groupOf = (node) => {
    if (node.localName !== 'input') {
      return node.closest('[role=radiogroup]') ?? node.parentElement;
    }
    const form = node.form ? [...document.forms].indexOf(node.form) : -1;
    return node.name ? `${form} ${node.name}` : node;
  };
  const problems = [];
  for (const selector of selectors) {
    const count = document.querySelectorAll(selector).length;
    if (count !== 1) {
      problems.push(`${selector} finds ${count} elements`);
    }
  }
  const known = new Set(named.map((selector) => document.querySelector(selector)));
  const groups = new Set();
  for (const node of document.querySelectorAll(controls)) {
    const group = isRadio(node) ? groupOf(node) : node;
    if (!groups.has(group) && !known.has(node)) {
      problems.push(`nothing is said of ${node.outerHTML.slice(0, 120)}`);
    }
    groups.add(group);
  }
  for (const [selector, text] of selections) {
    const list = document.querySelector(selector);
    const options = [...(list?.querySelectorAll('option, [role=option]') ?? [])];
    const texts = list?.multiple ? text.split(', ') : [text];
    if (!texts.every((each) => options.some((option) => option.textContent.trim() === each))) {
      problems.push(`${selector} has no option ${text}`);
    }
  }
  return problems;
}
