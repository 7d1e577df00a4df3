import './widgets.css';
import { STATE_CHOICES, startForm } from './plain-form.mjs';

const DELAY = 150;

/**
 * The state is a text input with a list that arrives 150 ms after a key. Only what is chosen from
 * the list counts: text that is merely left standing is thrown away.
 */
const { form, set } = startForm({
  own: {
    state: `<div class="field combo">
<label for="f-state">State</label>
<input class="plain" id="f-state" role="combobox" autocomplete="off" aria-autocomplete="list" aria-expanded="false" aria-controls="f-state-list">
<ul id="f-state-list" role="listbox" aria-label="States" hidden></ul>
</div>`,
  },
});

const input = form.querySelector('#f-state');
const list = form.querySelector('#f-state-list');
let chosen = '';
let active = -1;
let timer;

const load = (text) =>
  STATE_CHOICES.filter(([, name]) => name.toLowerCase().startsWith(text.toLowerCase())).slice(0, 8);

input.addEventListener('input', () => {
  close();
  clearTimeout(timer);
  if (input.value) timer = setTimeout(() => show(load(input.value)), DELAY);
});

input.addEventListener('keydown', (event) => {
  if (list.hidden) return;
  if (event.key === 'ArrowDown') move(active + 1);
  else if (event.key === 'ArrowUp') move(active - 1);
  else if (event.key === 'Enter' && active >= 0) choose(list.children[active]);
  else if (event.key === 'Escape') close();
  else return;
  event.preventDefault();
});

input.addEventListener('blur', () => {
  clearTimeout(timer);
  close();
  input.value = chosen;
});

list.addEventListener('mousedown', (event) => event.preventDefault());
list.addEventListener('click', ({ target }) => target.dataset.value && choose(target));

function show(choices) {
  list.innerHTML = choices
    .map(
      ([value, name]) =>
        `<li role="option" id="f-state-${value}" data-value="${value}" aria-selected="false">${name}</li>`,
    )
    .join('');
  list.hidden = choices.length === 0;
  input.setAttribute('aria-expanded', String(!list.hidden));
  active = -1;
}

function move(to) {
  active = (to + list.children.length) % list.children.length;
  Array.from(list.children, (option, i) => option.setAttribute('aria-selected', i === active));
  input.setAttribute('aria-activedescendant', list.children[active].id);
}

function choose(option) {
  chosen = option.textContent;
  input.value = chosen;
  set('state', option.dataset.value);
  close();
}

function close() {
  list.hidden = true;
  active = -1;
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
}
