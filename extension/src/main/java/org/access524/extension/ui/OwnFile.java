package org.access524.extension.ui;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.typedarrays.Uint8Array;

/** A file that the person chose, and how one is given to them. */
abstract class OwnFile implements JSObject {

    @JSProperty
    abstract String getName();

    @JSProperty
    abstract Uint8Array getBytes();

    @JSBody(
            params = "input",
            script = "return Promise.all(Array.from(input.files).map(function(file) {"
                    + "  return file.arrayBuffer().then(function(bytes) {"
                    + "    return {name: file.name, bytes: new Uint8Array(bytes)}; }); }));")
    static native JSPromise<JSArray<OwnFile>> chosen(HTMLInputElement input);

    @JSBody(
            params = {"name", "bytes"},
            script = "var link = document.createElement('a');"
                    + "link.href = URL.createObjectURL(new Blob([bytes], {type: 'application/pdf'}));"
                    + "link.download = name; link.click();"
                    + "setTimeout(function() { URL.revokeObjectURL(link.href); }, 60000);")
    static native void save(String name, Uint8Array bytes);

    /** The browser's own viewer prints. */
    @JSBody(
            params = "bytes",
            script = "window.open(URL.createObjectURL(new Blob([bytes], {type: 'application/pdf'})), '_blank');")
    static native void show(Uint8Array bytes);
}
