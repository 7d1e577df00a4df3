package org.access524.letter;

import static org.access524.letter.Cases.RECEIVED;
import static org.access524.letter.Cases.SENT;
import static org.access524.letter.Cases.text;
import static org.access524.letter.Cases.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.access524.law.Citations;
import org.access524.law.Jurisdiction;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.FeeBasis;
import org.access524.request.LetterKind;
import org.junit.jupiter.api.Test;

/** Drafts of complaints, and what is said on the phone. */
class ComplaintLettersTest {

    private static final Event CALL = with(
            EventKind.CALL,
            "2026-01-10",
            "we will look at it",
            new EventDetails.Promising("Ms. Lee", Optional.of(Cases.day("2026-01-20"))));

    private static final Event FEE =
            with(EventKind.FEE_QUOTED, "2026-01-12", "", new EventDetails.Quoting("$85.00", FeeBasis.PER_PAGE));

    @Test
    void theOfficeForCivilRightsLearnsItInTheOrderOfItsForm() {
        String text = text(LetterKind.OCR_COMPLAINT, "2026-02-15", SENT, RECEIVED, CALL, FEE);
        int before = 0;
        for (String part : List.of(
                "Office for Civil Rights",
                "Patient: Rosa Example",
                "I file this for myself.",
                "The organization: Lakeview Hospital. I am or was a patient there.",
                "When it happened: since February 5, 2026.",
                "The 180 days of 45 CFR 160.306(b)(3), counted from then, end on August 4, 2026.",
                "January 2, 2026: I sent the request by fax.",
                "January 5, 2026: The organization received the request, as the record of delivery shows.",
                "January 10, 2026: I spoke with the organization by telephone (Ms. Lee); an answer was promised by"
                        + " January 20, 2026: \"we will look at it\".",
                "January 12, 2026: The organization quoted a fee of $85.00.",
                "I have not received the copy.",
                "The last day to act on the request under 45 CFR 164.524(b)(2)(i) was February 4, 2026.",
                "45 CFR 164.524(c)(4)",
                "Signature:")) {
            int at = text.indexOf(part);
            assertTrue(at > before || before == 0 && at == 0, part + " in\n" + text);
            before = at;
        }
    }

    @Test
    void aRepresentativeFilesForThePatient() {
        String text = Cases.letter(
                        LetterKind.OCR_COMPLAINT, Patients.represented(), Jurisdiction.AL, "2026-02-15", SENT, RECEIVED)
                .plainText();
        assertTrue(text.contains("Personal representative: Maria Example; phone: 205-555-0199; e-mail: m@example.org. I"
                + " file this for the patient named here. I act as the parent of the patient, who is a minor; my authority:"
                + " birth certificate."));
        assertTrue(text.contains("The patient is or was a patient there."));
    }

    @Test
    void beforeTheLastDayNothingWasMissed() {
        String text = text(LetterKind.OCR_COMPLAINT, "2026-02-04", SENT, RECEIVED);
        assertFalse(text.contains("had not acted"));
        assertFalse(text.contains("180 days"));
    }

    @Test
    void afterTheTimeForAComplaintOneAsksForAWaiver() {
        String text = text(LetterKind.OCR_COMPLAINT, "2026-08-05", SENT, RECEIVED);
        assertTrue(text.contains(
                "counted from then, ended on August 4, 2026. I ask you to waive that limit for good cause."));
    }

    @Test
    void anAnswerInTimeIsNoMissedDay() {
        Event denied = Event.of("denied", EventKind.DENIED, Cases.day("2026-02-04"));
        assertFalse(text(LetterKind.OCR_COMPLAINT, "2026-03-01", SENT, RECEIVED, denied)
                .contains("had not acted"));
        Event late = Event.of("denied", EventKind.DENIED, Cases.day("2026-02-05"));
        assertTrue(text(LetterKind.OCR_COMPLAINT, "2026-03-01", SENT, RECEIVED, late)
                .contains("had not acted by then"));
    }

    @Test
    void anAssumedReceiptStaysAnAssumption() {
        String text = text(LetterKind.OCR_COMPLAINT, "2026-03-01", SENT);
        assertTrue(text.contains("I believe the organization received it by January 2, 2026."));
        assertTrue(text.contains(
                "If the request was received when I believe it was, the last day to act on the request under"
                        + " 45 CFR 164.524(b)(2)(i) was February 1, 2026."));
    }

    @Test
    void theStateLearnsOfItsOwnLimitFirst() {
        Letter letter = Cases.letter(
                LetterKind.STATE_COMPLAINT, Patients.rosa(), Jurisdiction.CA, "2026-02-15", SENT, RECEIVED);
        String text = letter.plainText();
        assertTrue(text.startsWith("To the state agency\n"));
        int state = text.indexOf(
                "The last day to act on the request under California Health & Safety Code 123110(b)(1) was January 20, 2026.");
        int federal =
                text.indexOf("The last day to act on the request under 45 CFR 164.524(b)(2)(i) was February 4, 2026.");
        assertTrue(0 < state && state < federal, text);
        String early = Cases.letter(
                        LetterKind.STATE_COMPLAINT, Patients.rosa(), Jurisdiction.CA, "2026-01-25", SENT, RECEIVED)
                .plainText();
        assertFalse(early.contains("45 CFR 164.524(b)(2)(i)"));
    }

    @Test
    void aReportOfInformationBlockingJudgesNobody() {
        Letter letter = Cases.letter(
                LetterKind.INFORMATION_BLOCKING_REPORT,
                Patients.rosa(),
                Jurisdiction.AL,
                "2026-02-15",
                SENT,
                RECEIVED,
                CALL);
        String text = letter.plainText();
        assertTrue(text.contains("Who asked: the patient."));
        assertTrue(text.contains("Who was asked: Lakeview Hospital, Alabama. Who spoke for it: Ms. Lee."));
        assertTrue(text.contains("I do not know what the provider knew"));
        assertTrue(text.contains(
                "Information blocking by a health care provider can be reported to HHS; OIG may refer it to"
                        + " CMS for Medicare payment disincentives (89 FR 54662)."));
        assertTrue(letter.citations().contains(Citations.INFORMATION_BLOCKING));
    }

    @Test
    void onlyTheReportSpeaksOfDisincentives() {
        for (LetterKind kind : LetterKind.values()) {
            boolean speaks = text(kind, "2026-02-15", SENT, RECEIVED).contains("disincentive");
            assertEquals(kind == LetterKind.INFORMATION_BLOCKING_REPORT, speaks, kind.name());
        }
    }

    @Test
    void whatIsSpokenHasLinesToSayToAskAndToWriteDown() {
        String text = text(LetterKind.PHONE_FOLLOW_UP, "2026-01-12", SENT);
        assertTrue(text.contains("Say: Hello. My name is Rosa Example. I am a patient.\n"));
        assertTrue(text.contains(
                "Say: On January 2, 2026, I sent you by fax a request for access to my diagnostic images"));
        assertTrue(text.contains("Ask: Have you received it, and on what day?\n"));
        assertTrue(text.contains("Write down: the name and the office of the person, the date and the time"));
        assertFalse(text.contains("Signature"));
        assertFalse(
                text(LetterKind.PHONE_FOLLOW_UP, "2026-01-12", SENT, RECEIVED).contains("Have you received it"));
    }

    @Test
    void aRepresentativeCallsForThePatient() {
        String text = Cases.letter(LetterKind.PHONE_HOLDER, Patients.represented(), Jurisdiction.AL, "2026-01-12", SENT)
                .plainText();
        assertTrue(
                text.contains("Say: Hello. My name is Maria Example. I call for a patient, Rosa Example. I act as the"
                        + " parent of the patient, who is a minor.\n"));
        assertTrue(text.contains("the images of the patient's exam"));
    }
}
