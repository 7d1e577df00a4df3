package org.access524.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Uint8Array;

/** Bytes as letters, since storage and files hold text. */
final class Base64 {

    private Base64() {}

    // In parts, since a call takes only so many arguments.
    @JSBody(
            params = "buffer",
            script = "var bytes = new Uint8Array(buffer); var text = '';"
                    + "for (var i = 0; i < bytes.length; i += 32768) {"
                    + "text += String.fromCharCode.apply(null, bytes.subarray(i, i + 32768)); }"
                    + "return btoa(text);")
    static native String write(JSObject buffer);

    /** The bytes; null if that is no base64. */
    @JSBody(
            params = "text",
            script = "try { var read = atob(text); } catch (other) { return null; }"
                    + "var bytes = new Uint8Array(read.length);"
                    + "for (var i = 0; i < read.length; i++) { bytes[i] = read.charCodeAt(i); } return bytes;")
    static native Uint8Array read(String text);
}
