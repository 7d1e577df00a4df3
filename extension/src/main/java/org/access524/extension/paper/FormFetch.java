package org.access524.extension.paper;

import static org.access524.extension.browser.Async.await;

import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.PageFetch;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.typedarrays.Uint8Array;

/** Gets the bytes of a form by the provider's own page: our pages may connect to nothing. */
public final class FormFetch {

    private FormFetch() {}

    /**
     * @param tab that shows the provider's page
     * @throws PdfFile.UnfitFileException if the tab is closed, or the page may not get the file: then the person can
     */
    public static Uint8Array from(int tab, String address) {
        JsonObject fetched;
        try {
            fetched = JsonBridge.objectFromBrowser(await(PageFetch.from(tab, address)));
        } catch (RuntimeException closedOrForbidden) {
            throw new PdfFile.UnfitFileException("paper_not_fetched");
        }
        if (fetched.text("failure").equals("size")) {
            throw new PdfFile.UnfitFileException("paper_too_large");
        }
        if (!fetched.text("failure").isEmpty()) {
            throw new PdfFile.UnfitFileException("paper_not_fetched");
        }
        return bytes(fetched.text("data"));
    }

    @JSBody(
            params = "text",
            script = "var read = atob(text), bytes = new Uint8Array(read.length);"
                    + "for (var i = 0; i < read.length; i++) { bytes[i] = read.charCodeAt(i); } return bytes;")
    private static native Uint8Array bytes(String text);
}
