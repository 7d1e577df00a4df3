package org.access524.extension.paper;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** As much of pdf.js as is used. */
public final class PdfJs {

    private PdfJs() {}

    /** A document, or the name of what spoke against opening it. */
    interface Opening extends JSObject {
        @JSProperty
        Document getDocument();

        @JSProperty
        String getFailure();
    }

    public interface Document extends JSObject {
        @JSProperty
        int getNumPages();

        JSPromise<Page> getPage(int number);
    }

    public interface Page extends JSObject {
        boolean cleanup();
    }

    /** How a page is turned and cut, as six numbers from its own points to those of the shown page. */
    interface Viewport extends JSObject {
        @JSProperty
        double getWidth();

        @JSProperty
        double getHeight();
    }

    /** What a page draws, one number for each operation. */
    interface Operations extends JSObject {
        @JSProperty
        Int32Array getNumbers();

        /** The arguments of an operation if they are numbers, such as those of a change of axes. */
        Float64Array arguments(int operation);

        /** The axes that a form within the page brings along; none if it keeps those of the page. */
        Float64Array formAxes(int operation);

        /** For a path, how it is painted. */
        int paint(int operation);

        /** For a path, its segments: 0 move, 1 line, 2 curve (six numbers), 3 curve (four), 4 close. */
        Float32Array path(int operation);
    }

    interface Text extends JSObject {
        @JSProperty
        String getStr();

        @JSProperty
        String getFont();

        /** Six numbers from the text's own axes to those of the page, then the width of the text on the page. */
        @JSProperty
        Float64Array getPlace();
    }

    interface Annotation extends JSObject {
        @JSProperty
        String getId();

        @JSProperty
        String getName();

        @JSProperty
        String getTooltip();

        @JSProperty
        String getKind();

        @JSProperty
        Float64Array getRectangle();

        @JSProperty
        String getOn();

        @JSProperty
        String getValue();

        @JSProperty
        int getMaxLength();

        @JSProperty("multiline")
        boolean isMultiline();

        @JSProperty("comb")
        boolean isComb();

        @JSProperty("readOnly")
        boolean isReadOnly();

        @JSProperty("hidden")
        boolean isHidden();

        @JSProperty("required")
        boolean isRequired();

        @JSProperty
        JSArray<Option> getOptions();
    }

    interface Option extends JSObject {
        @JSProperty
        String getExportValue();

        @JSProperty
        String getDisplayValue();
    }

    // WebAssembly and eval are not allowed here. Two decoders of scans have a form in plain script, taken from lib/.
    // Without its extra properties a font forgets its name, by which signs to tick are known.
    @JSBody(
            params = {"bytes", "library"},
            script = "return globalThis.pdfjsLib.getDocument({data: bytes, useWasm: false, wasmUrl: library,"
                    + " useWorkerFetch: false, enableXfa: false, fontExtraProperties: true, isEvalSupported: false, verbosity: 0,"
                    + " maxImageSize: 100000000, stopAtErrors: false}).promise.then("
                    + "function(opened) { return {document: opened, failure: ''}; },"
                    + "function(error) { return {document: null, failure: String(error && error.name)}; });")
    static native JSPromise<Opening> open(Uint8Array bytes, String library);

    @JSBody(params = "opened", script = "opened.loadingTask.destroy();")
    static native void close(Document opened);

    @JSBody(
            params = "opened",
            script = "return opened.getMetadata().then(function(about) { return Boolean(about.info.IsXFAPresent); },"
                    + " function() { return false; });")
    static native JSPromise<JSBoolean> hasXfa(Document opened);

    /** Without permissions everything is allowed; 256 is the right to fill in, 8 to change. */
    @JSBody(
            params = "opened",
            script = "var rights = globalThis.pdfjsLib.PermissionFlag;"
                    + "var ways = [rights.FILL_INTERACTIVE_FORMS, rights.MODIFY_CONTENTS, rights.MODIFY_ANNOTATIONS];"
                    + "return opened.getPermissions().then(function(given) {"
                    + "  var all = given ? Array.from(given) : ways;"
                    + "  return !ways.some(function(way) { return all.indexOf(way) >= 0; });"
                    + "}, function() { return false; });")
    static native JSPromise<JSBoolean> mayNotBeFilled(Document opened);

    @JSBody(params = "page", script = "return page.getViewport({scale: 1});")
    static native Viewport viewport(Page page);

    @JSBody(params = "viewport", script = "return Float64Array.from(viewport.transform);")
    static native Float64Array axes(Viewport viewport);

    @JSBody(
            params = {"page", "canvas", "scale"},
            script = "var viewport = page.getViewport({scale: scale});"
                    + "canvas.width = Math.ceil(viewport.width); canvas.height = Math.ceil(viewport.height);"
                    + "return page.render({canvas: canvas, viewport: viewport}).promise;")
    static native JSPromise<JSObject> draw(Page page, HTMLCanvasElement canvas, double scale);

    /** What the page itself draws, without its fillable fields. */
    @JSBody(
            params = "page",
            script = "var mode = globalThis.pdfjsLib.AnnotationMode.DISABLE;"
                    + "return page.getOperatorList({annotationMode: mode}).then(function(list) { return {"
                    + "  numbers: Int32Array.from(list.fnArray),"
                    + "  paint: function(i) { return list.argsArray[i][0]; },"
                    + "  path: function(i) { var path = list.argsArray[i][1];"
                    + "    return path && path[0] ? path[0] : new Float32Array(0); },"
                    + "  formAxes: function(i) { return Float64Array.from((list.argsArray[i] || [])[0] || []); },"
                    + "  arguments: function(i) { return Float64Array.from(list.argsArray[i] || []); }"
                    + "}; });")
    static native JSPromise<Operations> operations(Page page);

    /** The texts of a page. What a font is called is known once its operations have been read. */
    @JSBody(
            params = "page",
            script = "return page.getTextContent().then(function(content) {"
                    + "  var texts = [];"
                    + "  for (var item of content.items) { if (item.str) {"
                    + "    var font = '';"
                    + "    try { font = page.commonObjs.get(item.fontName).name || ''; } catch (unknown) { font = ''; }"
                    + "    texts.push({str: item.str, font: font,"
                    + "      place: Float64Array.from(item.transform.concat([item.width]))});"
                    + "  } }"
                    + "  return texts;"
                    + "});")
    static native JSPromise<JSArray<Text>> texts(Page page);

    @JSBody(
            params = "page",
            script = "return page.getAnnotations().then(function(all) {"
                    + "  var widgets = [];"
                    + "  for (var one of all) { if (one.subtype === 'Widget' && one.rect) {"
                    + "    var value = Array.isArray(one.fieldValue) ? one.fieldValue[0] : one.fieldValue;"
                    + "    var on = one.checkBox ? one.exportValue : one.buttonValue;"
                    + "    widgets.push({id: String(one.id), name: String(one.fieldName || ''),"
                    + "      tooltip: String(one.alternativeText || ''),"
                    + "      kind: one.fieldType === 'Tx' ? 'TEXT' : one.fieldType === 'Ch' ? 'LIST'"
                    + "        : one.fieldType === 'Sig' ? 'SIGNATURE' : one.checkBox ? 'CHECK'"
                    + "        : one.radioButton ? 'RADIO' : 'BUTTON',"
                    + "      rectangle: Float64Array.from(one.rect), on: String(on == null ? '' : on),"
                    + "      value: typeof value === 'string' ? value : '', maxLength: one.maxLen || 0,"
                    + "      multiline: Boolean(one.multiLine), comb: Boolean(one.comb),"
                    + "      readOnly: Boolean(one.readOnly), hidden: Boolean(one.hidden || one.noView),"
                    + "      required: Boolean(one.required),"
                    + "      options: (one.options || []).map(function(option) { return {"
                    + "        exportValue: String(option.exportValue), displayValue: String(option.displayValue)}; })});"
                    + "  } }"
                    + "  return widgets;"
                    + "});")
    static native JSPromise<JSArray<Annotation>> widgets(Page page);

    /** The number of an operation, by its name. */
    @JSBody(params = "name", script = "return globalThis.pdfjsLib.OPS[name];")
    static native int operation(String name);
}
