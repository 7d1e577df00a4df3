// One request form, written with each of the libraries that real portals are made of: what the extension says it filled is
// what the application itself would send, and what it could not fill it hands over or says so.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSERS } from '../browsers.mjs';
import { openWorld, until } from './support.mjs';

const KEYS = {
  PATIENT_FIRST_NAME: 'firstName',
  PATIENT_LAST_NAME: 'lastName',
  PATIENT_BIRTH_DATE: 'birthDate',
  PATIENT_PHONE: 'phone',
  PATIENT_EMAIL: 'email',
  PATIENT_EMAIL_CONFIRM: 'emailAgain',
  PATIENT_STREET: 'address',
  PATIENT_STATE: 'state',
  DELIVERY_METHOD: 'delivery',
  PURPOSE: 'purpose',
};
const EVERYTHING = Object.values(KEYS);
const OVERWRITTEN = { phone: 'OVERWRITTEN', email: 'OVERWRITTEN' };

/**
 * Whatever is not named here must have arrived; the objection where it was tried and could not be done, `null` where it was
 * not tried, because nobody can see the control or its answers show only when it is opened.
 */
const PAGES = {
  react18: {},
  react19: {},
  'react-select': { delivery: null },
  mui: {},
  antd: {},
  vue2: {},
  vue3: {},
  vuetify2: { birthDate: 'BY_HAND' },
  vuetify4: {},
  angular: {},
  svelte: {},
  shadow: {},
  lit: {},
  inputmask: {},
  imask: {},
  cleave: {},
  select2: {},
  flatpickr: { birthDate: 'BY_HAND' },
  'jquery-ui': {},
  'no-paste': {},
  editable: {},
  aria: {},
  toggles: {},
  'class-toggles': {},
  lists: { birthDate: 'BY_HAND' },
  radix: {},
  headless: {},
  bootstrap: {},
  'react-datepicker': {},
  chakra: {},
  'type-ahead': {},
  'overwrites-once': {},
  'overwrites-always': OVERWRITTEN,
};

const EXPECTED = {
  firstName: /^Rosa$/,
  lastName: /^Example$/,
  birthDate: /^(1980-07-04|07\/04\/1980)$/,
  phone: /^\D*555\D*010\D*0123$/,
  email: /^rosa@example\.org$/,
  emailAgain: /^rosa@example\.org$/,
  address: /^12 Sample Street$/,
  state: /^(CA|California)$/,
  delivery: /^portal$/,
  purpose: /^self$/,
};

const keyOf = ({ meaning, label }) =>
  KEYS[meaning] ?? (/^purpose/i.test(label) ? 'purpose' : undefined);

for (const kind of BROWSERS) {
  describe(`the libraries of portals in ${kind}`, () => {
    let world;
    before(async () => {
      world = await openWorld(kind);
    });
    after(() => world.close());

    async function filled(name) {
      const address = `${world.portals.origin}/frameworks/${name}/`;
      const page = await world.extension.visit(address);
      await page.waitForFunction(() => document.querySelector('#app').firstElementChild !== null);
      const tabId = await world.extension.tabOf(address);
      const plan = await until('plan', async () => {
        const answer = await world.extension.ask({
          type: 'plan',
          tabId,
          patientId: world.patientId,
        });
        return answer.items?.length > 0 && answer;
      });
      const answer = await world.extension.ask({ type: 'fill', tabId, plan });
      await new Promise((resolve) => setTimeout(resolve, 100));
      const state = await page.evaluate(() => JSON.stringify(globalThis.__appState));
      return { page, plan, tabId, state: JSON.parse(state), results: answer.results };
    }

    for (const [name, exceptions] of Object.entries(PAGES)) {
      it(`says of ${name} what its application knows`, async () => {
        const { page, plan, state, results } = await filled(name);
        const told = Object.fromEntries(results.map((result) => [result.id, result]));
        for (const key of EVERYTHING) {
          const items = plan.items.filter((item) => keyOf(item) === key);
          const objections = items.map(({ id }) => told[id]?.objection).filter(Boolean);
          if (!(key in exceptions)) {
            assert.match(state[key] ?? '', EXPECTED[key], `${name}: ${key}`);
            assert.deepEqual(objections, [], `${name}: ${key}`);
            continue;
          }
          assert.doesNotMatch(state[key] ?? '', EXPECTED[key], `${name}: ${key}`);
          if (exceptions[key] !== null) {
            assert.deepEqual([...new Set(objections)], [exceptions[key]], `${name}: ${key}`);
          }
        }
        await page.close();
      });
    }

    it('tells the value that only a hand can enter', async () => {
      const { page, results } = await filled('flatpickr');
      const handed = results.filter(({ outcome }) => outcome === 'HANDED_OVER');
      assert.equal(handed.length, 1);
      assert.match(handed[0].text, /Copy the value/);
      await page.close();
    });

    it('chooses by a click what only a class tells from its like, and leaves what says nothing', async () => {
      const { page, plan, tabId, state, results } = await filled('class-toggles');
      assert.equal(state.recordTypes.length, 5);
      assert.equal(state.format, '');
      assert.equal(state.sensitive, '');
      assert.equal(state.step, 0);
      const format = plan.items.find(({ meaning, value }) => meaning === 'FORMAT' && value);
      assert.equal(results.find(({ id }) => id === format.id).objection, 'BY_HAND');
      const { results: undone } = await world.extension.ask({ type: 'undo', tabId });
      const after = await page.evaluate(() => window.__appState);
      assert.deepEqual(after.recordTypes, []);
      // One of several that cannot be pressed out again is told.
      const delivery = plan.items.find(
        ({ meaning, value }) => meaning === 'DELIVERY_METHOD' && value,
      );
      assert.equal(undone.find(({ id }) => id === delivery.id).objection, 'BY_HAND');
      await page.close();
    });

    it('chooses several where a list takes several', async () => {
      const { page, tabId, state } = await filled('lists');
      assert.deepEqual(state.recordTypes, ['summary', 'labs', 'notes', 'imaging', 'billing']);
      assert.deepEqual(state.format, ['pdf']);
      assert.equal(state.birthDate, '');
      await world.extension.ask({ type: 'undo', tabId });
      const after = await page.evaluate(() => window.__appState);
      assert.deepEqual(after.recordTypes, []);
      await page.close();
    });

    it('clears the parts of a date that it typed', async () => {
      const { page, tabId, state } = await filled('mui');
      assert.equal(state.birthDate, '1980-07-04');
      await world.extension.ask({ type: 'undo', tabId });
      await until('cleared', async () =>
        page.evaluate(() => window.__appState.birthDate === '' && 'cleared'),
      );
      await page.close();
    });

    it('takes back what it pressed in drawn controls', async () => {
      const { page, tabId, state } = await filled('aria');
      assert.ok(state.recordTypes.length > 0);
      await world.extension.ask({ type: 'undo', tabId });
      const left = await page.evaluate(() => globalThis.__appState.recordTypes.length);
      assert.equal(left, 0);
      await page.close();
    });
  });
}
