package org.access524.letter;

import java.util.List;
import org.access524.person.Patient;
import org.access524.person.PostalAddress;
import org.access524.person.Relationship;
import org.access524.person.Representative;
import org.access524.text.IsoDate;

/** Says who asks, and for whom. */
final class RequesterWords {

    private final Patient patient;

    RequesterWords(Patient patient) {
        this.patient = patient;
    }

    boolean isRepresentative() {
        return patient.representative().isPresent();
    }

    /** "my", or "the patient's" in the letter of a personal representative. */
    String whose() {
        return isRepresentative() ? "the patient's" : "my";
    }

    /** Everything that tells the patient from others, as one line; empty if nothing is known. */
    String patientLine() {
        return Prose.lead(
                "Patient: ",
                Prose.sentence(Prose.join(
                        "; ",
                        List.of(
                                patient.name().full(),
                                Prose.lead("former name: ", patient.formerName()),
                                Prose.lead("born ", birthDate()),
                                Prose.lead("medical record number: ", patient.recordNumber()),
                                oneLine(patient.address()),
                                Prose.lead("phone: ", patient.phone()),
                                Prose.lead("e-mail: ", patient.email())))));
    }

    /** The same as {@link #patientLine} in as few words as tell the patient from others. */
    String identity() {
        return identity("Patient: ");
    }

    /** The same, to be said. */
    String spoken() {
        return identity("The patient is ");
    }

    private String identity(String lead) {
        return Prose.lead(
                lead,
                Prose.sentence(Prose.join(
                        "; ",
                        List.of(
                                patient.name().full(),
                                Prose.lead("born ", birthDate()),
                                Prose.lead("medical record number: ", patient.recordNumber())))));
    }

    /** In what capacity somebody asks for the patient; empty if the patient asks. */
    String capacity() {
        return patient.representative()
                .map(who -> "I act as " + role(who.relationship()) + ".")
                .orElse("");
    }

    /** Where an answer reaches the one who asks; empty if nothing is known. */
    String contact() {
        String phone = patient.representative().map(Representative::phone).orElse(patient.phone());
        String separator = phone.isEmpty() || email().isEmpty() ? "" : " or ";
        return Prose.sentence(Prose.lead("You can reach me at ", phone + separator + email()));
    }

    /** How to reach the representative; empty if the patient asks. */
    String representativeLine() {
        return patient.representative()
                .map(who -> Prose.lead(
                        "Personal representative: ",
                        Prose.sentence(Prose.join(
                                "; ",
                                List.of(
                                        who.name().full(),
                                        oneLine(who.address()),
                                        Prose.lead("phone: ", who.phone()),
                                        Prose.lead("e-mail: ", who.email()))))))
                .orElse("");
    }

    /** Who signs. */
    String signer() {
        return patient.representative()
                .map(who -> who.name().full())
                .orElse(patient.name().full());
    }

    String email() {
        return patient.representative().map(Representative::email).orElse(patient.email());
    }

    /** Only the patient has a fax number. */
    String fax() {
        return isRepresentative() ? "" : patient.fax();
    }

    /** What makes the representative one, for a sentence that begins "I act as". */
    static String role(Representative who) {
        return role(who.relationship()) + Prose.lead("; my authority: ", Prose.fold(who.authority()));
    }

    private static String role(Relationship relationship) {
        return switch (relationship) {
            case PARENT_OF_MINOR -> "the parent of the patient, who is a minor";
            case LEGAL_GUARDIAN -> "the patient's legal guardian";
            case HEALTH_CARE_AGENT -> "the patient's health care agent";
            case EXECUTOR_OF_ESTATE -> "the executor or administrator of the patient's estate";
            case OTHER -> "the patient's personal representative";
        };
    }

    private String birthDate() {
        return patient.birthDate().map(date -> IsoDate.longForm(date)).orElse("");
    }

    private static String oneLine(PostalAddress address) {
        return Prose.join(", ", List.of(address.street(), address.street2(), address.cityStateZip()));
    }
}
