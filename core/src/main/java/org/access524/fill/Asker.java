package org.access524.fill;

import java.util.Optional;
import org.access524.form.FieldMeaning;
import org.access524.person.Patient;
import org.access524.person.PersonName;
import org.access524.person.PostalAddress;
import org.access524.person.Representative;
import org.access524.request.RequestScope;

/** Who asks, and for what: all that a value can come from. */
record Asker(Patient patient, RequestScope scope, AccessWording wording) {

    /** Whoever acts: the personal representative stands in the patient's shoes (45 CFR 164.502(g)). */
    PersonName name() {
        return representative().isPresent() ? representative().get().name() : patient.name();
    }

    String email() {
        String theirs = representative().isPresent() ? representative().get().email() : "";
        return theirs.isEmpty() ? patient.email() : theirs;
    }

    String phone() {
        String theirs = representative().isPresent() ? representative().get().phone() : "";
        return theirs.isEmpty() ? patient.phone() : theirs;
    }

    /** The number of whomever that meaning asks about. */
    String phoneFor(FieldMeaning meaning) {
        return switch (meaning) {
            case PATIENT_PHONE -> patient.phone();
            case PATIENT_FAX, RECIPIENT_FAX -> patient.fax();
            case REPRESENTATIVE_PHONE ->
                representative().isPresent() ? representative().get().phone() : "";
            default -> phone();
        };
    }

    PostalAddress address() {
        boolean theirs = representative().isPresent()
                && !representative().get().address().isEmpty();
        return theirs ? representative().get().address() : patient.address();
    }

    Optional<Representative> representative() {
        return patient.representative();
    }
}
