package org.access524.extension.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.access524.text.IsoDate;
import org.access524.text.Message;

/**
 * Says core's messages in English whatever the person reads, for what authorities have to read.
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
        return Words.of("en", message.key(), substitutions);
    }

    private static String readable(String argument) {
        Optional<LocalDate> date = IsoDate.parse(argument);
        return date.isPresent() ? IsoDate.longForm(date.get()) : argument;
    }
}
