import { $, listenWithJquery } from './jquery.mjs';
import 'jquery-ui/ui/widgets/datepicker.js';
import 'jquery-ui/themes/base/core.css';
import 'jquery-ui/themes/base/theme.css';
import 'jquery-ui/themes/base/datepicker.css';
import { startForm } from './plain-form.mjs';

/** The calendar opens at focus; a typed date is heard too, but only when the field is left. */
const { form, set } = startForm({
  listen: listenWithJquery,
});

$(form)
  .find('#f-birthDate')
  .attr('data-own', '')
  .datepicker({
    changeMonth: true,
    changeYear: true,
    yearRange: '1900:2030',
    onSelect: (text) => set('birthDate', text),
  })
  .on('change', ({ target }) => {
    const day = $(target).datepicker('getDate');
    set('birthDate', day ? $.datepicker.formatDate('mm/dd/yy', day) : '');
  });
