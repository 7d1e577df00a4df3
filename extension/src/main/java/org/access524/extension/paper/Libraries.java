package org.access524.extension.paper;

import static org.access524.extension.browser.Async.await;

import org.access524.extension.browser.Browser;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Loads what others have written for PDF files, when it is needed. The calls await. */
final class Libraries {

    private static boolean reads;
    private static boolean writes;
    private static boolean setsOtherScripts;

    private Libraries() {}

    /** pdf.js, with its own worker, and our program that finds the blanks. */
    static void forReading() {
        if (!reads) {
            await(load("lib/pdf.mjs", true));
            nameWorker(Browser.runtime().getURL("lib/pdf.worker.mjs"));
            await(load("blanks.js", false));
            reads = true;
        }
    }

    /** pdf-lib. */
    static void forWriting() {
        if (!writes) {
            await(load("lib/pdf-lib.js", false));
            writes = true;
        }
    }

    /** fontkit, and a font for what the standard fonts of PDF have no signs for. */
    static void forOtherScripts() {
        if (!setsOtherScripts) {
            await(load("lib/fontkit.js", false));
            await(load("lib/font.js", false));
            setsOtherScripts = true;
        }
    }

    @JSBody(
            params = {"address", "isModule"},
            script = "return new Promise(function(resolve, reject) {"
                    + "  var script = document.createElement('script');"
                    + "  if (isModule) { script.type = 'module'; }"
                    + "  script.onload = function() { resolve(null); };"
                    + "  script.onerror = function() { reject(new Error('library')); };"
                    + "  script.src = address;"
                    + "  document.head.appendChild(script);"
                    + "});")
    private static native JSPromise<JSObject> load(String address, boolean isModule);

    @JSBody(params = "address", script = "globalThis.pdfjsLib.GlobalWorkerOptions.workerSrc = address;")
    private static native void nameWorker(String address);
}
