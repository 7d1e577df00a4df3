// Dates, next steps and letters as the pages of the extension show them: what core works out reaches the person, and what
// the person corrects changes the answer.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSERS } from '../browsers.mjs';
import { openWorld, press, until } from './support.mjs';

const LETTERS = [
  'ACCESS_REQUEST',
  'HOLDER_INQUIRY',
  'RECIPIENT_CORRECTION',
  'REMINDER',
  'OVERDUE',
  'INVALID_EXTENSION',
  'LONGER_TIME',
  'FEE_OBJECTION',
  'MEDIA_OR_PICKUP',
  'NO_EMAIL',
  'ONE_WAY_ONLY',
  'AUTHORIZATION_DEMAND',
  'AUTHORIZATION_ADDENDUM',
  'ASK_SOMEBODY_ELSE',
  'PARTIAL_ANSWER',
  'INCOMPLETE_DENIAL',
  'REVIEW_REQUEST',
  'PRIVACY_OFFICER',
  'OCR_COMPLAINT',
  'STATE_COMPLAINT',
  'INFORMATION_BLOCKING_REPORT',
  'THANKS',
  'PHONE_OPENER',
  'PHONE_HOLDER',
  'PHONE_FOLLOW_UP',
  'PHONE_ESCALATION',
];

const deadline = (request, rule) =>
  request.state.deadlines.find((candidate) => candidate.rule === rule);

for (const kind of BROWSERS) {
  describe(`the law in ${kind}`, () => {
    let world;
    let extension;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
    });
    after(() => world.close());

    /** A request that was received on a Monday, 2 March 2026. */
    const begin = (jurisdiction, holder = 'ANY_PROVIDER', channel = 'FAX') =>
      extension.ask({
        type: 'record',
        request: {
          patientId: world.patientId,
          provider: { name: 'Lakeview Valley Hospital', jurisdiction, kind: holder },
          channel,
          scope: { kind: 'EVERYTHING' },
        },
        event: { kind: 'RECEIVED', date: '2026-03-02', knownHow: 'CONFIRMATION' },
        today: '2026-03-02',
      });
    const record = (requestId, event, today) =>
      extension.ask({ type: 'record', requestId, event, today });

    it('counts by the state and the kind of provider, and says what to check', async () => {
      const unknown = await begin('TX');
      assert.equal(unknown.state.due, '2026-04-01');
      assert.equal(deadline(unknown, 'TX_PHYSICIAN_COPY').standing, 'CHECK');
      assert.ok(unknown.state.warnings.some(({ key }) => key === 'warning_holder_unknown'));

      const corrected = await extension.ask({
        type: 'amend',
        requestId: unknown.id,
        request: {
          provider: { name: 'Lakeview Clinic', jurisdiction: 'TX', kind: 'PHYSICIAN' },
        },
        today: '2026-03-02',
      });
      assert.equal(corrected.state.due, '2026-03-23');
      assert.equal(deadline(corrected, 'TX_PHYSICIAN_COPY').governs, true);
      assert.equal(corrected.events.length, 1);
    });

    it('applies a rule with a condition once the person says that it is true', async () => {
      const request = await begin('TX', 'IMAGING_CENTER');
      assert.ok(
        request.state.questions.some(({ circumstance }) => circumstance === 'ELECTRONIC_RECORDS'),
      );
      const told = await extension.ask({
        type: 'amend',
        requestId: request.id,
        request: { circumstances: ['ELECTRONIC_RECORDS'] },
        today: '2026-03-02',
      });
      assert.equal(told.state.due, '2026-03-23');
    });

    it('says of every step of a date which clause it follows', async () => {
      const request = await begin('WA');
      for (const { working } of request.state.deadlines) {
        assert.ok(working.length >= 2);
        for (const { text, citation } of working) {
          assert.doesNotMatch(text, /working_|undefined|\$\d/);
          assert.match(citation.url, /^https:\/\//);
        }
      }
    });

    it('refuses a date that nobody can mean, and changes nothing', async () => {
      const request = await begin('AL');
      for (const date of ['1926-03-02', '2062-03-02', '2026-02-30']) {
        const answer = await record(request.id, { kind: 'NOTE', date }, '2026-03-02');
        const key = date === '2026-02-30' ? 'error_malformed' : 'error_date_impossible';
        assert.equal(answer.error?.key, key, date);
      }
      const { requests } = await extension.ask({ type: 'requests' });
      assert.equal(requests.find(({ id }) => id === request.id).events.length, 1);
    });

    it('leads from the reminder to the complaint, each with its letter', async () => {
      const request = await begin('AL');
      const steps = [];
      for (const [event, today] of [
        [{ kind: 'NOTE', date: '2026-03-02' }, '2026-04-02'],
        [{ kind: 'REMINDER_SENT', date: '2026-04-02' }, '2026-04-10'],
        [{ kind: 'ESCALATED', date: '2026-04-10' }, '2026-04-20'],
        [{ kind: 'COMPLAINT_FILED', date: '2026-04-20', authority: 'OCR' }, '2026-04-21'],
        [{ kind: 'DELIVERED', date: '2026-05-01', form: 'a download link' }, '2026-05-02'],
      ]) {
        const { state } = await record(request.id, event, today);
        steps.push(`${state.nextStep.kind} ${state.nextStep.letter}`.trim());
      }
      assert.deepEqual(steps, [
        'REMIND OVERDUE',
        'ESCALATE PRIVACY_OFFICER',
        'COMPLAIN OCR_COMPLAINT',
        'AWAIT_COMPLAINT',
        'DONE',
      ]);
    });

    it('gives back the former state when an event is removed', async () => {
      const request = await begin('AL');
      const extended = await record(
        request.id,
        {
          kind: 'EXTENSION',
          date: '2026-03-10',
          written: true,
          reason: 'x',
          newDate: '2026-04-20',
        },
        '2026-03-11',
      );
      assert.equal(extended.state.due, '2026-04-20');
      const { id } = extended.events.find((event) => event.kind === 'EXTENSION');
      const removed = await extension.ask({
        type: 'removeEvent',
        requestId: request.id,
        eventId: id,
        today: '2026-03-02',
      });
      assert.deepEqual(removed.state, request.state);
    });

    it('writes every letter and script', async () => {
      const request = await begin('CA', 'HOSPITAL');
      for (const [index, event] of [
        { kind: 'OBSTACLE', obstacle: 'MEDIA_ONLY', note: 'Pick up a CD.' },
        { kind: 'FEE_QUOTED', amount: '$85.00', basis: 'PER_PAGE' },
        { kind: 'EXTENSION', written: false, reason: '', newDate: '' },
        { kind: 'PARTLY_DELIVERED', missingImages: true, missingReports: false, missingOther: '' },
        { kind: 'DENIED', written: false, ground: 'NOT_STATED', saysHowToComplain: false },
      ].entries()) {
        await record(request.id, { ...event, date: `2026-03-0${index + 3}` }, '2026-04-20');
      }
      for (const letter of LETTERS) {
        const written = await extension.ask({
          type: 'letter',
          kind: letter,
          requestId: request.id,
          today: '2026-04-20',
        });
        assert.equal(written.kind, letter, JSON.stringify(written));
        assert.ok(written.paragraphs.length > 0, letter);
        assert.ok(written.shortForm.length <= 600, letter);
        assert.equal(written.use === 'PHONE_SCRIPT', written.signatureLines.length === 0, letter);
        assert.doesNotMatch(written.text, /undefined|null|\$1 million|1,000,000/i, letter);
      }
    });

    it('writes the cover of a fax before it is known how the request goes', async () => {
      const request = await begin('CA', 'HOSPITAL', 'PDF_FORM');
      const covered = async (asked) =>
        (await extension.ask({ type: 'letter', requestId: request.id, ...asked })).cover;
      assert.deepEqual(await covered({ kind: 'ACCESS_REQUEST' }), []);
      const lines = await covered({ kind: 'ACCESS_REQUEST', cover: true, pages: 5 });
      assert.ok(
        lines.some((line) => line.endsWith('Pages, with this one: 5')),
        lines.join(' / '),
      );
      assert.deepEqual(await covered({ kind: 'AUTHORIZATION_ADDENDUM', cover: true }), []);
    });

    it('shows the next step with its letter, and keeps the letter as it went out', async () => {
      const request = await begin('AL');
      const page = await extension.openOwn(`request.html?request=${request.id}`);
      await page.waitForSelector('.next a');
      const address = await page.$eval('.next a', ({ href }) => href);
      assert.match(address, /kind=OVERDUE/);
      const { pathname, search } = new URL(address);
      const letter = await extension.openOwn(`${pathname.slice(1)}${search}`);
      await letter.waitForSelector('#letter');
      assert.equal(await letter.$eval('select', (select) => select.value), 'OVERDUE');
      const offered = await letter.$$eval('option', (options) => options.map(({ value }) => value));
      assert.ok(offered.includes('AUTHORIZATION_DEMAND'), offered.join(' '));
      assert.ok(!offered.includes('AUTHORIZATION_ADDENDUM'), 'an enclosure is no letter to send');
      await letter.$eval('#letter p:last-child', (signature) => {
        signature.textContent = 'Changed by hand.';
      });
      await press(letter, '.card button.main');
      await letter.waitForSelector('.note.done');
      await letter.close();
      const { events } = await extension.ask({ type: 'request', requestId: request.id });
      const kept = events.find((event) => event.kind === 'REMINDER_SENT').letter;
      assert.equal(kept.kind, 'OVERDUE');
      assert.match(kept.text, /Alabama|164\.524[\s\S]*Changed by hand\.$/);
      await page.close();
    });

    it('asks in place for what a letter lacks', async () => {
      const request = await begin('AL');
      const letter = await extension.openOwn(
        `letter.html?request=${request.id}&kind=FEE_OBJECTION`,
      );
      await letter.waitForSelector('#save-facts');
      await letter.evaluate(() => {
        const amount = [...document.querySelectorAll('label')].find(
          ({ textContent }) => textContent === 'Amount',
        );
        document.getElementById(amount.htmlFor).value = '$85.00';
      });
      await press(letter, '#save-facts');
      await until('the letter with the fee', () =>
        letter.$eval('#letter', ({ innerText }) => innerText.includes('$85.00')),
      );
      assert.equal(await letter.$('#save-facts'), null);
      await letter.close();
    });

    it('lets the person correct an event', async () => {
      const request = await begin('GA');
      const page = await extension.openOwn(`request.html?request=${request.id}`);
      await page.waitForSelector('.events li button');
      await press(page, '.events li button');
      await page.waitForSelector('.events input[type=date]');
      await page.$eval('.events input[type=date]', (input) => {
        input.value = '2026-03-05';
      });
      await press(page, '.events button.main');
      const due = await until('the corrected date', async () => {
        const found = await extension.ask({
          type: 'request',
          requestId: request.id,
          today: '2026-03-06',
        });
        return found.events[0].date === '2026-03-05' && found.state.due;
      });
      assert.equal(due, '2026-04-04');
      await page.waitForSelector('#undo');
      await press(page, '#undo');
      await until('the first date again', async () => {
        const found = await extension.ask({ type: 'request', requestId: request.id });
        return found.events[0].date === '2026-03-02';
      });
      await page.close();
    });
  });
}
