package org.access524.extension.ui;

import static org.access524.extension.browser.Async.await;

import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Sentences;
import org.teavm.jso.dom.html.HTMLElement;

/** Where the extension may look by itself: only on known vendors' sites, or everywhere, as the person likes. */
final class Watching {

    private static final String EVERYWHERE = "https://*/*";

    private final HTMLElement place = View.div("");

    private Watching() {}

    static HTMLElement build() {
        Watching watching = new Watching();
        watching.show();
        return watching.place;
    }

    private void show() {
        boolean everywhere =
                await(Browser.permissions().containsHosts(EVERYWHERE)).booleanValue();
        HTMLElement change = everywhere
                ? View.permissionButton(
                        "", "watch_stop", () -> Browser.permissions().removeHosts(EVERYWHERE), this::show)
                : View.permissionButton(
                        "main", "watch_start", () -> Browser.permissions().requestHosts(EVERYWHERE), this::show);

        View.replace(
                place,
                View.words("p", "", Sentences.say(everywhere ? "watch_everywhere" : "watch_vendors")),
                View.div("actions", change));
    }
}
