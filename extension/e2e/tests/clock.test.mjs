// The clock: right after a stopped background, in another time zone, after midnight, on every day that counts.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSERS, openBrowser } from '../browsers.mjs';
import { openWorld, stopWorker, until, workerOf } from './support.mjs';

const BLUE = '#12507b';
const AMBER = '#8a5300';
const RED = '#a3161f';
const GREEN = '#1b6b3a';

const DAY = 24 * 60 * 60 * 1000;

/** The date that a clock on the wall of that zone shows now; of this machine without a zone. */
const dateIn = (timeZone) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());

const daysAfter = (date, days) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

const daysBetween = (from, to) =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;

const record = (extension, patientId, { date, jurisdiction = 'FEDERAL' }) =>
  extension.ask({
    type: 'record',
    request: {
      patientId,
      provider: { name: `Hospital ${jurisdiction}`, jurisdiction, kind: 'ANY_PROVIDER' },
      channel: 'FAX',
      scope: { kind: 'EVERYTHING' },
    },
    event: { id: 'sent', kind: 'SENT', date, channel: 'FAX' },
  });

/** The badge with its ground, for one tab or in general. */
const badgeOf = (extension, tabId) =>
  extension.withApis(async (apis, tab) => {
    const which = tab === null ? {} : { tabId: tab };
    const ground = await apis.action.getBadgeBackgroundColor(which);
    return {
      text: await apis.action.getBadgeText(which),
      ground: `#${[...ground]
        .slice(0, 3)
        .map((part) => part.toString(16).padStart(2, '0'))
        .join('')}`,
    };
  }, tabId ?? null);

const seesBadge = (extension, text, { tab, ground } = {}) =>
  until(`badge ${text} ${ground ?? ''}`, async () => {
    const badge = await badgeOf(extension, tab);
    return badge.text === text && (!ground || badge.ground === ground);
  });

const ring = (extension, name) =>
  extension.withApis((apis, alarm) => apis.alarms.create(alarm, { when: Date.now() + 1000 }), name);

const stateOn = async (extension, today, name = 'Hospital FEDERAL') => {
  const { requests } = await extension.ask({ type: 'requests', today });
  return requests.find(({ provider }) => provider.name === name).state;
};

for (const kind of BROWSERS) {
  describe(`days on given dates in ${kind}`, () => {
    let world;

    before(async () => {
      world = await openWorld(kind);
      await record(world.extension, world.patientId, { date: '2026-03-02' });
      await record(world.extension, world.patientId, { date: '2026-03-02', jurisdiction: 'CA' });
    });
    after(() => world.close());

    for (const [day, phase] of [
      [0, 'WAITING'],
      [22, 'WAITING'],
      [23, 'DUE_SOON'],
      [29, 'DUE_SOON'],
      [30, 'DUE_SOON'],
      [31, 'OVERDUE'],
      [90, 'OVERDUE'],
    ]) {
      it(`${30 - day} days are left on day ${day}`, async () => {
        const state = await stateOn(world.extension, daysAfter('2026-03-02', day));
        assert.equal(state.due, '2026-04-01');
        assert.equal(state.daysLeft, 30 - day);
        assert.equal(state.phase, phase);
        assert.equal(state.deadlines[0].daysLeft, 30 - day);
      });
    }

    it('the day before it was sent has more days left, not fewer', async () => {
      const state = await stateOn(world.extension, '2026-02-28');
      assert.notEqual(state.phase, 'OVERDUE');
      assert.ok(state.daysLeft === null || state.daysLeft >= 30);
    });

    it('a Californian provider has 15 days, beside the 30 of the federal rule', async () => {
      const on = (day) => stateOn(world.extension, daysAfter('2026-03-02', day), 'Hospital CA');
      const first = await on(0);
      assert.equal(first.due, '2026-03-17');
      assert.equal(first.daysLeft, 15);
      assert.equal(first.deadlines.find(({ rule }) => rule === 'CA_COPY').due, '2026-03-17');
      assert.equal(
        first.deadlines.find(({ jurisdiction }) => jurisdiction === 'FEDERAL').due,
        '2026-04-01',
      );
      assert.equal((await on(15)).phase, 'DUE_SOON');
      assert.equal((await on(16)).phase, 'OVERDUE');
    });

    it('the dates that were asked about leave no trace', async () => {
      const { requests } = await world.extension.ask({ type: 'requests', today: '2026-03-03' });
      assert.ok(requests.every(({ events }) => events.length === 1 && events[0].id === 'sent'));
    });
  });

  describe(`the badge in ${kind}`, () => {
    let world;
    let extension;
    let request;

    /** Has the request sent so many days ago. */
    const sent = (days) =>
      extension.ask({
        type: 'record',
        requestId: request.id,
        event: { id: 'sent', kind: 'SENT', date: daysAfter(dateIn(), -days), channel: 'FAX' },
      });

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
    });
    after(() => world.close());

    it('is empty as long as nothing runs', async () => {
      assert.equal((await badgeOf(extension)).text, '');
      request = await record(extension, world.patientId, { date: dateIn() });
    });

    for (const [days, text, ground] of [
      [0, '30', BLUE],
      [22, '8', BLUE],
      [23, '7', AMBER],
      [29, '1', AMBER],
      [30, '0', AMBER],
      [31, '!', RED],
      [100, '!', RED],
      [10, '20', BLUE],
    ]) {
      it(`says ${text} on ${ground}, ${days} days after sending`, async () => {
        await sent(days);
        await seesBadge(extension, text, { ground });
      });
    }

    it('gives way to the mark of a spotted page in its tab, and only there', async () => {
      const address = `${world.portals.origin}/lakeview/medical-records/`;
      const page = await extension.visit(address);
      const tab = await extension.tabOf(address);
      await seesBadge(extension, '✓', { tab, ground: GREEN });
      assert.equal((await badgeOf(extension)).text, '20');
      await sent(9);
      await seesBadge(extension, '21');
      assert.equal((await badgeOf(extension, tab)).text, '✓');
      await page.goto(`${world.portals.origin}/lakeview/appointments/`);
      await seesBadge(extension, '21', { tab });
      await page.close();
    });

    it('shows the nearest of several', async () => {
      await record(extension, world.patientId, { date: dateIn(), jurisdiction: 'CA' });
      const { requests } = await extension.ask({ type: 'requests' });
      const nearest = Math.min(...requests.map(({ state }) => state.daysLeft));
      assert.ok(nearest < 21);
      await seesBadge(extension, String(nearest));
    });

    it('is empty again when the last request is gone', async () => {
      const { requests } = await extension.ask({ type: 'requests' });
      for (const { id } of requests) {
        await extension.ask({ type: 'deleteRequest', requestId: id });
      }
      await seesBadge(extension, '');
    });
  });

  describe(`the alarms in ${kind}`, () => {
    let world;
    let extension;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
      await record(extension, world.patientId, { date: daysAfter(dateIn(), -10) });
      await seesBadge(extension, '20');
    });
    after(() => world.close());

    it('are set for every half hour and for the next midnight', async () => {
      const alarms = await extension.withApis((apis) => apis.alarms.getAll());
      assert.equal(alarms.find(({ name }) => name === 'clock').periodInMinutes, 30);
      const midnight = new Date(alarms.find(({ name }) => name === 'midnight').scheduledTime);
      assert.ok(midnight > Date.now() && midnight - Date.now() <= 25 * 60 * 60 * 1000);
      assert.equal(midnight.getHours(), 0);
      assert.ok(midnight.getMinutes() < 5);
    });

    it('paint a badge that was lost, even if the background was stopped', async () => {
      await extension.withApis((apis) => apis.action.setBadgeText({ text: '' }));
      // Only Chromium lets a test stop the background.
      if (kind === 'chromium') {
        await stopWorker(extension);
      }
      assert.equal((await badgeOf(extension)).text, '');
      await ring(extension, 'clock');
      await seesBadge(extension, '20');
      if (kind === 'chromium') {
        assert.ok(workerOf(extension), 'woken');
      }
    });

    // A test reaches the background's own clock in Chromium alone.
    it('count one day less after midnight', { skip: kind !== 'chromium' }, async () => {
      // An answer shows that the background is awake.
      await extension.ask({ type: 'requests' });
      const target = await until('worker', () => workerOf(extension));
      await (await target.worker()).evaluate((shift) => {
        const Now = Date;
        globalThis.Date = class extends Now {
          constructor(...parts) {
            super(...(parts.length > 0 ? parts : [Now.now() + shift]));
          }
          static now() {
            return Now.now() + shift;
          }
        };
      }, DAY);
      assert.equal((await badgeOf(extension)).text, '20');
      await ring(extension, 'midnight');
      await seesBadge(extension, '19');
      const alarms = await extension.withApis((apis) => apis.alarms.getAll());
      const next = alarms.find(({ name }) => name === 'midnight');
      assert.ok(next.scheduledTime > Date.now() + 60_000, 'the midnight after that one is set');
    });
  });

  describe(`another time zone in ${kind}`, () => {
    const ZONES = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York'];
    let world;
    let sent;

    before(async () => {
      world = await openWorld(kind, { environment: { TZ: ZONES[1] } });
      sent = daysAfter(dateIn(ZONES[1]), -3);
      await record(world.extension, world.patientId, { date: sent });
    });
    after(() => world.close());

    for (const zone of ZONES) {
      it(`counts by the date of ${zone}`, async () => {
        const { profile, folder } = world.extension;
        await world.extension.close({ keep: true });
        world.extension = await openBrowser(kind, { profile, folder, environment: { TZ: zone } });
        const shown = await world.extension.withApis(
          () => Intl.DateTimeFormat().resolvedOptions().timeZone,
        );
        assert.equal(shown, zone);
        await until(`the days left in ${zone}`, async () => {
          const left = 30 - daysBetween(sent, dateIn(zone));
          return (await badgeOf(world.extension)).text === String(left);
        });
        const { requests } = await world.extension.ask({ type: 'requests' });
        assert.equal(requests[0].state.due, daysAfter(sent, 30));
        assert.equal(requests[0].state.daysLeft, 30 - daysBetween(sent, dateIn(zone)));
      });
    }

    it('these zones do not have the same date', () => {
      assert.ok(daysBetween(dateIn(ZONES[1]), dateIn(ZONES[0])) >= 1);
    });
  });
}
