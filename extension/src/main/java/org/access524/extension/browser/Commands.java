package org.access524.extension.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code commands}: keyboard shortcuts of the manifest. */
public interface Commands extends JSObject {

    @JSProperty
    CommandEvent getOnCommand();

    @JSFunctor
    interface CommandListener extends JSObject {
        void on(String command);
    }

    interface CommandEvent extends JSObject {
        void addListener(CommandListener listener);
    }
}
