package org.access524.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code contextMenus}. */
public abstract class ContextMenus implements JSObject {

    @JSProperty
    public abstract ClickedEvent getOnClicked();

    /** Adds an entry, replacing one of the same id. */
    public final void put(String id, String title, String[] contexts) {
        put(this, id, title, contexts);
    }

    // There is no call that replaces: the first removes, and it is no error when there was nothing to remove.
    @JSBody(
            params = {"menus", "id", "title", "contexts"},
            script = "var add = function() { menus.create({id: id, title: title, contexts: contexts}); };"
                    + "menus.remove(id).then(add, add);")
    private static native void put(ContextMenus menus, String id, String title, String[] contexts);

    @JSFunctor
    public interface ClickedListener extends JSObject {
        void on(Clicked clicked);
    }

    public interface Clicked extends JSObject {
        @JSProperty
        String getMenuItemId();
    }

    public interface ClickedEvent extends JSObject {
        void addListener(ClickedListener listener);
    }
}
