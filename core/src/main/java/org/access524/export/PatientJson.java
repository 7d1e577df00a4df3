package org.access524.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.access524.person.CopyFormat;
import org.access524.person.Delivery;
import org.access524.person.Patient;
import org.access524.person.PersonName;
import org.access524.person.PostalAddress;
import org.access524.person.Preferences;
import org.access524.person.Relationship;
import org.access524.person.Representative;
import org.access524.text.IsoDate;

/** A {@link Patient} as JSON: every member has the name of its part of the record; dates are {@code YYYY-MM-DD}. */
public final class PatientJson {

    private PatientJson() {}

    /** The patient as a new object. */
    public static JsonObject write(Patient patient) {
        JsonObject json = new JsonObject()
                .with("id", patient.id())
                .with("name", write(patient.name()))
                .with("formerName", patient.formerName())
                .with(
                        "birthDate",
                        patient.birthDate().map(date -> IsoDate.print(date)).orElse(""))
                .with("sex", patient.sex())
                .with("recordNumber", patient.recordNumber())
                .with("email", patient.email())
                .with("phone", patient.phone())
                .with("fax", patient.fax())
                .with("address", write(patient.address()))
                .with("preferences", write(patient.preferences()));
        patient.representative().ifPresent(who -> json.with("representative", write(who)));
        return json;
    }

    /**
     * The patient of that object. Text that is missing is empty; missing preferences are {@link Preferences#DEFAULT}.
     *
     * @throws MalformedJsonException naming the member that is missing or wrong
     */
    public static Patient read(JsonObject json) {
        return new Patient(
                Reading.id(json, "id"),
                name(json.object("name")),
                json.text("formerName"),
                Reading.optionalDate(json, "birthDate"),
                json.text("sex"),
                json.text("recordNumber"),
                json.text("email"),
                json.text("phone"),
                json.text("fax"),
                address(json.object("address")),
                json.has("representative")
                        ? Optional.of(representative(json.object("representative")))
                        : Optional.empty(),
                json.has("preferences") ? preferences(json.object("preferences")) : Preferences.DEFAULT);
    }

    private static JsonObject write(PersonName name) {
        return new JsonObject()
                .with("first", name.first())
                .with("middle", name.middle())
                .with("last", name.last())
                .with("suffix", name.suffix());
    }

    private static PersonName name(JsonObject json) {
        return new PersonName(json.text("first"), json.text("middle"), json.text("last"), json.text("suffix"));
    }

    private static JsonObject write(PostalAddress address) {
        return new JsonObject()
                .with("street", address.street())
                .with("street2", address.street2())
                .with("city", address.city())
                .with("state", address.state())
                .with("postalCode", address.postalCode())
                .with("country", address.country());
    }

    private static PostalAddress address(JsonObject json) {
        return new PostalAddress(
                json.text("street"),
                json.text("street2"),
                json.text("city"),
                json.text("state"),
                json.text("postalCode"),
                json.text("country"));
    }

    private static JsonObject write(Representative who) {
        return new JsonObject()
                .with("name", write(who.name()))
                .with("relationship", who.relationship().name())
                .with("authority", who.authority())
                .with("email", who.email())
                .with("phone", who.phone())
                .with("address", write(who.address()));
    }

    private static Representative representative(JsonObject json) {
        return new Representative(
                name(json.object("name")),
                Reading.constant(json, "relationship", Relationship.values()),
                json.text("authority"),
                json.text("email"),
                json.text("phone"),
                address(json.object("address")));
    }

    private static JsonObject write(Preferences preferences) {
        return new JsonObject()
                .with("formats", names(preferences.formats()))
                .with("deliveries", names(preferences.deliveries()))
                .with("unencryptedEmailAccepted", preferences.unencryptedEmailAccepted());
    }

    private static Preferences preferences(JsonObject json) {
        return new Preferences(
                Reading.constants(json, "formats", CopyFormat.values()),
                Reading.constants(json, "deliveries", Delivery.values()),
                json.bool("unencryptedEmailAccepted"));
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        List<String> names = new ArrayList<>();
        for (Enum<?> constant : constants) {
            names.add(constant.name());
        }
        return names;
    }
}
