// Invented forms without PDF fields: blanks of every kind, and where something belongs for one person.
import { lib, newForm, relaid } from './pdf.mjs';

/**
 * What has to stand where on the flat form for "self" of forms/people.json, in points from the top left. The box of a
 * text reaches from the line up.
 */
export const WRITTEN = [
  { name: 'name', text: 'Maribel Inés Ortega-Whitlow', box: [125, 95, 360, 115] },
  { name: 'birth', text: '03/09/1984', box: [425, 95, 545, 115] },
  { name: 'address', text: '118 Cinder Creek Rd, Apt 4B', box: [105, 122, 545, 142] },
  { name: 'city', text: 'Fern Hollow', box: [85, 150, 230, 170] },
  { name: 'state', text: 'OR', box: [270, 150, 330, 170] },
  { name: 'zip', text: '97299-0104', box: [370, 150, 545, 170] },
  { name: 'phone', text: '(503) 555-0142', box: [60, 190, 300, 222] },
  { name: 'e-mail', text: 'maribel.ow@mail.example.org', box: [300, 190, 545, 222] },
];

/** Squares to be ticked. */
export const TICKED = [
  { name: 'entire record', box: [60, 320, 72, 332] },
  { name: 'electronic', box: [58, 391, 76, 404] },
  { name: 'by e-mail', box: [60, 441, 72, 453] },
];

/** Where nothing may be set. */
export const LEFT = [
  { name: 'social security number', box: [430, 235, 545, 255] },
  { name: 'HIV', box: [60, 345, 220, 358] },
  { name: 'signature', box: [120, 585, 380, 605] },
  { name: 'date of signing', box: [420, 585, 545, 605] },
  { name: 'office use', box: [60, 640, 545, 700] },
];

function draw(sheet) {
  sheet.text('Bramble County Clinic', 60, 50, { size: 14, bold: true });
  sheet.text('Request for Copies of My Health Records', 60, 68, { size: 12, bold: true });
  sheet.text('PATIENT', 60, 90, { bold: true });
  // Underscores.
  sheet.text(`Patient name: ${'_'.repeat(42)}`, 60, 113);
  sheet.text(`Date of birth: ${'_'.repeat(22)}`, 362, 113);
  // Rules beside their words.
  sheet.text('Address:', 60, 140);
  sheet.rule(105, 141, 545);
  sheet.text('City:', 60, 168);
  sheet.rule(85, 169, 230);
  sheet.text('State:', 240, 168);
  sheet.rule(270, 169, 330);
  sheet.text('ZIP:', 345, 168);
  sheet.rule(370, 169, 545);
  // Cells with their words in the corner.
  sheet.frame(60, 182, 300, 222);
  sheet.frame(300, 182, 545, 222);
  sheet.text('Telephone', 63, 190, { size: 7 });
  sheet.text('E-mail address', 303, 190, { size: 7 });
  // A box after its words.
  sheet.text('Social Security Number:', 310, 250);
  sheet.frame(430, 236, 545, 254);
  sheet.text('RECORDS REQUESTED', 60, 310, { bold: true });
  // Drawn squares.
  sheet.frame(60, 320, 72, 332);
  sheet.text('Entire medical record', 78, 330);
  sheet.frame(220, 320, 232, 332);
  sheet.text('Laboratory reports', 238, 330);
  sheet.frame(60, 345, 72, 357);
  sheet.text('HIV/AIDS test results', 78, 355);
  // Squares in brackets.
  sheet.text('Form of the copy:', 60, 382);
  sheet.text('[   ] Electronic copy', 60, 401);
  sheet.text('[   ] Paper copy', 220, 401);
  // Squares that are signs of a font.
  sheet.text('How should we send it?', 60, 432);
  sheet.glyph(60, 451);
  sheet.text('E-mail', 78, 451);
  sheet.glyph(140, 451);
  sheet.text('Fax', 158, 451);
  sheet.glyph(220, 451);
  sheet.text('US mail', 238, 451);
  // Blanks within a sentence.
  sheet.text(`I, ${'_'.repeat(40)}, ask Bramble County Clinic for copies of my records.`, 60, 500);
  sheet.text('Signature of patient:', 60, 603, { size: 6.5 });
  sheet.rule(120, 604, 380);
  sheet.text('Date:', 392, 603);
  sheet.rule(420, 604, 545);
  sheet.text('FOR OFFICE USE ONLY', 60, 638, { bold: true });
  sheet.text(`Received by: ${'_'.repeat(30)}`, 60, 660);
  sheet.text(`Date: ${'_'.repeat(20)}`, 300, 660);
}

export async function flat() {
  const { sheet, bytes } = await newForm();
  draw(sheet);
  return bytes();
}

/** The same, as it comes from a scanner that lays pages on their side, within larger paper. */
export const turned = async (turn) => relaid(await flat(), { turn, margin: 36 });

export async function spanish() {
  const { sheet, bytes } = await newForm();
  sheet.text('Clínica del Condado de Bramble', 60, 50, { size: 14, bold: true });
  sheet.text('Solicitud de copias de mi expediente médico', 60, 68, { size: 12, bold: true });
  sheet.text('Nombre del paciente:', 60, 112);
  sheet.field('Texto1', [170, 99, 480, 116]);
  sheet.text('Fecha de nacimiento:', 60, 142);
  sheet.field('Texto2', [170, 129, 300, 146]);
  sheet.text('Teléfono:', 60, 172);
  sheet.field('Texto3', [170, 159, 300, 176]);
  sheet.text('Correo electrónico:', 60, 202);
  sheet.field('Texto4', [170, 189, 480, 206]);
  sheet.text('Firma del paciente:', 60, 262);
  sheet.field('Texto5', [170, 249, 480, 266]);
  return bytes();
}

/** A picture and nothing else: a grey page, as from a scanner. */
export async function scan() {
  const document = await lib.PDFDocument.create();
  const page = document.addPage([612, 792]);
  page.drawImage(await document.embedPng(GREY), { x: 0, y: 0, width: 612, height: 792 });
  return document.save();
}

/** One grey point as PNG. */
export const GREY = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mO4c+fOfwAIhwO4kpKj1wAAAABJRU5ErkJggg==',
  'base64',
);
