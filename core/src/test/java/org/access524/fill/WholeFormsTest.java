package org.access524.fill;

import static org.access524.fill.People.ROSA;
import static org.access524.fill.People.TWO_YEARS;
import static org.access524.fill.People.WORDING;
import static org.access524.request.RequestScope.EVERYTHING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.access524.form.FieldClassifier;
import org.access524.form.FormBuilder;
import org.access524.person.Patient;
import org.access524.request.RequestScope;
import org.junit.jupiter.api.Test;

class WholeFormsTest {
    private static String read(FormBuilder form, Patient patient, RequestScope scope) {
        List<String> lines = new ArrayList<>();
        for (FillItem item : FillPlanner.plan(FieldClassifier.classify(form.fields()), patient, scope, WORDING)
                .items()) {
            String value = item.decision() == Decision.FILL
                    ? item.value()
                    : item.decision().name();
            lines.add(item.meaning() + " " + value);
        }
        return String.join("\n", lines) + "\n";
    }

    @Test
    void portalFormOfALoggedInPatient() {
        assertEquals("""
                FACILITY LEFT
                RECIPIENT_CHOICE 1
                SERVICE_DATE_FROM 03/01/2022
                SERVICE_DATE_TO 02/29/2024
                FACILITY LEFT
                RECORD_TYPE true
                RECORD_TYPE true
                RECORD_TYPE true
                RECORD_TYPE LEFT
                COMMENTS 45 CFR 164.524 access request
                CONSENT WITHHELD
                """, read(WholeForms.portal(), ROSA, TWO_YEARS));
    }

    @Test
    void formOfAFormBuilderWithWordsBelowTheInputs() {
        assertEquals("""
                PATIENT_FIRST_NAME Rosa
                PATIENT_LAST_NAME Example
                PATIENT_BIRTH_MONTH 2
                PATIENT_BIRTH_DAY 5
                PATIENT_BIRTH_YEAR 1980
                PATIENT_PHONE_AREA 555
                PATIENT_PHONE_LINE 555-0142
                PATIENT_STREET 12 Sample Street
                PATIENT_STREET_2 Apt 3
                PATIENT_CITY Springfield
                PATIENT_STATE CA
                PATIENT_POSTAL_CODE 90000-1234
                PATIENT_EMAIL rosa@example.org
                PATIENT_EMAIL_CONFIRM rosa@example.org
                SSN_LAST4 WITHHELD
                ID_UPLOAD WITHHELD
                HONEYPOT WITHHELD
                SIGNATURE WITHHELD
                SIGNED_DATE WITHHELD
                """, read(WholeForms.formBuilder(), ROSA, EVERYTHING));
    }

    @Test
    void hospitalFormWithItsBlocks() {
        assertEquals("""
                PATIENT_FULL_NAME Example, Rosa M
                PATIENT_FORMER_NAME Rosa Sample
                PATIENT_BIRTH_DATE 02/05/1980
                PATIENT_MRN LEFT
                PATIENT_PHONE (555) 555-0142
                FACILITY LEFT
                UNKNOWN LEFT
                RECIPIENT_NAME Rosa Maria Example
                RECIPIENT_STREET 12 Sample Street, Apt 3
                RECIPIENT_CITY_STATE_ZIP Springfield, CA 90000-1234
                RECIPIENT_PHONE (555) 555-0142
                RECIPIENT_FAX LEFT
                SERVICE_DATES All dates of service
                RECORD_TYPE true
                RECORD_TYPE LEFT
                RECORD_TYPE true
                RECORD_TYPE LEFT
                SENSITIVE_CATEGORY WITHHELD
                SENSITIVE_CATEGORY WITHHELD
                SENSITIVE_CATEGORY WITHHELD
                PURPOSE LEFT
                PURPOSE LEFT
                PURPOSE true
                PURPOSE LEFT
                FORMAT LEFT
                FORMAT LEFT
                DELIVERY_METHOD true
                EXPIRATION LEFT
                FEE_CONSENT WITHHELD
                SIGNATURE WITHHELD
                SIGNED_DATE WITHHELD
                REPRESENTATIVE_NAME LEFT
                REPRESENTATIVE_RELATIONSHIP LEFT
                OFFICE_USE WITHHELD
                OFFICE_USE WITHHELD
                """, read(WholeForms.hospital(), ROSA, EVERYTHING));
    }

    @Test
    void formInSpanish() {
        assertEquals("""
                PATIENT_FIRST_NAME Rosa
                PATIENT_LAST_NAME Example
                PATIENT_BIRTH_DATE 02/05/1980
                PATIENT_PHONE (555) 555-0142
                PATIENT_EMAIL rosa@example.org
                PATIENT_STREET 12 Sample Street, Apt 3
                PATIENT_CITY Springfield
                PATIENT_STATE CA
                PATIENT_POSTAL_CODE 90000-1234
                SSN_LAST4 WITHHELD
                REQUESTER_IS_PATIENT s
                RECIPIENT_CHOICE a
                SERVICE_DATE_FROM 03/01/2022
                SERVICE_DATE_TO 02/29/2024
                RECORD_TYPE true
                RECORD_TYPE LEFT
                RECORD_TYPE LEFT
                SENSITIVE_CATEGORY WITHHELD
                FORMAT LEFT
                FORMAT true
                PURPOSE p
                SIGNATURE WITHHELD
                SIGNED_DATE WITHHELD
                CONSENT WITHHELD
                """, read(WholeForms.spanish(), ROSA, TWO_YEARS));
    }

    @Test
    void formWrittenAsSentences() {
        assertEquals("""
                PATIENT_FULL_NAME Rosa Maria Example
                PATIENT_BIRTH_DATE 02/05/1980
                FACILITY LEFT
                RECIPIENT_NAME Rosa Maria Example
                SERVICE_DATE_FROM 03/01/2022
                SERVICE_DATE_TO 02/29/2024
                PURPOSE_TEXT At the request of the individual
                SIGNATURE WITHHELD
                SIGNED_DATE WITHHELD
                """, read(WholeForms.sentence(), ROSA, TWO_YEARS));
    }
}
