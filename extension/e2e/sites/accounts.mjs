import { document } from '../portals/document.mjs';
import { FIELDS } from './accounts/fields.mjs';
import { FIRMS } from './accounts/firms.mjs';
import { FRAMES } from './accounts/frames.mjs';
import { KINDS } from './accounts/kinds.mjs';
import { slug } from './prose.mjs';

const LINKS = {
  health: [
    'Medical Records',
    'Request Medical Records',
    'Find a Doctor',
    'Pay My Bill',
    'Locations',
  ],
  other: ['Products', 'Stores', 'Orders', 'Help', 'About'],
};

/**
 * Pages on which people give their name, their birth date and more, and none of which takes a records request:
 * every kind once in every frame, the frames taking turns with firms, headings and optional fields; one in six is Spanish.
 *
 * @returns {{address: string, html: string, kind: 'NONE'}[]}
 */
export const accountPages = () =>
  KINDS.flatMap((kind, row) =>
    FRAMES.map((frame, column) => accountPage(kind, frame, row, column)),
  );

function accountPage(kind, frame, row, column) {
  const turn = row + column;
  const language = column === row % FRAMES.length ? 'es' : 'en';
  const { headings, button, remark } = kind.words[language];
  const firm = chosen(FIRMS[kind.industry], turn);
  const heading = chosen(headings, column);
  const keys = [...kind.always, ...kind.sometimes.filter((_, place) => (place + turn) % 3 !== 0)];
  const body = frame.page({
    firm,
    heading,
    button,
    remark,
    links: LINKS[kind.health ? 'health' : 'other'],
    fields: keys.map((key) => frame.field(FIELDS[key], language)).join('\n'),
  });
  return {
    address: `https://${slug(firm).replaceAll('_', '-')}.example.org/${kind.path}?${frame.name}`,
    html: document({ title: `${heading} - ${firm}`, body }).replace(
      'lang="en"',
      `lang="${language}"`,
    ),
    kind: 'NONE',
  };
}

const chosen = (list, turn) => list[turn % list.length];
