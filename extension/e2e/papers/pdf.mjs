// pdf-lib and pdf.js as the extension has them, in Node, and a sheet to draw forms on from the top left.
import { createRequire } from 'node:module';

const libraries = createRequire(new URL('../../libraries/package.json', import.meta.url));

export const lib = libraries('@cantoo/pdf-lib');

const { PDFDocument, PDFName, PDFString, PDFNumber, StandardFonts, rgb, degrees } = lib;

let reader;

/** pdf.js wants three things of a browser, which reading alone never uses, and one that Node has since its version 22. */
export async function pdfJs() {
  if (!reader) {
    Promise.withResolvers ??= function withResolvers() {
      const parts = {};
      parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
      return parts;
    };
    globalThis.DOMMatrix ??= class {};
    globalThis.ImageData ??= class {};
    globalThis.Path2D ??= class {};
    const { warn } = console;
    console.warn = () => {};
    reader = await import(
      new URL('../../libraries/node_modules/pdfjs-dist/legacy/build/pdf.mjs', import.meta.url)
    );
    console.warn = warn;
  }
  return reader;
}

/** A document with one sheet; `sheet` is where things are drawn, in points from the top left. */
export async function newForm({ size = [612, 792] } = {}) {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  const symbols = await document.embedFont(StandardFonts.ZapfDingbats);
  const form = document.getForm();
  const more = () =>
    new Sheet({ document, form, font, bold, symbols, page: document.addPage(size) });
  return { document, form, font, sheet: more(), more, bytes: (options) => document.save(options) };
}

class Sheet {
  constructor(parts) {
    Object.assign(this, parts);
    this.height = this.page.getHeight();
  }

  /** Words whose base line is at that height. */
  text(words, x, y, { size = 10, bold = false, font = bold ? this.bold : this.font } = {}) {
    this.page.drawText(words, { x, y: this.height - y, size, font });
    return x + font.widthOfTextAtSize(words, size);
  }

  /** A check square as a glyph of ZapfDingbats. */
  glyph(x, y, size = 11) {
    return this.text('❏', x, y, { size, font: this.symbols });
  }

  rule(x1, y1, x2, y2 = y1, thickness = 0.7) {
    this.page.drawLine({
      start: { x: x1, y: this.height - y1 },
      end: { x: x2, y: this.height - y2 },
      thickness,
    });
  }

  frame(left, top, right, bottom) {
    this.page.drawRectangle({
      ...this.place([left, top, right, bottom]),
      borderWidth: 0.7,
      borderColor: rgb(0, 0, 0),
    });
  }

  place([left, top, right, bottom]) {
    return { x: left, y: this.height - bottom, width: right - left, height: bottom - top };
  }

  /** A field for text; `more` may change the field, or give it a value. */
  field(name, box, more = () => {}) {
    const field = this.form.createTextField(name);
    more(field);
    field.addToPage(this.page, { ...this.place(box), borderWidth: 0.5, font: this.font });
    return field;
  }

  /** The same field once more. */
  again(field, box) {
    field.addToPage(this.page, { ...this.place(box), borderWidth: 0.5, font: this.font });
  }

  check(name, box) {
    const field = this.form.createCheckBox(name);
    field.addToPage(this.page, { ...this.place(box), borderWidth: 0.7 });
    return field;
  }

  list(name, options, box) {
    const field = this.form.createDropdown(name);
    field.setOptions(options);
    field.addToPage(this.page, { ...this.place(box), borderWidth: 0.5, font: this.font });
    return field;
  }

  /** Buttons of a group: `[option, left, top]` each. */
  radio(name, buttons, size = 11) {
    const field = this.form.createRadioGroup(name);
    for (const [option, left, top] of buttons) {
      field.addOptionToPage(option, this.page, {
        ...this.place([left, top, left + size, top + size]),
        borderWidth: 0.7,
      });
    }
    return field;
  }

  /** A field of a kind that pdf-lib does not make, such as for signatures. */
  raw(entries, box) {
    const { context } = this.document;
    const { x, y, width, height } = this.place(box);
    const dict = context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      Rect: [x, y, x + width, y + height],
      P: this.page.ref,
      F: 4,
      ...entries,
    });
    const ref = context.register(dict);
    this.page.node.addAnnot(ref);
    this.form.acroForm.addField(ref);
    return { dict, ref };
  }

  signature(name, box) {
    return this.raw({ FT: 'Sig', T: PDFString.of(name) }, box);
  }
}

/** What a pointer says at a field. */
export const tooltip = (field, words) =>
  field.acroField.dict.set(PDFName.of('TU'), PDFString.of(words));

/** Sets an entry of the field itself. */
export const put = (field, key, value) =>
  field.acroField.dict.set(
    PDFName.of(key),
    typeof value === 'number' ? PDFNumber.of(value) : value,
  );

/** Takes an entry from the field and its boxes. */
export function drop(field, key) {
  for (const dict of [
    field.acroField.dict,
    ...field.acroField.getWidgets().map((one) => one.dict),
  ]) {
    dict.delete(PDFName.of(key));
  }
}

/**
 * The first page of a file as a scanner or a print shop leaves it: laid on its side, with a note to the reader to turn it
 * back, or within larger paper. What is shown stays the same.
 */
export async function relaid(bytes, { turn = 0, margin = 0 }) {
  const document = await PDFDocument.create();
  const [inner] = await document.embedPdf(bytes, [0]);
  const { width, height } = inner;
  const [x, y] = { 0: [0, 0], 90: [height, 0], 180: [width, height], 270: [0, width] }[turn];
  const [wide, high] = turn % 180 === 0 ? [width, height] : [height, width];
  const page = document.addPage([wide, high]);
  page.setMediaBox(-margin, -margin, wide + 2 * margin, high + 2 * margin);
  page.setCropBox(0, 0, wide, high);
  page.drawPage(inner, { x, y, rotate: degrees(turn) });
  page.setRotation(degrees(turn));
  return document.save();
}
