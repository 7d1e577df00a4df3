import './widgets.css';
import { PURPOSES, RECORD_TYPES } from './choices.mjs';
import { select, startForm, text } from './plain-form.mjs';
import { toggled } from './request.mjs';

const FORMATS = [
  ['pdf', 'PDF files'],
  ['dicom', 'DICOM images on a disc'],
  ['paper', 'Paper'],
];

/** Lists that take several answers, native and drawn, and inputs whose values have a shape of their own. */
const { form, request, set } = startForm({
  extra: { format: [], birth: '', birthWeek: '', birthTime: '', dateFrom: '' },
  own: {
    birthDate: text('birthDate', 'Date of birth', 'type="datetime-local"'),
    dateFrom: `<fieldset><legend>Dates of service</legend>
${text('dateFrom', 'From', 'type="week"')}
${text('dateTo', 'To', 'type="month"')}
</fieldset>${text('callTime', 'Best time to call', 'type="time"')}`,
    recordTypes: select('recordTypes', 'Records you need', RECORD_TYPES, 'multiple size="5"'),
    format: `<div class="field"><span class="label" id="l-format">Format of the copy</span>
<ul class="options" role="listbox" aria-multiselectable="true" aria-labelledby="l-format" tabindex="0">
${FORMATS.map(([value, name]) => `<li role="option" data-value="${value}" aria-selected="false">${name}</li>`).join('\n')}
</ul></div>`,
    purpose: select('purpose', 'Purpose', PURPOSES, 'size="4"'),
  },
});

form.querySelector('[role=listbox]').addEventListener('click', ({ target }) => {
  const option = target.closest('[role=option]');
  if (!option) return;
  set('format', toggled(request.format, option.dataset.value));
  option.setAttribute('aria-selected', String(request.format.includes(option.dataset.value)));
});
