package org.access524.extension.pages;

import org.access524.extension.browser.Async;
import org.access524.extension.browser.Browser;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.Records;

/** Reads pages, spots them, fills their forms, and keeps the gate on the hosts that may be watched. */
public final class Pages {

    private Pages() {}

    public static void main(String[] arguments) {
        Conversation conversation = new Conversation();
        new PageAnswers(new Records()).join(conversation);
        conversation.listen();

        Browser.runtime().getOnInstalled().addListener(details -> Async.run(WatchedHosts::refresh));
        Browser.runtime().getOnStartup().addListener(nothing -> Async.run(WatchedHosts::refresh));
        Browser.permissions().getOnAdded().addListener(granted -> Async.run(WatchedHosts::refresh));
        Browser.permissions().getOnRemoved().addListener(withdrawn -> Async.run(WatchedHosts::refresh));
    }
}
