package org.access524.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;

/** {@code tabs}, as far as {@code activeTab} and host permissions allow: addresses and titles may be missing. */
public abstract class Tabs implements JSObject {

    public abstract JSPromise<Tab> get(int tab);

    @JSProperty
    public abstract RemovedEvent getOnRemoved();

    /** A tab loads, or has loaded. */
    @JSProperty
    public abstract UpdatedEvent getOnUpdated();

    /** The tab that the person looks at. */
    public final JSPromise<JSArray<Tab>> active() {
        return active(this);
    }

    /** Where a tab is; empty if that may not be known. */
    @JSBody(params = "tab", script = "return typeof tab.url === 'string' ? tab.url : '';")
    public static native String address(Tab tab);

    /** Opens a page in a new tab. */
    public final JSPromise<Tab> open(String address) {
        return open(this, address);
    }

    /** Sends a message to our script in one frame of a tab; rejected when nobody there listens. */
    public final JSPromise<JSObject> send(int tab, double frame, JSObject message) {
        return send(this, tab, frame, message);
    }

    @JSBody(params = "tabs", script = "return tabs.query({active: true, currentWindow: true});")
    private static native JSPromise<JSArray<Tab>> active(Tabs tabs);

    @JSBody(
            params = {"tabs", "address"},
            script = "return tabs.create({url: address});")
    private static native JSPromise<Tab> open(Tabs tabs, String address);

    @JSBody(
            params = {"tabs", "tab", "frame", "message"},
            script = "return tabs.sendMessage(tab, message, {frameId: frame});")
    private static native JSPromise<JSObject> send(Tabs tabs, int tab, double frame, JSObject message);

    public interface Tab extends JSObject {
        @JSProperty
        int getId();

        /** {@code loading} or {@code complete}. */
        @JSProperty
        String getStatus();
    }

    @JSFunctor
    public interface RemovedListener extends JSObject {
        void on(int tab);
    }

    @JSFunctor
    public interface UpdatedListener extends JSObject {
        void on(int tab, Change change);
    }

    /** What is new about a tab. */
    public interface Change extends JSObject {
        /** {@code loading} or {@code complete}; undefined if it is something else. */
        @JSProperty
        String getStatus();
    }

    public interface UpdatedEvent extends JSObject {
        void addListener(UpdatedListener listener);

        void removeListener(UpdatedListener listener);
    }

    public interface RemovedEvent extends JSObject {
        void addListener(RemovedListener listener);
    }
}
