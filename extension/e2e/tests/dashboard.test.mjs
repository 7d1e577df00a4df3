// The list of requests and the page of one: filters, search, groups, quick recording, undo; with thousands, and with keys.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSERS } from '../browsers.mjs';
import { daysAgo, enterExample } from '../tools/example.mjs';
import { openWorld, press, until } from './support.mjs';

const names = (page) =>
  page.$$eval('article h2', (headings) => headings.map(({ textContent }) => textContent));

for (const kind of BROWSERS) {
  describe(`the dashboard in ${kind}`, () => {
    let world;
    let extension;
    let late;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
    });
    after(() => world.close());

    it('teaches what to do while there is nothing', async () => {
      const page = await extension.openOwn('dashboard.html');
      await page.waitForSelector('.empty');
      assert.equal(await page.$$eval('.empty ol li', ({ length }) => length), 3);
      await page.close();
      late = (await enterExample(extension)).late;
    });

    it('lists the open requests, the most urgent first', async () => {
      const page = await extension.openOwn('dashboard.html');
      await page.waitForSelector('article');
      assert.deepEqual(await names(page), [
        'Harbor Point Imaging',
        'Marigold Women’s Clinic',
        'Lakeview Valley Hospital',
        'Cedar Hill Orthopedics',
      ]);
      const shown = await page.$eval('article', ({ innerText }) => innerText);
      const { requests } = await extension.ask({ type: 'overview' });
      const late = requests.find(({ provider }) => provider.name === 'Harbor Point Imaging');
      assert.ok(late.state.daysLeft < 0);
      assert.ok(shown.includes(`${-late.state.daysLeft} days overdue`));
      assert.match(shown, /Rosa M Example · Images with their reports · Fax · last day/);
      await page.close();
    });

    it('filters, searches and groups', async () => {
      const page = await extension.openOwn('dashboard.html');
      await page.waitForSelector('article');
      for (const [filter, expected] of [
        ['OVERDUE', ['Harbor Point Imaging']],
        ['DUE_SOON', ['Marigold Women’s Clinic']],
        ['DONE', ['St. Brendan Medical Center']],
      ]) {
        await press(page, `[data-filter=${filter}]`);
        await until(filter, async () => (await names(page)).join() === expected.join());
        assert.equal(
          await page.$$eval('[aria-pressed=true]', (pressed) => pressed.length),
          1,
          filter,
        );
      }
      await press(page, '[data-filter=ALL]');
      await until('all', async () => (await names(page)).length === 5);
      await page.focus('[type=search]');
      await page.keyboard.type('elena');
      await until('two found', async () => (await names(page)).length === 2);
      await press(page, 'label.choice input');
      await until('a group', async () =>
        page.$eval('h2.group', ({ textContent }) => textContent === 'Elena Example'),
      );
      await page.close();
    });

    it('records a fee in few steps, and takes it back', async () => {
      const page = await extension.openOwn(`request.html?request=${late}`);
      await page.waitForSelector('[data-quick=FEE_QUOTED]');
      const events = async () =>
        (await extension.ask({ type: 'request', requestId: late })).events.length;
      const before = await events();
      await press(page, '[data-quick=FEE_QUOTED]');
      await page.waitForSelector('#save-event');
      await press(page, '#save-event');
      await page.waitForSelector('#undo');
      assert.equal(await events(), before + 1);
      await press(page, '#undo');
      await until('the event gone', async () => (await events()) === before);
      await page.close();
    });

    it('takes a date as it stands in a letter, and text of any kind', async () => {
      const page = await extension.openOwn(`request.html?request=${late}`);
      await page.waitForSelector('[data-quick=NOTE]');
      await press(page, '[data-quick=NOTE]');
      await page.waitForSelector('#save-event');
      const odd = `<img src=x onerror=alert(1)>\tA\tB\n🩺 مرحبا ${'long '.repeat(2000)}`;
      const dates = await page.evaluate((words) => {
        const date = document.querySelector('#record input[type=date]');
        const paste = (text) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text', text);
          // Firefox knows the first two members, Chromium the third.
          const pasted = { data: text, dataType: 'text/plain', clipboardData, cancelable: true };
          date.dispatchEvent(new ClipboardEvent('paste', pasted));
          return date.value;
        };
        document.querySelector('#record textarea').value = words;
        return [paste('11/03/2026'), paste('the third'), paste('2026-11-04')];
      }, odd);
      assert.deepEqual(dates, ['2026-11-03', '2026-11-03', '2026-11-04']);
      await press(page, '#save-event');
      await page.waitForSelector('#undo');
      const { events } = await extension.ask({ type: 'request', requestId: late });
      assert.equal(events.at(-1).note, odd.trim());
      assert.equal(await page.$('img[src=x]'), null);
      await press(page, '#undo');
      await until('the event gone', async () => {
        const now = await extension.ask({ type: 'request', requestId: late });
        return now.events.length === events.length - 1;
      });
      await page.close();
    });

    it('removes an event, and gives it back as it was', async () => {
      const { events } = await extension.ask({ type: 'request', requestId: late });
      const page = await extension.openOwn(`request.html?request=${late}`);
      await page.waitForSelector('.events li');
      const call = events.find((event) => event.kind === 'CALL');
      await press(page, `[data-event="${call.id}"] button:last-child`);
      await page.waitForSelector('#undo');
      const without = await extension.ask({ type: 'request', requestId: late });
      assert.equal(without.events.length, events.length - 1);
      await press(page, '#undo');
      const back = await until('the event', async () => {
        const now = await extension.ask({ type: 'request', requestId: late });
        return now.events.find(({ id }) => id === call.id);
      });
      assert.deepEqual(back, call);
      await page.close();
    });

    it('draws the clock, and says the same in words', async () => {
      const page = await extension.openOwn(`request.html?request=${late}`);
      await page.waitForSelector('.clock');
      const clocks = await page.$$eval('.clock', (figures) =>
        figures.map((figure) => ({
          circles: figure.querySelectorAll('circle').length,
          items: [...figure.querySelectorAll('li')].map(({ textContent }) => textContent),
        })),
      );
      assert.equal(clocks.length, 2);
      for (const { circles, items } of clocks) {
        assert.equal(circles, items.length);
      }
      assert.match(clocks[0].items.join('\n'), /^Sent: .*\nReceived/);
      assert.match(clocks[0].items.join('\n'), /Last day \(California\)/);
      assert.match(clocks[1].items.at(-1), /In time until/);
      await page.close();
    });

    it('says so if a request is not there', async () => {
      const page = await extension.openOwn('request.html?request=gone');
      await page.waitForSelector('.note.problem');
      await page.close();
    });

    it('shows thousands, making rows as somebody comes near them', async () => {
      const requests = Array.from({ length: 2000 }, (_, index) => ({
        id: `many-${index}`,
        patientId: world.patientId,
        provider: { name: `Clinic ${index}`, jurisdiction: 'CA', kind: 'HOSPITAL' },
        channel: 'FAX',
        scope: { kind: 'EVERYTHING', right: 'COPY' },
        events: [{ id: 'e-1', kind: 'SENT', date: daysAgo(index % 28), note: '', channel: 'FAX' }],
      }));
      const data = JSON.stringify({
        format: 'access524-backup',
        schema: 1,
        patients: [],
        requests,
      });
      const first = await extension.ask({ type: 'import', data });
      assert.deepEqual([first.merged.length, first.refused.length], [2000, 0]);
      const again = await extension.ask({ type: 'import', data });
      assert.deepEqual([again.merged.length, again.same.length], [0, 2000]);
      const page = await extension.openOwn('dashboard.html');
      await page.waitForSelector('article');
      assert.equal((await names(page)).length, 50);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await until('more rows', async () => (await names(page)).length >= 100);
      await page.focus('[type=search]');
      await page.keyboard.type('clinic 1999');
      await until('the one', async () => (await names(page)).join() === 'Clinic 1999');
      await page.close();
    });
  });
}
