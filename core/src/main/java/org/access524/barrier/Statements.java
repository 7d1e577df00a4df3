package org.access524.barrier;

import java.util.ArrayList;
import java.util.List;
import org.access524.text.FoldedText;

/** Takes running text apart into statements: sentences, list items and labels, each with what introduces it. */
final class Statements {
    private static final FoldedText NOTHING = FoldedText.of("");
    private static final int LONGEST_HEADING = 90;
    private static final int LONGEST_LABEL = 60;

    private final List<Statement> statements = new ArrayList<>();
    private FoldedText heading = NOTHING;
    private FoldedText lead = NOTHING;
    private FoldedText last = NOTHING;
    private boolean inList;
    private boolean afterColon;

    private Statements() {}

    /** The statements of a text, in its order. */
    static List<Statement> of(String text) {
        Statements statements = new Statements();
        for (Lines.Line line : Lines.of(text)) {
            statements.take(line);
        }
        return statements.statements;
    }

    private void take(Lines.Line line) {
        if (line.text().isEmpty()) {
            afterColon &= !inList;
            return;
        }
        boolean item = line.bulleted() || afterColon && isLabel(line.text());
        if (item && !inList) {
            lead = last;
        }
        if (!item) {
            afterColon = false;
            heading(line.text());
        }
        inList = item;
        say(line.text());
    }

    private void say(String line) {
        FoldedText before = NOTHING;
        String sentence = "";
        for (String next : Sentences.of(line)) {
            sentence = next;
            FoldedText words = FoldedText.of(sentence.replace(". ", "  "));
            statements.add(new Statement(sentence, words, inList ? lead : question(), heading, before));
            before = words;
            last = words;
        }
        lead = inList ? lead : NOTHING;
        if (!inList) {
            afterColon = sentence.endsWith(":");
            asked = sentence.endsWith("?");
        }
    }

    private boolean asked;

    /** What the first sentence after a question answers. */
    private FoldedText question() {
        boolean answers = asked;
        asked = false;
        return answers ? last : NOTHING;
    }

    private void heading(String line) {
        if (isHeading(line)) {
            heading = FoldedText.of(line);
        }
    }

    /** A short line without an end and without numbers: the rows of a table of fees are no headings. */
    private static boolean isHeading(String line) {
        char end = line.charAt(line.length() - 1);
        return line.length() <= LONGEST_HEADING
                && ".,;!".indexOf(end) < 0
                && line.indexOf('$') < 0
                && line.indexOf('_') < 0
                && !hasDigit(line);
    }

    private static boolean isLabel(String line) {
        return line.length() <= LONGEST_LABEL && ".?:".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
