import { document } from '../document.mjs';
import { html } from '../http.mjs';

/** A page with hardly a word of its own: the form stands in a frame of a foreign origin. */
export const launcher = {
  name: 'Cedar Ridge Clinic, launcher',
  links: ['/launcher/'],
  respond({ url, otherOrigin }) {
    return url.pathname === '/launcher/' ? html(page(`${otherOrigin}/builder/`)) : undefined;
  },
};

const page = (frameAddress) =>
  document({
    title: 'Cedar Ridge Clinic',
    head: `<style>
body { margin: 0; font: 16px/1.5 Arial, sans-serif; background: #fff; }
header { padding: 16px 32px; background: #6b4f2a; color: #fff; font: 600 20px Georgia, serif; }
iframe { display: block; width: 100%; max-width: 820px; height: 2600px; margin: 0 auto; border: 0; }
</style>`,
    body: `<header>Cedar Ridge Clinic</header>
<p style="margin: 16px 32px">Please use the form below.</p>
<iframe id="wizard-frame" title="Form" src="${frameAddress}"></iframe>`,
  });
