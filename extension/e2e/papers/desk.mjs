// Drives the paper-form page: puts a form on the desk, reads what is planned, and takes the file that is saved.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Keeps what the page saves, and when what happened, in the page's own milliseconds. */
function listen() {
  const times = {};
  globalThis.paper = { times, saved: null };
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    times.written = performance.now();
    globalThis.paper.saved = blob;
    return make.call(URL, blob);
  };
  const read = Blob.prototype.arrayBuffer;
  Blob.prototype.arrayBuffer = async function () {
    const buffer = await read.call(this);
    globalThis.paper.read ??= buffer;
    return buffer;
  };
  const pressed = (event) => {
    if (event.target.id === 'save') {
      times.pressed = performance.now();
    }
  };
  const chosen = (event) => {
    if (event.target.id === 'form-file') {
      times.chosen = performance.now();
    }
  };
  document.addEventListener('click', pressed, true);
  document.addEventListener('change', chosen, true);
  new MutationObserver(() => {
    if (document.querySelector('.paper-desk') && !document.querySelector('[aria-busy=true]')) {
      times.shown ??= performance.now();
    }
  }).observe(document.body, { attributes: true, childList: true, subtree: true });
}

/** Opens the page, ready for a file. */
export async function openPaper(extension, query = '') {
  const page = await extension.openOwn(`paper.html${query}`);
  await page.setViewport({ width: 1500, height: 1100 });
  await page.waitForSelector('#form-file, .paper-desk, .note.problem', { timeout: 20_000 });
  await page.evaluate(listen);
  return page;
}

/** Waits until the page has read a form or refused it; gives what it tells then. */
export async function settled(page, within = 60_000) {
  await page.waitForFunction(
    () =>
      document.querySelector('[aria-busy=false]') &&
      document.querySelector('.paper-desk, .note.problem'),
    { timeout: within, polling: 50 },
  );
  return page.$$eval('main .note', (notes) => notes.map((note) => note.textContent));
}

/** Chooses a file, as a person does. */
export async function choose(page, bytes, name = 'form.pdf', within = undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'access524-paper-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    await (await page.$('#form-file')).uploadFile(path);
    return await settled(page, within);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page with this form on its desk. */
export async function openForm(extension, bytes, query = '') {
  const page = await openPaper(extension, query);
  await choose(page, bytes);
  return page;
}

/** The parts of the packet in their order. */
export const parts = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('ol.plan li')].map((row) => ({
      name: row.textContent.replace(/[↑↓]/g, ''),
      wanted: row.querySelector('input').checked,
    })),
  );

/** Takes only these parts into the packet: `['form']`, or with 'letter' and 'addendum'. */
export const want = (page, ...wanted) =>
  page.evaluate((names) => {
    const order = ['letter', 'form', 'addendum'];
    [...document.querySelectorAll('ol.plan li input')].forEach((box, i) => {
      if (i < order.length && box.checked !== names.includes(order[i])) {
        box.click();
      }
    });
  }, wanted);

export const nameProvider = (page, name = 'Lakeview Valley Hospital') =>
  page.evaluate((words) => {
    document.querySelector('.paper-side input[required]:not([type=date])').value = words;
  }, name);

/** Saves the packet; gives the bytes of the file, and what the page says about it. */
export async function save(page, within = 60_000) {
  await page.evaluate(() => {
    globalThis.paper.saved = null;
    document.querySelector('main > .no-print').replaceChildren();
    document.querySelector('#save').click();
  });
  await page.waitForFunction(
    () => globalThis.paper.saved || document.querySelector('main > .no-print .note.problem'),
    { timeout: within, polling: 20 },
  );
  const text = await page.evaluate(async () => {
    if (!globalThis.paper.saved) {
      return '';
    }
    const bytes = new Uint8Array(await globalThis.paper.saved.arrayBuffer());
    let read = '';
    for (let i = 0; i < bytes.length; i += 32768) {
      read += String.fromCharCode.apply(null, bytes.subarray(i, i + 32768));
    }
    return btoa(read);
  });
  await page.waitForSelector('main > .no-print .note');
  const note = await page.$eval('main > .no-print .note', (told) => told.textContent);
  return { bytes: new Uint8Array(Buffer.from(text, 'base64')), note };
}

/** The form as the page holds it, which has to stay as it was read. */
export const held = async (page) =>
  Uint8Array.from(await page.evaluate(() => [...new Uint8Array(globalThis.paper.read)]));

/** Puts words of the person's own onto the page in view, by the palette. */
export const place = (page, what, words = '') =>
  page.evaluate(
    (kind, text) => {
      const choice = document.querySelector('.paper-bar select');
      choice.value = kind;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      document.querySelector('.paper-bar input').value = text;
      document.querySelector('#place').click();
    },
    what,
    words,
  );

/** How long it took to show the plan, and to write the file, in milliseconds. */
export const times = (page) =>
  page.evaluate(() => {
    const { chosen, shown, pressed, written } = globalThis.paper.times;
    return { plan: shown - chosen, write: written - pressed };
  });

/** What lies over the pages to be written: its words, and where in points from the top left of its page. */
export const marks = (page) =>
  page.evaluate(() => {
    const zoom = [...document.querySelectorAll('.paper-bar select')].at(-1).value / 100;
    return [...document.querySelectorAll('.paper-sheet')].flatMap((sheet, number) =>
      [...sheet.querySelectorAll('.paper-mark')]
        .filter((mark) => !mark.hidden)
        .map((mark) => {
          const [left, top, width, height] = ['left', 'top', 'width', 'height'].map(
            (side) => Number.parseFloat(mark.style[side]) / zoom,
          );
          return {
            page: number + 1,
            label: mark.getAttribute('aria-label'),
            text: [...mark.children].map((line) => line.textContent).join(' '),
            isTick: Boolean(mark.querySelector('.paper-tick')),
            box: [left, top, left + width, top + height],
          };
        }),
    );
  });
