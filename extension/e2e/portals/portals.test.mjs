import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { launchChromium } from './browser.mjs';
import { TRAPS } from './hostile/traps.mjs';
import { allLinks, startPortals } from './server.mjs';

let portals;
let browser;
let page;
let requested;

before(async () => {
  [portals, browser] = await Promise.all([startPortals(), launchChromium()]);
});

after(async () => {
  await browser?.close();
  await portals?.stop();
});

beforeEach(async () => {
  portals.forgetSubmissions();
  requested = [];
  page = await browser.newPage();
  page.on('request', (request) => requested.push(request.url()));
});

afterEach(async () => {
  const foreign = requested.filter((address) => !isLocal(address));
  await page.close();
  assert.deepEqual(foreign, [], 'no page asks for anything off this machine');
});

const isLocal = (address) =>
  address.startsWith(`${portals.origin}/`) ||
  address.startsWith(`${portals.otherOrigin}/`) ||
  address.startsWith('data:') ||
  address.startsWith('about:');

const open = (path, waitUntil = 'load') => page.goto(portals.origin + path, { waitUntil });

const value = (selector) => page.$eval(selector, (element) => element.value);

describe('every page', () => {
  for (const path of allLinks()) {
    test(`${path} answers 200 as HTML, without an error on the page`, async () => {
      const errors = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const response = await open(path);
      assert.equal(response.status(), 200);
      assert.equal(response.headers()['content-type'], 'text/html; charset=utf-8');
      assert.deepEqual(errors, []);
    });
  }

  test('an address that nobody owns answers 404', async () => {
    const response = await fetch(`${portals.origin}/nothing-here`);
    assert.equal(response.status, 404);
  });
});

describe('Lakeview', () => {
  test('the form keeps what was sent, and the next page shows nothing of it', async () => {
    await open('/lakeview/medical-records/');
    await page.click('#cookie-banner [data-cookies="needed"]');
    await page.type('#pt_fn', 'Ada');
    await page.type('#pt_ln', 'Marsh');
    await page.type('#pt_dob', '02/03/1961');
    await page.select('#pt_state', 'IL');
    await page.type('#sec-recipient #phone', '217-555-0111');
    await page.click('#release_to_self');
    await page.click('#rec_labs');
    await page.click('#rec_hp');
    await Promise.all([page.waitForNavigation(), page.click('#submit-request')]);

    assert.equal(new URL(page.url()).pathname, '/lakeview/thank-you/');
    assert.doesNotMatch(await page.content(), /Ada|Marsh|1961/);
    const [{ path, contentType, fields }] = portals.submissions();
    assert.equal(path, '/lakeview/medical-records/');
    assert.equal(contentType, 'multipart/form-data');
    assert.equal(fields.pt_fn, 'Ada');
    assert.equal(fields.pt_state, 'IL');
    assert.equal(fields.release_to, 'self');
    assert.deepEqual(fields.rec, ['hp', 'labs']);
    assert.equal(fields.pt_phone, '');
    assert.equal(fields.to_phone, '217-555-0111');
    assert.equal(fields.full_name, '');
    assert.equal(fields.sig, '');
  });

  test('submissions are read and forgotten over HTTP too', async () => {
    const body = new URLSearchParams({ name: 'Ada' });
    await fetch(`${portals.origin}/lakeview/contact/`, { method: 'POST', body });
    const address = `${portals.origin}/__submissions`;
    const [kept] = await (await fetch(address)).json();
    assert.deepEqual(kept.fields, { name: 'Ada' });
    await fetch(address, { method: 'DELETE' });
    assert.deepEqual(portals.submissions(), []);
  });

  test('the same menu, footer and cookie banner frame every page', async () => {
    for (const path of allLinks().filter((link) => link.startsWith('/lakeview/'))) {
      const text = await (await fetch(portals.origin + path)).text();
      assert.match(text, /<nav class="mega"[\s\S]*Medical Records[\s\S]*Pay my bill/, path);
      assert.match(text, /<footer[\s\S]*Medical Records/, path);
      assert.match(text, /id="cookie-banner"/, path);
    }
  });

  test('the paper form is a PDF', async () => {
    const response = await fetch(`${portals.origin}/lakeview/files/records-request.pdf`);
    assert.equal(response.headers.get('content-type'), 'application/pdf');
    assert.match(await response.text(), /^%PDF-1\.4[\s\S]*%%EOF\n$/);
  });
});

describe('the patient portal', () => {
  const START = '/MyChart-PRD/app/release-of-information';

  async function fillStepOne() {
    await page.waitForSelector('#roi-form');
    await page.select('#EID-2-selectedForm-input-id', 'hph');
    await page.click('#EID-3-recipient-me');
    await page.type('#EID-6-from', '01/01/2020');
    await page.type('#EID-7-to', '12/31/2023');
    await page.click('#EID-8-loc-main');
    await page.click('#EID-29-include');
  }

  test('typing reaches step 2 and the request is sent without a page load', async () => {
    await open(START);
    await page.evaluate(() => {
      window.sameDocument = true;
    });
    await fillStepOne();
    await page.click('#continue');
    await page.waitForSelector('#review');
    assert.equal(new URL(page.url()).pathname, `${START}/request-review`);
    assert.equal(await page.$eval('#send-request', (button) => button.disabled), true);
    await page.click('#EID-50-consent');
    await page.click('#send-request');
    await page.waitForSelector('#request-sent');

    assert.equal(await page.evaluate(() => window.sameDocument), true);
    const [{ path, fields }] = portals.submissions();
    assert.equal(path, '/__submit');
    assert.deepEqual(fields, {
      organization: 'hph',
      recipient: 'me',
      recipientName: '',
      recipientAddress: '',
      dateFrom: '01/01/2020',
      dateTo: '12/31/2023',
      locations: ['main'],
      recordTypes: ['laboratory'],
      comments: '',
      consent: true,
    });
  });

  test('Continue waits until all that is required is there', async () => {
    await open(START);
    await page.waitForSelector('#roi-form');
    const disabled = () => page.$eval('#continue', (button) => button.disabled);
    assert.equal(await disabled(), true);
    await fillStepOne();
    assert.equal(await disabled(), false);
    await page.click('#EID-8-loc-main');
    assert.equal(await disabled(), true);
  });

  test('a bare assignment of a value does not reach React', async () => {
    await open(START);
    await page.waitForSelector('#roi-form');
    await page.$eval('#EID-6-from', (input) => {
      input.value = '01/01/2020';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    assert.equal(await page.evaluate(() => window.__appState.dateFrom), '');
    await page.click('#EID-3-recipient-me');
    assert.equal(await value('#EID-6-from'), '');
  });

  test('all seventeen record types are labelled Include and nothing else', async () => {
    await open(START);
    await page.waitForSelector('.record-type');
    const labels = await page.$$eval('.record-type input', (inputs) =>
      inputs.map((input) => input.labels[0].textContent),
    );
    assert.deepEqual(labels, Array(17).fill('Include'));
  });

  test('messages are reached without a load and forget the request', async () => {
    await open(START);
    await page.waitForSelector('#roi-form');
    await page.evaluate(() => {
      window.sameDocument = true;
    });
    await page.click('#nav-messages');
    await page.waitForSelector('#messages');
    assert.equal(new URL(page.url()).pathname, '/MyChart-PRD/app/messages');
    assert.equal(await page.title(), 'Messages - Harbor Point Health');
    assert.deepEqual(await page.evaluate(() => [window.sameDocument, window.__appState]), [
      true,
      null,
    ]);
  });

  test('the network never comes to rest', async () => {
    await open(START);
    await assert.rejects(page.waitForNetworkIdle({ idleTime: 500, timeout: 2500 }));
  });
});

describe('the launcher', () => {
  const builderFrame = async () => {
    const element = await page.waitForSelector('#wizard-frame');
    const frame = await element.contentFrame();
    await frame.waitForSelector('#fld_submit');
    return frame;
  };

  // A key, not a click: where a frame of another process has just been scrolled, a click may miss.
  const press = async (frame, selector, key) => {
    await frame.focus(selector);
    await page.keyboard.press(key);
  };

  const firstSubmission = async () => {
    for (let tries = 0; tries < 100; tries += 1) {
      const [first] = portals.submissions();
      if (first) return first;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('nothing was submitted');
  };

  test('holds a form of a foreign origin, which keeps what was sent', async () => {
    await open('/launcher/');
    const frame = await builderFrame();
    assert.equal(new URL(frame.url()).origin, portals.otherOrigin);
    await frame.type('#fld_11_0', 'Ada');
    await frame.select('#fld_12_0', '2');
    await frame.type('#fld_13_0', '541');
    await press(frame, '#fld_30_1_0', 'Space');
    await press(frame, '#fld_submit', 'Enter');
    const { fields } = await firstSubmission();
    assert.equal(fields['fld_11[first]'], 'Ada');
    assert.equal(fields['fld_12[month]'], '2');
    assert.equal(fields['fld_13[a]'], '541');
    assert.equal(fields['fld_30[1]'], 'Yes');
    assert.equal(fields.email, '');
    assert.deepEqual(fields.fld_34, { filename: '', size: 0 });
  });

  test('the section for representatives appears on demand', async () => {
    await open('/launcher/');
    const frame = await builderFrame();
    const height = () => frame.$eval('#section_21', (section) => section.offsetHeight);
    assert.equal(await height(), 0);
    await press(frame, '#fld_20_1', 'Space');
    assert.ok((await height()) > 0);
  });
});

describe('pages without a request', () => {
  for (const n of [500, 5000]) {
    test(`the benchmark page of ${n} has ${n} elements in its body, always the same`, async () => {
      await open(`/bench?n=${n}`);
      assert.equal(await page.$$eval('body *', (all) => all.length), n);
      const again = await Promise.all(
        [1, 2].map(async () => (await fetch(`${portals.origin}/bench?n=${n}`)).text()),
      );
      assert.equal(again[0], again[1]);
      assert.doesNotMatch(again[0], /record|medical|health|request|release/i);
    });
  }

  test('the busy page changes hundreds of times a second', async () => {
    await open('/spa-busy/');
    const changes = await page.evaluate(
      () =>
        new Promise((resolve) => {
          let seen = 0;
          const watch = (records) => {
            seen += records.length;
          };
          new MutationObserver(watch).observe(document.body, { childList: true, subtree: true });
          setTimeout(() => resolve(seen), 1000);
        }),
    );
    assert.ok(changes > 200, `${changes} changes`);
  });

  test('the busy page brings a records request when told to', async () => {
    await open('/spa-busy/?late=100');
    await page.waitForSelector('#late-form');
  });
});

describe('hostile pages', () => {
  test('every trap is on the page, under an id of its own', async () => {
    await open('/hostile/honeypots/');
    const ids = await page.$$eval('input', (inputs) => inputs.map((input) => input.id));
    for (const { id } of TRAPS) assert.equal(ids.filter((other) => other === id).length, 1, id);
  });

  test('the drawn checkbox is ticked by a person who clicks its box', async () => {
    await open('/hostile/honeypots/');
    await page.click('.box');
    assert.equal(await page.$eval('#rec_drawn', (box) => box.checked), true);
  });

  test('the sandboxed frame has an opaque origin', async () => {
    await open('/hostile/sandboxed/');
    const frame = await (await page.$('#sandboxed-frame')).contentFrame();
    assert.equal(await frame.evaluate(() => self.origin), 'null');
  });

  test('the page that leaves is gone after its time', async () => {
    await open('/hostile/leaves/?after=100');
    await page.waitForFunction(() => location.pathname === '/hostile/elsewhere/');
  });

  test('the form vanishes after its time', async () => {
    await open('/hostile/vanishing-form/?after=100');
    await page.waitForFunction(() => !document.querySelector('#request-form'));
  });

  test('the swapped frame shows another page after its time', async () => {
    await open('/hostile/swapped-frame/?after=100');
    await page.waitForFunction(() =>
      document.querySelector('#swapped-frame').contentDocument?.querySelector('#seen_name'),
    );
  });

  test('the form fades after its time', async () => {
    await open('/hostile/hides-fields/?after=100');
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector('#request-form')).opacity === '0',
    );
  });

  test('stubborn fields do not keep what they get', async () => {
    await open('/hostile/stubborn/');
    await page.type('#seen_name', 'Ada');
    await page.type('#seen_email', 'ada@example.org');
    await page.type('#seen_phone', '1');
    await page.click('#rec_labs');
    assert.equal(await value('#seen_name'), 'Ada');
    assert.equal(await value('#seen_email'), '');
    assert.equal(await value('#seen_phone'), '000');
    assert.equal(await page.$eval('#rec_labs', (box) => box.checked), false);
  });
});
