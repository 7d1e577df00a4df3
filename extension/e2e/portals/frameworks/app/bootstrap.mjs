import 'bootstrap/dist/css/bootstrap.min.css';
import 'bootstrap';
import { DELIVERY, PURPOSES, RECORD_TYPES } from './choices.mjs';
import { STATE_CHOICES, startForm } from './plain-form.mjs';

const floating = (part, label, attributes = '') => `<div class="form-floating mb-3">
<input class="form-control" id="f-${part}" name="${part}" placeholder=" " ${attributes}>
<label for="f-${part}">${label}</label>
</div>`;

const floatingSelect = (part, label, choices) => `<div class="form-floating mb-3">
<select class="form-select" id="f-${part}" name="${part}"><option value="" selected></option>
${choices.map(([value, name]) => `<option value="${value}">${name}</option>`).join('\n')}
</select><label for="f-${part}">${label}</label></div>`;

const buttons = (type, part, question, choices) => `<div class="mb-3">
<p class="mb-1" id="q-${part}">${question}</p>
<div class="btn-group" role="group" aria-labelledby="q-${part}">
${choices
  .map(
    ([value, name]) => `<input type="${type}" class="btn-check" name="${part}" value="${value}"
 id="b-${part}-${value}" autocomplete="off">
<label class="btn btn-outline-primary" for="b-${part}-${value}">${name}</label>`,
  )
  .join('\n')}
</div></div>`;

const switches = (part, question, choices) => `<fieldset class="mb-3"><legend>${question}</legend>
${choices
  .map(
    ([value, name]) => `<div class="form-check form-switch">
<input class="form-check-input" type="checkbox" role="switch" name="${part}" value="${value}" id="b-${part}-${value}">
<label class="form-check-label" for="b-${part}-${value}">${name}</label></div>`,
  )
  .join('\n')}</fieldset>`;

/** Labels that float over their inputs, switches, and buttons that stand for clipped radio buttons. */
startForm({
  own: {
    firstName: floating('firstName', 'First name'),
    lastName: floating('lastName', 'Last name'),
    birthDate: floating('birthDate', 'Date of birth', 'type="date"'),
    phone: floating('phone', 'Phone', 'type="tel"'),
    email: floating('email', 'Email', 'type="email"'),
    emailAgain: floating('emailAgain', 'Confirm email', 'type="email"'),
    address: floating('address', 'Street address'),
    state: floatingSelect('state', 'State', STATE_CHOICES),
    recordTypes: switches('recordTypes', 'Records you need', RECORD_TYPES),
    delivery: buttons('radio', 'delivery', 'Delivery method', DELIVERY),
    purpose: buttons('radio', 'purpose', 'Purpose', PURPOSES),
  },
});
