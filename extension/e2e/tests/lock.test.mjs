// The lock: what is stored says no name, and what is sealed opens with the passphrase alone, in its own place alone.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSERS, openBrowser } from '../browsers.mjs';
import { openWorld, press, refusedWith, stopWorker, until } from './support.mjs';

const PASSPHRASE = 'correct horse battery staple';
const OTHER = 'cuatro palabras muy distintas';
const PROVIDER = 'Lakeview Valley Hospital';
const SITE = 'https://records.lakeview.example.org';
const NAMES = /Rosa|rosa@|Sample Street|Lakeview|lakeview/;

const stored = (extension) => extension.withApis((apis) => apis.storage.local.get(null));

const store = (extension, values) =>
  extension.withApis((apis, given) => apis.storage.local.set(given), values);

const dateAhead = (days) =>
  new Intl.DateTimeFormat('en-CA').format(new Date(Date.now() + days * 86_400_000));

const record = (extension, patientId, name = PROVIDER) =>
  extension.ask({
    type: 'record',
    request: {
      patientId,
      provider: { name, jurisdiction: 'FEDERAL', kind: 'ANY_PROVIDER' },
      channel: 'FAX',
      scope: { kind: 'EVERYTHING' },
    },
    event: { kind: 'SENT', date: dateAhead(-10), channel: 'FAX' },
  });

/** Records alone, as they are stored. */
const sealedOnes = async (extension) =>
  Object.entries(await stored(extension)).filter(([key]) =>
    /^(patient|request|pending|site|damaged|unmigrated):/.test(key),
  );

for (const kind of BROWSERS) {
  describe(`the lock in ${kind}`, () => {
    let world;
    let extension;
    let exported;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
      await record(extension, world.patientId);
      await store(extension, {
        [`site:${SITE}`]: { schema: 1, body: { origin: SITE, patientId: world.patientId } },
        'damaged:request:old': { schema: 1, body: { provider: PROVIDER } },
      });
      exported = (await extension.ask({ type: 'export' })).text;
    });
    after(() => world.close());

    it('is not there at first', async () => {
      assert.deepEqual(await extension.ask({ type: 'lock' }), { on: false, locked: false });
      refusedWith(
        await extension.ask({ type: 'changeLock', passphrase: 'x', newPassphrase: OTHER }),
        'error_no_lock',
      );
      refusedWith(await extension.ask({ type: 'removeLock', passphrase: 'x' }), 'error_no_lock');
      assert.match(JSON.stringify(await stored(extension)), NAMES);
    });

    it('takes no short passphrase', async () => {
      refusedWith(
        await extension.ask({ type: 'setLock', passphrase: 'short' }),
        'error_passphrase_short',
      );
      assert.deepEqual(await extension.ask({ type: 'lock' }), { on: false, locked: false });
    });

    it('leaves no name in what is stored, and the records as they were', async () => {
      const answer = await extension.ask({ type: 'setLock', passphrase: PASSPHRASE });
      assert.deepEqual(answer, { on: true, locked: false });
      const all = await stored(extension);
      assert.doesNotMatch(JSON.stringify(all), NAMES);
      assert.doesNotMatch(JSON.stringify(all), /correct horse/);
      for (const [key, value] of await sealedOnes(extension)) {
        assert.equal(value.schema, 2, key);
        assert.deepEqual(Object.keys(value.sealed).sort(), ['data', 'iv', 'version']);
      }
      assert.equal(all.lock.kdf, 'PBKDF2-SHA-256');
      assert.equal(all.lock.iterations, 600_000);
      assert.equal((await extension.ask({ type: 'export' })).text, exported);
      refusedWith(await extension.ask({ type: 'setLock', passphrase: OTHER }), 'error_lock_is_on');
    });

    it('seals what comes later, each time with a vector of its own', async () => {
      const { id } = await record(extension, world.patientId, 'Lakeview Imaging');
      const first = (await stored(extension))[`request:${id}`].sealed;
      await extension.ask({
        type: 'record',
        requestId: id,
        event: { kind: 'NOTE', date: dateAhead(0), note: 'Rosa called' },
      });
      const second = (await stored(extension))[`request:${id}`].sealed;
      assert.notEqual(first.iv, second.iv);
      assert.notEqual(first.data, second.data);
      assert.doesNotMatch(JSON.stringify(await stored(extension)), NAMES);
      const ivs = (await sealedOnes(extension)).map(([, { sealed }]) => sealed.iv);
      assert.equal(new Set(ivs).size, ivs.length);
      await extension.ask({ type: 'deleteRequest', requestId: id });
    });

    it('notes for the badge what is due, and nothing that tells', async () => {
      const note = await until('the note', async () => {
        const { clock } = await stored(extension);
        return clock?.clocks.length === 1 && clock;
      });
      assert.deepEqual(Object.keys(note).sort(), ['asking', 'clocks']);
      assert.deepEqual(
        note.clocks.map(({ due }) => due),
        [dateAhead(20)],
      );
    });

    it('is kept open when the worker is stopped', { skip: kind !== 'chromium' }, async () => {
      await stopWorker(extension);
      const { patients } = await extension.ask({ type: 'patients' });
      assert.equal(patients[0].name.first, 'Rosa');
    });

    it('keeps everything from everybody once it is locked', async () => {
      assert.deepEqual(await extension.ask({ type: 'lockNow' }), { on: true, locked: true });
      const kept = await stored(extension);
      for (const message of [
        { type: 'patients' },
        { type: 'savePatient', patient: { name: { first: 'Ana' } } },
        { type: 'deletePatient', id: world.patientId },
        { type: 'deletePatient', id: world.patientId, withRequests: true },
        { type: 'requests' },
        { type: 'record', requestId: 'x', event: { kind: 'NOTE', date: '2026-01-02' } },
        { type: 'amend', requestId: 'x', request: {} },
        { type: 'removeEvent', requestId: 'x', eventId: 'y' },
        { type: 'deleteRequest', requestId: 'x' },
        { type: 'letter', kind: 'ACCESS_REQUEST', requestId: 'x' },
        { type: 'pending' },
        { type: 'dismissPending', id: 'x' },
        { type: 'export' },
        { type: 'import', data: exported },
      ]) {
        refusedWith(await extension.ask(message), 'error_locked');
      }
      assert.deepEqual(await stored(extension), kept);
    });

    it('is kept shut when the worker is stopped', { skip: kind !== 'chromium' }, async () => {
      await stopWorker(extension);
      refusedWith(await extension.ask({ type: 'patients' }), 'error_locked');
    });

    it('lets the badge count on, without a name', async () => {
      await extension.withApis((apis) => apis.action.setBadgeText({ text: '' }));
      await extension.withApis((apis) => apis.alarms.create('clock', { when: Date.now() + 1000 }));
      const badge = await until('badge', async () => {
        const found = await extension.badge();
        return found.text === '20' && found;
      });
      assert.doesNotMatch(badge.title, NAMES);
    });

    it('tells what is stored also while it is locked', async () => {
      const { kinds, bytes, room } = await extension.ask({ type: 'stored' });
      const counts = Object.fromEntries(kinds.map(({ kind: what, count }) => [what, count]));
      assert.deepEqual(
        [counts.PATIENT, counts.REQUEST, counts.SITE, counts.SET_ASIDE],
        [1, 1, 1, 1],
      );
      assert.ok(bytes > 500);
      assert.equal(room, kind === 'chromium' ? 10_485_760 : 0);
    });

    it('does not open with another passphrase', async () => {
      refusedWith(
        await extension.ask({ type: 'unlock', passphrase: OTHER }),
        'error_wrong_passphrase',
      );
      refusedWith(await extension.ask({ type: 'unlock' }), 'error_wrong_passphrase');
      refusedWith(
        await extension.ask({ type: 'removeLock', passphrase: OTHER }),
        'error_wrong_passphrase',
      );
      refusedWith(
        await extension.ask({ type: 'changeLock', passphrase: OTHER, newPassphrase: OTHER }),
        'error_wrong_passphrase',
      );
      refusedWith(await extension.ask({ type: 'patients' }), 'error_locked');
    });

    for (const path of [
      'dashboard.html',
      'settings.html',
      'welcome.html',
      'letter.html?request=x',
      'popup.html?tab=1',
    ]) {
      it(`${path} asks for the passphrase, and goes on with it`, async () => {
        const page = await extension.openOwn(path);
        await page.waitForSelector('.unlock input[type=password]');
        assert.equal(await page.$$eval('.unlock', (boxes) => boxes.length), 1);
        assert.doesNotMatch(await page.evaluate(() => document.body.innerText), NAMES);
        const enter = async (passphrase) => {
          await page.evaluate((given) => {
            document.querySelector('.unlock input').value = given;
          }, passphrase);
          await press(page, '.unlock button.main');
        };
        await enter(OTHER);
        await page.waitForSelector('.unlock .note.problem');
        await enter(PASSPHRASE);
        await page.waitForFunction(
          () => !document.querySelector('.unlock') && document.querySelector('main > *'),
        );
        if (path === 'dashboard.html') {
          await page.waitForSelector('article');
          assert.match(await page.evaluate(() => document.body.innerText), NAMES);
        }
        assert.equal((await page.$$('h1')).length <= 1, true);
        // What another page locks is taken from this one, too.
        await extension.ask({ type: 'lockNow' });
        await page.waitForSelector('.unlock');
        assert.doesNotMatch(await page.evaluate(() => document.body.innerText), NAMES);
        await page.close();
      });
    }

    it('opens with the passphrase, and everything is there', async () => {
      assert.deepEqual(await extension.ask({ type: 'unlock', passphrase: PASSPHRASE }), {
        on: true,
        locked: false,
      });
      assert.equal((await extension.ask({ type: 'export' })).text, exported);
      const { requests } = await extension.ask({ type: 'requests' });
      const letter = await extension.ask({
        type: 'letter',
        kind: 'ACCESS_REQUEST',
        requestId: requests[0].id,
      });
      assert.match(letter.text, /Lakeview/);
    });

    it('takes another passphrase by writing one record', async () => {
      const kept = await stored(extension);
      const answer = await extension.ask({
        type: 'changeLock',
        passphrase: PASSPHRASE,
        newPassphrase: OTHER,
      });
      assert.equal(answer.error, undefined, JSON.stringify(answer));
      const now = await stored(extension);
      assert.notDeepEqual(now.lock, kept.lock);
      assert.deepEqual({ ...now, lock: null }, { ...kept, lock: null });
      await extension.ask({ type: 'lockNow' });
      refusedWith(
        await extension.ask({ type: 'unlock', passphrase: PASSPHRASE }),
        'error_wrong_passphrase',
      );
      assert.equal((await extension.ask({ type: 'unlock', passphrase: OTHER })).locked, false);
    });

    it('is locked when the browser starts again', async () => {
      const { profile, folder } = extension;
      await extension.close({ keep: true });
      world.extension = await openBrowser(kind, { profile, folder });
      extension = world.extension;
      assert.deepEqual(await extension.ask({ type: 'lock' }), { on: true, locked: true });
      refusedWith(await extension.ask({ type: 'requests' }), 'error_locked');
      await until('badge', async () => (await extension.badge()).text === '20');
      await extension.ask({ type: 'unlock', passphrase: OTHER });
      assert.equal((await extension.ask({ type: 'export' })).text, exported);
    });

    it('seals what lies there unsealed, whoever left it so, at the next opening', async () => {
      await store(extension, {
        'patient:plain': {
          schema: 1,
          body: { id: 'plain', name: { first: 'Rosalind', last: 'Example' } },
        },
      });
      const { patients } = await extension.ask({ type: 'patients' });
      assert.ok(patients.some(({ id }) => id === 'plain'));
      await extension.ask({ type: 'lockNow' });
      await extension.ask({ type: 'unlock', passphrase: OTHER });
      assert.doesNotMatch(JSON.stringify(await stored(extension)), NAMES);
      await extension.ask({ type: 'deletePatient', id: 'plain' });
    });

    it('goes with the passphrase, and leaves everything as it was', async () => {
      const answer = await extension.ask({ type: 'removeLock', passphrase: OTHER });
      assert.deepEqual(answer, { on: false, locked: false });
      assert.equal((await extension.ask({ type: 'export' })).text, exported);
      const all = await stored(extension);
      assert.equal(all.lock, undefined);
      assert.ok((await sealedOnes(extension)).every(([, value]) => !value.sealed));
      assert.deepEqual(all['damaged:request:old'], { schema: 1, body: { provider: PROVIDER } });
      await until('no note', async () => !(await stored(extension)).clock);
    });
  });

  describe(`seals that were tampered with in ${kind}`, () => {
    let world;
    let extension;
    let first;
    let second;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
      first = await record(extension, world.patientId, 'First Hospital');
      second = await record(extension, world.patientId, 'Second Hospital');
      await extension.ask({ type: 'setLock', passphrase: PASSPHRASE });
    });
    after(() => world.close());

    const problems = async () => (await extension.ask({ type: 'requests' })).problems;

    for (const [what, broken] of [
      ['one letter of the data', (sealed) => ({ ...sealed, data: flipped(sealed.data) })],
      ['the vector', (sealed) => ({ ...sealed, iv: flipped(sealed.iv) })],
      ['data that is no base64', (sealed) => ({ ...sealed, data: '§§§' })],
      ['a version that never was', (sealed) => ({ ...sealed, version: 7 })],
      ['everything', () => ({})],
    ]) {
      it(`${what}: told as damaged, kept aside`, async () => {
        const key = `request:${first.id}`;
        const good = (await stored(extension))[key];
        const bad = { ...good, sealed: broken(good.sealed) };
        await store(extension, { [key]: bad });
        const told = await until('told', problems);
        const aside = told.find(({ record: name }) => name.startsWith(`damaged:${key}`));
        assert.equal(aside.kind, 'DAMAGED');
        assert.match(aside.text, /Nothing was deleted/);
        const now = await stored(extension);
        assert.deepEqual(now[aside.record], bad);
        assert.equal(now[key], undefined);
        const { requests } = await extension.ask({ type: 'requests' });
        assert.deepEqual(
          requests.map(({ id }) => id),
          [second.id],
        );
        await extension.withApis((apis, name) => apis.storage.local.remove(name), aside.record);
        await store(extension, { [key]: good });
        assert.equal((await extension.ask({ type: 'requests' })).requests.length, 2);
      });
    }

    it('records that change places are both refused', async () => {
      const all = await stored(extension);
      await store(extension, {
        [`request:${first.id}`]: all[`request:${second.id}`],
        [`request:${second.id}`]: all[`request:${first.id}`],
      });
      const { requests } = await extension.ask({ type: 'requests' });
      assert.deepEqual(requests, []);
      const told = await problems();
      assert.deepEqual(
        told.map(({ record: name }) => name).sort(),
        [`damaged:request:${first.id}`, `damaged:request:${second.id}`].sort(),
      );
      const now = await stored(extension);
      assert.deepEqual(now[`damaged:request:${first.id}`], all[`request:${second.id}`]);
    });
  });

  describe(`backups with a passphrase in ${kind}`, () => {
    let world;
    let extension;
    let plain;
    let sealed;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
      await record(extension, world.patientId);
      plain = (await extension.ask({ type: 'export', format: 'json' })).text;
    });
    after(() => world.close());

    it('say no name', async () => {
      refusedWith(
        await extension.ask({ type: 'export', passphrase: 'short' }),
        'error_passphrase_short',
      );
      sealed = (await extension.ask({ type: 'export', format: 'json', passphrase: PASSPHRASE }))
        .text;
      assert.doesNotMatch(sealed, NAMES);
      const { format, schema, sealed: seal } = JSON.parse(sealed);
      assert.deepEqual([format, schema], ['access524-backup', 2]);
      assert.equal(seal.iterations, 600_000);
      const again = await extension.ask({ type: 'export', passphrase: PASSPHRASE });
      assert.notEqual(JSON.parse(again.text).sealed.salt, seal.salt);
    });

    it('come back with it alone', async () => {
      await extension.ask({ type: 'eraseAll' });
      refusedWith(await extension.ask({ type: 'import', data: sealed }), 'error_backup_sealed');
      refusedWith(
        await extension.ask({ type: 'import', data: sealed, passphrase: OTHER }),
        'error_backup_passphrase',
      );
      const broken = JSON.parse(sealed);
      broken.sealed.data = flipped(broken.sealed.data);
      refusedWith(
        await extension.ask({
          type: 'import',
          data: JSON.stringify(broken),
          passphrase: PASSPHRASE,
        }),
        'error_backup_passphrase',
      );
      for (const part of [{ kdf: 'none' }, { iterations: 1e9 }, { salt: '§' }, { version: 9 }]) {
        const data = JSON.stringify({
          ...broken,
          sealed: { ...JSON.parse(sealed).sealed, ...part },
        });
        const answer = await extension.ask({ type: 'import', data, passphrase: PASSPHRASE });
        refusedWith(answer, 'error_backup_passphrase');
      }
      assert.deepEqual((await extension.ask({ type: 'patients' })).patients, []);
      const answer = await extension.ask({
        type: 'import',
        data: sealed,
        passphrase: PASSPHRASE,
      });
      assert.deepEqual(answer.refused, []);
      assert.equal((await extension.ask({ type: 'export', format: 'json' })).text, plain);
    });
  });

  describe(`a forgotten passphrase in ${kind}`, () => {
    let world;

    before(async () => {
      world = await openWorld(kind);
      await world.extension.ask({ type: 'setLock', passphrase: PASSPHRASE });
      await world.extension.ask({ type: 'lockNow' });
    });
    after(() => world.close());

    it('lets everything be erased, and a new beginning be made', async () => {
      const { extension } = world;
      assert.deepEqual(await extension.ask({ type: 'eraseAll' }), {});
      assert.deepEqual(await extension.ask({ type: 'lock' }), { on: false, locked: false });
      assert.deepEqual((await extension.ask({ type: 'patients' })).patients, []);
    });
  });

  describe(`the lock in the settings in ${kind}`, () => {
    let world;
    let page;

    before(async () => {
      world = await openWorld(kind);
      page = await world.extension.openOwn('settings.html');
      await page.waitForSelector('#set-lock');
    });
    after(() => world.close());

    const section = '.card:has(#set-lock)';
    const type = (values) =>
      page.evaluate(
        (where, given) => {
          const fields = document.querySelectorAll(`${where} input[type=password]`);
          given.forEach((value, i) => {
            fields[i].value = value;
          });
        },
        section,
        values,
      );

    it('is set only after it was ticked what a forgotten passphrase means', async () => {
      await type([PASSPHRASE, PASSPHRASE]);
      await press(page, '#set-lock');
      await page.waitForSelector(`${section} .note.problem`);
      assert.equal((await world.extension.ask({ type: 'lock' })).on, false);
    });

    it('is set only if the passphrase was typed twice alike', async () => {
      await page.evaluate((where) => {
        document.querySelector(`${where} input[type=checkbox]`).checked = true;
      }, section);
      await type([PASSPHRASE, OTHER]);
      await press(page, '#set-lock');
      await page.waitForFunction(() => /not the same/.test(document.body.textContent));
      assert.equal((await world.extension.ask({ type: 'lock' })).on, false);
      await type([PASSPHRASE, PASSPHRASE]);
      await press(page, '#set-lock');
      await page.waitForSelector('#lock-now');
      assert.equal((await world.extension.ask({ type: 'lock' })).on, true);
    });

    it('shuts the page at a click', async () => {
      await press(page, '#lock-now');
      await page.waitForSelector('.unlock');
      assert.doesNotMatch(await page.evaluate(() => document.body.innerText), NAMES);
      assert.equal((await world.extension.ask({ type: 'lock' })).locked, true);
    });
  });
}

/** The same base64 with its first letter changed. */
function flipped(text) {
  return (text[0] === 'A' ? 'B' : 'A') + text.slice(1);
}
