// The language that the person chooses, in a browser that speaks another: in pages, in what the background says, and in
// what stays English because a provider or an authority reads it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSERS } from '../browsers.mjs';
import { enterExample } from '../tools/example.mjs';
import { openWorld, until } from './support.mjs';

for (const kind of BROWSERS) {
  describe(`the chosen language in ${kind}`, () => {
    let world;
    let extension;
    let late;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
      late = (await enterExample(extension)).late;
    });
    after(() => world.close());

    const shown = async (path, selector) => {
      const page = await extension.openOwn(path);
      await page.waitForSelector(selector);
      const words = await page.evaluate(() => ({
        language: document.documentElement.lang,
        text: document.body.innerText,
      }));
      await page.close();
      return words;
    };

    it('is the browser’s own as long as nothing is chosen', async () => {
      const { language, text } = await shown('dashboard.html', 'article');
      assert.equal(language, 'en');
      assert.match(text, /My requests/);
    });

    it('is chosen in the settings, and holds from then on', async () => {
      const page = await extension.openOwn('settings.html');
      const select = '[data-setting=language]';
      await page.waitForSelector(select);
      await page.evaluate((wanted) => {
        const list = document.querySelector(wanted);
        list.value = 'es';
        list.dispatchEvent(new Event('change'));
      }, select);
      await until('Spanish settings', async () =>
        page.evaluate(() => document.body.innerText.includes('Configuración')).catch(() => false),
      );
      await page.close();
      const { language, text } = await shown('dashboard.html', 'article');
      assert.equal(language, 'es');
      assert.match(text, /Mis solicitudes/);
      assert.match(text, /Quedan 4 días/);
      assert.match(text, /El último día fue el 30 de octubre|El último día fue el \d+ de/);
      assert.doesNotMatch(text, /undefined|\$\d|The last day/);
    });

    it('leaves letters and the evidence packet in English', async () => {
      const letter = await extension.ask({ type: 'letter', kind: 'OVERDUE', requestId: late });
      assert.match(letter.text, /The last day to act on it was/);
      const { text } = await shown(`packet.html?request=${late}`, '.packet');
      assert.match(text, /Record of a request for access/);
      assert.match(text, /calendar days later is/);
    });

    it('refuses a language in which there are no words, and can be taken back', async () => {
      const answer = await extension.ask({ type: 'setLanguage', language: 'xx' });
      assert.equal(answer.error.key, 'error_malformed');
      assert.equal((await extension.ask({ type: 'language' })).language, 'es');
      await extension.ask({ type: 'setLanguage', language: '' });
      const { language, text } = await shown('dashboard.html', 'article');
      assert.equal(language, 'en');
      assert.match(text, /4 days left/);
    });
  });
}
