package org.access524.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.access524.law.Jurisdiction;
import org.access524.request.Deadline;
import org.access524.request.Deadlines;
import org.access524.request.LetterKind;
import org.junit.jupiter.api.Test;

/** Whatever has happened, no letter says anything about the law that it does not rest on, and none leaves a gap. */
class WhatMayBeSaidTest {

    /** What calls a provider late. */
    private static final List<String> LATE =
            List.of("days have passed", "last day to act on it was", "had not acted by then", "Overdue");

    private static final List<String> OWN = List.of(
            "my health",
            "my medical",
            "my diagnostic",
            "my images",
            "my records",
            "my electronic",
            "my whole",
            "my complete",
            "my own health",
            "my exam",
            "me, the patient",
            "for myself",
            "I am a patient",
            "I am or was a patient");

    @Provide
    Arbitrary<LetterContext> situations() {
        return Situations.all();
    }

    @Property(tries = 1500)
    void everyLetterSaysOnlyWhatItMay(@ForAll("situations") LetterContext situation) {
        for (LetterKind kind : LetterKind.values()) {
            Letter letter = Letters.write(kind, situation);
            List<String> faults = new SayingCheck(Situations.PERSONS_WORDS).faults(letter);
            assertEquals(List.of(), faults, kind + ":\n" + letter.plainText());
            assertEquals(kind, letter.kind());
        }
    }

    @Property(tries = 1500)
    void nobodyIsCalledLateUnlessALastDayThatBindsHasPassed(@ForAll("situations") LetterContext situation) {
        if (hasMissed(situation)) {
            return;
        }
        for (LetterKind kind : LetterKind.values()) {
            Letter letter = Letters.write(kind, situation);
            String text = letter.plainText() + letter.shortForm();
            for (String late : LATE) {
                assertTrue(!text.contains(late), kind + ": " + late + " in\n" + text);
            }
        }
    }

    @Property(tries = 500)
    void aRepresentativeNeverCallsTheRecordsHerOwn(@ForAll("situations") LetterContext situation) {
        if (situation.patient().representative().isEmpty()) {
            return;
        }
        for (LetterKind kind : LetterKind.values()) {
            Letter letter = Letters.write(kind, situation);
            String text = letter.plainText() + letter.shortForm();
            for (String own : OWN) {
                assertTrue(!text.contains(own), kind + ": " + own + " in\n" + text);
            }
        }
    }

    @Test
    void everyKindHasItsLetter() {
        for (LetterKind kind : LetterKind.values()) {
            assertEquals(
                    kind,
                    Cases.letter(kind, Patients.rosa(), Jurisdiction.AL, "2026-01-01")
                            .kind());
        }
    }

    private static boolean hasMissed(LetterContext situation) {
        for (Deadline deadline : Deadlines.of(situation.request(), situation.today())) {
            if (deadline.standing() == Deadline.Standing.BINDS && deadline.overdue(situation.today())) {
                return true;
            }
        }
        return false;
    }
}
