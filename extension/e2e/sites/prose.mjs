/**
 * The little language in which the texts of the sites are written; README.md of this folder shows it.
 * A file of it is a list of pages; the body of a page is a list of blocks, and a skin gives each block its markup.
 */

const PAGE = /^@ (\S+) \| ([^|\n]+?)(?: \| ([A-Z_]+))?$/gm;

/** `{path, title, kind, text}` for each `@` line. */
export function pagesOf(source) {
  const heads = [...source.matchAll(PAGE)];
  return heads.map((head, place) => ({
    path: head[1],
    title: head[2],
    kind: head[3] ?? 'NONE',
    text: source.slice(head.index + head[0].length, heads[place + 1]?.index).trim(),
  }));
}

/** Fills the slots in braces from the facts. */
export const fill = (text, facts) =>
  text.replace(/\{(\w+)\}/g, (slot, name) => {
    if (!(name in facts)) throw new Error(`nothing fills ${slot}`);
    return facts[name];
  });

/** The markup of a page's body, in the manner of a skin. */
export function render(text, skin) {
  const pieces = [];
  let form = null;
  const put = (html) => (form ?? pieces).push(html);
  for (const [sign, lines] of blocksOf(text)) {
    const line = lines[0];
    if (sign === '##') put(skin.heading(2, line));
    else if (sign === '###') put(skin.heading(3, line));
    else if (sign === '-') put(skin.list(lines.map(linked)));
    else if (sign === '+') put(skin.fold(...line.split(' :: ').map(linked)));
    else if (sign === '??') form = [...(form ?? []), skin.legend(line)];
    else if (sign === '?')
      form = [...(form ?? []), ...lines.map((each) => skin.field(fieldOf(each)))];
    else if (sign === '=') {
      pieces.push(skin.form(form.join('\n'), line));
      form = null;
    } else put(skin.paragraph(linked(lines.join(' '))));
  }
  if (form) throw new Error(`a form without a button: ${text.slice(0, 80)}`);
  return pieces.join('\n');
}

/** Neighbouring lines of one sign belong together; an empty line ends a block. */
function blocksOf(text) {
  const blocks = [];
  let open = null;
  for (const line of text.split('\n')) {
    const [, sign, rest] = line.match(/^(###?|\?\??|[-+=]) (.*)$/) ?? [null, '', line];
    if (rest.trim() === '') {
      open = null;
    } else if (open?.[0] === sign && ['', '-', '?'].includes(sign)) {
      open[1].push(rest);
    } else {
      open = [sign, [rest]];
      blocks.push(open);
    }
  }
  return blocks;
}

const linked = (text) => text.replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');

/** `Label | type | option; option` */
export function fieldOf(line) {
  const [label, type = 'text', options = ''] = line.split(' | ');
  return { label, type, name: slug(label), options: options ? options.split('; ') : [] };
}

export const slug = (label) =>
  label
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 32);
