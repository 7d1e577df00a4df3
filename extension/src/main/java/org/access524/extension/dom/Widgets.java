package org.access524.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Controls that a page draws itself: their state as it is told to assistive technology, and the ways to change it. Done
 * by {@code widgets.js}, which is put into the page with this program.
 */
final class Widgets {

    static final String RADIO = "input[type=radio],[role=radio]";

    /** A drawn switch, box or button, which a click alone changes. */
    static final String TOGGLE = "[role=radio],[role=checkbox],[role=switch],[aria-pressed],[aria-checked]";

    /** The input inside a drawn list that is marked as one in its stead. */
    static final String WRAPPED_LIST =
            "[role=button][aria-haspopup=listbox] input,[role=combobox][aria-haspopup=listbox] input";

    /** What takes no typing, but opens a list to choose from. */
    static final String CHOSEN_ONLY = "input[readonly][role=combobox][aria-haspopup=listbox]:not([aria-readonly=true]),"
            + "[role=button][aria-haspopup=listbox]:not([aria-disabled=true]) input[readonly]:not([aria-readonly=true])";

    private Widgets() {}

    /** Whether it is a drawn box or button, or one of alike siblings of which only a class says which are chosen. */
    static boolean isToggle(PageElement control) {
        return control.matches(TOGGLE) || isToldByClass(control);
    }

    @JSBody(params = "control", script = "return globalThis.access524Widgets.isToggle(control);")
    private static native boolean isToldByClass(PageElement control);

    /** Whether it is a part of a date, such as the month, that is edited in place. */
    @JSBody(params = "control", script = "return globalThis.access524Widgets.isPart(control);")
    static native boolean isPart(PageElement control);

    /** Types into a part of a date once it can be seen; nothing clears it. */
    @JSBody(
            params = {"part", "text", "done"},
            script = "globalThis.access524Widgets.typeInto(part, text, done);")
    static native void typeInto(PageElement part, String text, Done done);

    /** The nearest ancestor that holds more than one drawn radio button. */
    @JSBody(params = "radio", script = "return globalThis.access524Widgets.radiosAround(radio);")
    static native PageElement radiosAround(PageElement radio);

    /** Whether a native or drawn button or box is chosen. */
    @JSBody(params = "control", script = "return globalThis.access524Widgets.isOn(control);")
    static native boolean isOn(PageElement control);

    /** What an answer stands for on the page; empty if the page does not say. */
    @JSBody(params = "answer", script = "return globalThis.access524Widgets.value(answer);")
    static native String value(PageElement answer);

    /** Whether it is a drawn list whose answers are known before it is opened. */
    @JSBody(params = "control", script = "return globalThis.access524Widgets.isChoiceList(control);")
    static native boolean isChoiceList(PageElement control);

    /** The values and labels of a drawn list, alternating. */
    @JSBody(params = "control", script = "return globalThis.access524Widgets.options(control);")
    static native String[] options(PageElement control);

    /** What a drawn control says now: the value of its chosen option, or its own words unless they only invite. */
    @JSBody(params = "control", script = "return globalThis.access524Widgets.now(control);")
    static native String now(PageElement control);

    /** What a person sees for a hidden control: a drawn list, the frame of a date; null if it stands for itself. */
    @JSBody(params = "control", script = "return globalThis.access524Widgets.face(control);")
    static native PageElement face(PageElement control);

    /** The words of a drawn box or button that has no size of its own but lies within them; null for all others. */
    @JSBody(params = "control", script = "return globalThis.access524Widgets.wordsOf(control);")
    static native PageElement words(PageElement control);

    /** Whether a list that was opened shows the answer that was taken in it. */
    @JSBody(params = "control", script = "return globalThis.access524Widgets.showsChosen(control);")
    static native boolean showsChosen(PageElement control);

    /** Presses a drawn control as a mouse does. */
    @JSBody(params = "control", script = "globalThis.access524Widgets.press(control);")
    static native void press(PageElement control);

    /**
     * Opens a list, types into it where that is possible, waits for its answers, and takes the one that is meant. A list
     * in which nothing fits is closed again.
     *
     * @param value what is meant, as the page says it
     * @param label the same as a person reads it; several wishes, the best first, stand in lines of their own
     */
    @JSBody(
            params = {"control", "value", "label", "done"},
            script = "globalThis.access524Widgets.choose(control, value, label, done);")
    static native void choose(PageElement control, String value, String label, Done done);

    /** Called once a list was answered or closed again. */
    @JSFunctor
    interface Done extends JSObject {
        void now();
    }
}
