import IMask from 'imask';
import { startForm, text } from './plain-form.mjs';

/** The mask shows its blanks from the start; the model has what the mask accepted, bare. */
const { set, field } = startForm({
  own: {
    birthDate: text('birthDate', 'Date of birth', 'data-own'),
    phone: text('phone', 'Phone', 'type="tel" data-own'),
  },
});

const phone = IMask(field('phone'), { mask: '(000) 000-0000', lazy: false });
phone.on('accept', () => set('phone', phone.unmaskedValue));

const birthDate = IMask(field('birthDate'), {
  mask: 'MM{/}DD{/}YYYY',
  blocks: {
    MM: { mask: IMask.MaskedRange, from: 1, to: 12 },
    DD: { mask: IMask.MaskedRange, from: 1, to: 31 },
    YYYY: { mask: IMask.MaskedRange, from: 1900, to: 2099 },
  },
  overwrite: true,
});
birthDate.on('accept', () => set('birthDate', birthDate.masked.isComplete ? birthDate.value : ''));
