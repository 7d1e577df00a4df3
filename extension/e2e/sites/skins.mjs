/** The two ways in which the sites are built: elements that say what they are, and boxes that do not. */

const optionsOf = (options) =>
  ['Select one', ...options].map((option) => `<option>${option}</option>`).join('');

const choices = (field, wrap) =>
  field.options
    .map((option, place) =>
      wrap(
        `<input type="${field.type}" id="${field.name}_${place}" name="${field.name}" value="${option}">`,
        `<label for="${field.name}_${place}">${option}</label>`,
      ),
    )
    .join('\n');

const control = ({ type, name, options }, attributes = '') => {
  if (type === 'select')
    return `<select name="${name}"${attributes}>${optionsOf(options)}</select>`;
  if (type === 'textarea') return `<textarea name="${name}" rows="4"${attributes}></textarea>`;
  return `<input type="${type}" name="${name}"${attributes}>`;
};

/** HTML5 as the specification wishes it. */
export const SEMANTIC = {
  heading: (level, text) => `<h${level}>${text}</h${level}>`,
  paragraph: (text) => `<p>${text}</p>`,
  list: (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  fold: (question, answer) => `<details><summary>${question}</summary><p>${answer}</p></details>`,
  legend: (text) => `<h3>${text}</h3>`,
  field: (field) =>
    ['checkbox', 'radio'].includes(field.type)
      ? `<fieldset><legend>${field.label}</legend>${choices(field, (box, label) => `<div>${box} ${label}</div>`)}</fieldset>`
      : `<p class="field"><label for="${field.name}">${field.label}</label> ${control(field, ` id="${field.name}"`)}</p>`,
  form: (fields, button) =>
    `<form method="post" action="?sent">${fields}<button type="submit">${button}</button></form>`,
  frame: ({ facts, page, body }) => `
<a class="skip" href="#content">Skip to main content</a>
<aside class="cookie-banner" role="dialog" aria-label="Cookies">
<p>We use cookies to remember your settings and to see which pages help our patients. You can refuse the ones we do not need.</p>
<button type="button">Accept all</button> <button type="button">Only necessary</button></aside>
<header class="site-header"><a href="/">${facts.name}</a>
<form role="search" action="${facts.search}"><label for="q">Search</label><input id="q" name="q" type="search"><button>Search</button></form>
<nav aria-label="Main"><ul>${facts.menu
    .map(
      ([title, links]) =>
        `<li><button aria-expanded="false">${title}</button><div class="mega"><h2>${title}</h2><ul>${linkItems(links)}</ul></div></li>`,
    )
    .join('')}</ul></nav></header>
<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li aria-current="page">${page.title}</li></ol></nav>
<div class="columns">
<main id="content"><h1>${page.title}</h1>
${body}
</main>
<aside class="rail"><h2>Quick links</h2><ul>${linkItems(facts.rail)}</ul></aside></div>
<footer><div><h2>${facts.name}</h2><address>${facts.address}<br>${facts.phone}</address></div>
<div><h3>For patients</h3><ul>${linkItems(facts.foot)}</ul></div>
<p>© ${facts.name}. ${facts.name} does not discriminate on the basis of race, color, national origin, age, disability or sex.</p></footer>`,
};

/** Nested boxes with class names, as page builders write them. */
export const SOUP = {
  heading: (level, text) => `<h${level} class="et_heading h${level}">${text}</h${level}>`,
  paragraph: (text) => `<div class="txt"><p>${text}</p></div>`,
  list: (items) =>
    `<div class="txt"><ul class="bul">${items.map((item) => `<li>${item}</li>`).join('')}</ul></div>`,
  fold: (question, answer) =>
    `<div class="toggle closed"><h5 class="toggle-title">${question}</h5><div class="toggle-content" style="display:none"><p>${answer}</p></div></div>`,
  legend: (text) => `<div class="frm-section"><strong>${text}</strong></div>`,
  field: (field) =>
    ['checkbox', 'radio'].includes(field.type)
      ? `<div class="frm-row"><div class="frm-lbl">${field.label}</div><div class="frm-opts">${choices(field, (box, label) => `<span class="opt">${box}${label}</span>`)}</div></div>`
      : `<div class="frm-row"><div class="frm-lbl">${field.label}</div><div class="frm-ctl">${control(field)}</div></div>`,
  form: (fields, button) =>
    `<div class="frm-wrap"><form method="post" action="?sent">${fields}<div class="frm-row"><input type="submit" class="btn" value="${button}"></div></form></div>`,
  frame: ({ facts, page, body }) => `
<div id="page-container"><div class="topbar"><div class="inner">${boxLinks(facts.rail.slice(0, 4))}</div></div>
<div class="hdr"><div class="logo"><a href="/">${facts.name}</a></div>
<div class="mm">${facts.menu
    .map(
      ([title, links]) =>
        `<div class="mm-item"><div class="mm-top">${title}</div><div class="mm-drop"><h4>${title}</h4>${boxLinks(links)}</div></div>`,
    )
    .join('')}</div></div>
<div class="row"><div class="col-3 side"><div class="widget"><h3 class="widget-title">Related pages</h3>${boxLinks(facts.rail)}</div></div>
<div class="col-9 body-copy"><h1 class="entry-title">${page.title}</h1>
${body}
</div></div>
<div class="ftr"><div class="ftr-col"><h4>Contact</h4><div>${facts.address}</div><div>${facts.phone}</div></div>
<div class="ftr-col"><h4>Patient tools</h4>${boxLinks(facts.foot)}</div><div class="legal">${facts.name}. All rights reserved.</div></div>
<div class="cookie-bar"><span>This website stores cookies on your computer.</span><a href="#" class="btn">Got it</a></div></div>`,
};

const linkItems = (links) =>
  links.map(([label, path]) => `<li><a href="${path}">${label}</a></li>`).join('');

const boxLinks = (links) =>
  links.map(([label, path]) => `<div class="lnk"><a href="${path}">${label}</a></div>`).join('');
