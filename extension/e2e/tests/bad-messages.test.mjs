// Messages that make no sense, too many at once, permissions that are withdrawn, and what a web page can try.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSERS } from '../browsers.mjs';
import { openPopup, openWorld, press, ROSA, until } from './support.mjs';

const words = (page) => page.evaluate(() => document.querySelector('main').innerText);

const stored = (extension) => extension.withApis((apis) => apis.storage.local.get(null));

const filledIn = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('input')]
      .filter(({ value, type, checked }) => (/radio|checkbox/.test(type) ? checked : value !== ''))
      .map(({ id }) => id),
  );

const REQUEST = {
  provider: { name: 'Lakeview Valley Hospital', jurisdiction: 'FEDERAL', kind: 'ANY_PROVIDER' },
  channel: 'FAX',
  scope: { kind: 'EVERYTHING' },
};
const SENT = { kind: 'SENT', date: '2026-01-02' };

for (const kind of BROWSERS) {
  describe(`messages that make no sense in ${kind}`, () => {
    let world;
    let extension;
    let tab;
    let plan;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
      const address = `${world.portals.origin}/hostile/stubborn/`;
      await extension.visit(address);
      tab = await extension.tabOf(address);
      plan = await extension.ask({ type: 'plan', tabId: tab });
    });
    after(() => world.close());

    const record = (event, more = {}) => ({
      type: 'record',
      request: { ...REQUEST, patientId: world.patientId },
      event,
      ...more,
    });

    for (const [what, key, message] of [
      ['a report of no tab', 'error_malformed', () => ({ type: 'report' })],
      ['a report of a tab of letters', 'error_malformed', () => ({ type: 'report', tabId: 'one' })],
      ['a report of a tab below zero', 'error_malformed', () => ({ type: 'report', tabId: -5 })],
      ['a report of half a tab', 'error_malformed', () => ({ type: 'report', tabId: 1.5 })],
      ['a tab that never was', 'error_tab_closed', () => ({ type: 'report', tabId: 987654 })],
      ['a plan of no tab', 'error_malformed', () => ({ type: 'plan' })],
      [
        'a plan for an unknown patient',
        'error_no_such_patient',
        () => ({ type: 'plan', tabId: tab, patientId: 'nobody' }),
      ],
      [
        'a plan of an unknown scope',
        'error_malformed',
        () => ({ type: 'plan', tabId: tab, scope: { kind: 'NOTHING' } }),
      ],
      ['a fill of no tab', 'error_malformed', () => ({ type: 'fill', plan })],
      ['a fill without a plan', 'error_malformed', () => ({ type: 'fill', tabId: tab })],
      [
        'a fill with a plan of nonsense',
        'error_malformed',
        () => ({ type: 'fill', tabId: tab, plan: { ...plan, items: ['fill it all'] } }),
      ],
      [
        'a fill of an unknown meaning',
        'error_malformed',
        () => ({
          type: 'fill',
          tabId: tab,
          plan: { ...plan, items: [{ ...plan.items[0], meaning: 'SHOE_SIZE' }] },
        }),
      ],
      ['an undo of no tab', 'error_malformed', () => ({ type: 'undo' })],
      ['a patient of nothing', 'error_patient_without_name', () => ({ type: 'savePatient' })],
      [
        'a patient without a name',
        'error_patient_without_name',
        () => ({ type: 'savePatient', patient: { ...ROSA, name: {} } }),
      ],
      [
        'a patient born on an impossible day',
        'error_malformed',
        () => ({ type: 'savePatient', patient: { ...ROSA, birthDate: '1980-13-01' } }),
      ],
      [
        'a patient whose id is a path',
        'error_malformed',
        () => ({ type: 'savePatient', patient: { ...ROSA, id: '../../settings' } }),
      ],
      [
        'an event of an impossible date',
        'error_malformed',
        () => record({ ...SENT, date: '2026-02-30' }),
      ],
      ['an event of no date', 'error_malformed', () => record({ kind: 'SENT' })],
      [
        'an event of an unknown kind',
        'error_malformed',
        () => record({ ...SENT, kind: 'SNEEZED' }),
      ],
      ['no event', 'error_malformed', () => record(undefined)],
      [
        'an event of an unknown request',
        'error_no_such_request',
        () => record(SENT, { requestId: 'nowhere' }),
      ],
      [
        'a request without a provider',
        'error_request_without_provider',
        () => record(SENT, { request: { ...REQUEST, provider: {}, patientId: world.patientId } }),
      ],
      [
        'a request of an unknown patient',
        'error_no_such_patient',
        () => record(SENT, { request: { ...REQUEST, patientId: 'nobody' } }),
      ],
      [
        'a removed event of an unknown request',
        'error_no_such_request',
        () => ({ type: 'removeEvent', requestId: 'nowhere', eventId: 'e' }),
      ],
      [
        'a letter of an unknown request',
        'error_no_such_request',
        () => ({ type: 'letter', kind: 'ACCESS_REQUEST', requestId: 'nowhere' }),
      ],
      ['an impossible today', 'error_malformed', () => ({ type: 'requests', today: '2026-02-29' })],
      [
        'an export of an unknown format',
        'error_format',
        () => ({ type: 'export', format: 'docx' }),
      ],
    ]) {
      it(`${what} is refused with its reason, and changes nothing`, async () => {
        const kept = await stored(extension);
        const answer = await extension.ask(message());
        assert.equal(answer?.error?.key, key, JSON.stringify(answer));
        assert.ok(answer.error.text.length > 10);
        assert.doesNotMatch(answer.error.text, /error_|undefined|\$\d/);
        assert.deepEqual(await stored(extension), kept);
      });
    }

    for (const message of [
      { type: 'makeCoffee' },
      { type: '' },
      {},
      { type: 5 },
      { type: 'toString' },
    ]) {
      it(`nothing answers ${JSON.stringify(message)}, and nobody waits for it`, async () => {
        assert.ok(!(await extension.ask(message)));
      });
    }

    it('answers everything when forty messages come at once, and keeps all that was saved', async () => {
      const messages = [];
      for (let i = 0; i < 20; i++) {
        messages.push({
          type: 'savePatient',
          patient: { id: `many-${i}`, name: { first: `Many ${i}`, last: 'Example' } },
        });
        messages.push({ type: i % 2 ? 'requests' : 'patients' });
      }
      const answers = await extension.withApis(
        (apis, all) => Promise.all(all.map((message) => apis.runtime.sendMessage(message))),
        messages,
      );
      assert.equal(answers.length, 40);
      assert.ok(answers.every((answer) => answer && !answer.error));
      const { patients, problems } = await extension.ask({ type: 'patients' });
      const ids = patients.map(({ id }) => id);
      for (let i = 0; i < 20; i++) {
        assert.ok(ids.includes(`many-${i}`), `many-${i}`);
      }
      assert.deepEqual(problems, []);
    });

    it('keeps every one of twenty events that come for one request at once', async () => {
      const { id } = await extension.ask(record(SENT));
      await extension.withApis(
        (apis, all) => Promise.all(all.map((message) => apis.runtime.sendMessage(message))),
        Array.from({ length: 20 }, (_, i) => ({
          type: 'record',
          requestId: id,
          event: { id: `call-${i}`, kind: 'CALL', date: '2026-01-05', note: `call ${i}` },
        })),
      );
      const { requests } = await extension.ask({ type: 'requests' });
      assert.equal(requests.find((request) => request.id === id).events.length, 21);
    });
  });

  describe(`a permission that is not there in ${kind}`, () => {
    let world;
    let extension;

    // Chromium lets only the person take back a host of the manifest: the page of extensions does it here. In Firefox
    // the extension may give it back itself.
    const withdraw = async () => {
      if (kind === 'firefox') {
        return extension.withApis((apis) =>
          apis.permissions.remove({ origins: ['http://localhost/*', 'http://127.0.0.1/*'] }),
        );
      }
      const page = await extension.browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(
        (extensionId) =>
          chrome.developerPrivate.updateExtensionConfiguration({
            extensionId,
            hostAccess: 'ON_CLICK',
          }),
        extension.extensionId,
      );
      await page.close();
      return true;
    };

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
    });
    after(() => world.close());

    it('withdrawn between plan and fill: nothing is filled, and the popup says why', async () => {
      const address = `${world.portals.origin}/hostile/stubborn/`;
      const page = await extension.visit(address);
      const tab = await extension.tabOf(address);
      const plan = await extension.ask({ type: 'plan', tabId: tab });
      assert.ok(plan.items.some(({ decision }) => decision === 'FILL'));
      const popup = await openPopup(extension, tab);
      await popup.waitForSelector('#fill');
      assert.equal(await withdraw(), true);
      await until('withdrawn', () =>
        extension.withApis(
          async (apis) => !(await apis.permissions.contains({ origins: ['http://localhost/*'] })),
        ),
      );
      const answer = await extension.ask({ type: 'fill', tabId: tab, plan });
      assert.equal(answer.error?.key, 'error_page_not_readable', JSON.stringify(answer));
      assert.ok(answer.error.text);
      await press(popup, '#fill');
      await popup.waitForSelector('.note.problem');
      assert.match(await words(popup), /Browsers do not let extensions read this page/);
      assert.deepEqual(await filledIn(page), []);
      const { patients } = await extension.ask({ type: 'patients' });
      assert.equal(patients[0].name.first, 'Rosa');
    });
  });

  describe(`an extension that was granted nothing in ${kind}`, () => {
    let world;

    before(async () => {
      world = await openWorld(kind, { hosts: [] });
    });
    after(() => world.close());

    it('says that it cannot read the page', async () => {
      const { extension } = world;
      const ids = () =>
        extension.withApis(async (apis) => (await apis.tabs.query({})).map(({ id }) => id));
      const known = await ids();
      await extension.visit(`${world.portals.origin}/hostile/stubborn/`);
      const tab = (await ids()).find((id) => !known.includes(id));
      const answer = await extension.ask({ type: 'report', tabId: tab });
      assert.equal(answer.error?.key, 'error_page_not_readable');
      const popup = await openPopup(extension, tab);
      assert.match(await words(popup), /Browsers do not let extensions read this page/);
    });
  });

  describe(`a web page that wants more than it may in ${kind}`, () => {
    let world;
    let extension;
    let page;
    let tab;

    before(async () => {
      world = await openWorld(kind);
      extension = world.extension;
      const address = `${world.portals.origin}/hostile/vanishing-form/?after=600000`;
      page = await extension.visit(address);
      tab = await extension.tabOf(address);
      await until('spotted', async () => (await extension.badge(tab)).text === '✓');
    });
    after(() => world.close());

    const attack = () =>
      page.evaluate(async (extensionId) => {
        const messages = [
          { type: 'submitted' },
          { type: 'gate', open: true },
          { type: 'read' },
          {
            type: 'fill',
            address: location.href,
            values: [{ id: 'field-0', meaning: 'COMMENTS', value: 'x' }],
          },
          { type: 'patients' },
          { type: 'export' },
          { type: 'eraseAll' },
        ];
        const heard = [];
        window.addEventListener('message', ({ data }) => heard.push(data));
        const own = globalThis.chrome?.runtime ?? globalThis.browser?.runtime;
        for (const message of messages) {
          window.postMessage(message, '*');
          document.dispatchEvent(new CustomEvent('access524', { detail: message }));
          try {
            const answer = await Promise.race([
              own?.sendMessage(extensionId, message),
              new Promise((resolve) => setTimeout(resolve, 200)),
            ]);
            if (answer) {
              heard.push(answer);
            }
          } catch {
            // The browser itself refuses: all the better.
          }
        }
        // The window's messages come back to the page that sent them; anything else would be an answer.
        await new Promise((resolve) => setTimeout(resolve, 100));
        return heard.filter((one) => !messages.some((sent) => sent.type === one.type));
      }, extension.extensionId);

    const pretendToSend = () =>
      page.evaluate(() => {
        const button = document.createElement('div');
        button.setAttribute('role', 'button');
        button.textContent = 'Send';
        document.body.append(button);
        button.click();
        for (const type of ['click', 'mousedown', 'mouseup', 'pointerup']) {
          button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        }
        // Firefox really sends a form that such an event is made for, unless the page holds it back.
        const form = document.querySelector('form');
        form.addEventListener('submit', (event) => event.preventDefault(), { once: true });
        form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
        button.remove();
      });

    const pending = async () => (await extension.ask({ type: 'pending' })).pending;

    it('gets no answer, no data and no question about a sent form before anything is filled', async () => {
      const kept = await stored(extension);
      assert.deepEqual(await attack(), []);
      await pretendToSend();
      assert.deepEqual(await filledIn(page), []);
      assert.deepEqual(await pending(), []);
      assert.deepEqual(await stored(extension), kept);
    });

    it('cannot reach the files of the extension', async () => {
      const reached = await page.evaluate(
        async (base) =>
          Promise.all(
            ['popup.html', 'content.js', 'gate.js', 'icons/icon-48.png'].map((path) =>
              fetch(base + path).then(
                () => path,
                () => '',
              ),
            ),
          ),
        extension.base,
      );
      assert.deepEqual(reached.filter(Boolean), []);
    });

    it('does not see anything of the extension in its own world', async () => {
      const names = await page.evaluate(() =>
        Object.getOwnPropertyNames(globalThis).filter((name) => /access524/i.test(name)),
      );
      assert.deepEqual(names, []);
    });

    it('cannot pretend that the person sent a form that was filled', async () => {
      const plan = await extension.ask({ type: 'plan', tabId: tab });
      await extension.ask({ type: 'fill', tabId: tab, plan });
      const filled = await filledIn(page);
      assert.ok(filled.length >= 4);
      const kept = await stored(extension);
      assert.deepEqual(await attack(), []);
      await pretendToSend();
      // Had it worked, the question would be there by the time that the background has answered something else.
      await extension.ask({ type: 'report', tabId: tab });
      assert.deepEqual(await pending(), []);
      assert.deepEqual(await filledIn(page), filled);
      assert.deepEqual(await stored(extension), kept);
      assert.deepEqual(world.portals.submissions(), []);
    });
  });
}
