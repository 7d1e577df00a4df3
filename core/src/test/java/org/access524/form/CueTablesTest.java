package org.access524.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CueTablesTest {
    /** Meanings that no phrase gives, with where they come from instead. */
    private static final Map<FieldMeaning, String> WITHOUT_CUE = new EnumMap<>(FieldMeaning.class);

    static {
        for (FieldMeaning meaning : FieldMeaning.values()) {
            String name = meaning.name();
            if (name.startsWith("RECIPIENT_")) {
                WITHOUT_CUE.put(meaning, "PartyMeanings: a patient's meaning in the recipient's block");
            }
            if (name.startsWith("REPRESENTATIVE_")) {
                WITHOUT_CUE.put(meaning, "PartyMeanings: a patient's meaning in the representative's block");
            }
            if (name.startsWith("REQUESTER_")) {
                WITHOUT_CUE.put(meaning, "PartyMeanings: a patient's meaning beside the word requester");
            }
        }
        WITHOUT_CUE.put(FieldMeaning.PURPOSE_TEXT, "Answers: PURPOSE that is written");
    }

    private static List<Cue> all() {
        List<Cue> all = new ArrayList<>(PersonCues.ALL);
        all.addAll(RequestCues.ALL);
        all.addAll(RequestCues.BOXES);
        all.addAll(ChoiceCues.ALL);
        all.addAll(WithheldCues.ALL);
        return all;
    }

    @Test
    void everyMeaningHasAnEntryOrAReason() {
        Set<FieldMeaning> entries = EnumSet.noneOf(FieldMeaning.class);
        all().forEach(cue -> entries.add(cue.meaning()));
        for (FieldMeaning meaning : FieldMeaning.values()) {
            assertTrue(entries.contains(meaning) || WITHOUT_CUE.containsKey(meaning), meaning.name());
        }
    }

    @Test
    void everyPhraseIsFolded() {
        for (Cue cue : all()) {
            List<String> phrases = new ArrayList<>(cue.phrases());
            phrases.addAll(cue.unless());
            for (String phrase : phrases) {
                assertEquals(
                        " " + phrase + " ",
                        FieldWords.fold(phrase),
                        cue.meaning().name());
            }
        }
    }

    @Test
    void everyTableIsSortedByMeaning() {
        for (List<Cue> table :
                List.of(PersonCues.ALL, RequestCues.ALL, RequestCues.BOXES, ChoiceCues.ALL, WithheldCues.ALL)) {
            for (int i = 1; i < table.size(); i++) {
                String before = table.get(i - 1).meaning().name();
                assertTrue(before.compareTo(table.get(i).meaning().name()) <= 0, before);
            }
        }
    }

    @Test
    void everyPhraseIsFoundInItself() {
        for (Cue cue : all()) {
            for (String phrase : cue.phrases()) {
                boolean found = CueIndex.ALL.find(FieldWords.fold(phrase)).stream()
                        .anyMatch(hit -> hit.cue() == cue && hit.phrase().equals(phrase));
                assertTrue(found, cue.meaning() + " " + phrase);
            }
        }
    }
}
