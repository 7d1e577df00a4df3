package org.access524.extension.worker;

import static org.access524.extension.browser.Async.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Storage;
import org.access524.extension.contract.Walk;
import org.access524.json.JsonObject;

/** The forms that are being filled step by step, by tab, until the browser closes: the background may be stopped in between. */
public final class Walks {

    private static final String KEY = "walk:";

    private final Storage.Area area = Browser.storage().getSession();

    public void save(int tab, Walk walk) {
        await(area.set(JsonBridge.toBrowser(new JsonObject().with(key(tab), walk.write()))));
    }

    public Optional<Walk> find(int tab) {
        JsonObject found = JsonBridge.objectFromBrowser(await(area.get(new String[] {key(tab)})));
        return found.has(key(tab)) ? Optional.of(Walk.read(found.object(key(tab)))) : Optional.empty();
    }

    /** Whether one is going on in that tab. */
    public boolean isOn(int tab) {
        return JsonBridge.objectFromBrowser(await(area.get(new String[] {key(tab)})))
                .has(key(tab));
    }

    public void forget(int tab) {
        await(area.remove(new String[] {key(tab)}));
    }

    /** The tabs in which one is going on. */
    public List<Integer> tabs() {
        List<Integer> tabs = new ArrayList<>();
        for (String key :
                JsonBridge.objectFromBrowser(await(area.get(null))).members().keySet()) {
            if (key.startsWith(KEY)) {
                tabs.add(Integer.parseInt(key.substring(KEY.length())));
            }
        }
        return tabs;
    }

    private static String key(int tab) {
        return KEY + tab;
    }
}
