import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { PAGES } from './pages.mjs';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const bundles = new Map();

/** Script and style of one page, built when it is first asked for and kept while the server runs. */
export function bundleOf(name) {
  if (!bundles.has(name)) bundles.set(name, bundle(PAGES[name]));
  return bundles.get(name);
}

async function bundle({ script, alias }) {
  const { outputFiles } = await build({
    entryPoints: [here(`app/${script}`)],
    absWorkingDir: here('../..'),
    outdir: here('never-written'),
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    alias,
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      'process.env.VITE_LOGGER_ENABLED': 'undefined',
      ngDevMode: 'false',
      ngServerMode: 'false',
    },
    loader: { '.gif': 'dataurl', '.png': 'dataurl' },
    plugins: [svelte],
    logLevel: 'error',
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { compile } = await import('svelte/compiler');
      const source = await readFile(path, 'utf8');
      const { js } = compile(source, { filename: path, generate: 'client', css: 'injected' });
      return { contents: js.code };
    });
  },
};
