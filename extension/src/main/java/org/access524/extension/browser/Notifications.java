package org.access524.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code notifications}: an optional permission, asked for when reminders are first wanted. */
public abstract class Notifications implements JSObject {

    @JSProperty
    public abstract ClickedEvent getOnClicked();

    /** Shows a notification; one of the same id is replaced. */
    public final void show(String id, String icon, String title, String text) {
        show(this, id, icon, title, text);
    }

    @JSBody(
            params = {"notifications", "id", "icon", "title", "text"},
            script = "notifications.create(id, {type: 'basic', iconUrl: icon, title: title, message: text});")
    private static native void show(Notifications notifications, String id, String icon, String title, String text);

    @JSFunctor
    public interface ClickedListener extends JSObject {
        void on(String id);
    }

    public interface ClickedEvent extends JSObject {
        void addListener(ClickedListener listener);
    }
}
