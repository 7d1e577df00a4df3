package org.access524.extension.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * An event of which only the fact matters. Each event has its own type with its own listener: through a type parameter
 * the compiler would not see that a listener is to become a function.
 */
public interface PlainEvent extends JSObject {

    void addListener(PlainListener listener);

    @JSFunctor
    interface PlainListener extends JSObject {
        void on(JSObject details);
    }
}
