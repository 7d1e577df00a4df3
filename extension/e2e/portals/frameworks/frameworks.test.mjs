import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { launchChromium } from '../browser.mjs';
import { startPortals } from '../server.mjs';

let portals;
let browser;
let page;
let errors;

before(async () => {
  [portals, browser] = await Promise.all([startPortals(), launchChromium()]);
});

after(async () => {
  await browser?.close();
  await portals?.stop();
});

beforeEach(async () => {
  portals.forgetSubmissions();
  errors = [];
  page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
});

afterEach(async () => {
  await page.close();
  assert.deepEqual(errors, []);
});

const open = (name) => page.goto(`${portals.origin}/frameworks/${name}/`, { waitUntil: 'load' });
const named = (name) => `::-p-aria([name="${name}"])`;
const type = (name, text) => page.type(named(name), text);
const press = async (...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};
const stateBecomes = (part, value) =>
  page.waitForFunction(
    (part, json) => JSON.stringify(window.__appState[part]) === json,
    { timeout: 3000 },
    part,
    JSON.stringify(value),
  );

const firstSubmission = async () => {
  for (let tries = 0; tries < 60; tries += 1) {
    const [first] = portals.submissions();
    if (first) return first;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nothing was submitted');
};

/** What is typed where (by accessible name), and under which key the application keeps it. */
const TYPED = {
  react18: [
    ['First name', 'Ada', 'firstName'],
    ['Phone', '217-555-0111', 'phone'],
  ],
  react19: [
    ['First name', 'Ada', 'firstName'],
    ['Comments', 'Only this year', 'comments'],
  ],
  'react-select': [
    ['First name', 'Ada', 'firstName'],
    ['Email', 'ada@example.org', 'email'],
  ],
  mui: [
    ['First name', 'Ada', 'firstName'],
    ['Street address', '12 Mill Lane', 'address'],
  ],
  antd: [
    ['First name', 'Ada', 'firstName'],
    ['Comments', 'Only this year', 'comments'],
  ],
};

describe('key strokes reach the application', () => {
  for (const [name, fields] of Object.entries(TYPED)) {
    test(name, async () => {
      await open(name);
      for (const [label, text, key] of fields) {
        await page.waitForSelector(named(label));
        await type(label, text);
        await press('Tab');
        await stateBecomes(key, text);
      }
    });
  }
});

describe('what is sent is what the application knows', () => {
  for (const name of ['react18', 'react19', 'react-select', 'mui', 'antd']) {
    test(name, async () => {
      await open(name);
      await page.waitForSelector(named('First name'));
      await type('First name', 'Ada');
      await page.click('button[type="submit"]');
      const { path, fields } = await firstSubmission();
      assert.equal(path, '/__submit');
      assert.equal(fields.firstName, 'Ada');
      assert.equal(fields.lastName, '');
      await page.waitForSelector('#request-sent');
    });
  }
});

describe('React', () => {
  test('the right version runs on each page', async () => {
    for (const [name, major] of [
      ['react18', 18],
      ['react19', 19],
    ]) {
      const bundle = await (await fetch(`${portals.origin}/frameworks/${name}/app.js`)).text();
      assert.match(bundle, new RegExp(`version\\s*=\\s*"${major}\\.`));
    }
  });

  test('react-select takes a choice by keys, in a single and in a multiple select', async () => {
    await open('react-select');
    await type('State', 'Oreg');
    await press('Enter');
    await stateBecomes('state', 'OR');
    await type('Records needed', 'Labo');
    await press('Enter');
    await type('Records needed', 'Radio');
    await press('Enter');
    await stateBecomes('recordTypes', ['labs', 'imaging']);
  });
});

describe('MUI and Ant Design', () => {
  test('MUI: date by its sections, Autocomplete, Select, RadioGroup, Checkbox', async () => {
    await open('mui');
    await page.click('[role="spinbutton"][aria-label="Month"]');
    await page.keyboard.type('02031961');
    await stateBecomes('birthDate', '1961-02-03');
    await type('State', 'Oreg');
    await press('ArrowDown', 'Enter');
    await stateBecomes('state', 'Oregon');
    await page.click('#mui-purpose');
    await page.click('[role="option"][data-value="legal"]');
    await stateBecomes('purpose', 'legal');
    await page.waitForSelector('[role="option"]', { hidden: true });
    await page.click('input[value="mail"]');
    await stateBecomes('delivery', 'mail');
    await page.click(named('Laboratory results'));
    await stateBecomes('recordTypes', ['labs']);
  });

  test('Ant Design: date, Select, Radio, Checkbox', async () => {
    await open('antd');
    await type('Date of birth', '02/03/1961');
    await press('Tab');
    await stateBecomes('birthDate', '1961-02-03');
    await type('State', 'Oreg');
    await press('Enter');
    await stateBecomes('state', 'OR');
    await page.click('input[value="mail"]');
    await stateBecomes('delivery', 'mail');
    await page.click('input[value="labs"]');
    await stateBecomes('recordTypes', ['labs']);
  });
});
