import { DELIVERY, POSTAL, PURPOSES, RECORD_TYPES, STATES } from './choices.mjs';
import { emptyRequest, publish, send, toggled } from './request.mjs';

/*
 * Custom elements by hand, with open shadow roots two deep: the form stands in the first, every
 * input in one of its own. The elements take part in the form through their internals.
 */
const STYLE = `<style>
:host { display: block; margin: 0 0 14px; }
label, legend { font-weight: 600; display: block; }
.choice { font-weight: 400; }
input:not([type="checkbox"], [type="radio"]), select, textarea { width: 100%; box-sizing: border-box; padding: 7px; font: inherit; }
</style>`;

class Field extends HTMLElement {
  static formAssociated = true;
  #internals = this.attachInternals();

  connectedCallback() {
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.innerHTML = STYLE + this.inner();
    root.addEventListener('input', ({ target }) => this.take(target));
  }

  take({ value }) {
    this.tell(value);
  }

  tell(value) {
    this.#internals.setFormValue(String(value));
    const detail = { part: this.getAttribute('name'), value };
    this.dispatchEvent(new CustomEvent('juniper-change', { bubbles: true, detail }));
  }

  get label() {
    return this.getAttribute('label');
  }
}

class TextField extends Field {
  inner() {
    const type = this.getAttribute('type') ?? 'text';
    return `<label for="inner">${this.label}</label><input id="inner" type="${type}">`;
  }
}

class AreaField extends Field {
  inner() {
    return `<label for="inner">${this.label}</label><textarea id="inner" rows="3"></textarea>`;
  }
}

const choicesOf = {
  state: STATES.map((name, i) => [POSTAL[i], name]),
  recordTypes: RECORD_TYPES,
  delivery: DELIVERY,
  purpose: PURPOSES,
};

class SelectField extends Field {
  inner() {
    const options = choicesOf[this.getAttribute('name')]
      .map(([value, text]) => `<option value="${value}">${text}</option>`)
      .join('');
    return `<label for="inner">${this.label}</label><select id="inner"><option value="">Select</option>${options}</select>`;
  }
}

class ChoiceField extends Field {
  #chosen = [];

  inner() {
    const type = this.hasAttribute('multiple') ? 'checkbox' : 'radio';
    const name = this.getAttribute('name');
    const choices = choicesOf[name].map(
      ([value, text]) =>
        `<label class="choice"><input type="${type}" name="${name}" value="${value}"> ${text}</label>`,
    );
    return `<fieldset><legend>${this.label}</legend>${choices.join('')}</fieldset>`;
  }

  take({ type, value }) {
    this.#chosen = type === 'checkbox' ? toggled(this.#chosen, value) : [value];
    this.tell(type === 'checkbox' ? this.#chosen : value);
  }
}

class RecordsRequest extends HTMLElement {
  #request = emptyRequest();

  connectedCallback() {
    publish(() => this.#request);
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = FORM;
    root.addEventListener('juniper-change', ({ detail: { part, value } }) => {
      this.#request = { ...this.#request, [part]: value };
    });
    root.querySelector('form').addEventListener('submit', async (event) => {
      event.preventDefault();
      await send(this.#request);
      root.innerHTML = '<h1 id="request-sent">Thank you, we have your request</h1>';
    });
  }
}

const FORM = `<form>
<h1>Request your medical records</h1>
<h2>Patient</h2>
<juniper-text name="firstName" label="First name"></juniper-text>
<juniper-text name="lastName" label="Last name"></juniper-text>
<juniper-text name="birthDate" label="Date of birth" type="date"></juniper-text>
<juniper-text name="phone" label="Phone" type="tel"></juniper-text>
<juniper-text name="email" label="Email" type="email"></juniper-text>
<juniper-text name="emailAgain" label="Confirm email" type="email"></juniper-text>
<juniper-text name="address" label="Street address"></juniper-text>
<juniper-select name="state" label="State"></juniper-select>
<h2>Request</h2>
<juniper-choice name="recordTypes" label="Records you need" multiple></juniper-choice>
<juniper-choice name="delivery" label="Delivery method"></juniper-choice>
<juniper-select name="purpose" label="Purpose"></juniper-select>
<juniper-area name="comments" label="Comments"></juniper-area>
<button type="submit">Send request</button>
</form>`;

customElements.define('juniper-text', TextField);
customElements.define('juniper-area', AreaField);
customElements.define('juniper-select', SelectField);
customElements.define('juniper-choice', ChoiceField);
customElements.define('juniper-request', RecordsRequest);
document.querySelector('#app').append(document.createElement('juniper-request'));
