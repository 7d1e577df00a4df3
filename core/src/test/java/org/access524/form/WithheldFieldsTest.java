package org.access524.form;

import static org.access524.form.FieldMeaning.*;
import static org.access524.form.FieldType.EMAIL;
import static org.access524.form.FieldType.FILE;
import static org.access524.form.FieldType.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WithheldFieldsTest {
    private static FormBuilder form() {
        return new FormBuilder();
    }

    private static FieldMeaning text(String label) {
        return form().text(label).last();
    }

    private static FieldMeaning box(String label) {
        return form().box(label).last();
    }

    @Test
    void honeypotIsNeverTakenForAField() {
        assertEquals(
                HONEYPOT,
                form().field(TEXT, "Website").named("website").invisible().add().last());
        assertEquals(
                HONEYPOT,
                form().field(TEXT, "")
                        .named("contact_hp_field")
                        .invisible()
                        .add()
                        .last());
        assertEquals(
                HONEYPOT,
                form().field(EMAIL, "Email")
                        .hint("This field is for validation purposes and should be left unchanged.")
                        .add()
                        .last());
        assertEquals(HONEYPOT, text("If you are human, leave this field blank"));
    }

    @Test
    void sensitiveCategoryIsOneInAllThreePolarities() {
        assertEquals(SENSITIVE_CATEGORY, box("I also authorize release of HIV/AIDS information"), "opt in");
        assertEquals(SENSITIVE_CATEGORY, box("Do NOT include mental health records"), "opt out");
        assertEquals(SENSITIVE_CATEGORY, text("Substance use disorder (initials)"), "initials per line");
        assertEquals(SENSITIVE_CATEGORY, box("Registros de salud mental"));
        assertEquals(SENSITIVE_CATEGORY, box("Psychotherapy Notes (see item 2)"));
        assertEquals(SENSITIVE_CATEGORY, box("Reproductive health care"));
        assertEquals(SENSITIVE_CATEGORY, box("Entire medical record, including HIV, except psychotherapy notes"));
    }

    @Test
    void wholeRecordExceptPsychotherapyNotesIsARecordType() {
        assertEquals(RECORD_TYPE, box("Entire medical record (except psychotherapy notes)"));
    }

    @Test
    void socialSecurityNumberIsNeverAnythingElse() {
        assertEquals(SSN, text("SSN"));
        assertEquals(SSN, text("SS#"));
        assertEquals(SSN, text("Número de seguro social"));
        assertEquals(
                SSN,
                form().field(FieldType.PASSWORD, "Social Security Number").add().last());
        assertEquals(SSN_LAST4, text("Last 4 digits of SSN"));
        assertEquals(SSN_LAST4, text("Last four of Social Security Number"));
        assertEquals(SSN_LAST4, text("Últimos 4 dígitos SSN (opcional)"));
        assertEquals(
                PURPOSE,
                form().group("Purpose of request")
                        .box("Social Security / Disability")
                        .last());
    }

    @Test
    void signaturesAreWithheldHoweverTheyAreCalled() {
        assertEquals(SIGNATURE, text("Electronic signature"));
        assertEquals(SIGNATURE, text("Type your full name as signature"));
        assertEquals(SIGNATURE, text("Signature of patient or legal representative"));
        assertEquals(SIGNATURE, text("Firma del paciente"));
        assertEquals(
                SIGNATURE,
                form().section("Electronic Signature").text("Full name").last());
        assertEquals(
                SIGNATURE,
                form().field(TEXT, "Full Name")
                        .hint("By typing your name you sign this request electronically")
                        .add()
                        .last());
        assertEquals(INITIALS, text("Initials"));
        assertEquals(PATIENT_MIDDLE_NAME, text("Middle Initial"));
    }

    @Test
    void printedNameUnderASignatureIsNoSignature() {
        assertEquals(
                PATIENT_FULL_NAME,
                form().section("Signature").text("Print Name").last());
        assertEquals(
                REQUESTER_NAME,
                form().section("Signature")
                        .text("Printed name of patient or legal representative")
                        .last());
    }

    @Test
    void staffBlockIsLeftToStaff() {
        assertEquals(
                List.of(OFFICE_USE, OFFICE_USE, OFFICE_USE),
                form().section("For office use only")
                        .text("MRN")
                        .text("Name")
                        .text("Date")
                        .meanings());
        assertEquals(OFFICE_USE, text("ID verified by"));
        assertEquals(
                OFFICE_USE,
                form().section("Solo para uso de la oficina").text("Fecha").last());
    }

    @Test
    void consentsAreTheirOwnThing() {
        assertEquals(CONSENT, box("I agree to the terms and conditions"));
        assertEquals(CONSENT, box("I understand that I may revoke this authorization by e-mail or mail"));
        assertEquals(CONSENT, box("Entiendo que puedo revocar esta autorización"));
        assertEquals(FEE_CONSENT, box("I agree to pay the fee for copies"));
        assertEquals(UNENCRYPTED_EMAIL_CONSENT, box("I accept the risk of unencrypted e-mail"));
        assertEquals(UNENCRYPTED_EMAIL_CONSENT, box("Unencrypted Email. Others may read it."));
    }

    @Test
    void whatProvesIdentityIsWithheld() {
        assertEquals(ID_UPLOAD, form().field(FILE, "Upload photo").add().last());
        assertEquals(ID_UPLOAD, text("Driver's License Number"));
        assertEquals(ONE_TIME_CODE, text("Verification code"));
        assertEquals(CAPTCHA, text("Enter the characters you see"));
        assertEquals(
                PASSWORD, form().field(FieldType.PASSWORD, "Password").add().last());
        assertEquals(
                List.of(USERNAME, PASSWORD),
                form().text("E-mail")
                        .field(FieldType.PASSWORD, "Password")
                        .add()
                        .meanings());
        assertEquals(WITNESS, text("Witness name"));
        assertEquals(INSURANCE_ID, text("Insurance Policy Number"));
        assertEquals(EMPLOYER, text("Employer"));
    }

    @Test
    void nameThatIsTypedToSignIsASignature() {
        assertEquals(FieldMeaning.SIGNATURE, text("Please type your full legal name to sign"));
        assertEquals(FieldMeaning.SIGNATURE, text("Escriba su nombre completo como firma"));
    }
}
