package org.access524.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/** {@code notifications}: an optional permission, asked for when reminders are first wanted. */
public abstract class Notifications implements JSObject {

    @JSProperty
    public abstract ClickedEvent getOnClicked();

    /**
     * Shows a notification; one of the same id is replaced. The buttons are left out where the browser has none, and it stays
     * until the person answers, where the browser can do that.
     */
    public final JSPromise<JSObject> show(String id, String icon, String title, String text, String... buttons) {
        return show(this, id, icon, title, text, buttons);
    }

    public final void clear(String id) {
        clear(this, id);
    }

    /** A button was pressed; the first one is number 0. Where the browser has no buttons, nothing is ever heard. */
    public final void onButton(ButtonListener listener) {
        onButton(this, listener);
    }

    // Firefox refuses options that it does not know, and it knows neither of the two.
    @JSBody(
            params = {"notifications", "id", "icon", "title", "text", "buttons"},
            script = "var plain = {type: 'basic', iconUrl: icon, title: title, message: text};"
                    + "var rich = {type: 'basic', iconUrl: icon, title: title, message: text, requireInteraction: true,"
                    + "buttons: buttons.map(function(name) { return {title: name}; })};"
                    + "try { return notifications.create(id, rich); }"
                    + "catch (unknownOption) { return notifications.create(id, plain); }")
    private static native JSPromise<JSObject> show(
            Notifications notifications, String id, String icon, String title, String text, String[] buttons);

    @JSBody(
            params = {"notifications", "id"},
            script = "notifications.clear(id);")
    private static native void clear(Notifications notifications, String id);

    @JSBody(
            params = {"notifications", "listener"},
            script = "if (notifications.onButtonClicked) { notifications.onButtonClicked.addListener(listener); }")
    private static native void onButton(Notifications notifications, ButtonListener listener);

    @JSFunctor
    public interface ButtonListener extends JSObject {
        void on(String id, int button);
    }

    @JSFunctor
    public interface ClickedListener extends JSObject {
        void on(String id);
    }

    public interface ClickedEvent extends JSObject {
        void addListener(ClickedListener listener);
    }
}
