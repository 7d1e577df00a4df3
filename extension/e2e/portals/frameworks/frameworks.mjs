import { document } from '../document.mjs';
import { answer, html } from '../http.mjs';
import { bundleOf } from './bundle.mjs';
import { PAGES } from './pages.mjs';

const ROOT = '/frameworks/';

/** One request form, written over and over with the libraries that real portals are made of. */
export const frameworks = {
  name: 'Juniper Bay Medical Center, one page per front-end library',
  links: [...Object.keys(PAGES), 'li-launcher'].map((name) => `${ROOT}${name}/`),

  async respond({ url, otherOrigin }) {
    const [, name, rest] = url.pathname.match(/^\/frameworks\/([a-z0-9-]+)\/(.*)$/) ?? [];
    if (name === 'li-launcher' && rest === '') return html(launcherPage(otherOrigin));
    if (!name || !Object.hasOwn(PAGES, name)) return undefined;
    if (rest === '') return html(shellOf(name));
    if (rest === 'app.js') return answer('js', (await bundleOf(name)).script);
    if (rest === 'app.css') return answer('css', (await bundleOf(name)).style);
    return undefined;
  },
};

/** The document before its script has run. `quiet`: a frame that says nothing of its purpose. */
const shellOf = (name) =>
  document({
    title: PAGES[name].quiet
      ? 'Juniper Bay'
      : 'Request your medical records - Juniper Bay Medical Center',
    head: `<link rel="stylesheet" href="${ROOT}${name}/app.css">
<script src="${ROOT}${name}/app.js" defer></script>`,
    body: '<div id="app"></div>\n<noscript>Please turn on JavaScript.</noscript>',
  });

/** Hardly a word of its own; the wizard stands in a frame of the other origin. */
const launcherPage = (otherOrigin) =>
  document({
    title: 'Juniper Bay Medical Center',
    head: `<style>
body { margin: 0; font: 16px/1.5 Arial, sans-serif; }
header { padding: 16px 32px; background: #1f5a52; color: #fff; font: 600 20px Georgia, serif; }
iframe { display: block; width: 100%; max-width: 820px; height: 640px; margin: 0 auto; border: 0; }
</style>`,
    body: `<header>Juniper Bay Medical Center</header>
<iframe id="li-frame" title="Wizard" src="${otherOrigin}${ROOT}li-wizard/"></iframe>`,
  });
