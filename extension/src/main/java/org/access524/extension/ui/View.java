package org.access524.extension.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.access524.extension.browser.Async;
import org.access524.extension.browser.Sentences;
import org.access524.text.IsoDate;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/** Builds elements. Words go in as text only, so that what a page or a person wrote can never become markup. */
final class View {

    private static int ids;

    private View() {}

    static HTMLElement element(String tag, String className, HTMLElement... children) {
        HTMLElement element = HTMLDocument.current().createElement(tag);
        if (!className.isEmpty()) {
            element.setClassName(className);
        }
        for (HTMLElement child : children) {
            element.appendChild(child);
        }
        return element;
    }

    static HTMLElement div(String className, HTMLElement... children) {
        return element("div", className, children);
    }

    /** An element with words that are data, or already in the person's language. */
    static HTMLElement words(String tag, String className, String words) {
        HTMLElement element = element(tag, className);
        element.setTextContent(words);
        return element;
    }

    /** An element with a message of {@code _locales}. */
    static HTMLElement say(String tag, String className, String key, String... arguments) {
        return words(tag, className, Sentences.say(key, arguments));
    }

    static HTMLElement button(String className, String key, Runnable onClick) {
        HTMLElement button = say("button", className, key);
        button.setAttribute("type", "button");
        onClick(button, onClick);
        return button;
    }

    /**
     * A button whose click asks the person for a permission. Browsers take such a question only in the very turn of the
     * click, so it is asked before anything is awaited.
     *
     * @param answered runs after the person answered, whatever the answer
     */
    static HTMLElement permissionButton(String className, String key, PermissionQuestion question, Runnable answered) {
        HTMLElement button = say("button", className, key);
        button.setAttribute("type", "button");
        button.addEventListener("click", event -> {
            JSPromise<JSBoolean> answer = question.ask();
            Async.run(() -> {
                Async.await(answer);
                answered.run();
            });
        });
        return button;
    }

    interface PermissionQuestion {
        JSPromise<JSBoolean> ask();
    }

    static HTMLElement link(String className, String key, String address) {
        HTMLElement link = say("a", className, key);
        link.setAttribute("href", address);
        return link;
    }

    /** Runs the action inside a task that may await. */
    static void onClick(HTMLElement element, Runnable action) {
        element.addEventListener("click", event -> Async.run(action));
    }

    static void onChange(HTMLElement element, Runnable action) {
        element.addEventListener("change", event -> Async.run(action));
    }

    /** An element of a drawing, with its attributes as names and values by turns. */
    static HTMLElement drawing(String tag, String... attributes) {
        HTMLElement element = drawn(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        return element;
    }

    @JSBody(params = "tag", script = "return document.createElementNS('http://www.w3.org/2000/svg', tag);")
    private static native HTMLElement drawn(String tag);

    @JSBody(params = "text", script = "return encodeURIComponent(text);")
    static native String encode(String text);

    @JSBody(params = "question", script = "return confirm(question);")
    static native boolean confirm(String question);

    static HTMLElement details(String key, HTMLElement... children) {
        HTMLElement details = element("details", "", say("summary", "", key));
        for (HTMLElement child : children) {
            details.appendChild(child);
        }
        return details;
    }

    static HTMLInputElement input(String type, String value) {
        HTMLInputElement input = (HTMLInputElement) element("input", "");
        input.setType(type);
        input.setValue(value);
        if (type.equals("date")) {
            takePastedDates(input);
        }
        return input;
    }

    /** Browsers paste nothing into a field for a date; a letter or a table has it as people in the United States write it. */
    private static void takePastedDates(HTMLInputElement input) {
        input.addEventListener("paste", event -> {
            Optional<LocalDate> date = IsoDate.parseTyped(pastedText(event));
            if (date.isPresent()) {
                event.preventDefault();
                input.setValue(IsoDate.print(date.get()));
            }
        });
    }

    @JSBody(params = "event", script = "return event.clipboardData ? event.clipboardData.getData('text') : '';")
    private static native String pastedText(Event event);

    static HTMLTextAreaElement textArea(String value) {
        HTMLTextAreaElement area = (HTMLTextAreaElement) element("textarea", "");
        area.setAttribute("rows", "3");
        area.setValue(value);
        return area;
    }

    /** A label above its control. */
    static HTMLElement labelled(String key, HTMLElement control) {
        String id = "control-" + ids++;
        control.setId(id);
        HTMLElement label = say("label", "", key);
        label.setAttribute("for", id);
        return div("", label, control);
    }

    /** A box to tick, with its words behind it. */
    static HTMLElement choice(HTMLInputElement box, HTMLElement words) {
        HTMLElement label = element("label", "choice", box, words);
        return label;
    }

    static HTMLInputElement box(boolean ticked) {
        HTMLInputElement box = input("checkbox", "true");
        box.setChecked(ticked);
        return box;
    }

    static HTMLSelectElement select() {
        return (HTMLSelectElement) element("select", "");
    }

    static void addOption(HTMLElement select, String value, String label, boolean chosen) {
        HTMLElement option = words("option", "", label);
        option.setAttribute("value", value);
        if (chosen) {
            option.setAttribute("selected", "");
        }
        select.appendChild(option);
    }

    static void replace(HTMLElement parent, HTMLElement... children) {
        parent.setTextContent("");
        for (HTMLElement child : children) {
            parent.appendChild(child);
        }
    }

    /** A message that screen readers announce. */
    static HTMLElement note(String kind, String words) {
        HTMLElement note = words("p", "note " + kind, words);
        note.setAttribute("role", kind.equals("problem") ? "alert" : "status");
        return note;
    }
}
