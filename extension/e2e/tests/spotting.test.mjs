// Whole pages of invented sites, in their own markup and at their own addresses: what is a request page, and what only looks alike.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSERS, openBrowser } from '../browsers.mjs';
import { allPages, KINDS } from '../pages/pages.mjs';
import { EVERY_SITE, evidenceOf, sightings } from '../pages/sightings.mjs';

const pages = allPages();

describe('the whole pages', () => {
  it('are enough of both classes', () => {
    const count = (kind) => pages.filter((page) => page.kind === kind).length;
    const [records, images, others] = KINDS.map(count);
    assert.ok(records >= 40, `${records} records pages`);
    assert.ok(images >= 6, `${images} imaging pages`);
    assert.ok(others >= 40, `${others} look-alikes`);
  });

  it('have an address each, on hosts that nobody owns', () => {
    assert.equal(new Set(pages.map((page) => page.address)).size, pages.length);
    for (const page of pages) {
      assert.match(new URL(page.address).host, /(^|\.)example\.(org|com|net)$/, page.name);
    }
  });

  it('name only telephone numbers that nobody has', () => {
    for (const page of pages) {
      for (const [number] of page.html.matchAll(/\(?\b\d{3}\)?[ \u00a0-]+\d{3}-\d{4}\b/g)) {
        assert.match(number, /555-01\d\d$/, page.name);
      }
    }
  });
});

/** Numbers and mailboxes of a report, as the pages' front matter writes them. */
const waysOf = ({ channels }) => [
  ...new Set(
    channels
      .filter(({ value }) => /@|\d{3}.*\d{4}/.test(value))
      .filter(({ kind }) => ['FAX', 'PHONE', 'EMAIL'].includes(kind))
      .map(({ kind, value }) =>
        kind === 'EMAIL' ? `EMAIL ${value.toLowerCase()}` : `${kind} ${value.replace(/\D/g, '')}`,
      ),
  ),
];

for (const kind of BROWSERS) {
  describe(`whole pages in ${kind}`, () => {
    let extension;
    const seen = [];

    before(async () => {
      extension = await openBrowser(kind, { hosts: EVERY_SITE });
      for await (const sighting of sightings(extension, pages)) {
        seen.push(sighting);
      }
    });
    after(() => extension.close());

    it('are each seen as what they are', () => {
      const wrong = seen
        .filter(({ page, report }) => report.kind !== page.kind)
        .map(
          ({ page, report }) =>
            `${page.name} (${page.kind}): ${report.kind} ${report.score}, ${evidenceOf(report).slice(0, 5).join(', ')}`,
        );
      assert.deepEqual(wrong, [], `${wrong.length} of ${seen.length}`);
    });

    it('have exactly the numbers and mailboxes that the front matter names', () => {
      for (const { page, report } of seen.filter(({ page }) => page.ways)) {
        assert.deepEqual(waysOf(report).sort(), page.ways.sort(), page.name);
      }
    });

    it('are marked on the toolbar unasked, wherever the report speaks of a request page', () => {
      const unmarked = seen
        .filter(({ marked, report }) => marked === false && report.spotted)
        .map(({ page }) => page.name);
      assert.deepEqual(unmarked, []);
    });
  });
}
