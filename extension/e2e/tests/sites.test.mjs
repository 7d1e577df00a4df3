// Whole sites and hundreds of account pages, one after another in one tab: what is spotted, and how often the gate opens.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSERS, openBrowser } from '../browsers.mjs';
import { KINDS } from '../sites/accounts/kinds.mjs';
import { accountPages } from '../sites/accounts.mjs';
import { ordinaryPages } from '../sites/ordinary.mjs';
import { sites } from '../sites/sites.mjs';

/**
 * Of the pages that take no request, every how many are looked at. Firefox takes longer over a page; five shares no
 * divisor with the six frames of the account pages, so that its sample has all of them.
 */
const STEP = { chromium: { sites: 1, accounts: 1 }, firefox: { sites: 3, accounts: 5 } };

const sampleOf = (pages, step) =>
  pages.filter((page, place) => page.kind !== 'NONE' || place % step === 0);

/** One tab in which invented hosts answer, and an extension's page that hears what the gate says. */
class Walk {
  constructor(extension, page) {
    this.extension = extension;
    this.page = page;
  }

  static async begin(kind) {
    const extension = await openBrowser(kind, { hosts: ['https://*.example.org/*'] });
    const page = await extension.browser.newPage();
    const walk = new Walk(extension, page);
    await page.setRequestInterception(true);
    page.on('request', (request) => walk.answer(request));
    await extension.withApis((apis) => {
      globalThis.opened = [];
      apis.runtime.onMessage.addListener((message, sender) => {
        if (message.type === 'gate' && message.open) globalThis.opened.push(sender.url);
      });
    });
    return walk;
  }

  answer(request) {
    const known = request.url() === this.address;
    return request.respond({
      status: known ? 200 : 404,
      contentType: 'text/html; charset=utf-8',
      body: known ? this.html : '',
    });
  }

  /** What the extension says about each page, and whether the gate asked for it to be read. */
  async lookAtAll(pages) {
    const seen = [];
    for (const page of pages) seen.push(await this.look(page));
    const opened = await this.extension.withApis(() => globalThis.opened.splice(0));
    return seen.map((page) => ({ ...page, opened: opened.includes(page.address) }));
  }

  async look({ address, html, kind }) {
    Object.assign(this, { address, html });
    await this.page.goto(address, { waitUntil: 'load' });
    this.tab ??= await this.extension.tabOf(address);
    const report = await this.extension.ask({ type: 'report', tabId: this.tab });
    assert.equal(report.url, address);
    return { address, kind, report };
  }

  close() {
    return this.extension.close();
  }
}

const missed = (seen) => seen.filter(({ kind, report }) => report.kind !== kind).map(describeMiss);

const describeMiss = ({ address, kind, report, opened }) =>
  `${address}: ${report.kind} in place of ${kind}, score ${report.score}, gate ${opened ? 'open' : 'shut'}: ` +
  report.evidence
    .slice(0, 6)
    .map(({ signal, quote }) => `${signal} "${quote}"`)
    .join('; ');

const shareOpened = (seen) => {
  const none = seen.filter(({ kind }) => kind === 'NONE');
  const opened = none.filter((page) => page.opened);
  return { none, opened, share: opened.length / none.length };
};

describe('the sites themselves', () => {
  const everything = [...sites(), { name: 'fernwick', pages: ordinaryPages() }];

  for (const { name, pages } of everything) {
    it(`of ${name} have no dead link and no address twice`, () => {
      const addresses = pages.map(({ address }) => address);
      assert.equal(new Set(addresses).size, addresses.length);
      for (const { address, html } of pages) {
        const links = [...html.matchAll(/href="(\/[^"]*)"/g)].map(([, path]) => path);
        const dead = links.filter(
          (path) => !path.endsWith('.pdf') && !addresses.includes(new URL(path, address).href),
        );
        assert.deepEqual(dead, [], address);
      }
    });
  }

  it('of hospitals speak of medical records on every page, and take requests on three to five', () => {
    for (const { pages } of sites()) {
      assert.ok(pages.length >= 80);
      const wanted = pages.filter((page) => page.kind !== 'NONE').length;
      assert.ok(wanted >= 3 && wanted <= 5);
      for (const { html } of pages) {
        assert.ok(html.split('Request Medical Records').length >= 3);
      }
    }
  });

  it('have 250 account pages that differ, a third of them of health care', () => {
    const pages = accountPages();
    assert.ok(new Set(pages.map(({ html }) => html)).size >= 250);
    assert.equal(new Set(pages.map(({ address }) => address)).size, pages.length);
    assert.ok(KINDS.filter((kind) => kind.health).length * 3 >= KINDS.length);
  });
});

for (const kind of BROWSERS) {
  describe(`whole sites in ${kind}`, () => {
    let walk;
    const everyday = [];

    before(async () => {
      walk = await Walk.begin(kind);
    });
    after(() => walk.close());

    for (const { name, pages } of sites()) {
      it(`of ${name}, exactly the pages that take a request are spotted`, async (test) => {
        const seen = await walk.lookAtAll(sampleOf(pages, STEP[kind].sites));
        const { none, opened } = shareOpened(seen);
        test.diagnostic(`the gate opened on ${opened.length} of the ${none.length} other pages`);
        const wanted = seen.filter((page) => page.kind !== 'NONE');
        assert.deepEqual(
          wanted.filter((page) => !page.opened).map(({ address }) => address),
          [],
          'the gate opens on every page that takes a request',
        );
        assert.deepEqual(missed(seen), []);
      });
    }

    it('no page of a garden shop is spotted', async () => {
      const seen = await walk.lookAtAll(ordinaryPages());
      everyday.push(...seen);
      assert.deepEqual(missed(seen), []);
    });

    it('no sign-in, sign-up, checkout or other account page is spotted', async () => {
      const seen = await walk.lookAtAll(sampleOf(accountPages(), STEP[kind].accounts));
      everyday.push(...seen);
      assert.deepEqual(missed(seen), []);
    });

    it('the gate opens on one everyday page in a hundred at most', (test) => {
      const { none, opened, share } = shareOpened(everyday);
      test.diagnostic(`the gate opened on ${opened.length} of ${none.length} everyday pages`);
      assert.ok(share <= 0.01, opened.map(({ address }) => address).join('\n'));
    });
  });
}
