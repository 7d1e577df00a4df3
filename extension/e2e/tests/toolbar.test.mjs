// The button itself, as a person presses it: the popup over a page that the extension was never granted to watch.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openWorld, until } from './support.mjs';

describe('the toolbar button in chromium, without any grant', () => {
  let world;

  before(async () => {
    world = await openWorld('chromium', { hosts: [] });
  });
  after(() => world.close());

  it('reads and fills the page under it, because the person pressed it there', async () => {
    const { browser, extensionId } = world.extension;
    const page = await world.extension.visit(`${world.portals.origin}/lakeview/medical-records/`);
    await page.bringToFront();
    const extension = (await browser.extensions()).get(extensionId);
    await extension.triggerAction(page);
    const target = await browser.waitForTarget((known) => known.url().endsWith('popup.html'));
    const popup = await target.asPage();
    await popup.waitForSelector('#fill', { timeout: 15_000 });
    await popup.evaluate(() => document.querySelector('#fill').click());
    await until('the page is filled', () =>
      page.evaluate(() => document.querySelector('#pt_fn').value === 'Rosa'),
    );
    assert.equal(await page.evaluate(() => document.querySelector('[name=sig]').value), '');
  });
});
