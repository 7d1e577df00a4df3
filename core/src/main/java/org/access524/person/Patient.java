package org.access524.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose records are asked for, and how to reach the one who asks. Text that is not known is empty.
 *
 * @param id chosen by whoever stores the patient; letters, digits and hyphens
 * @param formerName a maiden or other former name, whole
 * @param sex as the person writes it on forms
 * @param recordNumber the medical record number at the provider, if known
 * @param representative who acts for the patient, when it is not the patient
 */
public record Patient(
        String id,
        PersonName name,
        String formerName,
        Optional<LocalDate> birthDate,
        String sex,
        String recordNumber,
        String email,
        String phone,
        String fax,
        PostalAddress address,
        Optional<Representative> representative,
        Preferences preferences) {}
