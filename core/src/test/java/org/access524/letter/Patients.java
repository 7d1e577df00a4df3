package org.access524.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.access524.person.Patient;
import org.access524.person.PersonName;
import org.access524.person.PostalAddress;
import org.access524.person.Preferences;
import org.access524.person.Relationship;
import org.access524.person.Representative;

/** Patients for tests. */
final class Patients {

    private Patients() {}

    static Patient rosa() {
        return new Patient(
                "p",
                new PersonName("Rosa", "", "Example", ""),
                "Rosa Sample",
                Optional.of(LocalDate.of(1980, 7, 4)),
                "F",
                "0042",
                "rosa@example.org",
                "205-555-0100",
                "",
                new PostalAddress("1 Example Street", "", "Springfield", "AL", "35000", ""),
                Optional.empty(),
                Preferences.DEFAULT);
    }

    static Patient represented() {
        return representedBy(Relationship.PARENT_OF_MINOR);
    }

    static Patient representedBy(Relationship relationship) {
        Representative maria = new Representative(
                new PersonName("Maria", "", "Example", ""),
                relationship,
                "birth certificate",
                "m@example.org",
                "205-555-0199",
                PostalAddress.NONE);
        return as(rosa(), Optional.of(maria), Preferences.DEFAULT);
    }

    static Patient with(Patient patient, Preferences preferences) {
        return as(patient, patient.representative(), preferences);
    }

    static Patient as(Patient of, Optional<Representative> who, Preferences preferences) {
        return new Patient(
                of.id(),
                of.name(),
                of.formerName(),
                of.birthDate(),
                of.sex(),
                of.recordNumber(),
                of.email(),
                of.phone(),
                of.fax(),
                of.address(),
                who,
                preferences);
    }

    /** Nothing is known yet, and nothing is preferred. */
    static Patient nobody() {
        return new Patient(
                "p",
                PersonName.NONE,
                "",
                Optional.empty(),
                "",
                "",
                "",
                "",
                "",
                PostalAddress.NONE,
                Optional.empty(),
                new Preferences(List.of(), List.of(), true));
    }
}
