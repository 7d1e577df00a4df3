package org.access524.letter;

import static org.access524.letter.Cases.RECEIVED;
import static org.access524.letter.Cases.SENT;
import static org.access524.letter.Cases.text;
import static org.access524.letter.Cases.with;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.access524.law.Citations;
import org.access524.law.Holder;
import org.access524.law.Jurisdiction;
import org.access524.request.AccessRequest;
import org.access524.request.Channel;
import org.access524.request.DenialGround;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.LetterKind;
import org.access524.request.Provider;
import org.access524.request.RequestScope;
import org.junit.jupiter.api.Test;

/** Before the request and after an answer: the holder, a part, a denial, the privacy officer, thanks. */
class AnswerLettersTest {

    @Test
    void beforeTheRequestOneAsksWhoStoresTheImages() {
        String text = text(LetterKind.HOLDER_INQUIRY, "2026-01-01");
        assertTrue(text.contains("I am about to ask for access to my diagnostic images and reports"));
        assertTrue(text.contains("which organization stores the images (the PACS or image archive)"));
        assertTrue(text.contains("HHS FAQ 246"));
        assertTrue(
                text(LetterKind.HOLDER_INQUIRY, "2026-01-10", SENT).contains("On January 2, 2026, I sent you by fax"));
    }

    @Test
    void ofRecordsWithoutImagesNoImagesAreSpokenOf() {
        AccessRequest request = new AccessRequest(
                "r",
                "p",
                new Provider("Lakeview Hospital", Jurisdiction.AL, Holder.HOSPITAL),
                "",
                Channel.FAX,
                new RequestScope(RequestScope.Kind.RECORDS, Optional.empty(), Optional.empty(), ""),
                "",
                List.of());
        String text = Letters.write(
                        LetterKind.HOLDER_INQUIRY, new LetterContext(Patients.rosa(), request, Cases.day("2026-01-01")))
                .plainText();
        assertTrue(text.contains("which organization stores the records."));
        assertFalse(text.contains("PACS"));
    }

    @Test
    void whatIsMissingIsListed() {
        Event part = with(
                EventKind.PARTLY_DELIVERED,
                "2026-01-25",
                "",
                new EventDetails.Missing(true, false, "the visit of 2024"));
        String text = text(LetterKind.PARTIAL_ANSWER, "2026-01-26", SENT, RECEIVED, part);
        assertTrue(text.contains("On January 25, 2026, I received a part of what I asked for."));
        assertTrue(text.contains("What is missing: the images, as complete DICOM studies; \"the visit of 2024\"."));
        assertTrue(text.contains("HHS FAQ 2059"));
        assertTrue(text.contains("45 CFR 164.524(d)(1)"));
    }

    @Test
    void aDenialIsToldWhatItLacks() {
        Letter letter =
                denied(LetterKind.INCOMPLETE_DENIAL, new EventDetails.Denying(true, DenialGround.NOT_STATED, false));
        String text = letter.plainText();
        assertTrue(text.contains("On January 25, 2026, you denied it: \"not possible\"."));
        assertTrue(text.contains("Your denial does not state its basis."));
        assertTrue(text.contains("It does not say, as 45 CFR 164.524(d)(2) asks, how to complain to you and to HHS."));
        assertTrue(letter.citations().contains(Citations.ACCESS_TO_THE_REST));
    }

    @Test
    void aDenialThatSaysItAllIsNotBlamed() {
        String text = denied(
                        LetterKind.INCOMPLETE_DENIAL,
                        new EventDetails.Denying(true, DenialGround.ENDANGERS_LIFE_OR_SAFETY, true))
                .plainText();
        assertFalse(text.contains("does not s"));
        assertFalse(text.contains("closed list"));
        assertFalse(text.contains("last day"));
    }

    @Test
    void anotherProfessionalReviews() {
        Letter letter = denied(
                LetterKind.REVIEW_REQUEST, new EventDetails.Denying(true, DenialGround.HARMS_ANOTHER_PERSON, true));
        assertTrue(letter.plainText()
                .contains(
                        "I ask that the denial be reviewed by a licensed health care professional who did not take part in"
                                + " it (45 CFR 164.524(a)(4)). It rests on a ground of 45 CFR 164.524(a)(3)"));
        assertTrue(letter.citations().contains(Citations.REVIEW_OF_DENIAL));
        String unknown = denied(LetterKind.REVIEW_REQUEST, EventDetails.NONE).plainText();
        assertTrue(unknown.contains("If it rests on a ground of 45 CFR 164.524(a)(3), it is open to review"));
    }

    @Test
    void thePrivacyOfficerGetsTheHistoryAndADay() {
        Event reminded = Event.of("reminded", EventKind.REMINDER_SENT, Cases.day("2026-02-06"));
        String text = text(LetterKind.PRIVACY_OFFICER, "2026-02-15", SENT, RECEIVED, reminded);
        assertTrue(text.contains("Lakeview Hospital\nPrivacy Officer\n"));
        assertTrue(text.contains("January 2, 2026: I sent the request by fax.\n"));
        assertTrue(text.contains("January 5, 2026: You received the request, as the record of delivery shows.\n"));
        assertTrue(text.contains("February 6, 2026: I reminded you.\n"));
        assertTrue(text.contains("by February 22, 2026."));
        assertTrue(text.contains("I would much rather settle this with you."));
        assertTrue(text.contains("45 CFR 160.306(a)"));
    }

    @Test
    void thePrivacyOfficerIsNotPressedBeforeTheLastDay() {
        String text = text(LetterKind.PRIVACY_OFFICER, "2026-01-10", SENT, RECEIVED);
        assertTrue(text.contains("by February 4, 2026."));
    }

    @Test
    void thanksNameTheDay() {
        Event came = with(EventKind.DELIVERED, "2026-01-25", "", new EventDetails.Delivering("a CD"));
        String text = text(LetterKind.THANKS, "2026-01-26", SENT, RECEIVED, came);
        assertTrue(text.contains(
                "On January 25, 2026, I received my diagnostic images and reports in this form: \"a CD\". Thank you"));
        assertFalse(text(LetterKind.THANKS, "2026-01-26", SENT, RECEIVED).contains("I received"));
    }

    @Test
    void aDiaryIsPrivate() {
        Event diary = with(EventKind.NOTE, "2026-01-08", "my sister says they are slow", EventDetails.NONE);
        for (LetterKind kind : LetterKind.values()) {
            assertFalse(text(kind, "2026-02-15", SENT, RECEIVED, diary).contains("sister"), kind.name());
        }
    }

    private static Letter denied(LetterKind kind, EventDetails how) {
        return Cases.letter(
                kind,
                Patients.rosa(),
                Jurisdiction.AL,
                "2026-03-26",
                SENT,
                RECEIVED,
                with(EventKind.DENIED, "2026-01-25", "not possible", how));
    }
}
