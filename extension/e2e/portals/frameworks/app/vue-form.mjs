import { DELIVERY, POSTAL, PURPOSES, RECORD_TYPES, STATES } from './choices.mjs';
import { emptyRequest, publish, send } from './request.mjs';

/**
 * A component that Vue 2 and Vue 3 both understand. Names are heard at every key, e-mail addresses
 * only when the field is left, as `lazy` says.
 */
export const requestForm = {
  data: () => ({
    request: emptyRequest(),
    sent: false,
    states: STATES.map((name, i) => [POSTAL[i], name]),
    deliveries: DELIVERY,
    recordTypes: RECORD_TYPES,
    purposes: PURPOSES,
  }),

  created() {
    publish(() => this.request);
  },

  methods: {
    async submit() {
      await send(this.request);
      this.sent = true;
    },
  },

  template: `
<h1 v-if="sent" id="request-sent">Thank you, we have your request</h1>
<form v-else v-on:submit.prevent="submit">
  <h1>Request your medical records</h1>
  <h2>Patient</h2>
  <div class="field">
    <label for="v-first">First name</label>
    <input id="v-first" class="plain" v-model="request.firstName">
  </div>
  <div class="field">
    <label for="v-last">Last name</label>
    <input id="v-last" class="plain" v-model.trim="request.lastName">
  </div>
  <div class="field">
    <label for="v-born">Date of birth</label>
    <input id="v-born" class="plain" placeholder="MM/DD/YYYY" v-model="request.birthDate">
  </div>
  <div class="field">
    <label for="v-phone">Phone</label>
    <input id="v-phone" class="plain" type="tel" v-model="request.phone">
  </div>
  <div class="field">
    <label for="v-email">Email</label>
    <input id="v-email" class="plain" type="email" v-model.lazy="request.email">
  </div>
  <div class="field">
    <label for="v-email-again">Confirm email</label>
    <input id="v-email-again" class="plain" type="email" v-model.lazy="request.emailAgain">
  </div>
  <div class="field">
    <label for="v-address">Street address</label>
    <input id="v-address" class="plain" v-model="request.address">
  </div>
  <div class="field">
    <label for="v-state">State</label>
    <select id="v-state" class="plain" v-model="request.state">
      <option value="">Select</option>
      <option v-for="[code, name] in states" :key="code" :value="code">{{ name }}</option>
    </select>
  </div>
  <h2>Request</h2>
  <fieldset>
    <legend>Records you need</legend>
    <label class="choice" v-for="[value, text] in recordTypes" :key="value">
      <input type="checkbox" :value="value" v-model="request.recordTypes"> {{ text }}
    </label>
  </fieldset>
  <fieldset>
    <legend>Delivery method</legend>
    <label class="choice" v-for="[value, text] in deliveries" :key="value">
      <input type="radio" :value="value" v-model="request.delivery"> {{ text }}
    </label>
  </fieldset>
  <div class="field">
    <label for="v-purpose">Purpose</label>
    <select id="v-purpose" class="plain" v-model.lazy="request.purpose">
      <option value="">Select</option>
      <option v-for="[value, text] in purposes" :key="value" :value="value">{{ text }}</option>
    </select>
  </div>
  <div class="field">
    <label for="v-comments">Comments</label>
    <textarea id="v-comments" class="plain" rows="3" v-model.lazy="request.comments"></textarea>
  </div>
  <button type="submit">Send request</button>
</form>`,
};
