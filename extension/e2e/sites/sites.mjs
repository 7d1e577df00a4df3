import { document } from '../portals/document.mjs';
import { textsOf } from './content.mjs';
import { HOSPITALS } from './hospitals.mjs';
import { fill, pagesOf, render } from './prose.mjs';

/**
 * Two whole hospital sites. Every page stands in the same frame, and the frame speaks of medical records.
 *
 * @returns {{name: string, pages: {address: string, html: string, kind: string}[]}[]}
 */
export const sites = () => HOSPITALS.map(siteOf);

function siteOf({ name, host, facts, skin }) {
  const entries = pagesOf([...textsOf('shared'), ...textsOf(name)].join('\n'));
  const blocks = Object.fromEntries(
    entries.filter(isBlock).map(({ path, text }) => [path.slice(1), fill(text, facts)]),
  );
  const known = { ...facts, ...blocks };
  const pages = entries.filter((entry) => !isBlock(entry));
  return { name, pages: pages.map((entry) => pageOf(entry, { host, facts, known, skin })) };
}

function pageOf(entry, { host, facts, known, skin }) {
  const page = { path: fill(entry.path, facts), title: fill(entry.title, facts) };
  const body = render(fill(entry.text, known), skin);
  return {
    address: `https://${host}${page.path}`,
    html: document({
      title: page.path === '/' ? facts.name : `${page.title} | ${facts.name}`,
      body: skin.frame({ facts, page, body }),
    }).replace('lang="en"', `lang="${/^\/es(\/|$)/.test(page.path) ? 'es' : 'en'}"`),
    kind: entry.kind,
  };
}

/** A page whose path starts with a dollar sign is no page but a block, which other pages paste by its name. */
const isBlock = ({ path }) => path.startsWith('$');
