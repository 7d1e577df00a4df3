import './widgets.css';
import { DELIVERY, PURPOSES, RECORD_TYPES } from './choices.mjs';
import { STATE_CHOICES, startForm } from './plain-form.mjs';
import { toggled } from './request.mjs';

const items = (list, item) => list.map(([value, text], i) => item(value, text, i)).join('\n');

/** No native control but text inputs: every choice is a role, with the keys that belong to it. */
const { form, request, set } = startForm({
  extra: { textMe: false },
  own: {
    state: `<div class="field"><div class="label" id="l-state">State</div>
<ul role="listbox" id="f-state" tabindex="0" aria-labelledby="l-state">${items(
      STATE_CHOICES,
      (value, text) =>
        `<li role="option" id="o-${value}" data-value="${value}" aria-selected="false">${text}</li>`,
    )}</ul></div>`,
    recordTypes: `<div class="field" role="group" aria-labelledby="l-records"><div class="label" id="l-records">Records you need</div>
${items(RECORD_TYPES, (value, text) => `<div role="checkbox" tabindex="0" aria-checked="false" data-value="${value}">${text}</div>`)}</div>`,
    delivery: `<div class="field"><div class="label" id="l-delivery">Delivery method</div>
<div role="radiogroup" id="f-delivery" aria-labelledby="l-delivery">${items(
      DELIVERY,
      (value, text, i) =>
        `<div role="radio" tabindex="${i === 0 ? 0 : -1}" aria-checked="false" data-value="${value}">${text}</div>`,
    )}</div></div>`,
    purpose: `<div class="field combo"><div class="label" id="l-purpose">Purpose</div>
<div class="plain" role="combobox" id="f-purpose" tabindex="0" aria-labelledby="l-purpose" aria-haspopup="listbox" aria-expanded="false" aria-controls="purpose-list">Select</div>
<ul role="listbox" id="purpose-list" tabindex="-1" aria-labelledby="l-purpose" hidden>${items(
      PURPOSES,
      (value, text) =>
        `<li role="option" id="p-${value}" data-value="${value}" aria-selected="false">${text}</li>`,
    )}</ul></div>`,
    textMe: `<div class="field"><div role="switch" tabindex="0" aria-checked="false">Text me when they are ready</div></div>`,
  },
});

const isPress = ({ type, key }) => type === 'click' || key === ' ';
const onPress = (element, act) => {
  const listener = (event) => {
    if (!isPress(event)) return;
    event.preventDefault();
    act(event);
  };
  element.addEventListener('click', listener);
  element.addEventListener('keydown', listener);
};

for (const box of form.querySelectorAll('[role="checkbox"]')) {
  onPress(box, () => {
    set('recordTypes', toggled(request.recordTypes, box.dataset.value));
    box.setAttribute('aria-checked', request.recordTypes.includes(box.dataset.value));
  });
}

const toggle = form.querySelector('[role="switch"]');
onPress(toggle, () => {
  set('textMe', !request.textMe);
  toggle.setAttribute('aria-checked', request.textMe);
});

startRadios([...form.querySelectorAll('[role="radio"]')]);
startListbox(form.querySelector('#f-state'));
startCombobox(form.querySelector('#f-purpose'), form.querySelector('#purpose-list'));

/** One stop for the tabulator; the arrows move and choose. */
function startRadios(radios) {
  const choose = (radio) => {
    set('delivery', radio.dataset.value);
    for (const other of radios) {
      other.setAttribute('aria-checked', other === radio);
      other.tabIndex = other === radio ? 0 : -1;
    }
    radio.focus();
  };
  radios.forEach((radio, i) => {
    onPress(radio, () => choose(radio));
    radio.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      choose(radios[(i + step + radios.length) % radios.length]);
    });
  });
}

/** The list itself has the focus; letters and arrows choose. */
function startListbox(list) {
  const options = [...list.children];
  let typed = '';
  let timer;
  const choose = (option) => {
    if (!option) return;
    set('state', option.dataset.value);
    for (const other of options) other.setAttribute('aria-selected', other === option);
    list.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };
  list.addEventListener('click', ({ target }) => choose(target.closest('[role="option"]')));
  list.addEventListener('keydown', (event) => {
    const at = options.findIndex((option) => option.dataset.value === request.state);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: options.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      choose(options[to]);
    } else if (event.key.length === 1) {
      event.preventDefault();
      clearTimeout(timer);
      timer = setTimeout(() => {
        typed = '';
      }, 500);
      typed += event.key.toLowerCase();
      choose(options.find(({ textContent }) => textContent.toLowerCase().startsWith(typed)));
    }
  });
}

/** A box that opens a list: the focus stays in the box, Enter takes what is active. */
function startCombobox(box, list) {
  const options = [...list.children];
  let active = 0;
  const open = (whether) => {
    list.hidden = !whether;
    box.setAttribute('aria-expanded', whether);
    if (whether) move(active);
    else box.removeAttribute('aria-activedescendant');
  };
  const move = (to) => {
    active = Math.max(0, Math.min(options.length - 1, to));
    options.forEach((option, i) => {
      option.classList.toggle('active', i === active);
    });
    box.setAttribute('aria-activedescendant', options[active].id);
  };
  const choose = (option) => {
    set('purpose', option.dataset.value);
    for (const other of options) other.setAttribute('aria-selected', other === option);
    box.textContent = option.textContent;
    open(false);
  };
  box.addEventListener('click', () => open(list.hidden));
  box.addEventListener('blur', () => open(false));
  box.addEventListener('keydown', (event) => {
    const wasOpen = !list.hidden;
    if (event.key === 'Escape' || event.key === 'Tab') return open(false);
    if (!['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(event.key)) return;
    event.preventDefault();
    if (!wasOpen) open(true);
    else if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active - 1);
    else choose(options[active]);
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => target.dataset.value && choose(target));
}
