package org.access524.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Controls that a page draws itself: their state as it is told to assistive technology, and the ways to change it. */
final class Widgets {

    static final String RADIO = "input[type=radio],[role=radio]";

    /** A drawn switch, box or button, which a click alone changes. */
    static final String TOGGLE = "[role=radio],[role=checkbox],[role=switch],[aria-pressed]";

    private static final String FIND =
            "var id = control.getAttribute('aria-controls') || control.getAttribute('aria-owns')"
                    + "  || control.getAttribute('list');"
                    + "var list = control.matches('[role=listbox]') ? control : id && control.getRootNode().getElementById"
                    + "  ? control.getRootNode().getElementById(id.split(' ')[0]) : null;"
                    + "list = list || control;"
                    + "var found = Array.prototype.slice.call(list.querySelectorAll('[role=option]'), 0, 500);";

    private static final String VALUE_OF = "var valueOf = function(e) {"
            + "  return e.getAttribute('data-value') || e.getAttribute('toggle-value') || e.getAttribute('data-answer-value')"
            + "    || e.getAttribute('value') || '';"
            + "};"
            + "var textOf = function(e) { return e.textContent.replace(/\\s+/g, ' ').trim(); };";

    private Widgets() {}

    /** The nearest ancestor that holds more than one drawn radio button. */
    @JSBody(
            params = "radio",
            script = Dom.UP + "var around = radio.closest('[role=radiogroup]');"
                    + "for (var e = up.call(radio); e && !around; e = up.call(e)) {"
                    + "  if (e.querySelectorAll('[role=radio]').length > 1) { around = e; }"
                    + "}"
                    + "return around;")
    static native PageElement radiosAround(PageElement radio);

    /** Whether a native or drawn button or box is chosen. */
    @JSBody(
            params = "control",
            script =
                    "if (typeof control.checked === 'boolean') { return control.checked; }"
                            + "return control.getAttribute('aria-checked') === 'true' || control.getAttribute('aria-pressed') === 'true';")
    static native boolean isOn(PageElement control);

    /** What an answer stands for on the page; empty if the page does not say. */
    @JSBody(params = "answer", script = VALUE_OF + "return valueOf(answer);")
    static native String value(PageElement answer);

    /** Whether it is a drawn list whose answers are known before it is opened. */
    @JSBody(
            params = "control",
            script =
                    "if (!control.matches('[role=listbox],[role=combobox],button[aria-haspopup=listbox]')) { return false; }"
                            + FIND + "return found.length > 1;")
    static native boolean isChoiceList(PageElement control);

    /** The values and labels of a drawn list, alternating. */
    @JSBody(
            params = "control",
            script = FIND + VALUE_OF + "var pairs = [];"
                    + "found.forEach(function(option) {"
                    + "  pairs.push(option.hasAttribute('data-value') ? valueOf(option) : textOf(option), textOf(option));"
                    + "});"
                    + "return pairs;")
    static native String[] options(PageElement control);

    /** What a drawn control says now: the value of its chosen option, or its own words unless they only invite. */
    @JSBody(
            params = "control",
            script = FIND + VALUE_OF
                    + "if (control.matches('[role=textbox],[role=searchbox],[contenteditable]')) { return textOf(control); }"
                    + "if (control.matches('[role=spinbutton]')) { return control.getAttribute('aria-valuetext') || control.getAttribute('aria-valuenow') || ''; }"
                    + "for (var i = 0; i < found.length; i++) {"
                    + "  if (found[i].getAttribute('aria-selected') === 'true') {"
                    + "    return found[i].hasAttribute('data-value') ? valueOf(found[i]) : textOf(found[i]);"
                    + "  }"
                    + "}"
                    + "var text = control.matches('[role=listbox]') ? '' : control.value || textOf(control);"
                    + "if (!text && control.access524Chosen) {"
                    + "  for (var e = control, steps = 0; e && steps < 4 && !text; e = e.parentElement, steps++) {"
                    + "    text = textOf(e).indexOf(control.access524Chosen) >= 0 ? control.access524Chosen : '';"
                    + "  }"
                    + "}"
                    + "if (!control.access524Chosen && (control.matches('[data-placeholder]') || control.querySelector('[class*=placeholder i]')"
                    + "    || /^(select|choose|pick|please|seleccion|elija|escoja|[-\\u2013\\u2014.\\u2026]|$)/i.test(text))) { return ''; }"
                    + "return text;")
    static native String now(PageElement control);

    // A person's click is a row of events, and a drawn control may listen to any of them.
    private static final String PRESS = "var press = function(e) {"
            + "  var box = e.getBoundingClientRect();"
            + "  var at = {bubbles: true, cancelable: true, composed: true, button: 0, buttons: 1, detail: 1, view: window,"
            + "    clientX: box.left + box.width / 2, clientY: box.top + box.height / 2, pointerType: 'mouse', pointerId: 1, isPrimary: true};"
            + "  var say = function(kind, type) { e.dispatchEvent(new kind(type, at)); };"
            + "  var pointer = window.PointerEvent || MouseEvent;"
            + "  say(pointer, 'pointerover'); say(MouseEvent, 'mouseover'); say(pointer, 'pointermove'); say(MouseEvent, 'mousemove');"
            + "  say(pointer, 'pointerdown'); say(MouseEvent, 'mousedown');"
            + "  if (e.focus) { e.focus({preventScroll: true}); }"
            + "  at.buttons = 0;"
            + "  say(pointer, 'pointerup'); say(MouseEvent, 'mouseup'); e.click();"
            + "};";

    /** Presses a drawn control as a mouse does. */
    @JSBody(params = "control", script = PRESS + "press(control);")
    static native void press(PageElement control);

    /**
     * Opens a list, types into it where that is possible, waits for its answers, and takes the one that is meant. A list
     * in which nothing fits is closed again.
     *
     * @param value what is meant, as the page or as a person says it
     * @param label the same as a person reads it
     */
    @JSBody(
            params = {"control", "value", "label", "done"},
            script = VALUE_OF + PRESS
                    + "var fold = function(text) { return text.trim().toLowerCase(); };"
                    + "var input = control.matches('input') ? control : control.querySelector('input:not([type=hidden])');"
                    + "var root = control.getRootNode(), tries = 0, typed = false;"
                    + "var inline = control.matches('[role=listbox]') && control.getAttribute('aria-expanded') === null;"
                    + "var shown = function(option) {"
                    + "  return option.getClientRects().length > 0 && option.getAttribute('aria-disabled') !== 'true';"
                    + "};"
                    + "var write = function(text) {"
                    + "  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text);"
                    + "  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, inputType: 'insertText', data: text}));"
                    + "};"
                    + "var key = function(name, code) {"
                    + "  ['keydown', 'keyup'].forEach(function(type) {"
                    + "    (input || control).dispatchEvent(new KeyboardEvent(type, {bubbles: true, cancelable: true, composed: true, key: name, code: name, keyCode: code}));"
                    + "  });"
                    + "};"
                    + "var look = function() {"
                    + "  var id = control.getAttribute('aria-controls') || control.getAttribute('aria-owns')"
                    + "    || input && (input.getAttribute('aria-controls') || input.getAttribute('aria-owns')) || '';"
                    + "  var list = id && root.getElementById ? root.getElementById(id.split(' ')[0]) : null;"
                    + "  var open = control.matches('[role=listbox]') ? control : list;"
                    + "  var options = Array.prototype.filter.call((open || document).querySelectorAll('[role=option]'), shown);"
                    + "  if (!open) { options = options.filter(function(o) { return already.indexOf(o) < 0; }); }"
                    + "  seen += options.length;"
                    + "  var exact = options.filter(function(o) {"
                    + "    return fold(textOf(o)) === fold(label) || fold(textOf(o)) === fold(value) || valueOf(o) && valueOf(o) === value; });"
                    + "  var near = options.filter(function(o) { return fold(textOf(o)).indexOf(fold(label)) === 0; });"
                    + "  var one = exact.length === 1 || exact.length && open ? exact[0] : tries > 8 && near.length === 1 ? near[0] : null;"
                    + "  if (one) {"
                    + "    one.scrollIntoView({block: 'nearest'});"
                    + "    var chosen = textOf(one);"
                    + "    press(one);"
                    + "    control.access524Chosen = chosen;"
                    + "    setTimeout(done, 80);"
                    + "    return;"
                    + "  }"
                    + "  if (input && !input.readOnly && !typed && tries > 1) { typed = true; write(label); }"
                    + "  if (tries++ < 30) { setTimeout(look, 50); return; }"
                    + "  if (typed && seen) { write(''); }"
                    + "  key('Escape', 27);"
                    + "  if ((input || control).blur) { (input || control).blur(); }"
                    + "  setTimeout(done, 0);"
                    + "};"
                    + "var already = Array.prototype.filter.call(document.querySelectorAll('[role=option]'), shown), seen = 0;"
                    + "if (!inline) { press(input || control); }"
                    + "look();")
    static native void choose(PageElement control, String value, String label, Done done);

    /** Called once a list was answered or closed again. */
    @JSFunctor
    interface Done extends JSObject {
        void now();
    }
}
