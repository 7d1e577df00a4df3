package org.access524.extension.browser;

import static org.access524.extension.browser.Async.await;

import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSPromise;

/** The language that the person has chosen for this extension; without a choice it speaks as the browser does. */
public final class Language {

    /** Under this key of {@code storage.local} is the chosen language; nothing is there without a choice. */
    public static final String KEY = "language";

    /** The languages that there are messages in. */
    public static final String[] ALL = {"en", "es"};

    private Language() {}

    /**
     * Waits until the choice is known in this context, and has its words where they are needed. Call it before anything is
     * said; what was chosen later holds from then on.
     */
    public static void prepare() {
        await(known());
    }

    /** The chosen language, empty without a choice. */
    public static String chosen() {
        return chosenOrEmpty();
    }

    // One look for all programs of a context. A page takes the words along only if they are not the browser's own; the
    // background has them from the start (they are the first of its scripts), outlives the choice, and hears of
    // another.
    @JSBody(
            script = "var all = globalThis;"
                    + "var take = function(value) { all.access524Language = /^(en|es)$/.test(value) ? value : ''; };"
                    + "var words = function() {"
                    + "  var own = (all.browser || all.chrome).i18n.getMessage('language_code');"
                    + "  if (!all.document || all.access524Words || !all.access524Language || all.access524Language === own) { return true; }"
                    + "  return new Promise(function(done) {"
                    + "    var script = document.createElement('script');"
                    + "    script.src = 'words.js';"
                    + "    script.onload = function() { done(true); };"
                    + "    script.onerror = function() { take(''); done(false); };"
                    + "    document.head.appendChild(script);"
                    + "  });"
                    + "};"
                    + "if (!all.access524LanguageKnown) {"
                    + "  var storage = (all.browser || all.chrome).storage;"
                    + "  all.access524LanguageKnown = storage.local.get('language').then(function(found) {"
                    + "    take(found.language);"
                    + "    return words();"
                    + "  });"
                    + "  if (all.access524Words) {"
                    + "    storage.onChanged.addListener(function(changes, area) {"
                    + "      if (area === 'local' && changes.language) { take(changes.language.newValue); all.access524Dates = null; }"
                    + "    });"
                    + "  }"
                    + "}"
                    + "return all.access524LanguageKnown;")
    private static native JSPromise<JSBoolean> known();

    @JSBody(script = "return globalThis.access524Language || '';")
    private static native String chosenOrEmpty();
}
