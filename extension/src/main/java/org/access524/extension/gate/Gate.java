package org.access524.extension.gate;

import org.access524.extension.browser.Browser;
import org.access524.page.GateWords;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSRegExp;

/**
 * Decides on every watched page, cheaply, whether it deserves a full reading, and tells the background when the answer
 * changes. Nothing of the page leaves this script: the message says only "look" or "no longer".
 */
public final class Gate {

    /** Single-page applications change all the time; more often than this they are not looked at again. */
    private static final int PAUSE_MILLISECONDS = 1_000;

    private static final JSRegExp WORDS = new JSRegExp(GateWords.source(), "i");

    private static boolean open;
    private static String seen = "";
    private static boolean planned;

    private Gate() {}

    public static void main(String[] arguments) {
        if (firstTimeHere()) {
            look();
            observe(Gate::changed);
        }
    }

    private static void changed() {
        if (!planned) {
            planned = true;
            later(Gate::look, PAUSE_MILLISECONDS);
        }
    }

    private static void look() {
        planned = false;
        boolean was = open;
        String before = seen;
        open = speaksOfRecords(WORDS);
        seen = open ? identity() : "";
        if (open != was || !seen.equals(before)) {
            Browser.tell(message(open));
        }
    }

    // Words in the site's menu stand on every page of the site and prove nothing.
    @JSBody(
            params = "words",
            script =
                    "if (words.test(location.host + location.pathname + location.search + ' ' + document.title)) { return true; }"
                            + "var root = document.querySelector('main,[role=main]') || document;"
                            + "var parts = root.querySelectorAll('h1,h2,h3,legend,label,button,summary,[type=submit],[role=heading]');"
                            + "for (var i = 0; i < parts.length && i < 1500; i++) {"
                            + "  if (words.test(parts[i].textContent.slice(0, 200))"
                            + "      && !parts[i].closest('nav,footer,body>header,[role=navigation],[role=contentinfo],[role=banner]')) {"
                            + "    return true; }"
                            + "}"
                            + "return false;")
    private static native boolean speaksOfRecords(JSRegExp words);

    /** What makes this another page than before, where pages change without loading. */
    @JSBody(
            script =
                    "var heading = document.querySelector('h1,h2');"
                            + "return location.href + ' ' + document.title + ' ' + (heading ? heading.textContent.slice(0, 200) : '');")
    private static native String identity();

    @JSBody(
            params = "changed",
            script = "new MutationObserver(function() { changed(); })"
                    + ".observe(document, {childList: true, subtree: true});")
    private static native void observe(Then changed);

    @JSBody(
            params = {"then", "milliseconds"},
            script = "setTimeout(then, milliseconds);")
    private static native void later(Then then, int milliseconds);

    @JSBody(params = "open", script = "return {type: 'gate', open: open};")
    private static native JSObject message(boolean open);

    @JSBody(
            script =
                    "if (globalThis.access524Gate) { return false; }" + "globalThis.access524Gate = true; return true;")
    private static native boolean firstTimeHere();

    @JSFunctor
    private interface Then extends JSObject {
        void go();
    }
}
