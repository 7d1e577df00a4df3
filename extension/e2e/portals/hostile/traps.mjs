/**
 * Inputs that a person cannot see or use, one way of hiding each, under names that a filler would
 * love. The page is generated from this list, and tests walk over it: a new trick is one entry here.
 *
 * `around` is the markup that hides, with the input at {}; `on` is added to the input itself.
 */
export const TRAPS = [
  { id: 'name', how: 'display none', on: 'style="display: none"' },
  { id: 'first_name', how: 'ancestor display none', around: '<div style="display: none">{}</div>' },
  { id: 'last_name', how: 'visibility hidden', on: 'style="visibility: hidden"' },
  { id: 'email', how: 'opacity 0', on: 'style="opacity: 0"' },
  { id: 'phone', how: 'ancestor opacity 0', around: '<div style="opacity: 0">{}</div>' },
  {
    id: 'address',
    how: 'off-screen left',
    around: '<div style="position: absolute; left: -9999px">{}</div>',
  },
  {
    id: 'city',
    how: 'off-screen above',
    around: '<div style="position: absolute; top: -5000px">{}</div>',
  },
  {
    id: 'zip',
    how: 'text-indent',
    around: '<div style="text-indent: -9999px; overflow: hidden">{}</div>',
  },
  {
    id: 'dob',
    how: 'clip of old',
    on: 'style="position: absolute; clip: rect(0 0 0 0)"',
  },
  { id: 'date_of_birth', how: 'clip-path', on: 'style="clip-path: inset(50%)"' },
  {
    id: 'email_confirm',
    how: 'one pixel',
    on: 'style="width: 1px; height: 1px; padding: 0; border: 0"',
  },
  {
    id: 'full_name',
    how: 'ancestor of height 0',
    around: '<div style="height: 0; overflow: hidden">{}</div>',
  },
  { id: 'patient_name', how: 'scaled to nothing', on: 'style="transform: scale(0)"' },
  {
    id: 'mobile',
    how: 'covered',
    around:
      '<div style="position: relative; height: 40px">{}<div style="position: absolute; inset: 0; background: #fff"></div></div>',
  },
  {
    id: 'street',
    how: 'covered by something that lets clicks through',
    around:
      '<div style="position: relative; height: 40px">{}<div style="position: absolute; inset: 0; background: #fff; pointer-events: none"></div></div>',
  },
  { id: 'mail', how: 'aria-hidden', around: '<div aria-hidden="true">{}</div>' },
  { id: 'requester_name', how: 'inert', around: '<div inert>{}</div>' },
  { id: 'mrn', how: 'readonly', on: 'readonly' },
  { id: 'fax', how: 'disabled', on: 'disabled' },
  { id: 'requester_email', how: 'disabled fieldset', around: '<fieldset disabled>{}</fieldset>' },
  { id: 'middle_name', how: 'filter', on: 'style="filter: opacity(0)"' },
  {
    id: 'former_name',
    how: 'content-visibility',
    around: '<div style="content-visibility: hidden">{}</div>',
  },
];

/** What a person does see on the same page, and a filler should fill. */
export const SEEN = [
  { id: 'seen_name', label: 'Patient name' },
  { id: 'seen_dob', label: 'Date of birth' },
  { id: 'seen_email', label: 'Email' },
  { id: 'seen_phone', label: 'Phone' },
];

/**
 * Boxes with something over their middle: `over` stands beside the box in its own wrapper, `outside` beside that wrapper.
 * Only glass that belongs to the box itself lets a click count for it.
 */
export const COVERED_BOXES = [
  { id: 'box_glass', label: 'Laboratory reports', over: 'class="glass"', isOwn: true },
  { id: 'box_opaque', label: 'Operative reports', over: 'class="glass" style="background: #fff"' },
  {
    id: 'box_picture',
    label: 'Pathology reports',
    over: 'class="glass" style="background-image: linear-gradient(#fff, #fff)"',
  },
  { id: 'box_painted', label: 'Progress notes', over: 'class="glass painted"' },
  { id: 'box_wide', label: 'Radiology reports', over: 'class="glass" style="width: 400px"' },
  { id: 'box_words', label: 'Discharge summary', over: 'class="glass"', words: 'Win a chair' },
  {
    id: 'box_button',
    label: 'Emergency room reports',
    over: 'class="glass" role="button" tabindex="0"',
  },
  { id: 'box_elsewhere', label: 'Consultation reports', outside: 'class="glass"' },
];
