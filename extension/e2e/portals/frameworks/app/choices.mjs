export { POSTAL, STATES } from '../../document.mjs';

export const DELIVERY = [
  ['email', 'Secure e-mail'],
  ['portal', 'Patient portal'],
  ['mail', 'Paper copies by mail'],
  ['pickup', 'I will pick them up'],
];

export const RECORD_TYPES = [
  ['summary', 'Discharge summary'],
  ['labs', 'Laboratory results'],
  ['notes', 'Office visit notes'],
  ['imaging', 'Radiology reports'],
  ['billing', 'Itemized bills'],
];

export const PURPOSES = [
  ['self', 'Personal use'],
  ['care', 'Continuing care'],
  ['insurance', 'Insurance'],
  ['legal', 'Legal'],
  ['disability', 'Disability'],
];
