package org.access524.extension.pages;

import static org.access524.extension.browser.Async.await;

import java.util.ArrayList;
import java.util.List;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Scripting;
import org.access524.extension.contract.FrameReading;
import org.access524.extension.worker.RefusedException;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.teavm.jso.core.JSArray;

/** Puts the content script into a tab and has every frame read that may be read. */
final class FrameReader {

    private FrameReader() {}

    /**
     * The page's own reading first, then its frames.
     *
     * @throws RefusedException if the tab is closed, may not be read, or changed in the meantime
     */
    static List<FrameReading> read(int tab) {
        List<FrameReading> readings = new ArrayList<>();
        JSArray<Scripting.Injected> frames = inject(tab);
        for (int i = 0; i < frames.getLength(); i++) {
            int frame = frames.get(i).getFrameId();
            JsonObject answer = ask(tab, frame, new JsonObject().with("type", "read"));
            if (answer.has("text")) {
                readings.add(frame == 0 ? 0 : readings.size(), FrameReading.read(frame, answer));
            }
        }
        if (readings.isEmpty() || readings.get(0).frame() != 0) {
            requireTab(tab);
            throw new RefusedException("error_page_changed");
        }
        return readings;
    }

    /** The answer of our script in that frame; without members if the frame is gone. */
    static JsonObject ask(int tab, int frame, JsonObject message) {
        try {
            return JsonBridge.objectFromBrowser(await(Browser.tabs().send(tab, frame, JsonBridge.toBrowser(message))));
        } catch (MalformedJsonException damaged) {
            throw damaged;
        } catch (RuntimeException frameIsGone) {
            return new JsonObject();
        }
    }

    private static JSArray<Scripting.Injected> inject(int tab) {
        try {
            return await(Browser.scripting().runInAllFrames(tab, "content.js"));
        } catch (RuntimeException refused) {
            requireTab(tab);
            throw new RefusedException("error_page_not_readable");
        }
    }

    private static void requireTab(int tab) {
        try {
            await(Browser.tabs().get(tab));
        } catch (RuntimeException gone) {
            throw new RefusedException("error_tab_closed");
        }
    }
}
