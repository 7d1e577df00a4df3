import { createApp } from 'vue';
import * as vuetify from 'vuetify4/dist/vuetify.esm.js';
import { aliases, mdi } from 'vuetify4/iconsets/mdi-svg';
import 'vuetify4/dist/vuetify.min.css';
import { DELIVERY, PURPOSES, RECORD_TYPES, STATES } from './choices.mjs';
import { emptyRequest, publish, send } from './request.mjs';

const items = (choices) => choices.map(([value, title]) => ({ value, title }));

/** The successor of the other Vuetify page: other markup, the date may be typed. */
const requestForm = {
  data: () => ({
    request: emptyRequest(),
    birthDate: null,
    sent: false,
    states: STATES,
    deliveries: items(DELIVERY),
    recordTypes: items(RECORD_TYPES),
    purposes: items(PURPOSES),
  }),

  created() {
    publish(() => ({ ...this.request, birthDate: dayOf(this.birthDate) }));
  },

  methods: {
    async submit() {
      await send({ ...this.request, birthDate: dayOf(this.birthDate) });
      this.sent = true;
    },
  },

  template: `
<v-app>
  <h1 v-if="sent" id="request-sent">Thank you, we have your request</h1>
  <v-form v-else @submit.prevent="submit">
    <h1>Request your medical records</h1>
    <v-text-field label="First name" v-model="request.firstName" />
    <v-text-field label="Last name" v-model="request.lastName" variant="outlined" />
    <v-date-input label="Date of birth" v-model="birthDate" input-format="mm/dd/yyyy" />
    <v-text-field label="Phone" type="tel" v-model="request.phone" />
    <v-text-field label="Email" type="email" v-model="request.email" />
    <v-text-field label="Confirm email" type="email" v-model="request.emailAgain" />
    <v-text-field label="Street address" v-model="request.address" variant="underlined" />
    <v-autocomplete label="State" :items="states" v-model="request.state" />
    <p class="label">Records you need</p>
    <v-checkbox
      v-for="{ value, title } in recordTypes"
      :key="value"
      :label="title"
      :value="value"
      v-model="request.recordTypes"
      hide-details
    />
    <v-radio-group label="Delivery method" v-model="request.delivery">
      <v-radio v-for="{ value, title } in deliveries" :key="value" :label="title" :value="value" />
    </v-radio-group>
    <v-select label="Purpose" :items="purposes" v-model="request.purpose" />
    <v-textarea label="Comments" rows="3" v-model="request.comments" />
    <v-btn type="submit" color="primary">Send request</v-btn>
  </v-form>
</v-app>`,
};

function dayOf(date) {
  if (!date) return '';
  const two = (number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const icons = { defaultSet: 'mdi', aliases, sets: { mdi } };
createApp(requestForm)
  .use(vuetify.createVuetify({ components: vuetify.components, icons }))
  .mount('#app');
