package org.access524.extension.worker;

import java.time.LocalDate;
import org.access524.extension.browser.Platform;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.access524.text.IsoDate;

/** On which day a message is answered. */
public final class Today {

    private Today() {}

    /** A date that the message names as {@code today}, for looking ahead and for tests; else the machine's. */
    public static LocalDate of(JsonObject message) {
        return message.has("today")
                ? IsoDate.parse(message.text("today")).orElseThrow(() -> new MalformedJsonException("today"))
                : Platform.today();
    }
}
