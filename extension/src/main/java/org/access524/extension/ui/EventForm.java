package org.access524.extension.ui;

import java.util.ArrayList;
import java.util.List;
import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.access524.request.Authority;
import org.access524.request.Channel;
import org.access524.request.DenialGround;
import org.access524.request.EventKind;
import org.access524.request.FeeBasis;
import org.access524.request.KnownHow;
import org.access524.request.Obstacle;
import org.access524.text.IsoDate;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/** Records something that happened to a request, or corrects it. What the kind does not need is not asked. */
final class EventForm {

    private final JsonObject event;
    private final HTMLSelectElement kind = View.select();
    private final HTMLInputElement date;
    private final HTMLTextAreaElement note;
    private final List<HTMLInputElement> dates = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private boolean isKindGiven;

    /** What only some kinds of event carry. */
    private record Part(List<EventKind> kinds, HTMLElement element, Writer writer) {}

    private interface Writer {
        void write(JsonObject event);
    }

    /** For a new event of any kind, today. */
    EventForm() {
        this(blank(EventKind.NOTE.name(), IsoDate.print(Platform.today())));
    }

    /** For a new event of one kind, which is not asked. */
    static EventForm of(String kind, String date) {
        EventForm form = new EventForm(blank(kind, date));
        form.isKindGiven = true;
        return form;
    }

    /** For a condition or refusal of that kind. */
    static EventForm ofObstacle(Obstacle obstacle, String date) {
        EventForm form = new EventForm(blank(EventKind.OBSTACLE.name(), date).with("obstacle", obstacle.name()));
        form.isKindGiven = true;
        return form;
    }

    /** Nothing is held against the provider that was not said. */
    private static JsonObject blank(String kind, String date) {
        return new JsonObject()
                .with("kind", kind)
                .with("date", date)
                .with("written", true)
                .with("saysHowToComplain", true);
    }

    /** @param event to be corrected, in the shape of the message contract */
    EventForm(JsonObject event) {
        this.event = event;
        for (EventKind value : EventKind.values()) {
            if (value != EventKind.PREPARED || event.text("kind").equals(value.name())) {
                View.addOption(
                        kind,
                        value.name(),
                        Sentences.say("event_" + value.name()),
                        value.name().equals(event.text("kind")));
            }
        }
        date = date("date");
        date.setAttribute("required", "");
        note = View.textArea(event.text("note"));
        addChoice(EventKind.SENT, "channel", "request_channel", "channel_", Channel.values());
        addText(EventKind.SENT, "to", "sent_to");
        addChoice(EventKind.PREPARED, "channel", "request_channel", "channel_", Channel.values());
        addText(EventKind.PREPARED, "to", "sent_to");
        addChoice(EventKind.RECEIVED, "knownHow", "event_known_how", "known_", KnownHow.values());
        addPromise();
        addChoice(EventKind.OBSTACLE, "obstacle", "event_obstacle_kind", "obstacle_", Obstacle.values());
        addExtension();
        addText(EventKind.FEE_QUOTED, "amount", "event_amount");
        addText(EventKind.FEE_PAID, "amount", "event_amount");
        addChoice(EventKind.FEE_QUOTED, "basis", "event_fee_basis", "fee_", FeeBasis.values());
        addBox(EventKind.PARTLY_DELIVERED, "missingImages", "event_missing_images");
        addBox(EventKind.PARTLY_DELIVERED, "missingReports", "event_missing_reports");
        addText(EventKind.PARTLY_DELIVERED, "missingOther", "event_missing_other");
        addText(EventKind.DELIVERED, "form", "event_form");
        addBox(EventKind.DENIED, "written", "event_denied_written");
        addChoice(EventKind.DENIED, "ground", "event_ground", "ground_", DenialGround.values());
        addBox(EventKind.DENIED, "saysHowToComplain", "event_says_how_to_complain");
        addChoice(EventKind.COMPLAINT_FILED, "authority", "event_authority", "authority_", Authority.values());
    }

    HTMLElement build() {
        HTMLElement remark = View.labelled("event_remark", note);
        remark.setClassName("wide");
        HTMLElement what =
                isKindGiven ? View.say("h3", "wide", "event_" + event.text("kind")) : View.labelled("event_kind", kind);
        HTMLElement fields = View.div("fields", what, View.labelled("event_date", date));
        for (Part part : parts) {
            fields.appendChild(part.element());
        }
        fields.appendChild(remark);
        showParts();
        View.onChange(kind, this::showParts);
        return fields;
    }

    void focus() {
        date.focus();
    }

    boolean isComplete() {
        boolean complete = date.reportValidity();
        for (HTMLInputElement other : dates) {
            complete = complete && other.reportValidity();
        }
        return complete;
    }

    /** In the shape of the message contract, with the id of the event that is corrected. */
    JsonObject value() {
        JsonObject value = new JsonObject()
                .with("kind", kind.getValue())
                .with("date", date.getValue())
                .with("note", note.getValue().trim());
        if (event.has("id")) {
            value.with("id", event.text("id"));
        }
        if (event.has("letter")) {
            value.with("letter", event.object("letter"));
        }
        for (Part part : parts) {
            if (isWanted(part)) {
                part.writer().write(value);
            }
        }
        return value;
    }

    private void showParts() {
        for (Part part : parts) {
            part.element().setHidden(!isWanted(part));
        }
    }

    private boolean isWanted(Part part) {
        for (EventKind wanted : part.kinds()) {
            if (wanted.name().equals(kind.getValue())) {
                return true;
            }
        }
        return false;
    }

    private void addPromise() {
        HTMLInputElement who = View.input("text", event.text("who"));
        HTMLInputElement promisedBy = date("promisedBy");
        List<EventKind> kinds = List.of(EventKind.ACKNOWLEDGED, EventKind.CALL);
        parts.add(new Part(kinds, View.labelled("event_who", who), json -> json.with("who", text(who))));
        parts.add(new Part(
                kinds,
                View.labelled("event_promised_by", promisedBy),
                json -> json.with("promisedBy", promisedBy.getValue())));
    }

    private void addExtension() {
        addBox(EventKind.EXTENSION, "written", "event_extension_written");
        addText(EventKind.EXTENSION, "reason", "event_extension_reason");
        HTMLInputElement newDate = date("newDate");
        parts.add(new Part(
                List.of(EventKind.EXTENSION),
                View.labelled("event_extension_date", newDate),
                json -> json.with("newDate", newDate.getValue())));
    }

    private void addText(EventKind of, String member, String label) {
        HTMLInputElement input = View.input("text", event.text(member));
        parts.add(new Part(List.of(of), View.labelled(label, input), json -> json.with(member, text(input))));
    }

    private void addBox(EventKind of, String member, String label) {
        HTMLInputElement box = View.box(event.bool(member));
        HTMLElement choice = View.choice(box, View.say("span", "", label));
        parts.add(new Part(List.of(of), View.div("wide", choice), json -> json.with(member, box.isChecked())));
    }

    private void addChoice(EventKind of, String member, String label, String prefix, Enum<?>[] constants) {
        HTMLSelectElement select = Choices.of(prefix, constants, event.text(member));
        parts.add(new Part(List.of(of), View.labelled(label, select), json -> json.with(member, select.getValue())));
    }

    private HTMLInputElement date(String member) {
        HTMLInputElement input = View.input("date", event.text(member));
        dates.add(input);
        return input;
    }

    private static String text(HTMLInputElement input) {
        return input.getValue().trim();
    }
}
