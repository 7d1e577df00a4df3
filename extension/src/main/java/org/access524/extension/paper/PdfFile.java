package org.access524.extension.paper;

import static org.access524.extension.browser.Async.await;

import org.access524.extension.browser.Browser;
import org.access524.extension.contract.PaperReading;
import org.access524.text.Message;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** A PDF that the person opened. Its bytes are never changed; what is written goes into a copy. */
public final class PdfFile {

    /** Larger ones are books, or scans that no browser should hold twice. */
    public static final int MOST_BYTES = 60_000_000;

    private static final int MOST_PAGES = 100;

    private final Uint8Array bytes;
    private final PdfJs.Document document;
    private final PaperReading reading;

    private PdfFile(Uint8Array bytes, PdfJs.Document document, PaperReading reading) {
        this.bytes = bytes;
        this.document = document;
        this.reading = reading;
    }

    /**
     * Opens a file and reads what is on its pages.
     *
     * @param bytes null if there are more than {@link #MOST_BYTES}, which nobody should have read
     * @throws UnfitFileException with what to do instead
     */
    public static PdfFile open(Uint8Array bytes) {
        if (bytes == null || bytes.getLength() > MOST_BYTES) {
            throw new UnfitFileException("paper_too_large");
        }
        FileKind.requirePdf(bytes);
        Libraries.forReading();
        PdfJs.Opening opening = await(PdfJs.open(copy(bytes), Browser.runtime().getURL("lib/")));
        if (!opening.getFailure().isEmpty()) {
            boolean locked = opening.getFailure().equals("PasswordException");
            throw new UnfitFileException(locked ? "paper_password" : "paper_damaged");
        }
        PdfJs.Document document = opening.getDocument();
        if (document.getNumPages() > MOST_PAGES) {
            close(document);
            throw new UnfitFileException("paper_too_many_pages", String.valueOf(MOST_PAGES));
        }
        PdfFile file = new PdfFile(bytes, document, BlankDesk.ask(document));
        if (file.hasXfa() && !file.reading.fillable()) {
            file.close();
            throw new UnfitFileException("paper_xfa");
        }
        return file;
    }

    public Uint8Array bytes() {
        return bytes;
    }

    /** What was read on its pages. */
    public PaperReading reading() {
        return reading;
    }

    /** Whether the file has a form in Adobe's own manner, alone or besides. It is left out of what we write. */
    public boolean hasXfa() {
        return await(PdfJs.hasXfa(document)).booleanValue();
    }

    /** Whether its maker forbids to fill it in. */
    public boolean isLocked() {
        return await(PdfJs.mayNotBeFilled(document)).booleanValue();
    }

    /** Draws a page into the canvas, so many device pixels to a point. */
    public void draw(int number, HTMLCanvasElement canvas, double scale) {
        PdfJs.Page page = await(document.getPage(number));
        await(PdfJs.draw(page, canvas, scale));
        page.cleanup();
    }

    /** The six numbers from a page's own axes to those in which it is shown. */
    Float64Array axes(int number) {
        return PdfJs.axes(PdfJs.viewport(await(document.getPage(number))));
    }

    public void close() {
        close(document);
    }

    private static void close(PdfJs.Document document) {
        PdfJs.close(document);
    }

    // pdf.js hands the bytes to its worker, and then they are gone here.
    @JSBody(params = "bytes", script = "return new Uint8Array(bytes);")
    private static native Uint8Array copy(Uint8Array bytes);

    /** A file that cannot be worked on. */
    public static final class UnfitFileException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Message reason;

        UnfitFileException(String key, String... arguments) {
            super(key);
            this.reason = Message.of(key, arguments);
        }

        /** What is the matter, and what to do. */
        public Message reason() {
            return reason;
        }
    }
}
