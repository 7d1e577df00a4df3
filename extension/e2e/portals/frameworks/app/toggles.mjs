import './toggles.css';
import { DELIVERY, PURPOSES, RECORD_TYPES } from './choices.mjs';
import { startForm } from './plain-form.mjs';
import { toggled } from './request.mjs';

const items = (list, item) => list.map(([value, text]) => item(value, text)).join('\n');

/**
 * Choices without inputs: list items that a class alone tells apart, buttons with `aria-pressed`,
 * and buttons with a class.
 */
const { form, request, set } = startForm({
  own: {
    recordTypes: `<div class="field"><div class="label">Records you need</div>
<ul class="toggles">${items(RECORD_TYPES, (value, text) => `<li data-type="${value}">${text}</li>`)}</ul></div>`,
    delivery: `<div class="field"><div class="label">Delivery method</div>
${items(DELIVERY, (value, text) => `<button type="button" aria-pressed="false" data-way="${value}">${text}</button>`)}</div>`,
    purpose: `<div class="field"><div class="label">Purpose</div>
${items(PURPOSES, (value, text) => `<button type="button" class="pill" data-purpose="${value}">${text}</button>`)}</div>`,
  },
});

form.addEventListener('click', ({ target }) => {
  const { type, way, purpose } = target.dataset;
  if (type) set('recordTypes', toggled(request.recordTypes, type));
  if (way) set('delivery', way);
  if (purpose) set('purpose', purpose);
  draw();
});

function draw() {
  for (const item of form.querySelectorAll('[data-type]')) {
    item.classList.toggle('is-on', request.recordTypes.includes(item.dataset.type));
  }
  for (const button of form.querySelectorAll('[data-way]')) {
    button.setAttribute('aria-pressed', String(request.delivery === button.dataset.way));
  }
  for (const button of form.querySelectorAll('[data-purpose]')) {
    button.classList.toggle('pill--chosen', request.purpose === button.dataset.purpose);
  }
}
