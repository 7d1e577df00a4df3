package org.access524.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Finds the words that a person takes for the question of a field, however the page ties them to it. */
final class LabelFinder {

    private LabelFinder() {}

    /** What {@code surroundings.js} finds, which is put into the page with this program. */
    @JSBody(
            params = {"root", "selector"},
            script = "return globalThis.access524Surroundings(root, selector);")
    static native Surroundings of(JSObject root, String selector);
}
