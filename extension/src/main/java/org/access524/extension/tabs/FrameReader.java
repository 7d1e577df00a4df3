package org.access524.extension.tabs;

import static org.access524.extension.browser.Async.await;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Scripting;
import org.access524.extension.contract.FrameReading;
import org.access524.extension.worker.MeaningDesk;
import org.access524.extension.worker.RefusedException;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.teavm.jso.core.JSArray;

/** Puts the content script into a tab and has every frame read that may be read. */
public final class FrameReader {

    private static final double PAGE = 0;

    private FrameReader() {}

    /**
     * The page's own reading first, then its frames.
     *
     * @throws RefusedException if the tab is closed, may not be read, or changed in the meantime
     */
    static List<FrameReading> read(int tab) {
        List<FrameReading> readings = new ArrayList<>();
        for (double target : frames(tab)) {
            JsonObject answer = ask(tab, target, new JsonObject().with("type", "read"));
            if (answer.has("text")) {
                JsonObject understood = answer.with("fields", MeaningDesk.ask(answer.array("fields")));
                readings.add(FrameReading.read(readings.size(), target, understood));
            }
        }
        if (readings.isEmpty() || readings.get(0).target() != PAGE) {
            requireTab(tab);
            throw new RefusedException("error_page_changed");
        }
        return readings;
    }

    /** The answer of our script in that frame; without members if the frame is gone. */
    public static JsonObject ask(int tab, double target, JsonObject message) {
        try {
            return JsonBridge.objectFromBrowser(await(Browser.tabs().send(tab, target, JsonBridge.toBrowser(message))));
        } catch (MalformedJsonException damaged) {
            throw damaged;
        } catch (RuntimeException frameIsGone) {
            return new JsonObject();
        }
    }

    /** The browser's numbers of all frames that may be read, smallest first: the page itself has 0. */
    private static double[] frames(int tab) {
        JSArray<Scripting.Injected> injected = inject(tab);
        if (injected.getLength() == 0) {
            throw new RefusedException("error_page_not_readable");
        }
        double[] frames = new double[injected.getLength()];
        for (int i = 0; i < frames.length; i++) {
            frames[i] = injected.get(i).getFrameId();
        }
        Arrays.sort(frames);
        return frames;
    }

    private static JSArray<Scripting.Injected> inject(int tab) {
        try {
            return await(Browser.scripting().runInAllFrames(tab, "surroundings.js", "widgets.js", "content.js"));
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
