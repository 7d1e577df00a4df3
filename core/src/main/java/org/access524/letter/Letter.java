package org.access524.letter;

import java.util.ArrayList;
import java.util.List;
import org.access524.law.Citation;
import org.access524.law.Support;
import org.access524.request.LetterKind;

/**
 * A letter ready for the person to read, sign and send.
 *
 * @param addressee lines of the address, the name of the provider first
 * @param body the paragraphs in order, each of statements
 * @param signatureLines what the person fills in by hand: the extension never signs or dates; empty for what is spoken
 * @param brief the same in a few sentences, for a form field; empty for what is spoken
 */
public record Letter(
        LetterKind kind,
        String subject,
        List<String> addressee,
        List<List<Statement>> body,
        List<String> signatureLines,
        List<Statement> brief) {

    /** The paragraphs as text. */
    public List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        for (List<Statement> paragraph : body) {
            paragraphs.add(text(paragraph));
        }
        return paragraphs;
    }

    /** The short form, at most {@link Draft#BRIEF} characters. */
    public String shortForm() {
        return text(brief);
    }

    /** Every clause that the letter rests on, in the order in which it does. */
    public List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        for (Statement statement : statements()) {
            for (Support support : statement.support()) {
                if (!citations.contains(support.citation())) {
                    citations.add(support.citation());
                }
            }
        }
        return citations;
    }

    /** All statements, those of the short form last. */
    public List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (List<Statement> paragraph : body) {
            statements.addAll(paragraph);
        }
        statements.addAll(brief);
        return statements;
    }

    /** The whole letter as text, parts separated by an empty line. */
    public String plainText() {
        StringBuilder text = new StringBuilder();
        for (String line : addressee) {
            text.append(line).append('\n');
        }
        text.append("\nSubject: ").append(subject).append("\n\n");
        for (String paragraph : paragraphs()) {
            text.append(paragraph).append("\n\n");
        }
        for (String line : signatureLines) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static String text(List<Statement> statements) {
        List<String> texts = new ArrayList<>();
        for (Statement statement : statements) {
            texts.add(statement.text());
        }
        return Prose.join(" ", texts);
    }
}
