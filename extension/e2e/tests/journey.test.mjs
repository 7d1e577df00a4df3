// The main job, in both browsers: spot, preview, fill, undo, fill, send, start the clock, restart, look at the badge.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSERS, openBrowser } from '../browsers.mjs';
import { byMeaning, openPopup, openWorld, outcomes, press, until } from './support.mjs';

const NEVER_FILLED = [
  'pt_ssn4',
  'stmt_name',
  'sig',
  'initials',
  'sig_date',
  'full_name',
  'off_received',
  'off_verified',
  'off_mrn',
];
const NEVER_TICKED = [
  'consent',
  'fee_ok',
  'unencrypted_ok',
  'sens_mental',
  'sens_sud',
  'sens_hiv',
  'sens_genetic',
];

const lakeviewState = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [
        ...document.querySelectorAll(
          '#records-form input, #records-form select, #records-form textarea',
        ),
      ].map((control, place) => [
        control.type === 'radio'
          ? `${control.name}=${control.value}`
          : control.id || control.name || `#${place}`,
        /checkbox|radio/.test(control.type) ? control.checked : control.value,
      ]),
    ),
  );

for (const kind of BROWSERS) {
  describe(`a patient in ${kind}`, () => {
    let world;
    let page;
    let tab;
    let address;

    before(async () => {
      world = await openWorld(kind);
      address = `${world.portals.origin}/lakeview/medical-records/`;
      page = await world.extension.visit(address);
      tab = await world.extension.tabOf(address);
    });
    after(() => world.close());

    it('sees the records page spotted on the toolbar', async () => {
      const badge = await until('badge', async () => {
        const shown = await world.extension.badge(tab);
        return shown.text === '✓' && shown;
      });
      assert.match(badge.title, /Lakeview Valley Hospital/);
    });

    it('is told what gave the page away, by which ways one can ask, and what its fields mean', async () => {
      const report = await world.extension.ask({ type: 'report', tabId: tab });
      assert.equal(report.kind, 'RECORDS_REQUEST');
      assert.ok(report.evidence.length >= 5);
      assert.ok(report.evidence.every((sign) => sign.text));
      assert.equal(report.provider, 'Lakeview Valley Hospital');
      const channels = report.channels.map((channel) => channel.kind);
      for (const expected of ['ONLINE_FORM', 'FAX', 'PDF_FORM', 'EMAIL', 'PHONE', 'MAIL']) {
        assert.ok(channels.includes(expected), expected);
      }
      const fields = byMeaning(report);
      for (const meaning of [
        'PATIENT_FIRST_NAME',
        'PATIENT_BIRTH_DATE',
        'RECIPIENT_CHOICE',
        'COMMENTS',
      ]) {
        assert.ok(fields[meaning]?.length > 0, meaning);
      }
      for (const field of report.forms.flatMap((form) => form.fields)) {
        const found = await page.evaluate(
          (selector) => document.querySelectorAll(selector).length,
          field.selector,
        );
        assert.equal(found, 1, field.selector);
      }
    });

    it('sees every value with its reason before anything is filled', async () => {
      const before = await lakeviewState(page);
      const popup = await openPopup(world.extension, tab);
      await popup.waitForSelector('#fill');
      const preview = await popup.evaluate(() => document.querySelector('main').innerText);
      assert.match(preview, /Rosa/);
      assert.match(preview, /07\/04\/1980/);
      assert.match(preview, /From your profile/);
      assert.match(preview, /45 CFR 164\.524/);
      assert.deepEqual(await lakeviewState(page), before);
      await popup.close();
    });

    it('fills the form with one press, and nothing that only the person may answer', async () => {
      await page.bringToFront();
      const popup = await openPopup(world.extension, tab);
      await popup.waitForSelector('#fill');
      await page.bringToFront();
      await press(popup, '#fill');
      await popup.waitForSelector('#undo');
      const state = await lakeviewState(page);
      assert.equal(state.pt_fn, 'Rosa');
      assert.equal(state.pt_dob, '07/04/1980');
      assert.equal(state.pt_state, 'CA');
      assert.equal(state.pt_email2, 'rosa@example.org');
      assert.equal(state['release_to=self'], true);
      assert.equal(state['release_to=other'], false);
      assert.equal(state.dos_all, true);
      assert.equal(state.rec_all, true);
      assert.equal(state['delivery=portal'], true);
      assert.equal(state.purpose, 'personal');
      assert.match(state.comments, /request access under 45 CFR 164\.524/);
      assert.ok(state.comments.length <= 500);
      for (const name of NEVER_FILLED) {
        assert.equal(state[name], '', name);
      }
      for (const name of NEVER_TICKED) {
        assert.equal(state[name], false, name);
      }
      await press(popup, '#undo');
      await popup.waitForSelector('#fill');
      await popup.close();
    });

    it('takes it all back with undo', async () => {
      const state = await lakeviewState(page);
      assert.deepEqual(
        Object.entries(state).filter(
          ([name, value]) => value !== '' && value !== false && name !== 'form_token',
        ),
        [],
      );
    });

    it('keeps what the person typed', async () => {
      await page.bringToFront();
      await page.type('[name=pt_city]', 'Elsewhere');
      const plan = await world.extension.ask({ type: 'plan', tabId: tab });
      const city = plan.items.find((item) => item.meaning === 'PATIENT_CITY');
      assert.equal(city.decision, 'LEFT');
      const forced = {
        ...plan,
        items: [{ ...city, decision: 'FILL', selected: true, value: 'Springfield' }],
      };
      const answer = await world.extension.ask({ type: 'fill', tabId: tab, plan: forced });
      assert.deepEqual(outcomes(answer), { KEPT: 1 });
      assert.equal((await lakeviewState(page)).pt_city, 'Elsewhere');
    });

    it('cannot be made to fill what is withheld, even by a plan that says so', async () => {
      const plan = await world.extension.ask({ type: 'plan', tabId: tab });
      const items = plan.items
        .filter((item) => item.decision === 'WITHHELD')
        .map((item) => ({ ...item, decision: 'FILL', selected: true, value: 'true' }));
      assert.ok(items.length > 10);
      const disguised = items.map((item) => ({ ...item, meaning: 'COMMENTS' }));
      const answer = await world.extension.ask({
        type: 'fill',
        tabId: tab,
        plan: { ...plan, items: [...items, ...disguised] },
      });
      assert.ok(
        answer.results.every(({ outcome }) => outcome === 'WITHHELD' || outcome === 'REFUSED'),
      );
      const state = await lakeviewState(page);
      for (const name of NEVER_FILLED) {
        assert.equal(state[name], '', name);
      }
      for (const name of NEVER_TICKED) {
        assert.equal(state[name], false, name);
      }
    });

    it('is asked "Sent? Start the clock" after sending, and then sees the days left', async () => {
      await page.bringToFront();
      const plan = await world.extension.ask({ type: 'plan', tabId: tab });
      await world.extension.ask({ type: 'fill', tabId: tab, plan });
      await page.evaluate(() => {
        document.querySelector('#cookie-banner').remove();
      });
      await Promise.all([page.waitForNavigation(), page.click('#submit-request')]);
      assert.equal(world.portals.submissions().length, 1);
      await until(
        'question on the badge',
        async () => (await world.extension.badge()).text === '?',
      );
      const popup = await openPopup(world.extension, tab);
      await popup.waitForSelector('#start-clock');
      assert.match(await popup.evaluate(() => document.body.innerText), /Sent\? Start the clock/);
      assert.equal(
        await popup.evaluate(() => document.querySelector('.card.soon select').value),
        'IL',
      );
      await press(popup, '#start-clock');
      await until('days on the badge', async () => (await world.extension.badge()).text === '30');
      await popup.close();
      const { requests } = await world.extension.ask({ type: 'requests' });
      assert.equal(requests.length, 1);
      assert.equal(requests[0].provider.name, 'Lakeview Valley Hospital');
      assert.equal(requests[0].channel, 'ONLINE_FORM');
      assert.equal(requests[0].pageAddress, address);
      assert.match(requests[0].asked, /164\.524/);
      assert.equal(requests[0].state.deadlines[0].citation.label, '45 CFR 164.524(b)(2)(i)');
      assert.ok(requests[0].state.deadlines[0].working.length >= 3);
    });

    it('finds everything again after the browser was restarted', async () => {
      const { extension } = world;
      await extension.close({ keep: true });
      world.extension = await openBrowser(kind, {
        profile: extension.profile,
        folder: extension.folder,
      });
      await until('days on the badge', async () => (await world.extension.badge()).text === '30');
      const { patients } = await world.extension.ask({ type: 'patients' });
      assert.equal(patients[0].name.first, 'Rosa');
    });
  });

  describe(`the patient portal's React application in ${kind}`, () => {
    let world;
    let page;
    let tab;

    before(async () => {
      world = await openWorld(kind);
      const address = `${world.portals.origin}/MyChart-PRD/app/release-of-information`;
      page = await world.extension.visit(address);
      tab = await world.extension.tabOf(address);
    });
    after(() => world.close());

    it('is spotted although it is a single page', async () => {
      await until('badge', async () => (await world.extension.badge(tab)).text === '✓');
    });

    it('is filled so that React itself would send it', async () => {
      await page.bringToFront();
      const plan = await world.extension.ask({ type: 'plan', tabId: tab });
      const answer = await world.extension.ask({ type: 'fill', tabId: tab, plan });
      assert.deepEqual(Object.keys(outcomes(answer)), ['FILLED']);
      const state = await page.evaluate(() => window.__appState);
      assert.equal(state.recipient, 'me');
      assert.match(state.comments, /45 CFR 164\.524/);
      assert.ok(state.recordTypes.length >= 15);
      assert.ok(
        state.recordTypes.includes('Radiology Reports') || state.recordTypes.includes('radiology'),
      );
      assert.equal(state.consent, false);
    });

    it('loses its mark when the application shows something else, and gets it back', async () => {
      await page.bringToFront();
      await page.click('#nav-messages');
      await page.waitForSelector('#messages');
      await until('no mark', async () => (await world.extension.badge(tab)).text !== '✓');
      await page.click('#nav-records');
      await until('mark again', async () => (await world.extension.badge(tab)).text === '✓');
    });

    it('is noticed when the person sends it, without any page load', async () => {
      await page.bringToFront();
      const plan = await world.extension.ask({ type: 'plan', tabId: tab });
      await world.extension.ask({ type: 'fill', tabId: tab, plan });
      await page.bringToFront();
      await page.select('#EID-2-selectedForm-input-id', 'hph');
      await page.evaluate(() => {
        for (const location of document.querySelectorAll('[id^=EID-8-loc]')) {
          if (!location.checked) {
            location.click();
          }
        }
      });
      await page.type('#EID-6-from', '01/01/2020');
      await page.type('#EID-7-to', '11/01/2026');
      await page.click('#continue');
      await page.waitForSelector('#send-request');
      assert.equal(await page.$eval('#EID-50-consent', (box) => box.checked), false);
      await page.click('#EID-50-consent');
      await page.click('#send-request');
      await page.waitForSelector('#request-sent');
      const { pending } = await until('question', async () => {
        const answer = await world.extension.ask({ type: 'pending' });
        return answer.pending.length > 0 && answer;
      });
      assert.equal(pending[0].channel, 'PATIENT_PORTAL');
    });
  });

  describe(`the launcher page with a form of another origin in ${kind}`, () => {
    let world;
    let page;
    let tab;

    before(async () => {
      world = await openWorld(kind);
      const address = `${world.portals.origin}/launcher/`;
      page = await world.extension.visit(address);
      tab = await world.extension.tabOf(address);
    });
    after(() => world.close());

    it('is spotted together with its frame', async () => {
      await until('badge', async () => (await world.extension.badge(tab)).text === '✓');
    });

    it('is filled in the frame, with birth date and phone in pieces', async () => {
      await page.bringToFront();
      const plan = await world.extension.ask({ type: 'plan', tabId: tab });
      assert.ok(plan.items.every((item) => item.frame !== 0));
      assert.ok(plan.frames.some((frame) => frame.url.startsWith(world.portals.otherOrigin)));
      const answer = await world.extension.ask({ type: 'fill', tabId: tab, plan });
      assert.ok(outcomes(answer).FILLED >= 15, JSON.stringify(outcomes(answer)));
      const frame = await (await page.$('#wizard-frame')).contentFrame();
      const state = await frame.evaluate(() =>
        Object.fromEntries(
          [
            ...document.querySelectorAll(
              '#form_240518 input, #form_240518 select, #form_240518 textarea',
            ),
          ]
            .filter((control) => !/radio|checkbox/.test(control.type))
            .map((control) => [control.id, control.value]),
        ),
      );
      assert.equal(state.fld_11_0, 'Rosa');
      assert.equal(state.fld_11_1, 'Example');
      assert.deepEqual([state.fld_12_0, state.fld_12_1, state.fld_12_2], ['7', '4', '1980']);
      assert.deepEqual([state.fld_13_0, state.fld_13_1, state.fld_13_2], ['555', '010', '0123']);
      assert.match(state.fld_33, /164\.524/);
      assert.ok(state.fld_33.length <= 250);
      assert.equal(state.fld_99, '', 'honeypot');
      assert.equal(state.fld_41, '', 'captcha');
    });
  });

  describe(`pages that only look alike in ${kind}`, () => {
    let world;

    before(async () => {
      world = await openWorld(kind);
    });
    after(() => world.close());

    for (const look of [
      'lakeview/',
      'lakeview/appointments/',
      'lakeview/refill/',
      'lakeview/billing/',
      'lakeview/proxy-access/',
      'lakeview/police-records/',
      'lakeview/amendment/',
      'lakeview/send-us-your-records/',
      'lakeview/contact/',
      'lakeview/search/',
      'lakeview/thank-you/',
      'MyChart-PRD/app/messages',
      'bench?n=500',
    ]) {
      it(`/${look} is not spotted`, async () => {
        const address = `${world.portals.origin}/${look}`;
        const page = await world.extension.visit(address);
        const tab = await world.extension.tabOf(address);
        const report = await world.extension.ask({ type: 'report', tabId: tab });
        assert.equal(report.spotted, false, JSON.stringify(report.evidence));
        assert.equal(report.kind, 'NONE');
        assert.notEqual((await world.extension.badge(tab)).text, '✓');
        await page.close();
      });
    }
  });
}
