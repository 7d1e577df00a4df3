// What is damaged, wrong, withdrawn or malicious: the person is told clearly, and nothing that was entered is lost.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { BROWSERS } from '../browsers.mjs';
import {
  openPopup,
  openWorld,
  outcomes,
  press,
  ROSA,
  refusedWith,
  sentRequest,
  until,
} from './support.mjs';

const words = (page) => page.evaluate(() => document.querySelector('main').innerText);

const stored = (extension) => extension.withApis((apis) => apis.storage.local.get(null));

const store = (extension, values) =>
  extension.withApis((apis, given) => apis.storage.local.set(given), values);

/** The records alone, without what the extension notes for itself. */
const records = async (extension) =>
  Object.fromEntries(
    Object.entries(await stored(extension))
      .filter(([key]) => /^(patient|request|pending|damaged):/.test(key))
      .sort(([one], [other]) => one.localeCompare(other)),
  );

/** A new tab and its number; its address may be one that extensions do not get to see. */
async function newTab(extension, address) {
  const ids = () =>
    extension.withApis(async (apis) => (await apis.tabs.query({})).map(({ id }) => id));
  const known = await ids();
  const page = await extension.browser.newPage();
  const tab = (await ids()).find((id) => !known.includes(id));
  if (address?.startsWith('about:')) {
    // Firefox never tells that such a page has loaded.
    await page.goto(address, { timeout: 1500 }).catch(() => {});
    await until(address, () => page.evaluate((wanted) => location.href === wanted, address));
  } else if (address) {
    await page.goto(address);
  }
  return { page, tab };
}

const valuesOf = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('input')]
      .filter(({ value, type, checked }) => (/radio|checkbox/.test(type) ? checked : value !== ''))
      .map(({ id, value }) => `${id}=${value}`),
  );

for (const kind of BROWSERS) {
  describe(`records that cannot be read in ${kind}`, () => {
    let world;
    let extension;
    let good;

    const problemsOf = async (type) => (await extension.ask({ type })).problems;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
      await extension.ask(sentRequest(world.patientId));
      good = await records(extension);
      await store(extension, {
        'patient:x': 'rubbish',
        'request:y': { schema: 1, body: {} },
      });
    });
    after(() => world.close());

    it('a damaged patient is told, set aside as it was, and the others stay', async () => {
      const { patients, problems } = await extension.ask({ type: 'patients' });
      assert.deepEqual(
        patients.map(({ name }) => name.first),
        ['Rosa'],
      );
      assert.equal(problems.length, 1);
      assert.equal(problems[0].record, 'damaged:patient:x');
      assert.equal(problems[0].kind, 'DAMAGED');
      assert.match(problems[0].text, /set aside/);
      const now = await stored(extension);
      assert.equal(now['damaged:patient:x'], 'rubbish');
      assert.equal(now['patient:x'], undefined);
    });

    it('a damaged request is told, set aside as it was, and the others stay', async () => {
      const { requests, problems } = await extension.ask({ type: 'requests' });
      assert.equal(requests.length, 1);
      assert.deepEqual(
        problems.map(({ record, kind }) => [record, kind]),
        [['damaged:request:y', 'DAMAGED']],
      );
      assert.deepEqual((await stored(extension))['damaged:request:y'], { schema: 1, body: {} });
      const now = await records(extension);
      for (const [key, value] of Object.entries(good)) {
        assert.deepEqual(now[key], value, key);
      }
    });

    it('a second damaged record of the same key leaves the first where it is', async () => {
      await store(extension, { 'patient:x': ['more', 'rubbish'] });
      const problems = await problemsOf('patients');
      assert.deepEqual(problems.map(({ record }) => record).sort(), [
        'damaged:patient:x',
        'damaged:patient:x:2',
      ]);
      const now = await stored(extension);
      assert.equal(now['damaged:patient:x'], 'rubbish');
      assert.deepEqual(now['damaged:patient:x:2'], ['more', 'rubbish']);
    });

    it('a record nested beyond all measure takes no other record with it', async () => {
      let nested = {};
      for (let depth = 0; depth < 60; depth++) {
        nested = { nested };
      }
      await store(extension, { 'patient:deep': { schema: 1, body: nested } });
      const answer = await extension.ask({ type: 'patients' });
      assert.equal(answer.error, undefined, JSON.stringify(answer));
      assert.deepEqual(
        answer.patients.map(({ name }) => name.first),
        ['Rosa'],
      );
      assert.ok(answer.problems.some(({ record }) => record.endsWith('patient:deep')));
      assert.equal((await extension.ask({ type: 'requests' })).requests.length, 1);
    });

    it('a record of a newer version is kept as it is, and told', async () => {
      const newer = {
        schema: 99,
        body: { anything: [1, { deeper: null }], name: 'from tomorrow' },
      };
      await store(extension, { 'patient:newer': newer, 'request:newer': newer });
      for (const type of ['patients', 'requests']) {
        const problem = (await problemsOf(type)).find((one) => one.kind === 'NEWER_SCHEMA');
        assert.match(problem.record, /^(patient|request):newer$/);
        assert.match(problem.text, /newer version/);
      }
      const now = await stored(extension);
      assert.deepEqual(now['patient:newer'], newer);
      assert.deepEqual(now['request:newer'], newer);
    });

    it('a record of a newer version is never written over', async () => {
      const kept = await records(extension);
      refusedWith(
        await extension.ask({ type: 'savePatient', patient: { ...ROSA, id: 'newer' } }),
        'error_newer_schema',
      );
      const event = { kind: 'NOTE', date: '2026-01-03' };
      const answer = await extension.ask({ type: 'record', requestId: 'newer', event });
      assert.ok(answer.error.text);
      assert.deepEqual(await records(extension), kept);
    });

    for (const path of ['dashboard.html', 'settings.html']) {
      it(`the person reads of it on ${path}`, async () => {
        const page = await extension.openOwn(path);
        await page.waitForSelector('.note.problem');
        const text = await words(page);
        assert.match(text, /damaged:patient:x/);
        assert.match(text, /Nothing was deleted/);
        assert.match(text, /newer version of Access524/);
        if (path === 'dashboard.html') {
          assert.match(text, /damaged:request:y/);
          assert.match(text, /Lakeview Valley Hospital/);
        }
        await page.close();
      });
    }
  });

  describe(`backups that cannot be taken in ${kind}`, () => {
    let world;
    let extension;
    let here;
    let backup;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
      await extension.ask(sentRequest(world.patientId));
      here = await records(extension);
      backup = (await extension.ask({ type: 'export' })).text;
    });
    after(() => world.close());

    const unchanged = async () => assert.deepEqual(await records(extension), here);

    const refusedFile = async (data, expected) => {
      const answer = await extension.ask({ type: 'import', data });
      const said = answer.error ? [answer.error.text] : answer.refused;
      assert.deepEqual(answer.merged ?? [], []);
      assert.match(said.join(' '), expected);
      await unchanged();
    };

    for (const [what, data] of [
      ['something that is not JSON', 'Dear hospital, please send my records.'],
      ['an empty file', ''],
      ['a list', '[1, 2, 3]'],
      ['nothing', 'null'],
      ["another program's JSON", '{"resourceType": "Bundle", "entry": []}'],
    ]) {
      it(`${what} is no backup`, () => refusedFile(data, /not a backup of Access524/));
    }

    it('a backup that was cut off half-way changes nothing', () =>
      refusedFile(backup.slice(0, backup.length / 2), /not a backup of Access524/));

    it('a backup of a newer version is refused as such', () =>
      refusedFile(
        JSON.stringify({ ...JSON.parse(backup), schema: 2 }),
        /newer version of Access524/,
      ));

    it('a backup whose lists are none is refused by the name of what is wrong', () =>
      refusedFile(JSON.stringify({ ...JSON.parse(backup), patients: 'all of them' }), /patients/));

    it('data that is no text at all is refused', async () => {
      refusedWith(
        await extension.ask({ type: 'import', data: { patients: [] } }),
        'error_malformed',
      );
      await unchanged();
    });

    it('a patient who differs from the one here leaves the one here', async () => {
      const other = JSON.parse(backup);
      other.patients[0].name.first = 'Somebody';
      const answer = await extension.ask({ type: 'import', data: JSON.stringify(other) });
      assert.match(answer.refused.join(' '), /kept as it is here/);
      await unchanged();
    });

    it('a file of 50 MB, chosen by the person, is told to be no backup', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'access524-large-'));
      const file = join(folder, 'large.json');
      writeFileSync(
        file,
        `{"format":"access524-backup","schema":1,"x":"${'a'.repeat(50_000_000)}"}`,
      );
      const page = await extension.openOwn('settings.html');
      const input = await page.waitForSelector('input[type=file]');
      await input.uploadFile(file);
      const told = await page.waitForSelector('.note.problem');
      assert.match(await told.evaluate(({ textContent }) => textContent), /larger than 30 MB/);
      await page.close();
      rmSync(folder, { recursive: true });
      await unchanged();
    });

    it('the settings page says why a file was not taken', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'access524-file-'));
      writeFileSync(join(folder, 'letter.json'), 'Dear hospital');
      const page = await extension.openOwn('settings.html');
      await page.waitForSelector('input[type=file]');
      await (await page.$('input[type=file]')).uploadFile(join(folder, 'letter.json'));
      await page.waitForSelector('.note.problem');
      assert.match(await words(page), /not a backup of Access524/);
      await page.close();
      rmSync(folder, { recursive: true });
      await unchanged();
    });

    it('one bad record among good ones is refused by itself, with its reason', async () => {
      const mixed = JSON.parse(backup);
      mixed.patients.push({ id: 'good-1', name: { first: 'Ana', last: 'Example' } });
      mixed.patients.push({ id: 'bad-1', name: { first: 'Bad' }, birthDate: '1980-02-30' });
      mixed.patients.push('no record at all');
      mixed.requests.push({ ...mixed.requests[0], id: 'good-2' });
      mixed.requests.push({ ...mixed.requests[0], id: 'bad-2', channel: 'PIGEON' });
      const answer = await extension.ask({ type: 'import', data: JSON.stringify(mixed) });
      assert.equal(answer.merged.length, 2, JSON.stringify(answer));
      assert.equal(answer.refused.length, 3, JSON.stringify(answer));
      assert.match(answer.refused.join(' '), /birthDate/);
      assert.match(answer.refused.join(' '), /channel/);
      const now = await records(extension);
      assert.deepEqual(
        Object.keys(now).filter((key) => !(key in here)),
        ['patient:good-1', 'request:good-2'],
      );
      for (const [key, value] of Object.entries(here)) {
        assert.deepEqual(now[key], value, key);
      }
    });

    it('a record of a newer version that is here stays, and the rest of the backup is taken', async () => {
      const newer = { schema: 99, body: { from: 'tomorrow' } };
      await store(extension, { 'patient:late-1': newer });
      const more = JSON.parse(backup);
      more.patients = [
        { id: 'late-1', name: { first: 'Late' } },
        { id: 'late-2', name: { first: 'Later' } },
      ];
      const answer = await extension.ask({ type: 'import', data: JSON.stringify(more) });
      const now = await records(extension);
      assert.deepEqual(now['patient:late-1'], newer);
      assert.ok(now['patient:late-2'], JSON.stringify(answer));
      assert.match(JSON.stringify(answer.refused), /newer version/);
    });

    it('what was exported comes back whole after everything was erased', async () => {
      await extension.withApis((apis) => apis.storage.local.remove('patient:late-1'));
      const all = await records(extension);
      const { text } = await extension.ask({ type: 'export', format: 'json' });
      await extension.ask({ type: 'eraseAll' });
      assert.deepEqual(await records(extension), {});
      const answer = await extension.ask({ type: 'import', data: text });
      assert.deepEqual(answer.refused, []);
      assert.deepEqual(await records(extension), all);
    });
  });

  describe(`pages that change under one's hands in ${kind}`, () => {
    let world;
    let extension;

    const planned = async (path) => {
      const { page, tab } = await newTab(extension, `${world.portals.origin}/hostile/${path}`);
      const plan = await extension.ask({ type: 'plan', tabId: tab });
      assert.equal(plan.error, undefined, JSON.stringify(plan));
      return { page, tab, plan };
    };
    const toFill = (plan) => plan.items.filter(({ decision }) => decision === 'FILL').length;
    const fill = (tab, plan) => extension.ask({ type: 'fill', tabId: tab, plan });

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
    });
    after(() => world.close());

    it('a tab closed after the plan', async () => {
      const { page, tab, plan } = await planned('stubborn/');
      await page.close();
      refusedWith(await fill(tab, plan), 'error_tab_closed');
      refusedWith(await extension.ask({ type: 'report', tabId: tab }), 'error_tab_closed');
      refusedWith(await extension.ask({ type: 'undo', tabId: tab }), 'error_tab_closed');
    });

    it('a tab closed while its preview is open: the popup says so', async () => {
      const { page, tab } = await planned('stubborn/');
      const popup = await openPopup(extension, tab);
      await popup.waitForSelector('#fill');
      await page.close();
      await press(popup, '#fill');
      await popup.waitForSelector('.note.problem');
      assert.match(await words(popup), /That tab is closed/);
      await popup.close();
    });

    for (const address of kind === 'chromium'
      ? ['chrome://version/', 'chrome://settings/']
      : ['about:support', 'about:config']) {
      it(`a page of the browser itself: ${address}`, async () => {
        const { page, tab } = await newTab(extension, address);
        for (const type of ['report', 'plan']) {
          refusedWith(await extension.ask({ type, tabId: tab }), 'error_page_not_readable');
        }
        const popup = await openPopup(extension, tab);
        assert.match(await words(popup), /Browsers do not let extensions read this page/);
        await popup.close();
        await page.close();
      });
    }

    it('another page in the tab after the plan: nothing of it is filled', async () => {
      const { page, tab, plan } = await planned('stubborn/');
      const popup = await openPopup(extension, tab);
      await popup.waitForSelector('#fill');
      await page.goto(`${world.portals.origin}/hostile/elsewhere/`);
      refusedWith(await fill(tab, plan), 'error_page_moved_on');
      await press(popup, '#fill');
      await popup.waitForSelector('.note.problem');
      assert.match(await words(popup), /shows another page now/);
      assert.deepEqual(await valuesOf(page), []);
      await popup.close();
      await page.close();
    });

    for (const moment of [0, 30, 120, 300]) {
      it(`a page that leaves ${moment} ms after it came, while it is read again and again`, async () => {
        const { page, tab } = await newTab(extension);
        page.goto(`${world.portals.origin}/hostile/leaves/?after=${moment}`).catch(() => {});
        const seen = await until('the other page', async () => {
          const report = await extension.ask({ type: 'report', tabId: tab });
          if (report.error) {
            refusedWith(report, report.error.key);
            assert.match(report.error.key, /^error_page_(not_readable|changed)$/);
          } else {
            assert.match(report.url, /\/hostile\/(leaves|elsewhere)\/|^about:blank$/);
          }
          return report.url?.endsWith('/elsewhere/') && report;
        });
        assert.equal(seen.spotted, false);
        await page.close();
      });
    }

    it('a popup over a page that leaves shows something', async () => {
      const { page, tab } = await newTab(extension);
      page
        .goto(`${world.portals.origin}/hostile/leaves/?after=300`, {
          waitUntil: 'domcontentloaded',
        })
        .catch(() => {});
      const popup = await openPopup(extension, tab);
      assert.match(await words(popup), /\w{4}/);
      await popup.close();
      await page.close();
    });

    it('a form that is gone', async () => {
      const { page, tab, plan } = await planned('vanishing-form/?after=1500');
      assert.ok(toFill(plan) >= 4);
      await page.waitForFunction(() => !document.querySelector('#request-form'));
      const { results } = await fill(tab, plan);
      assert.ok(results.length >= toFill(plan));
      for (const result of results) {
        assert.deepEqual([result.outcome, result.objection], ['REFUSED', 'GONE']);
        assert.match(result.text, /not there any more/);
      }
      await page.close();
    });

    it('a page that does not keep what is written', async () => {
      const { page, tab } = await planned('stubborn/');
      const popup = await openPopup(extension, tab);
      await popup.waitForSelector('#fill');
      await page.bringToFront();
      await press(popup, '#fill');
      await popup.waitForSelector('#undo');
      assert.match(await words(popup), /The page did not keep the value/);
      const state = await page.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll('input')].map(({ id, value }) => [id, value]),
        ),
      );
      assert.notEqual(state.seen_name, '');
      assert.equal(state.seen_email, '');
      assert.equal(state.seen_phone, '000');
      await popup.close();
      await page.reload();
      const plan = await extension.ask({ type: 'plan', tabId: tab });
      const { results } = await fill(tab, plan);
      const lost = results
        .filter(({ objection }) => objection === 'OVERWRITTEN')
        .map(({ id }) => id);
      const names = plan.items
        .filter(({ id }) => lost.includes(id))
        .map(({ selector }) => selector);
      assert.deepEqual(names.sort(), ['#rec_labs', '#seen_email', '#seen_phone']);
      await page.close();
    });

    it('fields that fade away after they were read', async () => {
      const { page, tab, plan } = await planned('hides-fields/?after=1500');
      assert.ok(toFill(plan) >= 4);
      await page.waitForFunction(
        () => document.querySelector('#request-form').style.opacity === '0',
      );
      const answer = await fill(tab, plan);
      assert.deepEqual(Object.keys(outcomes(answer)), ['REFUSED'], JSON.stringify(answer.results));
      assert.ok(answer.results.every(({ text }) => text));
      assert.deepEqual(await valuesOf(page), []);
      await page.close();
    });

    it('a frame that shows another page than in the preview', async () => {
      const { page, tab, plan } = await planned('swapped-frame/?after=2500');
      assert.ok(toFill(plan) >= 4);
      assert.ok(plan.frames.some(({ url }) => url.startsWith(world.portals.otherOrigin)));
      const frame = await until('the other page in the frame', async () =>
        page.frames().find((one) => one.url().endsWith('/hostile/elsewhere/')),
      );
      await frame.waitForSelector('#seen_name');
      const answer = await fill(tab, plan);
      assert.equal(answer.error, undefined, JSON.stringify(answer));
      const refused = answer.results.filter(({ outcome }) => outcome !== 'WITHHELD');
      assert.ok(refused.length >= toFill(plan));
      assert.deepEqual([...new Set(refused.map(({ outcome }) => outcome))], ['REFUSED']);
      assert.deepEqual(await valuesOf(frame), []);
      await page.close();
    });

    it('a frame that hides where it comes from gets nothing', async () => {
      const { page, tab } = await newTab(extension, `${world.portals.origin}/hostile/sandboxed/`);
      const frame = await (await page.waitForSelector('#sandboxed-frame')).contentFrame();
      await frame.waitForSelector('input');
      const before = await valuesOf(frame);
      const plan = await extension.ask({ type: 'plan', tabId: tab });
      assert.equal(plan.error, undefined, JSON.stringify(plan));
      const answer = await fill(tab, plan);
      assert.equal(outcomes(answer).FILLED, undefined, JSON.stringify(answer.results));
      assert.deepEqual(await valuesOf(frame), before);
      await page.close();
    });

    it('leaves all that was entered before as it was', async () => {
      const { patients, problems } = await extension.ask({ type: 'patients' });
      assert.deepEqual(
        patients.map(({ name }) => name.first),
        ['Rosa'],
      );
      assert.deepEqual(problems, []);
      assert.deepEqual((await extension.ask({ type: 'pending' })).pending, []);
    });
  });
}
