import Vue from 'vue';
import { requestForm } from './vue-form.mjs';

Vue.config.productionTip = false;
new Vue(requestForm).$mount(
  document.querySelector('#app').appendChild(document.createElement('div')),
);
