/** A one-page PDF with a small fillable form, written by hand so that no library is needed. */

const LINES = [
  'Lakeview Valley Hospital',
  'Patient Request for Copies of Health Records',
  '',
  'Print, complete and return this page by fax to (217) 555-0142.',
];

const FIELDS = [
  'Patient name',
  'Date of birth',
  'Dates of service',
  'Records requested',
  'Send to',
];

const TOP = 740;
const STEP = 36;

function pageContent() {
  const lines = LINES.map(
    (line, i) => `BT /F1 ${i === 0 ? 16 : 11} Tf 60 ${TOP - i * 20} Td (${escaped(line)}) Tj ET`,
  );
  const labels = FIELDS.map(
    (label, i) => `BT /F1 10 Tf 60 ${fieldBottom(i) + 5} Td (${label}) Tj ET`,
  );
  const rules = FIELDS.map((_, i) => `180 ${fieldBottom(i)} m 540 ${fieldBottom(i)} l S`);
  return [...lines, ...labels, ...rules].join('\n');
}

const fieldBottom = (i) => TOP - 130 - i * STEP;
const escaped = (text) => text.replace(/[()\\]/g, '\\$&');

export function recordsRequestPdf() {
  const content = pageContent();
  const firstField = 6;
  const fieldRefs = FIELDS.map((_, i) => `${firstField + i} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${fieldRefs}] /DA (/F1 10 Tf 0 g) /DR << /Font << /F1 5 0 R >> >> >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [${fieldRefs}] >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...FIELDS.map(
      (label, i) =>
        `<< /Type /Annot /Subtype /Widget /FT /Tx /T (${label}) /P 3 0 R /F 4 /Rect [180 ${fieldBottom(i)} 540 ${fieldBottom(i) + 18}] >>`,
    ),
  ];
  return assemble(objects);
}

function assemble(objects) {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = text.length;
  const entries = offsets
    .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
