// Forms of several steps, filled as the person goes along.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSERS } from '../browsers.mjs';
import { openWorld, ROSA, until } from './support.mjs';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const EVERYTHING = { kind: 'EVERYTHING' };
const ALL = [
  'NAME',
  'BIRTH_DATE',
  'RECORD_NUMBER',
  'CONTACT',
  'ADDRESS',
  'REPRESENTATIVE',
  'WHO_ASKS',
  'RECORDS',
  'DATES',
  'DELIVERY',
  'PURPOSE',
];

for (const kind of BROWSERS) {
  describe(`a form filled step by step in ${kind}`, () => {
    let world;
    let portals;
    let extension;

    before(async () => {
      world = await openWorld(kind);
      ({ portals, extension } = world);
    });
    after(() => world.close());

    async function walkIn(
      path,
      groups = ALL,
      origin = portals.origin,
      patientId = world.patientId,
    ) {
      const page = await extension.visit(`${origin}${path}`);
      await pause(300);
      const tabId = await extension.tabOf(page.url());
      const plan = await extension.ask({
        type: 'plan',
        tabId,
        patientId,
        scope: EVERYTHING,
      });
      const status = await extension.ask({ type: 'walk', tabId, plan, groups });
      return { page, tabId, status };
    }

    const state = (page) => page.evaluate(() => window.__appState);
    const question = (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('h2')]
          .findLast((h2) => h2.checkVisibility())
          ?.textContent.trim(),
      );

    /** Presses what a person would on the slide that is shown: a button or a choice with these words. */
    const pressOn = (page, words) =>
      page.evaluate((wanted) => {
        const seen = [
          ...document.querySelectorAll('button, label, [role=radio], [role=checkbox]'),
        ].filter((one) => one.checkVisibility() && one.textContent.trim().startsWith(wanted));
        seen.at(-1)?.click();
      }, words);

    /** Types into the only visible input of a slide. */
    const typeOn = async (page, text, ...keys) => {
      const inputs = await page.$$('input:not([type=hidden])');
      for (const input of inputs) {
        if (await input.evaluate((one) => one.checkVisibility() && !one.readOnly)) {
          await input.focus();
          await page.keyboard.type(text);
          for (const key of keys) {
            await page.keyboard.press(key);
          }
          return;
        }
      }
    };

    it('is told on the button and in the popup, and ends when the person ends it', async () => {
      const { page, tabId, status } = await walkIn('/builder/');
      assert.equal(status.walking, true);
      assert.ok(status.filled > 0, `${status.filled}`);
      assert.ok(status.until > Date.now() + 29 * 60_000);
      assert.ok(status.until <= Date.now() + 30 * 60_000);
      await until('the badge', async () => (await extension.badge(tabId)).text === '▶');
      assert.equal((await extension.ask({ type: 'walking', tabId })).walking, true);
      await extension.ask({ type: 'stopWalk', tabId });
      assert.equal((await extension.ask({ type: 'walking', tabId })).walking, false);
      assert.notEqual((await extension.badge(tabId)).text, '▶');
      await page.close();
    });

    it('fills the slides of a wizard when they appear, and presses nothing', async () => {
      const { page, tabId } = await walkIn('/frameworks/wizard27/');
      await page.bringToFront();
      /** What only the person can answer, by the question of the slide. */
      const person = {
        'Before we begin': () => pressOn(page, 'I have read'),
        'Where were you treated?': () => typeOn(page, 'Tern', 'ArrowDown', 'Enter', 'Tab'),
        'Whose records are these?': () => pressOn(page, 'Mine'),
        'Was the patient ever treated under another name?': () => pressOn(page, 'No'),
        'Which visits do you need?': () => pressOn(page, 'Everything'),
        'Who should get them?': () => pressOn(page, 'Me'),
        'We have texted you six digits': () => typeOn(page, '123456'),
      };
      const asked = [];
      let answers = {};
      for (let slide = 0; slide < 24 && !answers.email; slide++) {
        const ask = await question(page);
        asked.push(ask);
        await pause(1500);
        answers = await state(page);
        if (ask === 'When was the patient born?' || ask === 'Where does the patient live?') {
          break;
        }
        await person[ask]?.();
        await pause(400);
        if ((await question(page)) === ask) {
          await pressOn(page, 'Next');
          await pause(500);
        }
      }
      assert.equal(answers.firstName, 'Rosa', asked.join(', '));
      assert.equal(answers.middleName, 'M');
      assert.equal(answers.lastName, 'Example');
      assert.equal(portals.submissions().length, 0);
      assert.ok((await extension.ask({ type: 'walking', tabId })).filled >= 3);
      await page.close();
    });

    it('fills a wizard in a frame of another origin that the person was told of', async () => {
      const { page, status } = await walkIn('/frameworks/li-launcher/');
      assert.ok(status.origins.includes(portals.otherOrigin), status.origins.join(', '));
      const frame = await (await page.waitForSelector('#li-frame')).contentFrame();
      const choose = (value) =>
        frame.evaluate(
          (wanted) => document.querySelector(`.current [data-value="${wanted}"]`)?.click(),
          value,
        );
      const next = () => frame.$eval('[data-action="next"]', (button) => button.click());
      await choose('tern');
      await next();
      await pause(1200);
      await choose('self');
      await next();
      await until(
        'the first name',
        async () =>
          (await frame.$eval('[data-part="firstName"]', (field) => field.value)) === 'Rosa',
      );
      assert.equal(
        await frame.$eval('[data-part="email"]', (field) => field.value),
        'rosa@example.org',
      );
      assert.equal(portals.submissions().length, 0);
      await page.close();
    });

    it('takes only what was allowed', async () => {
      const { page } = await walkIn('/frameworks/react19/', []);
      // What was in the preview is filled as it was left; a step that appears later is filled with nothing.
      await page.evaluate(() => {
        const field = document.createElement('p');
        field.innerHTML =
          '<label for="later">Former last name</label><input id="later">' +
          '<label for="mail2">Patient e-mail</label><input id="mail2">';
        document.querySelector('main, form, body').append(field);
      });
      await pause(1600);
      assert.equal(await page.$eval('#mail2', (field) => field.value), '');
      await page.close();
    });

    it('ends when the tab goes to another origin', async () => {
      const { page, tabId } = await walkIn('/builder/');
      await page.goto(`${portals.otherOrigin}/builder/`, { waitUntil: 'load' });
      await until(
        'the end',
        async () => !(await extension.ask({ type: 'walking', tabId })).walking,
      );
      await pause(700);
      const values = await page.evaluate(() =>
        [...document.querySelectorAll('input[type=text], input:not([type])')]
          .map((one) => one.value)
          .join(''),
      );
      assert.equal(values.includes('Rosa'), false);
      await page.close();
    });

    it('goes on over a page of the same origin', async () => {
      const { page, tabId } = await walkIn('/builder/');
      await page.goto(`${portals.origin}/lakeview/medical-records/`, { waitUntil: 'load' });
      await until('the next page filled', async () =>
        (
          await page.evaluate(() =>
            [...document.querySelectorAll('input')].map((one) => one.value).join(' '),
          )
        ).includes('Rosa'),
      );
      assert.equal((await extension.ask({ type: 'walking', tabId })).walking, true);
      await page.close();
    });

    it('goes on over a page that is asked while it loads', async () => {
      const { page, tabId } = await walkIn('/builder/');
      for (let turn = 0; turn < 4; turn++) {
        const next = page.goto(`${portals.origin}/lakeview/medical-records/?turn=${turn}`);
        for (let asks = 0; asks < 3; asks++) {
          await page
            .evaluate(() => document.body?.append(document.createElement('h2')))
            .catch(() => {});
          await pause(30 * turn);
        }
        await next.catch(() => {});
      }
      await until('the last page filled', async () =>
        (
          await page
            .evaluate(() =>
              [...document.querySelectorAll('input')].map((one) => one.value).join(' '),
            )
            .catch(() => '')
        ).includes('Rosa'),
      );
      assert.equal((await extension.ask({ type: 'walking', tabId })).walking, true);
      await page.close();
    });

    it('ends when its patient is deleted', async () => {
      const { savedId } = await extension.ask({
        type: 'savePatient',
        patient: { ...ROSA, name: { ...ROSA.name, first: 'Ines' } },
      });
      const { page, tabId } = await walkIn('/builder/', ALL, portals.origin, savedId);
      assert.equal((await extension.ask({ type: 'walking', tabId })).walking, true);
      await extension.ask({ type: 'deletePatient', id: savedId });
      assert.equal((await extension.ask({ type: 'walking', tabId })).walking, false);
      assert.notEqual((await extension.badge(tabId)).text, '▶');
      await page.close();
    });

    it('gives nothing to what nobody can see, nor to a frame of an origin that was not named', async () => {
      const { page } = await walkIn('/frameworks/vue3/');
      await page.evaluate((foreign) => {
        const traps = document.createElement('section');
        traps.innerHTML =
          '<h2>One more step</h2>' +
          '<p><label for="seen">Middle name</label><input id="seen"></p>' +
          '<p style="opacity: 0"><label for="faded">Medical record number</label><input id="faded"></p>' +
          '<p style="position: absolute; left: -4000px"><label for="away">Patient phone</label><input id="away"></p>' +
          `<iframe id="foreign" src="${foreign}" width="600" height="400"></iframe>`;
        document.body.prepend(traps);
      }, `${portals.otherOrigin}/builder/`);
      await until(
        'the step to be filled',
        async () => (await page.$eval('#seen', (field) => field.value)) === 'M',
      );
      const frame = await (await page.waitForSelector('#foreign')).contentFrame();
      await frame.waitForSelector('input');
      await pause(2000);
      assert.equal(await page.$eval('#faded', (field) => field.value), '');
      assert.equal(await page.$eval('#away', (field) => field.value), '');
      const values = await frame.$$eval(
        'input[type=text], input:not([type]), input[type=email], input[type=tel]',
        (all) => all.map((one) => one.value).join(''),
      );
      assert.equal(values, '');
      await page.close();
    });

    it('fills nothing for a page that speaks in the name of its own scripts', async () => {
      const page = await extension.visit(`${portals.origin}/builder/`);
      await page.evaluate(() => {
        for (const type of ['walk', 'fill', 'step', 'read', 'watch']) {
          window.postMessage({ type }, '*');
          document.dispatchEvent(new CustomEvent(type, { detail: { type } }));
          globalThis.chrome?.runtime?.sendMessage?.('access524', { type });
        }
      });
      await pause(1000);
      const values = await page.$$eval('input', (all) => all.map((one) => one.value).join(''));
      assert.equal(/Rosa|Example/.test(values), false);
      await page.close();
    });

    it('does not fill again what the person took out', async () => {
      const { page } = await walkIn('/frameworks/vue3/');
      const first = await page.evaluateHandle(() =>
        [...document.querySelectorAll('input')].find((one) => one.value === 'Rosa'),
      );
      await first.evaluate((field) => {
        field.value = '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        const more = document.createElement('h2');
        more.textContent = 'One more question';
        document.body.append(more);
      });
      await pause(1600);
      assert.equal(await first.evaluate((field) => field.value), '');
      await page.close();
    });
  });
}
