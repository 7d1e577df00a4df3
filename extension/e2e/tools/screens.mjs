// Pictures of every screen, light and dark, in English and Spanish, wide and narrow: `npm run screens [-- FOLDER]`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../browsers.mjs';
import { choose, openPaper } from '../papers/desk.mjs';
import { flat } from '../papers/flat.mjs';
import { startPortals } from '../portals/server.mjs';
import { openPopup } from '../tests/support.mjs';
import { enterExample } from './example.mjs';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../../screenshots/', import.meta.url));
mkdirSync(folder, { recursive: true });

const SIZES = { wide: { width: 1200, height: 900 }, narrow: { width: 320, height: 720 } };

for (const [kind, language] of [
  ['chromium', 'en'],
  ['chromium', 'es'],
  ['firefox', 'en'],
]) {
  const portals = await startPortals({});
  const extension = await openBrowser(kind, { language });
  const picture = async (name, page, shown = 'main .card') => {
    await page.waitForSelector(shown);
    for (const [size, viewport] of Object.entries(SIZES)) {
      for (const scheme of kind === 'firefox' ? ['light'] : ['light', 'dark']) {
        await page.setViewport(viewport);
        if (kind === 'chromium') {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        }
        await new Promise((resolve) => setTimeout(resolve, 300));
        const path = join(folder, `${name}-${kind}-${language}-${size}-${scheme}.png`);
        // The page that opens with the installation may have come before it meanwhile.
        await page.bringToFront();
        await page.screenshot({ path, fullPage: true });
      }
    }
    await page.close();
  };
  await picture('dashboard-empty', await extension.openOwn('dashboard.html'), '.empty');
  const { late } = await enterExample(extension);
  const screens = {
    welcome: 'welcome.html',
    dashboard: 'dashboard.html',
    request: `request.html?request=${late}`,
    letter: `letter.html?request=${late}&kind=OVERDUE`,
    complaint: `letter.html?request=${late}&kind=OCR_COMPLAINT`,
    packet: `packet.html?request=${late}`,
    settings: 'settings.html',
  };
  for (const [name, path] of Object.entries(screens)) {
    await picture(name, await extension.openOwn(path));
  }
  const paper = await openPaper(extension);
  await choose(paper, await flat());
  await picture('paper', paper);
  const address = `${portals.origin}/lakeview/medical-records/`;
  await extension.visit(address);
  const popup = await openPopup(extension, await extension.tabOf(address));
  await popup.waitForSelector('#fill');
  await popup.screenshot({ path: join(folder, `popup-${kind}-${language}.png`), fullPage: true });
  await popup.close();
  await extension.ask({ type: 'setLock', passphrase: 'seven blue herons wait' });
  await extension.ask({ type: 'lockNow' });
  await picture('locked', await extension.openOwn('dashboard.html'), 'input[type=password]');
  await extension.close();
  await portals.stop();
}
console.log(`Pictures are in ${folder}`);
