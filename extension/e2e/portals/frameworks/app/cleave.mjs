import Cleave from 'cleave.js';
import { formatDate, registerCursorTracker } from 'cleave-zen';
import { startForm, text } from './plain-form.mjs';

/** The phone is cleave.js, as on older pages; the date is its successor, cleave-zen. */
const { set, field } = startForm({
  own: {
    birthDate: text('birthDate', 'Date of birth', 'placeholder="MM/DD/YYYY" data-own'),
    phone: text('phone', 'Phone', 'type="tel" data-own'),
  },
});

new Cleave(field('phone'), {
  numericOnly: true,
  delimiters: ['(', ') ', '-'],
  blocks: [0, 3, 3, 4],
  onValueChanged: ({ target }) => set('phone', target.rawValue),
});

const birthDate = field('birthDate');
registerCursorTracker({ input: birthDate, delimiter: '/' });
birthDate.addEventListener('input', () => {
  birthDate.value = formatDate(birthDate.value, { datePattern: ['m', 'd', 'Y'] });
  set('birthDate', birthDate.value);
});
