package org.access524.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSPromise;

/** {@code storage}: what is kept on this machine. Never {@code storage.sync}: nothing leaves the machine. */
public interface Storage extends JSObject {

    /** Kept until it is removed. */
    @JSProperty
    Area getLocal();

    /** Kept until the browser closes, in memory only. */
    @JSProperty
    Area getSession();

    /** Something in one of the areas changed, whoever changed it. */
    @JSProperty
    ChangedEvent getOnChanged();

    @JSFunctor
    interface ChangedListener extends JSObject {
        /** @param area {@code local} or {@code session} */
        void on(JSObject changes, String area);
    }

    abstract class Area implements JSObject {

        /** The values of those keys, or of all keys for null. */
        public abstract JSPromise<JSObject> get(String[] keys);

        /** The values whose keys begin with one of these: without reading all others, where the browser can do that. */
        public final JSPromise<JSObject> getBeginning(String[] beginnings) {
            return getBeginning(this, beginnings);
        }

        public abstract JSPromise<JSObject> set(JSObject values);

        /** Like {@link #set}, but false, and nothing is written, if the browser has no room left for this extension. */
        public final JSPromise<JSBoolean> setIfRoom(JSObject values) {
            return setIfRoom(this, values);
        }

        /** The bytes that fit into this area; 0 where the browser has no fixed limit. */
        public final double room() {
            return room(this);
        }

        public abstract JSPromise<JSObject> remove(String[] keys);

        public abstract JSPromise<JSObject> clear();

        /** Keeps content scripts out of this area, where the browser has that. */
        public final void restrictToExtensionPages() {
            restrictToExtensionPages(this);
        }

        @JSBody(
                params = "area",
                script = "if (area.setAccessLevel) { area.setAccessLevel({accessLevel: 'TRUSTED_CONTEXTS'}); }")
        private static native void restrictToExtensionPages(Area area);

        // Chrome 130, Firefox 143.
        @JSBody(
                params = {"area", "beginnings"},
                script = "if (!area.getKeys) { return area.get(null); }"
                        + "return area.getKeys().then(function(keys) {"
                        + "  return area.get(keys.filter(function(key) {"
                        + "    return beginnings.some(function(beginning) { return key.startsWith(beginning); });"
                        + "  }));"
                        + "});")
        private static native JSPromise<JSObject> getBeginning(Area area, String[] beginnings);

        @JSBody(
                params = {"area", "values"},
                script = "return area.set(values).then(function() { return true; }, function(refusal) {"
                        + "if (/quota/i.test(String(refusal))) { return false; } throw refusal; });")
        private static native JSPromise<JSBoolean> setIfRoom(Area area, JSObject values);

        // Firefox has this number too, but does not keep to it for what is local.
        @JSBody(params = "area", script = "return area.getBytesInUse && area.QUOTA_BYTES ? area.QUOTA_BYTES : 0;")
        private static native double room(Area area);
    }

    interface ChangedEvent extends JSObject {
        void addListener(ChangedListener listener);
    }
}
