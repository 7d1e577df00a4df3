import { startForm } from './plain-form.mjs';

const editable = (part, label, how) => `<div class="field">
<span class="label" id="l-${part}">${label}</span>
<div class="plain" id="f-${part}" contenteditable="${how}" role="textbox" aria-labelledby="l-${part}"></div>
</div>`;

/** Two fields that are no inputs: one keeps plain text, the other would take any markup. */
const { set, field } = startForm({
  own: {
    address: editable('address', 'Street address', 'plaintext-only'),
    comments: editable('comments', 'Comments', 'true'),
  },
});

for (const part of ['address', 'comments']) {
  field(part).addEventListener('input', ({ target }) => set(part, target.innerText.trim()));
}
