// An invented authorization with PDF fields of every kind, and what belongs into each of them for one person.
import { drop, lib, newForm, put, tooltip } from './pdf.mjs';

const { PDFName, PDFString } = lib;

const STATES = ['AL', 'AK', 'AZ', 'CA', 'CO', 'NY', 'OR', 'TX', 'WA'];

/** What is in the fields of the form when it has been filled for "self" of forms/people.json. */
export const EXPECTED = {
  patient: 'Maribel Inés Ortega-Whitlow',
  Text1: '03',
  Text2: '09',
  Text3: '1984',
  undefined_4: '503',
  undefined_5: '555',
  undefined_6: '0142',
  street: '118 Cinder Creek Rd, Apt 4B',
  city_2: 'Fern Hollow',
  state: 'OR',
  zip: '97299',
  mail: 'maribel.ow@mail.example.org',
  Text9: '0044170',
  Group1: 'Electronic',
  'Check Box1': true,
  'Check Box7': true,
};

/** What has to be as it was: withheld, made by the provider, or none of the person's business. */
export const UNTOUCHED = {
  ssn: '',
  facility: 'Lakeview Valley Hospital',
  account: 'LV-2201',
  hidden_total: '',
  'Check Box3': false,
  'Check Box4': false,
  signed_by: '',
  signed_on: '',
  expires: '',
  witness: '',
  office_1: '',
};

/** Where nothing may be drawn, page and box in points from the top left. */
export const NO_INK = [
  { name: 'social security number', page: 1, box: [431, 163, 559, 176] },
  { name: 'signature', page: 2, box: [151, 181, 389, 199] },
  { name: 'date of signing', page: 2, box: [441, 181, 559, 199] },
  { name: 'witness', page: 2, box: [151, 211, 389, 229] },
  { name: 'office use', page: 2, box: [151, 281, 389, 299] },
];

/** Where ink has to be, since something was written there. */
export const INK = [
  { name: 'name', page: 1, box: [141, 100, 400, 115] },
  { name: 'name on the second page', page: 2, box: [141, 60, 400, 75] },
  { name: 'month of birth', page: 1, box: [141, 124, 169, 138] },
  { name: 'area code', page: 1, box: [405, 124, 434, 138] },
  { name: 'street', page: 1, box: [141, 146, 340, 175] },
  { name: 'first digit of the ZIP code', page: 1, box: [420, 186, 434, 200] },
  { name: 'last digit of the ZIP code', page: 1, box: [484, 186, 498, 200] },
  { name: 'e-mail', page: 1, box: [141, 208, 300, 222] },
  { name: 'entire record', page: 1, box: [63, 322, 70, 330] },
  { name: 'e-mail as the way', page: 1, box: [162, 412, 170, 420] },
];

export async function authorization(options) {
  const made = await newForm();
  patientPart(made.sheet);
  choices(made.sheet);
  const second = made.more();
  ending(second, made.form.getTextField('patient'));
  return made.bytes(options);
}

function patientPart(sheet) {
  sheet.text('Lakeview Valley Hospital', 60, 50, { size: 14, bold: true });
  sheet.text('Authorization to Release Health Information', 60, 68, { size: 12, bold: true });
  sheet.text('PATIENT INFORMATION', 60, 90, { bold: true });
  sheet.text('Patient name:', 60, 112);
  sheet.field('patient', [140, 99, 560, 116]);
  sheet.text('Date of birth:', 60, 135);
  sheet.field('Text1', [140, 123, 170, 139], (field) => field.setMaxLength(2));
  sheet.text('/', 173, 135);
  sheet.field('Text2', [180, 123, 210, 139], (field) => field.setMaxLength(2));
  sheet.text('/', 213, 135);
  sheet.field('Text3', [220, 123, 260, 139], (field) => field.setMaxLength(4));
  sheet.text('Phone: (', 362, 135);
  sheet.field('undefined_4', [404, 123, 435, 139], (field) => field.setMaxLength(3));
  sheet.text(')', 438, 135);
  sheet.field('undefined_5', [446, 123, 478, 139], (field) => field.setMaxLength(3));
  sheet.text('-', 481, 135);
  sheet.field('undefined_6', [488, 123, 560, 139], (field) => field.setMaxLength(4));
  sheet.text('Street address:', 60, 158);
  const street = sheet.field('street', [140, 145, 350, 177], (field) => field.enableMultiline());
  tooltip(street, 'Street address and apartment');
  sheet.text('SSN:', 400, 173);
  sheet.field('ssn', [430, 162, 560, 177], (field) => {
    field.setMaxLength(9);
    field.enableCombing();
  });
  sheet.text('City:', 60, 198);
  sheet.field('city_2', [140, 185, 270, 201]);
  sheet.text('State:', 285, 198);
  sheet.list('state', STATES, [318, 185, 370, 201]);
  sheet.text('ZIP:', 390, 198);
  sheet.field('zip', [419, 185, 499, 201], (field) => {
    field.setMaxLength(5);
    field.enableCombing();
  });
  // Set far too large for the room: the words have to be made smaller.
  sheet.text('E-mail address:', 60, 220);
  const mail = sheet.field('mail', [140, 207, 300, 223]);
  mail.acroField.setDefaultAppearance('/Helv 24 Tf 0 g');
  // Without any word about how its text is set.
  sheet.text('Medical record number:', 320, 220);
  drop(sheet.field('Text9', [440, 207, 560, 223]), 'DA');
  sheet.text('Account number:', 60, 242);
  sheet
    .field('account', [150, 229, 300, 245], (field) => field.setText('LV-2201'))
    .enableReadOnly();
  const hidden = sheet.field('hidden_total', [320, 229, 400, 245]);
  hidden.acroField.getWidgets()[0].dict.set(PDFName.of('F'), lib.PDFNumber.of(2));
  sheet.text('Facility that holds the records:', 60, 264);
  sheet.field('facility', [220, 251, 560, 267], (field) =>
    field.setText('Lakeview Valley Hospital'),
  );
}

function choices(sheet) {
  sheet.text('INFORMATION TO BE RELEASED', 60, 310, { bold: true });
  sheet.check('Check Box1', [60, 320, 72, 332]);
  sheet.text('Entire medical record', 78, 330);
  sheet.check('Check Box2', [220, 320, 232, 332]);
  sheet.text('Laboratory results', 238, 330);
  sheet.text('I specifically agree to the release of:', 60, 350);
  sheet.check('Check Box3', [60, 358, 72, 370]);
  sheet.text('HIV/AIDS test results', 78, 368);
  sheet.check('Check Box4', [220, 358, 232, 370]);
  sheet.text('Psychotherapy notes', 238, 368);
  sheet.text('DELIVERY', 60, 400, { bold: true });
  sheet.text('Send my records by:', 60, 420);
  sheet.check('Check Box7', [160, 410, 172, 422]);
  sheet.text('E-mail', 178, 420);
  sheet.check('Check Box8', [240, 410, 252, 422]);
  sheet.text('Fax', 258, 420);
  sheet.check('Check Box9', [320, 410, 332, 422]);
  sheet.text('US mail', 338, 420);
  sheet.text('Form of the copy:', 60, 445);
  sheet.radio('Group1', [
    ['Paper', 160, 436],
    ['Electronic', 240, 436],
  ]);
  sheet.text('Paper', 175, 445);
  sheet.text('Electronic', 255, 445);
  const button = sheet.form.createButton('reset');
  button.addToPage('Reset form', sheet.page, sheet.place([470, 740, 560, 760]));
}

function ending(sheet, patient) {
  sheet.text('Patient name:', 60, 72);
  sheet.again(patient, [140, 59, 560, 76]);
  sheet.text('This authorization expires on:', 60, 112);
  sheet.field('expires', [210, 99, 330, 115]);
  sheet.text('SIGNATURE', 60, 165, { bold: true });
  sheet.text('Signature of patient:', 60, 195);
  sheet.field('signed_by', [150, 180, 390, 200]);
  sheet.text('Date:', 410, 195);
  sheet.field('signed_on', [440, 180, 560, 200]);
  sheet.text('Witness:', 60, 225);
  sheet.field('witness', [150, 210, 390, 230]);
  sheet.text('FOR OFFICE USE ONLY', 60, 270, { bold: true });
  sheet.text('Received by:', 60, 295);
  sheet.field('office_1', [150, 280, 390, 300]);
  sheet.text('Sign here:', 60, 335);
  sheet.signature('Signature1', [150, 320, 390, 345]);
  put(patient, 'TU', PDFString.of('Name of the patient'));
}

/** Fields for a part of the blanks, lines for the rest. */
export async function halfFillable() {
  const { sheet, bytes } = await newForm();
  sheet.text('Request for My Health Records', 60, 60, { size: 14, bold: true });
  sheet.text('Patient name:', 60, 110);
  sheet.field('name', [140, 97, 400, 113]);
  sheet.text('Date of birth:', 60, 140);
  sheet.field('birth', [140, 127, 260, 143]);
  sheet.text('Telephone: ____________________', 60, 170);
  sheet.text('E-mail: ______________________________', 60, 200);
  sheet.text(`Street address: ${'_'.repeat(40)}`, 60, 220);
  sheet.text(
    `City: ${'_'.repeat(20)}  State: ${'_'.repeat(8)}  ZIP code: ${'_'.repeat(12)}`,
    60,
    240,
  );
  sheet.text('Signature: ______________________________', 60, 260);
  return bytes();
}
