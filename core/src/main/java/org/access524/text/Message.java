package org.access524.text;

import java.util.List;

/**
 * A sentence for the person, named by its key in the extension's {@code _locales} and its arguments, so that core speaks
 * no language of its own.
 *
 * @param key letters, digits and underscores, as WebExtension message names allow
 * @param arguments fill {@code $1} to {@code $9} of the message, in order
 */
public record Message(String key, List<String> arguments) {

    public static Message of(String key, String... arguments) {
        return new Message(key, List.of(arguments));
    }
}
