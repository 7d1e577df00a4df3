package org.access524.extension.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.export.PatientJson;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.access524.law.Jurisdiction;
import org.access524.person.Patient;
import org.access524.person.PersonName;
import org.access524.person.PostalAddress;
import org.access524.person.Representative;
import org.access524.request.Channel;
import org.access524.text.IsoDate;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * What to enter into the complaint form of the Office for Civil Rights, in the order in which the form asks, each value with
 * a button to copy it. The order is that of its form OMB 0945-0002 as submitted in 2022
 * (omb.report/icr/202209-0945-001/doc/125055301); the form may have changed since, and no law prescribes it. Values are in English.
 */
final class ComplaintFields {

    private final Frame frame;
    private final HTMLElement card = View.div("card no-print complaint-fields");
    private HTMLElement list = View.element("ul", "plan");

    private ComplaintFields(Frame frame) {
        this.frame = frame;
    }

    /** @param written the draft, in the shape of the message contract */
    static HTMLElement build(Frame frame, String requestId, JsonObject written) {
        JsonObject request = find(Background.ask("requests").array("requests").objects(found -> found), requestId);
        JsonObject patient =
                find(Background.ask("patients").array("patients").objects(found -> found), request.text("patientId"));
        return new ComplaintFields(frame).show(PatientJson.read(patient), request, written);
    }

    private static JsonObject find(List<JsonObject> records, String id) {
        for (JsonObject record : records) {
            if (record.text("id").equals(id)) {
                return record;
            }
        }
        throw new Background.SaidNoException("error_no_such_request", Sentences.say("error_no_such_request"));
    }

    private HTMLElement show(Patient patient, JsonObject request, JsonObject written) {
        card.appendChild(View.say("h2", "", "ocr_title"));
        card.appendChild(View.say("p", "quiet", "ocr_hint"));
        you(patient);
        somebodyElse(patient);
        organization(request);
        whatHappened(request, written);
        card.appendChild(View.say("h3", "", "ocr_rest"));
        card.appendChild(View.say("p", "", "ocr_rest_hint"));
        return card;
    }

    private void you(Patient patient) {
        Optional<Representative> who = patient.representative();
        begin(View.say("h3", "", "ocr_you"));
        name(who.map(Representative::name).orElse(patient.name()));
        field(Sentences.say("patient_phone"), who.map(Representative::phone).orElse(patient.phone()));
        address(who.map(Representative::address).orElse(patient.address()));
        field(Sentences.say("patient_email"), who.map(Representative::email).orElse(patient.email()));
    }

    private void somebodyElse(Patient patient) {
        Optional<Representative> who = patient.representative();
        begin(View.say("h3", "", "ocr_other"));
        field(Sentences.say("ocr_for_another"), who.isPresent() ? "Yes" : "No");
        who.ifPresent(representative -> {
            name(patient.name());
            field(
                    Sentences.say("ocr_relationship"),
                    switch (representative.relationship()) {
                        case PARENT_OF_MINOR, LEGAL_GUARDIAN -> "Parent/Legal Guardian";
                        case HEALTH_CARE_AGENT, EXECUTOR_OF_ESTATE, OTHER -> "Personal Representative";
                    });
        });
    }

    /** Of where it is, only what the request says of it is known. */
    private void organization(JsonObject request) {
        JsonObject provider = request.object("provider");
        Jurisdiction state = Jurisdiction.of(provider.text("jurisdiction")).orElse(Jurisdiction.FEDERAL);
        begin(View.say("h3", "", "ocr_organization"));
        field(Sentences.say("request_provider"), provider.text("name"));
        field(Sentences.say("ocr_whole_address"), addressed(request, Channel.MAIL));
        field(Sentences.say("address_state"), state == Jurisdiction.FEDERAL ? "" : state.displayName());
        field(Sentences.say("patient_phone"), addressed(request, Channel.PHONE));
        field(Sentences.say("patient_email"), addressed(request, Channel.EMAIL));
        field(Sentences.say("ocr_was_patient"), "Yes");
    }

    /** Where the request went last by that channel. */
    private static String addressed(JsonObject request, Channel channel) {
        String to = "";
        for (JsonObject event : request.array("events").objects(event -> event)) {
            if (event.text("channel").equals(channel.name())
                    && !event.text("to").isEmpty()) {
                to = event.text("to");
            }
        }
        return to;
    }

    private void whatHappened(JsonObject request, JsonObject written) {
        begin(View.say("h3", "", "ocr_what"));
        field(Sentences.say("ocr_when"), when(request));
        field(
                Sentences.say("ocr_what_happened"),
                String.join("\n\n", written.array("paragraphs").texts()));
    }

    /** The first day of being late, and the days on which the provider set a condition or refused. */
    private static String when(JsonObject request) {
        List<String> days = new ArrayList<>();
        for (JsonObject event : request.array("events").objects(event -> event)) {
            if (event.text("kind").equals("OBSTACLE") || event.text("kind").equals("DENIED")) {
                days.add(longForm(event.text("date")));
            }
        }
        JsonObject state = request.object("state");
        if (state.has("complaint")) {
            days.add("since " + longForm(state.object("complaint").text("missed")));
        }
        return String.join("; ", days);
    }

    private static String longForm(String date) {
        return IsoDate.parse(date).map(day -> IsoDate.longForm(day)).orElse(date);
    }

    private void name(PersonName name) {
        field(Sentences.say("patient_first"), name.first());
        field(Sentences.say("patient_last"), name.suffix().isEmpty() ? name.last() : name.last() + " " + name.suffix());
    }

    private void address(PostalAddress address) {
        String street = address.street2().isEmpty() ? address.street() : address.street() + ", " + address.street2();
        field(Sentences.say("address_street"), street);
        field(Sentences.say("address_city"), address.city());
        field(Sentences.say("address_state"), address.state());
        field(Sentences.say("address_postal_code"), address.postalCode());
    }

    private void begin(HTMLElement heading) {
        list = View.element("ul", "plan");
        card.appendChild(heading);
        card.appendChild(list);
    }

    private void field(String label, String value) {
        HTMLElement row = View.div("row", View.words("span", "quiet", label));
        if (value.isEmpty()) {
            row.appendChild(View.say("span", "grow", "ocr_unknown"));
        } else {
            HTMLElement words = View.words("span", "grow value", value);
            words.setAttribute("lang", "en");
            HTMLElement copy = View.button("small", "copy", () -> {
                WaysIn.copyText(value);
                frame.tell("done", Sentences.say("copied"));
            });
            copy.setAttribute("aria-label", Sentences.say("ocr_copy", label));
            row.appendChild(words);
            row.appendChild(copy);
        }
        list.appendChild(View.element("li", "", row));
    }
}
