import { document } from '../document.mjs';
import { html } from '../http.mjs';
import { COVERED_BOXES, SEEN, TRAPS } from './traps.mjs';

/** Pages that misbehave, each in one way. `?after=MS` sets when, for those that wait. */
const PAGES = {
  honeypots: honeypotsPage,
  sandboxed: sandboxedPage,
  leaves: leavesPage,
  elsewhere: elsewherePage,
  'vanishing-form': vanishingFormPage,
  stubborn: stubbornPage,
  'swapped-frame': swappedFramePage,
  'hides-fields': hidesFieldsPage,
  'covers-boxes': coversBoxesPage,
  'drawn-lists': drawnListsPage,
  'drawn-rows': drawnRowsPage,
};

export const hostile = {
  name: 'Pages that misbehave',
  links: Object.keys(PAGES).map((name) => `/hostile/${name}/`),

  async respond({ url, method, otherOrigin, keep }) {
    const name = url.pathname.match(/^\/hostile\/([a-z-]+)\/$/)?.[1];
    if (!name || !Object.hasOwn(PAGES, name)) return undefined;
    if (method === 'POST') await keep();
    return html(PAGES[name]({ otherOrigin, after: url.searchParams.get('after') }));
  },
};

const STYLE = `<style>
body { max-width: 760px; margin: 24px auto; font: 16px/1.5 Arial, sans-serif; }
label { display: block; font-weight: 600; }
input[type="text"] { width: 300px; padding: 6px; }
.choice { display: flex; gap: 8px; align-items: center; font-weight: 400; }
.box { position: relative; width: 18px; height: 18px; border: 2px solid #335; border-radius: 3px; }
.box input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; }
.pane { position: relative; width: 18px; height: 18px; }
.glass { position: absolute; left: -6px; top: -6px; width: 30px; height: 30px; overflow: hidden; }
.painted::before { content: ""; position: absolute; inset: 0; background: #fff; }
.shrunk { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); }
.box:has(input:checked) { background: #335; }
</style>`;

const page = (title, body) => document({ title, head: STYLE, body });

const milliseconds = (after, usual) => Math.max(0, Number(after ?? usual) || 0);

const text = (id, label) =>
  `<p><label for="${id}">${label}</label><input type="text" id="${id}" name="${id}"></p>`;

/** A small but complete records request, as the ground for every misdeed. */
const requestForm = (extra = '') => `<h1>Request your medical records</h1>
<form id="request-form" method="post">
<h2>Patient information</h2>
${SEEN.map(({ id, label }) => text(id, label)).join('\n')}
<h2>Dates of service</h2>
${text('seen_from', 'From')}${text('seen_to', 'To')}
<h2>Records to be released</h2>
<label class="choice"><input type="checkbox" name="rec" value="labs" id="rec_labs"> Laboratory results</label>
<label class="choice"><input type="checkbox" name="rec" value="notes" id="rec_notes"> Office visit notes</label>
<h2>Delivery</h2>
<label class="choice"><input type="radio" name="delivery" value="mail" id="delivery_mail"> Paper copies by mail</label>
<label class="choice"><input type="radio" name="delivery" value="email" id="delivery_email"> Email</label>
${extra}
<p><button type="submit">Send</button></p>
</form>`;

function honeypotsPage() {
  const trap = ({ id, around = '{}', on = '' }) =>
    around.replace(
      '{}',
      `<label for="${id}" style="position: absolute; left: -9999px">${id.replaceAll('_', ' ')}</label><input type="text" id="${id}" name="${id}" ${on}>`,
    );
  // Not a trap: a real checkbox laid transparent under its drawn box, which a person does click.
  const drawn =
    '<label class="choice"><span class="box"><input type="checkbox" name="rec" value="radiology" id="rec_drawn"></span> Radiology reports</label>';
  return page(
    'Request your medical records',
    requestForm(`${TRAPS.map(trap).join('\n')}\n${drawn}`),
  );
}

function coversBoxesPage() {
  const box = ({ id, label, over, outside, words = '' }) =>
    `<div class="choice" style="position: relative"><div class="pane"><input type="checkbox" name="rec" id="${id}">${over ? `<div ${over}>${words}</div>` : ''}</div>${outside ? `<div ${outside}></div>` : ''}<label for="${id}">${label}</label></div>`;
  return page('Request your medical records', requestForm(COVERED_BOXES.map(box).join('\n')));
}

/** Hidden lists: one beside nothing, one beside a drawn one that never changes. */
function drawnListsPage() {
  const list = (id, label, drawn) =>
    `<p><label for="${id}">${label}</label><select id="${id}" name="${id}" class="shrunk" aria-hidden="true"><option value="">Select</option><option value="CA">California</option><option value="OR">Oregon</option></select>${drawn}</p>`;
  return page(
    'Request your medical records',
    requestForm(
      list('list_alone', 'State', '') +
        list('list_false', 'State', '<span class="select2-container">Favorite color</span>'),
    ),
  );
}

/** The frame's content has an opaque origin, though its address is the builder's. */
function sandboxedPage({ otherOrigin }) {
  return page(
    'Cedar Ridge Clinic',
    `<p>Please use the form below.</p>
<iframe id="sandboxed-frame" title="Form" sandbox="allow-scripts allow-forms" src="${otherOrigin}/builder/" width="740" height="1200"></iframe>`,
  );
}

function leavesPage({ after }) {
  return page(
    'Request your medical records',
    `${requestForm()}<script>setTimeout(() => location.assign('/hostile/elsewhere/'), ${milliseconds(after, 300)})</script>`,
  );
}

function elsewherePage() {
  return page(
    'Somewhere else',
    `<h1>Win a garden chair</h1><form method="post">${text('seen_name', 'Name')}${text('seen_email', 'Email')}<button>Enter</button></form>`,
  );
}

function vanishingFormPage({ after }) {
  return page(
    'Request your medical records',
    `${requestForm()}<script>setTimeout(() => document.querySelector('#request-form').remove(), ${milliseconds(after, 200)})</script>`,
  );
}

/** Whatever arrives in seen_email and seen_phone is thrown away or bent by the page. */
function stubbornPage() {
  return page(
    'Request your medical records',
    `${requestForm()}<script>
document.querySelector('#seen_email').addEventListener('input', (event) => { event.target.value = ''; });
document.querySelector('#seen_phone').addEventListener('input', (event) => { event.target.value = '000'; });
document.querySelector('#rec_labs').addEventListener('click', (event) => event.preventDefault());
</script>`,
  );
}

/** The frame shows the request first and a page of this very origin later, between plan and fill. */
function swappedFramePage({ otherOrigin, after }) {
  return page(
    'Cedar Ridge Clinic',
    `<iframe id="swapped-frame" title="Form" src="${otherOrigin}/builder/" width="740" height="1200"></iframe>
<script>setTimeout(() => { document.querySelector('#swapped-frame').src = '/hostile/elsewhere/'; }, ${milliseconds(after, 300)})</script>`,
  );
}

/** The fields fade away after they have been read. */
function hidesFieldsPage({ after }) {
  return page(
    'Request your medical records',
    `${requestForm()}<script>setTimeout(() => { document.querySelector('#request-form').style.opacity = 0; }, ${milliseconds(after, 200)})</script>`,
  );
}

/** Drawn boxes without a size of their own: one stands in its row, the others only seem to. */
function drawnRowsPage() {
  const box = (id, said, more = '') =>
    `<div id="${id}" role="checkbox" aria-checked="false" tabindex="0" aria-label="${said}" ${more}></div>`;
  const row = (inside, words, more = '') =>
    `<div><label ${more}>${inside}<span>${words}</span></label></div>`;
  return page(
    'Drawn rows',
    `<form><fieldset><legend>Which records do you need?</legend>
${row(box('row_own', 'Lab results'), 'Lab results')}
${row(box('row_says_other', 'Progress notes'), 'Yes, donate')}
${row(box('row_clear', 'Operative notes', 'style="opacity:0"'), 'Operative notes')}
${row(box('row_away', 'Immunizations', 'style="position:absolute;left:-9999px"'), 'Immunizations')}
${row(box('row_two', 'Allergies') + box('row_second', 'Allergies'), 'Allergies')}
${row(box('row_hidden', 'Discharge summary'), 'Discharge summary', 'style="visibility:hidden"')}
${row(box('row_faint', 'Consultations'), 'Consultations', 'style="opacity:0.01"')}
</fieldset></form>
<script>document.addEventListener('click', ({ target }) => {
  if (target.matches('[role=checkbox]')) { target.setAttribute('aria-checked', 'true'); }
});</script>`,
  );
}
