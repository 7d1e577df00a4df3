/** How account pages are built: each frame sets fields and page in its own manner. */

const choice = ({ key, type, options }, wrap) =>
  options.map((option, place) =>
    wrap(
      `<input type="${type}" id="${key}-${place}" name="${key}" value="${place}">`,
      option,
      `${key}-${place}`,
    ),
  );

const isChoice = ({ type, options }) => ['checkbox', 'radio'].includes(type) && options.length > 0;

const bare = ({ key, type, options }, more = '') => {
  if (type === 'select') {
    return `<select name="${key}"${more}><option></option>${options.map((option) => `<option>${option}</option>`).join('')}</select>`;
  }
  return type === 'textarea'
    ? `<textarea name="${key}"${more}></textarea>`
    : `<input type="${type}" name="${key}"${more}>`;
};

const card = {
  name: 'card',
  field: (field, language) =>
    isChoice(field)
      ? `<fieldset><legend>${field.label[language]}</legend>${choice(field, (box, text, id) => `${box}<label for="${id}">${text}</label>`).join('')}</fieldset>`
      : `<div class="group"><label for="${field.key}">${field.label[language]}</label>${bare(field, ` id="${field.key}"`)}</div>`,
  page: ({ firm, heading, fields, button, remark }) =>
    `<main class="card"><img alt="${firm}" src="data:,"><h1>${heading}</h1><form method="post">${fields}<button type="submit">${button}</button></form><p>${remark}</p></main>`,
};

const split = {
  name: 'split',
  field: (field, language) =>
    isChoice(field)
      ? `<p>${field.label[language]}</p>${choice(field, (box, text) => `<label>${box} ${text}</label>`).join('<br>')}`
      : `<label>${field.label[language]} ${bare(field)}</label>`,
  page: ({ firm, heading, fields, button, remark }) =>
    `<div class="left"><h2>${firm}</h2><p>${remark}</p></div><div class="right"><form method="post"><h2>${heading}</h2>${fields}<input type="submit" value="${button}"></form></div>`,
};

const floating = {
  name: 'floating',
  field: (field, language) =>
    isChoice(field)
      ? `<div role="group" aria-label="${field.label[language]}">${choice(field, (box, text) => `<span class="chip">${box}${text}</span>`).join('')}</div>`
      : `<div class="mat">${bare(field, ` placeholder="${field.label[language]}" aria-label="${field.label[language]}"`)}</div>`,
  page: ({ firm, heading, fields, button, remark }) =>
    `<div id="root"><header><span>${firm}</span></header><main><h1>${heading}</h1><form>${fields}<button>${button}</button></form></main><footer>${remark}</footer></div>`,
};

const table = {
  name: 'table',
  field: (field, language) =>
    `<tr><td>${field.label[language]}:</td><td>${isChoice(field) ? choice(field, (box, text) => box + text).join(' ') : bare(field)}</td></tr>`,
  page: ({ firm, heading, fields, button, remark }) =>
    `<center><font size="5"><b>${firm}</b></font><hr><h3>${heading}</h3><form method="post"><table>${fields}<tr><td></td><td><input type="submit" value="${button}"></td></tr></table></form><small>${remark}</small></center>`,
};

const site = {
  name: 'site',
  field: card.field,
  page: ({ firm, heading, fields, button, remark, links }) =>
    `<header><nav>${links.map((link) => `<a href="#">${link}</a>`).join(' ')}</nav></header><main><nav aria-label="Breadcrumb">${firm}</nav><h1>${heading}</h1><p>${remark}</p><form method="post"><h2>${firm}</h2>${fields}<button type="submit">${button}</button></form></main><footer>${links.map((link) => `<a href="#">${link}</a>`).join(' | ')}</footer>`,
};

const soup = {
  name: 'soup',
  field: (field, language) =>
    `<div class="r"><div class="l">${field.label[language]}</div><div class="c">${isChoice(field) ? choice(field, (box, text) => `<div>${box}<span>${text}</span></div>`).join('') : bare(field)}</div></div>`,
  page: ({ firm, heading, fields, button, remark, links }) =>
    `<div class="top">${links.map((link) => `<div><a href="#">${link}</a></div>`).join('')}</div><div class="box"><div class="h">${heading}</div><div class="sub">${remark}</div><div class="f">${fields}<div class="go" role="button" tabindex="0">${button}</div></div></div><div class="bot">${firm}</div>`,
};

export const FRAMES = [card, split, floating, table, site, soup];
