import { document } from '../portals/document.mjs';
import { textsOf } from './content.mjs';
import { pagesOf, render } from './prose.mjs';
import { SEMANTIC } from './skins.mjs';

const ORIGIN = 'https://www.fernwick.example.org';

const MENU = ['shop', 'sale', 'stories', 'workshops', 'help', 'contact'];

/** A garden shop, as an example of what people look at when they are well. */
export const ordinaryPages = () =>
  pagesOf(textsOf('fernwick').join('\n')).map(({ path, title, kind, text }) => ({
    address: ORIGIN + path,
    html: document({
      title: `${title} - Fernwick`,
      body: `<header><a href="/">Fernwick</a><nav>${MENU.map((word) => `<a href="/${word}">${word}</a>`).join(' ')}</nav></header>
<main><h1>${title}</h1>${render(text, SEMANTIC)}</main>
<footer><a href="/privacy">Privacy</a> <a href="/terms">Terms</a></footer>`,
    }),
    kind,
  }));
