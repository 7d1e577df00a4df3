package org.access524.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
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

        public abstract JSPromise<JSObject> set(JSObject values);

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
    }

    interface ChangedEvent extends JSObject {
        void addListener(ChangedListener listener);
    }
}
