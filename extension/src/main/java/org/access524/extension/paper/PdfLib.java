package org.access524.extension.paper;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Uint8Array;

/** As much of pdf-lib and fontkit as is used. Where they throw, the calls here answer with false or nothing. */
final class PdfLib {

    private PdfLib() {}

    interface Document extends JSObject {
        @JSProperty
        Context getContext();

        int getPageCount();

        Page getPage(int index);
    }

    /** All that a file consists of. */
    interface Context extends JSObject {}

    interface Page extends JSObject {}

    interface Font extends JSObject {}

    interface Picture extends JSObject {
        @JSProperty
        double getWidth();

        @JSProperty
        double getHeight();
    }

    interface Field extends JSObject {}

    /** One box of a field. */
    interface FieldBox extends JSObject {
        @JSProperty
        Field getField();

        @JSProperty
        String getId();
    }

    @JSBody(script = "return globalThis.PDFLib.PDFDocument.create({updateMetadata: false});")
    static native JSPromise<Document> create();

    /**
     * A copy to write into; nothing if the file is beyond repair. Files without a password may be locked all the same: the
     * copy is not. What is left of their tables would have readers look for the key.
     */
    @JSBody(
            params = "bytes",
            script = "var lib = globalThis.PDFLib, all = lib.PDFDocument;"
                    + "return all.load(bytes, {updateMetadata: false}).catch(function() {"
                    + "  return all.load(bytes, {updateMetadata: false, password: ''}).then(function(opened) {"
                    + "    opened.context.enumerateIndirectObjects().forEach(function(pair) {"
                    + "      if (pair[1] instanceof lib.PDFInvalidObject) { opened.context.delete(pair[0]); } });"
                    + "    return opened; });"
                    + "}).catch(function() { return null; });")
    static native JSPromise<Document> load(Uint8Array bytes);

    /** The bytes of the file; nothing if it is too damaged to be written. */
    @JSBody(
            params = "written",
            script = "return written.save({updateFieldAppearances: false}).catch(function() { return null; });")
    static native JSPromise<Uint8Array> save(Document written);

    @JSBody(params = "written", script = "return written.embedFont(globalThis.PDFLib.StandardFonts.Helvetica);")
    static native JSPromise<Font> standardFont(Document written);

    @JSBody(
            params = "written",
            script = "written.registerFontkit(globalThis.fontkit.default || globalThis.fontkit || fontkit);"
                    + "var text = atob(globalThis.access524Font), bytes = new Uint8Array(text.length);"
                    + "for (var i = 0; i < text.length; i++) { bytes[i] = text.charCodeAt(i); }"
                    + "return written.embedFont(bytes, {subset: true});")
    static native JSPromise<Font> otherFont(Document written);

    /** Whether a standard font has a sign for every character; it would set a question mark for what it has not. */
    @JSBody(
            params = {"font", "text"},
            script = "var signs = font.embedder.encoding;"
                    + "for (var sign of text) { if (!signs.canEncodeUnicodeCodePoint(sign.codePointAt(0))) { return false; } }"
                    + "return true;")
    static native boolean canEncode(Font font, String text);

    /** Whether an embedded font has a sign for every character. */
    @JSBody(
            params = {"font", "text"},
            script = "var signs = font.embedder.font;"
                    + "for (var sign of text) { if (!signs.hasGlyphForCodePoint(sign.codePointAt(0))) { return false; } }"
                    + "return true;")
    static native boolean hasSigns(Font font, String text);

    @JSBody(
            params = {"font", "text", "size"},
            script = "return font.widthOfTextAtSize(text, size);")
    static native double width(Font font, String text, double size);

    /** A new page before that of the index. */
    @JSBody(
            params = {"written", "index", "width", "height"},
            script = "return written.insertPage(index, [width, height]);")
    static native Page insertPage(Document written, int index, double width, double height);

    @JSBody(
            params = {"page", "text", "x", "y", "size", "font", "turned"},
            script = "page.drawText(text, {x: x, y: y, size: size, font: font,"
                    + " rotate: globalThis.PDFLib.degrees(turned), color: globalThis.PDFLib.rgb(0, 0, 0)});")
    static native void drawText(Page page, String text, double x, double y, double size, Font font, double turned);

    @JSBody(
            params = {"page", "x1", "y1", "x2", "y2", "thickness"},
            script = "page.drawLine({start: {x: x1, y: y1}, end: {x: x2, y: y2}, thickness: thickness,"
                    + " color: globalThis.PDFLib.rgb(0, 0, 0)});")
    static native void drawLine(Page page, double x1, double y1, double x2, double y2, double thickness);

    @JSBody(
            params = {"page", "picture", "x", "y", "width", "height", "turned"},
            script = "page.drawImage(picture, {x: x, y: y, width: width, height: height,"
                    + " rotate: globalThis.PDFLib.degrees(turned)});")
    static native void drawPicture(
            Page page, Picture picture, double x, double y, double width, double height, double turned);

    /** By how much a page is turned for showing, clockwise: 0, 90, 180 or 270. */
    @JSBody(params = "page", script = "return ((page.getRotation().angle % 360) + 360) % 360;")
    static native double turn(Page page);

    /** A picture, as PNG or JPEG; nothing if it is damaged. */
    @JSBody(
            params = {"written", "bytes"},
            script =
                    "var png = bytes[0] === 137;"
                            + "return (png ? written.embedPng(bytes) : written.embedJpg(bytes)).catch(function() { return null; });")
    static native JSPromise<Picture> picture(Document written, Uint8Array bytes);

    /** Copies all pages of another file in before the index; how many they are, or 0 if it is too damaged. */
    @JSBody(
            params = {"written", "index", "other"},
            script = "return Promise.resolve().then(function() {"
                    + "  return written.copyPages(other, other.getPageIndices()); }).then(function(pages) {"
                    + "  pages.forEach(function(page, i) { written.insertPage(index + i, page); });"
                    + "  return pages.length; }).catch(function() { return 0; });")
    static native JSPromise<org.teavm.jso.core.JSNumber> insertPages(Document written, int index, Document other);

    /** The boxes of all fields by the ids that pdf.js gives them; none if the tree of the fields is damaged. */
    @JSBody(
            params = "written",
            script = "var boxes = [], ids = new Map();"
                    + "written.context.enumerateIndirectObjects().forEach(function(pair) { ids.set(pair[1],"
                    + "  pair[0].objectNumber + 'R' + (pair[0].generationNumber || '')); });"
                    + "try { written.getForm().getFields().forEach(function(field) {"
                    + "  field.acroField.getWidgets().forEach(function(widget) {"
                    + "    boxes.push({field: field, widget: widget, id: ids.get(widget.dict) || ''}); }); });"
                    + "} catch (damaged) { return []; }"
                    + "return boxes;")
    static native JSArray<FieldBox> fieldBoxes(Document written);

    /** The size that the form sets for a text; 0 for whatever fits. */
    @JSBody(
            params = "field",
            script = "try { var set = field.acroField.getDefaultAppearance() || '';"
                    + "  var size = /([\\d.]+)\\s+Tf/.exec(set); return size ? Number(size[1]) : 0;"
                    + "} catch (unset) { return 0; }")
    static native double sizeOf(Field field);

    /**
     * Writes a text, and draws how it looks. A reader that formats would need scripts, and gets none.
     *
     * @param size 0 to keep what the form sets
     * @return whether the field took it
     */
    @JSBody(
            params = {"field", "text", "font", "size"},
            script = "try {"
                    + "  if (field.isRichFormatted && field.isRichFormatted()) { field.disableRichFormatting(); }"
                    + "  if (!/Tf/.test(field.acroField.getDefaultAppearance() || '')) {"
                    + "    field.acroField.setDefaultAppearance('/Helv 0 Tf 0 g'); }"
                    + "  if (size > 0) { field.setFontSize(size); }"
                    + "  field.setText(text); field.updateAppearances(font); return true;"
                    + "} catch (refused) { return false; }")
    static native boolean setText(Field field, String text, Font font, double size);

    /**
     * Writes a text for which no font has the signs: the field says it, and shows a picture of it.
     *
     * @return whether the field took it
     */
    @JSBody(
            params = {"field", "text", "picture"},
            script = "try {"
                    + "  if (field.isRichFormatted && field.isRichFormatted()) { field.disableRichFormatting(); }"
                    + "  field.acroField.setValue(globalThis.PDFLib.PDFHexString.fromText(text));"
                    + "  field.acroField.getWidgets().forEach(function(widget) {"
                    + "    field.updateWidgetAppearances(widget, {normal: field.createImageAppearanceStream("
                    + "      widget, picture, globalThis.PDFLib.ImageAlignment.Left)}); });"
                    + "  field.markAsClean(); return true;"
                    + "} catch (refused) { return false; }")
    static native boolean setPicture(Field field, String text, Picture picture);

    /** Chooses an entry of a list. */
    @JSBody(
            params = {"field", "value", "font"},
            script = "try { field.select(value); field.updateAppearances(font); return true; }"
                    + "catch (refused) { return false; }")
    static native boolean choose(Field field, String value, Font font);

    /** Ticks one box of a field, and none of its others that say something else. */
    @JSBody(
            params = "box",
            script = "try {"
                    + "  var off = globalThis.PDFLib.PDFName.of('Off');"
                    + "  var on = box.widget.getOnValue() || globalThis.PDFLib.PDFName.of('Yes');"
                    + "  box.field.acroField.dict.set(globalThis.PDFLib.PDFName.of('V'), on);"
                    + "  box.field.acroField.getWidgets().forEach(function(widget) {"
                    + "    widget.setAppearanceState(widget.getOnValue() === on || widget.dict === box.widget.dict"
                    + "      ? on : off); });"
                    + "  if (box.field.needsAppearancesUpdate()) { box.field.defaultUpdateAppearances(); }"
                    + "  return true;"
                    + "} catch (refused) { return false; }")
    static native boolean tick(FieldBox box);
}
