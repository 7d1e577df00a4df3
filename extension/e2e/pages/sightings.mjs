// What the extension says about pages, in a real browser.
import { servePages } from './pages.mjs';

/** The permission that lets the extension read the pages, as if a person had chosen to have every site watched. */
export const EVERY_SITE = ['*://*/*'];

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whether the toolbar marks the page unasked: the gate has opened and the page was spotted. */
async function marks(extension, tabId) {
  const end = Date.now() + 1000;
  do {
    if ((await extension.badge(tabId)).text === '✓') {
      return true;
    }
    await pause(40);
  } while (Date.now() < end);
  return false;
}

/**
 * Opens the pages in one tab, one after the other, and gives each with what the extension says about it. Only where a
 * request page is expected is the mark waited for; it has to be read before the report, which marks the page as well.
 *
 * @param {{address: string, html: string, kind?: string}[]} pages
 * @returns {AsyncGenerator<{page: object, report: object, marked?: boolean}>}
 */
export async function* sightings(extension, pages) {
  const tab = await extension.browser.newPage();
  await servePages(tab, pages);
  let tabId;
  for (const page of pages) {
    await tab.goto(page.address, { waitUntil: 'load' });
    tabId ??= await extension.tabOf(tab.url());
    const marked = [undefined, 'NONE'].includes(page.kind)
      ? undefined
      : await marks(extension, tabId);
    yield { page, marked, report: await extension.ask({ type: 'report', tabId }) };
  }
  await tab.close();
}

/** What spoke most for and against a page, in a line. */
export const topEvidence = ({ evidence }, count = 5) =>
  [...evidence]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, count)
    .map(({ signal, weight, quote }) => `${signal} ${weight}${quote && ` “${quote}”`}`)
    .join(', ') || 'no evidence';
