import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import { startForm, text } from './plain-form.mjs';

/**
 * Three dates in three ways: behind a second, read-only input that shows another format; read-only
 * itself; and open to typing.
 */
const { set, field } = startForm({
  extra: { dateFrom: '', dateTo: '' },
  own: {
    birthDate: text('birthDate', 'Date of birth', 'data-own'),
    dateFrom: text('dateFrom', 'Records from', 'data-own'),
    dateTo: text('dateTo', 'Records to', 'data-own'),
  },
});

const onChangeOf = (part) => (_dates, text) => set(part, text);

flatpickr(field('birthDate'), {
  altInput: true,
  altFormat: 'F j, Y',
  dateFormat: 'Y-m-d',
  maxDate: 'today',
  onChange: onChangeOf('birthDate'),
});
flatpickr(field('dateFrom'), { dateFormat: 'm/d/Y', onChange: onChangeOf('dateFrom') });
flatpickr(field('dateTo'), {
  dateFormat: 'm/d/Y',
  allowInput: true,
  onChange: onChangeOf('dateTo'),
});
