/**
 * Every page of this room: what its script is, what a reader needs to know of it, and, where two
 * versions of a library stand side by side, which installed package its imports mean.
 */
const REACT_18 = { react: 'react18', 'react-dom': 'react-dom18' };
const VUE_2 = { vue: 'vue/dist/vue.esm.js' };
const VUE_3 = { vue: 'vue3/dist/vue.esm-bundler.js' };

export const PAGES = {
  react18: { script: 'react.jsx', alias: REACT_18 },
  react19: { script: 'react.jsx' },
  'react-select': { script: 'react-select.jsx' },
  mui: { script: 'mui.jsx' },
  antd: { script: 'antd.jsx' },
  vue2: { script: 'vue2.mjs', alias: VUE_2 },
  vue3: { script: 'vue3.mjs', alias: VUE_3 },
  vuetify2: { script: 'vuetify2.mjs', alias: VUE_2 },
  vuetify4: { script: 'vuetify4.mjs', alias: VUE_3 },
  angular: { script: 'angular.mjs' },
  svelte: { script: 'svelte.mjs' },
  shadow: { script: 'shadow.mjs' },
  lit: { script: 'lit.mjs' },
  inputmask: { script: 'inputmask.mjs' },
  imask: { script: 'imask.mjs' },
  cleave: { script: 'cleave.mjs' },
  select2: { script: 'select2.mjs' },
  flatpickr: { script: 'flatpickr.mjs' },
  'jquery-ui': { script: 'jquery-ui.mjs' },
  'no-paste': { script: 'no-paste.mjs' },
  editable: { script: 'editable.mjs' },
  aria: { script: 'aria.mjs' },
  toggles: { script: 'toggles.mjs' },
  'class-toggles': { script: 'class-toggles.jsx' },
  lists: { script: 'lists.mjs' },
  radix: { script: 'radix.jsx' },
  headless: { script: 'headless.jsx' },
  bootstrap: { script: 'bootstrap.mjs' },
  'react-datepicker': { script: 'react-datepicker.jsx' },
  chakra: { script: 'chakra.jsx' },
  'type-ahead': { script: 'type-ahead.mjs' },
  'overwrites-once': { script: 'overwrites.mjs' },
  'overwrites-always': { script: 'overwrites.mjs' },
  wizard27: { script: 'wizard27.mjs', alias: VUE_2 },
  'li-wizard': { script: 'li-wizard.mjs', quiet: true },
};
