import { readFile } from 'node:fs/promises';
import { stateOptions } from '../document.mjs';
import { answer, html, seeOther } from '../http.mjs';
import { recordsRequestPdf } from '../pdf.mjs';
import { inSiteFrame } from './frame.mjs';

/** A small hospital's web site: one page takes records requests, the others only look like it. */
const PAGES = {
  '': 'Lakeview Valley Hospital',
  'medical-records': 'Medical Records',
  'thank-you': 'Thank you',
  appointments: 'Request an Appointment',
  refill: 'Prescription Refill',
  billing: 'Pay My Bill',
  'proxy-access': 'Proxy Access to the Lakeview Portal',
  'police-records': 'Campus Police Public Records',
  amendment: 'Ask for a Correction',
  'send-us-your-records': 'Send Us Your Records',
  contact: 'Contact Us',
  search: 'Search',
};

const TAKES_POSTS = Object.keys(PAGES).filter(
  (name) => !['', 'search', 'thank-you'].includes(name),
);

const here = (file) => new URL(file, import.meta.url);
const file = (name) => readFile(here(name), 'utf8');

export const lakeview = {
  name: 'Lakeview Valley Hospital',
  links: Object.keys(PAGES).map(addressOf),

  async respond({ url, method, keep }) {
    if (!url.pathname.startsWith('/lakeview/')) return undefined;
    const rest = url.pathname.slice('/lakeview/'.length);
    if (rest === 'style.css') return answer('css', await file('style.css'));
    if (rest === 'site.js') return answer('js', await file('site.js'));
    if (rest === 'files/records-request.pdf') return answer('pdf', recordsRequestPdf());
    const name = rest.replace(/\/$/, '');
    if (!Object.hasOwn(PAGES, name)) return undefined;
    if (method === 'POST' && TAKES_POSTS.includes(name)) {
      await keep();
      return seeOther(addressOf('thank-you'));
    }
    const content = await file(`pages/${name || 'home'}.html`);
    return html(
      inSiteFrame({
        title: PAGES[name],
        content: content.replaceAll('<!-- states -->', stateOptions()),
      }),
    );
  },
};

function addressOf(name) {
  return name === '' ? '/lakeview/' : `/lakeview/${name}/`;
}
