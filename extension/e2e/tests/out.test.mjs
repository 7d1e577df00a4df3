// What the person keeps goes out as a backup, a calendar, a log and an evidence packet: whole, readable by the programs of
// others, with no name in a file's name, and with nothing in it that a program would obey.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { openWorld } from './support.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PROVIDER = 'Lakeview; Valley, <img src=x onerror=alert(1)> \u{1F3E5} Hospital';
const TODAY = '2026-04-20';

/** Everything that a test file's events are about, dated so that the last day, April 1, has passed. */
const MORE = [
  { kind: 'CALL', date: '2026-03-05', who: 'Dana', promisedBy: '2026-03-27', note: '=1+1' },
  { kind: 'OBSTACLE', date: '2026-03-09', obstacle: 'LONGER_TIME', note: 'It takes "six weeks"' },
  { kind: 'FEE_QUOTED', date: '2026-03-10', amount: '$25', basis: 'FLAT' },
  { kind: 'NOTE', date: '2026-03-11', note: 'I was upset.' },
  { kind: 'DELIVERED', date: '2026-06-30', form: 'later than today' },
];

/** The rows of a file after RFC 4180, all of whose cells are quoted. */
const rowsOf = (file) =>
  file
    .slice(1)
    .split(/\r\n(?=")/)
    .map((row) =>
      [...row.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell.replaceAll('""', '"')),
    );

const eventsOf = (file) => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
};

/** Catches what a page saves instead of letting the browser write it. */
const catchSaved = (page) =>
  page.evaluate(() => {
    globalThis.saved = [];
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      globalThis.saved.push({ blob });
      return made(blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      globalThis.saved.at(-1).name = this.download;
    };
  });

const savedBy = async (page) => {
  await page.waitForFunction(() => globalThis.saved.at(-1)?.name);
  return page.evaluate(async () => {
    const { blob, name } = globalThis.saved.at(-1);
    return { name, type: blob.type, text: await blob.text() };
  });
};

const violations = async (page) => {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() => globalThis.axe.run());
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
};

for (const [kind, language] of [
  ['chromium', 'en'],
  ['chromium', 'es'],
  ['firefox', 'en'],
]) {
  describe(`what goes out in ${kind}, ${language}`, () => {
    let world;
    let requestId;
    let otherPatient;

    const ask = (message) => world.extension.ask({ today: TODAY, ...message });

    before(async () => {
      world = await openWorld(kind, { language });
      const request = await ask({
        type: 'record',
        event: { id: 'sent', kind: 'SENT', date: '2026-03-02', channel: 'FAX', to: '555-555-0142' },
        request: {
          patientId: world.patientId,
          provider: { name: PROVIDER, jurisdiction: 'FEDERAL' },
          channel: 'FAX',
          scope: { kind: 'EVERYTHING' },
        },
      });
      requestId = request.id;
      for (const event of MORE) {
        await ask({ type: 'record', requestId, event });
      }
      const { savedId } = await ask({
        type: 'savePatient',
        patient: { name: { first: 'Omar', last: 'Sample' } },
      });
      otherPatient = savedId;
      await ask({
        type: 'record',
        event: { kind: 'SENT', date: '2026-04-10', channel: 'MAIL' },
        request: {
          patientId: otherPatient,
          provider: { name: 'Marigold Clinic', jurisdiction: 'FEDERAL' },
          channel: 'MAIL',
          scope: { kind: 'RECORDS' },
        },
      });
    });
    after(() => world.close());

    it('a file is named by its day alone', async () => {
      for (const [format, mime] of [
        ['json', 'application/json'],
        ['ics', 'text/calendar'],
        ['csv', 'text/csv'],
      ]) {
        const file = await ask({ type: 'export', format });
        assert.equal(file.name, `access524-${TODAY}.${format}`);
        assert.equal(file.mime, mime);
        assert.ok(file.text.length > 0);
      }
    });

    it('a backup of one request or one patient holds nothing else', async () => {
      const one = JSON.parse((await ask({ type: 'export', requestId })).text);
      assert.deepEqual(
        [one.patients.map(({ id }) => id), one.requests.map(({ id }) => id)],
        [[world.patientId], [requestId]],
      );
      const theirs = JSON.parse((await ask({ type: 'export', patientId: otherPatient })).text);
      assert.deepEqual(
        [theirs.patients.map(({ id }) => id), theirs.requests.map(({ provider }) => provider.name)],
        [[otherPatient], ['Marigold Clinic']],
      );
      const all = JSON.parse((await ask({ type: 'export' })).text);
      assert.deepEqual([all.patients.length, all.requests.length], [2, 2]);
    });

    it('what is not known is refused', async () => {
      for (const [message, key] of [
        [{ format: 'pdf' }, 'error_format'],
        [{ format: 'ics', requestId: 'nobody' }, 'error_no_such_request'],
        [{ format: 'csv', patientId: 'nobody' }, 'error_no_such_patient'],
      ]) {
        assert.equal((await ask({ type: 'export', ...message })).error.key, key);
      }
    });

    it('a second parser reads the calendar', async () => {
      const { text } = await ask({ type: 'export', format: 'ics', requestId });
      const events = eventsOf(text);
      const day = (name) =>
        events
          .find(({ uid }) => uid === `${requestId}-${name}@access524.org`)
          ?.startDate.toString();
      assert.deepEqual(['due', 'remind', 'promise', 'complaint', 'complaint-strict'].map(day), [
        '2026-04-01',
        undefined,
        '2026-03-27',
        '2026-09-29',
        '2026-09-05',
      ]);
      for (const event of events) {
        assert.ok(event.startDate.isDate);
        assert.ok(event.summary.includes(PROVIDER), event.summary);
        assert.match(event.description, /Rosa M Example/);
        assert.doesNotMatch(event.summary + event.description, /\$\d|undefined/);
        assert.ok(event.component.getAllSubcomponents('valarm').length > 0);
      }
    });

    it('a calendar saved later replaces the earlier one', async () => {
      const first = eventsOf((await ask({ type: 'export', format: 'ics', requestId })).text);
      const again = eventsOf((await ask({ type: 'export', format: 'ics', requestId })).text);
      assert.deepEqual(
        again.map(({ uid }) => uid),
        first.map(({ uid }) => uid),
      );
      assert.ok(again[0].sequence >= first[0].sequence && first[0].sequence > 3_000_000);
    });

    it('a request whose clock runs has a day to remind, a finished one has none at all', async () => {
      const both = eventsOf((await ask({ type: 'export', format: 'ics' })).text);
      assert.ok(both.some(({ uid }) => uid.includes('-remind@')));
      const done = await ask({ type: 'export', format: 'ics', requestId, today: '2026-07-01' });
      assert.deepEqual(eventsOf(done.text), []);
    });

    it('the log has a row for every event, and no formula', async () => {
      const { text } = await ask({ type: 'export', format: 'csv', requestId });
      assert.equal(text[0], '\ufeff');
      const [head, ...rows] = rowsOf(text);
      assert.equal(head.length, 9);
      assert.equal(rows.length, 1 + MORE.length);
      assert.ok(rows.every((row) => row.length === 9 && row[1] === PROVIDER));
      assert.deepEqual(
        rows.map((row) => row[5]),
        ['2026-03-02', ...MORE.map(({ date }) => date)],
      );
      assert.equal(rows[1][7], "'=1+1");
      assert.equal(rows[2][7], 'It takes "six weeks"');
      assert.equal(rows[0][8], '2026-04-01');
      assert.equal(head[0], language === 'es' ? 'Paciente' : 'Patient');
    });

    it('the packet is in English in every language', async () => {
      const packet = await ask({ type: 'packet', requestId });
      assert.deepEqual(
        packet.sections.map(({ name }) => name),
        ['summary', 'parties', 'timeline', 'letters', 'dates', 'complaint', 'citations', 'notes'],
      );
      const words = JSON.stringify(packet);
      assert.match(words, /30 calendar days later is April 1, 2026/);
      assert.match(words, /The provider named a fee/);
      assert.match(words, /19 calendar days past the last day/);
      assert.doesNotMatch(words, /later than today|undefined|\$[1-9]\b(?!\d)|"[a-z]+_[A-Za-z_]+"/);
      const { deadlines } = (await ask({ type: 'requests' })).requests.find(
        ({ id }) => id === requestId,
      ).state;
      const dates = packet.sections.find(({ name }) => name === 'dates');
      assert.equal(dates.blocks.length, deadlines.length);
      assert.equal(dates.blocks[0].steps.length, deadlines[0].working.length);
    });

    it('the packet is shown, and saved as one file without a script', async () => {
      const page = await world.extension.openOwn(`packet.html?request=${requestId}`);
      await page.waitForSelector('article.packet');
      assert.deepEqual(await violations(page), []);
      const { lang, body, shown, markup } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        body: document.querySelector('article').lang,
        shown: document.body.innerText,
        markup: document.querySelectorAll('img[src=x]').length,
      }));
      assert.deepEqual([lang, body, markup], [language, 'en', 0]);
      assert.match(shown, language === 'es' ? /Guardar como archivo/ : /Save as a file/);
      assert.ok(shown.includes(PROVIDER));
      assert.doesNotMatch(shown, /undefined|__MSG_/);

      await catchSaved(page);
      await page.$eval('#save', (button) => button.click());
      const file = await savedBy(page);
      assert.match(file.name, /^access524-packet-\d{4}-\d\d-\d\d\.html$/);
      assert.equal(file.type, 'text/html;charset=utf-8');
      assert.doesNotMatch(file.text, /<script|<img|<link|\son\w+="|url\(/);
      const reader = await world.extension.browser.newPage();
      await reader.setContent(file.text);
      const read = await reader.evaluate(() => ({
        text: document.querySelector('article').innerText,
        font: getComputedStyle(document.querySelector('article')).fontFamily,
        headings: document.querySelectorAll('h2').length,
      }));
      assert.ok(read.text.includes(PROVIDER) && read.text.includes('I was upset.'));
      assert.match(read.font, /Georgia/);
      assert.equal(read.headings, 8);
      assert.deepEqual(await violations(reader), []);
      await reader.close();
      await page.close();
    });

    it('the notes of the person can be left out', async () => {
      const page = await world.extension.openOwn(`packet.html?request=${requestId}`);
      await page.waitForSelector('article.packet .notes');
      await page.$eval('input[type=checkbox]', (box) => box.click());
      await page.waitForFunction(() => !document.querySelector('.notes'));
      assert.doesNotMatch(
        await page.$eval('article', (article) => article.innerText),
        /I was upset/,
      );
      await page.close();
    });

    it('a packet of a request that is not there says so', async () => {
      const page = await world.extension.openOwn('packet.html?request=nobody');
      await page.waitForSelector('.note.problem');
      await page.close();
    });

    it('the complaint lists the fields of the form, each to copy', async () => {
      const page = await world.extension.openOwn(
        `letter.html?request=${requestId}&kind=OCR_COMPLAINT`,
      );
      await page.waitForSelector('.complaint-fields');
      const values = await page.$$eval('.complaint-fields .value', (all) =>
        all.map((value) => value.textContent),
      );
      assert.deepEqual(values.slice(0, 8), [
        'Rosa',
        'Example',
        '555-010-0123',
        '12 Sample Street',
        'Springfield',
        'CA',
        '90000',
        'rosa@example.org',
      ]);
      assert.deepEqual(values.slice(8, 11), ['No', PROVIDER, 'Yes']);
      assert.equal(values[11], 'March 9, 2026; since April 2, 2026');
      assert.match(values[12], /45 CFR 164\.524/);
      const copies = await page.$$eval('.complaint-fields button', (all) => all.length);
      assert.equal(copies, values.length);
      assert.deepEqual(await violations(page), []);
      await page.close();
    });

    it('the settings save a backup through the same way', async () => {
      const page = await world.extension.openOwn('settings.html');
      await page.waitForSelector('#export');
      await catchSaved(page);
      await page.$eval('#export', (button) => button.click());
      const file = await savedBy(page);
      assert.match(file.name, /^access524-\d{4}-\d\d-\d\d\.json$/);
      assert.equal(JSON.parse(file.text).requests.length, 2);
      await page.close();
    });
  });
}
