// What the popup lets a person change before filling, and what it says afterwards.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSERS } from '../browsers.mjs';
import { openPopup, openWorld, press, until } from './support.mjs';

const FORM = '/lakeview/medical-records/';

for (const kind of BROWSERS) {
  describe(`the preview in ${kind}`, () => {
    let world;

    before(async () => {
      world = await openWorld(kind);
    });
    after(() => world.close());

    async function open() {
      const page = await world.extension.visit(world.portals.origin + FORM);
      const tabId = await world.extension.tabOf(page.url());
      const popup = await openPopup(world.extension, tabId);
      await popup.waitForSelector('#fill');
      return { page, tabId, popup };
    }

    /** Types into a control of the popup that is named so, without bringing the popup to the front. */
    const enter = (popup, name, text) =>
      popup.evaluate(
        (label, typed) => {
          const field = document.querySelector(`input[aria-label="${label}"]`);
          field.value = typed;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        name,
        text,
      );

    const planned = (popup) =>
      popup.$$eval('.plan .value', (values) => values.map((value) => value.textContent));

    const fill = async (popup) => {
      await press(popup, '#fill');
      await popup.waitForSelector('#undo');
    };

    it('lets a value be changed for this time, and keeps the profile', async () => {
      const { page, popup } = await open();
      await press(popup, 'button[aria-label="Change for this time: First name"]');
      await popup.waitForSelector('input[aria-label="First name"]');
      await enter(popup, 'First name', 'Rosalinda');
      await fill(popup);
      const names = await page.$$eval('input', (fields) => fields.map((field) => field.value));
      assert.ok(names.includes('Rosalinda'), names.join(', '));
      const { patients } = await world.extension.ask({ type: 'patients' });
      assert.equal(patients[0].name.first, 'Rosa');
      await popup.close();
      await page.close();
    });

    it('asks for what the profile lacks, and fills it in when it is given', async () => {
      const { page, popup } = await open();
      await enter(popup, 'Medical record number', 'MRN-0142');
      await fill(popup);
      const values = await page.$$eval('input', (fields) => fields.map((field) => field.value));
      assert.ok(values.includes('MRN-0142'), values.join(', '));
      await popup.close();
      await page.close();
    });

    it('says how many required fields are still empty', async () => {
      const { page, tabId, popup } = await open();
      const plan = await world.extension.ask({ type: 'plan', tabId });
      const none = await world.extension.ask({ type: 'fill', tabId, plan: { ...plan, items: [] } });
      assert.ok(none.stillRequired >= 5, `${none.stillRequired}`);
      await fill(popup);
      const words = await popup.$eval('main', (main) => main.textContent);
      const { stillRequired } = await world.extension.ask({
        type: 'fill',
        tabId,
        plan: { ...plan, items: [] },
      });
      assert.ok(stillRequired < none.stillRequired, `${stillRequired} of ${none.stillRequired}`);
      assert.equal(/required/.test(words), stillRequired > 0);
      await popup.close();
      await page.close();
    });

    it('outlines what was filled until the person edits it', async () => {
      const { page, popup } = await open();
      await fill(popup);
      const outlined = () =>
        page.evaluate(
          () =>
            [...document.querySelectorAll('input')].filter((field) => field.style.outline).length,
        );
      const before = await outlined();
      assert.ok(before >= 5, `${before} outlined`);
      await page.bringToFront();
      const field = await page.evaluateHandle(() =>
        [...document.querySelectorAll('input')].find((one) => one.value === 'Springfield'),
      );
      await field.focus();
      await page.keyboard.type('x');
      await until('the outline to go', async () => (await outlined()) === before - 1);
      await popup.close();
      await page.close();
    });

    it('remembers for whom a form was filled on a site, until that person is deleted', async () => {
      const leo = { name: { first: 'Leo', last: 'Example' }, birthDate: '2015-01-02' };
      const { savedId } = await world.extension.ask({ type: 'savePatient', patient: leo });
      const first = await open();
      await first.popup.evaluate((id) => {
        const card = [...document.querySelectorAll('.card')].find((one) =>
          /Fill this form/.test(one.querySelector('h2')?.textContent),
        );
        const select = card.querySelector('select');
        select.value = id;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, savedId);
      await until('the plan for Leo', async () => (await planned(first.popup)).includes('Leo'));
      await fill(first.popup);
      await first.popup.close();
      await first.page.close();
      const again = await open();
      const plan = await world.extension.ask({ type: 'plan', tabId: again.tabId });
      assert.equal(plan.patientId, savedId);
      assert.ok((await planned(again.popup)).includes('Leo'));
      await world.extension.ask({ type: 'deletePatient', id: savedId });
      const kept = await world.extension.withApis(async (apis) =>
        Object.keys(await apis.storage.local.get(null)),
      );
      assert.deepEqual(
        kept.filter((key) => key.startsWith('site:')),
        [],
      );
      await again.popup.close();
      await again.page.close();
    });

    it('starts filling step by step with what is left ticked, and stops it', async () => {
      const { page, tabId, popup } = await open();
      await popup.evaluate(() => {
        document.querySelector('#walk-choice').open = true;
        for (const box of document.querySelectorAll('#walk-choice input')) {
          box.checked = /names/i.test(box.closest('label').textContent);
        }
      });
      await press(popup, '#walk');
      await popup.waitForSelector('#stop-walk');
      assert.equal((await world.extension.ask({ type: 'walking', tabId })).walking, true);
      const kept = await world.extension.withApis(
        async (apis, key) => (await apis.storage.session.get(key))[key],
        `walk:${tabId}`,
      );
      assert.deepEqual(kept.groups, ['NAME']);
      await press(popup, '#stop-walk');
      await until(
        'the end',
        async () => !(await world.extension.ask({ type: 'walking', tabId })).walking,
      );
      await popup.close();
      await page.close();
    });
  });
}
