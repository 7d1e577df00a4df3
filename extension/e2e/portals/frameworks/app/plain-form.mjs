import { DELIVERY, POSTAL, PURPOSES, RECORD_TYPES, STATES } from './choices.mjs';
import { emptyRequest, publish, send } from './request.mjs';

export const text = (part, label, attributes = '') => `<div class="field">
<label for="f-${part}">${label}</label>
<input class="plain" id="f-${part}" name="${part}" ${attributes}>
</div>`;

export const select = (part, label, choices, attributes = '') => `<div class="field">
<label for="f-${part}">${label}</label>
<select class="plain" id="f-${part}" name="${part}" ${attributes}>
${attributes.includes('multiple') ? '' : '<option value="">Select</option>'}
${choices.map(([value, name]) => `<option value="${value}">${name}</option>`).join('\n')}
</select>
</div>`;

const choices = (type, part, legend, list) => `<fieldset>
<legend>${legend}</legend>
${list.map(([value, name]) => `<label class="choice"><input type="${type}" name="${part}" value="${value}"> ${name}</label>`).join('\n')}
</fieldset>`;

export const STATE_CHOICES = STATES.map((name, i) => [POSTAL[i], name]);

const FIELDS = {
  firstName: text('firstName', 'First name'),
  lastName: text('lastName', 'Last name'),
  birthDate: text('birthDate', 'Date of birth', 'placeholder="MM/DD/YYYY"'),
  phone: text('phone', 'Phone', 'type="tel"'),
  email: text('email', 'Email', 'type="email"'),
  emailAgain: text('emailAgain', 'Confirm email', 'type="email"'),
  address: text('address', 'Street address'),
  state: select('state', 'State', STATE_CHOICES),
  recordTypes: choices('checkbox', 'recordTypes', 'Records you need', RECORD_TYPES),
  delivery: choices('radio', 'delivery', 'Delivery method', DELIVERY),
  purpose: select('purpose', 'Purpose', PURPOSES),
  comments: `<div class="field"><label for="f-comments">Comments</label>
<textarea class="plain" id="f-comments" name="comments" rows="3"></textarea></div>`,
};

/**
 * A form without a framework, for the libraries that decorate one. `own` is the page's own markup
 * for some fields. The model hears of changes through events alone; an input with `data-own` is the
 * page's own affair, which it reports through `set`. `listen` is there for pages whose events are
 * jQuery's and never come by as native ones.
 */
export function startForm({ own = {}, extra = {}, listen = listenNatively } = {}) {
  const request = { ...emptyRequest(), ...extra };
  const form = document.createElement('form');
  form.innerHTML = `<h1>Request your medical records</h1>
${Object.values({ ...FIELDS, ...own }).join('\n')}
<button type="submit">Send request</button>`;
  document.querySelector('#app').append(form);
  publish(() => request);
  listen(form, (input) => take(request, input));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await send(request);
    form.innerHTML = '<h1 id="request-sent">Thank you, we have your request</h1>';
  });
  const set = (part, value) => {
    request[part] = value;
  };
  return { form, request, set, field: (part) => form.querySelector(`#f-${part}`) };
}

function listenNatively(form, take) {
  form.addEventListener('input', ({ target }) => take(target));
  form.addEventListener('change', ({ target }) => take(target));
}

function take(request, { name, type, value, checked, multiple, selectedOptions, dataset }) {
  if (!name || 'own' in dataset) return;
  if (type === 'checkbox') {
    const others = request[name].filter((other) => other !== value);
    request[name] = checked ? [...others, value] : others;
  } else if (multiple) {
    request[name] = Array.from(selectedOptions, (option) => option.value);
  } else {
    request[name] = value;
  }
}
