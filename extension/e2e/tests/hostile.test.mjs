// What a person cannot see is never filled: the page of traps, in both browsers, with an honest plan and with forged ones.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSERS } from '../browsers.mjs';
import { COVERED_BOXES, SEEN, TRAPS } from '../portals/hostile/traps.mjs';
import { openWorld, outcomes } from './support.mjs';

const MARK = 'planted by a forged plan';

/** Writes down every event that a filler makes, with the field and the value it had then. */
const watchEvents = (page) =>
  page.evaluate(() => {
    window.heard = [];
    for (const type of ['input', 'change', 'keydown', 'keyup', 'click', 'focusin', 'beforeinput']) {
      document.addEventListener(
        type,
        ({ target }) => window.heard.push({ type, id: target.id, value: target.value ?? '' }),
        true,
      );
    }
  });

const heard = (page) => page.evaluate(() => window.heard);

const controls = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('input')].map((input) => [
        input.id,
        /checkbox|radio/.test(input.type) ? input.checked : input.value,
      ]),
    ),
  );

for (const kind of BROWSERS) {
  describe(`a page full of traps in ${kind}`, () => {
    let world;
    let page;
    let tab;
    let plan;
    let address;

    before(async () => {
      world = await openWorld(kind);
      address = `${world.portals.origin}/hostile/honeypots/`;
      page = await world.extension.visit(address);
      tab = await world.extension.tabOf(address);
      await watchEvents(page);
      plan = await world.extension.ask({ type: 'plan', tabId: tab });
      await world.extension.ask({ type: 'fill', tabId: tab, plan });
    });
    after(() => world.close());

    it('has every trap among the fields of its report, so that this test says something', async () => {
      const selectors = plan.items.map((item) => item.selector);
      const known = await page.evaluate(
        (all) => all.map((selector) => document.querySelector(selector)?.id),
        selectors,
      );
      const missing = TRAPS.filter(({ id }) => !known.includes(id)).map(({ how }) => how);
      assert.deepEqual(missing, []);
    });

    for (const { id, label } of SEEN) {
      it(`fills what a person sees: ${label}`, async () => {
        assert.notEqual((await controls(page))[id], '');
      });
    }

    it('ticks a box that is transparent under its drawn picture, as a person does', async () => {
      assert.equal((await controls(page)).rec_drawn, true);
    });

    for (const { id, how } of TRAPS) {
      it(`leaves a trap alone: ${how}`, async () => {
        assert.equal((await controls(page))[id], '');
        assert.deepEqual(
          (await heard(page)).filter((event) => event.id === id),
          [],
        );
        // Whether something lies over a field, or the page takes no typing, is found out when it is filled.
        if (!/covered|disabled|readonly/.test(how)) {
          const item = plan.items.find(({ selector }) => selector === `#${id}`);
          assert.notEqual(item.decision, 'FILL');
        }
      });
    }

    it('leaves every trap alone although a forged plan orders it by its own meaning', async () => {
      const { items } = await world.extension.ask({ type: 'plan', tabId: tab });
      const forged = items
        .filter(({ selector }) => TRAPS.some(({ id }) => selector === `#${id}`))
        .map((item) => ({ ...item, decision: 'FILL', selected: true, value: MARK }));
      assert.ok(forged.length >= TRAPS.length / 2);
      const answer = await world.extension.ask({
        type: 'fill',
        tabId: tab,
        plan: { ...plan, items: forged },
      });
      assert.equal(answer.results.length, forged.length);
      assert.equal(outcomes(answer).FILLED, undefined, JSON.stringify(answer.results));
      assert.equal(outcomes(answer).KEPT, undefined, JSON.stringify(answer.results));
      assert.ok(answer.results.every(({ text }) => text));
      await nothingPlanted();
    });

    it('leaves every trap alone although a forged plan gives it another meaning', async () => {
      const { items } = await world.extension.ask({ type: 'plan', tabId: tab });
      const forged = items
        .filter(({ selector }) => TRAPS.some(({ id }) => selector === `#${id}`))
        .map((item) => ({
          ...item,
          meaning: 'COMMENTS',
          decision: 'FILL',
          selected: true,
          value: MARK,
        }));
      const answer = await world.extension.ask({
        type: 'fill',
        tabId: tab,
        plan: { ...plan, items: forged },
      });
      assert.equal(outcomes(answer).FILLED, undefined, JSON.stringify(answer.results));
      await nothingPlanted();
    });

    // The last gate, in the page itself. Only in Chromium can a test speak in the background's place.
    it('leaves every trap alone although the background itself orders it', {
      skip: kind !== 'chromium',
    }, async () => {
      const { forms } = await world.extension.ask({ type: 'report', tabId: tab });
      const values = forms[0].fields
        .filter(({ selector }) => TRAPS.some(({ id }) => selector === `#${id}`))
        .map(({ id }) => ({ id: id.slice('frame-0-'.length), meaning: 'COMMENTS', value: MARK }));
      const target = await world.extension.browser.waitForTarget(
        (one) => one.type() === 'service_worker',
      );
      const worker = await target.worker();
      const answer = await worker.evaluate(
        (tabId, order) => chrome.tabs.sendMessage(tabId, order, { frameId: 0 }),
        tab,
        { type: 'fill', address, values },
      );
      assert.equal(answer.results.length, TRAPS.length);
      const through = answer.results.filter(({ outcome }) => outcome !== 'REFUSED');
      assert.deepEqual(
        through.map(({ id, outcome }) => ({
          selector: forms[0].fields.find((field) => field.id === `frame-0-${id}`).selector,
          outcome,
        })),
        [],
      );
      await nothingPlanted();
    });

    async function filledPage(name) {
      const there = `${world.portals.origin}/hostile/${name}/`;
      const other = await world.extension.visit(there);
      const tabId = await world.extension.tabOf(there);
      const made = await world.extension.ask({ type: 'plan', tabId });
      const answer = await world.extension.ask({ type: 'fill', tabId, plan: made });
      const of = (id) => {
        const item = made.items.find(({ selector }) => selector === `#${id}`);
        return { item, result: answer.results.find((result) => result.id === item.id) };
      };
      return { other, of };
    }

    it('ticks a box through its own glass, and none under any other cover', async () => {
      const { other, of } = await filledPage('covers-boxes');
      for (const { id, isOwn } of COVERED_BOXES) {
        const ticked = await other.$eval(`#${id}`, (box) => box.checked);
        assert.equal(ticked, Boolean(isOwn), id);
        const { item, result } = of(id);
        assert.equal(item.decision, 'FILL', id);
        assert.equal(result.objection, isOwn ? '' : 'COVERED', id);
      }
      await other.close();
    });

    it('chooses in no hidden list whose drawn one does not follow it', async () => {
      const { other, of } = await filledPage('drawn-lists');
      assert.equal(await other.$eval('#list_alone', (list) => list.value), '');
      assert.equal(await other.$eval('#list_false', (list) => list.value), '');
      assert.notEqual(of('list_alone').item.decision, 'FILL');
      assert.notEqual(of('list_false').result?.outcome, 'FILLED');
      await other.close();
    });

    it('presses a drawn box without a size only where its own words are seen', async () => {
      const { other, of } = await filledPage('drawn-rows');
      const states = await other.$$eval('[role=checkbox]', (boxes) =>
        boxes.filter((box) => box.getAttribute('aria-checked') === 'true').map(({ id }) => id),
      );
      assert.deepEqual(states, ['row_own']);
      for (const id of [
        'row_says_other',
        'row_clear',
        'row_away',
        'row_two',
        'row_second',
        'row_hidden',
        'row_faint',
      ]) {
        assert.notEqual(of(id).item.decision, 'FILL', id);
      }
      await other.close();
    });

    async function nothingPlanted() {
      const state = await controls(page);
      for (const { id, how } of TRAPS) {
        assert.equal(state[id], '', how);
      }
      assert.ok((await heard(page)).every(({ value }) => !value.includes(MARK)));
      assert.ok(!(await page.content()).includes(MARK));
    }
  });
}
