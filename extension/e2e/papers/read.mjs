// Reads what is in a saved file: by pdf-lib what its fields say, by PDFium (Chromium's own) and pdf.js what they show.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { lib, pdfJs } from './pdf.mjs';

const { PDFDocument, PDFCheckBox, PDFDropdown, PDFName, PDFRadioGroup, PDFTextField } = lib;

/** The fields by name: text, whether it is ticked, or what is chosen. */
export async function fieldsOf(bytes) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const values = {};
  for (const field of document.getForm().getFields()) {
    if (field instanceof PDFTextField) {
      values[field.getName()] = field.getText() ?? '';
    } else if (field instanceof PDFCheckBox) {
      values[field.getName()] = field.isChecked();
    } else if (field instanceof PDFDropdown || field instanceof PDFRadioGroup) {
      values[field.getName()] = [field.getSelected()].flat()[0] ?? '';
    } else {
      values[field.getName()] = '';
    }
  }
  return values;
}

/** What the appearance of a field is made with: the names of its fonts and kinds of pictures. */
export async function appearanceOf(bytes, name) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const [widget] = document.getForm().getField(name).acroField.getWidgets();
  const { dict } = widget.getAppearances().normal;
  const resources = dict.lookup(PDFName.of('Resources'));
  const used = [];
  for (const [kind, entry] of [
    ['Font', 'BaseFont'],
    ['XObject', 'Subtype'],
  ]) {
    const all = resources.lookup(PDFName.of(kind));
    for (const key of all?.keys() ?? []) {
      const one = all.lookup(key);
      used.push(String((one.dict ?? one).get(PDFName.of(entry))));
    }
  }
  return used.join(' ');
}

/** The words of each page: `{text, x, y, width, size}`, in points from the top left, by pdf.js. */
export async function wordsOf(bytes) {
  const { getDocument } = await pdfJs();
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useWasm: false });
  const document = await task.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const view = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    pages.push(
      items
        .filter(({ str }) => str?.trim())
        .map(({ str, width, transform }) => {
          const [x, y] = view.convertToViewportPoint(transform[4], transform[5]);
          return { text: str, x, y, width, size: Math.hypot(transform[2], transform[3]) };
        }),
    );
  }
  await task.destroy();
  return pages;
}

/** What pdf.js says the fields hold, by page, with the places of their boxes. */
export async function widgetsOf(bytes) {
  const { getDocument } = await pdfJs();
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useWasm: false });
  const document = await task.promise;
  const widgets = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const view = page.getViewport({ scale: 1 });
    for (const one of await page.getAnnotations()) {
      if (one.subtype === 'Widget') {
        const [x1, y1] = view.convertToViewportPoint(one.rect[0], one.rect[1]);
        const [x2, y2] = view.convertToViewportPoint(one.rect[2], one.rect[3]);
        widgets.push({
          page: number,
          name: one.fieldName ?? '',
          on: one.exportValue ?? one.buttonValue ?? '',
          value: [one.fieldValue ?? ''].flat()[0] ?? '',
          isBox: Boolean(one.checkBox || one.radioButton),
          box: [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)],
        });
      }
    }
  }
  await task.destroy();
  return widgets;
}

let library;

/** Pages as PDFium draws them; `dark(page, box)` says what share of a box has dark ink. */
export async function drawn(bytes) {
  library ??= await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const scale = 2;
  const pages = [];
  for (const page of document.pages()) {
    const { data, width, height } = await page.render({
      scale,
      renderFormFields: true,
      render: async (options) => options.data,
    });
    pages.push({ data: Uint8Array.from(data), width, height });
  }
  document.destroy();
  return {
    pages: pages.length,
    dark: (number, box) => shareOfDark(pages[number - 1], scale, box),
  };
}

/** The share of dark points, of 1; `image` has four bytes to a point. */
export function shareOfDark({ data, width, height }, scale, [left, top, right, bottom]) {
  let all = 0;
  let dark = 0;
  for (let y = Math.round(top * scale); y < Math.min(height, Math.round(bottom * scale)); y++) {
    for (let x = Math.round(left * scale); x < Math.min(width, Math.round(right * scale)); x++) {
      const at = (y * width + x) * 4;
      all++;
      dark += data[at] + data[at + 1] + data[at + 2] < 300 ? 1 : 0;
    }
  }
  return all === 0 ? 0 : dark / all;
}

/** As `drawn`, by the pdf.js of the extension's page. */
export async function drawnIn(tab, bytes) {
  const scale = 2;
  const pages = await tab.evaluate(
    async (text, size) => {
      const data = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
      const task = globalThis.pdfjsLib.getDocument({ data, useWasm: false, verbosity: 0 });
      const opened = await task.promise;
      const images = [];
      for (let number = 1; number <= opened.numPages; number++) {
        const page = await opened.getPage(number);
        const viewport = page.getViewport({ scale: size });
        const canvas = document.createElement('canvas');
        canvas.width = viewport.width;
        canvas.height = viewport.height;
        // As for print: what is for the screen waits until its tab is in front.
        await page.render({ canvas, viewport, intent: 'print' }).promise;
        const { data: points } = canvas
          .getContext('2d')
          .getImageData(0, 0, canvas.width, canvas.height);
        const bits = new Uint8Array(Math.ceil(points.length / 32));
        for (let i = 0; i < points.length; i += 4) {
          if (points[i] + points[i + 1] + points[i + 2] < 300) {
            bits[i >> 5] |= 1 << ((i >> 2) & 7);
          }
        }
        let packed = '';
        for (let i = 0; i < bits.length; i += 32768) {
          packed += String.fromCharCode.apply(null, bits.subarray(i, i + 32768));
        }
        images.push({ packed: btoa(packed), width: canvas.width, height: canvas.height });
      }
      await task.destroy();
      return images;
    },
    Buffer.from(bytes).toString('base64'),
    scale,
  );
  const images = pages.map(({ packed, width }) => ({
    bits: Buffer.from(packed, 'base64'),
    width,
  }));
  return {
    pages: pages.length,
    dark: (number, [left, top, right, bottom]) => {
      const { bits, width } = images[number - 1];
      let all = 0;
      let dark = 0;
      for (let y = Math.round(top * scale); y < Math.round(bottom * scale); y++) {
        for (let x = Math.round(left * scale); x < Math.round(right * scale); x++) {
          const at = y * width + x;
          all++;
          dark += (bits[at >> 3] >> (at & 7)) & 1;
        }
      }
      return dark / all;
    },
  };
}
