package org.access524.extension.ui;

import java.util.List;
import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.request.LetterKind;
import org.access524.text.IsoDate;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The ways in which the page lets a person ask: to copy, to open, with the letter that fits, and "I sent it this way". */
final class WaysIn {

    private final Frame frame;
    private final int tab;
    private final JsonObject report;
    private final Runnable sent;
    private final HTMLSelectElement patient = View.select();

    /**
     * @param tab that shows the page
     * @param sent runs after the person said that a request went out
     */
    WaysIn(Frame frame, int tab, JsonObject report, JsonArray patients, Runnable sent) {
        this.frame = frame;
        this.tab = tab;
        this.report = report;
        this.sent = sent;
        for (JsonObject person : patients.objects(person -> person)) {
            View.addOption(patient, person.text("id"), PatientNames.of(person), false);
        }
    }

    /** @param folded whether only its title is shown at first, because the page has a form as well */
    HTMLElement build(boolean folded) {
        HTMLElement ways = View.details("ways_title");
        if (!folded) {
            ways.setAttribute("open", "");
        }
        if (patient.getOptions().getLength() > 1) {
            ways.appendChild(View.labelled("popup_whose", patient));
        }
        HTMLElement records = View.element("ul", "plan");
        HTMLElement images = View.element("ul", "plan");
        for (JsonObject way : report.array("channels").objects(way -> way)) {
            (way.text("subject").equals("IMAGES") ? images : records).appendChild(item(way));
        }
        ways.appendChild(records);
        if (images.getFirstChild() != null) {
            ways.appendChild(View.say("h3", "", "ways_images"));
            ways.appendChild(images);
        }
        return View.div("card", ways);
    }

    private HTMLElement item(JsonObject way) {
        String value = way.text("value");
        boolean isLink = value.startsWith("http");
        HTMLElement kind = View.say("span", "quiet", "channel_" + way.text("kind"));
        HTMLElement about = View.div("row", kind);
        if (!way.text("language").isEmpty()) {
            about.appendChild(View.words("span", "pill", languageName(way.text("language"))));
        }
        HTMLElement item = View.element("li", "", about);
        if (!way.text("place").isEmpty()) {
            item.appendChild(View.words("div", "", way.text("place")));
        }
        item.appendChild(View.words("div", "value", isLink ? way.text("label") : value));
        if (!way.text("hours").isEmpty()) {
            item.appendChild(View.words("div", "quiet", way.text("hours")));
        }
        HTMLElement actions = View.div("actions");
        item.appendChild(actions);
        if (isLink && !value.equals(report.text("url"))) {
            actions.appendChild(open(value, way));
        }
        if (!isOnlyNamed(way)) {
            actions.appendChild(copy(value));
        }
        if (patient.getOptions().getLength() > 0) {
            offerForm(way, actions);
            offerLetter(way, actions);
            offerClock(way, actions, item);
        }
        return item;
    }

    /** "By mail": the page names the way, and no number or address for it. */
    private static boolean isOnlyNamed(JsonObject way) {
        String value = way.text("value");
        boolean told = value.indexOf('@') >= 0
                || value.indexOf(':') >= 0
                || way.text("kind").equals("IN_PERSON");
        for (int i = 0; i < value.length() && !told; i++) {
            told = value.charAt(i) >= '0' && value.charAt(i) <= '9';
        }
        return !told;
    }

    private static HTMLElement open(String address, JsonObject way) {
        HTMLElement link = Popup.newTab(View.link("button small", "ways_open", address));
        link.setAttribute("rel", "noreferrer");
        link.setAttribute("aria-label", Sentences.say("ways_open_label", way.text("label")));
        return link;
    }

    static HTMLElement copy(String value) {
        HTMLElement copy = View.button("small", "copy", () -> copyText(value));
        copy.setAttribute("aria-label", Sentences.say("copy_value", value));
        return copy;
    }

    /** The provider's own form, to be filled here. */
    private void offerForm(JsonObject way, HTMLElement actions) {
        if (way.text("kind").equals("PDF_FORM") && way.text("value").startsWith("http")) {
            HTMLElement fill = Popup.newTab(View.link(
                    "button small main", "ways_fill_form", PaperForms.address(tab, way.text("value"), report)));
            actions.appendChild(fill);
        }
    }

    private void offerLetter(JsonObject way, HTMLElement actions) {
        String kind = way.text("kind");
        if (List.of("FAX", "EMAIL", "MAIL", "IN_PERSON", "PHONE", "PDF_FORM").contains(kind)) {
            LetterKind letter = kind.equals("PHONE") ? LetterKind.PHONE_OPENER : LetterKind.ACCESS_REQUEST;
            actions.appendChild(View.button(
                    "small",
                    "ways_letter_" + kind,
                    () -> frame.attempt(() -> draft(way).openLetter(letter.name()))));
        }
    }

    private void offerClock(JsonObject way, HTMLElement actions, HTMLElement item) {
        HTMLElement place = View.div("");
        boolean spoken = way.text("kind").equals("PHONE");
        HTMLElement ask = View.button("small", spoken ? "ways_asked" : "ways_sent", () -> {
            ClockFields fields =
                    new ClockFields(report.text("provider"), report.text("state"), IsoDate.print(Platform.today()));
            HTMLElement start = fields.startButton(frame, () -> {
                draft(way).sent(fields.date(), fields.provider());
                View.replace(place);
                sent.run();
            });
            View.replace(place, fields.build(), View.div("actions", start));
        });
        actions.appendChild(ask);
        item.appendChild(place);
    }

    private DraftRequest draft(JsonObject way) {
        return new DraftRequest(
                report, patient.getValue(), way.text("kind"), isOnlyNamed(way) ? "" : way.text("value"));
    }

    @JSBody(
            params = "code",
            script =
                    "try { return new Intl.DisplayNames([document.documentElement.lang], {type: 'language'}).of(code); }"
                            + " catch (unknown) { return code; }")
    private static native String languageName(String code);

    @JSBody(params = "text", script = "navigator.clipboard.writeText(text);")
    static native void copyText(String text);
}
