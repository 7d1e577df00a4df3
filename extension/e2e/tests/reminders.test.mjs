// Reminders: each once, whatever stops in between; put off; asked for; and the clocks that run at the open site.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSERS, openBrowser } from '../browsers.mjs';
import { openPopup, openWorld, press, stopWorker, until, workerOf } from './support.mjs';

const DAY = 24 * 60 * 60 * 1000;

/** The date that a clock on the wall shows in so many days, in that zone or on this machine. */
const dateIn = (days, timeZone) =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(Date.now() + days * DAY));

const record = (
  extension,
  patientId,
  { date, kind = 'SENT', name = 'Marigold Hospital', ...request },
) =>
  extension.ask({
    type: 'record',
    request: {
      patientId,
      provider: { name, jurisdiction: 'FEDERAL', kind: 'ANY_PROVIDER' },
      channel: 'FAX',
      scope: { kind: 'EVERYTHING' },
      ...request,
    },
    event: { id: 'first', kind, date, knownHow: 'TRACKED', channel: 'FAX', to: request.to ?? '' },
  });

const happened = (extension, request, event) =>
  extension.ask({ type: 'record', requestId: request.id, event });

const kindsOn = async (extension, today) => {
  const { reminders } = await extension.ask({ type: 'reminders', today });
  return reminders.map(({ kind }) => kind);
};

const ring = (extension, name = 'clock') =>
  extension.withApis((apis, alarm) => apis.alarms.create(alarm, { when: Date.now() + 100 }), name);

/** What is noted of a request; undefined if nothing is. */
const logOf = (extension, id) =>
  extension.withApis(
    async (apis, key) => (await apis.storage.local.get(key))[key],
    `reminded:${id}`,
  );

const told = async (extension, id) => Object.keys((await logOf(extension, id))?.told ?? {});

const notifications = (extension) => extension.withApis((apis) => apis.notifications.getAll());

/** A form that seems to have been sent, as if one had been filled. */
const addPending = (extension, patientId) =>
  extension.withApis(
    (apis, patient) =>
      apis.storage.local.set({
        'pending:s-1': {
          schema: 1,
          body: {
            id: 's-1',
            patientId: patient,
            provider: 'Lakeview Valley Hospital',
            state: 'IL',
            pageAddress: 'https://lakeview.example.org/medical-records/',
            channel: 'ONLINE_FORM',
            scope: { kind: 'EVERYTHING', from: '', to: '', details: '' },
            date: '2026-01-02',
          },
        },
      }),
    patientId,
  );

/** Waits long enough for a reminder that must not come. */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs a function in the background. */
const inWorker = async (extension, work, ...more) => {
  await extension.ask({ type: 'requests' });
  const target = await until('worker', () => workerOf(extension));
  return (await target.worker()).evaluate(work, ...more);
};

/** Shifts the background's clock, as if the machine had slept, until the background is stopped. */
const shiftClock = (extension, shift) =>
  inWorker(
    extension,
    (milliseconds) => {
      globalThis.realDate ??= Date;
      const Now = globalThis.realDate;
      globalThis.Date = class extends Now {
        constructor(...parts) {
          super(...(parts.length > 0 ? parts : [Now.now() + milliseconds]));
        }
        static now() {
          return Now.now() + milliseconds;
        }
      };
    },
    shift,
  );

for (const kind of BROWSERS) {
  describe(`what is due on given dates in ${kind}`, () => {
    let world;
    let extension;
    let request;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
      request = await record(extension, world.patientId, { date: '2026-03-02' });
      await happened(extension, request, {
        id: 'received',
        kind: 'RECEIVED',
        date: '2026-03-02',
        knownHow: 'TRACKED',
      });
    });
    after(() => world.close());

    for (const [today, kinds] of [
      ['2026-03-24', []],
      ['2026-03-25', ['DUE_SOON']],
      ['2026-04-01', ['LAST_DAY']],
      ['2026-04-02', ['OVERDUE']],
      ['2026-09-01', ['COMPLAINT_WINDOW']],
    ]) {
      it(`${kinds.join() || 'nothing'} on ${today}`, async () => {
        assert.deepEqual(await kindsOn(extension, today), kinds);
      });
    }

    it('says it in words, with the day and the request that it is about', async () => {
      const { reminders } = await extension.ask({ type: 'reminders', today: '2026-04-02' });
      assert.equal(reminders[0].requestId, request.id);
      assert.equal(reminders[0].day, '2026-04-01');
      assert.equal(reminders[0].since, '2026-04-02');
      assert.match(reminders[0].title, /Marigold Hospital/);
      assert.match(reminders[0].text, /2026/);
    });

    it('what is put off is back on that day, and nothing else waits with it', async () => {
      const { reminders } = await extension.ask({
        type: 'snooze',
        requestId: request.id,
        today: '2026-03-25',
        until: '2026-03-28',
      });
      assert.deepEqual(reminders, []);
      assert.deepEqual(await kindsOn(extension, '2026-03-27'), []);
      assert.deepEqual(await kindsOn(extension, '2026-03-28'), ['DUE_SOON']);
      await extension.ask({
        type: 'snooze',
        requestId: request.id,
        today: '2026-03-28',
        until: '2026-04-20',
      });
      assert.deepEqual(await kindsOn(extension, '2026-03-29'), []);
      assert.deepEqual(await kindsOn(extension, '2026-03-30'), ['DUE_SOON']);
      assert.deepEqual(await kindsOn(extension, '2026-04-02'), ['OVERDUE']);
    });

    it('the past, no date and no request are refused, and change nothing', async () => {
      for (const [wrong, error] of [
        [{ requestId: request.id, until: '2026-04-02' }, 'error_malformed'],
        [{ requestId: request.id, until: 'tomorrow' }, 'error_malformed'],
        [{ requestId: request.id }, 'error_malformed'],
        [{ requestId: 'nobody', until: '2026-04-03' }, 'error_no_such_request'],
      ]) {
        const answer = await extension.ask({ type: 'snooze', today: '2026-04-02', ...wrong });
        assert.equal(answer.error?.key, error);
      }
      assert.deepEqual(await kindsOn(extension, '2026-04-02'), ['OVERDUE']);
    });

    it('a damaged note counts as none', async () => {
      await extension.withApis(
        (apis, id) => apis.storage.local.set({ [`reminded:${id}`]: { told: { x: [1] }, on: 7 } }),
        request.id,
      );
      assert.deepEqual(await kindsOn(extension, '2026-04-02'), ['OVERDUE']);
    });

    it('without the permission nothing is noted as told', async () => {
      const late = await record(extension, world.patientId, { date: dateIn(-60) });
      await ring(extension);
      await pause(1000);
      assert.equal(await logOf(extension, late.id), undefined);
    });
  });

  describe(`notifications in ${kind}`, () => {
    let world;
    let extension;
    let request;

    before(async () => {
      world = await openWorld(kind, { permissions: ['notifications'] });
      extension = world.extension;
    });
    after(() => world.close());

    it('one appears when the last day has passed, and is noted', async () => {
      request = await record(extension, world.patientId, { date: dateIn(-60) });
      await until('told', async () => (await told(extension, request.id)).length === 1);
      assert.match((await told(extension, request.id))[0], /^OVERDUE:/);
      // Firefox without a window drops them at once.
      if (kind === 'chromium') {
        assert.ok(Object.keys(await notifications(extension)).includes(request.id));
      }
    });

    it('not again, neither at an alarm nor at midnight nor after a change', async () => {
      await extension.withApis((apis, id) => apis.notifications.clear(id), request.id);
      await ring(extension);
      await ring(extension, 'midnight');
      await happened(extension, request, { kind: 'NOTE', date: dateIn(0) });
      await pause(1500);
      assert.deepEqual(Object.keys(await notifications(extension)), []);
    });

    it('not again after the browser was closed', async () => {
      const { profile, folder } = extension;
      await extension.close({ keep: true });
      world.extension = await openBrowser(kind, { profile, folder });
      extension = world.extension;
      await until('badge', async () => (await extension.badge()).text === '!');
      await pause(1000);
      assert.deepEqual(Object.keys(await notifications(extension)), []);
      assert.equal((await told(extension, request.id)).length, 1);
    });

    it('nothing about several at once but their number', async () => {
      const ids = [];
      const backup = await extension.ask({ type: 'export' });
      const { patients, requests, ...rest } = JSON.parse(backup.text);
      for (let i = 0; i < 30; i++) {
        ids.push(`many-${i}`);
        requests.push({ ...requests[0], id: `many-${i}` });
      }
      const data = JSON.stringify({ ...rest, patients, requests });
      await extension.ask({ type: 'import', data });
      await until('told', async () => (await told(extension, 'many-29')).length === 1);
      const shown = Object.keys(await notifications(extension));
      assert.ok(shown.length <= 4, shown.join());
      assert.ok(kind !== 'chromium' || shown.includes('several'));
      for (const id of ids) {
        await extension.ask({ type: 'deleteRequest', requestId: id });
      }
    });

    it('the notes of requests that are deleted or answered go at the next alarm', async () => {
      assert.equal(await logOf(extension, 'many-3'), undefined, 'gone with its request');
      await extension.withApis((apis) =>
        apis.storage.local.set({
          'reminded:many-4': { told: [] },
          'reminded:many-3:FEDERAL_COPY:2026-01-01:OVERDUE': true,
        }),
      );
      const noted = () =>
        extension.withApis(async (apis) =>
          Object.keys(await apis.storage.local.get(null)).filter((key) =>
            key.startsWith('reminded:'),
          ),
        );
      await until('gone', async () => {
        await ring(extension);
        return (await noted()).length === 1;
      });
      assert.deepEqual(await noted(), [`reminded:${request.id}`]);
      await happened(extension, request, { id: 'got', kind: 'DELIVERED', date: dateIn(0) });
      await ring(extension);
      await until('gone', async () => (await noted()).length === 0);
    });
  });

  describe(`the clocks at the open site in ${kind}`, () => {
    let world;
    let extension;

    const trackedAt = async (url, today) =>
      (await extension.ask({ type: 'tracked', url, today })).tracked;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
    });
    after(() => world.close());

    it('are those of requests to it, by address, link and e-mail', async () => {
      const ask = (name, more) =>
        record(extension, world.patientId, { date: '2026-03-02', name, ...more });
      await ask('By address', { pageAddress: 'https://www.marigold-hospital.org/records' });
      await ask('By e-mail', { channel: 'EMAIL', to: 'records@marigold-hospital.org' });
      await ask('Elsewhere', { pageAddress: 'https://www.lakeview-hospital.org/records' });
      await ask('By vendor', { pageAddress: 'https://app.chartrequest.com/p/marigold' });
      const names = async (url) =>
        (await trackedAt(url, '2026-03-20')).map(({ provider }) => provider).sort();
      assert.deepEqual(await names('https://marigold-hospital.org/visit'), [
        'By address',
        'By e-mail',
      ]);
      assert.deepEqual(await names('https://app.chartrequest.com/p/marigold/2'), ['By vendor']);
      assert.deepEqual(await names('https://app.chartrequest.com/p/lakeview'), []);
      assert.deepEqual(await names('about:blank'), []);
    });

    it('say how many days are left, and by how many it is overdue', async () => {
      const at = async (today) => {
        const [first] = await trackedAt('https://www.lakeview-hospital.org/', today);
        return [first.phase, first.daysLeft];
      };
      assert.deepEqual(await at('2026-03-20'), ['WAITING', 12]);
      assert.deepEqual(await at('2026-04-01'), ['DUE_SOON', 0]);
      assert.deepEqual(await at('2026-04-04'), ['OVERDUE', -3]);
    });

    it('stand in the popup, with the way to the request', async () => {
      const { origin } = world.portals;
      const here = await record(extension, world.patientId, {
        date: dateIn(-18),
        pageAddress: `${origin}/lakeview/medical-records/`,
      });
      const page = await extension.visit(`${origin}/lakeview/appointments/`);
      const popup = await openPopup(extension, await extension.tabOf(origin));
      const text = await popup.$eval('.tracked', (line) => line.textContent);
      assert.match(text, /12 days left here/);
      const href = await popup.$eval('.tracked a', (link) => link.getAttribute('href'));
      assert.equal(href, `request.html?request=${here.id}`);
      await popup.close();
      await page.close();
    });
  });
}

describe('the question whether to be reminded', () => {
  for (const kind of BROWSERS) {
    it(`is asked in ${kind} once a request is out, and not after a no`, async () => {
      const world = await openWorld(kind);
      const { extension } = world;
      const mayAsk = async () => (await extension.ask({ type: 'reminders' })).mayAsk;
      try {
        assert.equal(await mayAsk(), false);
        const draft = await record(extension, world.patientId, {
          date: dateIn(0),
          kind: 'PREPARED',
        });
        assert.equal(await mayAsk(), false);
        await happened(extension, draft, { kind: 'SENT', date: dateIn(0), channel: 'FAX' });
        assert.equal(await mayAsk(), true);
        await extension.ask({ type: 'declineReminders' });
        assert.equal(await mayAsk(), false);
      } finally {
        await world.close();
      }
    });

    it(`stands in the popup in ${kind} after "I sent it this way"`, async () => {
      const world = await openWorld(kind);
      const { extension } = world;
      try {
        const address = `${world.portals.origin}/lakeview/medical-records/`;
        await extension.visit(address);
        await record(extension, world.patientId, { date: dateIn(-40) });
        const popup = await openPopup(extension, await extension.tabOf(address));
        assert.equal(await popup.$('#remind-no'), null);
        await addPending(extension, world.patientId);
        await popup.reload().catch(() => {});
        await popup.waitForSelector('#start-clock');
        await press(popup, '#start-clock');
        await popup.waitForSelector('#remind-no');
        await press(popup, '#remind-no');
        await until('gone', async () => (await popup.$('#remind-no')) === null);
        assert.equal((await extension.ask({ type: 'reminders' })).mayAsk, false);
      } finally {
        await world.close();
      }
    });
  }
});

// Firefox can be told to grant what is asked for with a click; Chromium asks in a window that no test reaches.
describe('the permission, given in firefox', () => {
  const skip = !BROWSERS.includes('firefox');

  it('lets the browser tell at once what is due', { skip }, async () => {
    const world = await openWorld('firefox', {
      preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    const { extension } = world;
    try {
      const late = await record(extension, world.patientId, { date: dateIn(-60) });
      const address = `${world.portals.origin}/lakeview/appointments/`;
      await extension.visit(address);
      await addPending(extension, world.patientId);
      const popup = await openPopup(extension, await extension.tabOf(address));
      await press(popup, '#start-clock');
      await popup.waitForSelector('#remind-yes');
      await popup.click('#remind-yes');
      await until('told', async () => (await told(extension, late.id)).length === 1);
      await until('thanks', async () => (await popup.$('#remind-yes')) === null);
      assert.equal((await extension.ask({ type: 'reminders' })).mayAsk, false);
    } finally {
      await world.close();
    }
  });
});

// Only in Chromium can a test stop the background and reach its clock.
describe('exactness in chromium', () => {
  const skip = !BROWSERS.includes('chromium');
  let world;
  let extension;
  let request;

  before(async () => {
    world = await openWorld('chromium', { permissions: ['notifications'] });
    extension = world.extension;
    request = await record(extension, world.patientId, { date: dateIn(-10), kind: 'RECEIVED' });
  });
  after(() => world.close());

  it('each stage is told as its day comes, once, with the background stopped every time', {
    skip,
  }, async () => {
    for (const [days, count] of [
      [12, 0],
      [13, 1],
      [14, 1],
      [18, 2],
      [20, 3],
      [21, 4],
      [40, 4],
    ]) {
      await stopWorker(extension);
      await shiftClock(extension, days * DAY);
      await ring(extension, 'midnight');
      await until(`badge on day ${days}`, async () => {
        const { text } = await extension.badge();
        return text === (days > 20 ? '!' : String(20 - days));
      });
      await pause(500);
      assert.equal((await told(extension, request.id)).length, count, `day ${days}`);
    }
  });

  it('stopped at any moment, the background tells everything once', { skip }, async () => {
    for (const moment of [0, 30, 50, 60, 70, 80, 90, 110, 150]) {
      const late = await record(extension, world.patientId, { date: dateIn(-60), name: 'Late' });
      await pause(moment);
      await stopWorker(extension);
      await until('told', async () => {
        await ring(extension);
        return (await told(extension, late.id)).length === 1;
      });
      assert.ok(Object.keys(await notifications(extension)).includes(late.id));
      await extension.ask({ type: 'deleteRequest', requestId: late.id });
    }
  });

  it('after a sleep of weeks, only the last stage is told', { skip }, async () => {
    const slept = await record(extension, world.patientId, { date: dateIn(-5), name: 'Slept' });
    await stopWorker(extension);
    await shiftClock(extension, 60 * DAY);
    await ring(extension);
    await until('told', async () => (await told(extension, slept.id)).length > 0);
    await pause(500);
    const keys = await told(extension, slept.id);
    assert.equal(keys.length, 1);
    assert.match(keys[0], /^OVERDUE:/);
  });

  it('"Tomorrow" brings it back on the next day; a click opens the request', { skip }, async () => {
    await extension.ask({ type: 'deleteRequest', requestId: request.id });
    const late = await record(extension, world.patientId, { date: dateIn(-60), name: 'Late' });
    await stopWorker(extension);
    await until('told', async () => {
      await ring(extension);
      return (await told(extension, late.id)).length === 1;
    });
    await inWorker(
      extension,
      (id) => chrome.notifications.onButtonClicked.dispatch(id, 1),
      late.id,
    );
    const key = (await told(extension, late.id))[0];
    await until('put off', async () => (await logOf(extension, late.id)).told[key] === dateIn(1));
    await shiftClock(extension, DAY);
    await ring(extension);
    await until('told again', async () => (await logOf(extension, late.id)).told[key] === '');
    await inWorker(extension, (id) => chrome.notifications.onClicked.dispatch(id), late.id);
    await until('the dashboard', () =>
      extension.browser.targets().some((target) => target.url().endsWith(`request=${late.id}`)),
    );
  });

  it('lost alarms are set again when the background starts', { skip }, async () => {
    await extension.withApis((apis) => apis.alarms.clearAll());
    await stopWorker(extension);
    await extension.ask({ type: 'requests' });
    await until('alarms', async () => {
      const names = await extension.withApis(async (apis) =>
        (await apis.alarms.getAll()).map(({ name }) => name),
      );
      return names.sort().join() === 'clock,midnight';
    });
  });
});

describe('midnight where clocks change, in chromium', () => {
  const skip = !BROWSERS.includes('chromium');
  // In Santiago the clock goes forward at midnight: that day has no 00:00.
  for (const zone of ['America/New_York', 'America/Santiago', 'America/Havana']) {
    it(`is the first moment of the next date in ${zone}`, { skip }, async () => {
      const world = await openWorld('chromium', { environment: { TZ: zone } });
      const { extension } = world;
      try {
        for (const day of changes(zone)) {
          for (const eve of [day - DAY, day]) {
            await shiftClock(extension, eve - Date.now());
            await extension.withApis((apis) => apis.alarms.clear('midnight'));
            await ring(extension, 'clock');
            const set = await until('midnight', () =>
              extension.withApis(
                async (apis) => (await apis.alarms.get('midnight'))?.scheduledTime,
              ),
            );
            const date = (when) =>
              new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(when);
            assert.notEqual(date(set), date(eve));
            assert.equal(date(set - 6000), date(eve));
          }
        }
      } finally {
        await world.close();
      }
    });
  }

  /** Noon of the next two days in that zone on which the clock changes. */
  function changes(zone) {
    const offset = (when) =>
      new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
        .formatToParts(when)
        .find(({ type }) => type === 'timeZoneName').value;
    const found = [];
    const start = Math.ceil(Date.now() / DAY) * DAY + 17 * 60 * 60 * 1000;
    for (let when = start + 2 * DAY; found.length < 2; when += DAY) {
      if (offset(when) !== offset(when - DAY)) {
        found.push(when);
      }
    }
    return found;
  }
});
