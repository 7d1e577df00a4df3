import assert from 'node:assert/strict';
import { openBrowser } from '../browsers.mjs';
import { startPortals } from '../portals/server.mjs';

/** An invented patient. */
export const ROSA = {
  name: { first: 'Rosa', middle: 'M', last: 'Example', suffix: '' },
  birthDate: '1980-07-04',
  email: 'rosa@example.org',
  phone: '555-010-0123',
  address: { street: '12 Sample Street', city: 'Springfield', state: 'CA', postalCode: '90000' },
};

/** A browser with the extension, the demo portals, and Rosa entered, for the length of one test file. */
export async function openWorld(kind, options = {}) {
  const portals = await startPortals({});
  const extension = await openBrowser(kind, options);
  const answer = await extension.ask({ type: 'savePatient', patient: ROSA });
  const world = {
    portals,
    extension,
    patientId: answer.savedId,
    /** Closes the browser that is open now: a test may have put another one in the first one's place. */
    close: async () => {
      await world.extension.close();
      await portals.stop();
    },
  };
  return world;
}

/** A message that begins a request which was faxed on 2 January 2026. */
export const sentRequest = (patientId, name = 'Lakeview Valley Hospital', event = {}) => ({
  type: 'record',
  request: {
    patientId,
    provider: { name, jurisdiction: 'FEDERAL', kind: 'ANY_PROVIDER' },
    channel: 'FAX',
    scope: { kind: 'EVERYTHING' },
  },
  event: { kind: 'SENT', date: '2026-01-02', channel: 'FAX', ...event },
});

/** Asserts that an answer refuses with that key, and tells the person why in words. */
export function refusedWith(answer, key) {
  assert.equal(answer?.error?.key, key, JSON.stringify(answer));
  assert.ok(answer.error.text.length > 10);
  assert.doesNotMatch(answer.error.text, /error_|undefined|\$\d/);
}

/** Chromium's background, while it runs. */
export const workerOf = (extension) =>
  extension.browser.targets().find((target) => target.type() === 'service_worker');

/** Stops the background, whatever it is doing, as the browser does after half a minute without work. */
export async function stopWorker(extension) {
  const target = workerOf(extension);
  if (target) {
    await (await target.worker()).close().catch(() => {});
    await until('stopped', () => workerOf(extension) !== target);
  }
}

/** Waits until a condition holds, and returns what it gave; fails with the last thing it gave. */
export async function until(what, condition, { within = 10_000 } = {}) {
  const end = Date.now() + within;
  let last;
  while (Date.now() < end) {
    last = await condition();
    if (last) {
      return last;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what}: not within ${within} ms`);
}

/** Opens the popup for a tab as a page of its own, and waits until it has said what the page is. */
export async function openPopup(extension, tabId) {
  const popup = await extension.openOwn(`popup.html?tab=${tabId}`);
  await popup.setViewport({ width: 420, height: 800 });
  await popup.waitForSelector('main > [aria-busy=false] > .card', { timeout: 10_000 });
  return popup;
}

/** Presses a button of a page without bringing the page to the front, as the toolbar popup is in front by nature. */
export const press = (page, selector) =>
  page.evaluate((wanted) => document.querySelector(wanted).click(), selector);

export const byMeaning = (report) => {
  const found = {};
  for (const form of report.forms) {
    for (const field of form.fields) {
      found[field.meaning] ??= [];
      found[field.meaning].push(field);
    }
  }
  return found;
};

export const outcomes = (answer) => {
  const counted = {};
  for (const { outcome } of answer.results) {
    counted[outcome] = (counted[outcome] ?? 0) + 1;
  }
  return counted;
};
