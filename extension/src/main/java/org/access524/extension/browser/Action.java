package org.access524.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code action}: the toolbar button. What is set for one tab wins over what is set for all, until it navigates. */
public abstract class Action implements JSObject {

    /** Opens the popup, as a click on the button would; where the window has no button, nothing happens. */
    public final void openPopup() {
        openPopup(this);
    }

    public final void paint(String text, String colour, String title) {
        paint(this, text, colour, title);
    }

    public final void paintTab(int tab, String text, String colour, String title) {
        paintTab(this, tab, text, colour, title);
    }

    /** Lets the badge for all tabs show on that tab again. */
    public final void clearTab(int tab) {
        clearTab(this, tab);
    }

    @JSBody(params = "action", script = "action.openPopup().catch(function() {});")
    private static native void openPopup(Action action);

    @JSBody(
            params = {"action", "text", "colour", "title"},
            script = "action.setBadgeText({text: text}); action.setTitle({title: title});"
                    + "if (text) { action.setBadgeBackgroundColor({color: colour});"
                    + "if (action.setBadgeTextColor) { action.setBadgeTextColor({color: '#ffffff'}); } }")
    private static native void paint(Action action, String text, String colour, String title);

    // The tab may be gone by now: that is nobody's error.
    @JSBody(
            params = {"action", "tab", "text", "colour", "title"},
            script = "var gone = function() {};"
                    + "action.setBadgeText({tabId: tab, text: text}).catch(gone);"
                    + "action.setBadgeBackgroundColor({tabId: tab, color: colour}).catch(gone);"
                    + "action.setTitle({tabId: tab, title: title}).catch(gone);")
    private static native void paintTab(Action action, int tab, String text, String colour, String title);

    // Firefox takes null for all three; Chrome takes null for the text alone, an empty title stands for the default,
    // and
    // the colour of a badge without text does not show.
    @JSBody(
            params = {"action", "tab"},
            script = "var gone = function() {};"
                    + "action.setBadgeText({tabId: tab, text: null}).catch(gone);"
                    + "try { action.setBadgeBackgroundColor({tabId: tab, color: null}).catch(gone); } catch (refused) {}"
                    + "action.setTitle({tabId: tab, title: ''}).catch(gone);")
    private static native void clearTab(Action action, int tab);
}
