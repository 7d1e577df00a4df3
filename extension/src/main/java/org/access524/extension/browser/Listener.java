package org.access524.extension.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** A listener for events whose details do not matter, or that have one argument. */
@JSFunctor
public interface Listener<T extends JSObject> extends JSObject {

    void on(T details);
}
