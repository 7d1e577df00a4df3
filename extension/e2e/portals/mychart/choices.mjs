export const ORGANIZATIONS = [
  ['hph', 'Harbor Point Health'],
  ['hpmg', 'Harbor Point Medical Group'],
  ['otter', 'Otter Creek Community Hospital'],
];

export const LOCATIONS = [
  ['main', 'Harbor Point Main Hospital'],
  ['north', 'Harbor Point North Clinic'],
  ['otter', 'Otter Creek Community Hospital'],
];

export const RECORD_TYPES = [
  ['abstract', 'Abstract'],
  ['allergies', 'Allergies & Immunizations'],
  ['anesthesia', 'Anesthesia Record'],
  ['cardiology', 'Cardiology Reports'],
  ['consult', 'Consult Notes'],
  ['discharge', 'Discharge Summary'],
  ['emergency', 'Emergency Department Notes'],
  ['history', 'History and Physical'],
  ['inpatient', 'Inpatient Progress Notes'],
  ['laboratory', 'Laboratory Reports'],
  ['medications', 'Medications'],
  ['office', 'Office Visit Notes'],
  ['operative', 'Operative Notes'],
  ['pathology', 'Pathology Reports'],
  ['procedure', 'Procedure Notes'],
  ['radiology', 'Radiology Reports'],
  ['other', 'Other (requires additional information)'],
];

export const labelOf = (choices, value) => choices.find(([key]) => key === value)?.[1] ?? '';
