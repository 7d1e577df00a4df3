package org.access524.extension.paper;

import org.teavm.jso.JSBody;

/**
 * Takes out of a file whatever would act by itself when somebody opens it or types into it, and the files that it carries
 * along. It looks into everything that the file holds, since an action may hang on a page, on a field, on a bookmark, or
 * behind another action.
 */
final class Disarming {

    private Disarming() {}

    // Emptied in their places, not only unhooked: what nothing leads to is written all the same.
    // What is nested more than a hundred times is no form. A list of fonts may call one of them AA, and has no marks.
    @JSBody(
            params = "written",
            script = "var lib = globalThis.PDFLib, context = written.context;"
                    + "var name = function(text) { return lib.PDFName.of(text); };"
                    + "var acts = ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'Rendition',"
                    + "  'RichMediaExecute'];"
                    + "var marks = ['Type', 'Subtype', 'FT', 'T', 'Kids', 'Parent', 'Rect', 'Pages', 'MediaBox'];"
                    + "var remove = function(dict, key) {"
                    + "  var value = dict.get(key);"
                    + "  if (value instanceof lib.PDFRef) { context.delete(value); }"
                    + "  dict.delete(key);"
                    + "};"
                    + "var isAct = function(dict) {"
                    + "  var kind = dict.get(name('S'));"
                    + "  return kind instanceof lib.PDFName && acts.indexOf(kind.decodeText()) >= 0;"
                    + "};"
                    + "var visit = function(object, depth) {"
                    + "  if (object instanceof lib.PDFStream) { object = object.dict; }"
                    + "  if (depth > 100) { return; }"
                    + "  if (object instanceof lib.PDFArray) { object.asArray().forEach(function(one) {"
                    + "    visit(one, depth + 1); }); }"
                    + "  if (!(object instanceof lib.PDFDict)) { return; }"
                    + "  if (isAct(object)) {"
                    + "    object.keys().forEach(function(key) {"
                    + "      if (key === name('JS')) { remove(object, key); } else { object.delete(key); } });"
                    + "  }"
                    + "  var files = object.get(name('EF'));"
                    + "  if (files instanceof lib.PDFRef) { files = context.lookup(files); }"
                    + "  if (files instanceof lib.PDFDict) {"
                    + "    files.keys().forEach(function(key) { remove(files, key); }); object.delete(name('EF'));"
                    + "  }"
                    + "  object.keys().forEach(function(key) { visit(object.get(key), depth + 1); });"
                    + "  var isPart = marks.some(function(mark) { return object.has(name(mark)); });"
                    + "  if (isPart) { object.delete(name('AA')); object.delete(name('OpenAction')); }"
                    + "};"
                    + "context.enumerateIndirectObjects().forEach(function(pair) { visit(pair[1], 0); });"
                    + "var catalog = context.lookup(context.trailerInfo.Root);"
                    + "var names = catalog instanceof lib.PDFDict ? catalog.get(name('Names')) : null;"
                    + "if (names instanceof lib.PDFRef) { names = context.lookup(names); }"
                    + "if (names instanceof lib.PDFDict) {"
                    + "  names.delete(name('JavaScript')); names.delete(name('EmbeddedFiles'));"
                    + "}")
    static native void of(PdfLib.Document written);
}
