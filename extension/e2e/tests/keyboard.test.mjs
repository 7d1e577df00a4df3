// The list and the page of a request without a mouse, and as the browser's accessibility tree tells them.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSERS } from '../browsers.mjs';
import { enterExample } from '../tools/example.mjs';
import { openWorld, until } from './support.mjs';

for (const kind of BROWSERS) {
  describe(`without a mouse in ${kind}`, () => {
    let world;
    let extension;
    let late;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
      late = (await enterExample(extension)).late;
    });
    after(() => world.close());

    const focused = (page) =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement.getAttribute('aria-label') ?? activeElement.textContent;
      });

    /** Presses Tab until the control of that name has the focus, and tells by which controls it came. */
    async function tabTo(page, name) {
      const passed = [];
      for (let presses = 0; presses < 80; presses++) {
        await page.keyboard.press('Tab');
        const now = await focused(page);
        if (now === name) {
          return passed;
        }
        passed.push(now);
      }
      throw new Error(`${name} was not among ${passed.join(', ')}`);
    }

    it('finds every control by role and name', async () => {
      for (const [path, ready, names] of [
        [
          'dashboard.html',
          'article',
          [
            'Search by name, patient or step[role="searchbox"]',
            'Overdue (1)[role="button"]',
            'Harbor Point Imaging[role="link"]',
            'Record something about Harbor Point Imaging[role="link"]',
            'Group by patient[role="checkbox"]',
          ],
        ],
        [
          `request.html?request=${late}`,
          '.events',
          [
            'They want money[role="button"]',
            'Correct: Telephone call[role="button"]',
            'Evidence packet[role="link"]',
            'Harbor Point Imaging[role="heading"]',
          ],
        ],
        [
          `letter.html?request=${late}&kind=OVERDUE`,
          '#letter',
          ['Text of the letter: you can change it[role="textbox"]', 'Copy text[role="button"]'],
        ],
      ]) {
        const page = await extension.openOwn(path);
        await page.waitForSelector(ready);
        await page.bringToFront();
        for (const name of names) {
          assert.ok(await page.$(`aria/${name}`), `${path}: ${name}`);
        }
        await page.close();
      }
    });

    it('goes from the next step down, and records a note with keys alone', async () => {
      const page = await extension.openOwn(`request.html?request=${late}`);
      await page.waitForSelector('.events');
      await page.bringToFront();
      const passed = await tabTo(page, 'I called');
      assert.ok(passed.includes('The answer is overdue'), passed.join());
      await tabTo(page, 'Note');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#save-event');
      assert.equal(await page.evaluate(() => document.activeElement.type), 'date');
      await tabTo(page, '');
      await until('the note', async () => {
        if ((await page.evaluate(() => document.activeElement.localName)) === 'textarea') {
          return true;
        }
        await page.keyboard.press('Tab');
        return false;
      });
      await page.keyboard.type('Told by keys.');
      await tabTo(page, 'Save');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#undo');
      const { events } = await extension.ask({ type: 'request', requestId: late });
      assert.ok(events.some(({ note }) => note === 'Told by keys.'));
      await page.close();
    });

    it('changes a filter with the space bar', async () => {
      const page = await extension.openOwn('dashboard.html');
      await page.waitForSelector('article');
      await page.bringToFront();
      await tabTo(page, 'Overdue (1)');
      await page.keyboard.press(kind === 'firefox' ? ' ' : 'Space');
      await until('one request', async () => (await page.$$('article')).length === 1);
      assert.equal(await focused(page), 'Overdue (1)');
      await page.close();
    });

    it('scrolls nowhere sideways on a small screen', async () => {
      for (const path of [
        'dashboard.html',
        `request.html?request=${late}`,
        `letter.html?request=${late}`,
        `packet.html?request=${late}`,
        'settings.html',
      ]) {
        const page = await extension.openOwn(path);
        await page.setViewport({ width: 320, height: 640 });
        await new Promise((resolve) => setTimeout(resolve, 600));
        const [wide, seen] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        assert.ok(wide <= seen, `${path}: ${wide} of ${seen}`);
        await page.close();
      }
    });
  });
}
