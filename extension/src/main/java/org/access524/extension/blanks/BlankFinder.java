package org.access524.extension.blanks;

import java.util.List;
import org.access524.extension.browser.Async;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.contract.PaperReading;
import org.access524.extension.paper.BlankDesk;
import org.access524.extension.paper.PageReading;
import org.access524.extension.paper.PdfJs;
import org.access524.json.JsonObject;
import org.access524.paper.PaperForm;
import org.access524.paper.PaperPage;

/** Reads the pages of an opened PDF, and finds the blanks on them. */
public final class BlankFinder {

    private BlankFinder() {}

    public static void main(String[] arguments) {
        BlankDesk.open(document -> Async.promise(() -> JsonBridge.toBrowser(read(document))));
    }

    private static JsonObject read(PdfJs.Document document) {
        List<PaperPage> pages = PageReading.all(document);
        return PaperReading.of(pages, PaperForm.blanks(pages)).write();
    }
}
