package org.access524.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All cues by the first word of their phrases, so that a text is walked once however many cues there are. */
final class CueIndex {
    static final CueIndex ALL = new CueIndex();

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    /** A cue, one of its phrases with a blank at each end, and its number of words. */
    record Entry(Cue cue, String padded, int words) {
        boolean counts(String folded, int start) {
            return cue.counts(start == 0, folded.length() == padded.length());
        }
    }

    /** A cue found in a text. */
    record Hit(Cue cue, String phrase, int words, boolean exact) {}

    private CueIndex() {
        add(PersonCues.ALL);
        add(RequestCues.ALL);
        add(RequestCues.BOXES);
        add(ChoiceCues.ALL);
        add(WithheldCues.ALL);
    }

    private void add(List<Cue> cues) {
        for (Cue cue : cues) {
            for (String phrase : cue.phrases()) {
                String padded = " " + phrase + " ";
                String first = phrase.substring(0, padded.indexOf(' ', 1) - 1);
                byFirstWord
                        .computeIfAbsent(first, word -> new ArrayList<>())
                        .add(new Entry(cue, padded, FieldWords.count(padded)));
            }
        }
    }

    /** The cues whose phrases stand in the folded text. */
    List<Hit> find(String folded) {
        List<Hit> hits = new ArrayList<>();
        int start = 0;
        while (start + 1 < folded.length()) {
            int end = folded.indexOf(' ', start + 1);
            List<Entry> entries = byFirstWord.get(folded.substring(start + 1, end));
            if (entries != null) {
                for (Entry entry : entries) {
                    boolean here = folded.startsWith(entry.padded(), start) && entry.counts(folded, start);
                    if (here && !FieldWords.hasAny(folded, entry.cue().unless())) {
                        boolean exact = folded.length() == entry.padded().length();
                        hits.add(new Hit(entry.cue(), entry.padded().trim(), entry.words(), exact));
                    }
                }
            }
            start = end;
        }
        return hits;
    }
}
