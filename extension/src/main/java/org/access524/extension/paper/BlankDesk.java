package org.access524.extension.paper;

import static org.access524.extension.browser.Async.await;

import org.access524.extension.browser.JsonBridge;
import org.access524.extension.contract.PaperReading;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Where the page of a form asks the program that reads forms. Both run in one global scope. */
public final class BlankDesk {

    /** Takes an opened document of pdf.js, gives a {@link PaperReading} as the browser's own object. */
    @JSFunctor
    public interface Answer extends JSObject {
        JSPromise<JSObject> to(PdfJs.Document document);
    }

    private BlankDesk() {}

    @JSBody(params = "answer", script = "globalThis.access524Blanks = answer;")
    public static native void open(Answer answer);

    static PaperReading ask(PdfJs.Document document) {
        return PaperReading.read(JsonBridge.objectFromBrowser(await(asked(document))));
    }

    @JSBody(params = "opened", script = "return globalThis.access524Blanks(opened);")
    private static native JSPromise<JSObject> asked(PdfJs.Document opened);
}
