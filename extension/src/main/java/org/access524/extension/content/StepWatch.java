package org.access524.extension.content;

import org.access524.extension.browser.Browser;
import org.access524.extension.browser.JsonBridge;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Notices that a form shows its next step, while the person has it filled step by step. It says only that it does. */
final class StepWatch {

    private static boolean started;

    private StepWatch() {}

    static void start() {
        if (!started) {
            started = true;
            watch(StepWatch::tell);
        }
    }

    private static void tell() {
        Browser.tell(JsonBridge.toBrowser(new JsonObject().with("type", "step")));
    }

    // A step is known by what can be seen of questions and fields. Steps slide and fade in: after a change it is told
    // twice, the second time when that is over.
    @JSBody(
            params = "tell",
            script = "var seen = '', waiting = false;"
                    + "function visible(part) { return !part.checkVisibility || part.checkVisibility({visibilityProperty: true}); }"
                    + "function shown() {"
                    + "  var out = location.href, parts = document.querySelectorAll('h1,h2,h3,legend,label,input,select,textarea,"
                    + "[role=radio],[role=checkbox],[role=combobox],[contenteditable]');"
                    + "  for (var i = 0; i < parts.length && i < 1500; i++) {"
                    + "    var part = parts[i];"
                    + "    if (part.type !== 'hidden' && visible(part)) {"
                    + "      out += '|' + part.tagName + (part.id || '') + (part.getAttribute('name') || '')"
                    + "        + (part.placeholder || '') + (part.firstElementChild ? '' : part.textContent.slice(0, 80)); } }"
                    + "  return out; }"
                    + "function look() { waiting = false; var now = shown();"
                    + "  if (now !== seen) { seen = now; tell(); setTimeout(tell, 800); } }"
                    + "seen = shown();"
                    + "new MutationObserver(function() { if (!waiting) { waiting = true; setTimeout(look, 350); } })"
                    + ".observe(document, {childList: true, subtree: true, attributes: true,"
                    + " attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'open', 'disabled']});")
    private static native void watch(Tell tell);

    @JSFunctor
    private interface Tell extends JSObject {
        void now();
    }
}
