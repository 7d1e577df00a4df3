package org.access524.letter;

import static org.access524.letter.Cases.RECEIVED;
import static org.access524.letter.Cases.SENT;
import static org.access524.letter.Cases.extension;
import static org.access524.letter.Cases.obstacle;
import static org.access524.letter.Cases.text;
import static org.access524.letter.Cases.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.access524.law.Citations;
import org.access524.law.Jurisdiction;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.LetterKind;
import org.access524.request.Obstacle;
import org.junit.jupiter.api.Test;

/** Reminders, late answers, extensions. */
class TimeLettersTest {

    @Test
    void aReminderNamesTheLastDayAndThePromise() {
        Event call = with(
                EventKind.CALL,
                "2026-01-10",
                "",
                new EventDetails.Promising("Ms. Lee", Optional.of(Cases.day("2026-01-20"))));
        String text = text(LetterKind.REMINDER, "2026-01-30", SENT, RECEIVED, call);
        assertTrue(
                text.contains("On January 2, 2026, I sent you by fax a request for access to my diagnostic images and"
                        + " reports under 45 CFR 164.524. You received it on January 5, 2026, as the record of delivery shows."
                        + " The last day to act on it is February 4, 2026 (45 CFR 164.524(b)(2)(i))."));
        assertTrue(text.contains("You promised an answer by January 20, 2026. I have not received the copy."));
    }

    @Test
    void anAssumedReceiptIsCalledOne() {
        String text = text(LetterKind.REMINDER, "2026-01-30", SENT);
        assertTrue(text.contains(
                "I believe you received it by January 2, 2026. If that is so, the last day to act on it is"
                        + " February 1, 2026 (45 CFR 164.524(b)(2)(i))."));
    }

    @Test
    void onTheLastDayNobodyIsLate() {
        String text = text(LetterKind.OVERDUE, "2026-02-04", SENT, RECEIVED);
        assertTrue(text.contains("Subject: Friendly reminder"));
        assertTrue(text.contains("The last day to act on it is February 4, 2026"));
        assertFalse(text.contains("passed"));
    }

    @Test
    void theDayAfterMoreThanThirtyDaysHavePassed() {
        String text = text(LetterKind.OVERDUE, "2026-02-05", SENT, RECEIVED);
        assertTrue(text.contains("Subject: Overdue"));
        assertTrue(text.contains("More than 30 days have passed since you received it: the last day to act on it was"
                + " February 4, 2026 (45 CFR 164.524(b)(2)(i))."));
        assertTrue(text.contains("I have received no notice that you need more time."));
    }

    @Test
    void aValidExtensionMovesTheLastDayAndIsCited() {
        String text = text(
                LetterKind.OVERDUE,
                "2026-03-10",
                SENT,
                RECEIVED,
                extension("2026-01-20", true, "backlog", "2026-03-01"));
        assertTrue(text.contains("With the extension, the last day to act on it was March 1, 2026"
                + " (45 CFR 164.524(b)(2)(i) and 45 CFR 164.524(b)(2)(ii))."));
        assertFalse(text.contains("no notice"));
        assertFalse(text.contains("30 days have passed"));
    }

    @Test
    void inCaliforniaTheStateLimitIsTheOneThatWasMissed() {
        Letter letter =
                Cases.letter(LetterKind.OVERDUE, Patients.rosa(), Jurisdiction.CA, "2026-01-21", SENT, RECEIVED);
        assertTrue(letter.plainText()
                .contains("The last day to act on it was January 20, 2026"
                        + " (California Health & Safety Code 123110(b)(1))."));
        assertTrue(letter.citations().contains(Citations.CALIFORNIA_COPIES));
        assertFalse(letter.plainText().contains("30 days have passed"));
    }

    @Test
    void aNoticeOfExtensionIsToldWhatItLacks() {
        String text = text(
                LetterKind.INVALID_EXTENSION, "2026-02-10", SENT, RECEIVED, extension("2026-02-06", false, "", ""));
        assertTrue(text.contains("On February 6, 2026, you told me that you need more time."));
        assertTrue(text.contains(
                "Measured by 45 CFR 164.524(b)(2)(ii), the notice falls short: it did not come in writing;"
                        + " it states no reasons for the delay; it names no date by which you will act; it came after"
                        + " February 4, 2026, the last day on which it could be given."));
    }

    @Test
    void aSecondExtensionIsOneTooMany() {
        String text = text(
                LetterKind.INVALID_EXTENSION,
                "2026-03-01",
                SENT,
                RECEIVED,
                extension("2026-01-20", true, "backlog", "2026-03-01"),
                extension("2026-02-25", true, "still a backlog", "2026-04-01"));
        assertTrue(text.contains("you told me that you need more time, until April 1, 2026, for this reason:"
                + " \"still a backlog\"."));
        assertTrue(text.contains("the notice falls short: it asks for a second extension."));
        assertTrue(text.contains("the last day to act on it is March 1, 2026"));
    }

    @Test
    void ofANoticeOfWhichNothingIsRecordedNothingIsSaid() {
        Event bare = Event.of("extension", EventKind.EXTENSION, Cases.day("2026-01-20"));
        String text = text(LetterKind.INVALID_EXTENSION, "2026-01-25", SENT, RECEIVED, bare);
        assertTrue(text.contains("On January 20, 2026, you told me that you need more time."));
        assertFalse(text.contains("falls short"));
        assertTrue(text.contains(
                "Please send me the reasons for the delay and the date by which you will act in writing"));
    }

    @Test
    void aValidNoticeIsNotCalledInvalid() {
        String text = text(
                LetterKind.INVALID_EXTENSION,
                "2026-01-25",
                SENT,
                RECEIVED,
                extension("2026-01-20", true, "backlog", "2026-03-01"));
        assertFalse(text.contains("falls short"));
    }

    @Test
    void sixWeeksAreAnsweredWithTheThirtyDays() {
        Letter letter = Cases.letter(
                LetterKind.LONGER_TIME,
                Patients.rosa(),
                Jurisdiction.AL,
                "2026-01-20",
                SENT,
                RECEIVED,
                obstacle("2026-01-15", Obstacle.LONGER_TIME, " six\nweeks "));
        assertTrue(letter.plainText()
                .contains("On January 15, 2026, you told me that my request would take longer: \"six weeks\"."));
        assertTrue(letter.citations()
                .containsAll(java.util.List.of(
                        Citations.THIRTY_DAYS, Citations.HHS_FAQ_CALENDAR_DAYS, Citations.EXTENSION)));
        assertTrue(letter.plainText().contains("Please confirm that you will act on my request in time."));
    }

    @Test
    void whatIsDatedLaterHasNotHappened() {
        String before = text(LetterKind.REMINDER, "2026-01-15", SENT, RECEIVED);
        String after = text(
                LetterKind.REMINDER, "2026-01-15", SENT, RECEIVED, extension("2026-01-20", true, "x", "2026-03-01"));
        assertEquals(before, after);
    }
}
