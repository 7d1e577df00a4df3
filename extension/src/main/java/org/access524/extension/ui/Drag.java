package org.access524.extension.ui;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Moves something with the mouse, a pen or a finger. A press that moves nothing stays a click. */
final class Drag {

    private Drag() {}

    /** Hears by how much it was moved since the last time, in pixels. */
    @JSFunctor
    interface Moved extends JSObject {
        void by(double right, double down);
    }

    @JSBody(
            params = {"element", "moved"},
            script = "var from = null, went = false;"
                    + "element.addEventListener('pointerdown', function(event) {"
                    + "  from = event; went = false; element.setPointerCapture(event.pointerId); });"
                    + "element.addEventListener('pointermove', function(event) {"
                    + "  var right = from ? event.clientX - from.clientX : 0;"
                    + "  var down = from ? event.clientY - from.clientY : 0;"
                    + "  if (from && (went || Math.abs(right) + Math.abs(down) > 3)) {"
                    + "    went = true; from = event; moved(right, down); } });"
                    + "element.addEventListener('pointerup', function() { from = null; });"
                    + "element.addEventListener('pointercancel', function() { from = null; });"
                    + "element.addEventListener('click', function(event) {"
                    + "  if (went) { event.stopImmediatePropagation(); went = false; } }, true);")
    static native void on(HTMLElement element, Moved moved);
}
