// Pages that somebody saved from a browser into a folder, beside a table of what they are.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../pages/pages.mjs';

/** Where a saved page says that it comes from: a browser's own comment, or what the site wrote into it. */
const ORIGINS = [
  /<!-- saved from url=\(\d+\)(\S+) -->/i,
  /<link\b[^>]*\brel=["']?canonical\b[^>]*\bhref=["']?([^"'\s>]+)/i,
  /<link\b[^>]*\bhref=["']?([^"'\s>]+)["']?[^>]*\brel=["']?canonical\b/i,
  /<meta\b[^>]*\bproperty=["']og:url["'][^>]*\bcontent=["']([^"']+)/i,
];

const isAddress = (text) => /^https?:\/\/[^/]/.test(text ?? '');

function addressOf(file, html, given) {
  const said = ORIGINS.map((origin) => origin.exec(html)?.[1]?.replaceAll('&amp;', '&'));
  return (
    [given, ...said].find(isAddress) ?? `https://saved.example.org/${encodeURIComponent(file)}`
  );
}

function kindOf(file, text) {
  const kind = text.trim().toUpperCase().replaceAll('-', '_');
  if (!KINDS.includes(kind)) {
    throw new Error(`labels.tsv: ${file}: “${text}” is none of ${KINDS.join(', ')}`);
  }
  return kind;
}

/** The rows of `labels.tsv`, by file; empty if there is none. */
function labels(folder) {
  const path = join(folder, 'labels.tsv');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : [];
  return new Map(
    lines
      .filter((line) => line.trim() && !/^(#|file\t)/.test(line))
      .map((line) => line.split('\t'))
      .map(([file, address, kind]) => [
        file,
        { address: address?.trim(), kind: kind && kindOf(file, kind) },
      ]),
  );
}

/** The style sheets that the browser saved with the page, without which hidden parts would be seen. */
const styles = (folder, file) => {
  const beside = `${file.replace(/\.html?$/i, '')}_files`;
  return (path) => {
    const name = decodeURIComponent(path).split(`/${beside}/`)[1];
    const style = name?.endsWith('.css') && !name.includes('..') && join(folder, beside, name);
    return style && existsSync(style)
      ? { status: 200, contentType: 'text/css', body: readFileSync(style) }
      : undefined;
  };
};

/**
 * The pages of a folder. With `labels.tsv` (file, tab, address, tab, kind; the address may be empty), those that it
 * names; without, all, and their kind is not known.
 */
export function savedPages(folder) {
  const known = labels(folder);
  const files =
    known.size > 0
      ? [...known.keys()]
      : readdirSync(folder).filter((file) => /\.html?$/i.test(file));
  return files.sort().map((file) => {
    const html = readFileSync(join(folder, file));
    return {
      name: file,
      address: addressOf(file, html.toString('latin1'), known.get(file)?.address),
      html,
      kind: known.get(file)?.kind,
      resource: styles(folder, file),
    };
  });
}
