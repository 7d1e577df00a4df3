import Vue from 'vue';
import Vuetify from 'vuetify/dist/vuetify.min.js';
import 'vuetify/dist/vuetify.min.css';
import { DELIVERY, PURPOSES, RECORD_TYPES, STATES } from './choices.mjs';
import { emptyRequest, publish, send } from './request.mjs';

const items = (choices) => choices.map(([value, text]) => ({ value, text }));

Vue.use(Vuetify);
Vue.config.productionTip = false;

/** No name attributes, ids made up, labels that float; the date is read-only behind a calendar. */
new Vue({
  vuetify: new Vuetify({ icons: { iconfont: 'mdiSvg' } }),

  data: () => ({
    request: emptyRequest(),
    calendar: false,
    picker: 'YEAR',
    sent: false,
    today: new Date().toISOString().slice(0, 10),
    states: STATES,
    deliveries: items(DELIVERY),
    recordTypes: items(RECORD_TYPES),
    purposes: items(PURPOSES),
  }),

  computed: {
    birthDateShown() {
      const [year, month, day] = this.request.birthDate.split('-');
      return day ? `${month}-${day}-${year}` : '';
    },
    emailsDiffer() {
      return this.request.email === this.request.emailAgain ? [] : ['The addresses differ'];
    },
  },

  watch: {
    // As the library's manual says: a birth date begins with its year.
    calendar(open) {
      if (open) setTimeout(() => Object.assign(this, { picker: 'YEAR' }));
    },
  },

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
<v-app>
  <h1 v-if="sent" id="request-sent">Thank you, we have your request</h1>
  <v-form v-else v-on:submit.prevent="submit">
    <h1>Request your medical records</h1>
    <v-text-field label="FIRST NAME" v-model="request.firstName" />
    <v-text-field label="LAST NAME" v-model="request.lastName" outlined />
    <v-menu v-model="calendar" :close-on-content-click="false" offset-y min-width="auto">
      <template v-slot:activator="{ on, attrs }">
        <v-text-field label="DATE OF BIRTH" :value="birthDateShown" readonly v-bind="attrs" v-on="on" />
      </template>
      <v-date-picker
        v-model="request.birthDate"
        :max="today"
        min="1900-01-01"
        :active-picker.sync="picker"
        v-on:input="calendar = false"
      />
    </v-menu>
    <v-text-field label="PHONE" type="tel" v-model="request.phone" />
    <v-text-field label="EMAIL" type="email" v-model="request.email" />
    <v-text-field
      label="CONFIRM EMAIL"
      type="email"
      v-model="request.emailAgain"
      :error-messages="emailsDiffer"
    />
    <v-text-field label="STREET ADDRESS" v-model="request.address" />
    <v-autocomplete label="STATE" :items="states" v-model="request.state" />
    <p class="label">Records you need</p>
    <v-checkbox
      v-for="{ value, text } in recordTypes"
      :key="value"
      :label="text"
      :value="value"
      v-model="request.recordTypes"
      hide-details
    />
    <v-radio-group label="Delivery method" v-model="request.delivery">
      <v-radio v-for="{ value, text } in deliveries" :key="value" :label="text" :value="value" />
    </v-radio-group>
    <v-select label="PURPOSE" :items="purposes" v-model="request.purpose" />
    <v-textarea label="COMMENTS" rows="3" v-model="request.comments" />
    <v-btn type="submit" color="primary">Send request</v-btn>
  </v-form>
</v-app>`,
}).$mount(document.querySelector('#app').appendChild(document.createElement('div')));
