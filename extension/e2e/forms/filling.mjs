// What the extension makes of forms: opens each in a browser, fills it for its person, and compares with what was expected.
import { servePages } from '../pages/pages.mjs';
import { isRight, means, stateOf } from './forms.mjs';

/** The selectors of a form's radio groups: all radios of the group by the first of them. */
function groupsOf(tab, selectors) {
  return tab.evaluate((named) => {
    const groups = {};
    for (const selector of named) {
      const node = document.querySelector(selector);
      if (node.type === 'radio' || node.getAttribute('role') === 'radio') {
        let group = node.closest('[role=radiogroup]') ?? node.form;
        group ??= node.localName === 'input' ? document : null;
        for (let at = node.parentElement; !group; at = at.parentElement) {
          group = at.querySelectorAll('[role=radio]').length > 1 ? at : null;
        }
        const all = [...group.querySelectorAll('input[type=radio], [role=radio]')].filter(
          (one) => one.localName !== 'input' || one.name === node.name,
        );
        groups[selector] = all.map((one) => {
          if (one === node) {
            return selector;
          }
          if (one.id && document.querySelectorAll(`#${CSS.escape(one.id)}`).length === 1) {
            return `#${CSS.escape(one.id)}`;
          }
          const path = [];
          for (let at = one; at.parentElement; at = at.parentElement) {
            path.unshift(`:nth-child(${[...at.parentElement.children].indexOf(at) + 1})`);
          }
          return `:root > ${path.join(' > ')}`;
        });
      }
    }
    return groups;
  }, selectors);
}

/**
 * Drawn controls answer a click as on the sites whose forms these are: the pages themselves hold no script for them. A
 * radio button frees the others of its group, a list shows its options while it is open.
 */
function enliven(tab) {
  return tab.evaluate(() => {
    const drawn = '[role=radio], [role=checkbox], [role=switch], [role=option], [aria-pressed]';
    document.addEventListener('click', ({ target }) => {
      const one = target.closest(drawn);
      if (!one || one.matches('input, :disabled, [aria-disabled=true]')) {
        return;
      }
      const role = one.getAttribute('role');
      const state = role === 'option' ? 'aria-selected' : role ? 'aria-checked' : 'aria-pressed';
      if (role !== 'radio' && role !== 'option') {
        one.setAttribute(state, String(one.getAttribute(state) !== 'true'));
        return;
      }
      let group = one.closest('[role=radiogroup], [role=listbox]');
      for (let at = one.parentElement; !group; at = at.parentElement) {
        group = at.querySelectorAll(`[role=${role}]`).length > 1 ? at : null;
      }
      for (const other of group.querySelectorAll(`[role=${role}]`)) {
        other.setAttribute(state, String(other === one));
      }
    });
  });
}

/** For each expected control the field of the report that stands for it: the same element, or one of its radios. */
function fieldsFor(tab, selectors, fields, groups) {
  return tab.evaluate(
    (named, read, sets) =>
      named.map((selector) => {
        const nodes = (sets[selector] ?? [selector]).map((one) => document.querySelector(one));
        return read.findIndex((path) => {
          const node = path.includes('>>>') ? null : document.querySelector(path);
          return node !== null && nodes.includes(node);
        });
      }),
    selectors,
    fields.map(({ selector }) => selector),
    groups,
  );
}

/** A chosen radio named as the expectation names it. */
async function namedAs(tab, state, candidates) {
  if (!state.checked || typeof state.checked !== 'string') {
    return state;
  }
  const same = await tab.evaluate(
    (chosen, others) => {
      const node = document.querySelector(chosen);
      return others.find((one) => document.querySelector(one) === node);
    },
    state.checked,
    candidates,
  );
  return same ? { checked: same } : state;
}

const radiosNamedIn = ({ filled, either }) => {
  const { checked } = filled ?? either ?? {};
  return [checked].flatMap((one) => one?.anyOf ?? [one]).filter((one) => typeof one === 'string');
};

async function statesOf(tab, form, groups) {
  const states = {};
  for (const [selector, expectation] of Object.entries(form.expectations)) {
    const state = await stateOf(tab, selector, groups[selector] ?? []);
    states[selector] = await namedAs(tab, state, radiosNamedIn(expectation));
  }
  return states;
}

/**
 * Fills the forms in one tab, one after the other.
 *
 * @returns {AsyncGenerator<{form: object, controls: {selector: string, expected: object, meaning: string,
 *   meaningRight: boolean, stateRight: boolean, before: object, after: object, item?: object, result?: object}[],
 *   planMilliseconds: number, fillMilliseconds: number}>}
 */
export async function* fillings(extension, forms) {
  const tab = await extension.browser.newPage();
  const open = await servePages(tab);
  const saved = new Set();
  let tabId;
  for (const form of forms) {
    const { patient, scope } = form.person;
    if (!saved.has(patient.id)) {
      await extension.ask({ type: 'savePatient', patient });
      saved.add(patient.id);
    }
    await open(form);
    await enliven(tab);
    tabId ??= await extension.tabOf(tab.url());
    const selectors = Object.keys(form.expectations);
    const groups = await groupsOf(tab, selectors);
    const before = await statesOf(tab, form, groups);
    const report = await extension.ask({ type: 'report', tabId });
    const fields = report.forms?.[0]?.fields ?? [];
    const places = await fieldsFor(tab, selectors, fields, groups);
    const started = performance.now();
    const plan = await extension.ask({ type: 'plan', tabId, patientId: patient.id, scope });
    const planned = performance.now();
    const { results = [] } = await extension.ask({ type: 'fill', tabId, plan });
    const filled = performance.now();
    const after = await statesOf(tab, form, groups);
    const controls = selectors.map((selector, at) => {
      const field = fields[places[at]];
      const expected = form.expectations[selector];
      const meaning = field?.meaning ?? 'NOT_READ';
      return {
        selector,
        expected,
        field,
        meaning,
        meaningRight: expected.hidden === true || means(expected, meaning),
        stateRight: isRight(expected, before[selector], after[selector]),
        before: before[selector],
        after: after[selector],
        item: plan.items?.find(({ id }) => id === field?.id),
        result: results.find(({ id }) => id === field?.id),
      };
    });
    yield {
      form,
      controls,
      planMilliseconds: planned - started,
      fillMilliseconds: filled - planned,
    };
  }
  await tab.close();
}
