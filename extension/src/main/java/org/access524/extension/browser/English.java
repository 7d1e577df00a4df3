package org.access524.extension.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.access524.text.IsoDate;
import org.access524.text.Message;
import org.teavm.jso.JSBody;

/**
 * Says core's messages in English whatever the person reads, for what authorities have to read. The browser gives messages
 * in one language only, so the packager puts the English ones that are needed into a script of their own.
 */
public final class English {

    private English() {}

    /** Dates among the arguments are written as in {@code November 24, 2026}. */
    public static String say(Message message) {
        List<String> arguments = message.arguments();
        String[] substitutions = new String[arguments.size()];
        for (int i = 0; i < substitutions.length; i++) {
            substitutions[i] = readable(arguments.get(i));
        }
        return say(message.key(), substitutions);
    }

    private static String readable(String argument) {
        Optional<LocalDate> date = IsoDate.parse(argument);
        return date.isPresent() ? IsoDate.longForm(date.get()) : argument;
    }

    @JSBody(
            params = {"key", "substitutions"},
            script = "return (globalThis.access524English[key] || key).replace(/\\$([1-9])/g,"
                    + " function(all, number) { return substitutions[number - 1]; });")
    private static native String say(String key, String[] substitutions);
}
