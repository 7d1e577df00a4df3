package org.access524.extension.browser;

import org.teavm.jso.JSObject;

/**
 * An event of a browser API.
 *
 * @param <L> the listener, a functional interface
 */
public interface BrowserEvent<L extends JSObject> extends JSObject {

    void addListener(L listener);
}
