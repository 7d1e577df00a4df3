package org.access524.extension.worker;

import static org.access524.extension.browser.Async.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Storage;
import org.access524.extension.contract.SentRequest;
import org.access524.json.JsonObject;

/** Remembers, until the browser closes, which tab was filled for whom: the background may be stopped in between. */
public final class FilledTabs {

    private static final String POSTPONED = "sent:";

    private final Storage.Area area = Browser.storage().getSession();

    public void remember(int tab, SentRequest filled) {
        await(area.set(JsonBridge.toBrowser(new JsonObject().with(key(tab), filled.write()))));
    }

    /** What was filled in that tab, once: a second sending of the same form asks no second time. */
    public Optional<SentRequest> take(int tab) {
        JsonObject found = JsonBridge.objectFromBrowser(await(area.get(new String[] {key(tab)})));
        if (!found.has(key(tab))) {
            return Optional.empty();
        }
        forget(tab);
        return Optional.of(SentRequest.read(found.object(key(tab))));
    }

    public void forget(int tab) {
        await(area.remove(new String[] {key(tab)}));
    }

    /** Keeps a form that was sent while it cannot be recorded: the records are locked, or there is no room. */
    public void postpone(SentRequest sent) {
        await(area.set(JsonBridge.toBrowser(new JsonObject().with(POSTPONED + sent.id(), sent.write()))));
    }

    public List<SentRequest> postponed() {
        List<SentRequest> postponed = new ArrayList<>();
        JsonObject everything = JsonBridge.objectFromBrowser(await(area.get(null)));
        for (String key : everything.members().keySet()) {
            if (key.startsWith(POSTPONED)) {
                postponed.add(SentRequest.read(everything.object(key)));
            }
        }
        return postponed;
    }

    /** It is recorded now. */
    public void taken(SentRequest sent) {
        await(area.remove(new String[] {POSTPONED + sent.id()}));
    }

    private static String key(int tab) {
        return "filled:" + tab;
    }
}
