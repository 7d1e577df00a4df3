import { mount } from 'svelte';
import RequestForm from './request-form.svelte';

mount(RequestForm, { target: document.querySelector('#app') });
