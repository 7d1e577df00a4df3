import { startForm } from './plain-form.mjs';

const DELAY = 20;
const OWN = { phone: '217-555-0100', email: '' };

/**
 * The page puts its own values back 20 ms after something has arrived: once for every field, as
 * one that loads the account late, or always, as one that will not have it otherwise.
 */
const always = location.pathname.includes('always');
const { set, field } = startForm();

for (const [part, value] of Object.entries(OWN)) {
  const input = field(part);
  const overwrite = () =>
    setTimeout(() => {
      input.value = value;
      set(part, value);
    }, DELAY);
  input.addEventListener('input', overwrite, { once: !always });
}
