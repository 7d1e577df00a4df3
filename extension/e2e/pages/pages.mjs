// Whole pages of invented sites, assembled from the frame of a site and what the page itself says. See README.md.
import { readdirSync, readFileSync } from 'node:fs';

export const KINDS = ['RECORDS_REQUEST', 'IMAGING_REQUEST', 'NONE'];

const EMPTY_DOCUMENT = '<!DOCTYPE html><title></title>';
const NOT_FOUND = { status: 404, contentType: 'text/plain', body: '' };

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The front matter of a page, `name: value` by line in a comment at the top, and the rest of it. */
function parse(name, text) {
  const found = /^<!--\n([\s\S]*?)\n-->\n([\s\S]*)$/.exec(text);
  if (!found) {
    throw new Error(`${name}: begins without front matter`);
  }
  const matter = {};
  for (const line of found[1].split('\n')) {
    const [, key, value] = /^(\w+): (.+)$/.exec(line) ?? [];
    if (!key) {
      throw new Error(`${name}: no front matter: ${line}`);
    }
    matter[key] = value;
  }
  if (!KINDS.includes(matter.kind)) {
    throw new Error(`${name}: no kind of page: ${matter.kind}`);
  }
  return { name, lang: 'en', dir: 'ltr', ...matter, main: found[2] };
}

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page in its frame, whose `{{places}}` take the page's own parts. */
function assemble(page) {
  const description = page.description ?? page.title;
  const places = {
    title: escaped(page.title),
    site: escaped(page.site),
    crumb: escaped(page.title.split(/ [|–—-] /)[0]),
    address: escaped(page.address),
    lang: page.lang,
    dir: page.dir,
    head: [
      `<meta name="description" content="${escaped(description)}">`,
      `<link rel="canonical" href="${escaped(page.address)}">`,
      `<meta property="og:title" content="${escaped(page.title)}">`,
    ].join('\n'),
    main: page.main,
  };
  return read(`frames/${page.frame}.html`).replace(/\{\{(\w+)\}\}/g, (place, name) => {
    if (!(name in places)) {
      throw new Error(`${page.frame}: nothing to put into ${place}`);
    }
    return places[name];
  });
}

const filesOf = (folder) =>
  readdirSync(new URL(`${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => parse(file.slice(0, -'.html'.length), read(`${folder}/${file}`)));

/**
 * Every page: those in frames, then those that were written as a whole, each sorted by name.
 *
 * @returns {{name: string, address: string, html: string, kind: string, note: string, unasked: boolean, ways?: string[]}[]}
 */
export function allPages() {
  const framed = filesOf('pages').map((page) => ({ ...page, html: assemble(page) }));
  const whole = filesOf('whole').map((page) => ({ ...page, html: page.main }));
  return [...framed, ...whole].map(({ name, address, html, kind, note, unasked, ways }) => ({
    name,
    address,
    html,
    kind,
    note,
    unasked: unasked !== 'no',
    ways: ways?.split(', '),
  }));
}

/** Where an address leads, whether or not the browser makes it https by itself. */
const place = (address) => {
  const { host, pathname, search } = new URL(address);
  return host + pathname + search;
};

/**
 * Makes a tab see pages at their own addresses: every request of it is answered from here, so that nothing goes out. A
 * document other than the page is empty; pictures, styles and scripts are missing, unless the page has a `resource`.
 *
 * @returns {Promise<(page: {address: string, html: string | Uint8Array, resource?: (path: string) => object}) => Promise>}
 *   opens a page
 */
export async function servePages(tab) {
  let shown;
  const answer = (request) => {
    if (!request.isNavigationRequest()) {
      return shown.resource?.(new URL(request.url()).pathname) ?? NOT_FOUND;
    }
    const body = place(request.url()) === place(shown.address) ? shown.html : EMPTY_DOCUMENT;
    // Bytes were saved by somebody else, and tell their encoding themselves.
    const charset = typeof body === 'string' ? '; charset=utf-8' : '';
    return { status: 200, contentType: `text/html${charset}`, body };
  };
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    // A request that the browser has given up in the meantime cannot be answered any more.
    request.respond(answer(request)).catch(() => {});
  });
  return async (page) => {
    if (shown && place(shown.address) === place(page.address)) {
      // Two addresses that differ in their fragment only would be one document.
      await tab.goto('about:blank');
    }
    shown = page;
    await tab.goto(page.address, { waitUntil: 'load', timeout: 15_000 });
  };
}
