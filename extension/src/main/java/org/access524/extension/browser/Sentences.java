package org.access524.extension.browser;

import java.util.List;
import org.access524.text.Message;
import org.teavm.jso.JSBody;

/** Says core's messages in the person's language. */
public final class Sentences {

    private static final String FIELD_NAMES = "meaning_";

    private Sentences() {}

    public static String say(Message message) {
        return say(message.key(), message.arguments());
    }

    public static String say(String key, String... arguments) {
        return say(key, List.of(arguments));
    }

    /** Dates among the arguments are written as in {@code 2026-11-24}, names of fields by their own message's key. */
    private static String say(String key, List<String> arguments) {
        String[] substitutions = new String[arguments.size()];
        for (int i = 0; i < substitutions.length; i++) {
            String argument = arguments.get(i);
            substitutions[i] = argument.startsWith(FIELD_NAMES) ? say(argument) : date(argument);
        }
        String chosen = Language.chosen();
        return chosen.isEmpty() || chosen.equals(browserLanguage())
                ? Browser.i18n().getMessage(key, substitutions)
                : Words.of(chosen, key, substitutions);
    }

    /** An ISO date as the language has it, such as {@code November 24, 2026}; anything else as it is. */
    public static String date(String text) {
        return isIsoDate(text) ? longDate(text, language()) : text;
    }

    /** The language that the messages are in: {@code en} or {@code es}. */
    public static String language() {
        return Language.chosen().isEmpty() ? browserLanguage() : Language.chosen();
    }

    private static String browserLanguage() {
        return Browser.i18n().getMessage("language_code", new String[0]);
    }

    private static boolean isIsoDate(String text) {
        return text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(0) >= '0'
                && text.charAt(0) <= '9';
    }

    /** The formatter is made once for all programs of a context: making it takes a hundred times as long as using it. */
    @JSBody(
            params = {"iso", "language"},
            script = "var date = new Date(iso + 'T00:00:00Z'), all = globalThis;"
                    + "return isNaN(date) ? iso : (all.access524Dates = all.access524Dates ||"
                    + " new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'})).format(date);")
    private static native String longDate(String iso, String language);
}
