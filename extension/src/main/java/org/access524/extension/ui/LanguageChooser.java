package org.access524.extension.ui;

import org.access524.extension.browser.Language;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** In which language the extension speaks; letters to providers stay in English. */
final class LanguageChooser {

    private LanguageChooser() {}

    static HTMLElement build(Frame frame) {
        HTMLSelectElement select = View.select();
        View.addOption(
                select, "", Sentences.say("language_browser"), Language.chosen().isEmpty());
        View.addOption(select, "en", "English", Language.chosen().equals("en"));
        View.addOption(select, "es", "Español", Language.chosen().equals("es"));
        View.onChange(
                select,
                () -> frame.attempt(() -> {
                    Background.ask("setLanguage", new JsonObject().with("language", select.getValue()));
                    reload();
                }));
        select.setAttribute("data-setting", "language");
        return View.div(
                "",
                View.div("fields", View.labelled("language_label", select)),
                View.say("p", "quiet", "language_hint"));
    }

    @JSBody(script = "location.reload();")
    private static native void reload();
}
