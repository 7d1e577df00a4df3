/*
 * The slides of the long wizard, one question each. `parts` are what has to be answered before Next
 * works; `when` leaves a slide out. What a slide looks like is its `kind`.
 */
const big = (part, ask, choices) => ({ kind: 'big', part, ask, choices, parts: [part] });
const fields = (ask, list, parts) => ({ kind: 'fields', ask, fields: list, parts });
const many = (part, ask, choices, parts = [part]) => ({ kind: 'many', part, ask, choices, parts });
const one = (part, ask, choices) => ({ kind: 'one', part, ask, choices, parts: [part] });
const dates = (ask, list, parts) => ({ kind: 'dates', ask, fields: list, parts });

export const SLIDES = [
  {
    kind: 'intro',
    ask: 'Ask for your health records',
    text: 'A few short questions, about ten minutes. Have a photo ID at hand.',
    parts: [],
  },
  {
    kind: 'agree',
    part: 'agreed',
    ask: 'Before we begin',
    label: 'I have read how this service handles my data',
    parts: ['agreed'],
  },
  {
    kind: 'search',
    part: 'facility',
    ask: 'Where were you treated?',
    label: 'FACILITY',
    choices: ['Juniper Bay Medical Center', 'Juniper Bay Surgery Center', 'Tern Island Clinic'],
    parts: ['facility'],
  },
  big('forWhom', 'Whose records are these?', [
    ['self', 'Mine. I am the patient.'],
    ['other', "Somebody else's. I act for the patient."],
  ]),
  {
    ...fields('Who are you?', [['representative', 'YOUR FULL NAME']], ['representative']),
    when: ({ forWhom }) => forWhom === 'other',
  },
  fields(
    "What is the patient's name?",
    [
      ['firstName', 'FIRST NAME'],
      ['middleName', 'MIDDLE NAME'],
      ['lastName', 'LAST NAME'],
    ],
    ['firstName', 'lastName'],
  ),
  big('hasOtherNames', 'Was the patient ever treated under another name?', [
    ['no', 'No'],
    ['yes', 'Yes'],
  ]),
  {
    ...fields('Which other names?', [['otherNames', 'OTHER NAMES']], ['otherNames']),
    when: ({ hasOtherNames }) => hasOtherNames === 'yes',
  },
  dates('When was the patient born?', [['birthDate', 'DATE OF BIRTH']], ['birthDate']),
  fields(
    'Where does the patient live?',
    [
      ['street', 'STREET ADDRESS'],
      ['city', 'CITY'],
      ['state', 'STATE', { list: 'states' }],
      ['zip', 'ZIP CODE', { inputmode: 'numeric', maxlength: 5 }],
    ],
    ['street', 'city', 'state', 'zip'],
  ),
  { kind: 'emails', ask: 'What is your e-mail address?', parts: ['email', 'emailAgain'] },
  { kind: 'phone', ask: 'What is your mobile number?', parts: ['phone'] },
  fields(
    'We have texted you six digits',
    [['code', 'ONE-TIME CODE', { autocomplete: 'one-time-code', maxlength: 6 }]],
    ['code'],
  ),
  fields(
    'Do you know the medical record number?',
    [['recordNumber', 'MEDICAL RECORD NUMBER (OPTIONAL)']],
    [],
  ),
  big('span', 'Which visits do you need?', [
    ['all', 'Everything you have'],
    ['some', 'Only certain dates'],
  ]),
  {
    ...dates(
      'From when to when?',
      [
        ['from', 'START DATE'],
        ['to', 'END DATE'],
      ],
      ['from', 'to'],
    ),
    when: ({ span }) => span === 'some',
  },
  many('recordTypes', 'Which records should we send?', [
    ['abstract', 'Abstract'],
    ['set', 'Designated record set'],
    ['history', 'History and physical'],
    ['progress', 'Progress notes'],
    ['labs', 'Lab results'],
    ['reports', 'Radiology reports'],
    ['images', 'Radiology images'],
    ['orders', 'Physician orders'],
    ['discharge', 'Discharge summary'],
    ['ekg', 'EKG reports'],
    ['slides', 'Pathology slides'],
  ]),
  many(
    'sensitive',
    'May we include sensitive information?',
    [
      ['mental', 'Mental health'],
      ['substance', 'Alcohol and drug treatment'],
      ['hiv', 'HIV and AIDS'],
      ['genetic', 'Genetic tests'],
    ],
    [],
  ),
  one('reason', 'What do you need the records for?', [
    ['care', 'Continued care'],
    ['patient', 'My own use'],
    ['insurance', 'Insurance'],
    ['attorney', 'Attorney'],
    ['benefit', 'Social Security benefit'],
    ['other', 'Another reason'],
  ]),
  big('recipient', 'Who should get them?', [
    ['me', 'Me, the patient'],
    ['family', 'A family member'],
    ['provider', 'A doctor or hospital'],
    ['third', 'Another party'],
  ]),
  {
    ...fields(
      'Where should they go?',
      [
        ['recipientName', 'RECIPIENT NAME'],
        ['recipientAddress', 'RECIPIENT ADDRESS'],
      ],
      ['recipientName', 'recipientAddress'],
    ),
    when: ({ recipient }) => recipient !== 'me',
  },
  one('delivery', 'How should we send them?', [
    ['portal', 'Patient portal'],
    ['secure', 'Secure e-mail'],
    ['email', 'E-mail'],
    ['mail', 'Mail'],
    ['person', 'In person'],
    ['fax', 'Fax'],
  ]),
  one('expires', 'How long should this request stand?', [
    ['once', 'Until it is fulfilled'],
    ['90', '90 days'],
    ['year', 'One year'],
  ]),
  { kind: 'area', part: 'details', ask: 'Anything else?', label: 'ADDITIONAL DETAILS', parts: [] },
  { kind: 'upload', part: 'photoId', ask: 'Show us a photo ID', label: 'PHOTO ID', parts: [] },
  { kind: 'signature', part: 'signed', ask: 'Please sign here', parts: ['signed'] },
  { kind: 'review', ask: 'Is everything right?', parts: [] },
];

export const emptyAnswers = () => ({
  agreed: false,
  facility: '',
  forWhom: '',
  representative: '',
  firstName: '',
  middleName: '',
  lastName: '',
  hasOtherNames: '',
  otherNames: '',
  birthDate: '',
  street: '',
  city: '',
  state: '',
  zip: '',
  email: '',
  emailAgain: '',
  country: '+1',
  phone: '',
  code: '',
  recordNumber: '',
  span: '',
  from: '',
  to: '',
  recordTypes: [],
  sensitive: [],
  reason: '',
  recipient: '',
  recipientName: '',
  recipientAddress: '',
  delivery: '',
  expires: '',
  details: '',
  photoId: '',
  signed: false,
});
