// Whole forms: what each field asks, and what stands in it after filling. The forms and what is expected were written by
// somebody who did not know the classifier; what is still wrong is allowed for by a share, and never for what is withheld.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSERS, openBrowser } from '../browsers.mjs';
import { fillings } from '../forms/filling.mjs';
import { allForms } from '../forms/forms.mjs';
import { EVERY_SITE } from '../pages/sightings.mjs';

const LEAST_MEANINGS = 0.95;
const LEAST_STATES = 0.95;

const WITHHELD =
  /^(SIGNATURE|INITIALS|SIGNED_DATE|SSN|SSN_LAST4|SENSITIVE_CATEGORY|CONSENT|UNENCRYPTED_EMAIL_CONSENT|FEE_CONSENT|WITNESS|ID_UPLOAD|CAPTCHA|ONE_TIME_CODE|PASSWORD|USERNAME|PAYMENT|INSURANCE_ID|EMPLOYER|OFFICE_USE|HONEYPOT)$/;

const isWithheld = ({ meaning }) =>
  [meaning].flatMap((one) => one.anyOf ?? [one]).every((one) => WITHHELD.test(one));

describe('the whole forms', () => {
  it('are of all kinds, and ask for every meaning', () => {
    const forms = allForms();
    assert.ok(forms.length >= 40, `${forms.length} forms`);
    assert.equal(new Set(forms.map(({ address }) => address)).size, forms.length);
    for (const { name, address } of forms) {
      assert.match(new URL(address).host, /(^|\.)example\.(org|com|net)$/, name);
    }
  });
});

for (const kind of BROWSERS) {
  describe(`whole forms in ${kind}`, () => {
    let extension;
    const controls = [];

    before(async () => {
      extension = await openBrowser(kind, { hosts: EVERY_SITE });
      for await (const filling of fillings(extension, allForms())) {
        for (const control of filling.controls) {
          controls.push({ ...control, form: filling.form.name });
        }
      }
    });
    after(() => extension.close());

    const nameOf = ({ form, selector, meaning }) => `${form} ${selector} (${meaning})`;

    it('nothing that only the person may give is touched', () => {
      const touched = controls.filter(
        ({ expected, before: was, after: is }) =>
          isWithheld(expected) && JSON.stringify(was) !== JSON.stringify(is),
      );
      assert.deepEqual(touched.map(nameOf), []);
    });

    it('the fields are understood', () => {
      const wrong = controls.filter(({ meaningRight }) => !meaningRight);
      const share = 1 - wrong.length / controls.length;
      assert.ok(share >= LEAST_MEANINGS, `${share.toFixed(3)}: ${wrong.map(nameOf).join(', ')}`);
    });

    it('the fields hold what a careful assistant would have entered', () => {
      const wrong = controls.filter(({ stateRight }) => !stateRight);
      const share = 1 - wrong.length / controls.length;
      assert.ok(share >= LEAST_STATES, `${share.toFixed(3)}: ${wrong.map(nameOf).join(', ')}`);
    });
  });
}
