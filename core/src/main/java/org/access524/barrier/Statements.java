package org.access524.barrier;

import java.util.ArrayList;
import java.util.List;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** Takes running text apart into statements: sentences, list items and labels, each with what introduces it. */
final class Statements {
    private static final FoldedText NOTHING = FoldedText.of("");
    private static final Phrases YES = Phrases.list("| yes; | si ; | it must; | they must");
    private static final Phrases NO =
            Phrases.list("| no |; | no we; | no sorry; | sorry no; | unfortunately no; | no lo; | lo sentimos");
    private static final Phrases BY_E_MAIL = Phrases.list("""
            can you e mail; can you email; do you e mail; do you email; will you e mail; will you email; be e mailed; be emailed; by e mail; by email; por correo electronico
            """);
    /** "We cannot process a request without it" says nothing without the sentence before. */
    private static final Phrases WITHOUT_IT = Phrases.list(
            "without it; without this; without these; without them; sin ella; sin ello; sin esto; sin este dato; sin ellos");

    private static final int LINES_FOR_THE_OFFICE = 12;

    /** What follows is not for the patient to fill in. */
    static final Phrases OFFICE_USE = Phrases.list("""
            office use; staff use; administrative use; external use; internal use; hospital use; official use;
            clinic use; facility use; him use; department use; records use only; for use by; employee use;
            uso de la oficina; uso oficial; uso exclusivo; uso interno; uso administrativo
            """);

    private static final int LONGEST_HEADING = 90;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_ITEM = 120;

    private final List<Statement> statements = new ArrayList<>();
    private FoldedText heading = NOTHING;
    private FoldedText lead = NOTHING;
    private FoldedText last = NOTHING;
    private int forTheOffice;
    private String question = "";
    private FoldedText rule = NOTHING;
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
        if (FoldedText.of(line.text()).isBlank()) {
            afterColon = false;
            return;
        }
        boolean item =
                line.bulleted() || afterColon && (isLabel(line.text()) || line.numbered() && isShort(line.text()));
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
        List<String> sentences = Sentences.of(line);
        String beforeThat = "";
        String before = "";
        FoldedText listed = NOTHING;
        for (String written : sentences) {
            String sentence = answered(written);
            if (!before.isEmpty() && !before.endsWith("?") && WITHOUT_IT.in(FoldedText.of(sentence))) {
                statements.remove(statements.size() - 1);
                sentence = before + ' ' + sentence;
            }
            FoldedText words = Page.fold(sentence);
            if (!sentence.endsWith("?")) {
                FoldedText introduction = inList ? lead : listed.isBlank() ? asked() : listed;
                List<String> prices = Prices.apart(sentence);
                for (String clause : prices) {
                    statements.add(new Statement(
                            clause,
                            Page.fold(clause),
                            introduction,
                            heading,
                            prices.size() > 1
                                    ? Page.fold(String.join(" ", prices))
                                    : before.isEmpty() && Prices.in(sentence) ? rule : Page.fold(beforeThat + before),
                            prices.size() > 1));
                }
            }
            beforeThat = before + ' ';
            before = sentence;
            last = words;
            rule = sentence.length() > LONGEST_LABEL || sentence.endsWith(".") && !Prices.in(sentence) ? words : rule;
            question = sentence.endsWith("?") ? sentence : "";
            listed = !sentence.endsWith(";") ? NOTHING : listed.isBlank() ? introduction(sentence) : listed;
        }
        if (!inList) {
            afterColon = before.endsWith(":");
        }
    }

    /** "It must state: your name; the reason": what the clauses after the first hang on too. */
    private static FoldedText introduction(String sentence) {
        return Page.fold(sentence.substring(0, sentence.indexOf(':') + 1));
    }

    /** "Must it be notarized? Yes." says that it must, and "Can you e-mail them? No." that they cannot. */
    private String answered(String sentence) {
        FoldedText words = FoldedText.of(sentence);
        boolean answers =
                !question.isEmpty() && (YES.in(words) || NO.in(words) && BY_E_MAIL.in(FoldedText.of(question)));
        return answers ? question.substring(0, question.length() - 1) + ": " + sentence : sentence;
    }

    /** What the first sentence after a question answers. */
    private FoldedText asked() {
        return question.isEmpty() ? NOTHING : Page.fold(question);
    }

    private void heading(String line) {
        FoldedText words = FoldedText.of(line);
        if (OFFICE_USE.in(words)) {
            heading = words;
            forTheOffice = LINES_FOR_THE_OFFICE;
        } else if (forTheOffice > 0) {
            forTheOffice--;
        } else if (isHeading(line)) {
            heading = words;
        }
    }

    /** A short line without an end and without numbers: the rows of a table of fees are no headings. */
    private static boolean isHeading(String line) {
        char end = line.charAt(line.length() - 1);
        return line.length() <= LONGEST_HEADING
                && ".,;!".indexOf(end) < 0
                && line.indexOf('$') < 0
                && line.indexOf('_') < 0
                && line.indexOf('\u2610') < 0
                && !hasDigit(line);
    }

    /** An item of a numbered list, and no step that is told in a sentence. */
    private static boolean isShort(String line) {
        return line.length() <= LONGEST_ITEM && ".?:".indexOf(line.charAt(line.length() - 1)) < 0;
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
