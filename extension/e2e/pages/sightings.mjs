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

/** What the extension says about the page in a tab; a page that could not be read has the kind `NOT_READ`. */
async function look(extension, tabId) {
  const report = await extension.ask({ type: 'report', tabId });
  return report.error
    ? { kind: 'NOT_READ', spotted: false, score: 0, evidence: [], problem: report.error.key }
    : report;
}

/**
 * Opens the pages in one tab, one after the other, and gives each with what the extension says about it. Only where a
 * request page is expected is the mark waited for; it has to be read before the report, which marks the page as well.
 *
 * @param {{address: string, html: string | Uint8Array, kind?: string}[]} pages
 * @returns {AsyncGenerator<{page: object, report: object, marked?: boolean}>}
 */
export async function* sightings(extension, pages) {
  // Once the background answers, it has registered what watches the pages.
  await extension.ask({ type: 'patients' });
  const tab = await extension.browser.newPage();
  const open = await servePages(tab);
  let tabId;
  for (const page of pages) {
    await open(page);
    tabId ??= await extension.tabOf(tab.url());
    const marked =
      [undefined, 'NONE'].includes(page.kind) || page.unasked === false
        ? undefined
        : await marks(extension, tabId);
    yield { page, marked, report: await look(extension, tabId) };
  }
  await tab.close();
}

/** What spoke for and against a page, the heaviest first, a line each. */
export const evidenceOf = ({ evidence }) =>
  [...evidence]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ signal, weight, quote }) => `${signal} ${weight}${quote && ` “${quote}”`}`);
