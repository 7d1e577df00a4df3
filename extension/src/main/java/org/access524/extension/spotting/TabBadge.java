package org.access524.extension.spotting;

import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Sentences;
import org.access524.extension.worker.Colours;
import org.access524.extension.worker.Walks;

/** The mark on the toolbar button of one tab. It wins over the badge of the clock, and gives way to that of a walk. */
final class TabBadge {

    private static final Walks WALKS = new Walks();

    private TabBadge() {}

    static void clear(int tab) {
        if (!WALKS.isOn(tab)) {
            Browser.action().clearTab(tab);
        }
    }

    static void paint(int tab, String provider) {
        if (WALKS.isOn(tab)) {
            return;
        }
        Browser.action().paintTab(tab, "✓", Colours.GREEN, Sentences.say("badge_spotted", provider));
    }
}
