package org.access524.extension.ui;

import java.util.ArrayList;
import java.util.List;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.access524.person.CopyFormat;
import org.access524.person.Delivery;
import org.access524.person.Preferences;
import org.access524.person.Relationship;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** Asks who the patient is, how to reach whoever asks, and how the copies should come. */
final class PatientForm {

    private final JsonObject patient;
    private final HTMLInputElement first;
    private final HTMLInputElement middle;
    private final HTMLInputElement last;
    private final HTMLInputElement suffix;
    private final HTMLInputElement formerName;
    private final HTMLInputElement birthDate;
    private final HTMLInputElement sex;
    private final HTMLInputElement email;
    private final HTMLInputElement phone;
    private final AddressFields address;
    private final HTMLSelectElement format = View.select();
    private final HTMLSelectElement delivery = View.select();
    private final HTMLInputElement unencrypted;
    private final HTMLInputElement represented;
    private final RepresentativeFields representative;

    /** @param patient in the shape of the message contract; without members for a new one */
    PatientForm(JsonObject patient) {
        this.patient = patient;
        JsonObject name = patient.object("name");
        first = text(name, "first", "given-name");
        middle = text(name, "middle", "additional-name");
        last = text(name, "last", "family-name");
        suffix = text(name, "suffix", "honorific-suffix");
        formerName = text(patient, "formerName", "");
        birthDate = View.input("date", patient.text("birthDate"));
        birthDate.setAttribute("autocomplete", "bday");
        sex = text(patient, "sex", "sex");
        email = text(patient, "email", "email");
        email.setType("email");
        phone = text(patient, "phone", "tel");
        phone.setType("tel");
        address = new AddressFields(patient.object("address"));
        JsonObject preferences = patient.object("preferences");
        addPreference(
                format,
                CopyFormat.values(),
                "format_",
                preferences.array("formats").texts());
        addPreference(
                delivery,
                Delivery.values(),
                "delivery_",
                preferences.array("deliveries").texts());
        unencrypted = View.box(preferences.bool("unencryptedEmailAccepted"));
        represented = View.box(patient.has("representative"));
        representative = new RepresentativeFields(patient.object("representative"));
    }

    HTMLElement build() {
        HTMLElement who = View.div(
                "fields",
                View.labelled("patient_first", first),
                View.labelled("patient_middle", middle),
                View.labelled("patient_last", last),
                View.labelled("patient_suffix", suffix),
                View.labelled("patient_birth_date", birthDate),
                View.labelled("patient_former_name", formerName),
                View.labelled("patient_sex", sex));
        HTMLElement reach =
                View.div("fields", View.labelled("patient_email", email), View.labelled("patient_phone", phone));
        address.addTo(reach);
        HTMLElement copies = View.div(
                "fields", View.labelled("patient_format", format), View.labelled("patient_delivery", delivery));
        HTMLElement risk = View.choice(unencrypted, View.say("span", "", "patient_unencrypted"));
        risk.setClassName("choice wide");
        copies.appendChild(risk);
        return View.div(
                "",
                group("patient_who", who),
                group("patient_reach", reach),
                group("patient_copies", copies),
                representativeGroup());
    }

    /** In the shape of the message contract. */
    JsonObject value() {
        JsonObject value = new JsonObject()
                .with("id", patient.text("id"))
                .with("name", name(first, middle, last, suffix))
                .with("formerName", formerName.getValue().trim())
                .with("birthDate", birthDate.getValue())
                .with("sex", sex.getValue().trim())
                .with("recordNumber", patient.text("recordNumber"))
                .with("email", email.getValue().trim())
                .with("phone", phone.getValue().trim())
                .with("fax", patient.text("fax"))
                .with("address", address.value())
                .with("preferences", preferences());
        if (represented.isChecked()) {
            value.with("representative", representative.value());
        }
        return value;
    }

    /** True if the browser itself found nothing wrong, such as half a date; else it has told the person. */
    boolean isComplete() {
        return birthDate.reportValidity() && email.reportValidity();
    }

    static HTMLInputElement text(JsonObject from, String member, String autocomplete) {
        HTMLInputElement input = View.input("text", from.text(member));
        if (!autocomplete.isEmpty()) {
            input.setAttribute("autocomplete", autocomplete);
        }
        return input;
    }

    static JsonObject name(
            HTMLInputElement first, HTMLInputElement middle, HTMLInputElement last, HTMLInputElement suffix) {
        return new JsonObject()
                .with("first", first.getValue().trim())
                .with("middle", middle.getValue().trim())
                .with("last", last.getValue().trim())
                .with("suffix", suffix.getValue().trim());
    }

    private JsonObject preferences() {
        return new JsonObject()
                .with("formats", wantedFirst(format.getValue(), Preferences.DEFAULT.formats()))
                .with("deliveries", wantedFirst(delivery.getValue(), Preferences.DEFAULT.deliveries()))
                .with("unencryptedEmailAccepted", unencrypted.isChecked());
    }

    /** The chosen one, then the others in their usual order. */
    private static <E extends Enum<E>> List<String> wantedFirst(String chosen, List<E> usual) {
        List<String> names = new ArrayList<>();
        names.add(chosen);
        for (E one : usual) {
            if (!one.name().equals(chosen)) {
                names.add(one.name());
            }
        }
        return names;
    }

    private static <E extends Enum<E>> void addPreference(
            HTMLSelectElement select, E[] values, String key, List<String> wanted) {
        for (E value : values) {
            boolean chosen = !wanted.isEmpty() && wanted.get(0).equals(value.name());
            View.addOption(select, value.name(), Sentences.say(key + value.name()), chosen);
        }
    }

    private HTMLElement representativeGroup() {
        HTMLElement fields = representative.build();
        fields.setHidden(!represented.isChecked());
        View.onChange(represented, () -> fields.setHidden(!represented.isChecked()));
        return group(
                "patient_representative",
                View.div("", View.choice(represented, View.say("span", "", "patient_represented")), fields));
    }

    private static HTMLElement group(String key, HTMLElement fields) {
        return View.element("fieldset", "", View.say("legend", "", key), fields);
    }

    /** The fields of a postal address. */
    private static final class AddressFields {

        private final HTMLInputElement street;
        private final HTMLInputElement street2;
        private final HTMLInputElement city;
        private final HTMLSelectElement state;
        private final HTMLInputElement postalCode;

        AddressFields(JsonObject address) {
            street = text(address, "street", "address-line1");
            street2 = text(address, "street2", "address-line2");
            city = text(address, "city", "address-level2");
            state = StateChooser.build("state_choose", address.text("state"));
            postalCode = text(address, "postalCode", "postal-code");
        }

        void addTo(HTMLElement fields) {
            fields.appendChild(View.labelled("address_street", street));
            fields.appendChild(View.labelled("address_street2", street2));
            fields.appendChild(View.labelled("address_city", city));
            fields.appendChild(View.labelled("address_state", state));
            fields.appendChild(View.labelled("address_postal_code", postalCode));
        }

        JsonObject value() {
            return new JsonObject()
                    .with("street", street.getValue().trim())
                    .with("street2", street2.getValue().trim())
                    .with("city", city.getValue().trim())
                    .with("state", state.getValue())
                    .with("postalCode", postalCode.getValue().trim());
        }
    }

    /** The fields of a personal representative. */
    private static final class RepresentativeFields {

        private final HTMLInputElement first;
        private final HTMLInputElement middle;
        private final HTMLInputElement last;
        private final HTMLInputElement suffix;
        private final HTMLSelectElement relationship = View.select();
        private final HTMLInputElement authority;
        private final HTMLInputElement email;
        private final HTMLInputElement phone;
        private final AddressFields address;

        RepresentativeFields(JsonObject who) {
            JsonObject name = who.object("name");
            first = text(name, "first", "");
            middle = text(name, "middle", "");
            last = text(name, "last", "");
            suffix = text(name, "suffix", "");
            for (Relationship value : Relationship.values()) {
                View.addOption(
                        relationship,
                        value.name(),
                        Sentences.say("relationship_" + value.name()),
                        who.text("relationship").equals(value.name()));
            }
            authority = text(who, "authority", "");
            email = text(who, "email", "");
            phone = text(who, "phone", "");
            address = new AddressFields(who.object("address"));
        }

        HTMLElement build() {
            HTMLElement fields = View.div(
                    "fields",
                    View.labelled("patient_first", first),
                    View.labelled("patient_middle", middle),
                    View.labelled("patient_last", last),
                    View.labelled("patient_suffix", suffix),
                    View.labelled("representative_relationship", relationship),
                    View.labelled("representative_authority", authority),
                    View.labelled("patient_email", email),
                    View.labelled("patient_phone", phone));
            address.addTo(fields);
            return fields;
        }

        JsonObject value() {
            return new JsonObject()
                    .with("name", name(first, middle, last, suffix))
                    .with("relationship", relationship.getValue())
                    .with("authority", authority.getValue().trim())
                    .with("email", email.getValue().trim())
                    .with("phone", phone.getValue().trim())
                    .with("address", address.value());
        }
    }
}
