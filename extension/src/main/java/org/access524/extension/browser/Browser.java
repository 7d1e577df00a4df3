package org.access524.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** The extension APIs of the browser that runs this program. Each is absent where its permission was not granted. */
public final class Browser {

    private Browser() {}

    public static Runtime runtime() {
        return apis().getRuntime();
    }

    public static Storage storage() {
        return apis().getStorage();
    }

    public static Action action() {
        return apis().getAction();
    }

    public static Alarms alarms() {
        return apis().getAlarms();
    }

    public static Tabs tabs() {
        return apis().getTabs();
    }

    public static Scripting scripting() {
        return apis().getScripting();
    }

    public static Permissions permissions() {
        return apis().getPermissions();
    }

    /** Whether this program can notify: the permission is held, and the browser has told the program so. */
    public static boolean mayNotify() {
        return isThere(notifications());
    }

    /** Only to be asked for where the notifications permission is held. */
    public static Notifications notifications() {
        return apis().getNotifications();
    }

    public static Internationalization i18n() {
        return apis().getI18n();
    }

    public static ContextMenus contextMenus() {
        return apis().getContextMenus();
    }

    public static Commands commands() {
        return apis().getCommands();
    }

    /** Tells the background something, without waiting for an answer. */
    public static void tell(JSObject message) {
        tell(runtime(), message);
    }

    // The background may just be starting, or this extension was updated under an open page: then nobody listens, and
    // nothing is to be done about it here.
    @JSBody(
            params = {"runtime", "message"},
            script = "try { runtime.sendMessage(message).catch(function() {}); } catch (orphaned) {}")
    private static native void tell(Runtime runtime, JSObject message);

    @JSBody(params = "api", script = "return Boolean(api);")
    private static native boolean isThere(JSObject api);

    // An element with id="browser" is reachable as a global too, but never as an own property of the global object: a
    // page cannot lend us a browser of its own.
    @JSBody(script = "return Object.prototype.hasOwnProperty.call(globalThis, 'browser') ? browser : chrome;")
    private static native Apis apis();

    private interface Apis extends JSObject {
        @JSProperty
        Runtime getRuntime();

        @JSProperty
        Storage getStorage();

        @JSProperty
        Action getAction();

        @JSProperty
        Alarms getAlarms();

        @JSProperty
        Tabs getTabs();

        @JSProperty
        Scripting getScripting();

        @JSProperty
        Permissions getPermissions();

        @JSProperty
        Notifications getNotifications();

        @JSProperty
        Internationalization getI18n();

        @JSProperty
        ContextMenus getContextMenus();

        @JSProperty
        Commands getCommands();
    }
}
