import { document } from '../document.mjs';

/**
 * A page whose body holds exactly `n` elements, always the same ones for the same `n`: articles of
 * a town magazine with links, lists, tables and a few inputs, and not a word about health records.
 */
export function benchPage(n) {
  const random = sequence(n);
  const out = [];
  let left = n;
  const open = (cost, markup) => {
    if (left < cost) return false;
    left -= cost;
    out.push(markup);
    return true;
  };
  open(1, '<h1>The Willow Creek Almanac</h1>');
  open(
    3,
    '<form action="/bench"><input name="q" placeholder="Search the almanac"><button>Search</button></form>',
  );
  while (left > 0) {
    const [cost, make] = BLOCKS[Math.floor(random() * BLOCKS.length)];
    if (!open(cost, make(random))) open(1, `<p>${words(random, 12)}</p>`);
  }
  return document({ title: 'The Willow Creek Almanac', head: STYLE, body: out.join('\n') });
}

const STYLE =
  '<style>body { max-width: 900px; margin: 24px auto; font: 16px/1.5 Georgia, serif }</style>';

/** Each block says how many elements it is made of. */
const BLOCKS = [
  [1, (random) => `<p>${words(random, 30)}</p>`],
  [3, (random) => `<section><h2>${words(random, 4)}</h2><p>${words(random, 24)}</p></section>`],
  [
    3,
    (random) =>
      `<p>${words(random, 9)} <a href="#${words(random, 1)}">${words(random, 3)}</a> <em>${words(random, 2)}</em></p>`,
  ],
  [7, (random) => `<ul>${repeat(3, () => `<li><a href="#">${words(random, 3)}</a></li>`)}</ul>`],
  [
    10,
    (random) =>
      `<table><tbody>${repeat(2, () => `<tr>${repeat(3, () => `<td>${words(random, 2)}</td>`)}</tr>`)}</tbody></table>`,
  ],
  [
    3,
    (random) => `<div><label>${words(random, 2)} <input name="${words(random, 1)}"></label></div>`,
  ],
];

const repeat = (times, make) => Array.from({ length: times }, make).join('');

const WORDS =
  `apple barn bell bridge candle clover copper creek daisy elm fence ferry garden granite
harvest hazel heron kettle lantern maple meadow mill moss oak orchard otter pebble pine plum pond
porch quilt raven reed river robin rye saddle sparrow spruce stone thistle trail tulip valley
violet walnut wharf willow wool`.split(/\s+/);

const words = (random, count) =>
  Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');

/** A linear congruential sequence of numbers in [0, 1): the same seed, the same page. */
function sequence(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
