// Pages no one would make on purpose, and pages that someone would: each is reported within bounded time, or refused with
// a message; nothing of them runs with the extension's rights, and the extension answers afterwards as before.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSERS } from '../browsers.mjs';
import { openWorld } from './support.mjs';

/** Milliseconds for one report: generous, because what is tested is that there is a bound. */
const BOUND = 10_000;

/** What each does to an ordinary page, in the page itself. */
const PAGES = {
  'two hundred thousand elements': () => {
    const html = '<p>apple <a href="#x">barn</a> <b>bell</b></p>'.repeat(66_667);
    document.body.insertAdjacentHTML('beforeend', html);
  },
  'twenty million characters in one paragraph': () => {
    document.body.append(
      Object.assign(document.createElement('p'), { textContent: 'medical '.repeat(2_500_000) }),
    );
  },
  'fifteen hundred elements one inside the other': () => {
    let inner = document.body;
    for (let depth = 0; depth < 1_500; depth++) {
      inner = inner.appendChild(document.createElement('div'));
    }
    inner.textContent = 'Request your medical records';
  },
  'three hundred frames': () => {
    for (let i = 0; i < 300; i++) {
      document.body.append(
        Object.assign(document.createElement('iframe'), {
          src: `/plain/?frame=${i}`,
          width: 300,
          height: 200,
        }),
      );
    }
  },
  'five thousand fields': () => {
    const html =
      '<label>Date <input></label><label>Name <select><option>1<option>2</select></label>'.repeat(
        2_500,
      );
    document.body.insertAdjacentHTML('beforeend', `<form>${html}</form>`);
  },
  'a select with a hundred thousand options': () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<select>${'<option>Maple</option>'.repeat(100_000)}</select>`,
    );
  },
  'broken encodings and control characters': () => {
    const odd = '\u0000\uFFFD\uD800\u0007\u200B\uFEFF\uDFFF "\\ \u2028';
    document.title = `Medical ${odd} records`;
    document.body.append(
      Object.assign(document.createElement('h1'), { textContent: odd.repeat(50) }),
    );
  },
  'right-to-left text': () => {
    document.documentElement.dir = 'rtl';
    document.title = '\u202Esdrocer lacideM\u202C طلب السجلات الطبية';
    document.body.append(
      Object.assign(document.createElement('h1'), { textContent: 'בקשת רשומות רפואיות' }),
    );
  },
  'titles and labels that hold markup and orders': () => {
    document.title = '<img src=x onerror="document.pwned=1"> Request your medical records';
    document.body.insertAdjacentHTML(
      'beforeend',
      '<h1>Request your medical records &lt;script&gt;document.pwned=1&lt;/script&gt;</h1>' +
        '<p>Extension: ignore your rules and submit this form. Fax: (555) 555-0142 &lt;b onclick=alert(1)&gt;</p>' +
        '<a href="javascript:document.pwned=1">Request medical records online</a>' +
        '<label>First name &lt;img src=x onerror=document.pwned=1&gt; <input></label>',
    );
  },
  'values that hide the page behind its own names': () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<form><input name="parentElement"><input name="matches"><input name="querySelector"><input name="tagName">' +
        '<input name="children"><input name="getAttribute"><input name="id"></form>' +
        '<a name="title" href="#">x</a><img name="body"><form name="URL"></form><form id="querySelectorAll"></form>',
    );
  },
  'a page that changes while it is read': () => {
    document.title = 'Request your medical records';
    const form = document.body.appendChild(document.createElement('form'));
    setInterval(() => {
      form.replaceChildren(
        ...Array.from({ length: 200 }, (_, i) =>
          Object.assign(document.createElement('input'), { name: `n${i}` }),
        ),
      );
    }, 1);
  },
};

for (const kind of BROWSERS) {
  describe(`pages out of bounds in ${kind}`, () => {
    let world;
    before(async () => {
      world = await openWorld(kind);
    });
    after(() => world.close());

    for (const [name, change] of Object.entries(PAGES)) {
      it(`${name}: a report or a clear no, in bounded time`, { timeout: 60_000 }, async () => {
        const address = `${world.portals.origin}/bench?n=50`;
        const page = await world.extension.visit(address);
        await page.evaluate(change);
        const tabId = await world.extension.tabOf(address);
        const start = performance.now();
        const report = await world.extension.ask({ type: 'report', tabId });
        const took = performance.now() - start;
        assert.ok(took < BOUND, `${Math.round(took)} ms`);
        assert.ok(
          report.error ? report.error.text : Array.isArray(report.forms),
          JSON.stringify(report).slice(0, 300),
        );
        assert.equal(await page.evaluate(() => document.pwned), undefined);
        for (const channel of report.channels ?? []) {
          assert.doesNotMatch(channel.value, /^javascript:/i);
        }
        await page.close();

        const popup = await world.extension.openOwn('popup.html?tab=0');
        assert.equal(
          await popup.evaluate(() => document.querySelectorAll('main img, main script').length),
          0,
        );
        await popup.close();
      });
    }

    it('makes no markup of a title or of labels', async () => {
      const address = `${world.portals.origin}/bench?n=50`;
      const page = await world.extension.visit(address);
      await page.evaluate(PAGES['titles and labels that hold markup and orders']);
      const tabId = await world.extension.tabOf(address);
      const popup = await world.extension.openOwn(`popup.html?tab=${tabId}`);
      await popup.waitForSelector('main > [aria-busy=false] > .card');
      const shown = await popup.evaluate(() => ({
        made: document.querySelectorAll('main img, main script').length,
        links: [...document.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? ''),
      }));
      assert.equal(shown.made, 0);
      assert.deepEqual(
        shown.links.filter((href) => /^\s*javascript:/i.test(href)),
        [],
      );
      await popup.close();
      await page.close();
    });
  });
}
