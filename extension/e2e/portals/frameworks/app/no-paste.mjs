import { startForm } from './plain-form.mjs';

/** Both e-mail addresses want to be typed: what is pasted or dropped there is refused. */
const { field } = startForm();

for (const part of ['email', 'emailAgain']) {
  const input = field(part);
  for (const kind of ['paste', 'drop', 'contextmenu']) {
    input.addEventListener(kind, (event) => event.preventDefault());
  }
  input.addEventListener('beforeinput', (event) => {
    if (['insertFromPaste', 'insertFromDrop'].includes(event.inputType)) event.preventDefault();
  });
}
