package org.access524.extension.spotting;

import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Sentences;
import org.access524.extension.contract.PageReport;
import org.access524.extension.worker.Colours;

/** The mark on the toolbar button of one tab. It wins over the badge of the clock. */
final class TabBadge {

    private TabBadge() {}

    static void paint(int tab, PageReport report) {
        if (report.sighting().spotted()) {
            Browser.action().paintTab(tab, "✓", Colours.GREEN, Sentences.say("badge_spotted", report.provider()));
        } else {
            Browser.action().clearTab(tab);
        }
    }
}
