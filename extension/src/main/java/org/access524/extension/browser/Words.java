package org.access524.extension.browser;

import org.teavm.jso.JSBody;

/**
 * The messages of all languages, as the packager puts them into {@code words.js}: a browser gives an extension those of its
 * own language only. A context has them only if that script was put into it.
 */
final class Words {

    private Words() {}

    /** The message of that key in that language; the key itself if there is none. */
    static String of(String language, String key, String[] substitutions) {
        return filled(message(language, key), substitutions);
    }

    /** Each language is taken apart when it is first asked for. */
    @JSBody(
            params = {"language", "key"},
            script = "var all = globalThis.access524Words;"
                    + "if (typeof all[language] === 'string') { all[language] = JSON.parse(all[language]); }"
                    + "return all[language][key] || key;")
    private static native String message(String language, String key);

    @JSBody(
            params = {"message", "substitutions"},
            script = "return message.replace(/\\$([1-9])/g, function(all, number) {"
                    + "  return number > substitutions.length ? '' : substitutions[number - 1];"
                    + "});")
    private static native String filled(String message, String[] substitutions);
}
