package org.access524.extension.browser;

import org.teavm.jso.JSBody;

/** Errors by name, never with values: a log may be shown to strangers. */
public final class Log {

    private Log() {}

    public static void failure(Throwable failure) {
        warn(failure.getClass().getSimpleName());
    }

    @JSBody(params = "name", script = "console.warn('Access524: ' + name);")
    private static native void warn(String name);
}
