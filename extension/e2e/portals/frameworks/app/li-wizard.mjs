import './li-wizard.css';
import { publish, send, toggled } from './request.mjs';

/*
 * A wizard in which no choice is an input: its slides are list items, and so are the answers.
 * `aria-checked` is kept, but there is no role. Only the identity slide has inputs.
 */
const choose = (field, ask, choices, several = false) => ({
  name: field,
  ask,
  several,
  body: `<ul class="choices" data-field="${field}">${choices
    .map(([value, text]) => `<li data-value="${value}" aria-checked="false">${text}</li>`)
    .join('')}</ul>`,
});

const inputs = (name, ask, list) => ({
  name,
  ask,
  body: list
    .map(([part, label]) => `<input data-part="${part}" placeholder="${label}">`)
    .join('\n'),
});

const SLIDES = [
  choose('location', 'Great! Which place shall we ask first?', [
    ['main', 'Juniper Bay Medical Center'],
    ['surgery', 'Juniper Bay Surgery Center'],
    ['tern', 'Tern Island Clinic'],
  ]),
  choose('forWhom', 'Are these your own records?', [
    ['self', 'Yes, I am the patient'],
    ['other', 'No, I act for the patient'],
  ]),
  inputs('identity', 'Tell us about the patient', [
    ['firstName', 'First name'],
    ['lastName', 'Last name'],
    ['birthDate', 'Date of birth (MM/DD/YYYY)'],
    ['phone', 'Phone'],
    ['email', 'Email'],
    ['emailAgain', 'Confirm email'],
    ['address', 'Street address'],
    ['state', 'State'],
  ]),
  choose(
    'recordTypes',
    'Which parts of the record do you need?',
    [
      ['summary', 'Discharge summary'],
      ['labs', 'Lab results'],
      ['notes', 'Office visit notes'],
      ['reports', 'Radiology reports'],
      ['images', 'Radiology images'],
    ],
    true,
  ),
  choose('purpose', 'What will you use them for?', [
    ['self', 'Personal use'],
    ['care', 'Continuing care'],
    ['legal', 'Legal'],
  ]),
  choose('delivery', 'How shall we deliver them?', [
    ['email', 'By secure e-mail'],
    ['mail', 'By mail, on paper'],
    ['pickup', 'I will come by'],
  ]),
  {
    name: 'comments',
    ask: 'Anything we should know?',
    body: '<textarea data-part="comments" rows="4" placeholder="Comments"></textarea>',
  },
];

let at = 0;
let answers = {
  location: '',
  forWhom: '',
  firstName: '',
  lastName: '',
  birthDate: '',
  phone: '',
  email: '',
  emailAgain: '',
  address: '',
  state: '',
  recordTypes: [],
  purpose: '',
  delivery: '',
  comments: '',
};

const app = document.querySelector('#app');
app.innerHTML = `<ol class="slides">${SLIDES.map(
  ({ name, ask, body }) => `<li class="slide" data-slide="${name}"><h2>${ask}</h2>${body}</li>`,
).join('\n')}</ol>
<div class="buttons"><button type="button" data-action="back">Back</button>
<button type="button" data-action="next">Next</button></div>
<div class="dialog" hidden>Please choose one.</div>`;

const slides = [...app.querySelectorAll('.slide')];
const dialog = app.querySelector('.dialog');

publish(() => answers);
draw();

app.addEventListener('click', ({ target }) => {
  const item = target.closest('.choices li');
  if (item) answer(item);
  const action = target.dataset.action;
  if (action === 'back') go(-1);
  if (action === 'next') next();
  draw();
});

app.addEventListener('input', ({ target }) => {
  answers = { ...answers, [target.dataset.part]: target.value };
});

function answer(item) {
  const { field } = item.parentElement.dataset;
  const { value } = item.dataset;
  answers = { ...answers, [field]: SLIDES[at].several ? toggled(answers[field], value) : value };
}

function next() {
  const answered = answers[SLIDES[at].name];
  dialog.hidden = answered === undefined || SLIDES[at].name === 'comments' || answered.length > 0;
  if (!dialog.hidden) return;
  if (at === SLIDES.length - 1) finish();
  else go(1);
}

function go(step) {
  at = Math.max(0, at + step);
  dialog.hidden = true;
}

async function finish() {
  await send(answers);
  app.innerHTML = '<h2 id="request-sent">Thank you, we have your request</h2>';
}

function draw() {
  slides.forEach((slide, i) => {
    slide.classList.toggle('current', i === at);
  });
  for (const item of app.querySelectorAll('.choices li')) {
    const chosen = answers[item.parentElement.dataset.field];
    item.setAttribute('aria-checked', String([chosen].flat().includes(item.dataset.value)));
  }
}
