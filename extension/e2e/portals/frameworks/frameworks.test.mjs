import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { launchChromium } from '../browser.mjs';
import { startPortals } from '../server.mjs';
import { SLIDES } from './app/wizard-slides.mjs';

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
  page.setDefaultTimeout(5000);
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
  'class-toggles': [
    ['First name', 'Ada', 'firstName'],
    ['State', 'Oregon', 'state'],
  ],
  lists: [
    ['First name', 'Ada', 'firstName'],
    ['Comments', 'Only this year', 'comments'],
  ],
  radix: [
    ['First name', 'Ada', 'firstName'],
    ['Comments', 'Only this year', 'comments'],
  ],
  headless: [
    ['First name', 'Ada', 'firstName'],
    ['Email', 'ada@example.org', 'email'],
  ],
  bootstrap: [
    ['First name', 'Ada', 'firstName'],
    ['Street address', '12 Mill Lane', 'address'],
  ],
  'react-datepicker': [
    ['First name', 'Ada', 'firstName'],
    ['Comments', 'Only this year', 'comments'],
  ],
  chakra: [
    ['First name', 'Ada', 'firstName'],
    ['Email', 'ada@example.org', 'email'],
  ],
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
  vue2: [
    ['First name', 'Ada', 'firstName'],
    ['Email', 'ada@example.org', 'email'],
  ],
  vue3: [
    ['First name', 'Ada', 'firstName'],
    ['Email', 'ada@example.org', 'email'],
  ],
  vuetify2: [
    ['FIRST NAME', 'Ada', 'firstName'],
    ['COMMENTS', 'Only this year', 'comments'],
  ],
  vuetify4: [
    ['First name', 'Ada', 'firstName'],
    ['Comments', 'Only this year', 'comments'],
  ],
  angular: [
    ['First name', 'Ada', 'firstName'],
    ['Confirm email', 'ada@example.org', 'emailAgain'],
  ],
  svelte: [
    ['First name', 'Ada', 'firstName'],
    ['Comments', 'Only this year', 'comments'],
  ],
  shadow: [
    ['First name', 'Ada', 'firstName'],
    ['Comments', 'Only this year', 'comments'],
  ],
  lit: [
    ['First name', 'Ada', 'firstName'],
    ['Comments', 'Only this year', 'comments'],
  ],
  inputmask: [
    ['First name', 'Ada', 'firstName'],
    ['Phone', '2175550111', 'phone'],
  ],
  imask: [
    ['First name', 'Ada', 'firstName'],
    ['Phone', '2175550111', 'phone'],
  ],
  cleave: [
    ['Phone', '2175550111', 'phone'],
    ['Date of birth', '02/03/1961', 'birthDate'],
  ],
  select2: [
    ['First name', 'Ada', 'firstName'],
    ['Comments', 'Only this year', 'comments'],
  ],
  flatpickr: [
    ['First name', 'Ada', 'firstName'],
    ['Records to', '02/03/1961', 'dateTo'],
  ],
  'jquery-ui': [
    ['First name', 'Ada', 'firstName'],
    ['Date of birth', '02/03/1961', 'birthDate'],
  ],
  'no-paste': [
    ['Email', 'ada@example.org', 'email'],
    ['Confirm email', 'ada@example.org', 'emailAgain'],
  ],
  editable: [
    ['Street address', '12 Mill Lane', 'address'],
    ['Comments', 'Only this year', 'comments'],
  ],
  aria: [
    ['First name', 'Ada', 'firstName'],
    ['Comments', 'Only this year', 'comments'],
  ],
  toggles: [
    ['First name', 'Ada', 'firstName'],
    ['Comments', 'Only this year', 'comments'],
  ],
  'type-ahead': [
    ['First name', 'Ada', 'firstName'],
    ['Comments', 'Only this year', 'comments'],
  ],
  'overwrites-once': [
    ['First name', 'Ada', 'firstName'],
    ['Comments', 'Only this year', 'comments'],
  ],
  'overwrites-always': [
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

describe('the state is not read from the document', () => {
  for (const [name, [, [label, text, key]]] of Object.entries(TYPED)) {
    test(name, async () => {
      await open(name);
      await page.waitForSelector(named(label));
      await page.$eval(
        named(label),
        (element, text) => {
          element[element.isContentEditable ? 'textContent' : 'value'] = text;
        },
        text,
      );
      await stateBecomes(key, '');
    });
  }
});

describe('what is sent is what the application knows', () => {
  for (const [name, [[label, text, key]]] of Object.entries(TYPED)) {
    test(name, async () => {
      await open(name);
      await page.waitForSelector(named(label));
      await type(label, text);
      await press('Tab');
      await stateBecomes(key, text);
      const known = await page.evaluate(() => window.__appState);
      await page.$eval('>>> [type="submit"]', (button) => button.click());
      const { path, fields } = await firstSubmission();
      assert.equal(path, '/__submit');
      assert.deepEqual(fields, known);
      await page.waitForSelector('>>> #request-sent');
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
    await page.waitForFunction(() => document.activeElement?.matches('[aria-label="Month"]'));
    await page.keyboard.type('02031961');
    await stateBecomes('birthDate', '1961-02-03');
    await type('State', 'Oreg');
    await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 1);
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

describe('the drawn controls of other React libraries', () => {
  test('Radix: Select, RadioGroup, Checkbox, ToggleGroup', async () => {
    await open('radix');
    await page.click('#rx-state');
    // The list takes keys only once it has the focus, and moves to what was typed a moment later.
    await page.waitForFunction(() => document.activeElement?.closest('[role=listbox]'));
    await page.keyboard.type('Oreg');
    await page.waitForFunction(() => document.activeElement?.textContent.startsWith('Oregon'));
    await press('Enter');
    await stateBecomes('state', 'OR');
    await page.click('#rx-mail');
    await stateBecomes('delivery', 'mail');
    await page.click('#rx-labs');
    await stateBecomes('recordTypes', ['labs']);
    await page.click(named('Legal'));
    await stateBecomes('purpose', 'legal');
  });

  test('Headless UI: Combobox, Listbox, RadioGroup, Checkbox', async () => {
    await open('headless');
    await type('State', 'Oreg');
    await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 1);
    await press('ArrowDown', 'Enter');
    await stateBecomes('state', 'Oregon');
    await page.click('button[aria-haspopup="listbox"]');
    await page.waitForSelector('[role="option"]');
    await page.keyboard.type('Leg');
    await press('Enter');
    await stateBecomes('purpose', 'legal');
    await page.click(named('Laboratory results'));
    await stateBecomes('recordTypes', ['labs']);
    await page.click(named('Patient portal'));
    await stateBecomes('delivery', 'portal');
  });

  test('react-datepicker: a day of its calendar', async () => {
    await open('react-datepicker');
    await page.click('#rd-birthDate');
    await page.waitForSelector('.react-datepicker__day--015');
    await page.$eval('.react-datepicker__day--015', (day) => day.click());
    await page.waitForFunction(() => /^\d{4}-\d\d-15$/.test(window.__appState.birthDate));
  });

  test('Chakra: Select, RadioGroup, Checkbox, SegmentGroup', async () => {
    await open('chakra');
    await page.click('button[role="combobox"]');
    await page.waitForSelector('[role="option"]');
    await page.keyboard.type('Oreg');
    await press('Enter');
    await stateBecomes('state', 'OR');
    for (const [words, part, value] of [
      ['Laboratory results', 'recordTypes', ['labs']],
      ['Patient portal', 'delivery', 'portal'],
      ['Legal', 'purpose', 'legal'],
    ]) {
      await page.click(`::-p-xpath(//label[.="${words}"])`);
      await stateBecomes(part, value);
    }
  });
});

describe('Vue and Vuetify', () => {
  for (const name of ['vue2', 'vue3']) {
    test(`${name}: what is lazy is heard when the field is left`, async () => {
      await open(name);
      await type('Email', 'ada@example.org');
      await stateBecomes('email', '');
      await press('Tab');
      await stateBecomes('email', 'ada@example.org');
    });
  }

  test('Vuetify 2: calendar, select, radio, checkbox', async () => {
    await open('vuetify2');
    await type('DATE OF BIRTH', '02031961');
    await stateBecomes('birthDate', '');
    await page.click(named('DATE OF BIRTH'));
    await page.waitForSelector('.v-date-picker-years li');
    await page.click('.v-date-picker-years li:last-child');
    await page.click('.v-date-picker-table--month button');
    await page.waitForSelector('.v-date-picker-table--date button');
    await page.click('.v-date-picker-table--date button');
    await stateBecomes('birthDate', '1900-01-01');
    await type('STATE', 'Oreg');
    await press('ArrowDown', 'Enter');
    await stateBecomes('state', 'Oregon');
    await page.click(named('Laboratory results'));
    await stateBecomes('recordTypes', ['labs']);
    await page.click(named('Patient portal'));
    await stateBecomes('delivery', 'portal');
  });

  test('Vuetify 4: typed date, select, radio, checkbox', async () => {
    await open('vuetify4');
    await type('Date of birth', '02/03/1961');
    await press('Tab');
    await stateBecomes('birthDate', '1961-02-03');
    await page.click(named('Laboratory results'));
    await stateBecomes('recordTypes', ['labs']);
    await page.click(named('Patient portal'));
    await stateBecomes('delivery', 'portal');
  });
});

describe('Angular, Svelte and web components', () => {
  for (const name of ['angular', 'svelte', 'shadow', 'lit']) {
    test(`${name}: select, radio, checkbox`, async () => {
      await open(name);
      await page.waitForSelector(named('State'));
      await type('State', 'Oreg');
      await press('Tab');
      await stateBecomes('state', 'OR');
      await page.click(named('Laboratory results'));
      await stateBecomes('recordTypes', ['labs']);
      await page.click(named('Patient portal'));
      await stateBecomes('delivery', 'portal');
    });
  }

  test('every input of the hand-made elements lies two shadow roots deep', async () => {
    await open('shadow');
    const input = await page.$(named('First name'));
    const depth = await input.evaluate((element) => {
      let roots = 0;
      for (let at = element.getRootNode(); at !== document; at = at.host.getRootNode()) roots += 1;
      return roots;
    });
    assert.equal(depth, 2);
  });
});

describe('masks, calendars and drawn selects', () => {
  test('inputmask: the model waits until the date is complete', async () => {
    await open('inputmask');
    await type('Date of birth', '0203196');
    await stateBecomes('birthDate', '');
    await press('1');
    await stateBecomes('birthDate', '02/03/1961');
    await type('Phone', '217555');
    assert.equal(await page.$eval('#f-phone', (input) => input.value), '(217) 555-____');
  });

  test('imask: blanks stand there from the start', async () => {
    await open('imask');
    assert.equal(await page.$eval('#f-phone', (input) => input.value), '(___) ___-____');
    await type('Date of birth', '02031961');
    await stateBecomes('birthDate', '02/03/1961');
  });

  test('cleave: brackets and slashes come by themselves', async () => {
    await open('cleave');
    await type('Phone', '2175550111');
    await type('Date of birth', '02031961');
    assert.equal(await page.$eval('#f-phone', (input) => input.value), '(217) 555-0111');
    assert.equal(await page.$eval('#f-birthDate', (input) => input.value), '02/03/1961');
  });

  test('select2: keys choose in the drawn select and in the drawn list of several', async () => {
    await open('select2');
    await page.click('#f-state + .select2');
    await page.keyboard.type('Oreg');
    await press('Enter');
    await stateBecomes('state', 'OR');
    await page.click('#f-recordTypes + .select2');
    await page.keyboard.type('Labo');
    await press('Enter');
    await stateBecomes('recordTypes', ['labs']);
  });

  test('flatpickr: keys do nothing to a read-only date, its calendar does', async () => {
    await open('flatpickr');
    assert.equal(await page.$eval('#f-birthDate', (input) => input.type), 'hidden');
    assert.equal(await page.$eval('#f-dateFrom', (input) => input.readOnly), true);
    await page.click('#f-dateFrom');
    await page.keyboard.type('02/03/1961');
    await stateBecomes('dateFrom', '');
    await page.click('.flatpickr-calendar.open .flatpickr-day.today');
    await page.waitForFunction(() => window.__appState.dateFrom !== '');
  });

  test('jQuery UI: a click in the calendar counts', async () => {
    await open('jquery-ui');
    await page.click('#f-birthDate');
    await page.click('.ui-datepicker-calendar a');
    await page.waitForFunction(() => /^\d\d\/01\/\d{4}$/.test(window.__appState.birthDate));
  });
});

describe('fields by hand', () => {
  test('what is pasted into an e-mail address is refused', async () => {
    await open('no-paste');
    await page.click('#f-email');
    const refused = await page.$eval('#f-email', (input) => {
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      return !input.dispatchEvent(event);
    });
    assert.equal(refused, true);
  });

  test('roles: every widget answers its keys', async () => {
    await open('aria');
    await page.focus('#f-state');
    await page.keyboard.type('oreg');
    await stateBecomes('state', 'OR');
    await page.focus('[role="checkbox"][data-value="labs"]');
    await press('Space');
    await stateBecomes('recordTypes', ['labs']);
    await page.focus('[role="radio"][tabindex="0"]');
    await press('ArrowDown');
    await stateBecomes('delivery', 'portal');
    await page.focus('#f-purpose');
    await press('Enter', 'ArrowDown', 'Enter');
    await stateBecomes('purpose', 'care');
    await page.click('[role="switch"]');
    await stateBecomes('textMe', true);
  });

  test('toggles are chosen by a click, and say so by a class or by aria-pressed', async () => {
    await open('toggles');
    await page.click('[data-type="labs"]');
    await page.click('[data-type="notes"]');
    await page.click('[data-type="labs"]');
    await page.click('[data-way="mail"]');
    await page.click('[data-purpose="legal"]');
    await stateBecomes('recordTypes', ['notes']);
    await stateBecomes('delivery', 'mail');
    await stateBecomes('purpose', 'legal');
    assert.equal(await page.$eval('[data-way="mail"]', (b) => b.ariaPressed), 'true');
  });

  test('the late list: only what is chosen from it counts', async () => {
    await open('type-ahead');
    await type('State', 'Oreg');
    await press('Tab');
    assert.equal(await page.$eval('#f-state', (input) => input.value), '');
    await stateBecomes('state', '');
    await type('State', 'Oreg');
    await page.waitForSelector('[role="option"]');
    await press('ArrowDown', 'Enter');
    await stateBecomes('state', 'OR');
  });

  test('one page puts its own value back once, the other always', async () => {
    for (const [name, second] of [
      ['overwrites-once', '1'],
      ['overwrites-always', ''],
    ]) {
      await open(name);
      await type('Email', 'a');
      await page.waitForFunction(() => document.querySelector('#f-email').value === '');
      await stateBecomes('email', '');
      await type('Email', '1');
      await new Promise((resolve) => setTimeout(resolve, 100));
      await stateBecomes('email', second);
    }
  });
});

describe('the long wizard', () => {
  const shown = (slide) =>
    page.waitForFunction(
      (ask) => {
        const active = document.querySelectorAll('.v-window-item--active h2');
        const still = !document.querySelector('.v-window__container--is-active');
        return still && active.length === 1 && active[0].textContent === ask;
      },
      {},
      slide.ask,
    );
  const active = (selector) => `.v-window-item--active ${selector}`;
  const next = () => page.locator('.mt-6 .primary').setTimeout(3000).click();
  const pick = async (text) => {
    const handles = await page.$$(`::-p-xpath(//*[self::button or self::label][.="${text}"])`);
    for (const handle of handles) if (await handle.isVisible()) return handle.click();
    throw new Error(`nothing says ${text}`);
  };
  const fill = async (...texts) => {
    const inputs = await page.$$(active('input:not([type="hidden"])'));
    for (const [i, text] of texts.entries()) await inputs[i].type(text);
  };
  const pickDay = async (i) => {
    await (await page.$$(active('input')))[i].click();
    const calendar = '.v-menu__content.menuable__content__active';
    for (const part of ['.v-date-picker-years li', '.v-date-picker-table--month button']) {
      await page.waitForSelector(`${calendar} ${part}`);
      await page.$eval(`${calendar} ${part}`, (choice) => choice.click());
    }
    const day = `${calendar} .v-date-picker-table--date button:not([disabled])`;
    await page.waitForSelector(day);
    await page.$eval(day, (choice) => choice.click());
    await page.waitForSelector(calendar, { hidden: true });
  };
  const sign = async () => {
    const box = await (await page.waitForSelector(active('canvas'))).boundingBox();
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 90, box.y + 60, { steps: 4 });
    await page.mouse.up();
  };

  const nothing = () => undefined;

  /** What a person does on each slide before Next; a big button goes on by itself. */
  const STEPS = [
    nothing,
    () => pick('I have read how this service handles my data'),
    async () => {
      await fill('Tern');
      await press('ArrowDown', 'Enter', 'Tab');
    },
    () => pick("Somebody else's. I act for the patient."),
    () => fill('Max Marsh'),
    () => fill('Ada', '', 'Marsh'),
    () => pick('Yes'),
    () => fill('Ada Lake'),
    () => pickDay(0),
    () => fill('12 Mill Lane', 'Salem', 'Oreg', '97301'),
    () => fill('ada@example.org', 'ada@example.org'),
    () => page.type(active('input[type="tel"]'), '2175550111'),
    () => fill('123456'),
    nothing,
    () => pick('Only certain dates'),
    async () => {
      await pickDay(0);
      await pickDay(1);
    },
    async () => {
      await pick('Lab results');
      await pick('Radiology images');
    },
    nothing,
    () => pick('Attorney'),
    () => pick('Another party'),
    () => fill('Gray Law Office', '1 Pier Street'),
    () => pick('Secure e-mail'),
    () => pick('90 days'),
    () => page.type(active('textarea'), 'Only this year'),
    nothing,
    () => sign(),
    nothing,
  ];

  const walk = async (from, to) => {
    for (let i = from; i < to; i += 1) {
      await shown(SLIDES[i]);
      await STEPS[i]();
      if (SLIDES[i].kind !== 'big') await next();
    }
  };

  test('27 slides, walked by mouse and keys', async () => {
    await open('wizard27');
    assert.equal(SLIDES.length, 27);
    await walk(0, SLIDES.length);
    const { fields } = await firstSubmission();
    assert.equal(fields.facility, 'Tern Island Clinic');
    assert.equal(fields.state, 'Oregon');
    assert.match(fields.birthDate, /^\d{4}-01-01$/);
    assert.deepEqual(fields.recordTypes, ['labs', 'images']);
    assert.equal(fields.recipientName, 'Gray Law Office');
    assert.equal(fields.details, 'Only this year');
    assert.equal(fields.signed, true);
    await page.waitForSelector('#request-sent');
  });

  test('slides that do not apply are left out', async () => {
    await open('wizard27');
    await walk(0, 3);
    await shown(SLIDES[3]);
    await pick('Mine. I am the patient.');
    await shown(SLIDES[5]);
  });
});

describe('the wizard of list items', () => {
  test('stands in a frame of the other origin and sends what was chosen and typed', async () => {
    await open('li-launcher');
    const frame = await (await page.waitForSelector('#li-frame')).contentFrame();
    await frame.waitForSelector('.slide.current');
    assert.equal(new URL(frame.url()).origin, portals.otherOrigin);
    // Scripted clicks, since a click at coordinates may miss in a frame of another process.
    const click = (selector) => frame.$eval(`${selector}`, (element) => element.click());
    const choose = async (...values) => {
      for (const value of values) await click(`.current [data-value="${value}"]`);
      await click('[data-action="next"]');
    };
    await choose('tern');
    await choose('self');
    await frame.type('[data-part="firstName"]', 'Ada');
    await frame.type('[data-part="email"]', 'ada@example.org');
    await choose();
    await choose('labs', 'notes', 'labs');
    await click('[data-action="next"]');
    assert.equal(await frame.$eval('.dialog', (dialog) => dialog.hidden), false);
    await choose('legal');
    await choose('mail');
    await click('[data-action="next"]');
    const { origin, fields } = await firstSubmission();
    assert.equal(origin, portals.otherOrigin);
    assert.equal(fields.firstName, 'Ada');
    assert.equal(fields.email, 'ada@example.org');
    assert.deepEqual(fields.recordTypes, ['notes']);
    assert.equal(fields.delivery, 'mail');
  });
});
