// Every page of the extension, in both languages: nothing that axe-core objects to, no error in the console, no word
// missing. Firefox has no Spanish here, so Spanish is looked at in Chromium.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { openPopup, openWorld, press } from './support.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TITLES = { en: /My requests/, es: /Mis solicitudes/ };

for (const [kind, language] of [
  ['chromium', 'en'],
  ['chromium', 'es'],
  ['firefox', 'en'],
]) {
  describe(`the screens in ${kind}, ${language}`, () => {
    let world;
    let requestId;

    before(async () => {
      world = await openWorld(kind, { language });
      const request = await world.extension.ask({
        type: 'record',
        event: { kind: 'SENT', date: '2026-01-15', channel: 'FAX' },
        request: {
          patientId: world.patientId,
          provider: { name: 'Lakeview <img src=x onerror=alert(1)> Hospital', jurisdiction: 'CA' },
          channel: 'FAX',
          scope: { kind: 'EVERYTHING' },
        },
      });
      requestId = request.id;
    });
    after(() => world.close());

    const inspect = async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) {
          details.open = true;
        }
      });
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        [],
      );
      const { shown, declared, markup } = await page.evaluate(() => ({
        shown: document.body.innerText,
        declared: document.documentElement.lang,
        markup: document.querySelectorAll('img[src=x]').length,
      }));
      assert.equal(declared, language);
      assert.doesNotMatch(shown, /undefined|\$\d(?![\d.,])|__MSG_/);
      assert.equal(markup, 0);
      return shown;
    };

    for (const [name, path, selector] of [
      ['welcome', 'welcome.html', '#save-patient'],
      ['dashboard', 'dashboard.html', 'article'],
      ['settings', 'settings.html', '#export'],
    ]) {
      it(`${name}`, async () => {
        const page = await world.extension.openOwn(path);
        await page.waitForSelector(selector);
        const shown = await inspect(page);
        if (name === 'dashboard') {
          assert.match(shown, TITLES[language]);
          assert.match(shown, /<img src=x onerror=alert\(1\)>/);
        }
        await page.close();
      });
    }

    it('request', async () => {
      const page = await world.extension.openOwn(`request.html?request=${requestId}`);
      await page.waitForSelector('.events');
      await press(page, '[data-quick=FEE_QUOTED]');
      await page.waitForSelector('#save-event');
      assert.match(await inspect(page), /<img src=x onerror=alert\(1\)>/);
      await page.close();
    });

    it('letter', async () => {
      const page = await world.extension.openOwn(`letter.html?request=${requestId}`);
      await page.waitForSelector('.sheet');
      assert.match(await inspect(page), /45 CFR 164\.524/);
      const mail = await page.$eval('#mail', (link) => link.href);
      assert.match(mail, /^mailto:\?subject=.*164\.524.*&body=/);
      await page.close();
    });

    for (const letter of [
      'OVERDUE',
      'FEE_OBJECTION',
      'OCR_COMPLAINT',
      'STATE_COMPLAINT',
      'PHONE_FOLLOW_UP',
    ]) {
      it(`letter ${letter}`, async () => {
        const page = await world.extension.openOwn(
          `letter.html?request=${requestId}&kind=${letter}`,
        );
        await page.waitForSelector('#letter');
        await inspect(page);
        await page.close();
      });
    }

    it('popup with a preview, and popup on a page without a form', async () => {
      for (const [path, selector] of [
        ['lakeview/medical-records/', '#fill'],
        ['bench?n=500', 'h1'],
      ]) {
        const address = `${world.portals.origin}/${path}`;
        const page = await world.extension.visit(address);
        const popup = await openPopup(world.extension, await world.extension.tabOf(address));
        await popup.waitForSelector(selector);
        await inspect(popup);
        await popup.close();
        await page.close();
      }
    });
  });
}
