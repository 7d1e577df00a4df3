package org.access524.extension.spotting;

import org.access524.extension.browser.Async;
import org.access524.extension.browser.Browser;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.ProviderDesk;

/** Says what a page is, and keeps the gate on the hosts that may be watched. */
public final class Spotting {

    private Spotting() {}

    public static void main(String[] arguments) {
        Conversation conversation = new Conversation();
        new SpottingAnswers().join(conversation);
        conversation.listen();
        ProviderDesk.open(ProviderFinder::answer);

        Browser.runtime().getOnInstalled().addListener(details -> Async.run(WatchedHosts::refresh));
        Browser.runtime().getOnStartup().addListener(nothing -> Async.run(WatchedHosts::refresh));
        Browser.permissions().getOnAdded().addListener(granted -> Async.run(WatchedHosts::refresh));
        Browser.permissions().getOnRemoved().addListener(withdrawn -> Async.run(WatchedHosts::refresh));
    }
}
