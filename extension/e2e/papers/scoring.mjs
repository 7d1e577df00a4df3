// Compares a saved form with what a careful person would have written into it. What the labels say is described in
// docs/paper.md.
import { widgetsOf, wordsOf } from './read.mjs';

/** Small letters and digits alone: how something is spaced, accented and punctuated does not count. */
const folded = (text) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function isOneOf(text, wanted) {
  return wanted.some((one) =>
    one.startsWith('~')
      ? folded(text).includes(folded(one.slice(1)))
      : folded(text) === folded(one),
  );
}

const holds = ([left, top, right, bottom], x, y, room = 2) =>
  x > left - room && x < right + room && y > top - room && y < bottom + room;

/** One word after the other, each with its share of the room of the text that it stands in. */
function parted(texts) {
  return texts.flatMap(({ text, x, y, width, size }) =>
    [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
      const left = x + (width * index) / text.length;
      const right = x + (width * (index + word.length)) / text.length;
      return { word, left, right, middle: (left + right) / 2, base: y, size };
    }),
  );
}

/** The words of a page that were not there before. */
function added(before, after) {
  const known = new Set(before.map(({ text, x, y }) => `${text}|${x.toFixed(1)}|${y.toFixed(1)}`));
  return after.filter(({ text, x, y }) => !known.has(`${text}|${x.toFixed(1)}|${y.toFixed(1)}`));
}

/** How many of the words that were set lie over words that were printed. */
function overPrint(printed, set) {
  const words = parted(printed).filter(({ word }) => /[\p{L}\p{N}]{2}/u.test(word));
  return set.filter(({ left, right, base, size }) =>
    words.some(
      (other) =>
        Math.min(right, other.right) - Math.max(left, other.left) > 1.5 &&
        Math.min(base, other.base) - Math.max(base - size * 0.7, other.base - other.size * 0.7) > 1,
    ),
  );
}

/** What is to be read of a file before and after, to compare it. */
export async function readings(original, saved) {
  const [before, after] = [await wordsOf(original), await wordsOf(saved)];
  const set = after.map((words, i) => parted(added(before[i] ?? [], words)));
  return {
    wasInFields: await widgetsOf(original),
    inFields: await widgetsOf(saved),
    set,
    over: set.flatMap((words, i) => overPrint(before[i] ?? [], words)),
  };
}

/** What is in a labelled blank: text, or whether it is ticked. */
function found({ page, field, on, box, want }, { wasInFields, inFields, set }, ticks) {
  if (field !== undefined) {
    const of = (widgets) => widgets.filter(({ name }) => name === field);
    const boxes = of(inFields).filter((widget) => on === undefined || widget.on === on);
    const was = of(wasInFields)[0]?.value;
    if (boxes[0]?.isBox) {
      const chosen = on === undefined ? boxes[0].value !== 'Off' : boxes[0].value === on;
      const before = on === undefined ? was !== 'Off' : was === on;
      return { ticked: Boolean(boxes[0].value) && chosen, touched: chosen !== before };
    }
    const text = boxes[0]?.value ?? '';
    return { text, touched: text !== (was ?? '') };
  }
  const ticked = ticks.some(
    (tick) =>
      tick.page === page &&
      holds(box, (tick.box[0] + tick.box[2]) / 2, (tick.box[1] + tick.box[3]) / 2),
  );
  const words = (set[page - 1] ?? []).filter(({ middle, base }) =>
    holds(box, middle, base - (want.text ? 0 : 2)),
  );
  const text = words.map(({ word }) => word).join(' ');
  return { text, ticked, touched: ticked || text !== '' };
}

/**
 * Compares.
 *
 * @returns what became of each labelled blank: right, wrong, empty, left, touched or either
 */
export function compare(labels, reading, ticks) {
  return labels.expect.map((entry) => {
    const is = found(entry, reading, ticks);
    let outcome = 'either';
    if (entry.want.text) {
      outcome = isOneOf(is.text ?? '', entry.want.text) ? 'right' : is.text ? 'wrong' : 'empty';
    } else if (entry.want.checked) {
      outcome = is.ticked ? 'right' : 'empty';
    } else if (entry.want.left) {
      outcome = is.touched ? 'touched' : 'left';
    }
    return { entry, is, outcome };
  });
}
