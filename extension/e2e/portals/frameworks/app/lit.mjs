import { css, html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { DELIVERY, POSTAL, PURPOSES, RECORD_TYPES, STATES } from './choices.mjs';
import { emptyRequest, publish, send, toggled } from './request.mjs';

/** A text input in a shadow root, controlled: it shows what the form says it holds. */
class LitText extends LitElement {
  static properties = { label: {}, type: {}, value: {} };
  static styles = css`
    label { display: block; font-weight: 600; }
    input { box-sizing: border-box; width: 100%; padding: 7px; font: inherit; }
  `;

  render() {
    return html`<label for="control">${this.label}</label>
      <input
        id="control"
        type=${this.type ?? 'text'}
        .value=${live(this.value)}
        @input=${({ target }) => this.#tell(target.value)}
      />`;
  }

  #tell(value) {
    this.dispatchEvent(new CustomEvent('value-changed', { detail: value }));
  }
}

class LitRequest extends LitElement {
  static properties = { request: { state: true }, sent: { state: true } };
  static styles = css`
    .field { margin: 0 0 14px; }
    .choice { display: block; }
  `;

  constructor() {
    super();
    this.request = emptyRequest();
    this.sent = false;
    publish(() => this.request);
  }

  render() {
    if (this.sent) return html`<h1 id="request-sent">Thank you, we have your request</h1>`;
    return html`<form @submit=${this.#submit}>
      <h1>Request your medical records</h1>
      ${this.#text('firstName', 'First name')} ${this.#text('lastName', 'Last name')}
      ${this.#text('birthDate', 'Date of birth', 'date')} ${this.#text('phone', 'Phone', 'tel')}
      ${this.#text('email', 'Email', 'email')} ${this.#text('emailAgain', 'Confirm email', 'email')}
      ${this.#text('address', 'Street address')}
      ${this.#select(
        'state',
        'State',
        STATES.map((name, i) => [POSTAL[i], name]),
      )}
      <fieldset>
        <legend>Records you need</legend>
        ${RECORD_TYPES.map(
          ([value, text]) => html`<label class="choice"
            ><input
              type="checkbox"
              .checked=${live(this.request.recordTypes.includes(value))}
              @change=${() =>
                this.#change({ recordTypes: toggled(this.request.recordTypes, value) })}
            />
            ${text}</label
          >`,
        )}
      </fieldset>
      <fieldset>
        <legend>Delivery method</legend>
        ${DELIVERY.map(
          ([value, text]) => html`<label class="choice"
            ><input
              type="radio"
              name="delivery"
              .checked=${live(this.request.delivery === value)}
              @change=${() => this.#change({ delivery: value })}
            />
            ${text}</label
          >`,
        )}
      </fieldset>
      ${this.#select('purpose', 'Purpose', PURPOSES)} ${this.#text('comments', 'Comments')}
      <button type="submit">Send request</button>
    </form>`;
  }

  #text(part, label, type) {
    return html`<lit-text
      class="field"
      style="display: block"
      .label=${label}
      .type=${type}
      .value=${this.request[part]}
      @value-changed=${({ detail }) => this.#change({ [part]: detail })}
    ></lit-text>`;
  }

  #select(part, label, choices) {
    return html`<div class="field">
      <label for=${part}>${label}</label>
      <select id=${part} @change=${({ target }) => this.#change({ [part]: target.value })}>
        <option value="">Select</option>
        ${choices.map(
          ([value, text]) =>
            html`<option value=${value} ?selected=${this.request[part] === value}>${text}</option>`,
        )}
      </select>
    </div>`;
  }

  #change(part) {
    this.request = { ...this.request, ...part };
  }

  #submit = async (event) => {
    event.preventDefault();
    await send(this.request);
    this.sent = true;
  };
}

customElements.define('lit-text', LitText);
customElements.define('lit-request', LitRequest);
document.querySelector('#app').append(document.createElement('lit-request'));
