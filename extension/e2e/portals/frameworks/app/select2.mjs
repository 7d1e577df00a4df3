import select2 from 'select2';
import { $, listenWithJquery } from './jquery.mjs';
import 'select2/dist/css/select2.css';
import { PURPOSES, RECORD_TYPES } from './choices.mjs';
import { STATE_CHOICES, select, startForm } from './plain-form.mjs';

select2(window, $);

/** Real selects shrunk to a pixel, and drawn ones beside them whose lists hang on the body. */
const { form } = startForm({
  listen: listenWithJquery,
  own: {
    state: select('state', 'State', STATE_CHOICES),
    recordTypes: select('recordTypes', 'Records you need', RECORD_TYPES, 'multiple'),
    purpose: select('purpose', 'Purpose', PURPOSES),
  },
});

$(form).find('#f-state, #f-recordTypes').select2({ width: '100%' });
$(form)
  .find('#f-purpose')
  .select2({ width: '100%', minimumResultsForSearch: Number.POSITIVE_INFINITY });
