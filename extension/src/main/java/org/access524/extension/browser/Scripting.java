package org.access524.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;

/** {@code scripting}: puts our scripts into pages that the person let us read. */
public abstract class Scripting implements JSObject {

    /**
     * Runs a file in every frame of the tab that may be read. Rejected if not even the page itself may be; Firefox names
     * no frame for some of its own pages. Chrome, where the person allowed the host only on a click, waits for that click
     * for ever: after ten seconds it counts as rejected.
     */
    public final JSPromise<JSArray<Injected>> runInAllFrames(int tab, String... files) {
        return runInAllFrames(this, tab, files);
    }

    /** Runs a file on every page of those hosts from now on, in all frames, replacing what was registered under the id. */
    public final JSPromise<JSObject> watch(String id, String file, String[] matches) {
        return watch(this, id, file, matches);
    }

    /** Ends {@link #watch}. */
    public final JSPromise<JSObject> unwatch(String id) {
        return unwatch(this, id);
    }

    @JSBody(
            params = {"scripting", "tab", "files"},
            script = "var run = scripting.executeScript("
                    + "{target: {tabId: tab, allFrames: true}, files: files, injectImmediately: true});"
                    + "var late = new Promise(function(resolve, reject) {"
                    + "  setTimeout(function() { reject(new Error('late')); }, 10000); });"
                    + "return Promise.race([run, late]).then(function(frames) { return frames.filter(Boolean); });")
    private static native JSPromise<JSArray<Injected>> runInAllFrames(Scripting scripting, int tab, String[] files);

    @JSBody(
            params = {"scripting", "id", "file", "matches"},
            script = "var script = {id: id, js: [file], matches: matches, allFrames: true, runAt: 'document_end'};"
                    + "return scripting.getRegisteredContentScripts({ids: [id]}).then(function(known) {"
                    + "return known.length ? scripting.updateContentScripts([script])"
                    + " : scripting.registerContentScripts([script]); });")
    private static native JSPromise<JSObject> watch(Scripting scripting, String id, String file, String[] matches);

    @JSBody(
            params = {"scripting", "id"},
            script = "return scripting.getRegisteredContentScripts({ids: [id]}).then(function(known) {"
                    + "return known.length ? scripting.unregisterContentScripts({ids: [id]}) : undefined; });")
    private static native JSPromise<JSObject> unwatch(Scripting scripting, String id);

    public interface Injected extends JSObject {
        /** Firefox counts frames beyond what an int holds. */
        @JSProperty
        double getFrameId();
    }
}
