// Paper forms: from the provider's PDF to one file that is ready to sign, in both browsers.
import assert from 'node:assert/strict';
import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { BROWSERS, openBrowser } from '../browsers.mjs';
import {
  choose,
  held,
  marks,
  nameProvider,
  openForm,
  openPaper,
  parts,
  place,
  save,
  settled,
  want,
} from '../papers/desk.mjs';
import {
  authorization,
  EXPECTED,
  halfFillable,
  INK,
  NO_INK,
  UNTOUCHED,
} from '../papers/fillable.mjs';
import { flat, GREY, LEFT, scan, spanish, TICKED, turned, WRITTEN } from '../papers/flat.mjs';
import { FIT, HOSTILE_NAMES, SECRET, UNFIT } from '../papers/hostile.mjs';
import { lib, newForm } from '../papers/pdf.mjs';
import { appearanceOf, drawn, drawnIn, fieldsOf, wordsOf } from '../papers/read.mjs';
import { startPortals } from '../portals/server.mjs';
import { openPopup, until } from './support.mjs';

const SELF = JSON.parse(readFileSync(new URL('../forms/people.json', import.meta.url), 'utf8')).self
  .patient;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const open = async (kind, options = {}) => {
  const extension = await openBrowser(kind, options);
  await extension.ask({ type: 'savePatient', patient: SELF });
  return extension;
};

/** Saves the form without what else goes with it. */
async function saveForm(page) {
  await want(page, 'form');
  await nameProvider(page);
  return save(page);
}

const wordsIn = (words, [left, top, right, bottom]) =>
  words
    .filter(({ x, y, width }) => x + width / 2 > left && x < right && y > top && y <= bottom + 1)
    .map(({ text }) => text)
    .join(' ');

const rowOf = (label) =>
  `[...document.querySelectorAll('.paper-side li')].find((row) => row.textContent.includes(${JSON.stringify(label)}))`;

/** Focuses what lies over the page with that label. */
const focusMark = (page, label) =>
  page.evaluate((words) => {
    [...document.querySelectorAll('.paper-mark')]
      .find((mark) => !mark.hidden && mark.getAttribute('aria-label').startsWith(words))
      .focus();
  }, label);

const markOf = async (page, label) =>
  (await marks(page)).find((mark) => mark.label.startsWith(label));

for (const kind of BROWSERS) {
  describe(`a fillable form in ${kind}`, () => {
    let extension;
    let page;
    let original;
    let saved;

    before(async () => {
      extension = await open(kind);
      original = await authorization();
      page = await openForm(extension, original);
      saved = (await saveForm(page)).bytes;
    });
    after(() => extension.close());

    it('holds the answer in every kind of field', async () => {
      const fields = await fieldsOf(saved);
      for (const [name, value] of Object.entries(EXPECTED)) {
        assert.equal(fields[name], value, name);
      }
    });

    it('has nothing in what is withheld, made by the provider, or not for the person', async () => {
      const fields = await fieldsOf(saved);
      for (const [name, value] of Object.entries(UNTOUCHED)) {
        assert.equal(fields[name], value, name);
      }
    });

    for (const [reader, draw] of [
      ['PDFium', drawn],
      ['pdf.js', (bytes) => drawnIn(page, bytes)],
    ]) {
      it(`looks filled in ${reader}, and untouched where it has to`, async () => {
        const was = await draw(original);
        const is = await draw(saved);
        assert.equal(is.pages, was.pages);
        for (const { name, page: number, box } of INK) {
          const more = is.dark(number, box) - was.dark(number, box);
          assert.ok(more > 0.01, `${name}: ${more}`);
        }
        for (const { name, page: number, box } of NO_INK) {
          assert.equal(is.dark(number, box), was.dark(number, box), name);
        }
      });
    }

    it('keeps a text within its field, however large the form sets it', async () => {
      const is = await drawn(saved);
      const was = await drawn(original);
      for (const box of [
        [141, 202, 320, 206.5],
        [301, 207, 318, 223],
      ]) {
        assert.equal(is.dark(1, box), was.dark(1, box));
      }
    });

    it('was not changed itself', async () => {
      assert.deepEqual(await held(page), original);
    });

    it('takes what the person writes, unticks and adds', async () => {
      const edited = await openForm(extension, original);
      await edited.evaluate(`{
        const input = ${rowOf('Patient name')}.querySelector('input[type=text]');
        input.value = 'M. Ortega';
        input.dispatchEvent(new Event('input', { bubbles: true }));
        ${rowOf('City')}.querySelector('input[type=checkbox]').click();
        document.querySelectorAll('details').forEach((details) => { details.open = true; });
        [...${rowOf('Laboratory results')}.querySelectorAll('button')].at(-1).click();
      }`);
      await until('the box is ticked', () => markOf(edited, 'Laboratory results'));
      await focusMark(edited, 'Street address');
      await edited.keyboard.press('Delete');
      const { bytes } = await saveForm(edited);
      const fields = await fieldsOf(bytes);
      assert.equal(fields.patient, 'M. Ortega');
      assert.equal(fields.city_2, '');
      assert.equal(fields['Check Box2'], true);
      assert.equal(fields.street, '');
      assert.equal(fields.zip, EXPECTED.zip);
      await edited.close();
    });

    it('whose fields are only a part is filled on its lines as well', async () => {
      const half = await openForm(extension, await halfFillable());
      const { bytes } = await saveForm(half);
      const fields = await fieldsOf(bytes);
      assert.equal(fields.name, EXPECTED.patient);
      assert.match(fields.birth, /03.09.1984/);
      const [words] = await wordsOf(bytes);
      assert.match(wordsIn(words, [110, 155, 300, 172]), /503.*555.*0142/);
      assert.match(wordsIn(words, [95, 185, 300, 202]), /maribel\.ow@/);
      assert.doesNotMatch(wordsIn(words, [110, 245, 300, 262]), /Ortega/);
      await half.close();
    });

    it('in Spanish is understood as well', async () => {
      const form = await openForm(extension, await spanish());
      const fields = await fieldsOf((await saveForm(form)).bytes);
      assert.equal(fields.Texto1, EXPECTED.patient);
      assert.match(fields.Texto2, /1984/);
      assert.match(fields.Texto3, /503.*555.*0142/);
      assert.equal(fields.Texto4, SELF.email);
      assert.equal(fields.Texto5, '');
      await form.close();
    });
  });

  describe(`a flat form in ${kind}`, () => {
    let extension;
    before(async () => {
      extension = await open(kind);
    });
    after(() => extension.close());

    for (const turn of [undefined, 0, 90, 180, 270]) {
      const how = turn === undefined ? 'as it is' : `laid by ${turn} degrees within larger paper`;
      it(`${how} has each answer in its blank, and none where none belongs`, async () => {
        const original = turn === undefined ? await flat() : await turned(turn);
        const page = await openForm(extension, original);
        const { bytes } = await saveForm(page);
        const was = (await wordsOf(original))[0];
        const isNew = ({ text, x, y }) =>
          !was.some((one) => one.text === text && Math.hypot(one.x - x, one.y - y) < 0.5);
        const written = (await wordsOf(bytes))[0].filter(isNew);
        for (const { name, text, box } of WRITTEN) {
          assert.equal(wordsIn(written, box), text, name);
        }
        const [before, now] = [await drawn(original), await drawn(bytes)];
        for (const { name, box } of TICKED) {
          assert.ok(now.dark(1, box) - before.dark(1, box) > 0.02, name);
        }
        for (const { name, box } of LEFT) {
          assert.equal(wordsIn(written, box), '', name);
          assert.equal(now.dark(1, box), before.dark(1, box), name);
        }
        await page.close();
      });
    }
  });

  describe(`a scan in ${kind}`, () => {
    let extension;
    let page;
    before(async () => {
      extension = await open(kind);
      page = await openForm(extension, await scan());
    });
    after(() => extension.close());

    it('is told to be one', async () => {
      assert.match((await settled(page)).join(), /This form is a scan/);
    });

    it('takes the data of the person, moved and sized by keyboard', async () => {
      await place(page, 'name');
      const first = await until('a mark', () => markOf(page, "Patient's name"));
      assert.equal(first.text, EXPECTED.patient);
      await focusMark(page, "Patient's name");
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.down('Shift');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.up('Shift');
      await page.keyboard.press('-');
      const moved = await until('moved and smaller', async () => {
        const mark = await markOf(page, "Patient's name");
        const isSmaller = mark.box[3] - mark.box[1] < first.box[3] - first.box[1];
        return isSmaller && Math.abs(mark.box[0] - (first.box[0] - 9)) < 0.1 && mark;
      });
      assert.ok(Math.abs(moved.box[3] - (first.box[3] + 1)) < 0.1);
      const [words] = await wordsOf((await saveForm(page)).bytes);
      assert.equal(wordsIn(words, moved.box), EXPECTED.patient);
    });

    it('is moved with the mouse', async () => {
      const before = await markOf(page, "Patient's name");
      const [mark] = await page.$$('.paper-mark');
      await mark.scrollIntoView();
      const box = await mark.boundingBox();
      await page.mouse.move(box.x + 10, box.y + 5);
      await page.mouse.down();
      await page.mouse.move(box.x + 40, box.y + 25, { steps: 4 });
      await page.mouse.move(box.x + 60, box.y + 55, { steps: 4 });
      await page.mouse.up();
      await until('dragged', async () => {
        const after = await markOf(page, "Patient's name");
        const [right, down] = [after.box[0] - before.box[0], after.box[1] - before.box[1]];
        return Math.abs(right - 40) < 2 && Math.abs(down - 40) < 2;
      });
    });

    it('takes a mark where the person presses twice, and gives it back with Delete', async () => {
      await page.select('.paper-bar select', 'mark');
      const sheet = await page.$('.paper-sheet');
      const box = await sheet.boundingBox();
      const [x, y] = [box.x + 200, Math.max(box.y, 0) + 120];
      await page.mouse.click(x, y, { count: 2 });
      const mark = await until('a tick', async () =>
        (await marks(page)).find(({ isTick }) => isTick),
      );
      const zoom = 1.25;
      assert.ok(Math.abs(mark.box[0] - (x - box.x) / zoom) < 2, JSON.stringify(mark));
      const filled = await drawn((await saveForm(page)).bytes);
      const empty = await drawn(await scan());
      assert.ok(filled.dark(1, mark.box) > empty.dark(1, mark.box) + 0.02);
      await page.evaluate(() => document.querySelector('.paper-tick').closest('button').focus());
      await page.keyboard.press('Delete');
      await until('the tick is gone', async () =>
        (await marks(page)).every(({ isTick }) => !isTick),
      );
    });

    for (const [script, words, isText] of [
      ['Vietnamese', 'Nguyễn Thị Ánh Tuyết', true],
      ['Cyrillic', 'Мария Іванівна', true],
      ['Chinese', '陈美玲', false],
      ['Arabic', 'مريم الأحمد', false],
      ['signs of no name', '🖋 ✍', false],
    ]) {
      it(`takes ${script}`, async () => {
        const fresh = await openForm(extension, await scan());
        await place(fresh, 'words', words);
        const mark = await until('a mark', () => markOf(fresh, 'Other words'));
        assert.equal(mark.text, words);
        const { bytes, note } = await saveForm(fresh);
        assert.match(note, /The file is ready\. Look/);
        const empty = await drawn(await scan());
        for (const reader of [await drawn(bytes), await drawnIn(fresh, bytes)]) {
          assert.ok(reader.dark(1, mark.box) > empty.dark(1, mark.box) + 0.01);
        }
        if (!isText) {
          assert.doesNotMatch(wordsIn((await wordsOf(bytes))[0], mark.box), /\?/);
        } else {
          assert.equal(wordsIn((await wordsOf(bytes))[0], mark.box), words);
        }
        await fresh.close();
      });
    }
  });

  describe(`names in other scripts on a fillable form in ${kind}`, () => {
    let extension;
    before(async () => {
      extension = await openBrowser(kind);
    });
    after(() => extension.close());

    for (const [script, first, last, look] of [
      ['Vietnamese', 'Ánh', 'Nguyễn', /DejaVu/],
      ['Cyrillic', 'Мария', 'Ковальчук', /DejaVu/],
      ['Chinese', '美玲', '陈', /Image/],
      ['Arabic', 'مريم', 'الأحمد', /DejaVu|Image/],
    ]) {
      it(`${script} is in the field, and is seen`, async () => {
        const name = { first, middle: '', last, suffix: '' };
        const { savedId } = await extension.ask({
          type: 'savePatient',
          patient: { ...SELF, id: '', name },
        });
        const { sheet, bytes: made } = await newForm();
        sheet.text('Patient name:', 60, 112);
        const field = sheet.field('patient', [140, 99, 400, 117]);
        // A ground that would hide whatever is set below the field.
        field.acroField
          .getWidgets()[0]
          .getOrCreateAppearanceCharacteristics()
          .setBackgroundColor([0.9, 0.95, 1]);
        const original = await made();
        const page = await openForm(extension, original);
        const { bytes, note } = await saveForm(page);
        assert.match(note, /The file is ready\. Look/);
        assert.equal((await fieldsOf(bytes)).patient, `${first} ${last}`);
        assert.match(await appearanceOf(bytes, 'patient'), look);
        const inner = [142, 101, 398, 115];
        for (const reader of [await drawn(bytes), await drawnIn(page, bytes)]) {
          assert.ok(reader.dark(1, inner) > 0.002, `${reader.dark(1, inner)}`);
        }
        await page.close();
        await extension.ask({ type: 'deletePatient', id: savedId });
      });
    }
  });

  describe(`the packet in ${kind}`, () => {
    let extension;
    let page;
    const texts = async (bytes) =>
      (await wordsOf(bytes)).map((words) => words.map(({ text }) => text).join(' '));

    before(async () => {
      extension = await open(kind);
      page = await openForm(extension, await authorization());
      await nameProvider(page);
    });
    after(() => extension.close());

    it('has the letter first, then the form, then what does not apply of an authorization', async () => {
      assert.deepEqual(
        (await parts(page)).map(({ wanted }) => wanted),
        [true, true, true],
      );
      const pages = await texts((await save(page)).bytes);
      const at = (words) => pages.findIndex((text) => words.test(text));
      const form = at(/Authorization to Release Health Information/);
      assert.ok(form > 0);
      assert.match(pages[0], /164\.524/);
      assert.match(pages[0], /Lakeview Valley Hospital/);
      assert.ok(pages.length > form + 2);
      assert.match(pages.slice(form + 2).join(' '), /authorization/i);
    });

    it('has a cover for a fax, with the number and all pages counted', async () => {
      await page.evaluate(() => {
        const channel = [...document.querySelectorAll('.paper-side select')].find((list) =>
          list.querySelector('option[value=FAX]'),
        );
        channel.value = 'FAX';
        channel.dispatchEvent(new Event('change', { bubbles: true }));
        const inputs = [...channel.closest('.fields').querySelectorAll('input[type=text]')];
        inputs.at(-1).value = '555-555-0142';
      });
      const { bytes } = await save(page);
      const pages = await texts(bytes);
      assert.match(pages[0], /555-555-0142/);
      assert.match(pages[0], new RegExp(`\\b${pages.length}\\b`));
      assert.match(pages[1], /164\.524/);
      assert.ok((await fieldsOf(bytes)).patient === EXPECTED.patient, 'the form is still filled');
    });

    it('takes files of the person’s own, in the order that the person wants', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'access524-attach-'));
      const own = await newForm();
      own.sheet.text('My own list of visits', 60, 100);
      const write = (name, bytes) => {
        const file = openSync(join(folder, name), 'w');
        writeSync(file, bytes);
        closeSync(file);
        return join(folder, name);
      };
      const files = [
        write('visits.pdf', await own.bytes()),
        write('card.png', GREY),
        write('broken.pdf', Buffer.from('%PDF-1.4 nothing')),
      ];
      const before = (await texts((await save(page)).bytes)).length;
      await (await page.$('#attach')).uploadFile(...files);
      await until('listed', async () => (await parts(page)).length === 6);
      const { bytes, note } = await save(page);
      rmSync(folder, { recursive: true, force: true });
      assert.match(note, /did not go in: broken\.pdf/);
      const pages = await texts(bytes);
      assert.equal(pages.length, before + 2);
      assert.match(pages.at(-2), /My own list of visits/);
      // Earlier than the addendum, the form and the letter.
      for (let i = 3; i > 0; i--) {
        await page.evaluate((row) => {
          document.querySelectorAll('ol.plan li')[row].querySelectorAll('button')[0].click();
        }, i);
      }
      const again = await texts((await save(page)).bytes);
      const first = again.findIndex((words) => /My own list of visits/.test(words));
      assert.ok(first >= 0 && first < before - 1);
      assert.match(again[first + 1], /164\.524/);
    });

    it('"I sent it" starts the clock with the way, the addressee and the text', async () => {
      await page.evaluate(() => document.querySelector('#sent').click());
      const request = await until('sent', async () => {
        const { requests } = await extension.ask({ type: 'requests' });
        return requests.find(({ state }) => state.phase !== 'DRAFT');
      });
      assert.equal(request.channel, 'FAX');
      assert.equal(request.provider.name, 'Lakeview Valley Hospital');
      assert.equal(typeof request.state.daysLeft, 'number');
      const { requests } = await extension.ask({ type: 'requests' });
      assert.equal(requests.length, 1, 'saving many times makes one request');
      const sent = request.events.find((event) => event.kind === 'SENT');
      assert.equal(sent.to, '555-555-0142');
      assert.match(sent.letter.text, /164\.524/);
      assert.match(sent.letter.text, /Patient name: Maribel Inés Ortega-Whitlow/);
    });
  });

  describe(`bad files in ${kind}`, () => {
    let extension;
    before(async () => {
      extension = await open(kind);
    });
    after(() => extension.close());

    for (const { name, bytes, says } of UNFIT) {
      it(`${name}: is told, and another file can be chosen`, async () => {
        const page = await openPaper(extension);
        assert.match((await choose(page, await bytes())).join(), says.en);
        assert.ok(!(await page.$('.paper-desk')));
        await choose(page, await spanish());
        await page.waitForSelector('.paper-desk');
        await page.close();
      });
    }

    it('500 MB are not even read', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'access524-large-'));
      const path = join(folder, 'large.pdf');
      const file = openSync(path, 'w');
      writeSync(file, '%PDF-1.7\n');
      ftruncateSync(file, 500_000_000);
      closeSync(file);
      const page = await openPaper(extension);
      await (await page.$('#form-file')).uploadFile(path);
      assert.match((await settled(page)).join(), /too large/);
      assert.ok(await page.evaluate(() => globalThis.paper.read === undefined));
      rmSync(folder, { recursive: true, force: true });
      await page.close();
    });

    for (const { name, bytes, says } of FIT) {
      it(`${name}: opens, is filled, and nothing of it runs`, async () => {
        const page = await openPaper(extension);
        const dialogs = [];
        page.on('dialog', async (dialog) => {
          dialogs.push(dialog.message());
          await dialog.dismiss();
        });
        const notes = (await choose(page, await bytes())).join();
        if (says) {
          assert.match(notes, says.en);
        }
        assert.ok(await page.$('.paper-desk'), notes);
        const { bytes: saved } = await saveForm(page);
        const fields = await fieldsOf(saved).catch(() => undefined);
        const name = fields?.patient ?? fields?.['Patient name'];
        const [words] = await wordsOf(saved);
        assert.ok(
          name === EXPECTED.patient || words.some(({ text }) => text === EXPECTED.patient),
          `${name}, ${words.map(({ text }) => text)}`,
        );
        assert.ok((await drawn(saved)).pages > 0, 'PDFium opens it');
        assert.deepEqual(dialogs, []);
        assert.equal(await page.$$eval('img[src=x]', (all) => all.length), 0);
        assert.match(await page.title(), /Access524/);
        await page.close();
      });
    }

    it('what acts by itself and what is carried along is not in the file that is saved', async () => {
      const { bytes } = FIT.find(({ name }) => name === 'scripts and files within');
      const page = await openForm(extension, await bytes());
      const { bytes: saved } = await saveForm(page);
      const document = await lib.PDFDocument.load(saved, { updateMetadata: false });
      assert.deepEqual(document.getAttachments(), []);
      for (const [, object] of document.context.enumerateIndirectObjects()) {
        let text = String(object);
        if (object instanceof lib.PDFRawStream) {
          text += Buffer.from(lib.decodePDFRawStream(object).decode()).toString('latin1');
        }
        assert.doesNotMatch(text, /JavaScript|SubmitForm|app\.alert|evil\.example/);
        assert.doesNotMatch(text, /OpenAction|\/AA\b|EmbeddedFile/);
        assert.ok(!text.includes(SECRET));
      }
      await page.close();
    });

    it('odd names of fields are kept as they are', async () => {
      const { bytes } = FIT.find(({ name }) => name.startsWith('names of fields'));
      const page = await openForm(extension, await bytes());
      const fields = await fieldsOf((await saveForm(page)).bytes);
      for (const odd of HOSTILE_NAMES) {
        assert.ok(Object.keys(fields).includes(odd) || odd === '__proto__', odd.slice(0, 40));
      }
      await page.close();
    });
  });

  describe(`getting the form from the provider’s page in ${kind}`, () => {
    let extension;
    let portals;
    before(async () => {
      portals = await startPortals({});
      extension = await open(kind);
    });
    after(async () => {
      await extension.close();
      await portals.stop();
    });

    it('"Fill this form" in the popup brings it onto the desk, with what the page told', async () => {
      const address = `${portals.origin}/lakeview/medical-records/`;
      const tab = await extension.visit(address);
      const popup = await openPopup(extension, await extension.tabOf(address));
      const link = await until('the link', () =>
        popup.evaluate(() =>
          [...document.querySelectorAll('a.button')]
            .find((one) => one.textContent === 'Fill this form')
            ?.getAttribute('href'),
        ),
      );
      const page = await openPaper(extension, link.replace(/^.*paper\.html/, ''));
      await settled(page);
      await page.waitForSelector('.paper-desk');
      assert.equal((await markOf(page, 'Patient name')).text, EXPECTED.patient);
      assert.match(
        await page.$eval('.paper-side input[required]', (input) => input.value),
        /Lakeview/,
      );
      await page.close();
      await popup.close();
      await tab.close();
    });

    for (const [why, address] of [
      [
        'of a site that does not let it',
        () => `${portals.otherOrigin}/lakeview/files/records-request.pdf`,
      ],
      ['that is not there', () => `${portals.origin}/lakeview/files/nothing.pdf`],
      ['on this machine', () => 'file:///etc/passwd'],
    ]) {
      it(`a file ${why} is not fetched, and the person is told what to do`, async () => {
        const visited = `${portals.origin}/lakeview/medical-records/`;
        const tab = await extension.visit(visited);
        const id = await extension.tabOf(visited);
        const query = `?tab=${id}&form=${encodeURIComponent(address())}`;
        const page = await openPaper(extension, query);
        const notes = await until('a note', async () => (await settled(page)).join());
        assert.match(notes, /did not hand over the form/);
        assert.ok(await page.$('#form-file'), 'a file can be chosen');
        await page.close();
        await tab.close();
      });
    }
  });
}

for (const [kind, language] of [
  ['chromium', 'en'],
  ['chromium', 'es'],
  ['firefox', 'en'],
]) {
  describe(`the paper-form page in ${kind}, ${language}`, () => {
    let extension;
    before(async () => {
      extension = await open(kind, { language });
    });
    after(() => extension.close());

    const inspect = async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) {
          details.open = true;
        }
      });
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        [],
      );
      const shown = await page.evaluate(() => document.body.innerText);
      assert.doesNotMatch(shown, /undefined|\$\d(?![\d.,])|__MSG_/);
      assert.equal(await page.evaluate(() => document.documentElement.lang), language);
    };

    for (const [name, make] of [
      ['nothing on the desk', undefined],
      ['a fillable form', authorization],
      ['a flat form', flat],
      ['a scan', scan],
    ]) {
      it(`axe objects to nothing with ${name}, light and dark, wide and narrow`, async () => {
        const page = await openPaper(extension);
        if (make) {
          await choose(page, await make());
        }
        await inspect(page);
        if (kind === 'chromium') {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
          await inspect(page);
        }
        await page.setViewport({ width: 360, height: 740 });
        await inspect(page);
        const [wide, room] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          innerWidth,
        ]);
        assert.ok(wide <= room, `${wide} of ${room}`);
        await page.close();
      });
    }

    if (language === 'es') {
      for (const { name, bytes, says } of [...UNFIT, ...FIT].filter((file) => file.says)) {
        it(`says in Spanish what is the matter with ${name}`, async () => {
          const page = await openPaper(extension);
          assert.match((await choose(page, await bytes())).join(), says.es);
          await page.close();
        });
      }
    }
  });
}
