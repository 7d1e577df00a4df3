// What is stored: nothing that was answered is ever lost, nothing is half written, and what goes wrong is told.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { BROWSERS } from '../browsers.mjs';
import { openWorld, refusedWith, sentRequest, until } from './support.mjs';

const FIXTURES = new URL('fixtures/', import.meta.url);

const stored = (extension) => extension.withApis((apis) => apis.storage.local.get(null));

const store = (extension, values) =>
  extension.withApis((apis, given) => apis.storage.local.set(given), values);

const note = (requestId, id, text = id) => ({
  type: 'record',
  requestId,
  event: { id, kind: 'NOTE', date: '2026-01-05', note: text },
});

for (const kind of BROWSERS) {
  describe(`a thousand writes from three pages in ${kind}`, () => {
    let world;
    let extension;
    let ids;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
      ids = [];
      for (let i = 0; i < 4; i++) {
        ids.push((await extension.ask(sentRequest(world.patientId, `Hospital ${i}`))).id);
      }
    });
    after(() => world.close());

    /** What page number p writes, 334 messages at once, to requests that the others write to as well. */
    const messagesOf = (p) =>
      Array.from({ length: 334 }, (_, i) => {
        const id = ids[i % ids.length];
        switch (i % 10) {
          case 8:
            return {
              type: 'amend',
              requestId: id,
              request: { pageAddress: `https://p${p}.example.org/${i}` },
            };
          case 9:
            return {
              type: 'savePatient',
              patient: {
                id: `patient-${p}-${i}`,
                name: { first: `Page ${p}`, last: `Number ${i}` },
              },
            };
          case 7:
            return sentRequest(world.patientId, `Clinic ${p} ${i}`);
          default:
            return note(id, `event-${p}-${i}`);
        }
      });

    it('loses none of them', async (test) => {
      const pages = [];
      for (const path of ['dashboard.html', 'settings.html', 'welcome.html']) {
        pages.push(await extension.openOwn(path));
      }
      const started = Date.now();
      const answers = await Promise.all(
        pages.map((page, p) =>
          page.evaluate(
            (all) =>
              Promise.all(
                all.map((message) =>
                  (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(message),
                ),
              ).then((given) => given.filter((answer) => !answer || answer.error)),
            messagesOf(p),
          ),
        ),
      );
      test.diagnostic(`${3 * 334} writes in ${Date.now() - started} ms in ${kind}`);
      assert.deepEqual(answers.flat(), []);
      const { requests, problems } = await extension.ask({ type: 'requests' });
      const { patients } = await extension.ask({ type: 'patients' });
      assert.deepEqual(problems, []);
      for (let p = 0; p < 3; p++) {
        for (const message of messagesOf(p)) {
          if (message.type === 'savePatient') {
            assert.ok(patients.some(({ id }) => id === message.patient.id));
          } else if (message.requestId && message.event) {
            const { events } = requests.find(({ id }) => id === message.requestId);
            assert.equal(events.filter(({ id }) => id === message.event.id).length, 1);
          } else if (message.event) {
            const { name } = message.request.provider;
            assert.equal(requests.filter(({ provider }) => provider.name === name).length, 1);
          }
        }
      }
      const last = requests.find(({ id }) => id === ids[0]);
      assert.match(last.pageAddress, /^https:\/\/p\d\.example\.org\/\d+$/);
    });
  });

  describe(`a worker that is stopped in mid-write in ${kind}`, {
    skip: kind !== 'chromium',
  }, () => {
    const KILLS = 200;
    let world;
    let extension;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
    });
    after(() => world.close());

    for (const lock of [false, true]) {
      it(`${KILLS / 2} times ${lock ? 'with' : 'without'} a lock: what was answered is there, whole`, async (test) => {
        if (lock) {
          await extension.ask({ type: 'setLock', passphrase: 'correct horse battery staple' });
        }
        const { id } = await extension.ask(sentRequest(world.patientId, 'Stopped Hospital'));
        const session = await extension.speaker.createCDPSession();
        await session.send('ServiceWorker.enable');
        const started = Date.now();
        let answered = [];
        let lost = 0;
        for (let kill = 0; kill < KILLS / 2; kill++) {
          const burst = [0, 1, 2, 3].map((i) => note(id, `kill-${kill}-${i}`, 'x'.repeat(2_000)));
          const writing = extension.withApis(
            (apis, messages) =>
              Promise.all(
                messages.map((message) =>
                  apis.runtime.sendMessage(message).then(
                    (answer) => (answer && !answer.error ? message.event.id : ''),
                    () => '',
                  ),
                ),
              ),
            burst,
          );
          await new Promise((resolve) => setTimeout(resolve, (kill * 7) % 60));
          await session.send('ServiceWorker.stopAllWorkers');
          const done = (await writing).filter(Boolean);
          lost += burst.length - done.length;
          answered.push(...done);
          // The next message works, on whatever is there.
          const { requests, problems } = await extension.ask({ type: 'requests' });
          assert.deepEqual(problems, []);
          const events = requests.find((request) => request.id === id).events;
          for (const event of answered) {
            assert.ok(
              events.some((one) => one.id === event),
              event,
            );
          }
          assert.ok(events.every((one) => one.kind === 'SENT' || one.note.length === 2_000));
          if (kill % 10 === 9) {
            await extension.ask({ type: 'deleteRequest', requestId: id });
            const { request, event } = sentRequest(world.patientId, 'Stopped Hospital');
            const all = await stored(extension);
            assert.equal(all[`request:${id}`], undefined);
            const backup = {
              format: 'access524-backup',
              schema: 1,
              patients: [],
              requests: [{ ...request, id, events: [{ ...event, id: 'sent' }] }],
            };
            const { refused } = await extension.ask({
              type: 'import',
              data: JSON.stringify(backup),
            });
            assert.deepEqual(refused, []);
            answered = [];
          }
        }
        await session.detach();
        const unanswered = `${lost} of ${KILLS * 2} writes were cut off unanswered`;
        test.diagnostic(`${KILLS / 2} kills in ${Date.now() - started} ms; ${unanswered}`);
        assert.ok(lost > KILLS / 4, 'the worker was stopped in mid-write');
      });
    }

    it('while a lock is set or removed: all of it, or nothing', async (test) => {
      const passphrase = 'correct horse battery staple';
      const session = await extension.speaker.createCDPSession();
      await session.send('ServiceWorker.enable');
      const ask = (message) =>
        extension.withApis(
          (apis, given) => apis.runtime.sendMessage(given).catch(() => undefined),
          message,
        );
      const seen = new Set();
      const { requests } = await extension.ask({ type: 'requests' });
      for (let kill = 0; kill < 24; kill++) {
        const on = (await extension.ask({ type: 'lock' })).on;
        const switching = ask({ type: on ? 'removeLock' : 'setLock', passphrase });
        await new Promise((resolve) => setTimeout(resolve, 60 + kill * 14));
        await session.send('ServiceWorker.stopAllWorkers');
        await switching;
        const status = await extension.ask({ type: 'unlock', passphrase });
        assert.equal(status.locked, false);
        seen.add(`${on} ${status.on}`);
        const found = await extension.ask({ type: 'requests' });
        assert.deepEqual(found.problems, []);
        assert.equal(found.requests.length, requests.length);
        const values = Object.entries(await stored(extension)).filter(([key]) =>
          /^(patient|request):/.test(key),
        );
        assert.ok(values.every(([, value]) => Boolean(value.sealed) === status.on));
      }
      await session.detach();
      test.diagnostic(`switches seen (before, after): ${[...seen].join(', ')}`);
    });
  });

  // Firefox gives an extension as much room as the disk has, so that a test cannot use it up.
  describe(`a storage that is full in ${kind}`, { skip: kind !== 'chromium' }, () => {
    let world;
    let extension;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
    });
    after(() => world.close());

    it('refuses with what to do, keeps what is there, and takes more once there is room', async () => {
      const { id } = await extension.ask(sentRequest(world.patientId, 'Full Hospital'));
      const room = await extension.withApis(async (apis) => {
        const left =
          apis.storage.local.QUOTA_BYTES - (await apis.storage.local.getBytesInUse(null));
        await apis.storage.local.set({ filler: 'x'.repeat(left - 300) });
        return left;
      });
      assert.ok(room > 1_000_000);
      const kept = await stored(extension);
      const large = note(id, 'large', 'y'.repeat(9_000));
      refusedWith(await extension.ask(large), 'error_storage_full');
      refusedWith(
        await extension.ask(sentRequest(world.patientId, 'z'.repeat(9_000))),
        'error_storage_full',
      );
      refusedWith(
        await extension.ask({ type: 'setLock', passphrase: 'correct horse battery staple' }),
        'error_storage_full',
      );
      assert.deepEqual(await extension.ask({ type: 'lock' }), { on: false, locked: false });
      assert.deepEqual(await stored(extension), kept);
      const settings = await extension.openOwn('settings.html');
      await settings.waitForFunction(() => /nearly used up/.test(document.body.innerText));
      await settings.close();
      await extension.withApis((apis) => apis.storage.local.remove('filler'));
      assert.equal((await extension.ask(large)).events.length, 2);
    });
  });

  describe(`records of all kinds that cannot be read in ${kind}`, () => {
    let world;
    let extension;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
    });
    after(() => world.close());

    for (const [what, key, value, wrong] of [
      ['a damaged form that was sent', 'pending:x', { schema: 1, body: { id: 5 } }, 'DAMAGED'],
      ['a damaged site', 'site:x', 'rubbish', 'DAMAGED'],
      [
        'a site of schema 1 that is none',
        'site:https://a.example.org',
        { schema: 1, body: { origin: 7 } },
        'NOT_MIGRATED',
      ],
    ]) {
      it(`${what} is told and kept aside`, async () => {
        await store(extension, { [key]: value });
        await extension.ask({ type: 'pending' });
        // Sites are read when a form is planned, or a person is deleted.
        await extension.ask({ type: 'deletePatient', id: 'nobody' });
        const aside = `${wrong === 'DAMAGED' ? 'damaged' : 'unmigrated'}:${key}`;
        const { problems } = await extension.ask({ type: 'requests' });
        const told = problems.find(({ record }) => record === aside);
        assert.equal(told?.kind, wrong, JSON.stringify(problems));
        assert.match(told.text, /Nothing was deleted/);
        const all = await stored(extension);
        assert.deepEqual(all[aside], value);
        assert.equal(all[key], undefined);
        for (const path of ['dashboard.html', 'settings.html']) {
          const page = await extension.openOwn(path);
          await page.waitForSelector('.note.problem');
          assert.ok((await page.evaluate(() => document.body.innerText)).includes(aside));
          await page.close();
        }
      });
    }
  });

  describe(`every earlier schema in ${kind}`, () => {
    for (const file of readdirSync(FIXTURES).filter((name) => /^schema-\d+\.json$/.test(name))) {
      it(`${file} is read whole, and written anew in the present one`, async () => {
        const { stored: kept, backup } = JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8'));
        const world = await openWorld(kind);
        const { extension } = world;
        await extension.ask({ type: 'eraseAll' });
        await store(extension, kept);
        const { patients, problems } = await extension.ask({ type: 'patients' });
        assert.deepEqual(problems, []);
        assert.equal(patients[0].name.first, 'Rosa');
        const answer = await extension.ask({ type: 'requests', today: '2026-01-10' });
        assert.deepEqual(answer.problems, []);
        assert.equal(answer.requests[0].events.length, 3);
        assert.equal(answer.requests[0].state.due, '2026-01-20');
        assert.equal((await extension.ask({ type: 'pending' })).pending[0].state, '');
        assert.deepEqual(await stored(extension), kept, 'reading changes nothing');

        await extension.ask(note('r-1', 'e-4'));
        assert.equal((await stored(extension))['request:r-1'].schema, 2);
        await extension.ask({ type: 'import', data: JSON.stringify(backup) });
        const ids = (await extension.ask({ type: 'requests' })).requests.map(({ id }) => id);
        assert.deepEqual(ids.sort(), ['r-1', 'r-2']);
        await extension.ask({ type: 'deletePatient', id: 'p-1' });
        assert.equal((await stored(extension))['site:https://www.marigold.example.org'], undefined);
        await world.close();
      });
    }
  });

  describe(`erasing in ${kind}`, () => {
    let world;
    let extension;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
    });
    after(() => world.close());

    it('one request goes with its reminders, and no other', async () => {
      const { id } = await extension.ask(sentRequest(world.patientId, 'One Hospital'));
      const other = await extension.ask(sentRequest(world.patientId, 'Other Hospital'));
      const reminder = (request) => `reminded:${request}`;
      await store(extension, { [reminder(id)]: true, [reminder(other.id)]: true });
      await extension.ask({ type: 'deleteRequest', requestId: id });
      const all = await stored(extension);
      assert.ok(!Object.keys(all).some((key) => key.includes(id)));
      assert.ok(all[reminder(other.id)] && all[`request:${other.id}`]);
    });

    it('one person goes alone, or with everything that was done for them', async () => {
      const ana = await extension.ask({
        type: 'savePatient',
        patient: { name: { first: 'Ana', last: 'Example' } },
      });
      const mine = await extension.ask(sentRequest(ana.savedId, 'Ana Hospital'));
      const kept = Object.keys(await stored(extension)).filter((key) => !key.includes(mine.id));
      await store(extension, {
        [`reminded:${mine.id}`]: true,
        'site:s-1': {
          schema: 2,
          body: { id: 's-1', origin: 'https://a.example.org', patientId: ana.savedId },
        },
        'pending:q-1': {
          schema: 2,
          body: {
            id: 'q-1',
            patientId: ana.savedId,
            provider: 'A',
            channel: 'FAX',
            scope: { kind: 'RECORDS' },
          },
        },
      });
      const answer = await extension.ask({
        type: 'deletePatient',
        id: ana.savedId,
        withRequests: true,
      });
      assert.ok(answer.patients.every(({ id }) => id !== ana.savedId));
      assert.deepEqual(
        Object.keys(await stored(extension)).sort(),
        kept.filter((key) => key !== `patient:${ana.savedId}`).sort(),
      );
      await extension.ask({ type: 'deletePatient', id: world.patientId });
      const { requests } = await extension.ask({ type: 'requests' });
      assert.ok(requests.some(({ provider }) => provider.name === 'Other Hospital'));
    });

    it('the settings tell what is stored, and everything goes', async () => {
      const page = await extension.openOwn('settings.html');
      await page.waitForSelector('table.stored tbody tr');
      assert.match(
        await page.$eval('table.stored', (table) => table.innerText),
        /Requests with everything recorded\s+1\s/,
      );
      await page.close();
      await extension.ask({ type: 'eraseAll' });
      await until('empty', async () => Object.keys(await stored(extension)).length === 0);
      assert.deepEqual((await extension.ask({ type: 'stored' })).kinds, []);
    });
  });
}
