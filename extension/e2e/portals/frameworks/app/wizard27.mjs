import Vue from 'vue';
import Vuetify from 'vuetify/dist/vuetify.min.js';
import 'vuetify/dist/vuetify.min.css';
import { STATES } from './choices.mjs';
import { publish, send } from './request.mjs';
import { emptyAnswers, SLIDES } from './wizard-slides.mjs';

Vue.use(Vuetify);
Vue.config.productionTip = false;

/** A read-only input and a calendar behind it. The answer is ISO, the input shows MM-DD-YYYY. */
Vue.component('date-question', {
  props: ['label', 'value'],
  data: () => ({ open: false, picker: 'YEAR', today: new Date().toISOString().slice(0, 10) }),
  computed: {
    shown() {
      const [year, month, day] = this.value.split('-');
      return day ? `${month}-${day}-${year}` : '';
    },
  },
  watch: {
    open(open) {
      if (open) setTimeout(() => Object.assign(this, { picker: 'YEAR' }));
    },
  },
  template: `
<v-menu v-model="open" :close-on-content-click="false" offset-y min-width="auto">
  <template v-slot:activator="{ on, attrs }">
    <v-text-field :label="label" placeholder="MM-DD-YYYY" :value="shown" readonly v-bind="attrs" v-on="on" />
  </template>
  <v-date-picker
    :value="value"
    :active-picker.sync="picker"
    :max="today"
    min="1900-01-01"
    v-on:input="$emit('input', $event); open = false"
  />
</v-menu>`,
});

Vue.component('signature-pad', {
  data: () => ({ drawing: false }),
  methods: {
    start(event) {
      this.drawing = true;
      this.pen().beginPath();
      this.pen().moveTo(event.offsetX, event.offsetY);
    },
    draw(event) {
      if (!this.drawing) return;
      this.pen().lineTo(event.offsetX, event.offsetY);
      this.pen().stroke();
      this.$emit('input', true);
    },
    pen() {
      return this.$refs.pad.getContext('2d');
    },
  },
  template: `
<canvas
  ref="pad"
  width="600"
  height="160"
  style="border: 1px solid #999; touch-action: none"
  v-on:pointerdown="start"
  v-on:pointermove="draw"
  v-on:pointerup="drawing = false"
  v-on:pointerleave="drawing = false"
></canvas>`,
});

/**
 * One question per slide under one address. Slides that were seen stay in the document, hidden; later
 * ones are not there yet.
 */
new Vue({
  vuetify: new Vuetify({ icons: { iconfont: 'mdiSvg' } }),

  data: () => ({ answers: emptyAnswers(), slides: SLIDES, states: STATES, at: 0, sent: false }),

  computed: {
    emailErrors() {
      const { email, emailAgain } = this.answers;
      return emailAgain === '' || email === emailAgain ? [] : ['The addresses differ'];
    },
    complete() {
      const answered = this.slides[this.at].parts.every((part) => isAnswered(this.answers[part]));
      return answered && this.emailErrors.length === 0;
    },
    review() {
      return Object.entries(this.answers).filter(([, answer]) => isAnswered(answer));
    },
  },

  created() {
    publish(() => this.answers);
  },

  methods: {
    isShown({ when }) {
      return !when || when(this.answers);
    },
    go(step) {
      let to = this.at + step;
      while (this.slides[to] && !this.isShown(this.slides[to])) to += step;
      this.at = to;
    },
    choose(part, value) {
      this.answers[part] = value;
      this.go(1);
    },
    async finish() {
      await send(this.answers);
      this.sent = true;
    },
  },

  template: `
<v-app>
  <h1 v-if="sent" id="request-sent">Thank you, we have your request</h1>
  <div v-else>
    <v-progress-linear :value="(100 * (at + 1)) / slides.length" />
    <v-window v-model="at" touchless>
      <v-window-item v-for="(slide, i) in slides" :key="i" :value="i">
        <h2 class="my-4">{{ slide.ask }}</h2>

        <p v-if="slide.text">{{ slide.text }}</p>

        <v-checkbox v-if="slide.kind === 'agree'" :label="slide.label" v-model="answers[slide.part]" />

        <v-autocomplete
          v-if="slide.kind === 'search'"
          :label="slide.label"
          :items="slide.choices"
          v-model="answers[slide.part]"
        />

        <template v-if="slide.kind === 'big'">
          <v-btn
            v-for="[value, text] in slide.choices"
            :key="value"
            block
            x-large
            outlined
            class="my-2"
            :color="answers[slide.part] === value ? 'primary' : undefined"
            v-on:click="choose(slide.part, value)"
          >{{ text }}</v-btn>
        </template>

        <template v-if="slide.kind === 'fields'">
          <template v-for="[part, label, rest] in slide.fields">
            <v-select
              v-if="rest && rest.list"
              :key="part"
              :label="label"
              :items="states"
              v-model="answers[part]"
            />
            <v-text-field v-else :key="part" :label="label" v-bind="rest" v-model="answers[part]" />
          </template>
        </template>

        <template v-if="slide.kind === 'dates'">
          <date-question
            v-for="[part, label] in slide.fields"
            :key="part"
            :label="label"
            v-model="answers[part]"
          />
        </template>

        <div v-if="slide.kind === 'emails'" v-on:paste.prevent v-on:drop.prevent>
          <v-text-field label="EMAIL" type="email" v-model="answers.email" />
          <v-text-field
            label="CONFIRM EMAIL"
            type="email"
            v-model="answers.emailAgain"
            :error-messages="emailErrors"
          />
        </div>

        <v-row v-if="slide.kind === 'phone'">
          <v-col cols="3"><v-select label="COUNTRY" :items="['+1', '+52']" v-model="answers.country" /></v-col>
          <v-col><v-text-field label="ENTER MOBILE NO" type="tel" v-model="answers.phone" /></v-col>
        </v-row>

        <template v-if="slide.kind === 'many'">
          <v-checkbox
            v-for="[value, text] in slide.choices"
            :key="value"
            :label="text"
            :value="value"
            v-model="answers[slide.part]"
            hide-details
          />
        </template>

        <v-radio-group v-if="slide.kind === 'one'" v-model="answers[slide.part]">
          <v-radio v-for="[value, text] in slide.choices" :key="value" :label="text" :value="value" />
        </v-radio-group>

        <v-textarea
          v-if="slide.kind === 'area'"
          :label="slide.label"
          rows="4"
          counter="500"
          v-model="answers[slide.part]"
        />

        <v-file-input
          v-if="slide.kind === 'upload'"
          :label="slide.label"
          accept="image/*"
          v-on:change="answers[slide.part] = $event ? $event.name : ''"
        />

        <signature-pad v-if="slide.kind === 'signature'" v-model="answers[slide.part]" />

        <ul v-if="slide.kind === 'review'">
          <li v-for="[part, answer] in review" :key="part">{{ part }}: {{ answer }}</li>
        </ul>
      </v-window-item>
    </v-window>
    <div class="mt-6">
      <v-btn text :disabled="at === 0" v-on:click="go(-1)">Back</v-btn>
      <v-btn
        v-if="at < slides.length - 1"
        color="primary"
        :disabled="!complete"
        v-on:click="go(1)"
      >Next</v-btn>
      <v-btn v-else color="primary" v-on:click="finish">Send request</v-btn>
    </div>
  </div>
</v-app>`,
}).$mount(document.querySelector('#app').appendChild(document.createElement('div')));

function isAnswered(answer) {
  return Array.isArray(answer) ? answer.length > 0 : Boolean(answer);
}
