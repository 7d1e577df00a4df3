// Renders icons/icon.svg into the sizes that the manifest names. Run after the drawing was changed:
// npm run icons
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../portals/browser.mjs';

const folder = new URL('../../src/main/web/icons/', import.meta.url);
const drawing = readFileSync(new URL('icon.svg', folder), 'utf8');
const browser = await launchChromium();
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  writeFileSync(fileURLToPath(new URL(`icon-${size}.png`, folder)), picture);
}
await browser.close();
