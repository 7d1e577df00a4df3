package org.access524.extension.spotting;

import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Sentences;
import org.access524.extension.worker.Colours;

/** The mark on the toolbar button of one tab. It wins over the badge of the clock. */
final class TabBadge {

    private TabBadge() {}

    static void paint(int tab, String provider) {
        Browser.action().paintTab(tab, "✓", Colours.GREEN, Sentences.say("badge_spotted", provider));
    }
}
