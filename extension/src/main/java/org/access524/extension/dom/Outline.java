package org.access524.extension.dom;

import java.util.List;
import org.teavm.jso.JSBody;

/** Shows the person in the page itself which fields were filled; a mark goes away as soon as its field is edited. */
public final class Outline {

    private Outline() {}

    public static void around(List<PageField> fields, String id) {
        for (PageField field : fields) {
            if (field.field().id().equals(id)) {
                draw(field.elements().toArray(new PageElement[0]));
            }
        }
    }

    // Of boxes and buttons the chosen one, and its label where the control itself is drawn by the page.
    @JSBody(
            params = "controls",
            script = "controls.forEach(function(control) {"
                    + "  var choice = control.type === 'radio' || control.type === 'checkbox';"
                    + "  if (choice && !control.checked) { return; }"
                    + "  var drawn = control.getBoundingClientRect();"
                    + "  var hidden = drawn.width < 8 || getComputedStyle(control).opacity === '0';"
                    + "  var marked = choice && hidden && control.labels && control.labels[0] || control;"
                    + "  var before = marked.style.getPropertyValue('outline');"
                    + "  marked.style.setProperty('outline', '2px solid #1b6b3a');"
                    + "  function clear(event) {"
                    + "    if (!event.isTrusted) { return; }"
                    + "    marked.style.setProperty('outline', before);"
                    + "    control.removeEventListener('input', clear, true);"
                    + "    control.removeEventListener('change', clear, true); }"
                    + "  control.addEventListener('input', clear, true);"
                    + "  control.addEventListener('change', clear, true);"
                    + "});")
    private static native void draw(PageElement[] controls);
}
