package org.access524.letter;

import java.util.ArrayList;
import java.util.List;
import org.access524.law.Support;
import org.access524.request.LetterKind;

/**
 * A letter while it is written. What it says about the law goes through {@link #law}, together with what it rests on;
 * everything else through {@link #say}. Empty texts are left out, so that a sentence about something that is not known
 * simply does not appear.
 */
final class Draft {

    /** Characters that the short form may have: comment fields of forms are seldom longer. */
    static final int BRIEF = 600;

    private final LetterKind kind;
    private final String subject;
    private final List<String> addressee;
    private final List<List<Statement>> body = new ArrayList<>();
    private final List<Statement> brief = new ArrayList<>();
    private List<Statement> current = new ArrayList<>();

    Draft(LetterKind kind, String subject, String... addressee) {
        this.kind = kind;
        this.subject = subject;
        this.addressee = Prose.paragraphs(addressee);
    }

    /** Everything said from here on begins a new paragraph. */
    Draft paragraph() {
        if (!current.isEmpty()) {
            body.add(current);
            current = new ArrayList<>();
        }
        return this;
    }

    /** Says something that is not about the law. */
    Draft say(String text) {
        return add(current, text, List.of());
    }

    /** Says something about the law. */
    Draft law(String text, Support... support) {
        return add(current, text, List.of(support));
    }

    /** Says something that was put together elsewhere. */
    Draft add(Statement statement) {
        return add(current, statement.text(), statement.support());
    }

    /** Adds to the short form. */
    Draft brief(String text, Support... support) {
        return add(brief, text, List.of(support));
    }

    /** Adds something to the short form that was put together elsewhere. */
    Draft brief(Statement statement) {
        return add(brief, statement.text(), statement.support());
    }

    /** The letter, to be signed by hand. */
    Letter toBeSignedBy(String name) {
        paragraph();
        List<String> lines = Prose.paragraphs("Signature:", Prose.lead("Name: ", name), "Date:");
        return new Letter(kind, subject, addressee, List.copyOf(body), lines, List.copyOf(brief));
    }

    /** What is spoken, and so has no signature. */
    Letter toBeSpoken() {
        paragraph();
        return new Letter(kind, subject, addressee, List.copyOf(body), List.of(), List.copyOf(brief));
    }

    private Draft add(List<Statement> statements, String text, List<Support> support) {
        if (!text.isEmpty()) {
            statements.add(new Statement(text, support));
        }
        return this;
    }
}
