package org.access524.letter;

import java.util.List;
import org.access524.law.Citation;
import org.access524.request.LetterKind;

/**
 * A letter ready for the person to read, sign and send.
 *
 * @param addressee lines of the address, the name of the provider first
 * @param paragraphs in order, each of whole sentences
 * @param signatureLines what the person fills in by hand: the extension never signs or dates
 * @param citations every clause that the letter names, in the order in which it names them
 */
public record Letter(
        LetterKind kind,
        String subject,
        List<String> addressee,
        List<String> paragraphs,
        List<String> signatureLines,
        List<Citation> citations) {

    /** The whole letter as text, parts separated by an empty line. */
    public String plainText() {
        StringBuilder text = new StringBuilder();
        for (String line : addressee) {
            text.append(line).append('\n');
        }
        text.append("\nSubject: ").append(subject).append("\n\n");
        for (String paragraph : paragraphs) {
            text.append(paragraph).append("\n\n");
        }
        for (String line : signatureLines) {
            text.append(line).append('\n');
        }
        return text.toString();
    }
}
