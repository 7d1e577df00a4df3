package org.access524.extension.browser;

import java.time.LocalDate;
import org.teavm.jso.JSBody;

/** What core must not know by itself: the date, and chance. */
public final class Platform {

    private Platform() {}

    /** The date on this machine's calendar, in its time zone. */
    public static LocalDate today() {
        return LocalDate.of(year(), month(), day());
    }

    /** Milliseconds since 1970. */
    @JSBody(script = "return Date.now();")
    public static native double now();

    /** A new identifier, of letters, digits and hyphens. */
    @JSBody(script = "return crypto.randomUUID();")
    public static native String newId();

    /** Milliseconds since 1970 at which this machine's calendar turns to the next date. */
    @JSBody(
            script = "var now = new Date();"
                    + "return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 0, 5).getTime();")
    public static native double nextMidnight();

    @JSBody(script = "return new Date().getFullYear();")
    private static native int year();

    @JSBody(script = "return new Date().getMonth() + 1;")
    private static native int month();

    @JSBody(script = "return new Date().getDate();")
    private static native int day();
}
