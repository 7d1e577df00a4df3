package org.access524.extension.dom;

import org.teavm.jso.JSBody;

/** Reads and sets the value of a control in a way that its page notices. */
final class Values {

    private Values() {}

    /** Text as it is, a select's value, {@code "true"} for a ticked box. */
    static String now(PageElement control) {
        if (control.matches("input[type=checkbox],input[type=radio]")) {
            return control.isChecked() ? "true" : "";
        }
        return control.matches("canvas,input[type=file],input[type=password]") ? "" : control.getValue();
    }

    /** What the page itself put there. */
    static String byDefault(PageElement control) {
        if (control.matches("input[type=checkbox],input[type=radio]")) {
            return control.isDefaultChecked() ? "true" : "";
        }
        return control.matches("select") ? Dom.defaultOption(control) : "";
    }

    // Frameworks watch the value through a property of the element itself or through the events of typing. The setter
    // of
    // the prototype goes round the first, the events reach the second.
    @JSBody(
            params = {"control", "text"},
            script = "control.focus({preventScroll: true});"
                    + "var prototype = control.tagName === 'TEXTAREA' ? HTMLTextAreaElement.prototype"
                    + " : control.tagName === 'SELECT' ? HTMLSelectElement.prototype : HTMLInputElement.prototype;"
                    + "var key = {bubbles: true, cancelable: true, composed: true, key: 'Unidentified'};"
                    + "var typed = {bubbles: true, composed: true, inputType: 'insertText', data: text};"
                    + "if (control.tagName !== 'SELECT') { control.dispatchEvent(new KeyboardEvent('keydown', key)); }"
                    + "Object.getOwnPropertyDescriptor(prototype, 'value').set.call(control, text);"
                    + "control.dispatchEvent(new InputEvent('input', typed));"
                    + "if (control.tagName !== 'SELECT') { control.dispatchEvent(new KeyboardEvent('keyup', key)); }"
                    + "control.dispatchEvent(new Event('change', {bubbles: true}));"
                    + "control.blur();")
    static native void set(PageElement control, String text);

    /** Leaves a radio group with nothing chosen, as it was before. */
    @JSBody(
            params = "buttons",
            script = "buttons.forEach(function(button) {"
                    + "  if (button.checked) {"
                    + "    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked').set.call(button, false);"
                    + "    button.dispatchEvent(new Event('input', {bubbles: true, composed: true}));"
                    + "    button.dispatchEvent(new Event('change', {bubbles: true}));"
                    + "  }"
                    + "});")
    static native void clearChoice(PageElement[] buttons);

    @JSBody(params = "text", script = "return text.replace(/[\\s().,/-]+/g, '').toLowerCase();")
    static native String lettersAndDigits(String text);

    @JSBody(
            params = "control",
            script = "control.scrollIntoView({block: 'center'}); control.focus({preventScroll: true});")
    static native void show(PageElement control);
}
