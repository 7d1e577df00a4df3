import { $, listenWithJquery } from './jquery.mjs';
import 'inputmask/dist/jquery.inputmask.js';
import { startForm, text } from './plain-form.mjs';

/** The model keeps a masked field only once the mask is complete, and forgets it when it is not. */
const { set, field } = startForm({
  listen: listenWithJquery,
  own: {
    birthDate: text('birthDate', 'Date of birth', 'data-own'),
    phone: text('phone', 'Phone', 'type="tel" data-own'),
  },
});

const report = (part, read) => ({
  oncomplete: ({ target }) => set(part, read(target)),
  onincomplete: () => set(part, ''),
  oncleared: () => set(part, ''),
});

$(field('birthDate')).inputmask({
  alias: 'datetime',
  inputFormat: 'mm/dd/yyyy',
  placeholder: 'mm/dd/yyyy',
  ...report('birthDate', (input) => input.inputmask._valueGet()),
});
$(field('phone')).inputmask({
  mask: '(999) 999-9999',
  ...report('phone', (input) => input.inputmask.unmaskedvalue()),
});
