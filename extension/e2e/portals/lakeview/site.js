// What every page of the site does in the browser.

const banner = document.querySelector('#cookie-banner');
banner.hidden = localStorage.getItem('lakeview-cookies') !== null;
for (const button of banner.querySelectorAll('button')) {
  button.addEventListener('click', () => {
    localStorage.setItem('lakeview-cookies', button.dataset.cookies);
    banner.hidden = true;
  });
}

// The comment counter: a listener of the page that must hear about every change of the text.
for (const area of document.querySelectorAll('textarea[maxlength]')) {
  const counter = document.createElement('div');
  counter.className = 'sub counter';
  const count = () => {
    counter.textContent = `${area.maxLength - area.value.length} characters left`;
  };
  area.addEventListener('input', count);
  area.after(counter);
  count();
}

// Two addresses that differ are refused by the page itself, as most sites do.
const email = document.querySelector('#pt_email');
const again = document.querySelector('#pt_email2');
if (email && again) {
  const compare = () => {
    again.setCustomValidity(email.value === again.value ? '' : 'The e-mail addresses differ');
  };
  email.addEventListener('change', compare);
  again.addEventListener('change', compare);
}
