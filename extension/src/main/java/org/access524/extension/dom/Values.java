package org.access524.extension.dom;

import org.access524.form.EmptyMask;
import org.teavm.jso.JSBody;

/** Reads and sets the value of a control in a way that its page notices. */
final class Values {

    private Values() {}

    /** Text as it is, a select's value, {@code "true"} for a ticked box. */
    static String now(PageElement control) {
        if (control.matches("input[type=checkbox],input[type=radio]") || Widgets.isToggle(control)) {
            return Widgets.isOn(control) ? "true" : "";
        }
        if (control.matches("canvas,input[type=file],input[type=password]")) {
            return "";
        }
        if (control.matches("select[multiple]")) {
            return chosen(control);
        }
        boolean plain =
                control.matches("select,textarea,input:not([role=combobox])") && !control.matches(Widgets.WRAPPED_LIST);
        String now = plain ? control.getValue() : Widgets.now(control);
        return !control.matches("select") && EmptyMask.is(now) ? "" : now;
    }

    /** The values of all that is chosen in a list of several, one a line. */
    @JSBody(
            params = "list",
            script =
                    "return Array.prototype.map.call(list.selectedOptions, function(option) { return option.value; }).join('\\n');")
    private static native String chosen(PageElement list);

    @JSBody(params = "text", script = "return text.split('\\n');")
    static native String[] lines(String text);

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
    private static final String SET = "var prototype = control.tagName === 'TEXTAREA' ? HTMLTextAreaElement.prototype"
            + " : control.tagName === 'SELECT' ? HTMLSelectElement.prototype : HTMLInputElement.prototype;"
            + "var put = function(now) { Object.getOwnPropertyDescriptor(prototype, 'value').set.call(control, now); };"
            + "var say = function(type, data) {"
            + "  return control.dispatchEvent(new InputEvent(type, {bubbles: true, composed: true, cancelable: type[0] === 'b',"
            + "    inputType: data ? 'insertText' : 'deleteContentBackward', data: data || null}));"
            + "};"
            + "var key = function(type, name) {"
            + "  var code = name.length === 1 ? name.charCodeAt(0) : 0;"
            + "  return control.dispatchEvent(new KeyboardEvent(type, {bubbles: true, cancelable: true, composed: true, key: name,"
            + "    keyCode: code, which: code, charCode: type === 'keypress' ? code : 0}));"
            + "};"
            + "control.focus({preventScroll: true});";

    private static final String LEAVE = "control.dispatchEvent(new Event('change', {bubbles: true})); control.blur();";

    @JSBody(
            params = {"control", "text"},
            script = SET
                    + "var typed = !/^(SELECT)$/.test(control.tagName);"
                    + "if (control.multiple && !typed) {"
                    + "  var wanted = text.split('\\n');"
                    + "  Array.prototype.forEach.call(control.options, function(option) {"
                    + "    option.selected = text !== '' && wanted.indexOf(option.value) >= 0;"
                    + "  });"
                    + "} else {"
                    + "  if (typed) { key('keydown', 'Unidentified'); }"
                    + "  if (typed && text) { say('beforeinput', text); }"
                    + "  put(text);"
                    + "}"
                    + "control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, inputType: 'insertText', data: text}));"
                    + "if (typed) { key('keyup', 'Unidentified'); }"
                    + LEAVE)
    static native void set(PageElement control, String text);

    /** Key by key, for pages whose mask or check wants to see each of them. */
    @JSBody(
            params = {"control", "text"},
            script = SET
                    + "if (control.value) { control.select(); put(''); say('input', ''); }"
                    + "for (var i = 0; i < text.length; i++) {"
                    + "  var sign = text[i];"
                    + "  if (key('keydown', sign) && key('keypress', sign) && say('beforeinput', sign)) {"
                    + "    put(control.value + sign);"
                    + "    say('input', sign);"
                    + "  }"
                    + "  key('keyup', sign);"
                    + "}"
                    + LEAVE)
    static native void type(PageElement control, String text);

    /** Writes into an element that is edited in place, as far as possible through the browser's own editing. */
    @JSBody(
            params = {"control", "text"},
            script = "control.focus({preventScroll: true});"
                    + "var chosen = window.getSelection();"
                    + "chosen.selectAllChildren(control);"
                    + "if (!document.execCommand || !document.execCommand(text ? 'insertText' : 'delete', false, text)) {"
                    + "  control.textContent = text;"
                    + "  control.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, inputType: 'insertText', data: text}));"
                    + "}"
                    + "control.blur();")
    static native void edit(PageElement control, String text);

    /** After that many turns of the browser, which a page in the background has as soon as any other. */
    @JSBody(
            params = {"turns", "next"},
            script = "if (typeof MessageChannel === 'undefined') { setTimeout(next, 0); return; }"
                    + "var channel = new MessageChannel();"
                    + "channel.port1.onmessage = function() {"
                    + "  if (--turns > 0) { channel.port2.postMessage(''); return; }"
                    + "  channel.port1.close(); next(); };"
                    + "channel.port2.postMessage('');")
    static native void soon(int turns, Widgets.Done next);

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

    /** Whether a mask that adds and drops signs may have made the one of the other: letters and digits decide,
     * and for a date the day that is meant. */
    @JSBody(
            params = {"one", "other"},
            script = "var core = function(text) { return text.replace(/[\\s().,\\/_+-]+/g, '').toLowerCase(); };"
                    + "return core(one) === core(other) || /^\\D*1?\\D*\\(?\\d{3}\\D*\\d{3}\\D*\\d{4}$/.test(other)"
                    + "  && core(one).replace(/^1/, '') === core(other).replace(/^1/, '')"
                    + "  || /^\\d{1,4}[\\/-]\\d\\d?[\\/-]\\d{2,4}$/.test(other) && /\\d{4}/.test(one)"
                    + "  && +new Date(one.replace(/-/g, '/')) === +new Date(other.replace(/-/g, '/'));")
    static native boolean alike(String one, String other);

    @JSBody(
            params = "control",
            script = "control.scrollIntoView({block: 'center'}); control.focus({preventScroll: true});")
    static native void show(PageElement control);
}
