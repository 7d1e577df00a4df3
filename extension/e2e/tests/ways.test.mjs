// From the popup to a letter and to a clock: the ways in of a page, in both browsers.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSERS, openBrowser } from '../browsers.mjs';
import { allPages, servePages } from '../pages/pages.mjs';
import { EVERY_SITE } from '../pages/sightings.mjs';
import { openPopup, press, ROSA, until } from './support.mjs';

const pageNamed = (name) => allPages().find((page) => page.name === name);

/** Presses the button with that label in the item of the list that holds those words. */
const pressIn = (popup, words, label) =>
  popup.evaluate(
    (wanted, pressed) => {
      const buttons = [...document.querySelectorAll('li button')];
      const isIt = (button) =>
        button.textContent === pressed && button.closest('li').textContent.includes(wanted);
      buttons.find(isIt).click();
    },
    words,
    label,
  );

for (const kind of BROWSERS) {
  describe(`the ways in of a page, in ${kind}`, () => {
    let extension;
    let tab;
    let open;
    before(async () => {
      extension = await openBrowser(kind, { hosts: EVERY_SITE });
      await extension.ask({ type: 'savePatient', patient: ROSA });
      tab = await extension.browser.newPage();
      open = await servePages(tab);
    });
    after(() => extension.close());

    const popupFor = async (name) => {
      await open(pageNamed(name));
      return openPopup(extension, await extension.tabOf(tab.url()));
    };
    const requests = async () => (await extension.ask({ type: 'requests' })).requests;

    it('"I sent it this way" starts the clock with channel and addressee', async () => {
      const popup = await popupFor('triad-facilities');
      await pressIn(popup, '555-555-0114', 'I sent it this way');
      await popup.waitForSelector('input[type=date]');
      await press(popup, 'li button.main');
      const [request] = await until('a request', async () => {
        const all = await requests();
        return all.length > 0 && all;
      });
      assert.equal(request.channel, 'FAX');
      assert.equal(request.provider.name, 'Triad Health System');
      assert.equal(request.events[0].kind, 'SENT');
      assert.equal(request.events[0].to, '555-555-0114');
      assert.equal(typeof request.state.daysLeft, 'number');
      await popup.close();
    });

    it('the letter by fax carries the number, and a cover goes before it', async () => {
      const popup = await popupFor('triad-facilities');
      const write = async () => {
        await pressIn(popup, '555-555-0112', 'Fax cover and letter');
        await new Promise((resolve) => setTimeout(resolve, 800));
      };
      await write();
      await write();
      const prepared = (await requests()).filter(({ state }) => state.phase === 'DRAFT');
      assert.equal(prepared.length, 1, 'asking twice for the letter makes one request');
      const letter = await extension.ask({
        type: 'letter',
        kind: 'ACCESS_REQUEST',
        requestId: prepared[0].id,
      });
      assert.ok(letter.addressee.includes('By fax: 555-555-0112'), letter.addressee.join(' / '));
      assert.ok(letter.cover.includes('Fax number: 555-555-0112'), letter.cover.join(' / '));
      const page = await extension.openOwn(`letter.html?request=${prepared[0].id}`);
      await page.waitForSelector('.sheet.cover');
      await page.close();
      await popup.close();
    });

    it('a page that becomes another without loading loses its mark, and gets it back', async () => {
      await open(pageNamed('marigold-records'));
      const tabId = await extension.tabOf(tab.url());
      // Without the mark, the button shows the clock of the request that another test began.
      const marked = (wanted) =>
        until(`marked: ${wanted}`, async () => {
          const { text } = await extension.badge(tabId);
          return (text === '✓') === wanted;
        });
      await marked(true);
      const become = (address, title) =>
        tab.evaluate(
          (path, words) => {
            history.pushState(null, '', path);
            document.title = words;
            document.body.replaceChildren(
              Object.assign(document.createElement('h1'), { textContent: words }),
              Object.assign(document.createElement('p'), {
                textContent: `${words}. Sign the form and fax it to (555) 555-0142.`,
              }),
            );
          },
          address,
          title,
        );
      await become('/cafeteria', 'The menu of the cafeteria');
      await marked(false);
      await become('/medical-records', 'Request a copy of your medical records');
      await marked(true);
    });

    it('a page that is not the place says where the place is', async () => {
      const popup = await popupFor('office-policies');
      const links = await popup.$$eval('a.button', (all) => all.map((link) => link.href));
      assert.deepEqual(links, ['https://www.bayallergy.example.com/medical-records']);
      await popup.close();
    });

    it('a demand beyond the rule is quoted, with the clause and a letter', async () => {
      const popup = await popupFor('tidewater-records-aem');
      const report = await extension.ask({
        type: 'report',
        tabId: await extension.tabOf(tab.url()),
      });
      const [barrier] = report.barriers;
      const shown = await popup.$eval('main', (main) => main.textContent);
      assert.ok(shown.includes(barrier.quote));
      assert.ok(shown.includes(barrier.rule) && shown.includes(barrier.citation));
      await popup.close();
    });
  });
}
