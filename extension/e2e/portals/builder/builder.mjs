import { readFile } from 'node:fs/promises';
import { document, stateOptions } from '../document.mjs';
import { answer, html, seeOther } from '../http.mjs';

const here = (file) => readFile(new URL(file, import.meta.url), 'utf8');

const MONTHS = `January February March April May June July August September October November
December`.split(/\s+/);

/** What form builders make of a records request. Names and address carry no keyword. */
export const builder = {
  name: 'Cedar Ridge Clinic, form of a form builder',
  links: ['/builder/', '/builder/thanks/'],

  async respond({ url, method, keep }) {
    if (url.pathname === '/builder/style.css') return answer('css', await here('style.css'));
    if (url.pathname === '/builder/form.js') return answer('js', await here('form.js'));
    if (url.pathname === '/builder/') return html(await formPage());
    if (url.pathname === '/builder/submit' && method === 'POST') {
      await keep();
      return seeOther('/builder/thanks/');
    }
    if (url.pathname === '/builder/thanks/') return html(thanksPage());
    return undefined;
  },
};

async function formPage() {
  const form = (await here('form.html'))
    .replace('<!-- states -->', stateOptions())
    .replace('<!-- months -->', options(MONTHS.map((name, i) => [i + 1, name])))
    .replace('<!-- days -->', options(range(1, 31)))
    .replace('<!-- years -->', options(range(1920, 2026).reverse()))
    .replace('<!-- matrix -->', matrixRows());
  return document({
    title: 'Form 240518',
    head: '<link rel="stylesheet" href="/builder/style.css">\n<script src="/builder/form.js" defer></script>',
    body: form,
  });
}

const thanksPage = () =>
  document({
    title: 'Form 240518',
    head: '<link rel="stylesheet" href="/builder/style.css">',
    body: '<div class="sheet"><h1>Thank you!</h1><p>Your answers have been received.</p></div>',
  });

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => [from + i, from + i]);
const options = (pairs) =>
  pairs.map(([value, text]) => `<option value="${value}">${text}</option>`).join('');

function matrixRows() {
  const rows = ['Office visit notes', 'Laboratory results', 'Radiology reports', 'Billing records'];
  const columns = ['Yes', 'No', 'Only the summary'];
  return rows
    .map((row, r) => {
      const cells = columns.map(
        (column, c) =>
          `<td><input type="radio" name="fld_30[${r}]" id="fld_30_${r}_${c}" value="${column}"></td>`,
      );
      return `<tr><th scope="row">${row}</th>${cells.join('')}</tr>`;
    })
    .join('\n');
}
