// The habits of a form builder's script.

for (const section of document.querySelectorAll('[data-shown-when]')) {
  const trigger = document.getElementById(section.dataset.shownWhen);
  trigger.form.addEventListener('change', () => {
    section.style.display = trigger.checked ? '' : 'none';
  });
}

const pad = document.querySelector('#fld_40_pad');
const ink = pad.getContext('2d');
pad.addEventListener('pointermove', (event) => {
  if (event.buttons !== 1) return;
  ink.lineTo(event.offsetX, event.offsetY);
  ink.stroke();
  document.querySelector('#fld_40').value = 'drawn';
});
pad.addEventListener('pointerdown', (event) => {
  ink.beginPath();
  ink.moveTo(event.offsetX, event.offsetY);
});

const picture = document.querySelector('#fld_41_picture').getContext('2d');
picture.font = 'italic 26px Georgia';
picture.fillText('q7 Lm', 22, 28);

// The phone boxes hand the cursor on, which disturbs whoever types into them by program.
const phone = ['#fld_13_0', '#fld_13_1', '#fld_13_2'].map((id) => document.querySelector(id));
for (const [i, box] of phone.entries()) {
  box.addEventListener('input', () => {
    if (box.value.length === box.maxLength) phone[i + 1]?.focus();
  });
}
