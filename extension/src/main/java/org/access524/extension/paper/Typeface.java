package org.access524.extension.paper;

import static org.access524.extension.browser.Async.await;

import java.util.List;
import org.access524.paper.Measure;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Uint8Array;

/**
 * What texts are set in: the standard font where it has all signs, else a font that is embedded, and where that has none
 * either, a picture of the text in the browser's own fonts. So no name is ever written without its letters.
 */
public final class Typeface implements Measure {

    private final PdfLib.Document written;
    private final PdfLib.Font standard;
    private PdfLib.Font other;

    private Typeface(PdfLib.Document written) {
        this.written = written;
        this.standard = await(PdfLib.standardFont(written));
    }

    /** For measuring alone. */
    public static Typeface forMeasuring() {
        Libraries.forWriting();
        return new Typeface(await(PdfLib.create()));
    }

    static Typeface of(PdfLib.Document written) {
        return new Typeface(written);
    }

    /** Loads what these texts need. It awaits; the other methods do not. */
    public void prepare(List<String> texts) {
        for (String text : texts) {
            if (other == null && !PdfLib.canEncode(standard, line(text))) {
                Libraries.forOtherScripts();
                other = await(PdfLib.otherFont(written));
            }
        }
    }

    /** The font that has all signs of the text; empty if none has. */
    PdfLib.Font font(String text) {
        return PdfLib.canEncode(standard, text) ? standard : other;
    }

    /** Whether the browser's own fonts are needed, and the text becomes a picture. */
    public boolean needsPicture(String text) {
        return !PdfLib.canEncode(standard, line(text)) && (other == null || !PdfLib.hasSigns(other, line(text)));
    }

    @Override
    public double width(String text, double size) {
        return needsPicture(text) ? drawnWidth(text, size) : PdfLib.width(font(line(text)), line(text), size);
    }

    /** A picture of the text, four times as fine as it will stand, on a ground that lets the form through. */
    PdfLib.Picture picture(String text, double size) {
        return await(PdfLib.picture(written, await(drawn(text, size))));
    }

    /** Ends of lines have no sign in any font. */
    private static String line(String text) {
        return text.replace('\n', ' ');
    }

    @JSBody(
            params = {"text", "size"},
            script = "var canvas = document.createElement('canvas').getContext('2d');"
                    + "canvas.font = size + 'px sans-serif'; return canvas.measureText(text).width;")
    private static native double drawnWidth(String text, double size);

    @JSBody(
            params = {"text", "size"},
            script = "var canvas = document.createElement('canvas'), pen = canvas.getContext('2d');"
                    + "pen.font = size + 'px sans-serif';"
                    + "canvas.width = Math.ceil(pen.measureText(text).width * 4) + 8;"
                    + "canvas.height = Math.ceil(size * 1.5 * 4);"
                    + "pen = canvas.getContext('2d'); pen.scale(4, 4); pen.font = size + 'px sans-serif';"
                    + "pen.fillText(text, 0, size * 1.1);"
                    + "return new Promise(function(resolve) { canvas.toBlob(function(blob) {"
                    + "  blob.arrayBuffer().then(function(bytes) { resolve(new Uint8Array(bytes)); }); }); });")
    private static native JSPromise<Uint8Array> drawn(String text, double size);
}
