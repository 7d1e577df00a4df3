import { createApp } from 'vue';
import { requestForm } from './vue-form.mjs';

createApp(requestForm).mount('#app');
