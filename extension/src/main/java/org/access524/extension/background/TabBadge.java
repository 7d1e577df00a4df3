package org.access524.extension.background;

import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Sentences;
import org.access524.extension.contract.PageReport;

/** The mark on the toolbar button of one tab. It wins over the badge of the clock. */
final class TabBadge {

    private TabBadge() {}

    static void paint(int tab, PageReport report) {
        if (report.sighting().spotted()) {
            Browser.action().paintTab(tab, "✓", Clock.GREEN, Sentences.say("badge_spotted", report.provider()));
        } else {
            Browser.action().clearTab(tab);
        }
    }

    static void paintSent(int tab) {
        Browser.action().paintTab(tab, "?", Clock.AMBER, Sentences.say("badge_sent"));
    }
}
