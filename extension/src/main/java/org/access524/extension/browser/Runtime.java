package org.access524.extension.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/** {@code runtime}: identity, messages, life cycle. */
public interface Runtime extends JSObject {

    @JSProperty
    String getId();

    /** The address of a file of this extension. */
    String getURL(String path);

    JSPromise<JSObject> sendMessage(JSObject message);

    JSPromise<JSObject> openOptionsPage();

    @JSProperty
    MessageEvent getOnMessage();

    @JSProperty
    InstalledEvent getOnInstalled();

    @JSProperty
    PlainEvent getOnStartup();

    /** Answers a message. To answer later, return true and keep {@code respond}. */
    @JSFunctor
    interface MessageListener extends JSObject {
        boolean on(JSObject message, Sender sender, Respond respond);
    }

    @JSFunctor
    interface Respond extends JSObject {
        void with(JSObject answer);
    }

    /** Who sent a message. */
    interface Sender extends JSObject {
        @JSProperty
        String getId();

        /** The address of the sending page or frame. */
        @JSProperty
        String getUrl();

        /** The tab that it came from; undefined for pages outside tabs, such as the toolbar popup. */
        @JSProperty
        Tabs.Tab getTab();
    }

    @JSFunctor
    interface InstalledListener extends JSObject {
        void on(Installed details);
    }

    interface Installed extends JSObject {
        /** {@code install}, {@code update} or a browser's own word. */
        @JSProperty
        String getReason();
    }

    interface MessageEvent extends JSObject {
        void addListener(MessageListener listener);
    }

    interface InstalledEvent extends JSObject {
        void addListener(InstalledListener listener);
    }
}
