package org.access524.extension.content;

import org.access524.extension.browser.Browser;
import org.access524.extension.browser.JsonBridge;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Notices that the person sends a form that was filled, so that the extension can ask whether to start the clock. It
 * only watches: it never submits, and it holds nothing back.
 */
final class SubmissionWatch {

    private static boolean started;

    private SubmissionWatch() {}

    static void start() {
        if (!started) {
            started = true;
            watch(SubmissionWatch::report);
        }
    }

    private static void report() {
        Browser.tell(JsonBridge.toBrowser(new JsonObject().with("type", "submitted")));
    }

    // Single-page applications often send without any submit event: there the button's own words tell.
    @JSBody(
            params = "report",
            script =
                    "document.addEventListener('submit', function(event) { if (event.isTrusted) { report(); } }, true);"
                            + "document.addEventListener('click', function(event) {"
                            + "  var target = event.composedPath()[0];"
                            + "  var button = target.closest && target.closest('button,[role=button],input[type=submit],input[type=button]');"
                            + "  if (event.isTrusted && button"
                            + "      && /^\\s*(send|submit|enviar|mandar)/i.test(button.value || button.textContent)) { report(); }"
                            + "}, true);")
    private static native void watch(Report report);

    @JSFunctor
    private interface Report extends JSObject {
        void now();
    }
}
