package org.access524.extension.gate;

import org.access524.extension.browser.Browser;
import org.access524.page.GateWords;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Decides on every watched page, cheaply, whether it deserves a full reading, and tells the background when the answer
 * changes. Nothing of the page leaves this script: the message says only "look" or "no longer".
 */
public final class Gate {

    /** Single-page applications change all the time; more often than this they are not looked at again. */
    private static final int PAUSE_MILLISECONDS = 1_000;

    private static boolean open;
    private static String seen = "";

    private Gate() {}

    public static void main(String[] arguments) {
        if (firstTimeHere()) {
            look();
        }
    }

    /** Looks, and again when the page has changed; between a change and the next look nothing is observed. */
    private static void look() {
        boolean was = open;
        String before = seen;
        open = speaksOfRecords(GateWords.HINTS, GateWords.ALTERNATIVES);
        seen = open ? identity() : "";
        if (open != was || !seen.equals(before)) {
            Browser.tell(message(open));
        }
        afterChange(Gate::look, PAUSE_MILLISECONDS);
    }

    // Words in the site's menu stand on every page of the site and prove nothing. A page without a heading is judged by
    // what plays one and, if it asks nothing, by its first words. The lists by tag name and the short
    // expression cost a fraction of a selector and of the long one, and are the end of it on almost all pages.
    @JSBody(
            params = {"hints", "words"},
            script = "var here = document.URL + ' ' + document.title, parts = [], texts = [], titles = 0;"
                    + "['h1', 'h2', 'h3', 'legend', 'label', 'button', 'summary'].forEach(function(tag) {"
                    + "  if (tag === 'legend') { titles = texts.length; }"
                    + "  var found = document.getElementsByTagName(tag);"
                    + "  for (var i = 0; i < found.length && i < 200; i++) {"
                    + "    parts.push(found[i]); texts.push(found[i].textContent.slice(0, 200)); } });"
                    + "if (texts.slice(0, titles).join('').trim() === '' && document.body) {"
                    + "  var titled = [].slice.call(document.querySelectorAll('[role=heading]'), 0, 50);"
                    + "  if (!document.querySelector('input:not([type=hidden]),select,textarea')) { titled.push(document.body); }"
                    + "  titled.forEach(function(part) { parts.push(part); texts.push(part.textContent.slice(0, part === document.body ? 3000 : 200)); }); }"
                    + "if (!new RegExp(hints, 'i').test(here + texts.join(' '))) { return false; }"
                    + "words = new RegExp(words, 'i');"
                    + "var main = document.querySelector('main,[role=main]');"
                    + "function isContent(part) {"
                    + "  var menu = part.closest('nav,footer,body>header,[role=navigation],[role=contentinfo],[role=banner],"
                    + "[class*=menu],[id*=menu],[class*=navbar],[class*=footer],[id*=footer],[class*=cookie],[id*=cookie]');"
                    + "  return part === document.body || (!main || main.contains(part)) && (!menu || menu.querySelector('main,h1,textarea') !== null); }"
                    + "return words.test(here) || texts.some(function(text, at) {"
                    + "  return words.test(text) && isContent(parts[at]); });")
    private static native boolean speaksOfRecords(String hints, String words);

    /** What makes this another page than before, where pages change without loading. */
    @JSBody(
            script =
                    "var heading = document.querySelector('h1,h2');"
                            + "return location.href + ' ' + document.title + ' ' + (heading ? heading.textContent.slice(0, 200) : '');")
    private static native String identity();

    @JSBody(
            params = {"then", "milliseconds"},
            script =
                    "var observer = new MutationObserver(function() { observer.disconnect(); setTimeout(then, milliseconds); });"
                            + "observer.observe(document, {childList: true, subtree: true});")
    private static native void afterChange(Then then, int milliseconds);

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
