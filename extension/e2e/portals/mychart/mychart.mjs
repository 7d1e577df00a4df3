import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { document } from '../document.mjs';
import { answer, html, json } from '../http.mjs';

const ROOT = '/MyChart-PRD/';
const here = (file) => fileURLToPath(new URL(file, import.meta.url));

let bundle;

/** A patient portal: one shell for every route, all the rest is React in production mode. */
export const mychart = {
  name: 'Harbor Point Health patient portal',
  links: [`${ROOT}app/release-of-information`, `${ROOT}app/messages`],

  async start() {
    bundle ??= bundleApp();
    await bundle;
  },

  async respond({ url, method, keep }) {
    if (url.pathname === '/__submit' && method === 'POST') {
      await keep();
      return json({ received: true });
    }
    if (!url.pathname.startsWith(ROOT)) return undefined;
    const rest = url.pathname.slice(ROOT.length);
    if (rest === 'app.js') return answer('js', await bundle);
    if (rest === 'style.css') return answer('css', await readFile(here('style.css'), 'utf8'));
    if (rest === 'keepalive') return json({ alive: true });
    if (rest.startsWith('app/')) return html(SHELL);
    return undefined;
  },
};

async function bundleApp() {
  const { outputFiles } = await build({
    entryPoints: [here('app.jsx')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

// The title and the empty root are all that a reader sees before the first render.
const SHELL = document({
  title: 'Patient portal - Harbor Point Health',
  head: `<link rel="stylesheet" href="${ROOT}style.css">\n<script src="${ROOT}app.js" defer></script>`,
  body: '<div id="mychart-root"></div>\n<div id="session-clock" hidden></div>\n<noscript>Please turn on JavaScript.</noscript>',
});
