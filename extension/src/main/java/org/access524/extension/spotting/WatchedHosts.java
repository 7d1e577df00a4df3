package org.access524.extension.spotting;

import static org.access524.extension.browser.Async.await;

import java.util.ArrayList;
import java.util.List;
import org.access524.extension.browser.Browser;

/** Puts the gate on the pages of exactly those hosts that the person, or the package, has granted. */
final class WatchedHosts {

    private static final String REGISTRATION = "gate";

    private WatchedHosts() {}

    static void refresh() {
        List<String> pages = new ArrayList<>();
        for (String origin : await(Browser.permissions().all()).getOrigins()) {
            if (origin.startsWith("http://") || origin.startsWith("https://") || origin.startsWith("*://")) {
                pages.add(origin);
            } else if (origin.equals("<all_urls>")) {
                pages.add("https://*/*");
            }
        }
        if (pages.isEmpty()) {
            await(Browser.scripting().unwatch(REGISTRATION));
        } else {
            await(Browser.scripting().watch(REGISTRATION, "gate.js", pages.toArray(new String[0])));
        }
    }
}
