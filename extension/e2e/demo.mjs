// ./run: the extension in a real browser, on the demo portals. In a window it is yours to try; headless it walks the
// whole journey by itself, says every step, and leaves pictures in screenshots/.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browsers.mjs';
import { startPortals } from './portals/server.mjs';
import { openPopup, press, ROSA, until } from './tests/support.mjs';
import { daysAgo } from './tools/example.mjs';

const [kind, mode] = process.argv.slice(2);
const pictures = fileURLToPath(new URL('../../screenshots/', import.meta.url));
mkdirSync(pictures, { recursive: true });

const portals = await startPortals({ port: mode ? 0 : 5240 });
const extension = await openBrowser(kind, { headless: Boolean(mode) });
const { savedId } = await extension.ask({ type: 'savePatient', patient: ROSA });
const address = `${portals.origin}/lakeview/medical-records/`;

let step = 0;
const say = (words) => {
  step += 1;
  console.log(`${String(step).padStart(2)}. ${words}`);
};
const picture = (page, name) =>
  page.screenshot({ path: `${pictures}${kind}-${name}.png`, fullPage: true });

async function walk() {
  say(`${kind} is open with Access524 installed; ${ROSA.name.first} ${ROSA.name.last} is entered.`);
  const welcome = await extension.openOwn('welcome.html');
  await welcome.waitForSelector('#save-patient');
  await picture(welcome, '1-welcome');
  await welcome.close();

  const page = await extension.visit(address);
  const tab = await extension.tabOf(address);
  const badge = await until('the mark on the button', async () => {
    const shown = await extension.badge(tab);
    return shown.text && shown;
  });
  say(`She opens ${address}. The button shows “${badge.text}”: ${badge.title}`);

  const popup = await openPopup(extension, tab);
  await popup.waitForSelector('#fill');
  await picture(popup, '2-preview');
  const label = await popup.$eval('#fill', (button) => button.textContent);
  say(`The popup shows every value and its reason. Its button says “${label}”.`);

  await page.bringToFront();
  await press(popup, '#fill');
  await popup.waitForSelector('#undo');
  await picture(page, '3-filled-form');
  await picture(popup, '4-filled');
  say(
    `${await popup.$eval('.note.done', (note) => note.textContent)} Signature, consents and SSN are left to her.`,
  );
  await popup.close();

  await page.evaluate(() => document.querySelector('#cookie-banner').remove());
  await Promise.all([page.waitForNavigation(), page.click('#submit-request')]);
  say(`She sends the form herself. The portal received ${portals.submissions().length} request.`);

  await until('the question', async () => (await extension.badge()).text === '?');
  const asking = await openPopup(extension, tab);
  await asking.waitForSelector('#start-clock');
  await picture(asking, '5-sent');
  await press(asking, '#start-clock');
  const clock = await until('the clock', async () => {
    const shown = await extension.badge();
    return shown.text !== '?' && shown;
  });
  say(
    `“Sent? Start the clock”: she says yes. From now on the button shows “${clock.text}”: ${clock.title}`,
  );
  await asking.close();

  await extension.ask({
    type: 'record',
    event: { kind: 'SENT', date: daysAgo(36), channel: 'FAX' },
    request: {
      patientId: savedId,
      provider: { name: 'Harbor Point Imaging', jurisdiction: 'CA' },
      channel: 'FAX',
      scope: { kind: 'IMAGES_WITH_REPORTS' },
    },
  });
  const dashboard = await extension.openOwn('dashboard.html');
  await dashboard.waitForSelector('article');
  await picture(dashboard, '6-dashboard');
  const overdue = await until('the overdue mark', async () => {
    const shown = await extension.badge();
    return shown.text === '!' && shown;
  });
  say(`A request that she faxed 36 days ago is overdue: “${overdue.text}”, ${overdue.title}`);

  const { requests } = await extension.ask({ type: 'requests' });
  const request = await extension.openOwn(`request.html?request=${requests.at(-1).id}`);
  await request.waitForSelector('.events');
  await picture(request, '7-request');
  const letter = await extension.openOwn(`letter.html?request=${requests[0].id}`);
  await letter.waitForSelector('.sheet');
  await picture(letter, '8-letter');
  say('Her letter is ready to print, copy or mail.');
  console.log(`\nPictures are in ${pictures}`);
}

if (mode) {
  await walk();
  await extension.close();
  await portals.stop();
} else {
  await extension.visit(address);
  console.log(`Demo portals: ${portals.origin}/`);
  console.log(
    'Press the Access524 button on the toolbar. Close the browser or press Ctrl-C to end.',
  );
  extension.browser.on('disconnected', () => process.exit(0));
}
